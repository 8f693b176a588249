// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/front.h"

#include "fhir/capability.h"
#include "watch/heartbeat_resource.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 4 * 1024 * 1024; // a CapabilityStatement of which no part can be had

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

HttpRequest questionTo(const Pair& pair, const QString& path, const QString& query, Millis timeout)
{
    HttpRequest request;
    request.url = pair.frontUrl;
    request.url.setPath(pair.frontUrl.path() + path);
    request.url.setQuery(query.isEmpty() ? QString{} : query);
    request.headers.add("Accept", "application/fhir+json");
    request.timeout = timeout;
    request.freshConnection = true;
    request.maxBody = largestAnswer;
    request.tls = pair.primary.tls;
    return request;
}

QString heartbeatPath()
{
    return QString::fromLatin1(heartbeatType) + u'/' + QString::fromLatin1(heartbeatId);
}

} // namespace

void FrontName::see(const QString& primaryAddress, const QString& secondaryAddress)
{
    m_primary = primaryAddress.isEmpty() ? m_primary : primaryAddress;
    m_secondary = secondaryAddress.isEmpty() ? m_secondary : secondaryAddress;
}

bool FrontName::addressesTell() const
{
    return !m_primary.isEmpty() && !m_secondary.isEmpty() && m_primary != m_secondary;
}

FailoverSignals::Front FrontName::byAddress(const QString& front) const
{
    if (!addressesTell()) {
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

FailoverSignals::Front FrontName::leadsTo(const Pair& pair, HttpTransport& http, Millis timeout, std::stop_token stop)
{
    if (addressesTell() && m_gateway.isEmpty()) {
        // Any answer shows the address behind the name; that of a resource, or that there is none, is small.
        const HttpExchange answer = http.exchange(questionTo(pair, u"/"_s + heartbeatPath(), {}, timeout), stop);
        const bool serves = !answer.error && answer.status.value_or(500) < 500;
        const auto address = byAddress(answer.peerAddress);
        if (!serves || address != FailoverSignals::Front::Unknown) {
            return serves ? address : FailoverSignals::Front::Unknown;
        }
        m_gateway = answer.peerAddress;
    }
    const HttpExchange answer =
        http.exchange(questionTo(pair, u"/metadata"_s, u"_elements=implementation"_s, timeout), std::move(stop));
    if (!answer.ok()) {
        return FailoverSignals::Front::Unknown;
    }
    const auto address = byAddress(answer.peerAddress);
    m_gateway = address == FailoverSignals::Front::Unknown ? answer.peerAddress : QString{};
    return address != FailoverSignals::Front::Unknown ? address : byImplementation(pair, answer.body);
}

} // namespace rekindle
