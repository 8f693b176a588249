// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_rows.h"

#include <QAbstractTableModel>

namespace rekindle {

/// The lag chart as a table, newest first.
class LagTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, StalenessColumn, MethodColumn, VerdictColumn, SamplesColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Oldest first, as they come; rows that are there already stay, so that a selection survives.
    void setRows(const QList<LagRow>& rows);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset(const QList<LagRow>& rows);

    QList<LagRow> m_rows{}; ///< oldest first
};

} // namespace rekindle
