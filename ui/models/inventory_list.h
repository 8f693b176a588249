// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory_model.h"

#include <QSortFilterProxyModel>

namespace rekindle {

/// The pairs of the inventory that pass a search, in the order of one column. By name they stand in their groups.
class InventoryList : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    InventoryList(InventoryModel& pairs, QObject* parent);
    void setSearch(const QString& text); ///< every word must occur in one of the cells

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    InventoryModel& m_pairs;
    QStringList m_words{};
};

} // namespace rekindle
