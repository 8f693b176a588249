// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/watcher.h"

#include "net/deadline_transport.h"
#include "net/retry_after_gate.h"
#include "watch/both_sides.h"
#include "watch/divergence_meter.h"
#include "watch/failover_signals.h"
#include "watch/lag_meter.h"
#include "watch/loss_meter.h"
#include "watch/observe.h"
#include "watch/pair_services.h"
#include "watch/protection_meter.h"
#include "watch/service_probe.h"

#include <QJsonDocument>

#include <algorithm>
#include <mutex>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis fastAbove = 5min; ///< lag above which heartbeats come at the drill period
constexpr Millis controlTimeout = 4s;
constexpr Millis oldestFigure = 15min; ///< an imported figure is good for so long, or for as long as the RPO
constexpr Millis clockTolerance = 1min;
constexpr Millis afterFirstFailure = 5s;
constexpr int probesInPoll = 3; ///< so many times one probe's timeout is a poll's deadline

/// It is confirmed that clients cannot write to the primary. In a gray failure some of them may.
bool takesNoWrites(const Verdict& verdict)
{
    return verdict.confidence == Confidence::Confirmed
           && (verdict.code == VerdictCode::PrimaryDown || verdict.code == VerdictCode::FrontEndDown);
}

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
        , http(ports.http, ports.clock)
        , ownRests(ports.clock)
        , ownControls(ports.http, ports.clock)
        , frontGate(http, ports.clock, rests(), pair.frontUrl, {})
        , services(pair, {http, ports.clock, ports.signer, ports.secret, rests(), ports.refusals})
        , lag(pair, ports.clock, {ports.installation, ports.mayWrite, std::move(restored.heartbeats)})
        , loss(pair.objectives.rpo, ports.hashKey)
        , divergence(ports.hashKey)
        , bothSides(pair, ports.probeTimeout, ports.together)
        , signalReader(pair, {frontGate, ports.clock, ports.probeTimeout})
        , alarms(pair.objectives.rpo)
        , protection(pair, restored.last, restored.openIncident)
        , machine(std::move(restored.openIncident), restored.last ? restored.last->state : DrState::Unknown)
        , last(std::move(restored.last))
    {
        const QJsonObject memory = QJsonDocument::fromJson(restored.memory).object();
        rules.restore(memory[u"rules"_s].toObject());
        loss.restore(memory[u"ledger"_s].toObject());
        protection.restore(memory[u"secondary"_s].toObject());
        signalReader.restore(memory[u"front"_s].toObject());
        divergence.restore(memory[u"divergence"_s].toObject());
        lag.restore(memory[u"lag"_s].toObject());
        if (last && last->lag.staleness && !isAtLeast(last->lag.method)) {
            machine.remember(last->at, *last->lag.staleness);
            lag.restore(*last);
        }
    }

    RetryAfterBook& rests() { return ports.rests ? *ports.rests : ownRests; }

    Reading begin();
    void judge(Poll& poll, const Look& seen, std::stop_token stop);
    void measure(Poll& poll, const Look& seen, std::stop_token stop);
    void follow(Poll& poll, const Look& seen, std::stop_token stop);
    void advance(Poll& poll, const FailoverSignals& signs);
    ControlReading askControls(const Look& seen, std::stop_token stop);
    void measureManaged(Reading& reading) const;
    void protect(Poll& poll);
    void continueOutage(Verdict& verdict);
    void takeLossFromIncident(Reading& reading);
    std::optional<Instant> trafficAwaySince();

    Pair pair;
    Ports ports;
    DeadlineTransport http;
    RetryAfterMemory ownRests;
    ControlNames ownControls;
    RetryAfterGate frontGate;
    BootTime began{}; ///< the poll
    PairServices services;
    LagMeter lag;
    LossMeter loss;
    DivergenceMeter divergence;
    BothSides bothSides;
    SignalReader signalReader;
    VerdictRules rules{};
    LagAlarms alarms;
    ProtectionMeter protection;
    std::mutex machineMutex{};
    FailoverMachine machine; ///< guarded by machineMutex
    std::optional<Observation> probes{}; ///< of both sides, in this poll
    std::optional<Reading> last{};
    bool afterGap{true};
};

/// A reading whose figures are the last ones, until this poll has its own.
Reading PairWatcher::Private::begin()
{
    Reading reading;
    reading.pair = pair.id;
    reading.at = ports.clock.now();
    reading.afterGap = std::exchange(afterGap, false);
    if (last) {
        reading.lag = last->lag;
        reading.lagError = last->lagError;
        reading.heartbeatError = last->heartbeatError;
        reading.orderError = last->orderError;
        reading.forecast = last->forecast;
        reading.loss = last->loss;
        reading.backlog = last->backlog;
        reading.divergence = last->divergence;
    } else {
        reading.lagError = Error{Errc::Pending, {}, u"not measured yet"_s}; // nobody was asked
    }
    return reading;
}

/// The verdict, and where the pair stands by it.
void PairWatcher::Private::judge(Poll& poll, const Look& seen, std::stop_token stop)
{
    Reading& reading = poll.reading;
    reading.primary = seen.here.reading;
    if (seen.there) {
        reading.secondary = seen.there->reading;
    }
    const Observation observed =
        observe(seen.here, seen.there, lag.written(seen.here), [&] { return askControls(seen, stop); });
    if (stop.stop_requested()) {
        return; // an answer that was cut short says nothing
    }
    probes = seen.there ? std::optional(observed) : std::nullopt;
    const Verdict before = rules.verdict();
    reading.verdict = rules.observe(observed);
    reading.primary.baseline = rules.baseline();
    if (!sameVerdict(before, reading.verdict)) {
        poll.verdictBefore = before.code;
    }
    lag.noteService(seen.here, takesNoWrites(reading.verdict));
    continueOutage(reading.verdict);
    advance(poll, signalReader.ofProbes(reading, seen.here, seen.there));
    protect(poll);
}

/// An outage in which this run began is as old as its incident says.
void PairWatcher::Private::continueOutage(Verdict& verdict)
{
    const std::lock_guard lock(machineMutex);
    const auto outage = machine.open() ? machine.open()->at(MilestoneKind::OutageBegan) : std::nullopt;
    if (outage && isOutage(verdict.code) && !lag.hasServed() && !machine.open()->at(MilestoneKind::PrimaryRecovered)) {
        verdict.since = std::min(verdict.since, *outage);
    }
}

/// What an outage cost is what its incident says: in the reading, too.
void PairWatcher::Private::takeLossFromIncident(Reading& reading)
{
    const std::lock_guard lock(machineMutex);
    const auto& open = machine.open();
    if (!open || !open->rpoActual || !open->at(MilestoneKind::OutageBegan)
        || open->at(MilestoneKind::PrimaryRecovered)) {
        return;
    }
    reading.loss.worstCase = open->rpoActual->hi;
    if (takesNoWrites(reading.verdict) && !reading.loss.stoppedAt) {
        reading.loss.stoppedAt = open->at(MilestoneKind::OutageBegan);
    }
}

void PairWatcher::Private::measure(Poll& poll, const Look& seen, std::stop_token stop)
{
    Reading& reading = poll.reading;
    reading.lag = {};
    reading.lagError.reset();
    reading.heartbeatError.reset();
    reading.orderError.reset();
    reading.loss = {};
    reading.backlog.reset();
    reading.divergence.reset();
    if (!seen.there) {
        measureManaged(reading);
        return;
    }
    // While the secondary serves, nothing of ours is added to what the primary has to be brought back to.
    poll.heartbeat = lag.write(services, seen.here, !secondaryServes(reading.state), stop);
    bothSides.wrote(poll.heartbeat.has_value(), lag.heartbeatError());
    const auto held = lag.measure(reading, services, seen.here, *seen.there, stop);
    loss.count(reading, services, seen.here, held, lag, stop);
    divergence.follow(reading, services, {seen.here, *seen.there}, lag, stop);
    reading.heartbeatError = lag.heartbeatError();
    if (!reading.lagError && lag.heartbeatError()) {
        reading.lagError = lag.heartbeatError();
    }
}

/// What follows from the figures, and from where traffic goes.
void PairWatcher::Private::follow(Poll& poll, const Look& seen, std::stop_token stop)
{
    Reading& reading = poll.reading;
    const bool importing = ports.importing && ports.importing();
    poll.alarms = alarms.observe({reading.at, reading.lag.staleness, importing});
    reading.forecast = alarms.forecast();
    FailoverSignals signs = signalReader.ofTraffic(reading, services, seen.here, seen.there, lag, loss,
                                                   trafficAwaySince(), std::move(stop));
    if (!signs.primaryWritable) {
        signs.primaryWritable = divergence.primaryTakesWrites(); // no heartbeat is written while the secondary serves
    }
    advance(poll, signs);
    takeLossFromIncident(reading);
    protect(poll);
}

/// By what is known so far; what comes later in the same poll takes its place.
void PairWatcher::Private::protect(Poll& poll)
{
    poll.reading.protection = protection.measure(poll.reading, {probes, lag.unseenFor()});
}

void PairWatcher::Private::advance(Poll& poll, const FailoverSignals& signs)
{
    const std::lock_guard lock(machineMutex);
    if (auto changed = machine.observe(signs)) {
        poll.incident = std::move(changed);
    }
    poll.reading.state = machine.state();
}

ControlReading PairWatcher::Private::askControls(const Look& seen, std::stop_token stop)
{
    QList<QUrl> urls = ports.controls ? ports.controls() : QList<QUrl>{};
    // A provider that gave no token was asked already; its silence says nothing more when it is counted twice.
    const bool tokens = !seen.here.seen.signIn && !(seen.there && seen.there->seen.signIn);
    for (const QUrl& provider : services.identityProviders()) {
        if (tokens && !urls.contains(provider)) {
            urls.append(provider);
        }
    }
    ControlNames& names = ports.controlNames ? *ports.controlNames : ownControls;
    return names.ask(urls, began, std::min(ports.probeTimeout, controlTimeout), std::move(stop));
}

void PairWatcher::Private::measureManaged(Reading& reading) const
{
    const auto metric = ports.metric ? ports.metric() : std::nullopt;
    if (!metric) {
        reading.lagError = Error{Errc::Unsupported, pair.name, u"not measurable from outside"_s};
        return;
    }
    const Millis age = reading.at - metric->measuredAt;
    if (age < -clockTolerance) {
        reading.lagError = Error{Errc::ClockWrong, pair.name, u"a figure measured in the future"_s};
        return;
    }
    if (age > std::max(oldestFigure, pair.objectives.rpo)) {
        reading.lagError = Error{Errc::TooOld, pair.name, u"measured "_s + toIso(metric->measuredAt)};
        return;
    }
    reading.lag.method = LagMethod::ImportedMetric;
    reading.lag.readAt = metric->measuredAt;
    reading.lag.staleness = Interval{metric->lag, metric->lag};
    reading.loss.worstCase = metric->lag + std::max(Millis{0}, age);
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

Result<PairWatcher::Poll> PairWatcher::poll(std::stop_token stop, const Told& told)
{
    d->began = d->ports.clock.boot();
    d->http.setDeadline(d->began + probesInPoll * d->ports.probeTimeout);
    Poll result{.reading = d->begin()};
    const Look seen = d->bothSides.look(d->services, d->lag, stop);
    d->judge(result, seen, stop);
    if (stop.stop_requested()) {
        return fail(Errc::Cancelled, d->pair.name);
    }
    result.signIns = d->services.signIns();
    if (told) {
        told(result);
        result.verdictBefore.reset();
        result.incident.reset();
    }
    d->measure(result, seen, stop);
    d->follow(result, seen, stop);
    if (stop.stop_requested()) {
        return fail(Errc::Cancelled, d->pair.name);
    }
    result.oldestHeartbeat = d->lag.forget();
    d->last = result.reading;
    result.signIns = d->services.signIns();
    return result;
}

void PairWatcher::gap()
{
    d->rules.gap();
    d->alarms.gap();
    d->lag.gap();
    d->protection.gap();
    d->afterGap = true;
}

Millis PairWatcher::nextDelay() const
{
    const bool behind = d->last && d->last->lag.staleness && d->last->lag.staleness->hi > fastAbove;
    const bool fast = d->pair.heartbeat.enabled && (d->pair.drillMode || behind);
    const Millis usual = fast ? std::min(d->pair.heartbeat.drillPeriod, d->pair.probePeriod) : d->pair.probePeriod;
    return d->bothSides.isFirstFailure() ? std::min(usual, afterFirstFailure) : usual;
}

Incident PairWatcher::declare(Instant at, const QString& who, const QString& note, IncidentKind kind)
{
    const std::lock_guard lock(d->machineMutex);
    return d->machine.declare(at, who, note, kind);
}

void PairWatcher::closeDivergence()
{
    d->divergence.close();
}

std::optional<Incident> PairWatcher::addMilestone(const Milestone& milestone)
{
    const std::lock_guard lock(d->machineMutex);
    return d->machine.add(milestone);
}

QByteArray PairWatcher::divergenceClosedIn(const QByteArray& memory)
{
    QJsonObject all = QJsonDocument::fromJson(memory).object();
    all[u"divergence"_s] = DivergenceMeter::closedIn(all[u"divergence"_s].toObject());
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QByteArray PairWatcher::memory() const
{
    return QJsonDocument(QJsonObject{{u"rules"_s, d->rules.memory()},
                                     {u"ledger"_s, d->loss.memory()},
                                     {u"secondary"_s, d->protection.memory()},
                                     {u"front"_s, d->signalReader.memory()},
                                     {u"divergence"_s, d->divergence.memory()},
                                     {u"lag"_s, d->lag.memory()}})
        .toJson(QJsonDocument::Compact);
}

} // namespace rekindle
