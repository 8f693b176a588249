// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_table.h"

namespace rekindle {

void TextTable::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    emitRows();
}

void TextTable::emitRows()
{
    if (count() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    }
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(count());
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole: return tip(index.row(), index.column());
    case Qt::DisplayRole: return text(index.row(), index.column());
    default: return fact(index.row(), role);
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    }
    const bool headed = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return headed ? QVariant(heading(section)) : QVariant();
}

} // namespace rekindle
