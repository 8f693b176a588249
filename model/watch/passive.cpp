// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/passive.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCompared = 6; ///< entries that one poll compares by asking for them
constexpr qsizetype sample = 3; ///< unequal resources that prove a copy
constexpr Millis usual =
    LossLedger::lateCommit + LossLedger::skew; ///< so far changes may overtake each other in any copy
constexpr int pagesBack = 3; ///< of the primary's list, on the way to what the secondary holds

Error unusable(const FhirClient& client, const QString& why)
{
    return {Errc::Unsupported, client.endpoint().baseUrl.toString(), why};
}

} // namespace

/// Whether the primary has that very version: the one that the secondary shows.
Result<PassiveMeter::Same> PassiveMeter::compare(FhirClient& primary, const NewestList::Entry& there,
                                                 const NewestList& here, int& asked, std::stop_token stop)
{
    if (m_equal.contains(there.key())) {
        return Same::Yes;
    }
    for (const NewestList::Entry& entry : here.entries) {
        if (entry.facts.type == there.facts.type && entry.facts.id == there.facts.id
            && entry.facts.versionId == there.facts.versionId && entry.deleted == there.deleted) {
            return entry.facts.lastUpdated == there.facts.lastUpdated ? Same::Yes : Same::No;
        }
    }
    if (there.deleted || asked >= mostCompared) {
        return Same::Unknown;
    }
    ++asked;
    const auto version = readVersion(primary, there.facts, std::move(stop));
    if (!version) {
        const Errc code = version.error().code;
        const bool absent = code == Errc::NotFound || code == Errc::Gone || code == Errc::Rejected;
        return absent ? Result<Same>(Same::Unknown) : Result<Same>(fail(version.error()));
    }
    return version->lastUpdated == there.facts.lastUpdated ? Same::Yes : Same::No;
}

/// The newest entry of the secondary that is the primary's, once the copy is proven; nullopt: none of the newest is.
Result<std::optional<NewestList::Entry>> PassiveMeter::prove(FhirClient& primary, const NewestList& there,
                                                             const NewestList& here, std::stop_token stop)
{
    std::optional<NewestList::Entry> newest;
    int asked = 0;
    for (const NewestList::Entry& entry : there.entries) {
        if (!entry.facts.lastUpdated || entry.facts.versionId.isEmpty() || (newest && m_proven)) {
            continue;
        }
        const auto same = compare(primary, entry, here, asked, stop);
        if (!same) {
            return fail(same.error());
        }
        if (*same == Same::No) {
            m_equal.clear();
            m_stamps.clear();
            m_proven = false;
            return fail(unusable(primary, u"the copy does not preserve version and lastUpdated"_s));
        }
        if (*same == Same::Yes) {
            newest = newest && *newest->facts.lastUpdated >= *entry.facts.lastUpdated ? newest : entry;
            m_equal.insert(entry.key());
            m_stamps.insert(toEpochMs(*entry.facts.lastUpdated));
            m_proven = m_proven || (m_equal.size() >= sample && m_stamps.size() >= sample);
        }
    }
    if (newest && !m_proven) {
        return fail(
            unusable(primary, u"too few changes on both sides to prove that the copy preserves their stamps"_s));
    }
    if (m_equal.size() > 4096) {
        m_equal.clear(); // what is still asked for is found anew
    }
    return newest;
}

PassiveResult PassiveMeter::measure(FhirClient& primary, FhirClient& secondary, const ClockOffset& primaryOffset,
                                    std::stop_token stop)
{
    PassiveResult result;
    // The secondary first: what it shows must then already be on the primary.
    auto there = readNewest(secondary, {}, 1, m_secondaryManners, stop);
    const auto back = there && there->newest() ? std::optional(*there->newest() - usual) : std::nullopt;
    const auto enough = [back](const NewestList& list) { return !back || list.reaches(*back); };
    auto here = there ? readNewest(primary, enough, pagesBack, m_primaryManners, stop) : there;
    if (!there || !here) {
        result.error = there ? here.error() : there.error();
        return result;
    }
    if (!there->sorted || !here->sorted) {
        result.error = unusable(there->sorted ? primary : secondary, u"its list of changes is not sorted"_s);
        return result;
    }
    const auto now = primaryOffset.offset(here->ended);
    if (!now) {
        result.error = unusable(primary, u"the primary sends no usable Date"_s);
        return result;
    }
    // The stamps of both sides are the primary's, and none of it can be of a time to come.
    const Instant latest{here->ended.time_since_epoch() + now->hi + LossLedger::skew};
    auto missing = here->missingIn(*there);
    if (there->dropAfter(latest) + here->dropAfter(latest) > 0) {
        result.clock =
            Error{Errc::ClockWrong, primary.endpoint().baseUrl.toString(), u"a stamp is later than its Date"_s};
    }
    const auto held = prove(primary, *there, *here, stop);
    if (!held || !*held) {
        result.error = held ? unusable(secondary, u"none of its newest changes is the primary's"_s) : held.error();
        return result;
    }
    const Instant upTo = *(*held)->facts.lastUpdated;
    for (NewestList::Entry& entry : missing) {
        if (entry.notBefore > latest) {
            entry.notBefore = upTo; // its stamp says nothing of when it was made
            entry.notAfter = latest;
        }
    }
    // Changes that the primary made after it was asked, or that a cache kept back, were not seen.
    const Millis unseen = std::max(there->ended - here->started, Millis{0});
    result.staleness = Interval{Millis{0}, unseen};
    result.complete = upTo;
    result.possible = there->newest().value_or(upTo);
    if (!missing.isEmpty()) {
        const auto first = std::min_element(missing.begin(), missing.end(),
                                            [](const auto& a, const auto& b) { return a.notBefore < b.notBefore; });
        // A list that does not go back to what the secondary holds leaves room down to there.
        const Instant since =
            here->reaches(upTo - usual) ? std::min(first->notBefore, latest) : std::min(upTo - usual, first->notBefore);
        const auto oldest = primaryOffset.toBoot(since, here->ended);
        const auto newest = primaryOffset.toBoot(missing.first().notAfter, here->ended);
        const Millis most = std::max(there->ended - oldest->first + LossLedger::skew, unseen);
        const Millis least = there->started - newest->second - LossLedger::lateCommit;
        result.staleness = Interval{std::clamp(least, Millis{0}, most), most};
        result.complete = std::min(upTo, since - Millis{1});
        if (first->notAfter + usual < upTo) {
            result.overtakenFrom = since - LossLedger::skew;
        }
    }
    return result;
}

} // namespace rekindle
