// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "net/http.h"

#include <optional>

namespace rekindle {

/// How the other service of the pair, or the pair's only one through another path, answered.
struct WitnessState {
    enum class Kind { Unknown, Ok, Fail, Status };
    Kind kind{Kind::Unknown};
    int status{0}; ///< with Kind::Status: an HTTP status that is no 2xx
    bool operator==(const WitnessState&) const = default;
    bool answered() const { return kind == Kind::Ok || kind == Kind::Status; }
};

/// What one round of probes saw: one line of a verdict trace. The live watch and `replay verdict` feed the same rules
/// with it.
struct Observation {
    Instant at{};
    std::optional<bool> control{}; ///< did the control probes (two unrelated names and the identity provider) answer
    DnsState dns{DnsState::Ok};
    ConnectState connect{ConnectState::Ok};
    std::optional<int> http{}; ///< status of an authenticated read on the primary
    std::optional<Millis> total{}; ///< its duration
    WitnessState secondary{};
    std::optional<bool> peer{}; ///< a second observer's view of the primary; nullopt: none asked
    std::optional<qint64> heartbeat{}; ///< number visible on the secondary; nullopt: not read

    // Only the live watch knows these; a trace leaves them as they are.
    PhaseTimes phases{};
    bool notFhir{false}; ///< an answer, but not from a FHIR service (a captive portal's page)
    bool fhirSeen{
        false}; ///< an answer that can only be the service's own: it proves the network, whatever the controls say
    std::optional<qint64> written{}; ///< newest heartbeat that the primary acknowledged; nullopt: not known
    bool retired{false}; ///< 410 with service-deprecated
    bool operator==(const Observation&) const = default;
};

} // namespace rekindle
