// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/cache_doubt.h"

#include "watch/service_probe.h"

#include <algorithm>

namespace rekindle {

namespace {

/// A header by which caches say whether they had the answer: X-Cache, X-Cache-Status, X-Proxy-Cache, CF-Cache-Status.
bool tellsOfCache(const QByteArray& name)
{
    return name == "cache-status" || name == "x-cache" || name == "x-cache-status" || name == "x-proxy-cache"
           || name == "cf-cache-status" || name == "x-cache-hits" || name == "x-varnish";
}

bool saysKept(const QByteArray& name, const QByteArray& value)
{
    if (name == "warning") {
        return value.startsWith("110") || value.startsWith("111");
    }
    if (!tellsOfCache(name)) {
        return false;
    }
    if (name == "x-cache-hits") {
        return value.toLongLong() > 0;
    }
    if (name == "x-varnish") {
        return value.contains(' '); // the request that brought it, besides this one
    }
    // RFC 9211 has "hit" as a parameter, the others as a word of their own: "HIT", "TCP_HIT", "Hit from cloudfront".
    return value.contains("hit") || value.contains("stale") || value.contains("updating");
}

} // namespace

std::optional<Millis> keptFor(const HttpExchange& exchange)
{
    if (const Millis age = ageOf(exchange); age > Millis{0}) {
        return age;
    }
    const auto& fields = exchange.headers.fields();
    const bool kept = std::any_of(fields.begin(), fields.end(), [](const auto& field) {
        return saysKept(field.first.toLower(), field.second.trimmed().toLower());
    });
    return kept ? std::optional(Millis{0}) : std::nullopt;
}

void CacheDoubt::see(const ServiceProbe& probe)
{
    const bool placed = probe.mark && probe.mark->places();
    const bool moved = placed && m_number && probe.mark->number > *m_number;
    m_number = placed ? std::optional(probe.mark->number) : m_number;
    switch (probe.pastCaches) {
    case PastCaches::Serves:
    case PastCaches::Unclear: proven(); break; // asking again at once would show no more
    case PastCaches::Fails: suspected(); break;
    case PastCaches::NotAsked: m_unproven = moved ? 0 : m_unproven + 1; break;
    }
}

} // namespace rekindle
