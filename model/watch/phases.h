// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/failover.h"

namespace rekindle {

/// A stretch of an incident in one state: Outage, FailingOver, ServingFromSecondary, RecoveredCatchingUp, FailingBack.
struct Phase {
    DrState state{};
    Instant from{};
    Instant to{};
    bool open{false}; ///< it is going on; `to` is now
    bool operator==(const Phase&) const = default;
};

/// The phases of an incident as its milestones tell them, oldest first and without holes. A phase that a later one
/// overtook (a person added its milestone afterwards) is left out. Planned work begins without an outage. Pure.
QList<Phase> phasesOf(const Incident& incident, Instant now);

/// One kind of milestone in two incidents, each counted from the beginning of its own.
struct MilestoneComparison {
    MilestoneKind kind{};
    std::optional<Millis> here{};
    std::optional<Millis> there{};
    std::optional<Millis> difference() const; ///< here less there: positive is later here
    bool operator==(const MilestoneComparison&) const = default;
};

/// The first milestone of every kind but notes that either incident has, in the order in which they usually come. Pure.
QList<MilestoneComparison> compareMilestones(const Incident& here, const Incident& there);

} // namespace rekindle
