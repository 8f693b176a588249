// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rekindle {

class InventoryDelegate;
class Theme;

/// The list of the inventory: columns that fit the window, one row at a time, Enter activates.
class InventoryTable : public QTableView
{
    Q_OBJECT
public:
    explicit InventoryTable(Theme& theme, QWidget* parent = nullptr);
    void fitColumns();

signals:
    void menuAsked(const QPoint& global, int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();

    InventoryDelegate* m_delegate{};
};

} // namespace rekindle
