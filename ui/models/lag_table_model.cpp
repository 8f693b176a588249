// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lag_table_model.h"

#include "service/messages.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

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

QString LagTableModel::text(int row, int column) const
{
    const LagRow& shown = at(row);
    switch (column) {
    case TimeColumn: return messages::moment(shown.point.start);
    case StalenessColumn: return shown.point.count > 0 ? stalenessText(shown.point) : tr("not measured");
    case MethodColumn: return shown.point.method ? messages::label(*shown.point.method) : QString(u"–"_s);
    case VerdictColumn: return shown.verdict ? messages::label(*shown.verdict) : tr("unknown");
    case SamplesColumn: return QLocale().toString(shown.point.count);
    default: return {};
    }
}

QString LagTableModel::tip(int row, int /*column*/) const
{
    return toIso(at(row).point.start);
}

QString LagTableModel::heading(int column) const
{
    switch (column) {
    case TimeColumn: return tr("Time");
    case StalenessColumn: return tr("Staleness");
    case MethodColumn: return tr("Method");
    case VerdictColumn: return tr("Verdict");
    case SamplesColumn: return tr("Samples");
    default: return {};
    }
}

} // namespace rekindle
