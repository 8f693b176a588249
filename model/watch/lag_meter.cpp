// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/lag_meter.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis bookLength = 24h;
constexpr Millis arrivedLength = 15min; ///< of what the secondary has; hundreds of pairs are watched for weeks
constexpr Millis reorder = 10s; ///< a parallel copy may bring a change so much before the heartbeat that preceded it
constexpr Millis wholeSecond = 1s; ///< a stamp may have been cut to whole seconds on its way

/// How long a heartbeat may stand still while somebody writes it.
Millis longestStill(const Pair& pair)
{
    return 3 * pair.heartbeat.period + 15s;
}

} // namespace

LagMeter::LagMeter(const Pair& pair, Clock& clock, Options options)
    : m_pair(pair)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_writer(m_options.installation, std::move(m_options.heartbeats))
    , m_stall(pair.heartbeat.period)
{
    for (const Heartbeat& heartbeat : m_writer.book().all()) {
        if (heartbeat.acknowledged) {
            m_onPrimary = OnPrimary{heartbeat.number, *heartbeat.acknowledged};
        }
    }
}

void LagMeter::restore(const Reading& last)
{
    if (!last.lag.staleness || isAtLeast(last.lag.method)) {
        return;
    }
    const qint64 number = last.lag.visible.value_or(0);
    if (last.lag.method == LagMethod::Heartbeat && m_writer.book().find(number)) {
        m_visible = number;
    } else if (const Millis since = m_clock.now() - last.lag.readAt; since >= Millis{0}) {
        m_reached = Reached{m_clock.boot() - since - last.lag.staleness->hi, last.lag.visible};
    }
}

QJsonObject LagMeter::memory() const
{
    return {{u"stamps"_s, m_stamps.memory()}, {u"shown"_s, m_shown ? QJsonValue(*m_shown) : QJsonValue()}};
}

void LagMeter::restore(const QJsonObject& memory)
{
    m_stamps.restore(memory[u"stamps"_s].toArray());
    if (const QJsonValue shown = memory[u"shown"_s]; shown.isDouble()) {
        m_shown = shown.toInteger();
    }
}

void LagMeter::noteService(const ServiceProbe& here, bool stopped)
{
    if (here.answers()) {
        m_servedAt = here.started;
        m_failedAt.reset();
        m_stopped = false;
        return;
    }
    m_failedAt = m_failedAt.value_or(here.ended);
    m_stopped = stopped;
}

std::optional<Instant> LagMeter::onPrimary(BootTime at) const
{
    const auto offset = m_primaryOffset.offset(at);
    return offset ? std::optional(Instant{at.time_since_epoch() + offset->hi}) : std::nullopt;
}

/// Takes a stamp up that fits the primary's own Date. `sent` and `ended`: between these it was given; of a heartbeat that
/// was only read, `sent` is unknown (min()).
void LagMeter::rememberStamp(qint64 number, Instant stamp, BootTime sent, BootTime ended)
{
    const auto offset = m_primaryOffset.offset(ended);
    const bool tooLate = offset && stamp > Instant{ended.time_since_epoch() + offset->hi} + LossLedger::skew;
    const bool tooEarly =
        offset && sent != BootTime::min() && stamp < Instant{sent.time_since_epoch() + offset->lo} - LossLedger::skew;
    if (tooLate || tooEarly) {
        m_clocksContradict = true;
        m_heartbeatStamp.reset();
        return;
    }
    const Millis taking = sent != BootTime::min() ? ended - sent : LossLedger::lateCommit;
    m_stamps.remember(number, {stamp, stamp + taking + wholeSecond});
    m_heartbeatStamp = stamp;
}

void LagMeter::seePrimary(const ServiceProbe& here)
{
    m_primaryRewound = false;
    m_clocksContradict = m_primaryOffset.contradicts(here.ended);
    m_heartbeatStamp.reset();
    if (!here.mark || !here.mark->places()) {
        return;
    }
    // What a cache shows of before is no step back.
    if (m_onPrimary && here.mark->number < m_onPrimary->number && m_onPrimary->since < here.started) {
        m_primaryRewound = true;
        m_writer.revokeAfter(here.mark->number);
        m_stamps.revokeAfter(here.mark->number);
    }
    if (m_primaryRewound || !m_onPrimary || here.mark->number > m_onPrimary->number) {
        m_onPrimary = OnPrimary{here.mark->number, here.ended};
    }
    if (here.markUpdated) {
        rememberStamp(here.mark->number, *here.markUpdated, BootTime::min(), here.ended);
        if (!m_clocksContradict) {
            m_watermark.seen(here.mark->number, *here.markUpdated, m_primaryOffset, here.ended);
        }
    }
}

std::optional<Heartbeat> LagMeter::write(PairServices& services, const ServiceProbe& here, bool wanted,
                                         std::stop_token stop)
{
    m_heartbeatError.reset();
    m_wrote = false;
    m_resting = !wanted;
    seePrimary(here);
    if (!wanted || !m_pair.heartbeat.enabled || !m_options.mayWrite || !here.answers()) {
        return std::nullopt;
    }
    m_heartbeatError = here.markError ? here.markError : m_writer.foreign(here.mark, here.ended);
    if (m_heartbeatError) {
        return std::nullopt;
    }
    const auto written = m_writer.write(services.heartbeat, m_clock, here.mark, here.markVersion, std::move(stop));
    if (!written) {
        m_heartbeatError = written.error();
        return std::nullopt;
    }
    m_wrote = true;
    const Heartbeat& heartbeat = written->heartbeat;
    const BootTime taken = heartbeat.acknowledged.value_or(m_clock.boot());
    m_onPrimary = OnPrimary{heartbeat.number, taken};
    m_heartbeatStamp.reset();
    if (written->stamp) {
        rememberStamp(heartbeat.number, *written->stamp, heartbeat.sent, taken);
    }
    return heartbeat;
}

std::optional<bool> LagMeter::primaryWritable() const
{
    return m_wrote || m_heartbeatError ? std::optional(m_wrote) : std::nullopt;
}

std::optional<LagMeter::Sight> LagMeter::readSecondary(FhirClient& secondary, std::stop_token stop) const
{
    const HttpExchange again = secondary.exchange(
        {}, QString::fromLatin1(heartbeatType) + u'/' + QString::fromLatin1(heartbeatId), std::move(stop));
    if (errorOf(again)) {
        return std::nullopt;
    }
    const auto mark = parseHeartbeat(again.body);
    if (!mark || !mark->places()) {
        return std::nullopt;
    }
    const auto facts = scanResource(again.body);
    return Sight{*mark, facts ? facts->lastUpdated : std::nullopt, again.sentAt, again.sentBoot - ageOf(again),
                 again.receivedBoot};
}

/// The probe's sight, or a newer one where this poll's heartbeat can already be seen: a copy that is further behind than
/// the heartbeat before cannot show it.
LagMeter::Sight LagMeter::sightOf(FhirClient& secondary, const ServiceProbe& here, const ServiceProbe& there,
                                  std::stop_token stop) const
{
    Sight seen{there.mark, there.markUpdated, there.reading.at, there.started, there.ended};
    if (seen.mark && !seen.mark->places()) {
        seen.mark.reset();
    }
    const bool caughtUp = !there.mark || !here.mark || there.mark->number >= here.mark->number;
    if (!m_wrote || !there.answers() || !caughtUp) {
        return seen;
    }
    return readSecondary(secondary, std::move(stop)).value_or(seen);
}

/// Takes up which number the secondary shows. True: it went back, and holds less than it did.
bool LagMeter::notePlace(const Sight& seen)
{
    const std::optional<qint64> before = m_shown ? m_shown : m_reached ? m_reached->number : std::nullopt;
    const bool wentBack = before && (!seen.mark || seen.mark->number < *before);
    if (wentBack) {
        m_reached.reset();
    }
    m_visible = seen.mark ? std::optional(seen.mark->number) : std::nullopt;
    m_shown = m_visible;
    m_seen = true;
    return wentBack;
}

Held LagMeter::heldBy(const Sight& seen)
{
    const bool wentBack = notePlace(seen);
    const auto complete = m_visible && !m_clocksContradict ? m_stamps.upTo(*m_visible) : std::nullopt;
    if (!complete) {
        return {wentBack ? Held::Kind::Lost : Held::Kind::Unread, {}, {}, {}};
    }
    const auto missing = m_stamps.after(*m_visible);
    return {Held::Kind::Known, complete->stamped, missing ? missing->committedBy + reorder : Instant::max(),
            overdueFrom()};
}

Held LagMeter::lookAgain(FhirClient& secondary, std::stop_token stop)
{
    const auto seen = readSecondary(secondary, std::move(stop));
    return seen ? heldBy(*seen) : Held{};
}

/// Both sides show the same heartbeat, and it has stood still for too long to say anything of now.
bool LagMeter::nobodyWrites(const ServiceProbe& here, const Sight& seen) const
{
    if (!here.mark || !seen.mark || m_wrote || seen.mark->number < here.mark->number) {
        return false;
    }
    const bool still = m_writing && here.ended - m_writing->at >= longestStill(m_pair);
    const auto stamped = here.markUpdated ? m_primaryOffset.toBoot(*here.markUpdated, here.ended) : std::nullopt;
    return still || (stamped && here.ended - stamped->second >= longestStill(m_pair));
}

bool LagMeter::byHeartbeat(Reading& reading, const Sight& there) const
{
    const auto bounds = m_writer.book().staleness(there.mark->number, there.started, there.ended);
    if (!bounds || there.mark->writer != m_options.installation) {
        return false;
    }
    reading.lag.method = LagMethod::Heartbeat;
    reading.lag.staleness = bounds;
    return true;
}

bool LagMeter::byWatermark(Reading& reading, const Sight& there) const
{
    const auto bounds = m_watermark.staleness(there.mark->number, there.started, there.ended);
    if (!bounds) {
        return false;
    }
    reading.lag.method = LagMethod::Watermark;
    reading.lag.staleness = bounds;
    return true;
}

std::optional<Held> LagMeter::byComparison(Reading& reading, PairServices& services, const ServiceProbe& here,
                                           const Sight& there, std::stop_token stop)
{
    if (!here.answers()) {
        reading.lagError = here.reading.error;
        return std::nullopt;
    }
    const PassiveResult result =
        m_passive.measure(services.primary, services.secondary, m_primaryOffset, std::move(stop));
    if (result.clock && !reading.primary.clock) {
        reading.primary.clock = result.clock;
    }
    if (!result.staleness) {
        reading.lagError = result.error;
        return std::nullopt;
    }
    reading.lag.method = result.overtakenFrom ? LagMethod::OverdueChange : LagMethod::Passive;
    reading.lag.order = result.overtakenFrom ? OrderCheck::Overtaken : OrderCheck::None;
    reading.lag.staleness = result.staleness;
    m_reached = Reached{there.started - result.staleness->hi, {}};
    return Held{Held::Kind::Known, result.complete, result.possible, result.overtakenFrom};
}

Held LagMeter::measure(Reading& reading, PairServices& services, const ServiceProbe& here, const ServiceProbe& there,
                       std::stop_token stop)
{
    m_seen = false;
    m_order.begin();
    const Sight seen = sightOf(services.secondary, here, there, stop);
    m_stall.observe(seen.started, seen.mark ? std::optional(seen.mark->number) : std::nullopt, newestOnPrimary(here));
    reading.lag.readAt = seen.at;
    reading.lag.stall = m_stall.state();
    reading.lag.completeness = m_stall.completeness();
    m_absent = there.answers() && !there.mark && !there.markError && !m_visible && !(m_reached && m_reached->number);
    if (!there.answers()) {
        reading.lagError = there.reading.error;
        return {};
    }
    const Held held = heldBy(seen);
    if (seen.mark) {
        reading.lag.visible = seen.mark->number;
    }
    if (m_resting) {
        reading.lagError = Error{Errc::Resting, m_pair.primary.name, u"the secondary serves"_s};
        return held;
    }
    const bool quiet = nobodyWrites(here, seen);
    if (seen.mark && !quiet && byHeartbeat(reading, seen)) {
        return inOrder(reading, held, services, seen, std::move(stop));
    }
    if (m_clocksContradict) {
        // Every other method rests on the primary's clock.
        reading.lagError =
            here.reading.clock
                ? here.reading.clock
                : std::optional(Error{Errc::ClockWrong, m_pair.primary.name, u"its stamps contradict its Date"_s});
        reading.primary.clock = reading.lagError;
        return held;
    }
    if (seen.mark && !quiet && byWatermark(reading, seen)) {
        return inOrder(reading, held, services, seen, std::move(stop));
    }
    const bool awaited = m_wrote || (here.mark && here.mark->places());
    if (awaited && there.markError) {
        // Something lies there that is no heartbeat or cannot be read: that is not the same as nothing.
        reading.lagError = there.markError;
        return held;
    }
    if (!seen.mark && awaited) {
        // A heartbeat is on its way and has not arrived: how far behind is not known yet, only that it is behind.
        reading.lagError = Error{Errc::Pending, m_pair.secondary.name, u"no heartbeat has arrived yet"_s};
        return held;
    }
    const auto compared = byComparison(reading, services, here, seen, std::move(stop));
    if (!compared && quiet) {
        reading.lagError = m_heartbeatError ? m_heartbeatError
                                            : std::optional(Error{Errc::NobodyWrites, m_pair.primary.name,
                                                                  u"both sides show the same old heartbeat"_s});
    }
    if (!compared && !seen.mark) {
        m_reached.reset(); // it answers, and nothing places it: what was known of it may be true no more
    }
    return compared.value_or(held);
}

std::optional<qint64> LagMeter::newestOnPrimary(const ServiceProbe& here) const
{
    if (m_wrote) {
        return m_onPrimary->number;
    }
    return here.mark && here.mark->places() ? std::optional(here.mark->number) : std::nullopt;
}

std::optional<qint64> LagMeter::written(const ServiceProbe& here)
{
    const std::optional<qint64> newest =
        here.mark && here.mark->places() ? std::optional(here.mark->number) : std::nullopt;
    if (newest && (!m_writing || m_writing->number != *newest)) {
        m_writing = Writing{*newest, here.ended};
    }
    // A number that stands still says nothing while nobody writes.
    const bool moves = m_writing && here.ended - m_writing->at < longestStill(m_pair);
    return moves ? std::optional(m_writing->number) : std::nullopt;
}

std::optional<Millis> LagMeter::unseenFor() const
{
    const QList<Heartbeat>& sent = m_writer.book().all();
    const auto first =
        std::find_if(sent.begin(), sent.end(), [](const Heartbeat& beat) { return beat.acknowledged.has_value(); });
    return m_absent && m_wrote && first != sent.end() ? std::optional(m_clock.boot() - *first->acknowledged)
                                                      : std::nullopt;
}

qint64 LagMeter::forget()
{
    const BootTime now = m_clock.boot();
    m_writer.forget(now - bookLength, m_visible.value_or(0), now - arrivedLength);
    m_watermark.forget(now - bookLength, m_visible.value_or(0), now - arrivedLength);
    m_stamps.thin(m_visible.value_or(0));
    const QList<Heartbeat>& known = m_writer.book().all();
    return known.isEmpty() ? 0 : known.constFirst().number;
}

} // namespace rekindle
