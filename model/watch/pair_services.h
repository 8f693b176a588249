// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "fhir/client.h"
#include "fhir/endpoint.h"
#include "net/retry_after_gate.h"
#include "watch/sign_in_request.h"

#include <QList>
#include <QUrl>

#include <functional>

namespace rekindle {

/// The two services of a pair as the watch asks them, each under its own identity. None of them repeats a request: the
/// next poll does. Members may be used from any thread.
class PairServices
{
public:
    /// What it is made of; everything outlives it.
    struct Ports {
        HttpTransport& http;
        Clock& clock;
        AssertionSigner& signer;
        std::function<Result<std::optional<Secret>>(const QString& role)> secret;
        RetryAfterBook& rests; ///< of servers that want to be left alone for a while
        RefusalBook* refusals{nullptr}; ///< as Authenticator::Ports
    };
    PairServices(const Pair& pair, const Ports& ports);
    PairServices(const PairServices&) = delete;
    PairServices& operator=(const PairServices&) = delete;

    /// Sign-ins that wait for a person.
    QList<SignInRequest> signIns() const;

    /// The origins of the identity providers: an answer of theirs proves the network as one of a control name does.
    QList<QUrl> identityProviders() const;

private:
    RetryAfterGate m_primaryGate;
    RetryAfterGate m_secondaryGate;
    RetryAfterGate m_heartbeatGate;
    Authenticator m_primaryAuth;
    Authenticator m_secondaryAuth;
    Authenticator m_heartbeatAuth;

public:
    FhirClient primary;
    FhirClient secondary;
    FhirClient heartbeat; ///< the primary under the identity that may write
};

} // namespace rekindle
