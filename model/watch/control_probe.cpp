// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/control_probe.h"

#include <atomic>
#include <thread>
#include <vector>

namespace rekindle {

namespace {

bool answers(const QUrl& url, HttpTransport& http, Millis timeout, std::stop_token stop)
{
    HttpRequest request;
    request.url = url;
    request.timeout = timeout;
    request.freshConnection = true;
    request.maxRedirects = 0;
    request.maxBody = 1024 * 1024;
    const HttpExchange exchange = http.exchange(request, std::move(stop));
    return exchange.status.has_value() || (exchange.error && exchange.error->code == Errc::TooLarge);
}

} // namespace

std::optional<bool> probeControls(const QList<QUrl>& urls, HttpTransport& http, Millis timeout, std::stop_token stop)
{
    if (urls.isEmpty()) {
        return std::nullopt;
    }
    std::atomic<bool> any{false};
    {
        std::vector<std::jthread> askers;
        askers.reserve(static_cast<size_t>(urls.size()));
        for (const QUrl& url : urls) {
            askers.emplace_back([&any, &http, url, timeout, stop] {
                if (answers(url, http, timeout, stop)) {
                    any = true;
                }
            });
        }
    }
    return any.load();
}

} // namespace rekindle
