// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/order_probe.h"

#include "fhir/resource_name.h"
#include "watch/answer_kind.h"
#include "watch/cache_doubt.h"
#include "watch/ledger.h"

#include <QHash>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype perList = 2; ///< so many of a list are kept to be looked for
constexpr qsizetype most = 32; ///< and so many in all: those of a quarter of an hour, at the usual period

bool isName(const ResourceFacts& facts)
{
    return isResourceName(facts.type, facts.id) && !facts.versionId.isEmpty() && facts.lastUpdated;
}

bool sameResource(const ResourceFacts& a, const ResourceFacts& b)
{
    return a.type == b.type && a.id == b.id;
}

std::size_t keyOf(const ResourceFacts& facts)
{
    return qHashMulti(0, facts.type, facts.id, facts.versionId);
}

/// Whether a version that is shown is older than the one that is sought. nullopt: it cannot be told.
std::optional<bool> isOlder(const ResourceFacts& shown, const ResourceFacts& sought)
{
    if (shown.versionId == sought.versionId) {
        return false;
    }
    bool shownCounts = false;
    bool soughtCounts = false;
    const qint64 there = shown.versionId.toLongLong(&shownCounts);
    const qint64 wanted = sought.versionId.toLongLong(&soughtCounts);
    if (shownCounts && soughtCounts && there > wanted) {
        return false;
    }
    if (!shown.lastUpdated) {
        return std::nullopt;
    }
    if (*shown.lastUpdated >= *sought.lastUpdated) {
        return false;
    }
    // Stamps of several nodes may be so far apart.
    return *shown.lastUpdated < *sought.lastUpdated - LossLedger::skew ? std::optional(true) : std::nullopt;
}

} // namespace

/// Another number each time, spread evenly and the same in every run.
std::size_t OrderProbe::turn()
{
    return static_cast<std::size_t>((++m_turns * 0x9E3779B97F4A7C15ULL) >> 32U);
}

void OrderProbe::listed(const ChangeRead& read)
{
    m_unlisted.reset();
    QSet<std::size_t> list;
    QList<Sought> fresh;
    for (const NamedChange& change : read.named) {
        const std::size_t key = keyOf(change.facts);
        list.insert(key);
        if (change.deleted) {
            const auto same = [&](const Sought& known) { return sameResource(known.facts, change.facts); };
            m_pool.removeIf(same);
            fresh.removeIf(same);
            if (m_overdue && same(*m_overdue)) {
                m_overdue.reset();
            }
        } else if (!m_lastList.contains(key) && isName(change.facts)) {
            fresh.append({change.facts, change.created, read.ended});
        }
    }
    m_lastList = std::move(list);
    add(fresh);
}

void OrderProbe::add(const QList<Sought>& fresh)
{
    if (fresh.isEmpty()) {
        return;
    }
    const Sought& first = fresh.at(static_cast<qsizetype>(turn() % static_cast<std::size_t>(fresh.size())));
    m_pool.append(first);
    for (qsizetype i = 1; i < perList && i < fresh.size(); ++i) {
        // Of another type, where there is one: what works in parallel often does so by type.
        const auto other = std::find_if(fresh.begin(), fresh.end(),
                                        [&](const Sought& one) { return one.facts.type != first.facts.type; });
        m_pool.append(other != fresh.end()
                          ? *other
                          : fresh.at(static_cast<qsizetype>(turn() % static_cast<std::size_t>(fresh.size()))));
    }
    while (m_pool.size() > most) {
        // Any of them: while the copy stands still, only the oldest are of use.
        m_pool.removeAt(static_cast<qsizetype>(turn() % static_cast<std::size_t>(m_pool.size())));
    }
}

/// The newest that must be there: what has stopped lately is missing among the newest first.
std::optional<qsizetype> OrderProbe::pick(BootTime heldUpTo, bool keepsStamps) const
{
    for (qsizetype i = m_pool.size() - 1; i >= 0; --i) {
        if (m_pool.at(i).committedBy <= heldUpTo && (keepsStamps || m_pool.at(i).created)) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<OrderProbe::Overdue> OrderProbe::overdue() const
{
    return m_overdue ? std::optional(Overdue{*m_overdue->facts.lastUpdated, m_overdue->committedBy}) : std::nullopt;
}

HttpExchange OrderProbe::read(FhirClient& client, const ResourceFacts& facts, bool& elements,
                              std::stop_token stop) const
{
    const QString path = facts.type + u'/' + facts.id;
    if (elements) {
        HttpExchange answer = client.exchange({}, path + u"?_elements=id,meta"_s, stop);
        if (answer.status != 400) {
            return answer;
        }
        elements = false;
    }
    return client.exchange({}, path, std::move(stop));
}

/// The primary, asked afterwards, still has what the secondary lacks.
Result<bool> OrderProbe::isOnPrimary(FhirClient& primary, const ResourceFacts& sought, bool orNewer,
                                     std::stop_token stop)
{
    const HttpExchange here = read(primary, sought, m_primaryElements, std::move(stop));
    if (!here.status || *here.status >= 500) {
        return fail(errorOf(here).value_or(Error{}));
    }
    const auto still = scanResource(here.body);
    if (!here.ok() || keptFor(here) || !still || !sameResource(*still, sought)) {
        return false;
    }
    return still->versionId == sought.versionId || (orNewer && isOlder(*still, sought) == std::optional(false));
}

Result<OrderProbe::Found> OrderProbe::search(FhirClient& primary, FhirClient& secondary, const Sought& sought,
                                             bool keepsStamps, std::stop_token stop)
{
    const HttpExchange there = read(secondary, sought.facts, m_secondaryElements, stop);
    if (keptFor(there)) {
        return Found::Unclear;
    }
    std::optional<bool> older;
    if (there.ok()) {
        const auto shown = scanResource(there.body);
        if (!shown || !sameResource(*shown, sought.facts)) {
            return fail(Errc::BadReply, secondary.endpoint().baseUrl.toString(), u"not the resource"_s);
        }
        older = keepsStamps ? isOlder(*shown, sought.facts) : std::optional(false);
        if (older != std::optional(true)) {
            return older ? Found::There : Found::Unclear;
        }
        m_older = true;
    } else {
        const auto error = errorOf(there);
        if (error && error->code == Errc::Gone) {
            return Found::There; // deleted since
        }
        if (!error || error->code != Errc::NotFound || !answerKind(there).isFhir()) {
            return fail(error.value_or(Error{Errc::BadReply, secondary.endpoint().baseUrl.toString(), {}}));
        }
    }
    // What is not there at all may have been deleted since, on a service that remembers no deletions.
    const auto still = isOnPrimary(primary, sought.facts, older.has_value(), std::move(stop));
    if (!still) {
        return fail(still.error());
    }
    return *still ? Found::Missing : Found::Unclear;
}

OrderProbe::Seen OrderProbe::look(FhirClient& primary, FhirClient& secondary, BootTime heldUpTo, bool keepsStamps,
                                  std::stop_token stop)
{
    Sought sought;
    if (m_overdue) {
        if (m_overdue->committedBy > heldUpTo) {
            return {}; // the secondary went back; it need not have it
        }
        sought = *m_overdue;
    } else if (const auto place = pick(heldUpTo, keepsStamps)) {
        sought = m_pool.takeAt(*place);
    } else {
        return m_unlisted ? Seen{OrderCheck::NotPossible, {}, m_unlisted} : Seen{};
    }
    const auto found = search(primary, secondary, sought, keepsStamps, std::move(stop));
    if (!found) {
        if (!m_overdue) {
            m_pool.prepend(sought); // it was not looked at; another one first
        }
        return {OrderCheck::NotPossible, {}, found.error()};
    }
    m_overdue.reset();
    switch (*found) {
    case Found::There: return {OrderCheck::InOrder, {}, {}};
    case Found::Unclear: return {};
    case Found::Missing: break;
    }
    m_overdue = sought;
    return {OrderCheck::Overtaken, overdue(), {}};
}

} // namespace rekindle
