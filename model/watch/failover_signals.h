// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/clock_offset.h"
#include "watch/failover.h"
#include "watch/front.h"
#include "watch/loss_meter.h"
#include "watch/pair_services.h"
#include "watch/reading.h"
#include "watch/service_probe.h"

#include <QJsonObject>

#include <optional>
#include <stop_token>

namespace rekindle {

/// What one poll says about the course of a failover: who serves, who takes writes, where the front name leads. Not
/// thread-safe.
class SignalReader
{
public:
    struct Ports {
        HttpTransport& http;
        Clock& clock;
        Millis probeTimeout{};
    };
    SignalReader(const Pair& pair, Ports ports);

    /// What the probes alone say: who serves.
    FailoverSignals ofProbes(const Reading& reading, const ServiceProbe& here,
                             const std::optional<ServiceProbe>& there) const;

    /// What was learned after them: lag, who takes writes, where the front name leads. `awaySince`: since when traffic is
    /// away from the primary; nullopt: it is not.
    FailoverSignals ofTraffic(const Reading& reading, PairServices& services, const ServiceProbe& here,
                              const std::optional<ServiceProbe>& there, LagMeter& lag, const LossMeter& loss,
                              std::optional<Instant> awaySince, std::stop_token stop);

    /// Where the services were last seen.
    QJsonObject memory() const { return m_front.memory(); }
    void restore(const QJsonObject& memory) { m_front.restore(memory); }

private:
    bool clientWrote(FhirClient& secondary, Millis ago, const ClockOffset& offset, const LossMeter& loss,
                     std::stop_token stop);

    const Pair& m_pair;
    Ports m_ports;
    FrontName m_front{};
    HistoryManners m_manners{}; ///< of the secondary
};

} // namespace rekindle
