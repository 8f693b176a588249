// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/http.h"
#include "net/retry_after_book.h"
#include "net/sign_in.h"

namespace rekindle {

/// Leaves a server alone that answered 429 with a Retry-After, for as long as it said, at most ten minutes: what is asked
/// of it meanwhile is not sent and ends with Errc::Throttled and HttpExchange::heldBack. The rest is one per base URL
/// and identity, for probes, writes and requests for tokens alike; an address that is not below the base URL (a token
/// endpoint) has a rest of its own. A 503 is a failure to be looked at again and holds nobody back. Thread-safe.
class RetryAfterGate : public HttpTransport
{
public:
    /// `identity`: as which requests are signed in; no secret is part of it. All but the URL and the sign-in must outlive it.
    RetryAfterGate(HttpTransport& http, const Clock& clock, RetryAfterBook& book, QUrl baseUrl, SignIn identity);

    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override;

private:
    QByteArray keyOf(const QUrl& url) const;

    HttpTransport& m_http;
    const Clock& m_clock;
    RetryAfterBook& m_book;
    QUrl m_baseUrl{};
    QByteArray m_identity{};
};

} // namespace rekindle
