// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "sandbox/sandbox.h"

#include <optional>

namespace rekindle {

/// The front name: priority failover as Azure Traffic Manager does it with fast probing. Probes every 10 s; with more
/// than 3 failures in a row an endpoint is degraded, with one success it is good again; clients follow after the TTL. When
/// both are degraded the name stays where the first priority is. Not thread-safe.
class Front
{
public:
    static constexpr Millis probePeriod{10s};
    static constexpr Millis probeTimeout{10s};
    static constexpr int toleratedFailures = 3;

    Front(Instant start, Millis ttl);

    /// The next moment at which step() has something to do.
    Instant nextEvent() const;
    void step(Instant at, bool primaryAnswers, bool secondaryAnswers);

    /// Where clients are led now.
    SandboxSite target() const { return m_fixed.value_or(m_target); }
    bool isAutomatic() const { return !m_fixed; }
    void fix(std::optional<SandboxSite> target);

    /// Leaves out what lies before `at`, after a long sleep.
    void skipTo(Instant at);

private:
    void decide(Instant at, bool primaryAnswers, bool secondaryAnswers);
    Millis m_ttl{};
    Instant m_nextProbe{};
    int m_primaryFailures{0};
    int m_secondaryFailures{0};
    SandboxSite m_target{SandboxSite::Primary};
    std::optional<Instant> m_moveAt{}; ///< when clients follow to the other side
    std::optional<SandboxSite> m_fixed{};
};

} // namespace rekindle
