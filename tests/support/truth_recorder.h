// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"
#include "sandbox/sandbox.h"

#include <QList>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace rekindle {

/// A transport that notes how stale the sandbox's secondary really was while its heartbeat was read. Staleness grows
/// with the clock until a change arrives: at the moment the read was sent it was at most what it was at the call and the
/// time since, whatever arrived in between.
class TruthRecorder : public HttpTransport
{
public:
    TruthRecorder(HttpTransport& real, Sandbox& sandbox, Clock& clock)
        : m_real(real)
        , m_sandbox(sandbox)
        , m_clock(clock)
    {
    }

    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        if (before) {
            if (auto instead = before(request)) {
                instead->sentAt = m_clock.now();
                instead->sentBoot = m_clock.boot();
                instead->receivedBoot = instead->sentBoot;
                return *instead;
            }
        }
        const bool read = request.method == "GET" && request.url.host() == QLatin1String("secondary.sandbox")
                          && request.url.path().endsWith(QLatin1String("/rekindle-heartbeat"));
        if (!read) {
            HttpExchange exchange = m_real.exchange(request, std::move(stop));
            if (tamper) {
                tamper(request, exchange);
            }
            return exchange;
        }
        const BootTime called = m_clock.boot();
        const Millis then = m_sandbox.trueStaleness();
        HttpExchange exchange = m_real.exchange(request, std::move(stop));
        const Millis after = m_sandbox.trueStaleness();
        m_truths.append(
            {exchange.sentAt, {std::min(then, after), std::max(then + (exchange.sentBoot - called), after)}});
        if (m_truths.size() > 8) {
            m_truths.removeFirst();
        }
        return exchange;
    }

    /// Of the read that was sent then: a poll reads more than once, and changes arrive in between.
    Interval truthAt(Instant sent) const
    {
        const auto read =
            std::find_if(m_truths.begin(), m_truths.end(), [sent](const auto& truth) { return truth.first == sent; });
        Q_ASSERT(read != m_truths.end());
        return read->second;
    }

    std::function<std::optional<HttpExchange>(const HttpRequest&)> before{}; ///< answers in the sandbox's place
    std::function<void(const HttpRequest&, HttpExchange&)> tamper{}; ///< falsifies the primary's answers

private:
    QList<std::pair<Instant, Interval>> m_truths{}; ///< the newest last
    HttpTransport& m_real;
    Sandbox& m_sandbox;
    Clock& m_clock;
};

} // namespace rekindle
