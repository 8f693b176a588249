// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/watch_slot.h"

#include "fhir/secret_keys.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString metricKey(const PairId& id)
{
    return u"metric/"_s + id.value;
}

QString importKey(const PairId& id)
{
    return u"import-until/"_s + id.value;
}

} // namespace

WatchSlot::WatchSlot(Pair pair, const MonitorService::Ports& ports, Millis probeTimeout)
    : m_pair(std::move(pair))
    , m_ports(ports)
    , m_probeTimeout(probeTimeout)
{
}

PairWatcher& WatchSlot::watcher()
{
    const std::lock_guard lock(m_mutex);
    if (!m_watcher) {
        m_watcher = std::make_unique<PairWatcher>(m_pair, portsOf(), restored());
    }
    return *m_watcher;
}

PairWatcher* WatchSlot::existing()
{
    const std::lock_guard lock(m_mutex);
    return m_watcher.get();
}

PairWatcher::Ports WatchSlot::portsOf()
{
    const PairId id = m_pair.id;
    PairWatcher::Ports ports{
        .http = m_ports.http,
        .clock = m_ports.clock,
        .signer = m_ports.signer,
        .secret = [&secrets = m_ports.secrets,
                   pair = m_pair](const QString& role) { return secrets.read(secretKey(pair, role)); },
        .metric = [&store = m_ports.settings, id] { return importedMetric(store, id); },
        .importing =
            [&store = m_ports.settings, &clock = m_ports.clock, id] {
                const auto until = knownImport(store, id);
                return until && clock.now() < *until;
            },
        .installation = m_ports.installation,
        .hashKey = m_ports.hashKey,
        .controls = m_ports.controls,
        .controlNames = m_ports.controlNames,
        .rests = m_ports.rests,
        .refusals = m_ports.refusals,
        .mayWrite = m_ports.mayWrite.value_or(!m_ports.watch.isReadOnly()),
        .probeTimeout = m_probeTimeout,
    };
    return ports;
}

PairWatcher::Restored WatchSlot::restored()
{
    // What cannot be read is as if it had never been: the watch must go on without a store.
    WatchStore& store = m_ports.watch;
    PairWatcher::Restored past;
    past.heartbeats = store.heartbeats(m_pair.id, m_ports.clock.bootId()).value_or(QList<Heartbeat>{});
    past.memory = store.memory(m_pair.id).value_or(QByteArray{});
    past.last = store.lastReading(m_pair.id).value_or(std::optional<Reading>{});
    const auto incidents = m_ports.incidents.incidents(m_pair.id, 1).value_or(QList<Incident>{});
    if (!incidents.isEmpty() && !incidents.first().ended) {
        past.openIncident = incidents.first();
    }
    return past;
}

std::optional<Instant> knownImport(SettingsStore& store, const PairId& id)
{
    const auto text = store.setting(importKey(id));
    const auto until = parseInstant(text ? *text : QString{});
    return until ? std::optional(*until) : std::nullopt;
}

Result<void> saveKnownImport(SettingsStore& store, const PairId& id, std::optional<Instant> until)
{
    return store.saveSetting(importKey(id), until ? toIso(*until) : QString{});
}

std::optional<ImportedMetric> importedMetric(SettingsStore& store, const PairId& id)
{
    const auto text = store.setting(metricKey(id));
    const QJsonObject json = QJsonDocument::fromJson(text ? text->toUtf8() : QByteArray{}).object();
    const auto at = parseInstant(json[u"at"_s].toString());
    if (!at || !json[u"lagMs"_s].isDouble()) {
        return std::nullopt;
    }
    return ImportedMetric{Millis{json[u"lagMs"_s].toInteger()}, *at, json[u"source"_s].toString()};
}

Result<void> saveImportedMetric(SettingsStore& store, const PairId& id, const ImportedMetric& metric)
{
    const QJsonObject json{
        {u"lagMs"_s, qint64{metric.lag.count()}}, {u"at"_s, toIso(metric.measuredAt)}, {u"source"_s, metric.source}};
    return store.saveSetting(metricKey(id), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace rekindle
