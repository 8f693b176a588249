// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "watch/simulation/random.h"
#include "watch/verdict.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace rekindle {

/// The state of the world at one probe, and what the probes see of it.
struct ProbedWorld {
    Observation next{}; ///< as it is without a fault
    Random& random;
    Millis sinceOnset{}; ///< of the fault
    int probeOfFault{0}; ///< from 0
    double heartbeatNow{}; ///< newest heartbeat on the secondary without a fault
    double heartbeatAtOnset{};
};

/// One kind of fault: what it does to an observation, and which verdict is right.
struct FaultKind {
    QString name{};
    VerdictCode right{};
    bool localOnly{false}; ///< the services are well: primary down would be a slander
    Confidence reaches{Confidence::Confirmed};
    bool timed{true}; ///< the condition is whole at the first probe: confirmed must come within 90 s
    std::function<void(ProbedWorld&)> apply{};
};

/// The sixteen kinds of the table.
QList<FaultKind> faultKinds();
/// Harder local ones: a lost VPN, flapping Wi-Fi.
QList<FaultKind> localKinds();
/// Every probe of a round is lost or not by itself: for two rounds it can look exactly like an outage, so some suspicion
/// is unavoidable; a confirmed outage is not.
FaultKind lossyKind();

struct FaultRun {
    VerdictCode last{}; ///< when the fault ended
    Confidence lastConfidence{};
    bool right{false}; ///< the right one, reached as sure as it can be, and nothing else confirmed
    std::optional<Millis> toConfirmed{}; ///< from the first probe that saw the fault
    int accused{0}; ///< probes during the fault at which an outage was confirmed
    int primaryDown{0}; ///< changes to "primary down" while only the local network failed, at any confidence
    bool recovered{false}; ///< healthy again after the fault
    QString changes{}; ///< for people who look for the reason
};

/// Healthy time with noise (jittered latency, 0.3 % loss of each probe, a short burst of errors, a short loss of the local
/// network), then the fault for ten minutes, then healthy again. `timing` chooses lengths, phases and the noise.
FaultRun simulateFault(const FaultKind& kind, int timing);

// The pieces that faults are made of.
void localLoss(ProbedWorld& world);
void connection(ProbedWorld& world, ConnectState state);
void status(ProbedWorld& world, int http);
/// Each probe of a round alone may get lost, 0.3 % of them.
void loseSome(Observation& observation, Random& random);

} // namespace rekindle
