// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "watch/divergence.h"
#include "watch/failover.h"
#include "watch/forecast.h"
#include "watch/lag.h"
#include "watch/ledger.h"
#include "watch/protection.h"
#include "watch/verdict.h"

#include <QJsonObject>

#include <optional>

namespace rekindle {

/// What one probe of one service saw.
struct EndpointReading {
    Instant at{};
    std::optional<int> status{};
    PhaseTimes phases{};
    std::optional<Millis> baseline{}; ///< its own usual total (95th percentile); nullopt: not yet learned
    std::optional<Instant> certificateEnds{}; ///< notAfter of the leaf
    QString address{}; ///< the IP address that answered
    std::optional<Error> error{}; ///< why there is no status, or why the answer is not accepted
    std::optional<Error> clock{}; ///< Errc::ClockWrong: its Date cannot be believed
    bool operator==(const EndpointReading&) const = default;
};

/// Everything one poll of a pair taught, as a value: stored, shown and sent whole.
struct Reading {
    PairId pair{};
    Instant at{};
    Verdict verdict{}; ///< does the primary serve?
    Protection protection{}; ///< could we fail over now?
    DrState state{DrState::Unknown};
    LagReading lag{};
    std::optional<Error> lagError{}; ///< why lag.staleness is empty; Errc::Unsupported: not measurable from outside
    std::optional<Error> heartbeatError{}; ///< why no heartbeat was written on the primary, where one should be
    std::optional<Error> orderError{}; ///< with OrderCheck::NotPossible: why
    Forecast forecast{};
    LossEstimate loss{};
    std::optional<CountRange> backlog{}; ///< resources that the secondary still has to get
    /// What only the secondary has, since an outage or a partition began; nullopt: both sides are not known to have been
    /// apart, or what was apart was found alike again.
    std::optional<Divergence> divergence{};
    EndpointReading primary{};
    std::optional<EndpointReading> secondary{};
    bool afterGap{false}; ///< the first reading after sleep or start: what lies before is unknown
    bool operator==(const Reading&) const = default;
};

/// For the store's "last known state", --json and the diagnostics bundle. fromJson: Errc::Corrupt.
QJsonObject toJson(const Reading& reading);
Result<Reading> readingFromJson(const QJsonObject& json);
QJsonObject toJson(const Verdict& verdict);
Result<Verdict> verdictFromJson(const QJsonObject& json);
QJsonObject toJson(const Protection& protection);
QJsonObject toJson(const Incident& incident);
Result<Incident> incidentFromJson(const QJsonObject& json);

} // namespace rekindle
