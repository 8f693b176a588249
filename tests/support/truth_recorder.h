// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/http.h"
#include "sandbox/sandbox.h"

#include <algorithm>
#include <functional>

namespace rekindle {

/// A transport that notes how stale the sandbox's secondary really was while its heartbeat was read.
class TruthRecorder : public HttpTransport
{
public:
    TruthRecorder(HttpTransport& real, Sandbox& sandbox)
        : m_real(real)
        , m_sandbox(sandbox)
    {
    }

    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        const bool read = request.method == "GET" && request.url.host() == QLatin1String("secondary.sandbox")
                          && request.url.path().endsWith(QLatin1String("/rekindle-heartbeat"));
        if (!read) {
            HttpExchange exchange = m_real.exchange(request, std::move(stop));
            if (tamper) {
                tamper(request, exchange);
            }
            return exchange;
        }
        const Millis before = m_sandbox.trueStaleness();
        HttpExchange exchange = m_real.exchange(request, std::move(stop));
        const Millis after = m_sandbox.trueStaleness();
        least = std::min(before, after);
        most = std::max(before, after);
        return exchange;
    }

    std::function<void(const HttpRequest&, HttpExchange&)> tamper{}; ///< falsifies the primary's answers
    Millis least{}; ///< of the newest read
    Millis most{};

private:
    HttpTransport& m_real;
    Sandbox& m_sandbox;
};

} // namespace rekindle
