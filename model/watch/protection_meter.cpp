// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/protection_meter.h"

#include "watch/own_network.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr int arrivalPeriods = 3;

/// The lag to judge by while the primary does not serve, from what an earlier run left.
std::optional<LagReading> lagBefore(const std::optional<Reading>& last, const std::optional<Incident>& open)
{
    if (open && open->rpoActual) {
        LagReading lag = last ? last->lag : LagReading{};
        lag.staleness = open->rpoActual;
        lag.readAt = open->began;
        return lag;
    }
    return last && last->lag.staleness && !last->primary.error ? std::optional(last->lag) : std::nullopt;
}

/// The secondary serves, or served, and the primary is not yet what it was.
bool isOneLeg(DrState state)
{
    switch (state) {
    case DrState::ServingFromSecondary:
    case DrState::RecoveredCatchingUp:
    case DrState::FailingBack:
    case DrState::BothWritable: return true;
    case DrState::Unknown:
    case DrState::Healthy:
    case DrState::Degraded:
    case DrState::Outage:
    case DrState::FailingOver: break;
    }
    return false;
}

} // namespace

ProtectionMeter::ProtectionMeter(const Pair& pair, const std::optional<Reading>& last,
                                 const std::optional<Incident>& open)
    : m_pair(pair)
    , m_restored(last ? std::optional(last->lag.readAt) : std::nullopt)
    , m_rules(last ? std::optional(last->protection) : std::nullopt, lagBefore(last, open))
    , m_before(m_rules)
{
}

Protection ProtectionMeter::measure(const Reading& reading, const Seen& seen)
{
    const bool again = m_at == reading.at;
    if (again) {
        m_rules = m_before;
    } else {
        m_before = m_rules;
        m_at = reading.at;
        m_oneService.see(reading);
    }
    ProtectionLook look{.at = reading.at, .period = m_pair.probePeriod, .rpo = m_pair.objectives.rpo};
    look.managed = m_pair.kind == PairKind::Managed;
    if (look.managed) {
        if (reading.lag.staleness) {
            const Millis age = std::max(reading.at - reading.lag.readAt, Millis{0});
            look.figure = Interval{reading.lag.staleness->lo, reading.lag.staleness->hi + age};
        }
        return m_rules.observe(look);
    }
    if (seen.probes) {
        look.ownNetwork = isOwnNetwork(classify(*seen.probes).code);
        look.secondary = again ? m_secondary.verdict() : m_secondary.observe(*seen.probes);
        look.primaryServes = seen.probes->primary.serves;
    }
    if (reading.secondary) {
        look.certificateEnds = reading.secondary->certificateEnds;
    }
    look.oneService = m_oneService.possible(m_pair);
    look.sharedAddress = m_oneService.address(m_pair);
    look.oneLeg = isOneLeg(reading.state);
    if (const auto& apart = reading.divergence) {
        const qint64 lacking = apart->total().total();
        const bool back = !look.oneLeg && look.primaryServes;
        look.diverged = back && (lacking > 0 || (apart->served && apart->untellable()));
        look.oneLeg = look.oneLeg || (apart->served && !apart->none());
        look.onlyOnSecondary = *apart;
    }
    look.lag = reading.lag;
    if (look.lag.readAt == m_restored) {
        look.lag.staleness.reset(); // shown until this run has one of its own, but no measurement of it
    }
    look.forecast = reading.forecast;
    look.nothingArrived =
        seen.unseenFor && *seen.unseenFor > std::max(arrivalPeriods * m_pair.probePeriod, m_pair.objectives.rpo);
    return m_rules.observe(look);
}

void ProtectionMeter::gap()
{
    m_secondary.gap();
    m_rules.gap();
}

} // namespace rekindle
