// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/client.h"
#include "watch/clock_offset.h"
#include "watch/heartbeat_resource.h"
#include "watch/observation.h"
#include "watch/reading.h"

#include <optional>
#include <stop_token>

namespace rekindle {

/// What came of asking a service for something that no cache can have.
enum class PastCaches {
    NotAsked,
    Serves, ///< the service itself answered
    Fails, ///< it does not serve, whatever a cache says in its place
    Unclear, ///< an answer of which nothing shows whose it is
};

/// What one signed-in read of the heartbeat on one service taught. Every probe opens a new connection, so that a moved
/// name, a changed certificate and a dead front end are seen at once. An answer that carries an error is used for nothing
/// but that error.
struct ServiceProbe {
    EndpointReading reading{};
    SideObservation seen{};
    std::optional<HeartbeatMark> mark{}; ///< the heartbeat visible there
    std::optional<Instant> markUpdated{}; ///< its meta.lastUpdated
    QString markVersion{}; ///< its meta.versionId; empty: not said
    std::optional<Error> markError{}; ///< a resource under our id that is no heartbeat
    PastCaches pastCaches{PastCaches::NotAsked};
    BootTime started{}; ///< the answer shows the service as it was between here
    BootTime ended{}; ///< and here

    bool answers() const { return seen.serves; }
};

/// Reads Basic/rekindle-heartbeat and lets `offset` learn from the answer. A Date that contradicts earlier ones, or is
/// more than a minute from this computer's clock, is told in reading.clock.
///
/// An answer that a cache gave is no proof that the service is there: then, and where `doubt` says so, a resource is asked
/// for that nobody has heard of. What comes of that decides; where it shows nothing, what the cache said is not taken for the
/// service's.
ServiceProbe probeService(FhirClient& client, Millis timeout, ClockOffset& offset, std::stop_token stop,
                          bool doubt = false);

} // namespace rekindle
