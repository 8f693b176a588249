// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/divergence_meter.h"

#include "core/json_fields.h"
#include "watch/content_compare.h"
#include "watch/own_network.h"

#include <QSet>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

using Standing = FoundChange::Standing;

constexpr int mostPages = 400; ///< of one list
constexpr qsizetype mostCompared = 200; ///< resources in one poll
constexpr qsizetype sample = 10; ///< older resources, of which one must be on both sides
constexpr int cleanLooks = 2;
constexpr qsizetype newestOfPrimary = 3;
constexpr Millis justNow = 2min;
constexpr Millis keepsFor = std::chrono::hours{1}; ///< a look whose lag is known, when that of a later one is not

/// The two sides may be going apart.
bool isTrouble(const Reading& reading)
{
    switch (reading.state) {
    case DrState::Unknown:
    case DrState::Healthy:
    case DrState::Degraded: return isOutage(reading.verdict.code) || reading.lag.stall == StallState::Stalled;
    case DrState::Outage:
    case DrState::FailingOver:
    case DrState::ServingFromSecondary:
    case DrState::RecoveredCatchingUp:
    case DrState::FailingBack:
    case DrState::BothWritable: break;
    }
    return true;
}

/// A service that answers so has no list to offer.
bool offersNone(Errc code)
{
    return code == Errc::Unsupported || code == Errc::NotFound || code == Errc::Rejected;
}

} // namespace

DivergenceMeter::DivergenceMeter(QByteArray hashKey)
    : m_hashKey(std::move(hashKey))
{
}

std::optional<Instant> DivergenceMeter::Common::old() const
{
    return secondaryFrom && primary ? std::optional(std::min(*secondaryFrom, *primary)) : std::nullopt;
}

DivergenceMeter::Common DivergenceMeter::commonOf(const Reading& reading, const Seen& seen, LagMeter& lag)
{
    Common common{.at = reading.at};
    if (const auto offset = lag.secondaryOffset().offset(lag.now())) {
        common.secondaryFrom = Instant{seen.there.started.time_since_epoch() + offset->lo} - LossLedger::lateCommit;
    }
    const auto offset = lag.primaryOffset().offset(lag.now());
    if (offset && reading.lag.staleness) {
        common.primary = Instant{seen.here.started.time_since_epoch() + offset->lo} - reading.lag.staleness->hi
                         - LossLedger::overlap;
    }
    return common;
}

/// Without a lag it is not known which stamps a copy may still bring: an earlier look says more.
void DivergenceMeter::keepCommon(const Common& common)
{
    if (common.old() || !m_common || !m_common->old() || common.at - m_common->at > keepsFor) {
        m_common = common;
    }
}

void DivergenceMeter::open(const Reading& reading)
{
    m_window =
        Window{m_common.value_or(Common{.at = std::min(reading.verdict.since, reading.at)}), m_common.has_value()};
    m_book.clear();
    m_older.clear();
    m_listedTo.reset();
    m_listedFirst.clear();
    m_countedAt.reset();
    m_listGap = DivergenceGap::SecondaryUnread;
    m_clean = 0;
}

void DivergenceMeter::follow(Reading& reading, PairServices& services, const Seen& seen, LagMeter& lag,
                             std::stop_token stop)
{
    m_primaryTakesWrites.reset();
    const bool trouble = isTrouble(reading);
    const bool blind = isOwnNetwork(reading.verdict.code);
    const bool closing = m_closing.exchange(false);
    if (closing) {
        forget();
    }
    if (!m_window) {
        if (seen.here.answers() && !blind && (!trouble || closing)) {
            keepCommon(commonOf(reading, seen, lag));
        }
        if (!trouble || blind) {
            return;
        }
        open(reading);
    }
    m_window->served = m_window->served || secondaryServes(reading.state) || reading.state == DrState::FailingBack;
    const bool listed = !blind && seen.there.answers() && list(services, lag, stop);
    if (listed) {
        m_countedAt = reading.at;
    }
    const bool primaryAsked = !blind && seen.here.answers();
    const bool compared = primaryAsked && seen.there.answers() && prove(services, stop) && compare(services, stop);
    if (primaryAsked && secondaryServes(reading.state)) {
        lookAtPrimary(reading, services, lag, stop);
    }
    const Divergence found = report(primaryAsked, compared && listed);
    settle(trouble, found);
    if (m_window) {
        reading.divergence = found;
    }
}

/// False: it could not be read in this poll, or not whole.
bool DivergenceMeter::list(PairServices& services, LagMeter& lag, std::stop_token stop)
{
    const auto from = m_window->common.secondaryFrom;
    const auto old = m_window->common.old();
    // Without a Date of the secondary, by this computer's clock: too far back does no harm.
    const Instant backTo =
        m_listedTo ? *m_listedTo - LossLedger::overlap : from.value_or(m_window->common.at - std::chrono::hours{1});
    // A copy that keeps stamps may bring pages of old ones in: only a change that was listed before, or one from before the
    // window, shows that what follows it is old.
    qsizetype ahead = 0;
    bool met = false;
    const auto enough = [&](const NewestList& list) {
        while (!m_listedFirst.isEmpty() && !met && ahead < list.entries.size()) {
            met = list.entries[ahead].key() == m_listedFirst;
            ahead += met ? 0 : 1;
        }
        return met ? list.reaches(backTo) : list.reaches(old.value_or(backTo));
    };
    const auto newest = readNewest(services.secondary, enough, mostPages, m_manners, std::move(stop));
    if (!newest) {
        m_listGap = offersNone(newest.error().code) ? DivergenceGap::NoHistory : DivergenceGap::SecondaryUnread;
        return false;
    }
    enough(*newest);
    const bool held =
        met ? newest->reaches(backTo) && isNew(*newest, ahead) : newest->whole || (old && newest->holdsSince(*old));
    take(*newest);
    if (m_listGap == DivergenceGap::TooMany) {
        return true;
    }
    if (!held) {
        // Where no list could be enough, the reason is what is not known of the time before (gapOf).
        const bool unplaced = !m_window->watched || !from;
        m_listGap = unplaced ? DivergenceGap::None : DivergenceGap::ListCut;
        return true;
    }
    m_listedFirst = newest->entries.isEmpty() ? QString{} : newest->entries.constFirst().key();
    m_listGap = DivergenceGap::None;
    // The copy's stamps may be of another clock: only the secondary's own says up to where it was listed.
    if (const auto offset = lag.secondaryOffset().offset(lag.now())) {
        m_listedTo = Instant{newest->started.time_since_epoch() + offset->lo};
    }
    return true;
}

/// In the order of commits, and in that of stamps, nothing that was listed before stands ahead of what was first then.
bool DivergenceMeter::isNew(const NewestList& list, qsizetype ahead) const
{
    const auto first = list.entries.begin();
    return std::none_of(first, first + ahead, [this](const NewestList::Entry& entry) {
        return m_book.holds(hashId(m_hashKey, entry.facts.type, entry.facts.id), entry.key());
    });
}

void DivergenceMeter::take(const NewestList& list)
{
    const Common& common = m_window->common;
    QSet<QByteArray> seen;
    for (const NewestList::Entry& entry : list.entries) {
        if (common.secondaryFrom && entry.notAfter < *common.secondaryFrom) {
            if (m_older.size() < sample && !entry.deleted) {
                m_older.append(entry.facts);
            }
            continue;
        }
        const QByteArray hash = hashId(m_hashKey, entry.facts.type, entry.facts.id);
        if (seen.contains(hash)) {
            continue; // an older change of the same resource
        }
        seen.insert(hash);
        if (!m_book.list(hash, entry)) {
            m_listGap = DivergenceGap::TooMany;
        }
    }
}

/// Whether the copy is one that keeps ids: without that, an id that the primary does not know says nothing. False: it could
/// not be asked.
bool DivergenceMeter::prove(PairServices& services, std::stop_token stop)
{
    while (!m_proven && !m_older.isEmpty()) {
        const auto found = findChange(services.secondary, services.primary, {m_older.constFirst(), false, {}},
                                      Instant::min(), m_hashKey, stop);
        if (!found && found.error().code != Errc::NotFound && found.error().code != Errc::Gone) {
            return false;
        }
        m_proven = found && found->standing == Standing::Has;
        m_older.removeFirst();
    }
    return true;
}

/// Asks the primary. False: it could not be asked.
bool DivergenceMeter::compare(PairServices& services, std::stop_token stop)
{
    const auto since = m_window->common.primary;
    const auto isAbsent = [](const Error& error) { return error.code == Errc::NotFound || error.code == Errc::Gone; };
    for (const DivergenceBook::Question& question : m_book.questions(mostCompared)) {
        const auto found = findChange(services.secondary, services.primary, question.sought, since, m_hashKey, stop);
        if (!found) {
            if (isAbsent(found.error())) {
                continue; // deleted meanwhile: the next list says so
            }
            return false;
        }
        m_proven = m_proven || (found->standing == Standing::Has && !question.sought.deleted);
        Standing former = Standing::Has;
        if (question.former && found->standing == Standing::Has) {
            const auto covered =
                findChange(services.secondary, services.primary, *question.former, since, m_hashKey, stop);
            if (!covered) {
                return false;
            }
            former = covered->standing;
        }
        m_book.answer(question, *found, former);
    }
    return true;
}

/// Whether the primary's newest changes are its own: what the secondary has too was brought back to it.
void DivergenceMeter::lookAtPrimary(const Reading& reading, PairServices& services, LagMeter& lag, std::stop_token stop)
{
    const auto offset = lag.primaryOffset().offset(lag.now());
    const auto newest = readNewest(services.primary, {}, 1, m_primaryManners, stop);
    if (!newest || !offset || !m_proven) {
        return;
    }
    const Instant recent = Instant{lag.now().time_since_epoch() + offset->hi} - justNow;
    m_primaryTakesWrites = false;
    for (const NewestList::Entry& entry : newest->entries.first(std::min(newestOfPrimary, newest->entries.size()))) {
        if (entry.notBefore < recent) {
            continue;
        }
        const auto found = findChange(services.primary, services.secondary, {entry.facts, entry.deleted, {}},
                                      Instant{reading.at} - std::chrono::hours{24}, m_hashKey, stop);
        if (!found) {
            m_primaryTakesWrites.reset();
            return;
        }
        if (found->standing == Standing::Lacks) {
            m_primaryTakesWrites = true;
            return;
        }
    }
}

DivergenceGap DivergenceMeter::gapOf(bool primaryAsked, bool compared) const
{
    if (m_listGap != DivergenceGap::None) {
        return m_listGap;
    }
    if (!m_window->watched) {
        return DivergenceGap::BeforeWatch;
    }
    if (!m_window->common.secondaryFrom) {
        return DivergenceGap::Clock;
    }
    if (!primaryAsked) {
        return DivergenceGap::PrimaryUnread;
    }
    if (!compared || m_book.hasUncompared()) {
        return DivergenceGap::NotCompared;
    }
    if (!m_proven && !m_book.isEmpty()) {
        return DivergenceGap::CopyUnproven;
    }
    return m_book.hasUnclear() ? DivergenceGap::NoPrimaryHistory : DivergenceGap::None;
}

Divergence DivergenceMeter::report(bool primaryAsked, bool compared) const
{
    Divergence found{.since = m_window->common.at,
                     .countedAt = m_countedAt.value_or(Instant{}),
                     .gap = gapOf(primaryAsked, compared),
                     .served = m_window->served};
    m_book.count(found);
    if (!m_proven) {
        // An id that the primary does not know may be one that the copy gave.
        found.mayBe += found.total().total();
        found.byType.clear();
    }
    return found;
}

/// Both are alike again, or no more can be known of a secondary that is not known to have served.
void DivergenceMeter::settle(bool trouble, const Divergence& found)
{
    const bool nothingKnown =
        found.total().total() == 0 && !m_window->served && (found.untellable() || found.gap == DivergenceGap::None);
    m_clean = !trouble && (found.none() || nothingKnown) ? m_clean + 1 : 0;
    if (m_clean >= cleanLooks) {
        forget();
    }
}

void DivergenceMeter::forget()
{
    m_window.reset();
    m_book.clear();
    m_older.clear();
    m_common.reset();
}

QJsonObject DivergenceMeter::closedIn(QJsonObject memory)
{
    memory.remove(u"window"_s);
    memory.remove(u"lacking"_s);
    memory.remove(u"common"_s);
    return memory;
}

QJsonObject DivergenceMeter::memory() const
{
    const auto commonJson = [](const Common& common) {
        return QJsonObject{{u"at"_s, toIso(common.at)},
                           {u"secondary_from"_s, toJson(common.secondaryFrom)},
                           {u"primary"_s, toJson(common.primary)}};
    };
    QJsonObject memory{{u"proven"_s, m_proven}};
    if (m_common) {
        memory.insert(u"common"_s, commonJson(*m_common));
    }
    if (m_window) {
        QJsonObject window = commonJson(m_window->common);
        window.insert(u"watched"_s, m_window->watched);
        window.insert(u"served"_s, m_window->served);
        memory.insert(u"window"_s, window);
        memory.insert(u"lacking"_s, m_book.memory());
    }
    return memory;
}

void DivergenceMeter::restore(const QJsonObject& memory)
{
    const auto commonFrom = [](const QJsonObject& json) -> std::optional<Common> {
        const auto at = momentFrom(json[u"at"_s]);
        return at ? std::optional(Common{*at, momentFrom(json[u"secondary_from"_s]), momentFrom(json[u"primary"_s])})
                  : std::nullopt;
    };
    m_proven = memory[u"proven"_s].toBool();
    m_common = commonFrom(memory[u"common"_s].toObject());
    const QJsonObject window = memory[u"window"_s].toObject();
    if (const auto common = commonFrom(window)) {
        m_window = Window{*common, window[u"watched"_s].toBool(), window[u"served"_s].toBool()};
        m_book.restore(memory[u"lacking"_s].toArray());
    }
}

} // namespace rekindle
