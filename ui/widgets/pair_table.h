// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QMap>
#include <QSet>
#include <QTableView>

namespace rekindle {

/// The overview's table: whole rows, tall enough for two lines, headings of groups between them. Enter opens a pair and
/// folds a group; left and right fold and unfold; a click on a column's head asks to sort by it. Columns are as wide as
/// somebody made them, or as what usually stands there; where the table is too narrow, what a pair can do without goes
/// first, and the state is never cut.
class PairTable : public QTableView
{
    Q_OBJECT
public:
    explicit PairTable(Theme& theme, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override; ///< all rows
    int rowHeight() const; ///< of a pair
    int headingHeight() const;

    /// Which columns somebody does not want to see, and how wide they made some.
    struct Columns {
        QSet<int> hidden{};
        QMap<int, int> widths{};
        bool operator==(const Columns&) const = default;
    };
    const Columns& columns() const { return m_columns; }
    void setColumns(const Columns& columns);
    void showColumn(int column, bool shown); ///< the name is always there
    bool isGivenUp(int column) const { return m_givenUp.contains(column); } ///< there is no room for it now

signals:
    void opened(const QModelIndex& index); ///< a pair
    void foldAsked(int row, bool folded);
    void sortAsked(int column);
    void columnsChanged(); ///< by a person
    void menuAsked(const QPoint& global, int row); ///< of a pair

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isHeading(int row) const;
    void measure();
    void fitColumns();
    QList<int> wantedWidths(const QSet<int>& hidden) const;
    void fitRows();
    void toggle(int row);
    bool foldByKey(int key);

    Theme& m_theme;
    Columns m_columns{};
    QSet<int> m_givenUp{};
    QList<int> m_wanted{}; ///< how wide each column wants to be
    QList<int> m_least{}; ///< below which its text says nothing any more
    bool m_fitting{false};
};

} // namespace rekindle
