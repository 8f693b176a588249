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
    QSize sizeHint() const override; ///< all rows
    void fitColumns(); ///< after the contents have changed

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
};

} // namespace rekindle
