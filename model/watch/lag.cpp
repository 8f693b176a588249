// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/lag.h"

#include <algorithm>

namespace rekindle {

namespace {

bool byNumber(const Heartbeat& a, const Heartbeat& b)
{
    return a.number < b.number;
}

bool below(const Heartbeat& heartbeat, qint64 number)
{
    return heartbeat.number < number;
}

/// The acknowledged heartbeat after `number` with the least acknowledgement time; end() when there is none.
QList<Heartbeat>::const_iterator firstAcknowledgedAfter(const QList<Heartbeat>& all, qint64 number)
{
    auto best = all.end();
    for (auto it = std::lower_bound(all.begin(), all.end(), number + 1, below); it != all.end(); ++it) {
        if (best != all.end() && it->sent >= *best->acknowledged) {
            break; // none sent later can have been acknowledged earlier
        }
        if (it->acknowledged && (best == all.end() || *it->acknowledged < *best->acknowledged)) {
            best = it;
        }
    }
    return best;
}

} // namespace

HeartbeatBook::HeartbeatBook(QList<Heartbeat> known)
    : m_all(std::move(known))
{
    std::sort(m_all.begin(), m_all.end(), byNumber);
}

qint64 HeartbeatBook::nextNumber() const
{
    return (m_all.isEmpty() ? 0 : m_all.constLast().number) + 1;
}

void HeartbeatBook::sent(qint64 number, BootTime at, Instant wall)
{
    const auto place = std::lower_bound(m_all.begin(), m_all.end(), number, below);
    // Sent again after a lost acknowledgement: what is visible may be the first of the two, so its time holds.
    if (place == m_all.end() || place->number != number) {
        m_all.insert(place, Heartbeat{number, at, {}, wall});
    }
}

void HeartbeatBook::acknowledged(qint64 number, BootTime at)
{
    const auto place = std::lower_bound(m_all.begin(), m_all.end(), number, below);
    if (place != m_all.end() && place->number == number && !place->acknowledged) {
        place->acknowledged = at;
    }
}

const Heartbeat* HeartbeatBook::find(qint64 number) const
{
    const auto place = std::lower_bound(m_all.begin(), m_all.end(), number, below);
    return place != m_all.end() && place->number == number ? &*place : nullptr;
}

void HeartbeatBook::revokeAfter(qint64 number)
{
    for (auto it = std::lower_bound(m_all.begin(), m_all.end(), number + 1, below); it != m_all.end(); ++it) {
        it->acknowledged.reset();
    }
}

std::optional<HeartbeatBook::Reach> HeartbeatBook::reach(qint64 visible) const
{
    const Heartbeat* seen = find(visible);
    if (!seen) {
        return std::nullopt;
    }
    const auto missing = firstAcknowledgedAfter(m_all, visible);
    return Reach{seen->sent, missing == m_all.end() ? std::nullopt : missing->acknowledged};
}

std::optional<Interval> HeartbeatBook::staleness(qint64 visible, BootTime readStart, BootTime readEnd) const
{
    const auto held = reach(visible);
    if (!held) {
        return std::nullopt;
    }
    const Millis most = std::max(Millis{0}, readEnd - held->least);
    const Millis least = held->most ? readStart - *held->most : Millis{0};
    return Interval{std::clamp(least, Millis{0}, most), most};
}

void HeartbeatBook::forget(BootTime before, qint64 keepVisible, BootTime arrivedBefore)
{
    // The bounds for `keepVisible` need it and the first acknowledged one after it, however old both are.
    const auto missing = firstAcknowledgedAfter(m_all, keepVisible);
    const qint64 keepMissing = missing == m_all.end() ? keepVisible : missing->number;
    const auto after = std::lower_bound(m_all.cbegin(), m_all.cend(), keepVisible + 1, below);
    const qint64 keepSeen = after == m_all.cbegin() ? keepVisible : std::prev(after)->number;
    m_all.removeIf([&](const Heartbeat& heartbeat) {
        const bool old = heartbeat.sent < (heartbeat.number < keepSeen ? std::max(before, arrivedBefore) : before);
        return old && heartbeat.number != keepSeen && heartbeat.number != keepMissing;
    });
    if (m_all.capacity() > 4 * std::max<qsizetype>(m_all.size(), 16)) {
        m_all.squeeze(); // after a restart all of the boot was in it
    }
}

} // namespace rekindle
