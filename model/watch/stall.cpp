// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/lag.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr Millis leastWindow = 5min;
constexpr Millis leastStill = 90s;
constexpr int rewindReadings = 60;
constexpr int stillsKept = 9;
constexpr Millis leastGrowth = 60s;
constexpr double growthShare = 0.2;
constexpr int advancesNeeded = 4;

} // namespace

StallTracker::StallTracker(Millis period)
    : m_period(period)
{
}

void StallTracker::setPeriod(Millis period)
{
    m_period = period;
}

Millis StallTracker::usualStill() const
{
    if (m_stills.size() < 3) {
        return Millis{0};
    }
    QList<Millis> sorted = m_stills;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

Millis StallTracker::window() const
{
    return std::max({leastWindow, 10 * m_period, 3 * usualStill()});
}

void StallTracker::observe(BootTime at, std::optional<qint64> visible, std::optional<qint64> written)
{
    if (!m_firstAt) {
        m_firstAt = at;
    }
    const std::optional<qint64> before = m_visible;
    if (visible) {
        m_readAt = at;
        noteRewind(at, *visible);
        if (m_visible != visible || !m_visibleSince) {
            m_writtenThen = written;
        }
        noteNumber(at, *visible);
    }
    m_points.append({at, visible, written, visible && before && *visible > *before});
    const BootTime oldest = at - window();
    m_points.removeIf([oldest](const Point& point) { return point.at < oldest; });
}

void StallTracker::noteRewind(BootTime at, qint64 number)
{
    if (m_visible && number < *m_visible) {
        m_rewoundAt = at;
        m_readingsSinceRewind = 0;
        m_points.clear();
    }
    if (m_rewoundAt && (number > m_highest.value_or(number) || ++m_readingsSinceRewind > rewindReadings)) {
        m_rewoundAt.reset();
        m_highest = number;
    }
    m_highest = std::max(m_highest.value_or(number), number);
}

void StallTracker::noteNumber(BootTime at, qint64 number)
{
    if (m_visible == number && m_visibleSince) {
        ++m_repeats;
        m_firstRepeat = m_firstRepeat.value_or(at);
        return;
    }
    if (m_visible && number > *m_visible && m_visibleSince) {
        m_stills.append(at - *m_visibleSince);
        if (m_stills.size() > stillsKept) {
            m_stills.removeFirst();
        }
    }
    m_visible = number;
    m_visibleSince = at;
    m_firstRepeat.reset();
    m_repeats = 0;
}

void StallTracker::restart()
{
    m_points.clear();
    m_visibleSince.reset();
    m_firstRepeat.reset();
    m_repeats = 0;
    m_firstAt.reset();
    m_readAt.reset();
}

bool StallTracker::stalled() const
{
    if (!m_visibleSince || !m_readAt
        || *m_readAt - *m_visibleSince < std::max({leastStill, 3 * m_period, 2 * usualStill()})) {
        return false;
    }
    const std::optional<qint64> written = m_points.isEmpty() ? std::nullopt : m_points.constLast().written;
    // Nobody wrote: nothing could become visible.
    return !written || !m_writtenThen || (*written > *m_writtenThen && *written >= *m_visible + 2);
}

Millis StallTracker::growth(const Point& from, const Point& to) const
{
    const qint64 seen = *to.visible - *from.visible;
    if (from.written && to.written) {
        return (*to.written - *from.written - seen) * m_period;
    }
    return (to.at - from.at) - seen * m_period;
}

bool StallTracker::notConverging() const
{
    QList<Point> advances;
    std::copy_if(m_points.begin(), m_points.end(), std::back_inserter(advances),
                 [](const Point& point) { return point.advanced; });
    if (advances.size() < advancesNeeded) {
        return false;
    }
    const Point& first = advances.constFirst();
    const Point& last = advances.constLast();
    const double grown = static_cast<double>(growth(first, last).count());
    const double needed =
        std::max({static_cast<double>(leastGrowth.count()), 2.5 * static_cast<double>(m_period.count()),
                  growthShare * static_cast<double>((last.at - first.at).count())});
    return grown >= needed && growth(advances.at(advances.size() / 2), last) > Millis{0};
}

double StallTracker::speed() const
{
    const auto advanced = [](const Point& point) { return point.advanced; };
    const auto first = std::find_if(m_points.begin(), m_points.end(), advanced);
    const auto last = std::find_if(m_points.rbegin(), m_points.rend(), advanced);
    if (first == m_points.end() || last->at <= first->at) {
        return 0;
    }
    const double passed = static_cast<double>((last->at - first->at).count());
    return 1 - static_cast<double>(growth(*first, *last).count()) / passed;
}

StallState StallTracker::state() const
{
    if (m_points.isEmpty()) {
        return m_rewoundAt ? StallState::Rewind : StallState::None;
    }
    const BootTime lastRead = m_readAt.value_or(*m_firstAt);
    if (m_points.constLast().at - lastRead > window()) {
        return StallState::Silent;
    }
    if (m_rewoundAt) {
        return StallState::Rewind;
    }
    if (stalled()) {
        return StallState::Stalled;
    }
    return notConverging() ? StallState::NotConverging : StallState::None;
}

double StallTracker::completeness() const
{
    if (m_points.isEmpty()) {
        return 0;
    }
    const auto read =
        std::count_if(m_points.begin(), m_points.end(), [](const Point& point) { return point.visible.has_value(); });
    return static_cast<double>(read) / static_cast<double>(m_points.size());
}

} // namespace rekindle
