// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <cstdint>
#include <vector>

namespace rekindle {

/// What one randomised run of an ordered replica taught about the heartbeat interval.
struct HeartbeatRun {
    int reads{0};
    int contained{0}; ///< reads whose interval held the truth
    std::vector<double> halfWidths{}; ///< seconds; of reads in undisturbed operation only
};

/// One primary, one replica that applies every change in order after a random delay, and one observer that sends
/// numbered heartbeats and reads the replica at random moments. Random: delay, jitter, stalls of the replica, round
/// trips, lost requests, lost acknowledgements, sleep of the observer (also in the middle of a read) and steps of its wall
/// clock. The truth at a read is the age of the oldest change that the replica lacks, and, as the other usual reading of
/// the word, the age of the newest change that it has; both must lie in the interval.
HeartbeatRun simulateHeartbeats(std::uint64_t seed, Millis period);

} // namespace rekindle
