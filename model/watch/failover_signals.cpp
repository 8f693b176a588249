// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/failover_signals.h"

#include "watch/passive.h"

#include <algorithm>

namespace rekindle {

namespace {

/// What the probes say is then about us.
bool isBlind(const Verdict& verdict)
{
    return verdict.code == VerdictCode::OfflineHere || verdict.code == VerdictCode::NetworkIntercepted;
}

} // namespace

SignalReader::SignalReader(const Pair& pair, Ports ports)
    : m_pair(pair)
    , m_ports(ports)
{
}

/// Whether the secondary's newest change is younger than `ago`.
bool SignalReader::changedSince(FhirClient& secondary, Millis ago, const ClockOffset& offset,
                                std::stop_token stop) const
{
    const auto newest = newestChange(secondary, std::move(stop));
    if (!newest || !*newest || !(*newest)->lastUpdated) {
        return false;
    }
    const auto moment = offset.toBoot(*(*newest)->lastUpdated, m_ports.clock.boot());
    return moment && m_ports.clock.boot() - moment->first < ago;
}

FailoverSignals SignalReader::ofProbes(const Reading& reading, const ServiceProbe& here,
                                       const std::optional<ServiceProbe>& there) const
{
    FailoverSignals seen;
    seen.at = reading.at;
    seen.verdict = reading.verdict;
    if (!isBlind(reading.verdict)) {
        seen.primaryServes = here.answers();
        if (there) {
            seen.secondaryServes = there->answers();
        }
    }
    return seen;
}

FailoverSignals SignalReader::ofTraffic(const Reading& reading, PairServices& services, const ServiceProbe& here,
                                        const std::optional<ServiceProbe>& there, std::optional<bool> primaryWritable,
                                        std::optional<Instant> awaySince, const ClockOffset& secondaryOffset,
                                        std::stop_token stop)
{
    FailoverSignals seen;
    seen.at = reading.at;
    seen.verdict = reading.verdict;
    seen.staleness = reading.lag.staleness;
    const bool blind = isBlind(reading.verdict);
    if (there && !blind) {
        seen.secondaryServes = there->answers();
    }
    if (m_pair.heartbeat.enabled) {
        seen.primaryWritable = primaryWritable;
    }
    if (!m_pair.frontUrl.isEmpty() && !blind) {
        m_front.see(here.reading.address, there ? there->reading.address : QString{});
        seen.front = m_front.leadsTo(m_pair, m_ports.http, std::min(m_ports.probeTimeout, Millis{5s}), stop);
    }
    // A change on the secondary that is younger than the outage was written there.
    if (awaySince && there && there->answers() && seen.front == FailoverSignals::Front::Secondary
        && changedSince(services.secondary, reading.at - *awaySince, secondaryOffset, std::move(stop))) {
        seen.secondaryWritable = true;
    }
    return seen;
}

} // namespace rekindle
