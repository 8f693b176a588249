// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/forecast.h"

#include "watch/theil_sen.h"

#include <algorithm>
#include <cmath>

namespace rekindle {

namespace {

constexpr Millis longWindow = 5min;
constexpr Millis shortWindow = 150s;
constexpr int longNeeded = 4;
constexpr int shortNeeded = 3;
constexpr Millis horizon = 12min;
constexpr Millis horizonInImport = 5min;
constexpr Millis leastLag = 180s;
constexpr Millis stillNeeded = 90s;
constexpr int runNeeded = 2;
/// A breach further away than this is no forecast; it also keeps the division within range.
constexpr Millis furthest = 24h;
/// More samples than this in a window are thinned: slopes cost the square of it.
constexpr qsizetype mostPoints = 60;

Millis lower(const Interval& staleness)
{
    return staleness.lo;
}
Millis middle(const Interval& staleness)
{
    return staleness.middle();
}
Millis upper(const Interval& staleness)
{
    return staleness.hi;
}

} // namespace

LagAlarms::LagAlarms(Millis rpo)
    : m_rpo(rpo)
{
}

void LagAlarms::gap()
{
    m_points.clear();
    m_stillSince.reset();
    m_forecastInRow = 0;
    m_forecast.known = false;
    m_forecast.breachIn.reset();
}

std::optional<double> LagAlarms::slopeOver(Millis window, Part part) const
{
    const Instant newest = m_points.constLast().at;
    const auto first =
        std::find_if(m_points.begin(), m_points.end(), [&](const Point& point) { return point.at >= newest - window; });
    const qsizetype count = m_points.end() - first;
    if (count < (window == longWindow ? longNeeded : shortNeeded) || 2 * (newest - first->at) < window) {
        return std::nullopt;
    }
    const qsizetype step = (count + mostPoints - 1) / mostPoints;
    QList<std::pair<double, double>> points;
    for (auto it = m_points.end() - 1;; it -= step) {
        points.prepend(
            {static_cast<double>((it->at - first->at).count()), static_cast<double>(part(it->staleness).count())});
        if (it - first < step) {
            break;
        }
    }
    return theilSenSlope(points);
}

std::optional<LagAlarms::Slopes> LagAlarms::slopes(Part part) const
{
    const auto overLong = slopeOver(longWindow, part);
    const auto overShort = slopeOver(shortWindow, part);
    return overLong && overShort ? std::optional(Slopes{*overLong, *overShort}) : std::nullopt;
}

/// The upper bound fell below what it was when the window began, or to less than half of its height since.
bool LagAlarms::catchingUp(const Point& newest) const
{
    const auto highest = std::max_element(m_points.begin(), m_points.end(), [](const Point& a, const Point& b) {
        return a.staleness.hi < b.staleness.hi;
    });
    return newest.staleness.hi < m_points.constFirst().staleness.hi || 2 * newest.staleness.hi < highest->staleness.hi;
}

std::optional<Interval> LagAlarms::breachIn(const Point& newest, const std::optional<Slopes>& slopes) const
{
    if (newest.staleness.lo > m_rpo) {
        return Interval{};
    }
    if (!slopes || slopes->overLong <= 0 || slopes->overShort <= 0 || catchingUp(newest)) {
        return std::nullopt;
    }
    const auto timeTo = [&](Millis lag, double slope) {
        const double left = static_cast<double>((m_rpo - lag).count()) / slope;
        return Millis{std::llround(std::clamp(left, 0.0, static_cast<double>(furthest.count())))};
    };
    const auto ofUpper = this->slopes(upper);
    const auto ofLower = this->slopes(lower);
    const double fast = std::max({ofUpper->overLong, ofUpper->overShort, slopes->overLong, slopes->overShort});
    const double slow = std::min({ofLower->overLong, ofLower->overShort, slopes->overLong, slopes->overShort});
    const Interval in{timeTo(newest.staleness.hi, fast), slow > 0 ? timeTo(newest.staleness.lo, slow) : furthest};
    return in.lo < furthest ? std::optional(in) : std::nullopt;
}

/// Whether the forecast is raised after this sample.
bool LagAlarms::forecastAfter(const Point& newest, const std::optional<Slopes>& slopes, bool import)
{
    const Millis lag = newest.staleness.middle();
    if (lag > m_rpo) {
        return m_forecast.breachForecast; // it has come true, or was missed: there is nothing to foresee
    }
    const auto within = static_cast<double>((import ? horizonInImport : horizon).count());
    const auto left = static_cast<double>((m_rpo - lag).count());
    const bool holds =
        slopes && lag > leastLag && left < slopes->overLong * within && left < slopes->overShort * within;
    m_forecastInRow = holds ? std::max(m_forecastInRow, 0) + 1 : std::min(m_forecastInRow, 0) - 1;
    if (m_forecastInRow >= runNeeded) {
        return true;
    }
    return m_forecast.breachForecast && m_forecastInRow > -runNeeded && lag >= leastLag;
}

bool LagAlarms::stillFor(const Point& newest)
{
    if (m_points.isEmpty() || !m_stillSince) {
        m_stillSince = newest;
        return m_forecast.stallWatch;
    }
    const Point& before = m_points.constLast();
    // The upper bound grows exactly with time until a new heartbeat becomes visible.
    if (2 * (newest.staleness.hi - before.staleness.hi) < newest.at - before.at) {
        m_stillSince = newest;
        return false;
    }
    const Millis passed = newest.at - m_stillSince->at;
    if (passed < stillNeeded) {
        return m_forecast.stallWatch;
    }
    return 10 * (newest.staleness.hi - m_stillSince->staleness.hi) >= 9 * passed;
}

void LagAlarms::change(QList<AlarmEvent>& events, AlarmKind kind, bool& raised, bool now, Instant at) const
{
    if (raised != now) {
        raised = now;
        const bool withTime = now && kind == AlarmKind::BreachForecast;
        events.append({at, kind, now ? AlarmChange::Raised : AlarmChange::Cleared,
                       withTime ? m_forecast.breachIn : std::nullopt});
    }
}

QList<AlarmEvent> LagAlarms::observe(const LagSample& sample)
{
    if (m_newestAt && sample.at <= *m_newestAt) {
        if (sample.at == *m_newestAt || !m_strayAt || sample.at <= *m_strayAt) {
            m_strayAt = sample.at;
            return {};
        }
        gap(); // the clock was set back: what it showed before cannot be put in order with this
    }
    m_strayAt.reset();
    m_newestAt = sample.at;
    if (!sample.staleness) {
        return {};
    }
    const Point newest{sample.at, *sample.staleness};
    const bool still = stillFor(newest);
    m_points.append(newest);
    m_points.removeIf([&](const Point& point) { return point.at < sample.at - longWindow; });
    const auto trend = slopes(middle);
    m_forecast.known = trend.has_value() || newest.staleness.lo > m_rpo;
    m_forecast.breachIn = breachIn(newest, trend);
    const bool forecast = forecastAfter(newest, trend, sample.import);
    const bool breached = m_forecast.breached ? newest.staleness.hi >= m_rpo : newest.staleness.middle() > m_rpo;

    QList<AlarmEvent> events;
    change(events, AlarmKind::StallWatch, m_forecast.stallWatch, still, sample.at);
    change(events, AlarmKind::BreachForecast, m_forecast.breachForecast, forecast, sample.at);
    change(events, AlarmKind::RpoBreached, m_forecast.breached, breached, sample.at);
    return events;
}

} // namespace rekindle
