// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fhir/capability.h"
#include "fhir/endpoint.h"
#include "fhir/resource_scan.h"
#include "net/auth.h"
#include "net/http.h"
#include "net/retry.h"

#include <stop_token>

namespace rekindle {

/// Speaks FHIR R4 REST to one endpoint. Blocking; may be called from any number of threads. Every function returns the
/// exchange's error or status as an Error (401 Unauthorized, 403 Forbidden, 404 NotFound, 410 Gone or Retired, 409/412
/// Conflict, 429 Throttled, 5xx ServerError, HTML or other non-FHIR BadReply, a redirect to another origin BadReply: it is
/// never followed); the subject is the address asked without id and query, or the token endpoint when signing in failed.
class FhirClient
{
public:
    FhirClient(Endpoint endpoint, HttpTransport& http, Authenticator& auth, Clock& clock, RetryPolicy policy = {});

    const Endpoint& endpoint() const { return m_endpoint; }

    /// One raw signed-in exchange with the retry policy. `path` is relative to the base URL and may hold a query
    /// ("Patient?_count=1", "?_type=Patient" for the system); an absolute URL is followed only on the endpoint's own origin
    /// (Errc::BadReply otherwise, and nothing is sent). After a 401 the token is renewed once and the request sent once
    /// more; when that is refused too, it is not tried again for five minutes (Errc::NotRepeated). The method's body is never
    /// sent on by a redirect.
    HttpExchange exchange(HttpRequest request, const QString& path, std::stop_token stop);

    /// The same without a credential: it shows whether the service can be reached.
    HttpExchange exchangeUnsigned(HttpRequest request, const QString& path, std::stop_token stop);

    enum class Identity { SignedIn, Anonymous };
    Result<Capability> capability(std::stop_token stop, Identity identity = Identity::Anonymous);

    struct Read {
        ResourceFacts facts{};
        QByteArray bytes{};
        BootTime started{}; ///< r0: before the request was sent
        BootTime ended{}; ///< r1: after the answer was received
    };
    Result<Read> read(const QString& type, const QString& id, std::stop_token stop);

    struct Write {
        ResourceFacts facts{};
        BootTime sent{}; ///< before the first try: an earlier one may have been done although its answer was lost
        BootTime acknowledged{}; ///< after the answer of the last try
    };
    /// PUT {type}/{id}; creates when it does not exist (update as create). Facts that the answer does not state in its
    /// body come from its ETag and Last-Modified. With `ifVersion`, only over that version: Errc::Conflict when it is another
    /// one by now. Errc::Invalid: no FHIR type or id.
    Result<Write> put(const QString& type, const QString& id, const QByteArray& body, std::stop_token stop,
                      const QString& ifVersion = {});

    /// One page of a search or history; `pathOrLink` as in exchange().
    Result<BundleFacts> page(const QString& pathOrLink, std::stop_token stop);

    /// DELETE {type}/{id}. That there is none is a success. Errc::Invalid: no FHIR type or id.
    Result<void> remove(const QString& type, const QString& id, std::stop_token stop);

private:
    struct Tried {
        HttpExchange exchange{}; ///< of the last try
        BootTime firstSent{};
    };
    Tried attempt(HttpRequest request, const QString& path, Identity identity, std::stop_token stop);
    Tried repeat(const HttpRequest& request, Identity identity, std::stop_token stop);
    HttpExchange failure(Error error) const;

    Endpoint m_endpoint{};
    HttpTransport& m_http;
    Authenticator& m_auth;
    Clock& m_clock;
    RetryPolicy m_policy{};
};

/// The Error of an answer that is no success; nullopt when it is one. A page in HTML is none (BadReply, detail "HTML"),
/// also with 404 and 410: something else than the service answered, so nothing is known of the resource. The detail
/// holds the status and the OperationOutcome's codes, never its texts; the subject is the origin.
std::optional<Error> errorOf(const HttpExchange& exchange);

} // namespace rekindle
