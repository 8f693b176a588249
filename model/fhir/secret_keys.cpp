// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/secret_keys.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QString originOf(const QUrl& url)
{
    return url.scheme() + u"://"_s + url.host(QUrl::FullyEncoded) + u':'
           + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

QString destinationOf(const Endpoint& endpoint)
{
    const QString authority = endpoint.signIn.authority.toString(QUrl::FullyEncoded);
    return originOf(endpoint.baseUrl) + u' ' + codeName(endpoint.signIn.kind)
           + (authority.isEmpty() ? QString() : u' ' + authority);
}

Endpoint endpointOf(const Pair& pair, const QString& role)
{
    if (role == "secondary"_L1) {
        return pair.secondary;
    }
    Endpoint endpoint = pair.primary;
    if (role == "heartbeat"_L1) {
        endpoint.signIn = pair.heartbeat.signIn;
    } else if (role == "front"_L1) {
        endpoint.baseUrl = pair.frontUrl;
    }
    return endpoint;
}

SecretKey secretKey(const Pair& pair, const QString& role)
{
    return {pair.id, role, destinationOf(endpointOf(pair, role)), pair.looseSecrets.contains(role)};
}

QList<SecretKey> neededSecrets(const Pair& pair)
{
    QList<SecretKey> keys;
    if (needsSecret(pair.primary.signIn.kind)) {
        keys.append(secretKey(pair, u"primary"_s));
    }
    if (pair.kind == PairKind::Copied && needsSecret(pair.secondary.signIn.kind)) {
        keys.append(secretKey(pair, u"secondary"_s));
    }
    if (pair.heartbeat.enabled && needsSecret(pair.heartbeat.signIn.kind)) {
        keys.append(secretKey(pair, u"heartbeat"_s));
    }
    return keys;
}

const QStringList& secretRoles()
{
    static const QStringList roles{u"primary"_s, u"secondary"_s, u"heartbeat"_s, u"front"_s};
    return roles;
}

} // namespace rekindle
