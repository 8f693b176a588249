// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/newest_list.h"

#include "fhir/flavours.h"
#include "fhir/resource_name.h"
#include "watch/heartbeat_resource.h"

#include <QSet>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 200'000; ///< of one list, however long its pages are

bool isHeartbeat(const ResourceFacts& facts)
{
    return facts.type == QLatin1String(heartbeatType) && facts.id == QLatin1String(heartbeatId);
}

QString newestQuery(const HistoryManners& manners)
{
    return u"_history?_count=50"_s + (manners.elements ? u"&_elements=id,meta"_s : QString{});
}

/// Adds a page; Errc::Unsupported: an entry cannot be dated.
Result<void> take(const BundleFacts& page, const QString& service, NewestList& list, std::optional<Instant>& newer)
{
    if (!newer) {
        newer = page.lastUpdated;
    }
    QList<qsizetype> undated;
    for (const BundleEntry& entry : page.entries) {
        const std::optional<Instant> at = entry.resource.lastUpdated;
        if (!at && (!entry.deleted || !newer)) {
            return fail(Errc::Unsupported, service, u"an entry without a moment that can be read"_s);
        }
        if (at) {
            list.sorted = list.sorted
                          && (list.entries.isEmpty() || !list.entries.last().facts.lastUpdated
                              || *at <= *list.entries.last().facts.lastUpdated);
            for (const qsizetype before : std::as_const(undated)) {
                list.entries[before].notBefore = *at;
            }
            undated.clear();
            newer = at;
        }
        if (!isHeartbeat(entry.resource)) {
            if (!at) {
                undated.append(list.entries.size());
            }
            list.entries.append({entry.resource, entry.deleted, at.value_or(Instant{}), at.value_or(*newer)});
        }
    }
    return {};
}

} // namespace

QString NewestList::Entry::key() const
{
    return facts.type + u'/' + facts.id + u'/' + facts.versionId + u'/'
           + (facts.lastUpdated ? QString::number(toEpochMs(*facts.lastUpdated)) : u"-"_s);
}

std::optional<Instant> NewestList::newest() const
{
    std::optional<Instant> newest;
    for (const Entry& entry : entries) {
        newest = std::max(newest.value_or(entry.notAfter), entry.notAfter);
    }
    return newest;
}

bool NewestList::reaches(Instant at) const
{
    return whole || (!entries.isEmpty() && entries.last().notAfter < at);
}

bool NewestList::holdsSince(Instant at) const
{
    if (whole) {
        return true;
    }
    const auto older =
        std::find_if(entries.begin(), entries.end(), [at](const Entry& entry) { return entry.notAfter < at; });
    return older != entries.end() && std::is_sorted(older, entries.end(), [](const Entry& a, const Entry& b) {
               return a.notBefore > b.notAfter;
           });
}

qsizetype NewestList::dropAfter(Instant at)
{
    return entries.removeIf(
        [at](const Entry& entry) { return entry.facts.lastUpdated && *entry.facts.lastUpdated > at; });
}

QList<NewestList::Entry> NewestList::missingIn(const NewestList& other) const
{
    QSet<QString> there;
    for (const Entry& entry : other.entries) {
        there.insert(entry.facts.type + u'/' + entry.facts.id + u'/' + entry.facts.versionId);
    }
    QList<Entry> missing;
    for (const Entry& entry : entries) {
        // Of what is as old as its last entry, or may be, a part may lie behind the end of the list.
        const bool within = other.whole || other.entries.isEmpty() || entry.notBefore > other.entries.last().notBefore;
        if (within && !there.contains(entry.facts.type + u'/' + entry.facts.id + u'/' + entry.facts.versionId)) {
            missing.append(entry);
        }
    }
    return missing;
}

Result<NewestList> readNewest(FhirClient& client, const Enough& enough, int pages, HistoryManners& manners,
                              std::stop_token stop)
{
    const QString service = client.endpoint().baseUrl.toString();
    if (!traits(client.endpoint().flavour).systemHistory) {
        return fail(Errc::Unsupported, service, u"no system history"_s);
    }
    NewestList list;
    std::optional<Instant> newer;
    QSet<QString> asked;
    QString next = newestQuery(manners);
    for (int number = 0; number < pages || list.entries.isEmpty(); ++number) {
        asked.insert(next);
        HttpExchange answer = client.exchange({}, next, stop);
        if (number == 0 && manners.elements && answer.status == 400) {
            manners.elements = false;
            next = newestQuery(manners);
            answer = client.exchange({}, next, stop);
        }
        if (const auto error = errorOf(answer)) {
            return fail(*error);
        }
        const auto page = scanBundle(answer.body);
        if (!page) {
            return fail(page.error());
        }
        if (page->self.isEmpty()) {
            return fail(Errc::Unsupported, service, u"its history has no self link"_s);
        }
        if (const auto taken = take(*page, service, list, newer); !taken) {
            return fail(taken.error());
        }
        list.started = number == 0 ? answer.sentBoot - ageOf(answer) : list.started;
        list.ended = answer.receivedBoot;
        next = page->next.toString(QUrl::FullyEncoded);
        if (!page->hasNext) {
            list.whole = true;
            break;
        }
        if (next.isEmpty() || asked.contains(next) || list.entries.size() >= mostEntries
            || (!list.entries.isEmpty() && (!enough || enough(list)))) {
            break;
        }
    }
    while (!list.entries.isEmpty() && !list.entries.last().facts.lastUpdated) {
        list.entries.removeLast(); // nothing says how old it is
    }
    return list;
}

Result<ResourceFacts> readVersion(FhirClient& client, const ResourceFacts& wanted, std::stop_token stop)
{
    if (!isResourceName(wanted.type, wanted.id) || !isResourceId(wanted.versionId)) {
        return fail(Errc::NotFound, client.endpoint().baseUrl.toString(), u"no FHIR type, id or version"_s);
    }
    const HttpExchange answer =
        client.exchange({}, wanted.type + u'/' + wanted.id + u"/_history/"_s + wanted.versionId, std::move(stop));
    if (const auto error = errorOf(answer)) {
        return fail(*error);
    }
    const auto facts = scanResource(answer.body);
    if (facts && (facts->type != wanted.type || facts->id != wanted.id || facts->versionId != wanted.versionId)) {
        return fail(Errc::NotFound, client.endpoint().baseUrl.toString(), u"another version"_s);
    }
    return facts;
}

} // namespace rekindle
