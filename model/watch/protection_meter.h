// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "watch/one_service.h"
#include "watch/protection_rules.h"
#include "watch/reading.h"
#include "watch/verdict.h"

#include <QJsonObject>

#include <optional>

namespace rekindle {

/// Answers "could we fail over now?" for one pair, poll by poll: counts the decision table for the secondary and puts it
/// together with the lag, the copy and the direction. Not thread-safe.
class ProtectionMeter
{
public:
    /// `last`: the reading that an earlier run left. `open`: the outage that is open.
    ProtectionMeter(const Pair& pair, const std::optional<Reading>& last, const std::optional<Incident>& open);

    /// What this poll saw beside the reading itself.
    struct Seen {
        std::optional<Observation> probes{}; ///< of both sides; nullopt: a managed pair
        std::optional<Millis> unseenFor{}; ///< see LagMeter
    };
    /// `reading` has everything but the protection. A second call for a reading of the same moment takes the place of the
    /// first: more is known by then.
    Protection measure(const Reading& reading, const Seen& seen);

    /// A hole in the looks.
    void gap();

    /// What is usual at the secondary, for Store::memory; what cannot be read is not restored.
    QJsonObject memory() const { return m_secondary.memory(); }
    void restore(const QJsonObject& memory) { m_secondary.restore(memory); }

private:
    const Pair& m_pair;
    std::optional<Instant> m_restored{}; ///< when the lag that an earlier run left was read
    VerdictRules m_secondary{Side::Secondary};
    OneService m_oneService{};
    ProtectionRules m_rules;
    ProtectionRules m_before; ///< as they were before the newest reading
    std::optional<Instant> m_at{}; ///< of the newest reading
};

} // namespace rekindle
