// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/watcher.h"

#include "fhir/flavours.h"
#include "watch/change_reader.h"
#include "watch/clock_offset.h"
#include "watch/control_probe.h"
#include "watch/front.h"
#include "watch/heartbeat_writer.h"
#include "watch/passive.h"
#include "watch/service_probe.h"
#include "watch/watermark.h"

#include <QJsonDocument>

#include <algorithm>
#include <mutex>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis fastAbove = 5min; ///< lag above which heartbeats come at the drill period
constexpr Millis bookLength = 24h;
constexpr Millis arrivedLength = 15min; ///< of what the secondary has; hundreds of pairs are watched for weeks
constexpr int ledgerPages = 10;
constexpr Millis ledgerOverlap = 2s; ///< late commits behind the newest stamp

const QString primaryRole = u"primary"_s;
const QString secondaryRole = u"secondary"_s;
const QString heartbeatRole = u"heartbeat"_s;

QUrl originOf(const QUrl& url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    origin.setPath(u"/"_s);
    return origin;
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
        , primaryAuth(protectedService(pair.primary), pair.primary.signIn, authPorts(primaryRole))
        , secondaryAuth(protectedService(pair.secondary), pair.secondary.signIn, authPorts(secondaryRole))
        , heartbeatAuth(protectedService(pair.primary), pair.heartbeat.signIn, authPorts(heartbeatRole))
        , primary(pair.primary, ports.http, primaryAuth, ports.clock, RetryPolicy{.attempts = 1})
        , secondary(pair.secondary, ports.http, secondaryAuth, ports.clock, RetryPolicy{.attempts = 1})
        , heartbeat(pair.primary, ports.http, ownIdentity() ? heartbeatAuth : primaryAuth, ports.clock,
                    RetryPolicy{.attempts = 1})
        , writer(ports.installation, std::move(restored.heartbeats))
        , stall(pair.heartbeat.period)
        , alarms(pair.objectives.rpo)
        , machine(std::move(restored.openIncident), restored.last ? restored.last->state : DrState::Unknown)
        , last(std::move(restored.last))
    {
        const QJsonObject memory = QJsonDocument::fromJson(restored.memory).object();
        rules.restore(memory[u"rules"_s].toObject());
        ledger.restore(memory[u"ledger"_s].toObject());
        front.restore(memory[u"front"_s].toObject());
        if (last && last->lag.staleness) {
            machine.remember(last->at, *last->lag.staleness);
            restoreVisible();
        }
    }

    Authenticator::Ports authPorts(const QString& role)
    {
        return {ports.http, ports.clock, ports.signer, [this, role] { return ports.secret(role); }, {}};
    }
    bool ownIdentity() const { return pair.heartbeat.signIn.kind != SignInKind::None; } ///< of the heartbeat
    QList<SignInRequest> signIns() const;
    bool copied() const { return pair.kind == PairKind::Copied; }

    QList<QUrl> controls() const;
    void measureManaged(Reading& reading) const;
    void writeHeartbeat(Poll& poll, const ServiceProbe& here, std::stop_token stop);
    void measureLag(Reading& reading, const ServiceProbe& here, const ServiceProbe& there, std::stop_token stop);
    bool measureByHeartbeat(Reading& reading, const ServiceProbe& there);
    bool measureByWatermark(Reading& reading, const ServiceProbe& there);
    void measureByComparison(Reading& reading, const ServiceProbe& here, const ServiceProbe& there,
                             std::stop_token stop);
    void countLoss(Reading& reading, const ServiceProbe& here, std::stop_token stop);
    void noteVisible(const ServiceProbe& there);
    void noteWriting(const ServiceProbe& here);
    void restoreVisible();
    std::optional<Millis> worstCase() const;
    std::optional<Instant> trafficAwaySince();
    FailoverSignals signalsOf(const Reading& reading, const ServiceProbe& here,
                              const std::optional<ServiceProbe>& there, std::stop_token stop);
    Observation observationOf(const ServiceProbe& here, const std::optional<ServiceProbe>& there, std::stop_token stop);

    Pair pair;
    Ports ports;
    Authenticator primaryAuth;
    Authenticator secondaryAuth;
    Authenticator heartbeatAuth;
    FhirClient primary;
    FhirClient secondary;
    FhirClient heartbeat;
    ClockOffset primaryOffset{};
    ClockOffset secondaryOffset{};
    HeartbeatWriter writer;
    Watermark watermark{};
    StallTracker stall;
    VerdictRules rules{};
    LagAlarms alarms;
    LossLedger ledger{};
    FrontName front{};
    std::mutex machineMutex{};
    FailoverMachine machine; ///< guarded by machineMutex
    std::optional<Reading> last{};
    std::optional<qint64> visible{}; ///< highest number known to be on the secondary
    std::optional<BootTime> completeUpTo{}; ///< by comparison or an earlier run: the secondary holds all up to here
    std::optional<Error> heartbeatError{};
    struct Writing {
        qint64 number{};
        BootTime at{};
    };
    std::optional<Writing> writing{}; ///< the newest number known to be on the primary, and since when
    bool wrote{false}; ///< the last heartbeat was acknowledged
    bool afterGap{true};
};

QList<SignInRequest> PairWatcher::Private::signIns() const
{
    QList<SignInRequest> open;
    const std::pair<QString, const Authenticator*> identities[] = {
        {primaryRole, &primaryAuth}, {secondaryRole, &secondaryAuth}, {heartbeatRole, &heartbeatAuth}};
    for (const auto& [role, identity] : identities) {
        if (const auto prompt = identity->pendingPrompt()) {
            open.append({role, *prompt});
        }
    }
    return open;
}

QList<QUrl> PairWatcher::Private::controls() const
{
    QList<QUrl> urls = ports.controls ? ports.controls() : QList<QUrl>{};
    for (const QUrl& provider : {primaryAuth.identityProvider(), secondaryAuth.identityProvider()}) {
        if (!provider.isEmpty() && !urls.contains(originOf(provider))) {
            urls.append(originOf(provider));
        }
    }
    return urls;
}

Observation PairWatcher::Private::observationOf(const ServiceProbe& here, const std::optional<ServiceProbe>& there,
                                                std::stop_token stop)
{
    Observation seen;
    seen.at = here.reading.at;
    seen.dns = here.dns;
    seen.connect = here.connect;
    seen.http = here.http;
    seen.total = here.reading.phases.total;
    seen.phases = here.reading.phases;
    seen.notFhir = here.notFhir;
    seen.retired = here.retired;
    seen.fhirSeen = here.fhirSeen;
    // An answer of the primary proves the network; only a failure needs witnesses, and asking them costs others.
    seen.control = here.answers() ? std::optional(true)
                                  : probeControls(controls(), ports.http, std::min(ports.probeTimeout, Millis{4s}),
                                                  std::move(stop));
    if (here.signInFailed && seen.control == false) {
        // No token because there is no network: that says nothing about the sign-in.
        seen.http.reset();
        seen.connect = ConnectState::Timeout;
    }
    if (there) {
        seen.secondary =
            there->signInFailed && seen.control == false ? WitnessState{WitnessState::Kind::Fail, 0} : witness(*there);
        noteWriting(here);
        // A number that stands still says nothing while nobody writes.
        if (there->mark && writing && here.ended - writing->at < 3 * pair.heartbeat.period + 15s) {
            seen.heartbeat = there->mark->number;
            seen.written = writing->number;
        }
    }
    return seen;
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

void PairWatcher::Private::writeHeartbeat(Poll& poll, const ServiceProbe& here, std::stop_token stop)
{
    heartbeatError.reset();
    wrote = false;
    if (!pair.heartbeat.enabled || !ports.mayWrite || !here.answers()) {
        return;
    }
    heartbeatError = here.markError ? here.markError : writer.foreign(here.mark, here.ended);
    if (heartbeatError) {
        return;
    }
    const auto written = writer.write(heartbeat, ports.clock, here.mark, here.markVersion, std::move(stop));
    if (written) {
        wrote = true;
        poll.heartbeat = *written;
    } else {
        heartbeatError = written.error();
    }
}

bool PairWatcher::Private::measureByHeartbeat(Reading& reading, const ServiceProbe& there)
{
    const auto bounds = writer.book().staleness(there.mark->number, there.started, there.ended);
    if (!bounds || there.mark->writer != ports.installation) {
        return false;
    }
    reading.lag.method = LagMethod::Heartbeat;
    reading.lag.staleness = bounds;
    return true;
}

bool PairWatcher::Private::measureByWatermark(Reading& reading, const ServiceProbe& there)
{
    const auto bounds = watermark.staleness(there.mark->number, there.started, there.ended);
    if (!bounds) {
        return false;
    }
    reading.lag.method = LagMethod::Watermark;
    reading.lag.staleness = bounds;
    return true;
}

void PairWatcher::Private::measureByComparison(Reading& reading, const ServiceProbe& here, const ServiceProbe& there,
                                               std::stop_token stop)
{
    if (!here.answers()) {
        reading.lagError = here.reading.error;
        return;
    }
    const PassiveResult result = measurePassive(primary, secondary, primaryOffset, ports.clock, std::move(stop));
    if (!result.staleness) {
        reading.lagError = result.error;
        return;
    }
    reading.lag.method = LagMethod::Passive;
    reading.lag.staleness = result.staleness;
    completeUpTo = there.started - result.staleness->hi;
    if (result.secondaryNewest) {
        ledger.visible(*result.secondaryNewest, *result.secondaryNewest);
    }
}

void PairWatcher::Private::noteVisible(const ServiceProbe& there)
{
    if (!there.mark) {
        return;
    }
    visible = there.mark->number;
    const auto complete = writer.stampUpTo(*visible);
    if (complete) {
        ledger.visible(*complete, writer.stampAfter(*visible).value_or(Instant::max()));
    }
}

void PairWatcher::Private::noteWriting(const ServiceProbe& here)
{
    std::optional<qint64> newest = here.mark ? std::optional(here.mark->number) : std::nullopt;
    if (wrote) {
        newest = writer.book().all().last().number;
    }
    if (newest && (!writing || writing->number != *newest)) {
        writing = Writing{*newest, here.ended};
    }
}

void PairWatcher::Private::measureLag(Reading& reading, const ServiceProbe& here, const ServiceProbe& there,
                                      std::stop_token stop)
{
    if (here.mark && here.markUpdated) {
        writer.remember(here.mark->number, *here.markUpdated);
        watermark.seen(here.mark->number, *here.markUpdated, primaryOffset, here.ended);
    }
    const auto newestWritten = wrote ? std::optional(writer.book().all().last().number)
                                     : (here.mark ? std::optional(here.mark->number) : std::nullopt);
    stall.observe(there.started, there.mark ? std::optional(there.mark->number) : std::nullopt, newestWritten);
    reading.lag.readAt = there.reading.at;
    reading.lag.stall = stall.state();
    reading.lag.completeness = stall.completeness();
    if (!there.answers()) {
        reading.lagError = there.reading.error;
        return;
    }
    if (there.mark) {
        reading.lag.visible = there.mark->number;
        noteVisible(there);
        if (measureByHeartbeat(reading, there)) {
            return;
        }
    }
    if (primaryOffset.contradicts(there.ended)) {
        // Every other method rests on the primary's clock.
        reading.lagError = here.reading.clock;
        return;
    }
    if (there.mark && measureByWatermark(reading, there)) {
        return;
    }
    if (pair.heartbeat.enabled && wrote && !there.mark) {
        // Our heartbeat is on its way and has not arrived: how far behind is not known yet, only that it is behind.
        reading.lagError = Error{Errc::Pending, pair.secondary.name, u"no heartbeat has arrived yet"_s};
        return;
    }
    measureByComparison(reading, here, there, std::move(stop));
}

std::optional<Millis> PairWatcher::Private::worstCase() const
{
    const BootTime now = ports.clock.boot();
    std::optional<Millis> best;
    const auto take = [&best](std::optional<Millis> candidate) {
        if (candidate && (!best || *candidate < *best)) {
            best = candidate;
        }
    };
    if (visible) {
        take(writer.book().worstCaseLoss(*visible, now));
        take(watermark.worstCaseLoss(*visible, now));
    }
    if (completeUpTo) {
        take(now - *completeUpTo);
    }
    return best;
}

/// Up to where the secondary was complete when the last run ended: by its heartbeat where that is of this boot, by the
/// wall clock otherwise.
void PairWatcher::Private::restoreVisible()
{
    const qint64 number = last->lag.visible.value_or(0);
    if (last->lag.method == LagMethod::Heartbeat && writer.book().worstCaseLoss(number, ports.clock.boot())) {
        visible = number;
    } else if (const Millis since = ports.clock.now() - last->lag.readAt; since >= Millis{0}) {
        completeUpTo = ports.clock.boot() - since - last->lag.staleness->hi;
    }
}

void PairWatcher::Private::countLoss(Reading& reading, const ServiceProbe& here, std::stop_token stop)
{
    bool current = false;
    if (here.answers()) {
        const Instant since = ledger.readUpTo().value_or(reading.at - pair.objectives.rpo) - ledgerOverlap;
        if (const auto read = readChanges(primary, since, ports.hashKey, ledgerPages, std::move(stop))) {
            if (!ledger.readUpTo() || read->unreadUpTo) {
                ledger.unread(read->unreadUpTo.value_or(since));
            }
            ledger.changed(read->changes, reading.at);
            current = read->complete;
        }
    }
    const auto worst = worstCase();
    reading.loss = ledger.estimate(reading.at, worst);
    reading.loss.complete = reading.loss.complete && current;
    if (!visible && !completeUpTo) {
        // Nothing is known of the secondary: the changes are not at risk, they are unknown.
        reading.loss.total.reset();
        reading.loss.byType.clear();
        reading.loss.oldest.reset();
    }
    reading.backlog = reading.loss.total;
}

std::optional<Instant> PairWatcher::Private::trafficAwaySince()
{
    const std::lock_guard lock(machineMutex);
    const DrState state = machine.state();
    const bool away = state == DrState::FailingOver || state == DrState::ServingFromSecondary
                      || state == DrState::RecoveredCatchingUp;
    return away && machine.open() ? std::optional(machine.open()->began) : std::nullopt;
}

FailoverSignals PairWatcher::Private::signalsOf(const Reading& reading, const ServiceProbe& here,
                                                const std::optional<ServiceProbe>& there, std::stop_token stop)
{
    FailoverSignals seen;
    seen.at = reading.at;
    seen.verdict = reading.verdict;
    seen.staleness = reading.lag.staleness;
    const bool blind =
        reading.verdict.code == VerdictCode::OfflineHere || reading.verdict.code == VerdictCode::NetworkIntercepted;
    if (!blind) {
        seen.primaryServes = here.answers();
        if (there) {
            seen.secondaryServes = there->answers();
        }
    }
    if (pair.heartbeat.enabled && (wrote || heartbeatError)) {
        seen.primaryWritable = wrote;
    }
    if (!pair.frontUrl.isEmpty() && !blind) {
        front.see(here.reading.address, there ? there->reading.address : QString{});
        seen.front = front.leadsTo(pair, ports.http, std::min(ports.probeTimeout, Millis{5s}), stop);
    }
    const auto began = trafficAwaySince();
    if (began && there && there->answers() && seen.front == FailoverSignals::Front::Secondary) {
        // A change on the secondary that is younger than the outage was written there.
        if (const auto newest = newestChange(secondary, std::move(stop)); newest && *newest && (*newest)->lastUpdated) {
            const auto moment = secondaryOffset.toBoot(*(*newest)->lastUpdated, ports.clock.boot());
            const Millis sinceOutage = reading.at - *began;
            if (moment && ports.clock.boot() - moment->first < sinceOutage) {
                seen.secondaryWritable = true;
            }
        }
    }
    return seen;
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

    const ServiceProbe here = probeService(d->primary, d->ports.probeTimeout, d->primaryOffset, stop);
    reading.primary = here.reading;
    std::optional<ServiceProbe> there;
    if (d->copied()) {
        d->writeHeartbeat(result, here, stop);
        there = probeService(d->secondary, d->ports.probeTimeout, d->secondaryOffset, stop);
        reading.secondary = there->reading;
        d->measureLag(reading, here, *there, stop);
        d->countLoss(reading, here, stop);
        if (!reading.lagError && d->heartbeatError) {
            reading.lagError = d->heartbeatError;
        }
    } else {
        d->measureManaged(reading);
    }

    const Observation seen = d->observationOf(here, there, stop);
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
    const FailoverSignals signs = d->signalsOf(reading, here, there, stop);
    {
        const std::lock_guard lock(d->machineMutex);
        result.incident = d->machine.observe(signs);
        reading.state = d->machine.state();
    }
    const BootTime now = d->ports.clock.boot();
    d->writer.forget(now - bookLength, d->visible.value_or(0), now - arrivedLength);
    d->watermark.forget(now - bookLength, d->visible.value_or(0), now - arrivedLength);
    const QList<Heartbeat>& known = d->writer.book().all();
    result.oldestHeartbeat = known.isEmpty() ? 0 : known.constFirst().number;
    d->last = reading;
    result.signIns = d->signIns();
    return result;
}

void PairWatcher::gap()
{
    d->rules.gap();
    d->alarms.gap();
    d->stall.restart();
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
                                     {u"ledger"_s, d->ledger.memory()},
                                     {u"front"_s, d->front.memory()}})
        .toJson(QJsonDocument::Compact);
}

} // namespace rekindle
