// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pair_table.h"

#include "density.h"
#include "models/pair_model.h"
#include "widgets/cut_header.h"
#include "widgets/state_pill.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <numeric>

namespace rekindle {

namespace {

/// Name, state, staleness, at risk, forecast, last drill, read.
constexpr int least[] = {150, 90, 120, 70, 80, 80, 70};
constexpr int most[] = {280, 260, 220, 170, 190, 170, 170};
/// What a name has room in, as a rule: it gives way down to here before a column goes.
constexpr int snugName = 225;
/// What goes first where there is no room: it stands on the pair's page too.
constexpr int goFirst[] = {PairModel::DrillColumn, PairModel::AgeColumn, PairModel::AtRiskColumn,
                           PairModel::ForecastColumn};
constexpr int padding = 10;
constexpr int tightPadding = 4;

} // namespace

PairTable::PairTable(Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setProperty("ownRows", true); // see applyDensity
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
    setHorizontalHeader(new CutHeader(this));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &PairTable::sortAsked);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int /*before*/, int width) {
        if (!m_fitting && isVisible() && width > 0) {
            m_columns.widths.insert(column, width);
            fitColumns();
            emit columnsChanged();
        }
    });
}

int PairTable::rowHeight() const
{
    const int lines = QFontMetrics(Theme::font(type::body)).height() + QFontMetrics(Theme::font(type::small)).height();
    return lines + 2 * (m_theme.density() == Density::Compact ? tightPadding : padding) + 1;
}

int PairTable::headingHeight() const
{
    const int line = QFontMetrics(Theme::font(type::body)).height();
    return line + 2 * (m_theme.density() == Density::Compact ? tightPadding : padding);
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
    const int pair = rowHeight();
    const int heading = headingHeight();
    verticalHeader()->setMinimumSectionSize(std::min(pair, heading));
    if (verticalHeader()->defaultSectionSize() != pair) {
        verticalHeader()->setDefaultSectionSize(pair);
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int height = isHeading(row) ? heading : pair;
        if (verticalHeader()->sectionSize(row) != height) {
            verticalHeader()->resizeSection(row, height);
        }
    }
}

void PairTable::setColumns(const Columns& columns)
{
    m_columns = columns;
    m_columns.hidden.remove(PairModel::NameColumn);
    fitColumns();
}

void PairTable::showColumn(int column, bool shown)
{
    if (column == PairModel::NameColumn || shown != m_columns.hidden.contains(column)) {
        return;
    }
    if (shown) {
        m_columns.hidden.remove(column);
    } else {
        m_columns.hidden.insert(column);
    }
    fitColumns();
    emit columnsChanged();
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

void PairTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid() && !isHeading(index.row())) {
        emit menuAsked(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos(), index.row());
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
        fitRows(); // a new style sheet gives the rows their default height again; density and size of texts come by it
    }
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) && isVisible()) {
        measure();
    }
}

QSize PairTable::sizeHint() const
{
    return {900, verticalHeader()->length() + horizontalHeader()->height() + 2 * frameWidth() + 6};
}

void PairTable::measure()
{
    // By what usually stands there and not by what stands there now: columns must not move whenever a figure does, and
    // measuring all cells at each reading costs more than drawing them.
    m_wanted.clear();
    m_least.clear();
    const QFontMetrics body(Theme::font(type::body));
    const QFontMetrics small(Theme::font(type::small));
    const QFontMetrics head(Theme::font(type::small, QFont::DemiBold));
    for (int column = 0; column < PairModel::ColumnCount; ++column) {
        const QString heading = model()->headerData(column, Qt::Horizontal).toString();
        const int headWide = head.horizontalAdvance(heading) + 2 * space::m + CutHeader::sortMark + space::xs;
        int wide = column == PairModel::NameColumn ? Theme::px(most[column]) : headWide;
        const QStringList samples = model()->headerData(column, Qt::Horizontal, PairModel::SamplesRole).toStringList();
        for (const QString& sample : samples) {
            const int text = column == PairModel::StateColumn       ? StatePill::widthOf(sample)
                             : column == PairModel::StalenessColumn ? small.horizontalAdvance(sample)
                                                                    : body.horizontalAdvance(sample);
            wide =
                std::max(wide, text + space::m + space::xs + 2); // the margins of the delegate, and none is too short
        }
        m_wanted.append(std::clamp(wide, Theme::px(least[column]), Theme::px(most[column])));
        // What the table is looked at for gives way last.
        const bool whole = column == PairModel::StateColumn || column == PairModel::StalenessColumn;
        m_least.append(whole ? m_wanted.last() : Theme::px(least[column]));
    }
    fitColumns();
}

QList<int> PairTable::wantedWidths(const QSet<int>& hidden) const
{
    QList<int> widths = m_wanted;
    for (int column = 0; column < widths.size(); ++column) {
        widths[column] = hidden.contains(column) ? 0 : m_columns.widths.value(column, widths.at(column));
    }
    return widths;
}

void PairTable::fitColumns()
{
    if (m_wanted.isEmpty() || m_fitting) {
        return;
    }
    m_fitting = true;
    const int room = viewport()->width();
    QSet<int> hidden = m_columns.hidden;
    m_givenUp.clear();
    // What each can do with at the least, before a column goes.
    const auto tight = [&] {
        int sum = std::min(m_columns.widths.value(PairModel::NameColumn, Theme::px(snugName)), Theme::px(snugName));
        for (int column = 1; column < PairModel::ColumnCount; ++column) {
            sum += hidden.contains(column)
                       ? 0
                       : std::min(m_columns.widths.value(column, m_least.at(column)), m_least.at(column));
        }
        return sum;
    };
    for (const int column : goFirst) {
        if (tight() <= room) {
            break;
        }
        if (!hidden.contains(column)) {
            hidden.insert(column);
            m_givenUp.insert(column);
        }
    }
    QList<int> widths = wantedWidths(hidden);
    int sum = std::accumulate(widths.begin(), widths.end(), 0);
    if (const int rest = room - sum; rest > 0) {
        // What is left goes to the name and to the bar.
        const int bar = hidden.contains(PairModel::StalenessColumn) ? 0 : rest / 3;
        widths[PairModel::NameColumn] += rest - bar;
        widths[PairModel::StalenessColumn] += bar;
    } else {
        // Too narrow: the name and the bar have room to spare, then the long texts give way and are cut with an ellipsis.
        const std::pair<int, int> downTo[] = {
            {PairModel::NameColumn, Theme::px(snugName)},
            {PairModel::StalenessColumn, m_least.at(PairModel::StalenessColumn)},
            {PairModel::ForecastColumn, m_least.at(PairModel::ForecastColumn)},
            {PairModel::DrillColumn, m_least.at(PairModel::DrillColumn)},
            {PairModel::AgeColumn, m_least.at(PairModel::AgeColumn)},
            {PairModel::AtRiskColumn, m_least.at(PairModel::AtRiskColumn)},
            {PairModel::NameColumn, m_least.at(PairModel::NameColumn)},
            {PairModel::StalenessColumn, Theme::px(least[PairModel::StalenessColumn])},
            {PairModel::StateColumn, Theme::px(least[PairModel::StateColumn])}};
        for (const auto& [column, limit] : downTo) {
            const int give = std::clamp(sum - room, 0, std::max(0, widths.at(column) - limit));
            widths[column] -= give;
            sum -= give;
        }
    }
    for (int column = 0; column < PairModel::ColumnCount; ++column) {
        setColumnHidden(column, hidden.contains(column));
        if (!hidden.contains(column)) {
            setColumnWidth(column, widths.at(column));
        }
    }
    m_fitting = false;
}

} // namespace rekindle
