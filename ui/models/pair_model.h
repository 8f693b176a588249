// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"
#include "theme.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rekindle {

/// One row a pair, in the order in which they were added. Rows are updated in place, so that selection survives a poll.
class PairModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        StalenessColumn,
        AtRiskColumn,
        ForecastColumn,
        DrillColumn,
        AgeColumn,
        ColumnCount
    };
    enum Roles {
        IdRole = Qt::UserRole, ///< QString
        DetailRole, ///< the second line of a cell: "North Europe → West Europe"
        EnvironmentRole, ///< "production"
        EnvironmentCodeRole, ///< int(Environment)
        StateRole, ///< int(StateClass)
        ForecastClassRole, ///< int(StateClass)
        LowRole, ///< staleness in ms; invalid when not measured
        HighRole,
        RpoRole, ///< ms
        LiveRole, ///< bool: read by this run
        KnownRole, ///< bool: the cell holds a measured value, not "unknown"
        HeadingRole, ///< bool: the row is the heading of a group (PairList)
        FoldedRole, ///< bool, of a heading: its pairs are hidden
        SamplesRole, ///< of a header: texts as long as this column's usually get; QStringList
    };

    explicit PairModel(WatchSource& source, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const PairStatus& at(int row) const { return m_rows.at(row).status; }
    int rowOf(const PairId& id) const { return m_rowOf.value(id, -1); } ///< -1: not there
    /// When the newest drill of a pair ended; nullopt: none has.
    std::optional<Instant> lastDrill(int row) const { return m_rows.at(row).drill; }
    bool hasOpenOutage(int row) const { return m_rows.at(row).openOutage; }
    StateClass attention(int row) const; ///< see state_class.h

    void tick(); ///< the ages have changed
    void retranslate(); ///< every text has changed

private:
    struct Row {
        PairStatus status{};
        std::optional<Instant> drill{};
        bool openOutage{false};
    };
    void add(const PairId& id);
    void remove(const PairId& id);
    void refresh(const PairId& id);
    void refreshIncidents(const PairId& id);
    Row rowFor(const PairStatus& status) const;
    QVariant value(const Row& row, int column, int role) const;
    QString text(const Row& row, int column) const;
    QString detail(const Row& row, int column) const;
    QString tip(const Row& row, int column) const;
    static QString lagText(const PairStatus& status);
    QString ageText(const PairStatus& status) const;
    QStringList samples(int column) const;

    WatchSource& m_source;
    QList<Row> m_rows{};
    QHash<PairId, int> m_rowOf{};
};

} // namespace rekindle
