// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/lag_meter.h"

#include "watch/passive.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis bookLength = 24h;
constexpr Millis arrivedLength = 15min; ///< of what the secondary has; hundreds of pairs are watched for weeks

} // namespace

LagMeter::LagMeter(const Pair& pair, Clock& clock, Options options)
    : m_pair(pair)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_writer(m_options.installation, std::move(m_options.heartbeats))
    , m_stall(pair.heartbeat.period)
{
}

void LagMeter::restore(const Reading& last)
{
    const qint64 number = last.lag.visible.value_or(0);
    if (last.lag.method == LagMethod::Heartbeat && m_writer.book().worstCaseLoss(number, m_clock.boot())) {
        m_visible = number;
    } else if (const Millis since = m_clock.now() - last.lag.readAt; since >= Millis{0}) {
        m_completeUpTo = m_clock.boot() - since - last.lag.staleness->hi;
    }
}

std::optional<Heartbeat> LagMeter::write(PairServices& services, const ServiceProbe& here, std::stop_token stop)
{
    m_heartbeatError.reset();
    m_wrote = false;
    if (!m_pair.heartbeat.enabled || !m_options.mayWrite || !here.answers()) {
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
    return *written;
}

std::optional<bool> LagMeter::primaryWritable() const
{
    return m_wrote || m_heartbeatError ? std::optional(m_wrote) : std::nullopt;
}

/// The probe's sight, or a newer one where this poll's heartbeat can already be seen: a copy that is further behind than
/// the heartbeat before cannot show it.
LagMeter::Sight LagMeter::sightOf(FhirClient& secondary, const ServiceProbe& here, const ServiceProbe& there,
                                  std::stop_token stop) const
{
    Sight seen{there.mark, there.reading.at, there.started, there.ended};
    const bool caughtUp = !there.mark || !here.mark || there.mark->number >= here.mark->number;
    if (!m_wrote || !there.answers() || !caughtUp) {
        return seen;
    }
    const HttpExchange again = secondary.exchange(
        {}, QString::fromLatin1(heartbeatType) + u'/' + QString::fromLatin1(heartbeatId), std::move(stop));
    if (errorOf(again)) {
        return seen;
    }
    if (const auto mark = parseHeartbeat(again.body)) {
        seen = {*mark, again.sentAt, again.sentBoot, again.receivedBoot};
    }
    return seen;
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

std::optional<LagMeter::Held> LagMeter::byComparison(Reading& reading, PairServices& services, const ServiceProbe& here,
                                                     const Sight& there, std::stop_token stop)
{
    if (!here.answers()) {
        reading.lagError = here.reading.error;
        return std::nullopt;
    }
    const PassiveResult result =
        measurePassive(services.primary, services.secondary, m_primaryOffset, m_clock, std::move(stop));
    if (!result.staleness) {
        reading.lagError = result.error;
        return std::nullopt;
    }
    reading.lag.method = LagMethod::Passive;
    reading.lag.staleness = result.staleness;
    m_completeUpTo = there.started - result.staleness->hi;
    return result.secondaryNewest ? std::optional(Held{*result.secondaryNewest, *result.secondaryNewest})
                                  : std::nullopt;
}

std::optional<LagMeter::Held> LagMeter::heldBy(qint64 number) const
{
    const auto complete = m_writer.stampUpTo(number);
    return complete ? std::optional(Held{*complete, m_writer.stampAfter(number).value_or(Instant::max())})
                    : std::nullopt;
}

std::optional<LagMeter::Held> LagMeter::measure(Reading& reading, PairServices& services, const ServiceProbe& here,
                                                const ServiceProbe& there, std::stop_token stop)
{
    if (here.mark && here.markUpdated) {
        m_writer.remember(here.mark->number, *here.markUpdated);
        m_watermark.seen(here.mark->number, *here.markUpdated, m_primaryOffset, here.ended);
    }
    const Sight seen = sightOf(services.secondary, here, there, stop);
    m_stall.observe(seen.started, seen.mark ? std::optional(seen.mark->number) : std::nullopt, newestOnPrimary(here));
    reading.lag.readAt = seen.at;
    reading.lag.stall = m_stall.state();
    reading.lag.completeness = m_stall.completeness();
    if (!there.answers()) {
        reading.lagError = there.reading.error;
        return std::nullopt;
    }
    std::optional<Held> held;
    if (seen.mark) {
        reading.lag.visible = seen.mark->number;
        m_visible = seen.mark->number;
        held = heldBy(*m_visible);
        if (byHeartbeat(reading, seen)) {
            return held;
        }
    }
    if (m_primaryOffset.contradicts(seen.ended)) {
        // Every other method rests on the primary's clock.
        reading.lagError = here.reading.clock;
        return held;
    }
    if (seen.mark && byWatermark(reading, seen)) {
        return held;
    }
    if (m_pair.heartbeat.enabled && m_wrote && !seen.mark) {
        // Our heartbeat is on its way and has not arrived: how far behind is not known yet, only that it is behind.
        reading.lagError = Error{Errc::Pending, m_pair.secondary.name, u"no heartbeat has arrived yet"_s};
        return held;
    }
    const auto compared = byComparison(reading, services, here, seen, std::move(stop));
    return compared ? compared : held;
}

std::optional<qint64> LagMeter::newestOnPrimary(const ServiceProbe& here) const
{
    return m_wrote ? std::optional(m_writer.book().all().last().number)
                   : (here.mark ? std::optional(here.mark->number) : std::nullopt);
}

std::optional<qint64> LagMeter::written(const ServiceProbe& here)
{
    const std::optional<qint64> newest = here.mark ? std::optional(here.mark->number) : std::nullopt;
    if (newest && (!m_writing || m_writing->number != *newest)) {
        m_writing = Writing{*newest, here.ended};
    }
    // A number that stands still says nothing while nobody writes.
    const bool moves = m_writing && here.ended - m_writing->at < 3 * m_pair.heartbeat.period + 15s;
    return moves ? std::optional(m_writing->number) : std::nullopt;
}

std::optional<Millis> LagMeter::worstCase() const
{
    const BootTime now = m_clock.boot();
    std::optional<Millis> best;
    const auto take = [&best](std::optional<Millis> candidate) {
        if (candidate && (!best || *candidate < *best)) {
            best = candidate;
        }
    };
    if (m_visible) {
        take(m_writer.book().worstCaseLoss(*m_visible, now));
        take(m_watermark.worstCaseLoss(*m_visible, now));
    }
    if (m_completeUpTo) {
        take(now - *m_completeUpTo);
    }
    return best;
}

qint64 LagMeter::forget()
{
    const BootTime now = m_clock.boot();
    m_writer.forget(now - bookLength, m_visible.value_or(0), now - arrivedLength);
    m_watermark.forget(now - bookLength, m_visible.value_or(0), now - arrivedLength);
    const QList<Heartbeat>& known = m_writer.book().all();
    return known.isEmpty() ? 0 : known.constFirst().number;
}

} // namespace rekindle
