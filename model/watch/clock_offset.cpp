// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/clock_offset.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr qint64 driftPartsPerMillion = 50;
constexpr Millis leastHalfWidth = 50ms;
/// Backends with different clocks behind one name contradict each other again within minutes; a clock that was set
/// right does not.
constexpr Millis distrust = 10min;

Interval widened(const Interval& bounds, Millis elapsed)
{
    // Rounded up: too wide is right, too narrow is not.
    const Millis drift{(std::abs(elapsed.count()) * driftPartsPerMillion + 999'999) / 1'000'000};
    return {bounds.lo - drift, bounds.hi + drift};
}

} // namespace

ClockOffset::Outcome ClockOffset::observe(const HttpExchange& exchange)
{
    const auto date = parseHttpDate(exchange.headers.value("Date"));
    if (!exchange.status || exchange.error || !date || exchange.headers.has("Age")
        || exchange.receivedBoot < exchange.sentBoot) {
        return Outcome::Ignored;
    }
    // The server stamped at some moment between sending and receiving, and cut its time to whole seconds.
    const Millis stamp = date->time_since_epoch();
    const Interval seen{stamp - exchange.receivedBoot.time_since_epoch(),
                        stamp + 1s - exchange.sentBoot.time_since_epoch()};
    const std::optional<Interval> known =
        m_bounds ? std::optional(widened(*m_bounds, exchange.receivedBoot - m_at)) : std::nullopt;
    m_at = exchange.receivedBoot;
    if (known && (seen.lo > known->hi || seen.hi < known->lo)) {
        m_bounds = seen;
        m_contradictedAt = m_at;
        return Outcome::Contradiction;
    }
    m_bounds = known ? Interval{std::max(seen.lo, known->lo), std::min(seen.hi, known->hi)} : seen;
    return Outcome::Narrowed;
}

std::optional<Interval> ClockOffset::offset(BootTime at) const
{
    if (!m_bounds) {
        return std::nullopt;
    }
    Interval bounds = widened(*m_bounds, at - m_at);
    if (bounds.halfWidth() < leastHalfWidth) {
        const Millis middle = bounds.middle();
        bounds = {middle - leastHalfWidth, middle + leastHalfWidth};
    }
    return bounds;
}

bool ClockOffset::contradicts(BootTime at) const
{
    return m_contradictedAt && at - *m_contradictedAt < distrust;
}

std::optional<std::pair<BootTime, BootTime>> ClockOffset::toBoot(Instant stamp, BootTime at) const
{
    const auto bounds = offset(at);
    if (!bounds) {
        return std::nullopt;
    }
    return std::pair{BootTime{stamp.time_since_epoch() - bounds->hi}, BootTime{stamp.time_since_epoch() - bounds->lo}};
}

} // namespace rekindle
