// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <optional>

namespace rekindle {

/// When to try again. Waits are jittered by up to a quarter, upward, and never longer than `longest`.
struct RetryPolicy {
    int attempts{3}; ///< tries in all; 1: never retry, which is what a probe wants
    Millis first{500ms}; ///< before the second try; doubles
    Millis longest{60s};
};

/// What the server asked for: x-ms-retry-after-ms, else Retry-After in seconds or as an HTTP date (against the answer's
/// own Date, so that neither clock needs to be right). Clamped to 0..one hour. nullopt: nothing usable was said.
std::optional<Millis> retryAfter(const HttpHeaders& headers, Instant now);

/// The wait before try number `attempt` (2, 3, ...); nullopt: do not try again. `jitter` is in 0..1. Retried are 429 and
/// 503; 500 for GET; 408, 502, 504, timeouts and unreachable servers when the method is idempotent (a POST may have been
/// done). A server that asks for more than `longest` is not asked again: the caller gets its answer.
std::optional<Millis> retryWait(const RetryPolicy& policy, const HttpRequest& request, const HttpExchange& exchange,
                                int attempt, Instant now, double jitter);

} // namespace rekindle
