// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pair_table.h"

#include "models/pair_model.h"
#include "theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace rekindle {

PairTable::PairTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(57);
    horizontalHeader()->setFixedHeight(40);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
}

void PairTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void PairTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PairTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void PairTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fitColumns();
    }
}

QSize PairTable::sizeHint() const
{
    return {900, verticalHeader()->length() + horizontalHeader()->height() + 2};
}

void PairTable::fitColumns()
{
    if (!model()) {
        return;
    }
    // Content decides, within bounds; what is left goes to the name and to the bar.
    static constexpr int least[] = {180, 110, 190, 90, 110, 110};
    static constexpr int most[] = {340, 190, 260, 140, 230, 160};
    int widths[PairModel::ColumnCount]{};
    int sum = 0;
    for (int column = 0; column < PairModel::ColumnCount; ++column) {
        widths[column] = std::clamp(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)),
                                    least[column], most[column]);
        sum += widths[column];
    }
    const int rest = viewport()->width() - sum;
    if (rest > 0) {
        widths[PairModel::NameColumn] += rest / 2;
        widths[PairModel::StalenessColumn] += rest - rest / 2;
    } else {
        // Too narrow: the long texts give way first, they are cut with an ellipsis.
        for (const int column : {PairModel::StalenessColumn, PairModel::NameColumn, PairModel::ForecastColumn,
                                 PairModel::AgeColumn, PairModel::StateColumn}) {
            const int give = std::min(sum - viewport()->width(), widths[column] - least[column]);
            widths[column] -= std::max(0, give);
            sum -= std::max(0, give);
        }
    }
    for (int column = 0; column < PairModel::ColumnCount; ++column) {
        setColumnWidth(column, widths[column]);
    }
}

} // namespace rekindle
