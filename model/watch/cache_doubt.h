// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <optional>

namespace rekindle {

struct ServiceProbe;

/// For how long a cache on the way had kept the answer, as far as its headers say so: Age (RFC 9111), Cache-Status
/// (RFC 9211), Warning 110 and 111, and the X-Cache family of nginx, Varnish, Squid and the CDNs. nullopt: nothing says that
/// a cache gave it; zero: one did, and it is not said for how long.
std::optional<Millis> keptFor(const HttpExchange& exchange);

/// A cache need not say that it answers, and one that ignores `no-cache` goes on answering in the place of a service that
/// has died. So what proves that the service itself is there (a heartbeat that it took, a number that moved on) is looked
/// for, and where there was no proof for `looks` looks, or what was read and what was written disagree, the probe asks
/// something that no cache can have. Not thread-safe.
class CacheDoubt
{
public:
    static constexpr int looks = 10;

    /// The next probe has to ask past every cache.
    bool due() const { return m_unproven >= looks; }
    /// The probe of this look.
    void see(const ServiceProbe& probe);
    /// The service itself took something in this look.
    void proven() { m_unproven = 0; }
    /// It did not, although it could be read.
    void suspected() { m_unproven = looks; }

private:
    int m_unproven{looks}; ///< looks without proof; the first of a run has none
    std::optional<qint64> m_number{}; ///< of the heartbeat that it showed last
};

} // namespace rekindle
