// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/search.h"

#include "sandbox/date_filter.h"
#include "sandbox/json_view.h"
#include "sandbox/page.h"
#include "sandbox/resource_bytes.h"
#include "sandbox/resource_types.h"

#include <QSet>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Query {
    QSet<QByteArray> types{}; ///< empty: all
    QSet<QByteArray> ids{}; ///< empty: all
    DateFilter updated{};
    QList<QByteArrayList> tags{}; ///< of each list, one
    QByteArrayList notTags{};
    QList<QByteArrayList> identifiers{};
    QByteArrayList elements{};
    bool descending{false};
    std::optional<Continuation> after{};
    QByteArrayList ignored{};

    bool looksInside() const { return !tags.isEmpty() || !notTags.isEmpty() || !identifiers.isEmpty(); }
    /// Nothing but the type is filtered, so that counting is looking up.
    bool isPlain() const { return ids.isEmpty() && updated.isOpen() && !looksInside(); }
};

bool isSilentlyKnown(const QByteArray& name)
{
    static const QByteArrayList names{"_count", "_summary", "_format", "_pretty", "_total"};
    return names.contains(name);
}

bool takeTypes(Query& query, const QByteArray& value)
{
    const QByteArrayList types = value.split(',');
    query.types = QSet<QByteArray>(types.begin(), types.end());
    return std::all_of(types.begin(), types.end(), isResourceType);
}

/// False: the value cannot be used.
bool takeItem(Query& query, const QueryItem& item)
{
    const QByteArray& value = item.value;
    if (item.name == "_lastUpdated") {
        return query.updated.narrow(value);
    }
    if (item.name == "_sort") {
        query.descending = value == "-_lastUpdated";
        return query.descending || value == "_lastUpdated";
    }
    if (item.name == "ct") {
        query.after = continuationOf(value);
        return query.after.has_value();
    }
    if (item.name == "_type") {
        return takeTypes(query, value);
    }
    const QByteArrayList values = value.split(',');
    if (item.name == "_id") {
        query.ids = QSet<QByteArray>(values.begin(), values.end());
    } else if (item.name == "_tag") {
        query.tags.append(values);
    } else if (item.name == "_tag:not") {
        query.notTags += values;
    } else if (item.name == "identifier") {
        query.identifiers.append(values);
    } else if (item.name == "_elements") {
        query.elements += values;
    } else if (!isSilentlyKnown(item.name)) {
        query.ignored.append(item.name);
    }
    return true;
}

Result<Query> readQuery(const QList<QueryItem>& items, const QByteArray& type)
{
    Query query;
    for (const QueryItem& item : items) {
        if (!takeItem(query, item)) {
            return fail(Errc::Invalid, QString::fromUtf8(item.name), u"the value cannot be used"_s);
        }
    }
    if (!type.isEmpty()) {
        query.types = {type};
    }
    return query;
}

bool matchesInside(const Query& query, const QByteArray& bytes)
{
    const auto tagged = [&bytes](const QByteArray& token) { return hasTag(bytes, token); };
    const auto identified = [&bytes](const QByteArray& token) { return hasIdentifier(bytes, token); };
    return std::all_of(query.tags.begin(), query.tags.end(),
                       [&](const QByteArrayList& any) { return std::any_of(any.begin(), any.end(), tagged); })
           && std::none_of(query.notTags.begin(), query.notTags.end(), tagged)
           && std::all_of(query.identifiers.begin(), query.identifiers.end(),
                          [&](const QByteArrayList& any) { return std::any_of(any.begin(), any.end(), identified); });
}

bool matches(const Query& query, const Region& region, qint64 ms, const QByteArray& key)
{
    return query.updated.matches(ms) && (query.types.isEmpty() || query.types.contains(Region::typeOf(key)))
           && (query.ids.isEmpty() || query.ids.contains(key.mid(key.indexOf('/') + 1)))
           && (!query.looksInside() || matchesInside(query, region.current(key)->bytes));
}

const Region::Index& indexFor(const Query& query, const Region& region)
{
    return query.types.size() == 1 ? region.index(*query.types.begin()) : region.index();
}

struct Hit {
    Region::Place place{};
    QByteArray key{};
};

/// The first `limit` hits after the query's continuation, in its order.
QList<Hit> find(const Query& query, const Region& region, qint64 limit)
{
    const Region::Index& index = indexFor(query, region);
    const Region::Place after = query.after ? Region::Place{query.after->first, query.after->second} : Region::Place{};
    QList<Hit> hits;
    if (query.descending) {
        auto it = index.lowerBound(query.after ? after : Region::Place{query.updated.until, 0});
        while (it != index.begin() && hits.size() < limit && (--it).key().first >= query.updated.from) {
            if (matches(query, region, it.key().first, it.value())) {
                hits.append({it.key(), it.value()});
            }
        }
        return hits;
    }
    auto it = query.after ? index.upperBound(after) : index.lowerBound({query.updated.from, 0});
    for (; it != index.end() && hits.size() < limit && it.key().first < query.updated.until; ++it) {
        if (matches(query, region, it.key().first, it.value())) {
            hits.append({it.key(), it.value()});
        }
    }
    return hits;
}

qint64 countAll(Query query, const Region& region)
{
    if (query.isPlain()) {
        if (query.types.isEmpty()) {
            return region.count();
        }
        qint64 sum = 0;
        for (const QByteArray& type : query.types) {
            sum += region.index(type).size();
        }
        return sum;
    }
    query.after.reset();
    return find(query, region, region.count()).size();
}

QByteArray matchEntry(const Query& query, const Region& region, const QByteArray& key, const QByteArray& base)
{
    const QByteArray bytes = region.current(key)->bytes;
    return "{\"fullUrl\":" + jsonQuoted(base + '/' + key) + ",\"resource\":"
           + (query.elements.isEmpty() ? bytes : subset(bytes, query.elements)) + ",\"search\":{\"mode\":\"match\"}}";
}

} // namespace

Response answerSearch(const Region& region, const RestRequest& request, Instant now)
{
    const auto query = readQuery(request.query, request.path.isEmpty() ? QByteArray{} : request.path[0]);
    const auto size = pageSize(request);
    if (!query || !size) {
        return outcome(400, "invalid",
                       (query ? QByteArray("_count") : query.error().subject.toUtf8()) + " has an unusable value.");
    }
    if (!query->ignored.isEmpty() && request.headers.value("Prefer").contains("handling=strict")) {
        return outcome(400, "not-supported", "The search parameter " + query->ignored[0] + " is not supported.");
    }
    BundlePage page{.total = countAll(*query, region), .ignored = query->ignored, .clamped = size->clamped};
    if (wantsCountOnly(request)) {
        return bundleOf(page, request, now);
    }
    QList<Hit> hits = find(*query, region, size->count + 1);
    if (hits.size() > size->count) {
        hits.removeLast();
        page.next = tokenOf({hits.last().place.first, hits.last().place.second});
    }
    for (const Hit& hit : hits) {
        page.entries.append(matchEntry(*query, region, hit.key, request.base));
    }
    return bundleOf(page, request, now);
}

QByteArrayList matchingKeys(const Region& region, const QByteArray& type, const QByteArray& condition)
{
    const auto request = parseRest("GET", "/?" + condition.mid(condition.startsWith('?') ? 1 : 0), {}, {}, {});
    const auto query = readQuery(request.query, type);
    QByteArrayList keys;
    if (!query || query->isPlain()) {
        return keys;
    }
    for (const Hit& hit : find(*query, region, 2)) {
        keys.append(hit.key);
    }
    return keys;
}

} // namespace rekindle
