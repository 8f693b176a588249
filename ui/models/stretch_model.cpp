// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stretch_model.h"

#include "service/messages.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QVariant leading = QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);

} // namespace

void StretchModel::setStretches(const QList<UnprotectedStretch>& stretches, Instant now)
{
    m_now = now;
    // The one that goes on only grows: who reads the table keeps the row.
    const bool sameRows =
        std::equal(stretches.cbegin(), stretches.cend(), m_stretches.cbegin(), m_stretches.cend(),
                   [](const UnprotectedStretch& a, const UnprotectedStretch& b) { return a.from == b.from; });
    if (sameRows) {
        m_stretches = stretches;
        if (!m_stretches.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_stretches = stretches;
    endResetModel();
}

void StretchModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_stretches.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const UnprotectedStretch* StretchModel::at(int row) const
{
    return row >= 0 && row < m_stretches.size() ? &m_stretches.at(row) : nullptr;
}

QString StretchModel::ended(const UnprotectedStretch& stretch, const QString& moment)
{
    switch (stretch.end) {
    case UnprotectedStretch::End::Open: return tr("goes on");
    case UnprotectedStretch::End::Unwatched: return tr("not watched on");
    case UnprotectedStretch::End::Seen: break;
    }
    return moment;
}

int StretchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stretches.size());
}

int StretchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StretchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const UnprotectedStretch& stretch = m_stretches.at(index.row());
    if (role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (role == Qt::ToolTipRole) {
        return index.column() == CauseColumn ? messages::causes(stretch)
                                             : QString(toIso(stretch.from) + u" – "_s + toIso(stretch.to));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case BeganColumn: return messages::shortMoment(stretch.from, m_now);
    case EndedColumn: return ended(stretch, messages::shortMoment(stretch.to, m_now));
    case LengthColumn: return messages::length(stretch);
    case CauseColumn: return messages::causes(stretch);
    default: return {};
    }
}

QVariant StretchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case BeganColumn: return tr("Began");
    case EndedColumn: return tr("Ended");
    case LengthColumn: return tr("Lasted");
    case CauseColumn: return tr("Cause");
    default: return {};
    }
}

} // namespace rekindle
