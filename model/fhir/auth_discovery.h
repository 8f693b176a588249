// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/capability.h"
#include "fhir/endpoint.h"
#include "net/http.h"

#include <stop_token>

namespace rekindle {

/// What a service says of signing in, before anybody has.
struct SignInOffer {
    QList<SignInKind> kinds{}; ///< what it is known to take, the most usual first; empty: it does not say
    QString tenant{}; ///< Entra: from the token endpoint; empty: not said
    bool operator==(const SignInOffer&) const = default;
};

/// Combines the CapabilityStatement's security part, the flavour's own way and .well-known/smart-configuration, which
/// is asked for here (not signed in; a service without one is no error). Blocking.
SignInOffer discoverSignIn(const Endpoint& endpoint, const Capability& capability, HttpTransport& http,
                           std::stop_token stop);

} // namespace rekindle
