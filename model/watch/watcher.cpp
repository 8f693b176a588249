// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/watcher.h"

#include "watch/control_probe.h"
#include "watch/failover_signals.h"
#include "watch/lag_meter.h"
#include "watch/loss_meter.h"
#include "watch/observe.h"
#include "watch/pair_services.h"
#include "watch/service_probe.h"

#include <QJsonDocument>

#include <algorithm>
#include <mutex>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis fastAbove = 5min; ///< lag above which heartbeats come at the drill period
constexpr Millis controlTimeout = 4s;

bool sameVerdict(const Verdict& a, const Verdict& b)
{
    return a.code == b.code && a.confidence == b.confidence;
}

} // namespace

class PairWatcher::Private
{
public:
    Private(Pair p, Ports given, Restored restored)
        : pair(std::move(p))
        , ports(std::move(given))
        , services(pair, {ports.http, ports.clock, ports.signer, ports.secret})
        , lag(pair, ports.clock, {ports.installation, ports.mayWrite, std::move(restored.heartbeats)})
        , loss(pair.objectives.rpo, ports.hashKey)
        , signalReader(pair, {ports.http, ports.clock, ports.probeTimeout})
        , alarms(pair.objectives.rpo)
        , machine(std::move(restored.openIncident), restored.last ? restored.last->state : DrState::Unknown)
        , last(std::move(restored.last))
    {
        const QJsonObject memory = QJsonDocument::fromJson(restored.memory).object();
        rules.restore(memory[u"rules"_s].toObject());
        loss.restore(memory[u"ledger"_s].toObject());
        signalReader.restore(memory[u"front"_s].toObject());
        if (last && last->lag.staleness) {
            machine.remember(last->at, *last->lag.staleness);
            lag.restore(*last);
        }
    }

    bool copied() const { return pair.kind == PairKind::Copied; }

    std::optional<bool> askControls(std::stop_token stop) const;
    void measureManaged(Reading& reading) const;
    std::optional<Instant> trafficAwaySince();

    Pair pair;
    Ports ports;
    PairServices services;
    LagMeter lag;
    LossMeter loss;
    SignalReader signalReader;
    VerdictRules rules{};
    LagAlarms alarms;
    std::mutex machineMutex{};
    FailoverMachine machine; ///< guarded by machineMutex
    std::optional<Reading> last{};
    bool afterGap{true};
};

std::optional<bool> PairWatcher::Private::askControls(std::stop_token stop) const
{
    QList<QUrl> urls = ports.controls ? ports.controls() : QList<QUrl>{};
    for (const QUrl& provider : services.identityProviders()) {
        if (!urls.contains(provider)) {
            urls.append(provider);
        }
    }
    return probeControls(urls, ports.http, std::min(ports.probeTimeout, controlTimeout), std::move(stop));
}

void PairWatcher::Private::measureManaged(Reading& reading) const
{
    const auto metric = ports.metric ? ports.metric() : std::nullopt;
    if (!metric) {
        reading.lagError = Error{Errc::Unsupported, pair.name, u"not measurable from outside"_s};
        return;
    }
    reading.lag.method = LagMethod::ImportedMetric;
    reading.lag.readAt = metric->measuredAt;
    reading.lag.staleness = Interval{metric->lag, metric->lag};
    reading.loss.worstCase = metric->lag + std::max(Millis{0}, reading.at - metric->measuredAt);
}

/// Since when traffic is away from the primary, or on its way; nullopt: it is not.
std::optional<Instant> PairWatcher::Private::trafficAwaySince()
{
    const std::lock_guard lock(machineMutex);
    const DrState state = machine.state();
    const bool away = state == DrState::FailingOver || state == DrState::ServingFromSecondary
                      || state == DrState::RecoveredCatchingUp;
    return away && machine.open() ? std::optional(machine.open()->began) : std::nullopt;
}

PairWatcher::PairWatcher(Pair pair, Ports ports, Restored restored)
    : d(std::make_unique<Private>(std::move(pair), std::move(ports), std::move(restored)))
{
}

PairWatcher::~PairWatcher() = default;

const Pair& PairWatcher::pair() const
{
    return d->pair;
}

Result<PairWatcher::Poll> PairWatcher::poll(std::stop_token stop)
{
    Poll result;
    Reading& reading = result.reading;
    reading.pair = d->pair.id;
    reading.at = d->ports.clock.now();
    reading.afterGap = std::exchange(d->afterGap, false);

    const ServiceProbe here = probeService(d->services.primary, d->ports.probeTimeout, d->lag.primaryOffset(), stop);
    reading.primary = here.reading;
    std::optional<ServiceProbe> there;
    if (d->copied()) {
        result.heartbeat = d->lag.write(d->services, here, stop);
        there = probeService(d->services.secondary, d->ports.probeTimeout, d->lag.secondaryOffset(), stop);
        reading.secondary = there->reading;
        const auto held = d->lag.measure(reading, d->services, here, *there, stop);
        d->loss.count(reading, d->services.primary, here, held, d->lag, stop);
        if (!reading.lagError && d->lag.heartbeatError()) {
            reading.lagError = d->lag.heartbeatError();
        }
    } else {
        d->measureManaged(reading);
    }

    const Observation seen = observe(here, there, d->lag.written(here), [this, stop] { return d->askControls(stop); });
    if (stop.stop_requested()) {
        return fail(Errc::Cancelled, d->pair.name);
    }
    const Verdict before = d->rules.verdict();
    reading.verdict = d->rules.observe(seen);
    reading.primary.baseline = d->rules.baseline();
    if (!sameVerdict(before, reading.verdict)) {
        result.verdictBefore = before.code;
    }
    const bool importing = d->ports.importing && d->ports.importing();
    result.alarms = d->alarms.observe({reading.at, reading.lag.staleness, importing});
    reading.forecast = d->alarms.forecast();
    const FailoverSignals signs = d->signalReader.read(reading, d->services, here, there, d->lag.primaryWritable(),
                                                       d->trafficAwaySince(), d->lag.secondaryOffset(), stop);
    {
        const std::lock_guard lock(d->machineMutex);
        result.incident = d->machine.observe(signs);
        reading.state = d->machine.state();
    }
    result.oldestHeartbeat = d->lag.forget();
    d->last = reading;
    result.signIns = d->services.signIns();
    return result;
}

void PairWatcher::gap()
{
    d->rules.gap();
    d->alarms.gap();
    d->lag.gap();
    d->afterGap = true;
}

Millis PairWatcher::nextDelay() const
{
    const bool behind = d->last && d->last->lag.staleness && d->last->lag.staleness->hi > fastAbove;
    const bool fast = d->pair.heartbeat.enabled && (d->pair.drillMode || behind);
    return fast ? std::min(d->pair.heartbeat.drillPeriod, d->pair.probePeriod) : d->pair.probePeriod;
}

Incident PairWatcher::declare(Instant at, const QString& who, const QString& note, IncidentKind kind)
{
    const std::lock_guard lock(d->machineMutex);
    return d->machine.declare(at, who, note, kind);
}

std::optional<Incident> PairWatcher::addMilestone(const Milestone& milestone)
{
    const std::lock_guard lock(d->machineMutex);
    return d->machine.add(milestone);
}

QByteArray PairWatcher::memory() const
{
    return QJsonDocument(QJsonObject{{u"rules"_s, d->rules.memory()},
                                     {u"ledger"_s, d->loss.memory()},
                                     {u"front"_s, d->signalReader.memory()}})
        .toJson(QJsonDocument::Compact);
}

} // namespace rekindle
