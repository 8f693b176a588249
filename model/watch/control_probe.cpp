// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/control_probe.h"

namespace rekindle {

std::optional<bool> askControl(const QUrl& url, HttpTransport& http, Millis timeout, std::stop_token stop)
{
    HttpRequest request;
    request.url = url;
    request.timeout = timeout;
    request.freshConnection = true;
    request.maxRedirects = 0;
    request.maxBody = 1024 * 1024;
    const HttpExchange exchange = http.exchange(request, std::move(stop));
    if (exchange.status || (exchange.error && exchange.error->code == Errc::TooLarge)) {
        return true;
    }
    switch (exchange.barrier) {
    case Barrier::Here:
    case Barrier::Proxy:
    case Barrier::BeyondProxy:
    case Barrier::CaFile:
    case Barrier::ClientKey: return std::nullopt;
    default: break;
    }
    const bool ours = exchange.heldBack || (exchange.error && isOwnFailure(exchange.error->code));
    return ours ? std::nullopt : std::optional(false);
}

} // namespace rekindle
