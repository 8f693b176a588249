// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>

namespace rekindle {

/// What one random history of a pair taught about the figures of the watch.
struct PairRun {
    int polls{0};
    int overtaken{0}; ///< of these, "at least": a change was missing that is older than the heartbeat that was visible
    int intervals{0}; ///< lag intervals that were compared with the truth
    int counts{0}; ///< counts of loss
    int complete{0}; ///< of them, called complete
    int verdicts{0};
    int costs{0}; ///< incidents of which the least that was lost is known
    int apart{0}; ///< readings with changes that only the secondary has
    QStringList outside{}; ///< each figure that the truth contradicts, in words
};

/// The whole engine of one pair against two simulated servers whose every commit is known. Random by `seed`: copies in order
/// or in parallel, delayed, stalled, restamping, restored to an older state; services that refuse, hang, limit or redirect;
/// lost requests and lost answers; caches that ignore what they are asked; clocks that are days off, nodes whose stamps
/// differ by a second, changes that become readable up to ten seconds after their stamp; holes, restarts and steps of our
/// own clock; clients that write on the secondary. Pages as HAPI (undated deletions, links that expire), Helios (a total)
/// and Medplum (an index that is behind) write them.
///
/// Held against the truth: lag at the moment the secondary was read; the count of what is at risk, of the commits until the
/// heartbeat; the time that would be lost; what only the secondary has; an outage only of a primary that failed, health only of
/// one that served, whatever a cache says in its place; and no negative duration. Where only a lower bound is claimed ("at
/// least"), only that is held against the truth. The limits that the engine states are left to it, and no more:
/// - In a parallel copy changes overtake each other by up to five seconds, which no look at changes of an earlier list can
///   find (order_probe.h). Not for a comparison of lists, which does not rest on the order.
/// - One of two workers of a parallel copy may stand still for any time. A look is a sample: it must have come upon a change
///   that is missing within 25 looks, of changes that were made since the last start, for which both sides answer. While all of
///   the copy stands still, a
///   comparison of lists may end before what only one worker lacks.
/// - A comparison of lists does not see that the primary's index is behind (passive.h).
/// - What a secondary was restored to while it could not be read is not known (ledger.h).
/// - Health may be told for five looks at a primary that fails (verdict.h: two in a row; what speaks against our own network is
///   held against the count), counted anew after a hole, a restart and a step of the wall clock.
PairRun simulatePair(std::uint64_t seed, int polls);
/// The same of a copy that works in parallel, one worker of which stands still, and whose primary then dies.
PairRun simulateOvertaken(std::uint64_t seed);

} // namespace rekindle
