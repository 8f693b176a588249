// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr Millis longestAsked = 1h;

Millis clamped(Millis wait)
{
    return std::clamp(wait, Millis{0}, longestAsked);
}

/// A count of `unit`; a number too large to hold is as good as the longest. nullopt: no count.
std::optional<Millis> parseCount(const QByteArray& text, Millis unit)
{
    const bool digits =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) {
        return std::nullopt;
    }
    bool fits = false;
    const auto count = static_cast<Millis::rep>(text.toLongLong(&fits));
    return fits && count <= longestAsked / unit ? count * unit : longestAsked;
}

bool isIdempotent(const QByteArray& method)
{
    return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE" || method == "OPTIONS";
}

bool isWorthAnotherTry(const HttpRequest& request, const HttpExchange& exchange)
{
    if (exchange.error || !exchange.status) {
        const bool passing =
            !exchange.error || exchange.error->code == Errc::Timeout || exchange.error->code == Errc::Unreachable;
        return passing && isIdempotent(request.method);
    }
    switch (*exchange.status) {
    case 429:
    case 503: return true; // refused before anything was done
    case 408:
    case 502:
    case 504: return isIdempotent(request.method); // may have been done
    case 500: return request.method == "GET";
    default: return false;
    }
}

Millis backoff(const RetryPolicy& policy, int attempt)
{
    Millis wait = policy.first;
    for (int i = 2; i < attempt && wait < policy.longest; ++i) {
        wait *= 2;
    }
    return std::min(wait, policy.longest);
}

} // namespace

std::optional<Millis> retryAfter(const HttpHeaders& headers, Instant now)
{
    if (const auto wait = parseCount(headers.value("x-ms-retry-after-ms").trimmed(), 1ms)) {
        return clamped(*wait);
    }
    const QByteArray text = headers.value("Retry-After").trimmed();
    if (const auto wait = parseCount(text, 1s)) {
        return clamped(*wait);
    }
    if (const auto date = parseHttpDate(text)) {
        return clamped(*date - parseHttpDate(headers.value("Date")).value_or(now));
    }
    return std::nullopt;
}

std::optional<Millis> retryWait(const RetryPolicy& policy, const HttpRequest& request, const HttpExchange& exchange,
                                int attempt, Instant now, double jitter)
{
    if (attempt > policy.attempts || !isWorthAnotherTry(request, exchange)) {
        return std::nullopt;
    }
    const Millis asked = retryAfter(exchange.headers, now).value_or(Millis{0});
    if (asked > policy.longest) {
        return std::nullopt;
    }
    const Millis wait = std::max(asked, backoff(policy, attempt));
    const auto extra = static_cast<double>(wait.count()) * std::clamp(jitter, 0.0, 1.0) / 4;
    return std::min(wait + Millis{static_cast<Millis::rep>(extra)}, policy.longest);
}

} // namespace rekindle
