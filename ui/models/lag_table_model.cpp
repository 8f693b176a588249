// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lag_table_model.h"

#include "service/messages.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QVariant leading = QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);

QString stalenessText(const LagPoint& point)
{
    return point.min && point.max ? messages::staleness({*point.min, *point.max}, point.method) : QString();
}

} // namespace

void LagTableModel::reset(const QList<LagRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void LagTableModel::setRows(const QList<LagRow>& rows)
{
    if (rows == m_rows) {
        return;
    }
    // A stretch that moved on by a little: the oldest leave at the end, the newest come at the top.
    const auto first =
        rows.isEmpty() ? m_rows.cend() : std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const LagRow& row) {
            return row.point.start == rows.first().point.start;
        });
    const qsizetype gone = first - m_rows.cbegin();
    const qsizetype kept = m_rows.size() - gone;
    if (kept == 0 || kept > rows.size() || !std::equal(first, m_rows.cend(), rows.cbegin())) {
        reset(rows);
        return;
    }
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_rows.size()) - 1);
        m_rows.remove(0, gone);
        endRemoveRows();
    }
    if (kept < rows.size()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size() - kept) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

void LagTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int LagTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LagTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LagTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const LagRow& row = m_rows.at(m_rows.size() - 1 - index.row());
    if (role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (role == Qt::ToolTipRole) {
        return toIso(row.point.start);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case TimeColumn: return messages::moment(row.point.start);
    case StalenessColumn: return row.point.count > 0 ? stalenessText(row.point) : tr("not measured");
    case MethodColumn: return row.point.method ? messages::label(*row.point.method) : QString(u"–"_s);
    case VerdictColumn: return row.verdict ? messages::label(*row.verdict) : tr("unknown");
    case SamplesColumn: return QLocale().toString(row.point.count);
    default: return {};
    }
}

QVariant LagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn: return tr("Time");
    case StalenessColumn: return tr("Staleness");
    case MethodColumn: return tr("Method");
    case VerdictColumn: return tr("Verdict");
    case SamplesColumn: return tr("Samples");
    default: return {};
    }
}

} // namespace rekindle
