// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fhir/auth_discovery.h"
#include "fhir/endpoint.h"
#include "net/auth.h"
#include "net/http.h"

#include <stop_token>

namespace rekindle {

/// What the address alone tells: asked before a pair is stored.
struct Inspection {
    Endpoint endpoint{}; ///< flavour, FHIR version and software filled in as far as they were seen
    std::optional<Error> error{}; ///< why the service could not be asked; the endpoint is as it was given
    std::optional<Flavour> expected{}; ///< set when the given flavour is not the detected one
    QString implementationUrl{}; ///< the address the service itself claims
    SignInOffer signIn{};
    QList<PeerCertificate> certificates{}; ///< leaf first, also when they are not trusted; empty on plain HTTP
    std::optional<UntrustedCertificate> untrusted{}; ///< into certificates
};

/// Reads /metadata and .well-known/smart-configuration over a new connection: without signing in, and where that is denied
/// signed in, as far as a secret is there. Blocking.
Inspection inspect(const Endpoint& endpoint, Authenticator::Ports ports, std::stop_token stop);

/// What a person should know before storing the pair; not errors. Errc::SameService: both claim the address of one of
/// them, so that the secondary may be the primary under another name (any other claim proves nothing: many servers keep the
/// address that came with them); Errc::OtherVersion: unequal FHIR versions.
QList<Error> warnings(const Inspection& primary, const Inspection& secondary);

/// Signs in and reads the heartbeat, as the watch will do. That there is no heartbeat yet is a success; everything else is
/// the error that the watch would show. Blocking; with a device code, until the person has signed in.
Result<void> trySignIn(const Endpoint& endpoint, Authenticator::Ports ports, std::stop_token stop);

} // namespace rekindle
