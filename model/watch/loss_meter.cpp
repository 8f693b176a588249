// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/loss_meter.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr int mostPages = 10;

} // namespace

LossMeter::LossMeter(Millis rpo, QByteArray hashKey)
    : m_rpo(rpo)
    , m_hashKey(std::move(hashKey))
{
}

void LossMeter::takeHeld(const Held& held)
{
    switch (held.kind) {
    case Held::Kind::Unread: m_ledger.notRead(); break;
    case Held::Kind::Lost: m_ledger.secondaryLost(); break;
    case Held::Kind::Known:
        m_ledger.visible(held.complete, held.possible);
        m_ledger.overtaken(held.overdue);
        break;
    }
}

/// What the list proves. The heartbeat in it shows how current it is; that of the list before, how far it goes back.
LossLedger::Listing LossMeter::listingOf(const ChangeRead& read, Instant since, const LagMeter& lag) const
{
    const auto stamp = lag.heartbeatStamp();
    // Without a Date, only that nothing is stamped much later than what is newest.
    const Instant newest = std::max(read.newest.value_or(since), stamp.value_or(since));
    LossLedger::Listing listing{.changes = read.changes,
                                .ended = lag.onPrimary(read.ended).value_or(newest + LossLedger::overlap),
                                .unreadUpTo = read.unreadUpTo};
    const bool shown =
        stamp && std::any_of(read.heartbeats.begin(), read.heartbeats.end(), [&](Instant at) { return at >= *stamp; });
    LossGap why = LossGap::None;
    if (lag.clocksContradict()) {
        why = LossGap::Clocks;
    } else if (!stamp || *stamp < since) {
        why = LossGap::NoHeartbeat;
    } else if (!shown) {
        why = LossGap::IndexBehind;
    } else if (read.heartbeats.size() < lag.heartbeatsSince(since)) {
        why = LossGap::Paging;
        listing.unreadUpTo = std::max(read.unreadUpTo.value_or(*stamp), *stamp);
    } else {
        listing.upTo = stamp;
    }
    listing.gap = read.gap != LossGap::None ? read.gap : why;
    if (!listing.upTo && read.newest && !lag.clocksContradict()) {
        // How current the list is has no proof, but it goes on from there the next time.
        listing.upTo = std::min(*read.newest, listing.ended);
    }
    return listing;
}

void LossMeter::list(FhirClient& primary, Instant at, LagMeter& lag, std::stop_token stop)
{
    const Instant now = lag.onPrimary(lag.now()).value_or(at);
    const auto from = m_ledger.readFrom();
    const Instant since = from.value_or(now - m_rpo);
    const auto read = readChanges(primary, since, m_hashKey, mostPages, m_manners, std::move(stop));
    lag.noteChanges(read);
    if (!read) {
        m_ledger.notListed(read.error().code == Errc::Unsupported ? LossGap::Unsupported : LossGap::PrimaryUnread);
        return;
    }
    if (!from) {
        m_ledger.unread(since, LossGap::BeforeWatch);
    }
    m_ledger.listed(listingOf(*read, since, lag), at);
}

void LossMeter::count(Reading& reading, PairServices& services, const ServiceProbe& here, const Held& held,
                      LagMeter& lag, std::stop_token stop)
{
    if (lag.primaryRewound()) {
        m_ledger.primaryLost(lag.onPrimary(lag.now()).value_or(reading.at));
    }
    takeHeld(held);
    if (here.answers()) {
        list(services.primary, reading.at, lag, stop);
    } else {
        m_ledger.notListed(LossGap::PrimaryUnread);
    }
    const auto lost = lag.lost();
    const auto worst = lost ? std::optional(lost->hi) : std::nullopt;
    reading.loss = m_ledger.estimate(worst);
    if (here.answers() && reading.loss.total && reading.loss.total->least > 0) {
        takeHeld(lag.lookAgain(services.secondary, std::move(stop)));
        reading.loss = m_ledger.estimate(worst);
    }
    if (const auto stopped = lag.stoppedAt()) {
        reading.loss.stoppedAt = reading.at - (lag.now() - *stopped);
    }
    reading.backlog = reading.loss.total;
}

std::optional<bool> LossMeter::mayComeFromPrimary(const ResourceFacts& resource) const
{
    if (m_ledger.mayComeFromPrimary(resource.type, hashId(m_hashKey, resource.type, resource.id))) {
        return true;
    }
    return m_ledger.whole() ? std::optional(false) : std::nullopt;
}

} // namespace rekindle
