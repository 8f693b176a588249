// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/watermark.h"

#include "watch/ledger.h"

#include <algorithm>

namespace rekindle {

namespace {
constexpr Millis thinned{std::chrono::minutes(5)};
}

void Watermark::seen(qint64 number, Instant stamp, const ClockOffset& offset, BootTime now)
{
    const auto moment = offset.toBoot(stamp, now);
    if (moment && moment->first <= now && !m_marks.contains(number)) {
        // Another node of the primary may have stamped it, whose clock differs.
        m_marks.insert(number, {moment->first - LossLedger::skew, std::min(moment->second + LossLedger::skew, now)});
    }
}

std::optional<Interval> Watermark::staleness(qint64 visible, BootTime readStart, BootTime readEnd) const
{
    auto next = m_marks.upperBound(visible);
    if (next == m_marks.cbegin()) {
        return std::nullopt;
    }
    const Millis newest = std::max(readEnd - std::prev(next)->first, Millis{0});
    Millis oldest{0};
    for (; next != m_marks.cend(); ++next) {
        oldest = std::max(oldest, readStart - next->second);
    }
    return Interval{std::min(oldest, newest), newest};
}

std::optional<HeartbeatBook::Reach> Watermark::reach(qint64 visible) const
{
    const auto next = m_marks.upperBound(visible);
    if (next == m_marks.cbegin()) {
        return std::nullopt;
    }
    return HeartbeatBook::Reach{std::prev(next)->first,
                                next == m_marks.cend() ? std::nullopt : std::optional(next->second)};
}

void Watermark::forget(BootTime before, qint64 visible, BootTime arrivedBefore)
{
    while (m_marks.size() > 1 && std::next(m_marks.cbegin())->second < before) {
        m_marks.erase(m_marks.cbegin());
    }
    if (m_marks.isEmpty()) {
        return;
    }
    auto kept = m_marks.cbegin();
    for (auto mark = std::next(kept); mark != m_marks.cend() && mark->second < arrivedBefore;) {
        const auto after = std::next(mark);
        // The newest at or below `visible` bounds its staleness.
        if (after == m_marks.cend() || after.key() > visible) {
            break;
        }
        if (after->second - kept->second < thinned) {
            mark = m_marks.erase(mark);
        } else {
            kept = mark++;
        }
    }
}

} // namespace rekindle
