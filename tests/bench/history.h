// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/watch_store.h"

#include <cmath>

namespace rekindle {

/// Fills [from, to) with readings a period apart: a daily swing, noise, a breach now and then, and holes of sleep. False:
/// the store refused.
inline bool fillHistory(WatchStore& store, const PairId& pair, Instant from, Instant to, Millis period)
{
    using namespace std::chrono_literals;
    QList<Reading> batch;
    for (Instant at = from; at < to; at += period) {
        const double day = static_cast<double>((at - from).count()) / 86'400'000.0;
        const bool asleep = day - std::floor(day) > 0.95 && static_cast<int>(day) % 6 == 0;
        if (!asleep) {
            const bool breach = std::fmod(day, 7.0) < 0.01;
            const double value = 20 + 15 * std::sin(day * 6.28) + 6 * std::sin(day * 4'000) + (breach ? 900 : 0);
            Reading reading;
            reading.pair = pair;
            reading.at = at;
            reading.verdict.code = VerdictCode::Healthy;
            reading.lag.method = LagMethod::Heartbeat;
            reading.lag.readAt = at;
            reading.lag.staleness =
                Interval{Millis{std::llround(value * 1000)}, Millis{std::llround((value + 30) * 1000)}};
            batch.append(reading);
        }
        if (batch.size() == 50'000 || (at + period >= to && !batch.isEmpty())) {
            if (!store.append(batch)) {
                return false;
            }
            batch.clear();
        }
    }
    return true;
}

} // namespace rekindle
