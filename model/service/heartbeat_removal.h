// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "net/auth.h"

#include <stop_token>

namespace rekindle {

/// Where a pair's heartbeat lies, and as whom it is deleted there: on the primary, by the identity that writes it, and its
/// copy on the secondary.
struct HeartbeatPlace {
    Endpoint endpoint{};
    QString role{}; ///< of the secret, as in secretKey()
};
QList<HeartbeatPlace> heartbeatPlaces(const Pair& pair);

/// Deletes the heartbeat that this installation wrote, on one service; earlier versions stay in that server's history. That
/// there is none is a success. Errc::Foreign: another installation writes it; NotOurs: the resource under its id is no
/// heartbeat; both are left alone. Otherwise as FhirClient. Blocking. Only after a person has said so.
Result<void> deleteHeartbeat(const Endpoint& endpoint, const Authenticator::Ports& ports, const QString& installation,
                             std::stop_token stop);

} // namespace rekindle
