// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/inspect.h"

#include "fhir/client.h"
#include "fhir/flavours.h"

namespace rekindle {

using namespace Qt::StringLiterals;

Inspection inspect(const Endpoint& endpoint, HttpTransport& http, Clock& clock, AssertionSigner& signer,
                   std::stop_token stop)
{
    Inspection result{.endpoint = endpoint};
    Authenticator anonymous(endpoint, SignIn{},
                            {http, clock, signer, []() -> Result<std::optional<Secret>> { return std::nullopt; }});
    FhirClient client(endpoint, http, anonymous, clock, RetryPolicy{.attempts = 2});
    const auto capability = client.capability(std::move(stop));
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
    return result;
}

QList<Error> warnings(const Inspection& primary, const Inspection& secondary)
{
    QList<Error> found;
    const QString here = primary.endpoint.baseUrl.toDisplayString();
    if (!primary.implementationUrl.isEmpty() && primary.implementationUrl == secondary.implementationUrl) {
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

} // namespace rekindle
