// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/phases.h"

#include <algorithm>

namespace rekindle {

namespace {

struct Start {
    DrState state{};
    std::optional<Instant> at{};
};

std::optional<Instant> earliest(std::optional<Instant> a, std::optional<Instant> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

QList<Start> startsOf(const Incident& incident)
{
    const auto moved = incident.at(MilestoneKind::TrafficMoved);
    auto recovered = incident.at(MilestoneKind::PrimaryRecovered);
    // A primary that recovers before traffic has moved ends the outage or changes nothing: no phase of its own.
    recovered = moved && recovered ? std::optional(std::max(*moved, *recovered)) : std::nullopt;
    auto outage = incident.at(MilestoneKind::OutageBegan);
    if (!outage && incident.kind != IncidentKind::Planned) {
        outage = incident.began;
    }
    return {{DrState::Outage, outage},
            {DrState::FailingOver,
             earliest(incident.at(MilestoneKind::Declared), incident.at(MilestoneKind::FailoverStarted))},
            {DrState::ServingFromSecondary, moved},
            {DrState::RecoveredCatchingUp, recovered},
            {DrState::FailingBack, incident.at(MilestoneKind::FailbackStarted)}};
}

} // namespace

QList<Phase> phasesOf(const Incident& incident, Instant now)
{
    const QList<Start> starts = startsOf(incident);
    const bool open = !incident.ended;
    Instant until = incident.ended.value_or(now);
    if (const auto complete = incident.at(MilestoneKind::FailbackComplete)) {
        until = std::min(until, *complete);
    }
    QList<Phase> phases;
    for (auto start = starts.crbegin(); start != starts.crend(); ++start) {
        const bool last = phases.isEmpty();
        if (start->at && *start->at < until) {
            phases.prepend({start->state, *start->at, until, last && open});
            until = *start->at;
        }
    }
    return phases;
}

std::optional<Millis> MilestoneComparison::difference() const
{
    return here && there ? std::optional(*here - *there) : std::nullopt;
}

QList<MilestoneComparison> compareMilestones(const Incident& here, const Incident& there)
{
    const auto after = [](const Incident& incident, MilestoneKind kind) {
        const auto at = incident.at(kind);
        return at ? std::optional(*at - incident.began) : std::nullopt;
    };
    QList<MilestoneComparison> rows;
    for (int i = 0; i < static_cast<int>(MilestoneKind::Note); ++i) {
        const auto kind = static_cast<MilestoneKind>(i);
        const MilestoneComparison row{kind, after(here, kind), after(there, kind)};
        if (row.here || row.there) {
            rows.append(row);
        }
    }
    return rows;
}

} // namespace rekindle
