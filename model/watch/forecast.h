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

/// The alarm rules of facts/monitoring.md 2.4. Breach forecast: the time to the RPO by Theil-Sen slopes over five
/// minutes and over two and a half both say less than 12 minutes (less than 5 while a known import runs), lag is above
/// 180 s, twice running. RPO breached: the middle of the interval is above the RPO; cleared when all of it is below. Stall watch: no new heartbeat
/// became visible for 90 s, a quiet sign. Samples must come in the order of time. Not thread-safe.
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
    Millis m_rpo{};
    Forecast m_forecast{};
};

QString codeName(AlarmKind kind);
QString codeName(AlarmChange change);

} // namespace rekindle
