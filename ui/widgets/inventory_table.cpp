// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inventory_table.h"

#include "models/inventory_delegate.h"
#include "models/inventory_model.h"
#include "theme.h"
#include "widgets/cut_header.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace rekindle {

InventoryTable::InventoryTable(Theme& theme, QWidget* parent)
    : QTableView(parent)
{
    m_delegate = new InventoryDelegate(theme, this);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setProperty("ownRows", true); // see applyDensity
    fitRows();
    setHorizontalHeader(new CutHeader(this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void InventoryTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
}

void InventoryTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
}

void InventoryTable::fitColumns()
{
    if (!model()) {
        return;
    }
    // Content decides, within bounds; what is left goes to the addresses, and they give way first.
    static constexpr int least[] = {110, 80, 120, 90, 90};
    static constexpr int most[] = {280, 170, 420, 260, 220};
    int widths[InventoryModel::ColumnCount]{};
    int rest = viewport()->width();
    for (int column = 0; column < InventoryModel::ColumnCount; ++column) {
        widths[column] = std::clamp(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)),
                                    Theme::px(least[column]), Theme::px(most[column]));
        rest -= widths[column];
    }
    for (const int column : {InventoryModel::AddressColumn, InventoryModel::SignInColumn, InventoryModel::NameColumn,
                             InventoryModel::SecretColumn, InventoryModel::EnvironmentColumn}) {
        const int give = rest < 0 ? std::min(-rest, widths[column] - Theme::px(least[column])) : 0;
        widths[column] -= give;
        rest += give;
    }
    widths[InventoryModel::AddressColumn] += std::max(0, rest);
    for (int column = 0; column < InventoryModel::ColumnCount; ++column) {
        setColumnWidth(column, widths[column]);
    }
}

void InventoryTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void InventoryTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        emit menuAsked(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos(), index.row());
    }
}

void InventoryTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void InventoryTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitColumns();
}

} // namespace rekindle
