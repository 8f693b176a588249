// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/control_probe.h"

#include <atomic>
#include <thread>
#include <vector>

namespace rekindle {

namespace {

enum class Control { Answers, Silent, NotAsked };

Control ask(const QUrl& url, HttpTransport& http, Millis timeout, std::stop_token stop)
{
    HttpRequest request;
    request.url = url;
    request.timeout = timeout;
    request.freshConnection = true;
    request.maxRedirects = 0;
    request.maxBody = 1024 * 1024;
    const HttpExchange exchange = http.exchange(request, std::move(stop));
    if (exchange.status || (exchange.error && exchange.error->code == Errc::TooLarge)) {
        return Control::Answers;
    }
    switch (exchange.barrier) {
    case Barrier::Here:
    case Barrier::Proxy:
    case Barrier::BeyondProxy:
    case Barrier::CaFile:
    case Barrier::ClientKey: return Control::NotAsked;
    default: break;
    }
    return exchange.heldBack || (exchange.error && isOwnFailure(exchange.error->code)) ? Control::NotAsked
                                                                                       : Control::Silent;
}

} // namespace

ControlReading probeControls(const QList<QUrl>& urls, HttpTransport& http, Millis timeout, std::stop_token stop)
{
    std::atomic<int> asked{0};
    std::atomic<int> answered{0};
    {
        std::vector<std::jthread> askers;
        askers.reserve(static_cast<size_t>(urls.size()));
        for (const QUrl& url : urls) {
            askers.emplace_back([&asked, &answered, &http, url, timeout, stop] {
                const Control control = ask(url, http, timeout, stop);
                asked += control == Control::NotAsked ? 0 : 1;
                answered += control == Control::Answers ? 1 : 0;
            });
        }
    }
    return {asked.load(), answered.load()};
}

} // namespace rekindle
