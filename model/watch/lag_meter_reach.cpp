// SPDX-License-Identifier: GPL-3.0-or-later
// Up to where the secondary is complete: whether changes arrive in order, and what is lost.
#include "watch/lag_meter.h"

#include <algorithm>

namespace rekindle {

namespace {

/// The copy keeps the primary's stamps: both show one to the millisecond.
bool isKept(const std::optional<StampBook::Stamp>& primarys, const std::optional<Instant>& secondarys)
{
    return primarys && secondarys && primarys->stamped == *secondarys && toEpochMs(*secondarys) % 1000 != 0;
}

} // namespace

void LagMeter::noteChanges(const Result<ChangeRead>& read)
{
    if (read) {
        m_order.listed(*read);
    } else {
        m_order.notListed(read.error());
    }
}

/// A number was measured; one older change shows whether it stands for all that was made before it.
Held LagMeter::inOrder(Reading& reading, Held held, PairServices& services, const Sight& seen, std::stop_token stop)
{
    const qint64 number = seen.mark->number;
    const auto sent =
        reading.lag.method == LagMethod::Heartbeat ? m_writer.book().reach(number) : m_watermark.reach(number);
    if (!sent) {
        return held;
    }
    const auto found = m_order.look(services.primary, services.secondary, sent->least,
                                    isKept(m_stamps.of(number), seen.updated), std::move(stop));
    reading.lag.order = found.check;
    reading.orderError = found.error;
    if (m_order.overdue()) {
        reading.lag.method = LagMethod::OverdueChange; // also where it could not be looked for in this poll
    }
    if (found.overdue) {
        Interval& staleness = *reading.lag.staleness;
        staleness.lo = std::max(staleness.lo, seen.started - found.overdue->committedBy);
        staleness.hi = std::max(staleness.hi, staleness.lo);
    }
    held.overdue = overdueFrom();
    return held;
}

std::optional<Instant> LagMeter::overdueFrom() const
{
    const auto overdue = m_order.overdue();
    return overdue ? std::optional(overdue->stamped - LossLedger::skew) : std::nullopt;
}

std::optional<HeartbeatBook::Reach> LagMeter::reach() const
{
    std::optional<HeartbeatBook::Reach> best;
    const auto take = [&best](const std::optional<HeartbeatBook::Reach>& candidate) {
        if (candidate && (!best || candidate->least > best->least)) {
            best = candidate;
        }
    };
    if (m_visible) {
        take(m_writer.book().reach(*m_visible));
        take(m_watermark.reach(*m_visible));
        const auto stamp = m_stamps.upTo(*m_visible);
        const auto moment = stamp ? m_primaryOffset.toBoot(stamp->stamped, m_clock.boot()) : std::nullopt;
        if (moment && !m_clocksContradict) {
            take(HeartbeatBook::Reach{moment->first, {}});
        }
    }
    if (m_reached) {
        take(HeartbeatBook::Reach{m_reached->upTo, {}});
    }
    if (const auto from = overdueFrom(); best && from) {
        const auto made = m_primaryOffset.toBoot(*from, m_clock.boot());
        if (!made) {
            return std::nullopt; // it lacks an older change, and nothing says how old
        }
        best->least = std::min(best->least, made->first);
    }
    return best;
}

std::optional<Interval> LagMeter::lostInFailure() const
{
    // A failure that this run did not see begin cost what an earlier one measured.
    // Where changes overtake each other, what else is missing is not known.
    return m_failedAt && m_servedAt && !m_order.overdue() ? lost() : std::nullopt;
}

std::optional<Millis> LagMeter::leastLostInFailure() const
{
    const auto overdue = m_order.overdue();
    if (!m_failedAt || !m_servedAt || !m_order.isLackedNow() || *m_servedAt <= overdue->committedBy) {
        return std::nullopt;
    }
    return *m_servedAt - overdue->committedBy; // it was there, and the primary served on
}

std::optional<Interval> LagMeter::lost() const
{
    const auto held = reach();
    if (!held) {
        return std::nullopt;
    }
    const BootTime now = m_clock.boot();
    const BootTime latest = m_stopped && m_failedAt ? *m_failedAt : now;
    const BootTime earliest = m_failedAt ? m_servedAt.value_or(held->least) : now;
    const Millis most = std::max(latest - held->least, Millis{0});
    // A secondary that was not read just now may have more than it showed.
    const Millis least = m_seen && held->most ? earliest - *held->most : Millis{0};
    return Interval{std::clamp(least, Millis{0}, most), most};
}

} // namespace rekindle
