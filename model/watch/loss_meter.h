// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/change_reader.h"
#include "watch/lag_meter.h"
#include "watch/ledger.h"
#include "watch/pair_services.h"
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

    /// Fills reading.loss and reading.backlog. `held`: what this poll learned of the secondary. The upper bound rests on
    /// the secondary as it was before the primary's changes were read, the lower one on how it is after: it is read once more
    /// where something is lost for certain.
    void count(Reading& reading, PairServices& services, const ServiceProbe& here, const Held& held, LagMeter& lag,
               std::stop_token stop);

    /// Whether a change of that resource, seen on the secondary, can be one of the primary's that arrived late; nullopt:
    /// cannot be told, as the list of the primary's changes is not whole.
    std::optional<bool> mayComeFromPrimary(const ResourceFacts& resource) const;

    /// The ledger, worth keeping across restarts.
    QJsonObject memory() const { return m_ledger.memory(); }
    void restore(const QJsonObject& memory) { m_ledger.restore(memory); }

private:
    void takeHeld(const Held& held);
    void list(FhirClient& primary, Instant at, LagMeter& lag, std::stop_token stop);
    LossLedger::Listing listingOf(const ChangeRead& read, Instant since, const LagMeter& lag) const;

    Millis m_rpo{};
    QByteArray m_hashKey{};
    LossLedger m_ledger{};
    HistoryManners m_manners{};
};

} // namespace rekindle
