// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/failover.h"

#include "watch/own_network.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr int goodNeeded = 4;
constexpr qsizetype stalenessKept = 64;

/// What the probes say then is about us, not about the services.
bool freezes(VerdictCode code)
{
    return code == VerdictCode::Unknown || code == VerdictCode::PartitionNearMe || isOwnNetwork(code);
}

/// Keeps the order of time; of equal times the later added comes later.
void insertSorted(QList<Milestone>& milestones, const Milestone& milestone)
{
    const auto place = std::upper_bound(milestones.begin(), milestones.end(), milestone,
                                        [](const Milestone& a, const Milestone& b) { return a.at < b.at; });
    milestones.insert(place, milestone);
}

} // namespace

MilestoneLane laneOf(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::OutageBegan:
    case MilestoneKind::Detected:
    case MilestoneKind::FirstGoodRead:
    case MilestoneKind::FirstGoodWrite:
    case MilestoneKind::PrimaryRecovered: return MilestoneLane::Service;
    case MilestoneKind::FailoverStarted:
    case MilestoneKind::TrafficMoved:
    case MilestoneKind::FailbackStarted:
    case MilestoneKind::FailbackComplete: return MilestoneLane::Traffic;
    case MilestoneKind::DataLossAssessed: return MilestoneLane::Data;
    case MilestoneKind::AlertSeen:
    case MilestoneKind::Declared:
    case MilestoneKind::DeclaredRestored:
    case MilestoneKind::Note: break;
    }
    return MilestoneLane::People;
}

std::optional<Instant> Incident::at(MilestoneKind wanted) const
{
    const auto found = std::find_if(milestones.begin(), milestones.end(),
                                    [wanted](const Milestone& milestone) { return milestone.kind == wanted; });
    return found == milestones.end() ? std::nullopt : std::optional(found->at);
}

bool secondaryServes(DrState state)
{
    return state == DrState::ServingFromSecondary || state == DrState::RecoveredCatchingUp
           || state == DrState::BothWritable;
}

RtoClocks rtoClocks(const Incident& incident, Instant now)
{
    const auto outage = incident.at(MilestoneKind::OutageBegan);
    const auto declared = incident.at(MilestoneKind::Declared);
    RtoClocks clocks;
    const bool restored = incident.at(MilestoneKind::DeclaredRestored).has_value();
    for (const MilestoneKind kind :
         {MilestoneKind::DeclaredRestored, MilestoneKind::FirstGoodRead, MilestoneKind::PrimaryRecovered}) {
        const auto at = incident.at(kind);
        if (at && (!restored || kind == MilestoneKind::DeclaredRestored)
            && (!clocks.stoppedAt || *at < *clocks.stoppedAt)) {
            clocks.stoppedAt = at;
            clocks.stoppedBy = kind;
        }
    }
    clocks.stoppedAt = clocks.stoppedAt ? clocks.stoppedAt : incident.ended;
    clocks.running = !clocks.stoppedAt;
    const Instant end = clocks.stoppedAt.value_or(now);
    const auto since = [](const std::optional<Instant>& start, Instant until) {
        return start && *start <= until ? std::optional(until - *start) : std::nullopt;
    };
    clocks.sinceOutage = since(outage, end);
    clocks.sinceDeclaration = since(declared, end);
    if (declared ? *declared <= end : clocks.running) {
        clocks.onPeople = since(outage, declared.value_or(now));
    }
    return clocks;
}

FailoverMachine::FailoverMachine(std::optional<Incident> open, DrState state)
    : m_state(state)
    , m_open(std::move(open))
    , m_bothWritable(state == DrState::BothWritable)
{
    if (has(MilestoneKind::TrafficMoved)) {
        m_longestAway = goodNeeded; // an earlier run saw it
    }
}

std::optional<Incident> FailoverMachine::observe(const FailoverSignals& observed)
{
    if (freezes(observed.verdict.code)) {
        return std::nullopt;
    }
    const std::optional<Incident> before = m_open;
    follow(observed);
    noteOutage(observed);
    noteTraffic();
    noteService(observed);
    if (!m_open) {
        m_state = stateWithout(observed.verdict);
        return std::nullopt;
    }
    return settle(observed.at, before);
}

/// What is remembered from one observation to the next, whether an incident is open or not.
void FailoverMachine::follow(const FailoverSignals& observed)
{
    if (observed.primaryServes == true && m_goodInRow++ == 0) {
        m_goodSince = observed.at;
    } else if (observed.primaryServes == false) {
        m_goodInRow = 0;
    }
    if (observed.staleness) {
        m_staleness.reserve(stalenessKept + 1);
        m_staleness.append({observed.at, observed.atLeast ? std::nullopt : observed.staleness});
        if (m_staleness.size() > stalenessKept) {
            m_staleness.removeFirst();
        }
    }
    m_outage = isOutage(observed.verdict.code) && observed.verdict.confidence == Confidence::Confirmed;
    if (observed.primaryWritable && observed.secondaryWritable) {
        m_bothWritable = *observed.primaryWritable && *observed.secondaryWritable;
    }
    followFront(observed);
}

void FailoverMachine::followFront(const FailoverSignals& observed)
{
    if (observed.front == Front::Unknown) {
        return;
    }
    m_frontInRow = observed.front == m_frontSeen ? m_frontInRow + 1 : 1;
    if (m_frontSeen == Front::Secondary || observed.front == Front::Secondary) {
        m_longestAway = std::max(m_longestAway, observed.front == Front::Secondary ? m_frontInRow : 0);
    }
    if (observed.front != m_frontSeen) {
        m_frontSeen = observed.front;
        m_frontSince = observed.at;
    } else if (m_front != m_frontSeen) {
        // Where it led when we began to watch is no move.
        m_moved = m_front == Front::Primary && m_frontSeen == Front::Secondary;
        m_front = m_frontSeen;
    }
}

void FailoverMachine::openIncident(IncidentKind kind, Instant began)
{
    m_open = Incident{newId<IncidentId>(), kind, began, {}, {}, stalenessAt(began)};
    m_longestAway = m_frontSeen == Front::Secondary ? m_frontInRow : 0;
}

void FailoverMachine::note(MilestoneKind kind, Instant at)
{
    if (!has(kind)) {
        insertSorted(m_open->milestones, {kind, at, MilestoneSource::Probe, {}, {}});
    }
}

void FailoverMachine::noteOutage(const FailoverSignals& observed)
{
    const bool settled = has(MilestoneKind::PrimaryRecovered) || has(MilestoneKind::TrafficMoved);
    if (has(MilestoneKind::OutageBegan) && !settled) {
        noteCost(observed.lost, observed.lostAtLeast);
    }
    if (!m_outage || has(MilestoneKind::OutageBegan)) {
        return;
    }
    if (!m_open) {
        openIncident(IncidentKind::Outage, observed.verdict.since);
    }
    noteCost(lostWith(observed.verdict.since), observed.lostAtLeast);
    note(MilestoneKind::OutageBegan, observed.verdict.since);
    note(MilestoneKind::Detected, observed.at);
}

/// As far as it is known by now: the secondary may get some more of it.
void FailoverMachine::noteCost(const std::optional<Interval>& lost, const std::optional<Millis>& atLeast)
{
    m_open->rpoActual = lost ? lost : m_open->rpoActual;
    m_open->rpoAtLeast = m_open->rpoActual ? std::nullopt : atLeast ? atLeast : m_open->rpoAtLeast;
}

void FailoverMachine::noteTraffic()
{
    if (m_moved && !m_open) {
        openIncident(IncidentKind::Planned, m_frontSince);
    }
    if (!m_open) {
        return;
    }
    if (m_front == Front::Secondary) {
        note(MilestoneKind::TrafficMoved, std::max(m_frontSince, m_open->began));
    } else if (m_front == Front::Primary && has(MilestoneKind::TrafficMoved)
               && m_frontSince > *m_open->at(MilestoneKind::TrafficMoved) && m_frontInRow >= goodNeeded) {
        noteReturn();
    }
    m_moved = false;
}

/// The front has led to the primary for long enough, after it led away.
void FailoverMachine::noteReturn()
{
    const bool people = m_open->milestones.end()
                        != std::find_if(m_open->milestones.begin(), m_open->milestones.end(), [](const Milestone& m) {
                               return m.kind == MilestoneKind::TrafficMoved && m.source == MilestoneSource::Person;
                           });
    if (m_longestAway < goodNeeded && !people) {
        // It flapped: nothing moved.
        m_open->milestones.removeIf([](const Milestone& m) {
            return m.source == MilestoneSource::Probe
                   && (m.kind == MilestoneKind::TrafficMoved || m.kind == MilestoneKind::FirstGoodRead
                       || m.kind == MilestoneKind::FirstGoodWrite);
        });
        m_longestAway = 0;
        return;
    }
    if (primaryIsBack()) {
        note(MilestoneKind::FailbackStarted, m_frontSince);
        note(MilestoneKind::FailbackComplete, m_frontSince);
    }
}

void FailoverMachine::noteService(const FailoverSignals& observed)
{
    if (!m_open) {
        return;
    }
    if (has(MilestoneKind::TrafficMoved) && observed.secondaryServes == true) {
        note(MilestoneKind::FirstGoodRead, observed.at);
    }
    if (has(MilestoneKind::TrafficMoved) && observed.secondaryWritable == true) {
        note(MilestoneKind::FirstGoodWrite, observed.at);
    }
    if (has(MilestoneKind::OutageBegan) && primaryIsBack()) {
        note(MilestoneKind::PrimaryRecovered, std::max(m_goodSince, *m_open->at(MilestoneKind::OutageBegan)));
    }
}

bool FailoverMachine::primaryIsBack() const
{
    return m_goodInRow >= goodNeeded && !m_outage;
}

bool FailoverMachine::isOver() const
{
    if (has(MilestoneKind::FailbackComplete)) {
        return true;
    }
    if (has(MilestoneKind::TrafficMoved)) {
        return false;
    }
    const bool serves = !has(MilestoneKind::OutageBegan) || primaryIsBack();
    if (has(MilestoneKind::DeclaredRestored)) {
        return serves;
    }
    const bool people = has(MilestoneKind::Declared) || has(MilestoneKind::FailoverStarted);
    return !people && has(MilestoneKind::OutageBegan) && primaryIsBack();
}

DrState FailoverMachine::stateWithout(const Verdict& verdict) const
{
    if (m_front == Front::Secondary) {
        return m_bothWritable ? DrState::BothWritable : DrState::ServingFromSecondary;
    }
    if (verdict.code == VerdictCode::Healthy) {
        return DrState::Healthy;
    }
    // An outage is not one before it is confirmed.
    return isOutage(verdict.code) ? m_state : DrState::Degraded;
}

DrState FailoverMachine::stateWithin() const
{
    const bool moved = has(MilestoneKind::TrafficMoved);
    if (moved && m_bothWritable) {
        return DrState::BothWritable;
    }
    if (has(MilestoneKind::FailbackStarted)) {
        return DrState::FailingBack;
    }
    if (moved) {
        const bool recovered = has(MilestoneKind::PrimaryRecovered) && !m_outage;
        return recovered ? DrState::RecoveredCatchingUp : DrState::ServingFromSecondary;
    }
    if (has(MilestoneKind::Declared) || has(MilestoneKind::FailoverStarted)) {
        return DrState::FailingOver;
    }
    return DrState::Outage;
}

/// Brings the state in line with the incident, closes it when it is over, and returns it when it differs from before.
std::optional<Incident> FailoverMachine::settle(Instant at, const std::optional<Incident>& before)
{
    if (!isOver()) {
        m_state = stateWithin();
        return m_open == before ? std::nullopt : m_open;
    }
    m_open->ended = std::max(at, m_open->began);
    const Incident closed = *m_open;
    m_open.reset();
    m_bothWritable = false;
    m_state = m_outage ? DrState::Outage : DrState::Healthy;
    return closed;
}

std::optional<Interval> FailoverMachine::stalenessAt(Instant at) const
{
    // The last before the moment; one measured after the primary's death grows without anything being lost.
    const auto after =
        std::find_if(m_staleness.begin(), m_staleness.end(), [at](const Staleness& s) { return s.at > at; });
    return after == m_staleness.begin() ? std::nullopt : std::prev(after)->value;
}

std::optional<Interval> FailoverMachine::lostWith(Instant firstFailure) const
{
    auto lost = stalenessAt(firstFailure);
    if (lost) {
        // The primary died at some time since the probe before; from then on staleness grew and nothing more was lost.
        const auto after = std::find_if(m_staleness.begin(), m_staleness.end(),
                                        [firstFailure](const Staleness& s) { return s.at > firstFailure; });
        const auto failed = std::prev(after);
        const Millis grown = failed == m_staleness.begin() ? lost->lo : failed->at - std::prev(failed)->at;
        lost->lo = std::max(Millis{0}, lost->lo - grown);
    }
    return lost;
}

void FailoverMachine::remember(Instant at, const Interval& staleness)
{
    m_staleness.append({at, staleness});
}

Incident FailoverMachine::declare(Instant at, const QString& who, const QString& note, IncidentKind kind)
{
    if (!m_open) {
        openIncident(kind, at);
    }
    insertSorted(m_open->milestones, {MilestoneKind::Declared, at, MilestoneSource::Person, who, note});
    m_state = stateWithin();
    return *m_open;
}

std::optional<Incident> FailoverMachine::add(const Milestone& milestone)
{
    if (!m_open) {
        return std::nullopt;
    }
    const std::optional<Incident> before = m_open;
    insertSorted(m_open->milestones, milestone);
    if (milestone.kind == MilestoneKind::OutageBegan) {
        m_open->began = std::min(m_open->began, milestone.at);
    }
    return settle(milestone.at, before);
}

} // namespace rekindle
