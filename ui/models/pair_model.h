// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace rekindle {

/// One row a pair, in the order in which they were added. Rows are updated in place, so that selection survives a poll.
class PairModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, StalenessColumn, AtRiskColumn, ForecastColumn, AgeColumn, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole, ///< QString
        DetailRole, ///< the second line of a cell: "North Europe → West Europe"
        EnvironmentRole, ///< "production"
        ProductionRole, ///< bool
        StateRole, ///< int(StateClass)
        ForecastClassRole, ///< int(StateClass)
        LowRole, ///< staleness in ms; invalid when not measured
        HighRole,
        RpoRole, ///< ms
        LiveRole, ///< bool: read by this run
        KnownRole, ///< bool: the cell holds a measured value, not "unknown"
        RiskRole, ///< double, for sorting
    };

    explicit PairModel(WatchSource& source, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const PairStatus& at(int row) const { return m_rows.at(row); }
    int rowOf(const PairId& id) const; ///< -1: not there

    void tick(); ///< the ages have changed
    void retranslate(); ///< every text has changed

private:
    void refresh(const PairId& id);
    QVariant text(const PairStatus& status, int column) const;
    QVariant detail(const PairStatus& status, int column) const;
    QString ageText(const PairStatus& status) const;

    WatchSource& m_source;
    QList<PairStatus> m_rows{};
};

/// The pair somebody should look at first comes first; equals keep the alphabetical order.
class PairsByRisk : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PairsByRisk(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace rekindle
