// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/loss_meter.h"

#include "watch/change_reader.h"

namespace rekindle {

namespace {

constexpr int mostPages = 10;
constexpr Millis overlap = 2s; ///< late commits behind the newest stamp

} // namespace

LossMeter::LossMeter(Millis rpo, QByteArray hashKey)
    : m_rpo(rpo)
    , m_hashKey(std::move(hashKey))
{
}

/// Whether the ledger now holds every change.
bool LossMeter::readChangesOf(FhirClient& primary, Instant at, std::stop_token stop)
{
    const Instant since = m_ledger.readUpTo().value_or(at - m_rpo) - overlap;
    const auto read = readChanges(primary, since, m_hashKey, mostPages, std::move(stop));
    if (!read) {
        return false;
    }
    if (!m_ledger.readUpTo() || read->unreadUpTo) {
        m_ledger.unread(read->unreadUpTo.value_or(since));
    }
    m_ledger.changed(read->changes, at);
    return read->complete;
}

void LossMeter::count(Reading& reading, FhirClient& primary, const ServiceProbe& here,
                      const std::optional<LagMeter::Held>& held, const LagMeter& lag, std::stop_token stop)
{
    if (held) {
        m_ledger.visible(held->complete, held->possible);
    }
    const bool current = here.answers() && readChangesOf(primary, reading.at, std::move(stop));
    reading.loss = m_ledger.estimate(reading.at, lag.worstCase());
    reading.loss.complete = reading.loss.complete && current;
    if (!lag.knowsSecondary()) {
        // Nothing is known of the secondary: the changes are not at risk, they are unknown.
        reading.loss.total.reset();
        reading.loss.byType.clear();
        reading.loss.oldest.reset();
    }
    reading.backlog = reading.loss.total;
}

} // namespace rekindle
