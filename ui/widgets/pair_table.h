// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rekindle {

/// The overview's table: whole rows, tall enough for two lines, Enter opens, columns by their content.
class PairTable : public QTableView
{
    Q_OBJECT
public:
    explicit PairTable(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fitColumns();
};

} // namespace rekindle
