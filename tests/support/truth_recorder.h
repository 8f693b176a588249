// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"
#include "sandbox/sandbox.h"

#include <algorithm>
#include <functional>
#include <optional>

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
        least = std::min(then, after);
        most = std::max(then + (exchange.sentBoot - called), after);
        return exchange;
    }

    std::function<std::optional<HttpExchange>(const HttpRequest&)> before{}; ///< answers in the sandbox's place
    std::function<void(const HttpRequest&, HttpExchange&)> tamper{}; ///< falsifies the primary's answers
    Millis least{}; ///< of the newest read
    Millis most{};

private:
    HttpTransport& m_real;
    Sandbox& m_sandbox;
    Clock& m_clock;
};

} // namespace rekindle
