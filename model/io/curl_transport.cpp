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

CurlTransport::CurlTransport(const Clock& clock, TransportOptions options, qint64 budget, OpenFiles files)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_names(files.lookUps)
    , m_loop(files)
    , m_budget(budget, [this] { m_loop.roomAgain(); })
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
    auto end = std::chrono::steady_clock::now() + request.timeout;
    HttpRequest next = request;
    std::optional<HttpExchange> first;
    for (int redirects = 0;; ++redirects) {
        Millis queued{};
        HttpExchange answer = hop(next, queued, stop);
        end += queued;
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
        if (request.stayOnOrigin && (!target || !sameOrigin(target->url, request.url))) {
            return answer;
        }
        if (!target) {
            answer.error = target.error();
            return answer;
        }
        next = std::move(*target);
        next.timeout = std::chrono::duration_cast<Millis>(end - std::chrono::steady_clock::now());
        first = std::move(answer);
    }
}

HttpExchange CurlTransport::hop(const HttpRequest& asked, Millis& queued, std::stop_token stop)
{
    if (auto problem = problemOf(asked)) {
        HttpExchange exchange = unsent(asked, std::move(*problem), m_clock);
        exchange.barrier = Barrier::Here;
        return exchange;
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
        HttpExchange exchange = unsent(request, proxy.error(), m_clock);
        exchange.barrier = Barrier::Proxy;
        return exchange;
    }
    HttpHop one(request, *proxy, {m_loop, m_names, m_trust, m_clock}, m_budget.share());
    HttpExchange exchange = one.run(std::move(stop));
    queued = one.queued();
    return exchange;
}

} // namespace rekindle
