// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/auth_discovery.h"

#include "fhir/flavours.h"
#include "net/auth_wire.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestConfiguration = 1024 * 1024;

QJsonObject smartConfiguration(const Endpoint& endpoint, HttpTransport& http, std::stop_token stop)
{
    HttpRequest request;
    request.url = endpoint.baseUrl;
    request.url.setPath(endpoint.baseUrl.path(QUrl::FullyEncoded) + u"/.well-known/smart-configuration"_s,
                        QUrl::StrictMode);
    request.headers.add("Accept", "application/json");
    request.maxBody = largestConfiguration;
    request.maxRedirects = 0;
    request.tls = endpoint.tls;
    const HttpExchange answer = http.exchange(request, std::move(stop));
    return answer.ok() ? wire::objectOf(answer) : QJsonObject{};
}

bool holds(const QJsonObject& json, const QString& list, const QString& word)
{
    return json.value(list).toArray().contains(word);
}

bool isEntraHost(const QString& host)
{
    return host == "login.microsoftonline.com"_L1 || host == "login.microsoftonline.us"_L1
           || host == "login.partner.microsoftonline.cn"_L1 || host == "login.windows.net"_L1;
}

/// The first step of the path of an Entra token endpoint, unless it stands for "any tenant".
QString tenantOf(const QUrl& tokenEndpoint)
{
    static const QRegularExpression rule(u"\\A[A-Za-z0-9-][A-Za-z0-9.-]{0,127}\\z"_s);
    const QString first = tokenEndpoint.path().section(u'/', 1, 1);
    const bool any = first == "common"_L1 || first == "organizations"_L1 || first == "consumers"_L1;
    return !any && rule.match(first).hasMatch() ? first : QString{};
}

} // namespace

SignInOffer discoverSignIn(const Endpoint& endpoint, const Capability& capability, HttpTransport& http,
                           std::stop_token stop)
{
    const QJsonObject smart = smartConfiguration(endpoint, http, std::move(stop));
    const QUrl tokenEndpoint(smart.value("token_endpoint"_L1).toString(), QUrl::StrictMode);
    const auto says = [&](const QString& code) {
        return capability.securityServices.contains(code, Qt::CaseInsensitive);
    };
    const bool oauth = says(u"OAuth"_s) || says(u"SMART-on-FHIR"_s) || !tokenEndpoint.isEmpty();
    const bool entra = isEntraHost(tokenEndpoint.host())
                       || (oauth && tokenEndpoint.isEmpty() && *traits(endpoint.flavour).entraScope != '\0');
    SignInOffer offer;
    if (entra) {
        offer.kinds << SignInKind::EntraClientSecret << SignInKind::EntraCertificate << SignInKind::EntraDeviceCode
                    << SignInKind::ManagedIdentity;
        offer.tenant = tenantOf(tokenEndpoint);
    }
    if (holds(smart, u"grant_types_supported"_s, u"client_credentials"_s)
        || holds(smart, u"token_endpoint_auth_methods_supported"_s, u"private_key_jwt"_s)
        || holds(smart, u"capabilities"_s, u"client-confidential-asymmetric"_s)) {
        offer.kinds << SignInKind::SmartBackend;
    }
    if (says(u"Basic"_s)) {
        offer.kinds << SignInKind::Basic;
    }
    if (oauth) {
        offer.kinds << SignInKind::Bearer;
    }
    return offer;
}

} // namespace rekindle
