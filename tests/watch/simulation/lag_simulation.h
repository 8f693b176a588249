// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <cstdint>

namespace rekindle {

/// What the alarm rules made of years of lag.
struct LagYears {
    double months{0};
    int falseForecasts{0}; ///< raised without an incident, and without a breach within 15 minutes
    int falseBreaches{0}; ///< RPO alarms while lag was below it
    int stallWatches{0}; ///< outside incidents
    int breaches{0}; ///< true ones, each once
    int missed{0}; ///< neither forecast nor told
    int unforeseen{0}; ///< told at the breach only
    double medianWarning{0}; ///< minutes from forecast to breach; 0 for the unforeseen
    double tenthWarning{0}; ///< the 10th percentile
};

/// Jump: lag is there at once and fades within some two minutes (slow reads, a batch of writes). Pause: replication stands
/// still and lag grows with time, then catches up; until it does, nothing tells it from a full stop.
enum class SpikeShape { Jump, Pause };

/// facts/monitoring.md 2.4: samples each 30 s; log-normal base of 5 s; 3 spikes a day, mean 110 s; weekly imports that hold lag at 2 to 8 min for 2 to 6 h; an incident each 15 days, 60 % a full stop, 40 % a
/// slow drift, that ends after the breach. RPO 15 min. `importsKnown`: the samples say that an import runs.
LagYears simulateLag(double years, bool importsKnown, SpikeShape spikes, std::uint64_t seed);

} // namespace rekindle
