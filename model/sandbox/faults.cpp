// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

#include "sandbox/front.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct FaultName {
    SandboxFault fault;
    const char* code;
};
constexpr FaultName faultNames[] = {
    {SandboxFault::None, "none"},
    {SandboxFault::Down, "down"},
    {SandboxFault::Refused, "refused"},
    {SandboxFault::Reset, "reset"},
    {SandboxFault::Hang, "hang"},
    {SandboxFault::Slow, "slow"},
    {SandboxFault::ErrorShare, "error_share"},
    {SandboxFault::Throttled, "throttled"},
    {SandboxFault::Unauthorized, "unauthorized"},
    {SandboxFault::Forbidden, "forbidden"},
    {SandboxFault::WrongCertificate, "wrong_certificate"},
    {SandboxFault::Retired, "retired"},
    {SandboxFault::NameUnknown, "name_unknown"},
    {SandboxFault::Html, "html"},
    {SandboxFault::WrongDate, "wrong_date"},
    {SandboxFault::Offline, "offline"},
    {SandboxFault::Intercepted, "intercepted"},
    {SandboxFault::Partition, "partition"},
    {SandboxFault::Expired, "expired"},
};

struct SiteName {
    SandboxSite site;
    const char* code;
};
constexpr SiteName siteNames[] = {{SandboxSite::Primary, "primary"},
                                  {SandboxSite::Secondary, "secondary"},
                                  {SandboxSite::Front, "front"},
                                  {SandboxSite::Control, "control"}};

bool isMetadata(const RestRequest& request)
{
    return request.path == QByteArrayList{"metadata"};
}

/// GET of $export at any level and its status: all that a retired service still does.
bool isExport(const RestRequest& request)
{
    const bool start = !request.path.isEmpty() && request.path.last() == "$export";
    const bool status = request.path.size() >= 2 && request.path[0] == "_operations" && request.path[1] == "export";
    return request.method == "GET" && (start || status);
}

Response throttled(const std::optional<Millis>& retryAfter)
{
    Response response = outcome(429, "throttled", "The request rate is too high.");
    if (retryAfter) {
        const qint64 ms = retryAfter->count();
        response.headers.add("Retry-After", QByteArray::number((ms + 999) / 1000));
        response.headers.add("x-ms-retry-after-ms", QByteArray::number(ms));
    }
    return response;
}

Response unauthorized()
{
    Response response = outcome(401, "login", "Authentication failed.");
    response.headers.add("WWW-Authenticate", "Bearer realm=\"sandbox\"");
    return response;
}

} // namespace

bool othersReach(SandboxFault fault)
{
    return fault != SandboxFault::Down && fault != SandboxFault::Refused && fault != SandboxFault::Reset
           && fault != SandboxFault::Hang;
}

bool probeSucceeds(const SandboxFaultSpec& fault)
{
    return othersReach(fault.fault) && !(fault.fault == SandboxFault::Slow && fault.delay >= Front::probeTimeout);
}

bool acceptsWrites(const SandboxFaultSpec& fault, double share)
{
    switch (fault.fault) {
    case SandboxFault::Throttled:
    case SandboxFault::Retired: return false;
    case SandboxFault::ErrorShare: return share >= fault.share;
    default: return othersReach(fault.fault);
    }
}

std::optional<Response> faultResponse(const SandboxFaultSpec& fault, const RestRequest& request, Random& random)
{
    const bool anonymous = isHealthCheck(request) || isMetadata(request);
    switch (fault.fault) {
    case SandboxFault::Html: return portalPage();
    case SandboxFault::ErrorShare:
        if (isHealthCheck(request) || random.unit() >= fault.share) {
            return std::nullopt;
        }
        return outcome(fault.status, "exception", "The server failed to process the request.");
    case SandboxFault::Throttled:
        return isHealthCheck(request) ? std::nullopt : std::optional(throttled(fault.retryAfter));
    case SandboxFault::Unauthorized: return anonymous ? std::nullopt : std::optional(unauthorized());
    case SandboxFault::Forbidden:
        return anonymous ? std::nullopt : std::optional(outcome(403, "forbidden", "Authorization failed."));
    case SandboxFault::Retired:
        if (anonymous || isExport(request)) {
            return std::nullopt;
        }
        return outcome(410, "deleted", "This service is retired. Only export is available.", "service-deprecated");
    default: return std::nullopt;
    }
}

std::optional<Response> signInRefusal(const Sandbox::Options& options, const RestRequest& request,
                                      std::optional<bool> admitted)
{
    const bool open = options.basicCredentials.isEmpty() && options.bearerToken.isEmpty() && !admitted;
    if (open || isHealthCheck(request) || isMetadata(request)) {
        return std::nullopt;
    }
    const QByteArray given = request.headers.value("Authorization");
    const bool basic = !options.basicCredentials.isEmpty() && given == "Basic " + options.basicCredentials.toBase64();
    const bool bearer = !options.bearerToken.isEmpty() && given == "Bearer " + options.bearerToken;
    return basic || bearer || admitted.value_or(false) ? std::nullopt : std::optional(unauthorized());
}

bool isHealthCheck(const RestRequest& request)
{
    return request.path.size() == 2 && request.path[0] == "health" && request.path[1] == "check";
}

Response healthResponse()
{
    Response response{.body = "{\"overallStatus\":\"Healthy\",\"details\":[{\"name\":\"DataStoreHealthCheck\","
                              "\"status\":\"Healthy\",\"description\":\"The data store is available.\",\"data\":{}}]}"};
    response.headers.add("Content-Type", "application/json");
    return response;
}

Response portalPage()
{
    Response response{.body = "<!DOCTYPE html><html><head><title>Welcome</title></head>"
                              "<body><h1>Please accept the terms of use of this network</h1></body></html>"};
    response.headers.add("Content-Type", "text/html; charset=utf-8");
    return response;
}

QString codeName(SandboxFault fault)
{
    const auto it = std::find_if(std::begin(faultNames), std::end(faultNames),
                                 [fault](const FaultName& name) { return name.fault == fault; });
    return QString::fromLatin1(it->code);
}

std::optional<SandboxFault> faultFromCode(QStringView code)
{
    const auto it = std::find_if(std::begin(faultNames), std::end(faultNames),
                                 [code](const FaultName& name) { return code == QLatin1String(name.code); });
    return it == std::end(faultNames) ? std::nullopt : std::optional(it->fault);
}

QString codeName(SandboxSite site)
{
    const auto it = std::find_if(std::begin(siteNames), std::end(siteNames),
                                 [site](const SiteName& name) { return name.site == site; });
    return QString::fromLatin1(it->code);
}

std::optional<SandboxSite> siteFromCode(QStringView code)
{
    const auto it = std::find_if(std::begin(siteNames), std::end(siteNames),
                                 [code](const SiteName& name) { return code == QLatin1String(name.code); });
    return it == std::end(siteNames) ? std::nullopt : std::optional(it->site);
}

QStringList faultCodes()
{
    QStringList codes;
    for (const FaultName& name : faultNames) {
        codes.append(QString::fromLatin1(name.code));
    }
    return codes;
}

} // namespace rekindle
