// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "io/byte_budget.h"
#include "io/curl_loop.h"
#include "io/name_resolver.h"
#include "io/network.h"
#include "io/tls_trust.h"
#include "net/http.h"

#include <mutex>

namespace rekindle {

/// HttpTransport on libcurl, which gives the time of each phase. All transfers share one thread (CurlLoop), names are
/// asked on others (NameResolver); callers block as the engines do. HTTP/2 over TLS where the server offers it;
/// connections are kept alive for a minute per origin and TlsOptions; gzip is undone, and the limit of an answer's size is
/// that of what comes out. No cookies, no .netrc, no other schemes than http and https.
///
/// What is in memory is limited: a body by maxBody, header fields and trailers by 256 KiB and 1,000 lines (both
/// Errc::TooLarge), all bodies together by `budget` bytes until their receivers let go of them: over that an answer waits,
/// and one that cannot have its room in its time is Errc::Exhausted. So is whatever this computer has no file, thread or
/// memory for; neither says anything of the server. Waiting for a turn costs a request nothing of its timeout, and
/// ends with Errc::NotInTime at its deadline.
///
/// Redirects (RFC 9110 15.4) are followed here, under one timeout: credentials and client certificates stay with the
/// first origin, a body never goes to another, https never becomes http (Errc::BadReply, as for more than maxRedirects;
/// with maxRedirects 0 the redirect itself is the answer). Phases, certificates and address are those of the last
/// request, `phases.total` and the clocks those of all.
///
/// What it says of a failure: a name that does not exist is DnsState::NxDomain, all other trouble with names Fail; TLS
/// trouble is Errc::Tls with the reason in the detail ("expired: CN=x", "host name mismatch: CN=x", "unknown CA: CN=x",
/// or, with the file as subject, an unusable CA file); a timeout after the connection stood leaves ConnectState::Ok.
/// Through a proxy, there is no peerAddress: it would be the proxy's. Error subjects are origins, never paths. A request is sent twice only
/// when its method is idempotent and the kept-alive connection under it turned out to be dead.
///
/// Thread-safe. Destroy it when no exchange is running.
class CurlTransport : public HttpTransport
{
public:
    /// `clock` must outlive it.
    explicit CurlTransport(const Clock& clock, TransportOptions options = {}, qint64 budget = usualBudget,
                           OpenFiles files = openFiles());

    static constexpr qint64 usualBudget = 150 * 1024 * 1024;

    /// For requests that start from now on. Any thread.
    void setOptions(const TransportOptions& options);
    TransportOptions options() const;

    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override;

private:
    HttpExchange hop(const HttpRequest& asked, Millis& queued, std::stop_token stop);

    const Clock& m_clock;
    mutable std::mutex m_mutex{};
    TransportOptions m_options; ///< guarded by m_mutex
    TlsTrust m_trust{};
    NameResolver m_names;
    CurlLoop m_loop;
    ByteBudget m_budget;
};

} // namespace rekindle
