// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/front.h"

#include "fhir/capability.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

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

void FrontName::see(const QString& primaryAddress, const QString& secondaryAddress)
{
    m_primary = primaryAddress.isEmpty() ? m_primary : primaryAddress;
    m_secondary = secondaryAddress.isEmpty() ? m_secondary : secondaryAddress;
}

FailoverSignals::Front FrontName::byAddress(const QString& front) const
{
    if (front.isEmpty() || m_primary.isEmpty() || m_secondary.isEmpty() || m_primary == m_secondary) {
        return FailoverSignals::Front::Unknown;
    }
    if (front == m_primary) {
        return FailoverSignals::Front::Primary;
    }
    return front == m_secondary ? FailoverSignals::Front::Secondary : FailoverSignals::Front::Unknown;
}

QJsonObject FrontName::memory() const
{
    return {{u"primary"_s, m_primary}, {u"secondary"_s, m_secondary}};
}

void FrontName::restore(const QJsonObject& memory)
{
    see(memory[u"primary"_s].toString(), memory[u"secondary"_s].toString());
}

FailoverSignals::Front FrontName::leadsTo(const Pair& pair, HttpTransport& http, Millis timeout,
                                          std::stop_token stop) const
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
    const auto address = byAddress(exchange.peerAddress);
    return address != FailoverSignals::Front::Unknown ? address : byImplementation(pair, exchange.body);
}

} // namespace rekindle
