// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory_list.h"

#include <algorithm>

namespace rekindle {

InventoryList::InventoryList(InventoryModel& pairs, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_pairs(pairs)
{
    setSourceModel(&pairs);
}

void InventoryList::setSearch(const QString& text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool InventoryList::filterAcceptsRow(int row, const QModelIndex& /*parent*/) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < InventoryModel::ColumnCount; ++column) {
            const QModelIndex cell = m_pairs.index(row, column);
            if (cell.data().toString().contains(word, Qt::CaseInsensitive)
                || cell.data(InventoryModel::DetailRole).toString().contains(word, Qt::CaseInsensitive)) {
                return true;
            }
        }
        return false;
    });
}

bool InventoryList::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.column() != InventoryModel::NameColumn) {
        const int texts = QString::localeAwareCompare(left.data().toString(), right.data().toString());
        if (texts != 0) {
            return texts < 0;
        }
    }
    return left.row() < right.row(); // as the model has them: by group and name
}

} // namespace rekindle
