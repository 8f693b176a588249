// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/time.h"
#include "watch/verdict.h"

#include <QList>
#include <QString>

#include <optional>

namespace rekindle {

/// Where a pair stands in the course of a disaster.
enum class DrState {
    Unknown,
    Healthy,
    Degraded, ///< answers, but not as it should
    Outage, ///< the primary does not serve, confirmed
    FailingOver, ///< somebody declared, or traffic has begun to move
    ServingFromSecondary,
    RecoveredCatchingUp, ///< the old primary answers again and is being brought up to date
    FailingBack,
    BothWritable, ///< both sides take writes while traffic is split: data may diverge
};

/// Users are served by the secondary, as far as is known.
bool secondaryServes(DrState state);

/// In the order in which they usually come.
enum class MilestoneKind {
    OutageBegan,
    Detected,
    AlertSeen,
    Declared,
    FailoverStarted,
    TrafficMoved,
    FirstGoodRead,
    FirstGoodWrite,
    DataLossAssessed,
    DeclaredRestored,
    PrimaryRecovered,
    FailbackStarted,
    FailbackComplete,
    Note,
};

enum class MilestoneLane { Service, Traffic, Data, People };
enum class MilestoneSource { Probe, Person };

struct Milestone {
    MilestoneKind kind{};
    Instant at{};
    MilestoneSource source{MilestoneSource::Probe};
    QString who{}; ///< with Person
    QString note{};
    bool operator==(const Milestone&) const = default;
};

MilestoneLane laneOf(MilestoneKind kind);

enum class IncidentKind { Outage, Planned, Drill };

/// One outage (or drill) with its timeline.
struct Incident {
    IncidentId id{};
    IncidentKind kind{IncidentKind::Outage};
    Instant began{};
    std::optional<Instant> ended{};
    QList<Milestone> milestones{}; ///< in the order of time
    std::optional<Interval> rpoActual{}; ///< staleness at the outage, which lies somewhere between two probes
    std::optional<Millis> rpoAtLeast{}; ///< without rpoActual: it was at least so much, and how much more is not known
    bool operator==(const Incident&) const = default;

    std::optional<Instant> at(MilestoneKind kind) const; ///< the first of that kind
};

/// Both readings of the RTO, as organisations differ on where it starts: from the outage and from the declaration. They
/// stop at "declared restored", or else at the first good read after traffic moved (or the primary's own return). Service
/// that was back before anybody declared leaves no time since the declaration, and none that went to people: nullopt, not 0.
struct RtoClocks {
    std::optional<Millis> sinceOutage{};
    std::optional<Millis> sinceDeclaration{};
    std::optional<Millis> onPeople{}; ///< time between outage and declaration (or until now, while nobody has declared)
    bool running{false};
    std::optional<Instant> stoppedAt{}; ///< when both stopped
    std::optional<MilestoneKind> stoppedBy{}; ///< by which milestone; nullopt: by the end of the incident
    bool operator==(const RtoClocks&) const = default;
};

RtoClocks rtoClocks(const Incident& incident, Instant now);

/// What one poll says about the course.
struct FailoverSignals {
    Instant at{};
    Verdict verdict{};
    std::optional<bool> primaryServes{}; ///< an authenticated read succeeded; nullopt: not known (we are offline)
    std::optional<bool> secondaryServes{};
    std::optional<bool> primaryWritable{}; ///< a write succeeded (heartbeat); nullopt: not tried
    std::optional<bool> secondaryWritable{};
    enum class Front { Unknown, Primary, Secondary } front{Front::Unknown}; ///< where the front name leads
    std::optional<Interval> staleness{};
    bool atLeast{false}; ///< with staleness: it has no upper bound, so that what an outage costs is not known
    std::optional<Interval> lost{}; ///< what the failure that stands cost, as time, as far as is known now
    std::optional<Millis> lostAtLeast{}; ///< without lost: at least so much
    bool operator==(const FailoverSignals&) const = default;
};

/// The state machine.
///
/// Opens an incident when an outage is confirmed (it began at verdict.since), when a person declares, or when the front
/// name moves to the secondary while we watch (planned). An offline or intercepted computer or a partition near us freezes
/// everything that probes say. The front has moved when two observations in a row agree; the primary has recovered after
/// four good observations in a row; each milestone bears the time of the first of them. Traffic is back only when the
/// front led to the primary four times in a row and the primary has recovered: a front that flaps moves nothing, and a
/// move that was taken back before it was seen four times is no move.
///
/// Closes it when traffic is back on the primary (front name, or FailbackComplete by a person); when the primary recovers
/// before anybody declared or began to fail over; and, where traffic never moved, with DeclaredRestored once the primary
/// serves. A milestone of a probe comes once in an incident. Not thread-safe.
class FailoverMachine
{
public:
    explicit FailoverMachine(std::optional<Incident> open = {}, DrState state = DrState::Unknown);

    /// Returns the incident when it was opened, changed or closed by this observation.
    std::optional<Incident> observe(const FailoverSignals& observed);

    /// A staleness that an earlier run measured, for the RPO of an outage that is noticed first thing in this one.
    void remember(Instant at, const Interval& staleness);

    /// A person declares an outage (or planned work); opens an incident if none is open.
    Incident declare(Instant at, const QString& who, const QString& note, IncidentKind kind);
    /// A person adds any other milestone or a note; nullopt when no incident is open.
    std::optional<Incident> add(const Milestone& milestone);

    DrState state() const { return m_state; }
    const std::optional<Incident>& open() const { return m_open; }

private:
    using Front = FailoverSignals::Front;
    struct Staleness {
        Instant at{};
        std::optional<Interval> value{}; ///< nullopt: without an upper bound
    };

    void follow(const FailoverSignals& observed);
    void followFront(const FailoverSignals& observed);
    void openIncident(IncidentKind kind, Instant began);
    void noteOutage(const FailoverSignals& observed);
    void noteCost(const std::optional<Interval>& lost, const std::optional<Millis>& atLeast);
    void noteTraffic();
    void noteReturn();
    void noteService(const FailoverSignals& observed);
    void note(MilestoneKind kind, Instant at);
    bool has(MilestoneKind kind) const { return m_open && m_open->at(kind).has_value(); }
    bool primaryIsBack() const;
    bool isOver() const;
    DrState stateWithout(const Verdict& verdict) const;
    DrState stateWithin() const;
    std::optional<Incident> settle(Instant at, const std::optional<Incident>& before);
    std::optional<Interval> stalenessAt(Instant at) const;
    std::optional<Interval> lostWith(Instant firstFailure) const;

    DrState m_state{DrState::Unknown};
    std::optional<Incident> m_open{};
    QList<Staleness> m_staleness{}; ///< the newest readings, oldest first
    int m_goodInRow{0};
    Instant m_goodSince{};
    Front m_front{Front::Unknown}; ///< where it leads, seen twice in a row
    Front m_frontSeen{Front::Unknown}; ///< where it led last
    Instant m_frontSince{};
    int m_frontInRow{0}; ///< observations that saw it lead there
    int m_longestAway{0}; ///< in the open incident: observations in a row in which it led to the secondary
    bool m_moved{false}; ///< the front was on the primary and went to the secondary
    bool m_outage{false}; ///< the verdict is a confirmed outage
    bool m_bothWritable{false};
};

QString codeName(DrState state);
std::optional<DrState> drStateFromCode(QStringView code);
QString codeName(MilestoneKind kind);
std::optional<MilestoneKind> milestoneFromCode(QStringView code);
QString codeName(MilestoneSource source);
std::optional<MilestoneSource> milestoneSourceFromCode(QStringView code);
QString codeName(IncidentKind kind);
std::optional<IncidentKind> incidentKindFromCode(QStringView code);

} // namespace rekindle
