// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "fhir/endpoint.h"

#include <QList>

namespace rekindle {

/// Where alone the secret of this endpoint's sign-in may be sent: the origin of the service, the kind of sign-in and its
/// authority, as one text.
QString destinationOf(const Endpoint& endpoint);

/// The endpoint that a secret of this role signs in to: "primary", "secondary", "heartbeat" (the primary, by the identity
/// that writes), "front".
Endpoint endpointOf(const Pair& pair, const QString& role);

/// Under which key the secret of that role is kept.
SecretKey secretKey(const Pair& pair, const QString& role);

/// The secrets that a pair's sign-ins need, in order: primary, secondary, heartbeat.
QList<SecretKey> neededSecrets(const Pair& pair);

/// All roles a pair's secrets may have.
const QStringList& secretRoles();

} // namespace rekindle
