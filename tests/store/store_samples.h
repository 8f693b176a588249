// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sqlite_store.h"

namespace rekindle {

inline const Instant testStart = fromEpochMs(1'760'000'000'000);

/// A reading of a healthy pair with this staleness; nullopt: not measured.
inline Reading sampleReading(const PairId& pair, Instant at, std::optional<Interval> staleness)
{
    Reading reading;
    reading.pair = pair;
    reading.at = at;
    reading.verdict.code = VerdictCode::Healthy;
    reading.state = DrState::Healthy;
    reading.lag.method = staleness ? LagMethod::Heartbeat : LagMethod::None;
    reading.lag.staleness = staleness;
    return reading;
}

} // namespace rekindle
