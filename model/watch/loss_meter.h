// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/client.h"
#include "watch/lag_meter.h"
#include "watch/ledger.h"
#include "watch/reading.h"
#include "watch/service_probe.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <stop_token>

namespace rekindle {

/// What would be lost if the primary died now: reads the primary's changes into the ledger and weighs them against what
/// the secondary holds. Not thread-safe.
class LossMeter
{
public:
    /// `rpo`: so far back the first reading goes. `hashKey`: for the ids in the ledger.
    LossMeter(Millis rpo, QByteArray hashKey);

    /// Fills reading.loss and reading.backlog. `held`: what this poll learned of the secondary; `lag` says what is known
    /// of it at all.
    void count(Reading& reading, FhirClient& primary, const ServiceProbe& here,
               const std::optional<LagMeter::Held>& held, const LagMeter& lag, std::stop_token stop);

    /// The ledger, worth keeping across restarts.
    QJsonObject memory() const { return m_ledger.memory(); }
    void restore(const QJsonObject& memory) { m_ledger.restore(memory); }

private:
    bool readChangesOf(FhirClient& primary, Instant at, std::stop_token stop);

    Millis m_rpo{};
    QByteArray m_hashKey{};
    LossLedger m_ledger{};
};

} // namespace rekindle
