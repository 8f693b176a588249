// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/front.h"

#include "fhir/capability.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

FailoverSignals::Front byAddress(const QString& front, const QString& primary, const QString& secondary)
{
    if (front.isEmpty() || primary == secondary) {
        return FailoverSignals::Front::Unknown;
    }
    if (front == primary) {
        return FailoverSignals::Front::Primary;
    }
    return front == secondary ? FailoverSignals::Front::Secondary : FailoverSignals::Front::Unknown;
}

FailoverSignals::Front byImplementation(const Pair& pair, const QByteArray& body)
{
    const auto capability = parseCapability(body);
    if (!capability || capability->implementationUrl.isEmpty()) {
        return FailoverSignals::Front::Unknown;
    }
    const auto url = normaliseBaseUrl(capability->implementationUrl);
    if (!url || pair.primary.baseUrl == pair.secondary.baseUrl) {
        return FailoverSignals::Front::Unknown;
    }
    if (*url == pair.primary.baseUrl) {
        return FailoverSignals::Front::Primary;
    }
    return *url == pair.secondary.baseUrl ? FailoverSignals::Front::Secondary : FailoverSignals::Front::Unknown;
}

} // namespace

FailoverSignals::Front frontLeadsTo(const Pair& pair, HttpTransport& http, const QString& primaryAddress,
                                    const QString& secondaryAddress, Millis timeout, std::stop_token stop)
{
    HttpRequest request;
    request.url = pair.frontUrl;
    request.url.setPath(pair.frontUrl.path() + u"/metadata"_s);
    request.headers.add("Accept", "application/fhir+json");
    request.timeout = timeout;
    request.freshConnection = true;
    request.tls = pair.primary.tls;
    const HttpExchange exchange = http.exchange(request, std::move(stop));
    if (!exchange.ok()) {
        return FailoverSignals::Front::Unknown;
    }
    const auto address = byAddress(exchange.peerAddress, primaryAddress, secondaryAddress);
    return address != FailoverSignals::Front::Unknown ? address : byImplementation(pair, exchange.body);
}

} // namespace rekindle
