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
    std::optional<Interval> rpoActual{}; ///< staleness at the moment of the outage
    bool operator==(const Incident&) const = default;

    std::optional<Instant> at(MilestoneKind kind) const; ///< the first of that kind
};

/// Both readings of the RTO, as organisations differ on where it starts: from the outage and from the declaration. They
/// stop at "declared restored", or else at the first good read after traffic moved (or the primary's own return).
struct RtoClocks {
    std::optional<Millis> sinceOutage{};
    std::optional<Millis> sinceDeclaration{};
    std::optional<Millis> onPeople{}; ///< time between outage and declaration (or until now, while nobody has declared)
    bool running{false};
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
    bool operator==(const FailoverSignals&) const = default;
};

/// The state machine. Hysteresis: an outage needs a confirmed verdict, a recovery four good observations in a row;
/// "offline here" freezes it. Not thread-safe.
class FailoverMachine
{
public:
    explicit FailoverMachine(std::optional<Incident> open = {}, DrState state = DrState::Unknown);

    /// Returns the incident when it was opened, changed or closed by this observation.
    std::optional<Incident> observe(const FailoverSignals& observed);

    /// A person declares an outage (or planned work); opens an incident if none is open.
    Incident declare(Instant at, const QString& who, const QString& note, IncidentKind kind);
    /// A person adds any other milestone or a note; nullopt when no incident is open.
    std::optional<Incident> add(const Milestone& milestone);

    DrState state() const { return m_state; }
    const std::optional<Incident>& open() const { return m_open; }

private:
    DrState m_state{DrState::Unknown};
    std::optional<Incident> m_open{};
    std::optional<Interval> m_lastStaleness{};
    int m_goodInRow{0};
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
