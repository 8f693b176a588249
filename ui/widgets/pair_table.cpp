// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pair_table.h"

#include "models/pair_model.h"
#include "theme.h"
#include "widgets/cut_header.h"
#include "widgets/state_pill.h"

#include <QKeyEvent>

namespace rekindle {

namespace {

/// Name, state, staleness, at risk, forecast, last drill, read.
constexpr int least[] = {170, 90, 120, 70, 80, 80, 70};
constexpr int most[] = {280, 190, 200, 112, 150, 120, 136};
/// What a name has room in, as a rule: it gives way down to here before a figure is cut.
constexpr int snugName = 225;

} // namespace

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
    verticalHeader()->setMinimumSectionSize(headingHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    setHorizontalHeader(new CutHeader(this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PairTable::sortAsked);
}

void PairTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PairTable::fitRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PairTable::fitRows);
    connect(model, &QAbstractItemModel::layoutChanged, this, &PairTable::fitRows);
    fitRows();
}

bool PairTable::isHeading(int row) const
{
    return model()->index(row, 0).data(PairModel::HeadingRole).toBool();
}

void PairTable::fitRows()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int height = isHeading(row) ? headingHeight : rowHeight;
        if (verticalHeader()->sectionSize(row) != height) {
            verticalHeader()->resizeSection(row, height);
        }
    }
}

void PairTable::toggle(int row)
{
    emit foldAsked(row, !model()->index(row, 0).data(PairModel::FoldedRole).toBool());
}

bool PairTable::foldByKey(int key)
{
    const int row = currentIndex().row();
    if (layoutDirection() == Qt::RightToLeft && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    }
    if (key == Qt::Key_Left && !isHeading(row)) {
        int heading = row;
        while (heading >= 0 && !isHeading(heading)) {
            --heading;
        }
        if (heading >= 0) {
            setCurrentIndex(model()->index(heading, 0));
        }
        return true;
    }
    if (!isHeading(row)) {
        return key == Qt::Key_Right;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        emit foldAsked(row, key == Qt::Key_Left);
        return true;
    }
    if (key == Qt::Key_Space) {
        toggle(row);
        return true;
    }
    return false;
}

void PairTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && !event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (isHeading(current.row())) {
                toggle(current.row());
            } else {
                emit opened(current);
            }
            return;
        }
        if (foldByKey(event->key())) {
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void PairTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton && isHeading(index.row())) {
        toggle(index.row());
    }
}

void PairTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        if (isHeading(index.row())) {
            toggle(index.row()); // two fast clicks are two
        } else {
            emit opened(index);
        }
    }
}

void PairTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void PairTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitRows();
    measure();
}

void PairTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && model()) {
        fitRows(); // a new style sheet gives the rows their default height again
    }
    if (event->type() == QEvent::LanguageChange && isVisible()) {
        measure();
    }
}

QSize PairTable::sizeHint() const
{
    return {900, verticalHeader()->length() + horizontalHeader()->height() + 2};
}

void PairTable::measure()
{
    // By what usually stands there and not by what stands there now: columns must not move whenever a figure does, and
    // measuring all cells at each reading costs more than drawing them.
    m_wanted.clear();
    const QFontMetrics body(Theme::font(type::body));
    for (int column = 0; column < PairModel::ColumnCount; ++column) {
        int wide = column == PairModel::NameColumn ? most[column] : horizontalHeader()->sectionSizeHint(column);
        const QStringList samples = model()->headerData(column, Qt::Horizontal, PairModel::SamplesRole).toStringList();
        for (const QString& sample : samples) {
            const int text =
                column == PairModel::StateColumn ? StatePill::widthOf(sample) : body.horizontalAdvance(sample);
            wide = std::max(wide, text + 2 * space::m + space::xs);
        }
        m_wanted.append(std::clamp(wide, least[column], most[column]));
    }
    fitColumns();
}

void PairTable::fitColumns()
{
    if (m_wanted.isEmpty()) {
        return;
    }
    QList<int> widths = m_wanted;
    int sum = 0;
    for (const int width : widths) {
        sum += width;
    }
    const int rest = viewport()->width() - sum;
    if (rest > 0) {
        // What is left goes to the name and to the bar.
        widths[PairModel::NameColumn] += rest * 2 / 3;
        widths[PairModel::StalenessColumn] += rest - rest * 2 / 3;
    } else {
        // Too narrow: the name and the bar have room to spare, then the long texts give way and are cut with an ellipsis.
        const std::pair<int, int> downTo[] = {{PairModel::NameColumn, snugName},
                                              {PairModel::StalenessColumn, least[PairModel::StalenessColumn]},
                                              {PairModel::ForecastColumn, least[PairModel::ForecastColumn]},
                                              {PairModel::StateColumn, least[PairModel::StateColumn]},
                                              {PairModel::DrillColumn, least[PairModel::DrillColumn]},
                                              {PairModel::AgeColumn, least[PairModel::AgeColumn]},
                                              {PairModel::AtRiskColumn, least[PairModel::AtRiskColumn]},
                                              {PairModel::NameColumn, least[PairModel::NameColumn]}};
        for (const auto& [column, limit] : downTo) {
            const int give = std::min(sum - viewport()->width(), widths[column] - limit);
            widths[column] -= std::max(0, give);
            sum -= std::max(0, give);
        }
    }
    for (int column = 0; column < PairModel::ColumnCount; ++column) {
        setColumnWidth(column, widths[column]);
    }
}

} // namespace rekindle
