// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/two_servers.h"

namespace rekindle {

inline bool has(const Reading& reading, EvidenceCode code, std::optional<Side> side = {})
{
    return std::any_of(reading.verdict.evidence.begin(), reading.verdict.evidence.end(),
                       [&](const Evidence& fact) { return fact.code == code && (!side || fact.side == side); });
}

inline QString textOf(const Reading& reading, EvidenceCode code)
{
    for (const Evidence& fact : reading.verdict.evidence) {
        if (fact.code == code) {
            return fact.text;
        }
    }
    return {};
}

inline QString told(const Reading& reading)
{
    return codeName(reading.verdict.code) + u'/' + codeName(reading.verdict.confidence);
}

inline HttpExchange failing(Errc code, ConnectState connect, Barrier barrier = Barrier::None, int proxyStatus = 0)
{
    HttpExchange exchange;
    exchange.connect = connect;
    exchange.barrier = barrier;
    exchange.proxyStatus = proxyStatus;
    exchange.error = Error{code, {}, QStringLiteral("scripted")};
    return exchange;
}

inline TwoServers::Odd always(const HttpExchange& answer)
{
    return [answer](const HttpRequest&) { return answer; };
}

inline TwoServers::Odd heartbeatOnly(const HttpExchange& answer)
{
    return [answer](const HttpRequest& request) {
        return TwoServers::isHeartbeat(request) ? std::optional(answer) : std::nullopt;
    };
}

} // namespace rekindle
