// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/tls_trust.h"
#include "net/http.h"

namespace rekindle {

/// How far a transfer came: libcurl's marks, each since the start of the transfer; zero: not reached.
struct TransferMarks {
    using Micros = std::chrono::microseconds;
    bool newConnection{false};
    Micros resolved{};
    Micros connected{};
    Micros secured{};
    Micros requested{};
    Micros answering{};
    Micros ended{};
};

/// Why a transfer ended, as libcurl and our callbacks know it.
struct TransferEnd {
    int code{}; ///< CURLcode
    int osError{}; ///< errno of the connection, 0: none
    bool proxied{false}; ///< a proxy stands in between
    bool connected{false}; ///< with it or, without one, with the server
    bool tlsBegan{false}; ///< with the server
    long proxyStatus{}; ///< what a proxy answered to CONNECT, 0: nothing
    long proxyError{}; ///< CURLproxycode, of SOCKS
    QString text{}; ///< libcurl's sentence, English
    bool stopped{false};
    bool tooLarge{false}; ///< the body
    bool headTooLarge{false}; ///< the header fields, or the trailers
    bool exhausted{false}; ///< this computer had no file, memory or room for it
    bool notInTime{false}; ///< our own deadline cut it short
    TransferMarks marks{};
};

/// The time of each phase that took place; of a transfer that failed, up to and with the phase that failed.
PhaseTimes phasesOf(const TransferMarks& marks, bool https, bool failed);

/// What a getaddrinfo() result says of a name: "there is no such name" is an answer, everything else is none.
DnsState dnsStateOf(int addressInfoError);

/// Sets dns, connect, barrier and error of an exchange whose transfer failed, save for the kind of a failed name resolution,
/// which needs a second question: dns is then Fail.
void judge(const TransferEnd& end, const TlsReport& tls, const HttpRequest& request, HttpExchange& exchange);

} // namespace rekindle
