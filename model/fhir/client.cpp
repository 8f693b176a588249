// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/client.h"

#include "fhir/json_document.h"
#include "fhir/resource_name.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fhirJson = "application/fhir+json";
constexpr int unauthorized = 401;

bool isAbsolute(const QString& path)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    return scheme.match(path).hasMatch() || path.startsWith("//"_L1);
}

/// The address asked, as far as it names no person: the base URL and the first step of the path.
QString subjectOf(const QUrl& base, const QString& path)
{
    static const QRegularExpression end(u"[/?]"_s);
    const QString step = isAbsolute(path) ? QString{} : path.left(path.indexOf(end));
    return base.toString() + (step.isEmpty() ? QString{} : u'/' + step);
}

Result<QUrl> addressOf(const QUrl& base, const QString& path)
{
    if (isAbsolute(path)) {
        const QUrl url(path, QUrl::TolerantMode);
        if (!url.isValid() || !url.userInfo().isEmpty() || !sameOrigin(url, base)) {
            return fail(Errc::BadReply, base.toString(), u"a link to another origin"_s);
        }
        return url;
    }
    const QString below = path.startsWith(u'/') ? path.mid(1) : path;
    const QUrl url(base.toString(QUrl::FullyEncoded) + (below.isEmpty() ? QString{} : u'/' + below),
                   QUrl::TolerantMode);
    if (!url.isValid() || !sameOrigin(url, base)) {
        return fail(Errc::Invalid, base.toString(), u"not a path"_s);
    }
    return url;
}

/// The codes of an outcome that FHIR knows (and the one by which Azure says that a service is retired): whatever else a
/// server writes there, perhaps what it was sent, stays out of errors, logs and the store.
QString codesOf(const QByteArray& body)
{
    static const QSet<QString> known{u"invalid"_s,
                                     u"structure"_s,
                                     u"required"_s,
                                     u"value"_s,
                                     u"invariant"_s,
                                     u"security"_s,
                                     u"login"_s,
                                     u"unknown"_s,
                                     u"expired"_s,
                                     u"forbidden"_s,
                                     u"suppressed"_s,
                                     u"processing"_s,
                                     u"not-supported"_s,
                                     u"duplicate"_s,
                                     u"multiple-matches"_s,
                                     u"not-found"_s,
                                     u"deleted"_s,
                                     u"too-long"_s,
                                     u"code-invalid"_s,
                                     u"extension"_s,
                                     u"too-costly"_s,
                                     u"business-rule"_s,
                                     u"conflict"_s,
                                     u"transient"_s,
                                     u"lock-error"_s,
                                     u"no-store"_s,
                                     u"exception"_s,
                                     u"timeout"_s,
                                     u"incomplete"_s,
                                     u"throttled"_s,
                                     u"informational"_s,
                                     u"limited-filter"_s,
                                     u"success"_s,
                                     u"service-deprecated"_s};
    QStringList codes = outcomeCodes(body);
    codes.removeIf([](const QString& code) { return !known.contains(code); });
    codes.removeDuplicates();
    codes.resize(std::min<qsizetype>(codes.size(), 8));
    return codes.join(u", "_s);
}

Errc errcOf(int status, const QStringList& codes)
{
    switch (status) {
    case 401: return Errc::Unauthorized;
    case 403: return Errc::Forbidden;
    case 404: return Errc::NotFound;
    case 409:
    case 412: return Errc::Conflict;
    case 410: return codes.contains("service-deprecated"_L1) ? Errc::Retired : Errc::Gone;
    case 429: return Errc::Throttled;
    default: break;
    }
    if (status >= 500) {
        return Errc::ServerError;
    }
    return status >= 400 ? Errc::Rejected : Errc::BadReply;
}

std::optional<Error> errorAt(const HttpExchange& exchange, const QString& subject)
{
    std::optional<Error> error = errorOf(exchange);
    if (error && !exchange.error) {
        error->subject = subject;
    }
    return error;
}

template <class T>
Result<T> withSubject(Result<T> result, const QString& subject)
{
    if (!result) {
        return fail(result.error().code, subject, result.error().detail);
    }
    return result;
}

/// What the headers say of a version, where the body did not.
void completeFrom(const HttpHeaders& headers, ResourceFacts& facts)
{
    if (facts.versionId.isEmpty()) {
        facts.versionId = versionOfETag(QString::fromLatin1(headers.value("ETag")));
    }
    if (!facts.lastUpdated) {
        facts.lastUpdated = parseHttpDate(headers.value("Last-Modified"));
    }
}

/// Errc::BadReply when another resource than the one asked for answered.
Result<void> checkSame(const ResourceFacts& facts, const QString& type, const QString& id, const QString& subject)
{
    if (facts.type != type) {
        return fail(Errc::BadReply, subject, facts.type.left(64));
    }
    if (facts.id != id) {
        return fail(Errc::BadReply, subject, u"another id"_s);
    }
    return {};
}

} // namespace

FhirClient::FhirClient(Endpoint endpoint, HttpTransport& http, Authenticator& auth, Clock& clock, RetryPolicy policy)
    : m_endpoint(std::move(endpoint))
    , m_http(http)
    , m_auth(auth)
    , m_clock(clock)
    , m_policy(policy)
{
}

HttpExchange FhirClient::exchange(HttpRequest request, const QString& path, std::stop_token stop)
{
    return attempt(std::move(request), path, Identity::SignedIn, stop).exchange;
}

HttpExchange FhirClient::exchangeUnsigned(HttpRequest request, const QString& path, std::stop_token stop)
{
    return attempt(std::move(request), path, Identity::Anonymous, stop).exchange;
}

FhirClient::Tried FhirClient::attempt(HttpRequest request, const QString& path, Identity identity, std::stop_token stop)
{
    const Result<QUrl> url = addressOf(m_endpoint.baseUrl, path);
    if (!url) {
        return {failure(url.error()), m_clock.boot()};
    }
    request.url = *url;
    request.tls = m_endpoint.tls;
    if (!request.headers.has("Accept")) {
        request.headers.add("Accept", fhirJson);
    }
    if (request.method == "GET" && !request.headers.has("Cache-Control")) {
        request.headers.add("Cache-Control", "no-cache"); // what a cache kept says nothing of now
    }
    if (!request.headers.has("X-Request-Id")) {
        request.headers.add("X-Request-Id", randomUuid().toLatin1());
    }
    request.stayOnOrigin = true; // nobody else can answer for this service
    if (!request.body.isEmpty()) {
        request.maxRedirects = 0; // what is written goes to the address it was meant for, or nowhere
    }
    Tried tried = repeat(request, identity, stop);
    HttpExchange& last = tried.exchange;
    if (last.error && !last.signInFailed) {
        last.error->subject = subjectOf(m_endpoint.baseUrl, path); // the transport may have put the whole address there
    } else if (!last.error && !last.finalUrl.isEmpty() && !sameOrigin(last.finalUrl, m_endpoint.baseUrl)) {
        last.error = Error{Errc::BadReply, subjectOf(m_endpoint.baseUrl, path), u"redirected to another origin"_s};
    }
    return tried;
}

FhirClient::Tried FhirClient::repeat(const HttpRequest& request, Identity identity, std::stop_token stop)
{
    Tried tried;
    std::optional<BootTime> firstSent;
    std::optional<QByteArray> refused; // the credential that got a 401
    for (int next = 2;;) {
        HttpRequest signedRequest = request;
        const Result<void> authorised =
            identity == Identity::SignedIn ? m_auth.authorise(signedRequest, stop) : Result<void>{};
        if (!authorised) {
            tried.exchange = failure(authorised.error());
            tried.exchange.signInFailed = true;
            const Error& error = *tried.exchange.error;
            if (error.code == Errc::NotRepeated && error.subject == m_endpoint.baseUrl.toString()) {
                tried.exchange.refusedBefore = unauthorized;
            }
            break;
        }
        const QByteArray credential = signedRequest.headers.value("Authorization");
        if (refused && *refused == credential) {
            m_auth.refused(credential, unauthorized);
            break; // no other credential to be had: the 401 stands
        }
        tried.exchange = m_http.exchange(signedRequest, stop);
        firstSent = firstSent.value_or(tried.exchange.sentBoot);
        if (tried.exchange.status == unauthorized && !tried.exchange.error && !credential.isEmpty()) {
            if (refused) {
                m_auth.refused(credential, unauthorized);
                break;
            }
            refused = credential;
            m_auth.invalidate();
            continue;
        }
        const auto wait = retryWait(m_policy, request, tried.exchange, next++, m_clock.now(),
                                    QRandomGenerator::global()->generateDouble());
        if (!wait) {
            break;
        }
        if (!m_clock.sleepFor(*wait, stop)) {
            tried.exchange = failure({Errc::Cancelled, {}, {}});
            break;
        }
    }
    tried.firstSent = firstSent.value_or(tried.exchange.sentBoot);
    return tried;
}

HttpExchange FhirClient::failure(Error error) const
{
    HttpExchange exchange;
    exchange.sentAt = m_clock.now();
    exchange.sentBoot = m_clock.boot();
    exchange.receivedBoot = exchange.sentBoot;
    exchange.finalUrl = m_endpoint.baseUrl;
    exchange.error = std::move(error);
    return exchange;
}

Result<Capability> FhirClient::capability(std::stop_token stop, Identity identity)
{
    const QString path = u"metadata"_s;
    const QString subject = subjectOf(m_endpoint.baseUrl, path);
    const HttpExchange answer = attempt({}, path, identity, stop).exchange;
    if (const auto error = errorAt(answer, subject)) {
        return fail(*error);
    }
    return withSubject(parseCapability(answer.body), subject);
}

Result<FhirClient::Read> FhirClient::read(const QString& type, const QString& id, std::stop_token stop)
{
    const QString subject = subjectOf(m_endpoint.baseUrl, type);
    if (!isResourceName(type, id)) {
        return fail(Errc::Invalid, m_endpoint.baseUrl.toString(), u"no FHIR type or id"_s);
    }
    const HttpExchange answer = exchange({}, type + u'/' + id, stop);
    if (const auto error = errorAt(answer, subject)) {
        return fail(*error);
    }
    auto facts = withSubject(scanResource(answer.body), subject);
    if (!facts) {
        return fail(facts.error());
    }
    if (const auto same = checkSame(*facts, type, id, subject); !same) {
        return fail(same.error());
    }
    completeFrom(answer.headers, *facts);
    return Read{std::move(*facts), answer.body, answer.sentBoot, answer.receivedBoot};
}

Result<FhirClient::Write> FhirClient::put(const QString& type, const QString& id, const QByteArray& body,
                                          std::stop_token stop, const QString& ifVersion)
{
    const QString subject = subjectOf(m_endpoint.baseUrl, type);
    if (!isResourceName(type, id)) {
        return fail(Errc::Invalid, m_endpoint.baseUrl.toString(), u"no FHIR type or id"_s);
    }
    HttpRequest request;
    request.method = "PUT";
    request.body = body;
    request.headers.add("Content-Type", fhirJson);
    if (!ifVersion.isEmpty()) {
        request.headers.add("If-Match", "W/\"" + ifVersion.toUtf8() + '"');
    }
    const Tried tried = attempt(std::move(request), type + u'/' + id, Identity::SignedIn, stop);
    if (const auto error = errorAt(tried.exchange, subject)) {
        return fail(*error);
    }
    ResourceFacts facts{.type = type, .id = id};
    // A server may answer with nothing or with an outcome instead of the resource.
    if (otherThanJson(tried.exchange.body) != "empty"_L1) {
        const auto said = withSubject(scanResource(tried.exchange.body), subject);
        if (!said) {
            return fail(said.error());
        }
        if (said->type != "OperationOutcome"_L1) {
            if (const auto same = checkSame(*said, type, id, subject); !same) {
                return fail(same.error());
            }
            facts = *said;
        }
    }
    completeFrom(tried.exchange.headers, facts);
    return Write{std::move(facts), tried.firstSent, tried.exchange.receivedBoot};
}

Result<void> FhirClient::remove(const QString& type, const QString& id, std::stop_token stop)
{
    const QString subject = subjectOf(m_endpoint.baseUrl, type);
    if (!isResourceName(type, id)) {
        return fail(Errc::Invalid, m_endpoint.baseUrl.toString(), u"no FHIR type or id"_s);
    }
    HttpRequest request;
    request.method = "DELETE";
    request.maxRedirects = 0; // what is deleted is deleted where it was meant to be, or nowhere
    const HttpExchange answer = exchange(std::move(request), type + u'/' + id, stop);
    const auto error = errorAt(answer, subject);
    if (error && error->code != Errc::NotFound && error->code != Errc::Gone) {
        return fail(*error);
    }
    return {};
}

Result<BundleFacts> FhirClient::page(const QString& pathOrLink, std::stop_token stop)
{
    const QString subject = subjectOf(m_endpoint.baseUrl, pathOrLink);
    const HttpExchange answer = exchange({}, pathOrLink, stop);
    if (const auto error = errorAt(answer, subject)) {
        return fail(*error);
    }
    return withSubject(scanBundle(answer.body), subject);
}

std::optional<Error> errorOf(const HttpExchange& exchange)
{
    if (exchange.error) {
        return exchange.error;
    }
    const QString subject = originName(exchange.finalUrl);
    if (!exchange.status) {
        return Error{Errc::Unreachable, subject, u"no answer"_s};
    }
    const int status = *exchange.status;
    const bool isHtml = otherThanJson(exchange.body) == "HTML"_L1;
    if (isHtml && (exchange.ok() || status == 404 || status == 410)) {
        return Error{Errc::BadReply, subject, u"HTML"_s};
    }
    if (exchange.ok()) {
        return std::nullopt;
    }
    const QString said = isHtml ? u"HTML"_s : codesOf(exchange.body);
    const QString detail = u"HTTP %1"_s.arg(status) + (said.isEmpty() ? QString{} : u", "_s + said);
    return Error{errcOf(status, outcomeCodes(exchange.body)), subject, detail};
}

} // namespace rekindle
