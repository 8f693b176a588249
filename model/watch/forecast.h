// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace rekindle {

/// One staleness sample, or its absence: one line of a lag trace.
struct LagSample {
    Instant at{};
    std::optional<Interval> staleness{};
    bool import{false}; ///< an import that we know of is running
    bool operator==(const LagSample&) const = default;
};

enum class AlarmKind { BreachForecast, RpoBreached, StallWatch };
enum class AlarmChange { Raised, Cleared };

struct AlarmEvent {
    Instant at{};
    AlarmKind kind{};
    AlarmChange change{};
    std::optional<Interval> breachIn{}; ///< earliest and latest time to the breach; only with a forecast raised
    bool operator==(const AlarmEvent&) const = default;
};

/// What the rules think after the newest sample.
struct Forecast {
    std::optional<Interval> breachIn{}; ///< nullopt: no breach in sight, or too little known (see `known`)
    bool known{false}; ///< false: too few samples in the windows to say anything
    bool breached{false};
    bool stallWatch{false};
    bool breachForecast{false}; ///< the alarm is raised
    bool operator==(const Forecast&) const = default;
};

/// The alarm rules of facts/monitoring.md 2.4.
///
/// Breach forecast  The time to the RPO by Theil-Sen slopes over five minutes and over two and a half both say less than
///                  12 minutes (less than 5 while a known import runs) and lag is above 180 s, twice running. Cleared when
///                  twice running that does not hold, or when lag is back below 180 s; left as it is during a breach.
/// RPO breached     The middle of the interval is above the RPO; cleared when all of it is below.
/// Stall watch      No new heartbeat became visible for 90 s (the upper bound grew as fast as time): a quiet sign.
///
/// A sample without a value is no evidence: it neither raises nor clears. The windows say nothing before four samples in
/// the long and three in the short one, spread over half of each. A sample from the past is ignored, unless a second one
/// follows it: then the clock was set back, and the windows start anew. The time to the RPO that is told is that of the bounds:
/// the earliest by how fast the upper one rises, the latest by the lower one; none while lag is being caught up. Not
/// thread-safe.
class LagAlarms
{
public:
    explicit LagAlarms(Millis rpo);

    /// Takes one sample; returns what changed, in a fixed order.
    QList<AlarmEvent> observe(const LagSample& sample);
    const Forecast& forecast() const { return m_forecast; }

    /// A hole in the samples (sleep): the windows start anew; raised alarms stay raised until a sample clears them.
    void gap();

private:
    struct Point {
        Instant at{};
        Interval staleness{};
    };
    struct Slopes {
        double overLong{};
        double overShort{};
    };
    using Part = Millis (*)(const Interval&); ///< which part of a sample
    std::optional<double> slopeOver(Millis window, Part part) const;
    std::optional<Slopes> slopes(Part part) const;
    bool catchingUp(const Point& newest) const;
    std::optional<Interval> breachIn(const Point& newest, const std::optional<Slopes>& slopes) const;
    bool stillFor(const Point& newest);
    bool forecastAfter(const Point& newest, const std::optional<Slopes>& slopes, bool import);
    void change(QList<AlarmEvent>& events, AlarmKind kind, bool& raised, bool now, Instant at) const;

    Millis m_rpo{};
    Forecast m_forecast{};
    QList<Point> m_points{};
    std::optional<Instant> m_newestAt{};
    std::optional<Instant> m_strayAt{}; ///< the last sample was from the past
    std::optional<Point> m_stillSince{}; ///< the newest sample that showed a new heartbeat
    int m_forecastInRow{0}; ///< samples in a row for which the rule held, or, negative, did not
};

QString codeName(AlarmKind kind);
QString codeName(AlarmChange change);

} // namespace rekindle
