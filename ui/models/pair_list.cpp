// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_list.h"

#include "state_class.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 50; // ms

QString keyOf(const PairId& id)
{
    return u"pair/"_s + id.value;
}

} // namespace

PairList::PairList(PairModel& pairs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_pairs(pairs)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &PairList::arrange);
    connect(&pairs, &QAbstractItemModel::rowsInserted, this, &PairList::arrange);
    connect(&pairs, &QAbstractItemModel::rowsRemoved, this, &PairList::arrange);
    connect(&pairs, &QAbstractItemModel::dataChanged, this, &PairList::forward);
    arrange();
}

int PairList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairList::columnCount(const QModelIndex& parent) const
{
    return m_pairs.columnCount(parent);
}

QVariant PairList::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_pairs.headerData(section, orientation, role);
}

QVariant PairList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    if (row.heading) {
        return headingData(row, index.column(), role);
    }
    const int source = m_pairs.rowOf(row.id);
    return source < 0 ? QVariant() : m_pairs.data(m_pairs.index(source, index.column()), role);
}

QVariant PairList::headingData(const Row& row, int column, int role) const
{
    if (column != PairModel::NameColumn && (role == Qt::AccessibleTextRole || role == Qt::AccessibleDescriptionRole)) {
        return {}; // read once, not in every cell
    }
    const Group group = m_groups.value(row.group);
    const bool folded = m_folded.contains(row.group) && m_words.isEmpty();
    const QString name = row.group.isEmpty() ? tr("Without a group") : row.group;
    QString detail = tr("%Ln pair(s)", nullptr, group.pairs);
    if (group.problems > 0) {
        detail += u" · "_s + tr("%Ln problem(s)", nullptr, group.problems);
    }
    switch (role) {
    case PairModel::HeadingRole: return true;
    case PairModel::FoldedRole: return folded;
    case PairModel::StateRole: return group.worst;
    case Qt::DisplayRole: return column == PairModel::NameColumn ? QVariant(name) : QVariant();
    case PairModel::DetailRole: return detail;
    case Qt::AccessibleTextRole: return folded ? tr("Group %1, folded").arg(name) : tr("Group %1, unfolded").arg(name);
    case Qt::AccessibleDescriptionRole: return detail;
    default: return {};
    }
}

void PairList::setSearch(const QString& text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        arrange();
    }
}

void PairList::setFilter(Filter filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        arrange();
    }
}

int PairList::count(Filter filter) const
{
    int count = 0;
    for (int row = 0; row < m_pairs.rowCount(); ++row) {
        count += passes(row, filter) ? 1 : 0;
    }
    return count;
}

PairList::Arrangement PairList::arrangement() const
{
    QStringList folded(m_folded.begin(), m_folded.end());
    folded.sort();
    return {sort(), order(), m_grouped, folded, m_filter == Filter::Problems};
}

void PairList::setArrangement(const Arrangement& arrangement)
{
    m_by.set(arrangement.sort, arrangement.order);
    m_grouped = arrangement.grouped;
    m_folded = QSet<QString>(arrangement.folded.begin(), arrangement.folded.end());
    m_filter = arrangement.problemsOnly ? Filter::Problems : Filter::All;
    arrange();
}

void PairList::setSort(Sort sort, Qt::SortOrder order)
{
    m_by.set(sort, order);
    arrange();
}

void PairList::setGrouped(bool grouped)
{
    if (grouped != m_grouped) {
        m_grouped = grouped;
        arrange();
    }
}

bool PairList::hasGroups() const
{
    return m_groups.size() > 1 || (m_groups.size() == 1 && !m_groups.cbegin().key().isEmpty());
}

void PairList::setFolded(int row, bool folded)
{
    const QString group = m_rows.at(row).group;
    if (folded == m_folded.contains(group)) {
        return;
    }
    if (folded) {
        m_folded.insert(group);
    } else {
        m_folded.remove(group);
    }
    arrange();
    if (const int heading = m_rowOf.value(u"group/"_s + group, -1); heading >= 0) {
        emit dataChanged(index(heading, 0), index(heading, columnCount() - 1));
    }
}

int PairList::headingOf(int row) const
{
    return row < 0 ? -1 : m_rowOf.value(u"group/"_s + m_rows.at(row).group, -1);
}

int PairList::rowOf(const PairId& id) const
{
    return m_rowOf.value(keyOf(id), -1);
}

void PairList::retranslate()
{
    m_by.setLocale(QLocale());
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    arrange();
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

bool PairList::passes(int source, Filter filter) const
{
    const PairStatus& status = m_pairs.at(source);
    switch (filter) {
    case Filter::All: return true;
    case Filter::Problems: return isProblem(m_pairs.attention(source));
    case Filter::Production: return status.pair.environment == Environment::Production;
    case Filter::Test: return status.pair.environment == Environment::Test;
    case Filter::Development: return status.pair.environment == Environment::Development;
    case Filter::NotMeasured: return stateClass(status) == StateClass::Unknown;
    }
    return true;
}

bool PairList::matches(const Pair& pair) const
{
    const QString fields[] = {pair.name,
                              pair.group,
                              pair.primary.name,
                              pair.secondary.name,
                              pair.primary.baseUrl.host(),
                              pair.secondary.baseUrl.host(),
                              pair.frontUrl.host()};
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        return std::any_of(std::begin(fields), std::end(fields),
                           [&](const QString& field) { return field.contains(word, Qt::CaseInsensitive); });
    });
}

bool PairList::before(const Ranked& a, const Ranked& b) const
{
    if (a.row.group != b.row.group) {
        if (sort() == Sort::Risk && a.rank != b.rank) {
            return order() == Qt::DescendingOrder ? a.rank > b.rank : a.rank < b.rank;
        }
        if (a.row.group.isEmpty() || b.row.group.isEmpty()) {
            return b.row.group.isEmpty();
        }
        return m_by.areInOrder(a.row.group, b.row.group);
    }
    if (a.row.heading != b.row.heading) {
        return a.row.heading;
    }
    return m_by.isBefore(a.key, b.key);
}

QHash<QString, PairList::Group> PairList::summarise() const
{
    QHash<QString, Group> groups;
    for (int row = 0; row < m_pairs.rowCount(); ++row) {
        const PairStatus& status = m_pairs.at(row);
        const StateClass state = m_pairs.attention(row);
        Group& group = groups[status.pair.group];
        ++group.pairs;
        group.problems += isProblem(state) ? 1 : 0;
        if (group.pairs == 1 || badness(state) > group.rank) {
            group.rank = badness(state);
            group.worst = static_cast<int>(state);
        }
    }
    return groups;
}

QList<PairList::Row> PairList::wanted() const
{
    const bool grouped = m_grouped && hasGroups();
    QList<Ranked> ranked;
    QSet<QString> headed;
    for (int source = 0; source < m_pairs.rowCount(); ++source) {
        const PairStatus& status = m_pairs.at(source);
        const Pair& pair = status.pair;
        if (!passes(source, m_filter) || !matches(pair)) {
            continue;
        }
        const QString group = grouped ? pair.group : QString();
        const int rank = grouped ? m_groups.value(group).rank : 0;
        if (grouped && !headed.contains(group)) {
            headed.insert(group);
            ranked.append({{u"group/"_s + group, true, group, {}}, rank, m_by.keyOf(group)});
        }
        if (grouped && m_words.isEmpty() && m_folded.contains(group)) {
            continue;
        }
        ranked.append({{keyOf(pair.id), false, group, pair.id},
                       rank,
                       m_by.keyOf(status, m_pairs.hasOpenOutage(source), m_pairs.lastDrill(source))});
    }
    std::sort(ranked.begin(), ranked.end(), [this](const Ranked& a, const Ranked& b) { return before(a, b); });
    QList<Row> rows;
    rows.reserve(ranked.size());
    for (const Ranked& entry : std::as_const(ranked)) {
        rows.append(entry.row);
    }
    return rows;
}

void PairList::arrange()
{
    m_soon.stop();
    const auto before = std::exchange(m_groups, summarise());
    const QList<Row> rows = wanted();
    QSet<QString> keys;
    for (const Row& row : rows) {
        keys.insert(row.key);
    }
    removeMissing(keys);
    reorder(rows);
    insertNew(rows);
    for (int row = 0; row < m_rows.size(); ++row) {
        const QString& group = m_rows.at(row).group;
        if (m_rows.at(row).heading && before.value(group) != m_groups.value(group)) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

void PairList::indexRows()
{
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rowOf.insert(m_rows.at(row).key, row);
    }
}

void PairList::removeMissing(const QSet<QString>& keys)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (keys.contains(m_rows.at(last).key)) {
            continue;
        }
        int first = last;
        while (first > 0 && !keys.contains(m_rows.at(first - 1).key)) {
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        indexRows();
        endRemoveRows();
        last = first;
    }
}

void PairList::reorder(const QList<Row>& rows)
{
    QList<Row> kept;
    for (const Row& row : rows) {
        if (m_rowOf.contains(row.key)) {
            kept.append(row);
        }
    }
    const bool same = std::equal(kept.begin(), kept.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row& a, const Row& b) { return a.key == b.key; });
    if (same) {
        m_rows = kept; // a pair may have gone to another group without changing its place
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QStringList keys;
    for (const QModelIndex& old : from) {
        keys.append(m_rows.at(old.row()).key);
    }
    m_rows = kept;
    indexRows();
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i) {
        to.append(index(m_rowOf.value(keys.at(i)), from.at(i).column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PairList::insertNew(const QList<Row>& rows)
{
    for (int first = 0; first < rows.size(); ++first) {
        if (m_rowOf.contains(rows.at(first).key)) {
            continue;
        }
        int last = first;
        while (last + 1 < rows.size() && !m_rowOf.contains(rows.at(last + 1).key)) {
            ++last;
        }
        beginInsertRows({}, first, last);
        for (int i = first; i <= last; ++i) {
            m_rows.insert(i, rows.at(i));
        }
        indexRows();
        endInsertRows();
        first = last;
    }
}

void PairList::forward(const QModelIndex& first, const QModelIndex& last)
{
    if (m_rows.isEmpty() && m_pairs.rowCount() == 0) {
        return;
    }
    const bool one = first.row() == last.row();
    const int row = one ? rowOf(m_pairs.at(first.row()).pair.id) : 0;
    const int end = one ? row : rowCount() - 1;
    if (row >= 0 && end >= 0) {
        emit dataChanged(index(row, first.column()), index(end, last.column()));
    }
    const bool onlyAges = first.column() == PairModel::AgeColumn;
    if (!onlyAges && !m_soon.isActive()) {
        m_soon.start();
    }
}

} // namespace rekindle
