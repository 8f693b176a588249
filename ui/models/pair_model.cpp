// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_model.h"

#include "service/messages.h"
#include "state_class.h"

namespace rekindle {

using namespace Qt::StringLiterals;

PairModel::PairModel(WatchSource& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_rows(source.pairs())
{
    connect(&source, &WatchSource::pairAdded, this, [this](const PairId& id) {
        const auto status = m_source.pair(id);
        if (!status || rowOf(id) >= 0) {
            return;
        }
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size()));
        m_rows.append(*status);
        endInsertRows();
    });
    connect(&source, &WatchSource::pairRemoved, this, [this](const PairId& id) {
        const int row = rowOf(id);
        if (row < 0) {
            return;
        }
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    });
    connect(&source, &WatchSource::pairChanged, this, &PairModel::refresh);
    connect(&source, &WatchSource::read, this, &PairModel::refresh);
}

int PairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int PairModel::rowOf(const PairId& id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).pair.id == id) {
            return row;
        }
    }
    return -1;
}

void PairModel::refresh(const PairId& id)
{
    const int row = rowOf(id);
    const auto status = m_source.pair(id);
    if (row < 0 || !status) {
        return;
    }
    m_rows[row] = *status;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void PairModel::tick()
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, AgeColumn), index(rowCount() - 1, AgeColumn), {Qt::DisplayRole, DetailRole});
    }
}

void PairModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

QString PairModel::ageText(const PairStatus& status) const
{
    if (!status.reading) {
        return tr("never read");
    }
    // A reading of an earlier run is dated; how long ago it was says too little.
    return status.live ? messages::age(m_source.now() - status.reading->at)
                       : messages::shortMoment(status.reading->at, m_source.now());
}

QVariant PairModel::text(const PairStatus& status, int column) const
{
    const auto& reading = status.reading;
    switch (column) {
    case NameColumn: return status.pair.name;
    case StateColumn: return stateText(status);
    case StalenessColumn: return reading ? messages::lag(*reading) : tr("Not measured yet");
    case AtRiskColumn:
        return reading && reading->loss.total ? messages::count(*reading->loss.total) : tr("unknown", "a count");
    case ForecastColumn: return reading ? messages::forecast(reading->forecast) : tr("unknown", "a forecast");
    case AgeColumn: return ageText(status);
    default: return {};
    }
}

QVariant PairModel::detail(const PairStatus& status, int column) const
{
    const Pair& pair = status.pair;
    const bool managed = pair.kind == PairKind::Managed;
    if (column == NameColumn) {
        const QString first = messages::isolated(pair.primary.name);
        const QString second = messages::isolated(pair.secondary.name);
        return pair.secondary.name.isEmpty() ? first : tr("%1 → %2", "from region to region").arg(first, second);
    }
    if (column == StalenessColumn && managed && (!status.reading || !status.reading->lag.staleness)) {
        return tr("Objective %1 · import a metric").arg(messages::duration(pair.objectives.rpo));
    }
    if (column == AgeColumn && status.reading && !status.live) {
        return tr("last known state");
    }
    return {};
}

QVariant PairModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PairStatus& status = m_rows.at(index.row());
    const auto& reading = status.reading;
    switch (role) {
    case Qt::DisplayRole: return text(status, index.column());
    case DetailRole: return detail(status, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal).toString() + u": "_s
                       + text(status, index.column()).toString());
    case Qt::AccessibleDescriptionRole: return detail(status, index.column());
    case IdRole: return status.pair.id.value;
    case ProductionRole: return status.pair.environment == Environment::Production;
    case StateRole: return static_cast<int>(stateClass(status));
    case ForecastClassRole:
        if (!reading || !status.live || !(reading->forecast.known || reading->forecast.breached)) {
            return static_cast<int>(StateClass::Unknown);
        }
        return static_cast<int>(reading->forecast.breached         ? StateClass::Bad
                                : reading->forecast.breachForecast ? StateClass::Bad
                                : reading->forecast.breachIn       ? StateClass::Watch
                                                                   : StateClass::Good);
    case LowRole:
        return reading && reading->lag.staleness ? QVariant(qint64(reading->lag.staleness->lo.count())) : QVariant();
    case HighRole:
        return reading && reading->lag.staleness ? QVariant(qint64(reading->lag.staleness->hi.count())) : QVariant();
    case RpoRole: return qint64(status.pair.objectives.rpo.count());
    case LiveRole: return status.live;
    case KnownRole: return reading && (index.column() != AtRiskColumn || reading->loss.total);
    case EnvironmentRole: return messages::label(status.pair.environment);
    case RiskRole: return risk(status);
    default: return {};
    }
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Pair");
    case StateColumn: return tr("State");
    case StalenessColumn: return tr("Staleness against RPO");
    case AtRiskColumn: return tr("At risk now");
    case ForecastColumn: return tr("Forecast");
    case AgeColumn: return tr("Read");
    default: return {};
    }
}

PairsByRisk::PairsByRisk(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(PairModel::RiskRole);
    setDynamicSortFilter(true);
    sort(PairModel::NameColumn, Qt::DescendingOrder);
}

bool PairsByRisk::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const double a = left.data(PairModel::RiskRole).toDouble();
    const double b = right.data(PairModel::RiskRole).toDouble();
    if (a < b || b < a) {
        return a < b;
    }
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) > 0;
}

} // namespace rekindle
