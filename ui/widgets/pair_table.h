// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rekindle {

/// The overview's table: whole rows, tall enough for two lines, headings of groups between them. Enter opens a pair and
/// folds a group; left and right fold and unfold; a click on a column's head asks to sort by it.
class PairTable : public QTableView
{
    Q_OBJECT
public:
    explicit PairTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override; ///< all rows

    static constexpr int rowHeight = 57;
    static constexpr int headingHeight = 38;

signals:
    void opened(const QModelIndex& index); ///< a pair
    void foldAsked(int row, bool folded);
    void sortAsked(int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isHeading(int row) const;
    void measure();
    void fitColumns();
    void fitRows();
    void toggle(int row);
    bool foldByKey(int key);

    QList<int> m_wanted{}; ///< how wide each column wants to be
};

} // namespace rekindle
