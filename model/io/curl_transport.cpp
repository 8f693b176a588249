// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_transport.h"

#include "io/http_hop.h"
#include "io/redirect.h"

#include <curl/curl.h>

#include <algorithm>
#include <mutex>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

std::once_flag libcurlStarted;

/// Requests of one key may share a connection.
QByteArray poolKey(const HttpRequest& request)
{
    if (request.freshConnection) {
        return "fresh"; // leaves no connection behind, so that its handle serves any origin
    }
    const TlsOptions& tls = request.tls;
    return (QStringList{originName(request.url), tls.clientCertificate, tls.clientKey} + tls.extraCaFiles)
        .join(QChar(u'\n'))
        .toUtf8();
}

std::optional<Error> problemOf(const HttpRequest& request)
{
    const bool web = request.url.scheme() == u"https"_s || request.url.scheme() == u"http"_s;
    if (!request.url.isValid() || !web || request.url.host().isEmpty()) {
        return Error{Errc::Invalid, originName(request.url), u"not an http or https address"_s};
    }
    const auto& fields = request.headers.fields();
    const bool sendable = std::all_of(fields.begin(), fields.end(),
                                      [](const auto& field) { return isSendable(field.first, field.second); });
    if (!sendable || !isSendable(request.method, {})) {
        return Error{Errc::Invalid, originName(request.url),
                     u"a header or the method has characters that cannot be sent"_s};
    }
    return std::nullopt;
}

} // namespace

CurlTransport::CurlTransport(const Clock& clock, TransportOptions options)
    : m_clock(clock)
    , m_options(std::move(options))
{
    std::call_once(libcurlStarted, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

void CurlTransport::setOptions(const TransportOptions& options)
{
    const std::lock_guard lock(m_mutex);
    m_options = options;
}

TransportOptions CurlTransport::options() const
{
    const std::lock_guard lock(m_mutex);
    return m_options;
}

HttpExchange CurlTransport::exchange(const HttpRequest& request, std::stop_token stop)
{
    const auto deadline = std::chrono::steady_clock::now() + request.timeout;
    HttpRequest next = request;
    std::optional<HttpExchange> first;
    for (int redirects = 0;; ++redirects) {
        HttpExchange answer = hop(next, stop);
        if (first) {
            answer.sentAt = first->sentAt;
            answer.sentBoot = first->sentBoot;
            answer.phases.total += first->phases.total;
        }
        if (answer.error || !isRedirect(answer.status.value_or(0)) || request.maxRedirects == 0) {
            return answer;
        }
        if (redirects >= request.maxRedirects) {
            answer.error = Error{Errc::BadReply, originName(next.url), u"more than %1 redirects"_s.arg(redirects)};
            return answer;
        }
        auto target = redirected(next, *answer.status, answer.headers.value("Location"));
        if (!target) {
            answer.error = target.error();
            return answer;
        }
        next = std::move(*target);
        next.timeout = std::chrono::duration_cast<Millis>(deadline - std::chrono::steady_clock::now());
        first = std::move(answer);
    }
}

HttpExchange CurlTransport::hop(const HttpRequest& asked, std::stop_token stop)
{
    if (auto problem = problemOf(asked)) {
        return unsent(asked, std::move(*problem), m_clock);
    }
    const TransportOptions now = options();
    HttpRequest request = asked;
    for (const QString& path : now.extraCaFiles) {
        if (!request.tls.extraCaFiles.contains(path)) {
            request.tls.extraCaFiles.append(path);
        }
    }
    const auto proxy = proxyFor(request.url, now.proxy);
    if (!proxy) {
        return unsent(request, proxy.error(), m_clock);
    }
    const QByteArray key = poolKey(request);
    CurlPool::Handle handle = m_pool.take(key);
    if (!handle->isValid()) {
        return unsent(request, Error{Errc::Exhausted, originName(request.url), u"no memory for a request"_s}, m_clock);
    }
    HttpExchange exchange = HttpHop(request, *proxy, *handle, m_trust, m_clock).run(stop);
    m_pool.give(key, std::move(handle));
    return exchange;
}

} // namespace rekindle
