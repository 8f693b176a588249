// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/failover_signals.h"

#include "watch/newest_list.h"
#include "watch/own_network.h"

#include <algorithm>

namespace rekindle {

SignalReader::SignalReader(const Pair& pair, Ports ports)
    : m_pair(pair)
    , m_ports(ports)
{
}

/// Whether a client changed something on the secondary within that time. What the copy may still bring from the primary is
/// no client's: a server that stamps anew makes both look alike.
bool SignalReader::clientWrote(FhirClient& secondary, Millis ago, const ClockOffset& offset, const LossMeter& loss,
                               std::stop_token stop)
{
    const auto newest = readNewest(secondary, {}, 1, m_manners, std::move(stop));
    if (!newest) {
        return false;
    }
    const BootTime now = m_ports.clock.boot();
    return std::any_of(newest->entries.begin(), newest->entries.end(), [&](const NewestList::Entry& entry) {
        const auto moment = offset.toBoot(entry.notBefore, now);
        return moment && now - moment->first < ago && loss.mayComeFromPrimary(entry.facts) == false;
    });
}

FailoverSignals SignalReader::ofProbes(const Reading& reading, const ServiceProbe& here,
                                       const std::optional<ServiceProbe>& there) const
{
    FailoverSignals seen;
    seen.at = reading.at;
    seen.verdict = reading.verdict;
    if (!isOwnNetwork(reading.verdict.code)) {
        seen.primaryServes = here.answers();
        if (there) {
            seen.secondaryServes = there->answers();
        }
    }
    return seen;
}

FailoverSignals SignalReader::ofTraffic(const Reading& reading, PairServices& services, const ServiceProbe& here,
                                        const std::optional<ServiceProbe>& there, LagMeter& lag, const LossMeter& loss,
                                        std::optional<Instant> awaySince, std::stop_token stop)
{
    FailoverSignals seen;
    seen.at = reading.at;
    seen.verdict = reading.verdict;
    seen.staleness = reading.lag.staleness;
    seen.atLeast = isAtLeast(reading.lag.method);
    seen.lost = lag.lostInFailure();
    seen.lostAtLeast = lag.leastLostInFailure();
    const bool blind = isOwnNetwork(reading.verdict.code);
    if (there && !blind) {
        seen.secondaryServes = there->answers();
    }
    if (m_pair.heartbeat.enabled) {
        seen.primaryWritable = lag.primaryWritable();
    }
    if (!m_pair.frontUrl.isEmpty() && !blind) {
        m_front.see(here.reading.address, there ? there->reading.address : QString{});
        seen.front = m_front.leadsTo(m_pair, m_ports.http, std::min(m_ports.probeTimeout, Millis{5s}), stop);
    }
    if (awaySince && there && there->answers() && seen.front == FailoverSignals::Front::Secondary
        && clientWrote(services.secondary, reading.at - *awaySince, lag.secondaryOffset(), loss, std::move(stop))) {
        seen.secondaryWritable = true;
    }
    return seen;
}

} // namespace rekindle
