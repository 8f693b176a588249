// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/heartbeat_removal.h"

#include "fhir/client.h"
#include "fhir/flavours.h"
#include "fhir/secret_keys.h"
#include "watch/heartbeat_resource.h"

namespace rekindle {

using namespace Qt::StringLiterals;

QList<HeartbeatPlace> heartbeatPlaces(const Pair& pair)
{
    const QString writer = pair.heartbeat.signIn.kind != SignInKind::None ? u"heartbeat"_s : u"primary"_s;
    QList<HeartbeatPlace> places{{endpointOf(pair, writer), writer}};
    if (pair.kind == PairKind::Copied) {
        places.append({pair.secondary, u"secondary"_s});
    }
    return places;
}

Result<void> deleteHeartbeat(const Endpoint& endpoint, const Authenticator::Ports& ports, const QString& installation,
                             std::stop_token stop)
{
    Authenticator authenticator(protectedService(endpoint), endpoint.signIn, ports);
    FhirClient client(endpoint, ports.http, authenticator, ports.clock, RetryPolicy{.attempts = 2});
    const QString type = QString::fromLatin1(heartbeatType);
    const QString id = QString::fromLatin1(heartbeatId);
    const auto read = client.read(type, id, stop);
    if (!read) {
        const bool none = read.error().code == Errc::NotFound || read.error().code == Errc::Gone;
        return none ? Result<void>() : fail(read.error());
    }
    const auto mark = parseHeartbeat(read->bytes);
    if (!mark) {
        return fail(mark.error());
    }
    if (mark->writer != installation) {
        return fail(Errc::Foreign, type + u'/' + id, u"it was left alone"_s);
    }
    return client.remove(type, id, std::move(stop));
}

} // namespace rekindle
