// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/inspect.h"

#include "fhir/client.h"
#include "fhir/flavours.h"
#include "watch/heartbeat_resource.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// Connects anew for every request, so that the certificates are seen, and remembers them.
class CertificateWitness : public HttpTransport
{
public:
    explicit CertificateWitness(HttpTransport& real)
        : m_real(real)
    {
    }

    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        HttpRequest fresh = request;
        fresh.freshConnection = true;
        HttpExchange exchange = m_real.exchange(fresh, std::move(stop));
        certificates = exchange.certificates;
        untrusted = exchange.untrusted;
        return exchange;
    }

    QList<PeerCertificate> certificates{};
    std::optional<UntrustedCertificate> untrusted{};

private:
    HttpTransport& m_real;
};

} // namespace

Inspection inspect(const Endpoint& endpoint, Authenticator::Ports ports, std::stop_token stop)
{
    Inspection result{.endpoint = endpoint};
    HttpTransport& http = ports.http;
    Clock& clock = ports.clock;
    const bool signsIn =
        endpoint.signIn.kind != SignInKind::None && endpoint.signIn.kind != SignInKind::EntraDeviceCode;
    Authenticator authenticator(protectedService(endpoint), endpoint.signIn, std::move(ports));
    CertificateWitness witness(http);
    FhirClient client(endpoint, witness, authenticator, clock, RetryPolicy{.attempts = 2});
    auto capability = client.capability(stop);
    const bool denied =
        !capability && (capability.error().code == Errc::Unauthorized || capability.error().code == Errc::Forbidden);
    if (denied && signsIn) {
        capability = client.capability(stop, FhirClient::Identity::SignedIn);
    }
    result.certificates = witness.certificates;
    result.untrusted = witness.untrusted;
    if (!capability) {
        result.error = capability.error();
        return result;
    }
    const Flavour detected = detectFlavour(endpoint.baseUrl, *capability);
    if (endpoint.flavour != Flavour::Generic && endpoint.flavour != detected) {
        result.expected = endpoint.flavour;
    }
    result.endpoint.flavour = detected;
    result.endpoint.fhirVersion = capability->fhirVersion;
    result.endpoint.software = QString(capability->softwareName + u' ' + capability->softwareVersion).trimmed();
    result.implementationUrl = capability->implementationUrl;
    result.signIn = discoverSignIn(result.endpoint, *capability, http, std::move(stop));
    return result;
}

QList<Error> warnings(const Inspection& primary, const Inspection& secondary)
{
    QList<Error> found;
    const QString here = primary.endpoint.baseUrl.toDisplayString();
    const auto claimed = normaliseBaseUrl(primary.implementationUrl);
    if (claimed && primary.implementationUrl == secondary.implementationUrl && !isLoopback(*claimed)
        && (*claimed == primary.endpoint.baseUrl || *claimed == secondary.endpoint.baseUrl)) {
        found.append(
            {Errc::SameService, here, u"both services claim the address "_s + primary.implementationUrl.left(200)});
    }
    if (!primary.endpoint.fhirVersion.isEmpty() && !secondary.endpoint.fhirVersion.isEmpty()
        && primary.endpoint.fhirVersion != secondary.endpoint.fhirVersion) {
        found.append({Errc::OtherVersion, here,
                      primary.endpoint.fhirVersion.left(20) + u" and "_s + secondary.endpoint.fhirVersion.left(20)});
    }
    return found;
}

Result<void> trySignIn(const Endpoint& endpoint, Authenticator::Ports ports, std::stop_token stop)
{
    HttpTransport& http = ports.http;
    Clock& clock = ports.clock;
    Authenticator authenticator(protectedService(endpoint), endpoint.signIn, std::move(ports));
    FhirClient client(endpoint, http, authenticator, clock, RetryPolicy{.attempts = 2});
    const auto read = client.read(u"Basic"_s, QString::fromLatin1(heartbeatId), std::move(stop));
    if (read || read.error().code == Errc::NotFound || read.error().code == Errc::Gone) {
        return {};
    }
    return fail(read.error());
}

} // namespace rekindle
