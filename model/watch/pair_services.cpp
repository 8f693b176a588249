// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/pair_services.h"

#include "fhir/flavours.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QString primaryRole = u"primary"_s;
const QString secondaryRole = u"secondary"_s;
const QString heartbeatRole = u"heartbeat"_s;

Authenticator::Ports authPorts(HttpTransport& gate, const PairServices::Ports& ports, const QString& role)
{
    return {gate, ports.clock,   ports.signer, [secret = ports.secret, role] { return secret(role); },
            {},   ports.refusals};
}

RetryAfterGate gateOf(const PairServices::Ports& ports, const Endpoint& endpoint, const SignIn& identity)
{
    return {ports.http, ports.clock, ports.rests, endpoint.baseUrl, identity};
}

/// As whom the heartbeat is written.
const SignIn& writerOf(const Pair& pair)
{
    return pair.heartbeat.signIn.kind != SignInKind::None ? pair.heartbeat.signIn : pair.primary.signIn;
}

QUrl originOf(const QUrl& url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    origin.setPath(u"/"_s);
    return origin;
}

} // namespace

PairServices::PairServices(const Pair& pair, const Ports& ports)
    : m_primaryGate(gateOf(ports, pair.primary, pair.primary.signIn))
    , m_secondaryGate(gateOf(ports, pair.secondary, pair.secondary.signIn))
    , m_heartbeatGate(gateOf(ports, pair.primary, writerOf(pair)))
    , m_primaryAuth(protectedService(pair.primary), pair.primary.signIn, authPorts(m_primaryGate, ports, primaryRole))
    , m_secondaryAuth(protectedService(pair.secondary), pair.secondary.signIn,
                      authPorts(m_secondaryGate, ports, secondaryRole))
    , m_heartbeatAuth(protectedService(pair.primary), pair.heartbeat.signIn,
                      authPorts(m_heartbeatGate, ports, heartbeatRole))
    , primary(pair.primary, m_primaryGate, m_primaryAuth, ports.clock, RetryPolicy{.attempts = 1})
    , secondary(pair.secondary, m_secondaryGate, m_secondaryAuth, ports.clock, RetryPolicy{.attempts = 1})
    , heartbeat(pair.primary, m_heartbeatGate,
                pair.heartbeat.signIn.kind != SignInKind::None ? m_heartbeatAuth : m_primaryAuth, ports.clock,
                RetryPolicy{.attempts = 1})
{
}

QList<SignInRequest> PairServices::signIns() const
{
    QList<SignInRequest> open;
    const std::pair<QString, const Authenticator*> identities[] = {
        {primaryRole, &m_primaryAuth}, {secondaryRole, &m_secondaryAuth}, {heartbeatRole, &m_heartbeatAuth}};
    for (const auto& [role, identity] : identities) {
        if (const auto prompt = identity->pendingPrompt()) {
            open.append({role, *prompt});
        }
    }
    return open;
}

QList<QUrl> PairServices::identityProviders() const
{
    QList<QUrl> origins;
    for (const QUrl& provider : {m_primaryAuth.identityProvider(), m_secondaryAuth.identityProvider()}) {
        if (!provider.isEmpty() && !origins.contains(originOf(provider))) {
            origins.append(originOf(provider));
        }
    }
    return origins;
}

} // namespace rekindle
