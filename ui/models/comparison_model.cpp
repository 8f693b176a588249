// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"

#include "service/messages.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QVariant leading = QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);

QString after(const std::optional<Millis>& time)
{
    return time ? messages::isolated(u'+' + messages::clock(*time)) : u"–"_s;
}

} // namespace

void ComparisonModel::compare(const std::optional<Incident>& here, const std::optional<Incident>& there)
{
    const QList<MilestoneComparison> rows =
        here && there ? compareMilestones(*here, *there) : QList<MilestoneComparison>{};
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ComparisonModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const MilestoneComparison& row = m_rows.at(index.row());
    switch (index.column()) {
    case WhatColumn: return messages::label(row.kind);
    case HereColumn: return after(row.here);
    case ThereColumn: return after(row.there);
    case DifferenceColumn: {
        const auto difference = row.difference();
        if (!difference) {
            return u"–"_s;
        }
        const QString size = messages::duration(difference->count() < 0 ? -*difference : *difference);
        return *difference >= 1s    ? tr("%1 later").arg(size)
               : *difference <= -1s ? tr("%1 earlier").arg(size)
                                    : tr("the same");
    }
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return leading;
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn: return tr("Milestone");
    case HereColumn: return tr("This incident");
    case ThereColumn: return tr("The other");
    case DifferenceColumn: return tr("Difference");
    default: return {};
    }
}

} // namespace rekindle
