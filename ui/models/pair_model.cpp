// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_model.h"

#include "service/messages.h"
#include "state_class.h"
#include "widgets/parts.h"

namespace rekindle {

using namespace Qt::StringLiterals;

PairModel::PairModel(WatchSource& source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    for (const PairStatus& status : source.pairs()) {
        m_rowOf.insert(status.pair.id, static_cast<int>(m_rows.size()));
        m_rows.append(rowFor(status));
    }
    connect(&source, &WatchSource::pairAdded, this, &PairModel::add);
    connect(&source, &WatchSource::pairRemoved, this, &PairModel::remove);
    connect(&source, &WatchSource::pairChanged, this, &PairModel::refresh);
    connect(&source, &WatchSource::read, this, &PairModel::refresh);
    connect(&source, &WatchSource::incidentChanged, this, &PairModel::refreshIncidents);
}

int PairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PairModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void PairModel::add(const PairId& id)
{
    const auto status = m_source.pair(id);
    if (!status || rowOf(id) >= 0) {
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rowOf.insert(id, row);
    m_rows.append(rowFor(*status));
    endInsertRows();
}

void PairModel::remove(const PairId& id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_rowOf.remove(id);
    for (int i = row; i < m_rows.size(); ++i) {
        m_rowOf[m_rows.at(i).status.pair.id] = i;
    }
    endRemoveRows();
}

void PairModel::refresh(const PairId& id)
{
    const int row = rowOf(id);
    const auto status = row < 0 ? std::nullopt : m_source.pair(id);
    if (status) {
        m_rows[row].status = *status;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

PairModel::Row PairModel::rowFor(const PairStatus& status) const
{
    Row row{status, {}, false};
    const QList<Incident> incidents = m_source.incidents(status.pair.id);
    row.openOutage = rekindle::hasOpenOutage(incidents);
    for (const Incident& incident : incidents) {
        if (incident.kind == IncidentKind::Drill && incident.ended) {
            row.drill = std::max(row.drill.value_or(*incident.ended), *incident.ended);
        }
    }
    return row;
}

void PairModel::refreshIncidents(const PairId& id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    const Row now = rowFor(m_rows.at(row).status);
    if (m_rows.at(row).drill != now.drill || m_rows.at(row).openOutage != now.openOutage) {
        m_rows[row] = now;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

StateClass PairModel::attention(int row) const
{
    return rekindle::attention(m_rows.at(row).status, m_rows.at(row).openOutage);
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

/// Of a reason what is wrong, and at which of the two: an address would leave no room for it.
QString PairModel::lagText(const PairStatus& status)
{
    Reading reading = *status.reading;
    if (reading.lagError) {
        const QString asked = QUrl(reading.lagError->subject).authority();
        for (const Endpoint* service : {&status.pair.secondary, &status.pair.primary}) {
            if (!service->name.isEmpty() && !asked.isEmpty() && service->baseUrl.authority() == asked) {
                reading.lagError->subject = service->name;
                break;
            }
        }
    }
    return messages::lag(reading);
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

QString PairModel::text(const Row& row, int column) const
{
    const PairStatus& status = row.status;
    const auto& reading = status.reading;
    switch (column) {
    case NameColumn: return status.pair.name;
    case StateColumn: return stateText(status);
    case StalenessColumn: return reading ? lagText(status) : tr("Not measured yet");
    case AtRiskColumn: return reading ? messages::atRisk(reading->loss) : tr("unknown", "a count");
    case ForecastColumn: return reading ? messages::forecast(*reading) : tr("unknown", "a forecast");
    case DrillColumn: return row.drill ? messages::age(m_source.now() - *row.drill) : tr("no drill yet");
    case AgeColumn: return ageText(status);
    default: return {};
    }
}

QString PairModel::detail(const Row& row, int column) const
{
    const PairStatus& status = row.status;
    const Pair& pair = status.pair;
    const bool managed = pair.kind == PairKind::Managed;
    if (column == NameColumn) {
        const QString first = messages::isolated(pair.primary.name);
        const QString second = messages::isolated(pair.secondary.name);
        return pair.secondary.name.isEmpty() ? first : tr("%1 → %2", "from region to region").arg(first, second);
    }
    if (column == StalenessColumn && managed && (!status.reading || !status.reading->lag.staleness)) {
        return tr("Objective %1 · enter the platform's figure").arg(messages::duration(pair.objectives.rpo));
    }
    if (column == StalenessColumn && status.reading && severity(status) == Severity::Unknown && status.live) {
        return advice(status); // what is not known says why, and how it can be
    }
    if (column == DrillColumn && row.drill) {
        return messages::shortMoment(*row.drill, m_source.now());
    }
    if (column == AgeColumn && status.reading && !status.live) {
        return tr("last known state");
    }
    return {};
}

/// The whole of what a cell may have no room for.
QString PairModel::tip(const Row& row, int column) const
{
    QStringList lines{text(row, column), detail(row, column)};
    if (column == NameColumn) {
        lines << messages::label(row.status.pair.environment);
        if (!row.status.pair.group.isEmpty()) {
            lines << row.status.pair.group;
        }
    }
    if (column == StateColumn) {
        lines << situation(row.status) << advice(row.status);
    }
    lines.removeAll(QString());
    QString all;
    for (const QString& line : std::as_const(lines)) {
        all += parts::plainTip(line);
    }
    return all;
}

QVariant PairModel::data(const QModelIndex& index, int role) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? value(m_rows.at(index.row()), index.column(), role)
                                                             : QVariant();
}

QVariant PairModel::value(const Row& row, int column, int role) const
{
    const PairStatus& status = row.status;
    const auto& reading = status.reading;
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case DetailRole: return detail(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal).toString() + u": "_s + text(row, column));
    case Qt::AccessibleDescriptionRole:
        return column == NameColumn ? QString(detail(row, column) + u" · "_s + messages::label(status.pair.environment))
                                    : detail(row, column);
    case IdRole: return status.pair.id.value;
    case StateRole: return static_cast<int>(stateClass(status));
    case ForecastClassRole:
        if (!reading || !status.live || !(reading->forecast.known || reading->forecast.breached)
            || (!reading->lag.staleness && !reading->forecast.breached)) {
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
    case KnownRole:
        return column == DrillColumn ? row.drill.has_value()
                                     : reading && (column != AtRiskColumn || reading->loss.total);
    case EnvironmentRole: return messages::label(status.pair.environment);
    case EnvironmentCodeRole: return static_cast<int>(status.pair.environment);
    default: return {};
    }
}

QStringList PairModel::samples(int column) const
{
    switch (column) {
    case StateColumn: return stateTexts();
    case StalenessColumn:
        return {messages::interval({659s, 719s}), messages::interval({23h + 48min, 23h + 58min}),
                messages::staleness({23h + 58min, {}}, LagMethod::OverdueChange)};
    case AtRiskColumn: return {messages::count({88'887, 88'888}), tr("unknown", "a count")};
    case ForecastColumn: return {messages::forecast({Interval{18min, 28min}, true, false, true, true})};
    case DrillColumn: return {messages::age(24h * 288), tr("no drill yet")};
    case AgeColumn:
        return {messages::age(58s), tr("never read"), tr("last known state"),
                messages::shortMoment(fromEpochMs(1'760'000'000'000), fromEpochMs(1'795'000'000'000))};
    default: return {};
    }
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (orientation == Qt::Horizontal && role == SamplesRole) {
        return samples(section);
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Pair");
    case StateColumn: return tr("State");
    case StalenessColumn: return tr("Staleness against RPO");
    case AtRiskColumn: return tr("At risk now");
    case ForecastColumn: return tr("Forecast");
    case DrillColumn: return tr("Last drill");
    case AgeColumn: return tr("Read");
    default: return {};
    }
}

} // namespace rekindle
