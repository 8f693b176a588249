// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/history.h"

#include "sandbox/date_filter.h"
#include "sandbox/json_view.h"
#include "sandbox/page.h"

#include <algorithm>

namespace rekindle {

namespace {

QByteArray historyEntry(const Region::Event& event, const QByteArray& base)
{
    const Version& version = event.version;
    const bool posted = version.method == WriteMethod::Post;
    const QByteArray method = version.deleted() ? "DELETE" : posted ? "POST" : "PUT";
    const QByteArray status = version.deleted() ? "204 No Content" : version.created ? "201 Created" : "200 OK";
    return "{\"fullUrl\":" + jsonQuoted(base + '/' + event.key)
           + (version.deleted() ? QByteArray{} : ",\"resource\":" + version.bytes) + ",\"request\":{\"method\":\""
           + method + "\",\"url\":" + jsonQuoted(posted ? Region::typeOf(event.key) : event.key)
           + "},\"response\":{\"status\":\"" + status + "\",\"etag\":" + jsonQuoted(etagOf(version.number))
           + ",\"lastModified\":\"" + toIso(version.lastUpdated).toLatin1() + "\"}}";
}

QList<Region::Event> eventsOf(const Region& region, const QByteArray& key)
{
    QList<Region::Event> events;
    for (const Version& version : region.versions(key)) {
        events.append({key, version});
    }
    return events;
}

struct Filter {
    QByteArray typePrefix{}; ///< "Patient/"; empty: all
    DateFilter updated{};
    bool ascending{false};
    std::optional<Continuation> after{};

    bool matches(const Region::Event& event) const
    {
        return event.key.startsWith(typePrefix) && updated.matches(toEpochMs(event.version.lastUpdated));
    }
    bool isPast(const Region::Event& event) const
    {
        return after && (ascending ? event.version.sequence <= after->second : event.version.sequence >= after->second);
    }
};

/// nullopt: a parameter cannot be used.
std::optional<Filter> readFilter(const RestRequest& request)
{
    Filter filter;
    for (const QueryItem& item : request.query) {
        bool good = true;
        if (item.name == "_since") {
            good = filter.updated.narrow("ge" + item.value);
        } else if (item.name == "_before") {
            good = filter.updated.narrow("lt" + item.value);
        } else if (item.name == "_sort") {
            filter.ascending = item.value == "_lastUpdated";
            good = filter.ascending || item.value == "-_lastUpdated";
        } else if (item.name == "ct") {
            filter.after = continuationOf(item.value);
            good = filter.after.has_value();
        }
        if (!good) {
            return std::nullopt;
        }
    }
    return filter;
}

BundlePage pageOf(const QList<Region::Event>& events, const Filter& filter, qint64 count, const QByteArray& base)
{
    BundlePage page{.type = "history", .total = 0};
    quint64 last = 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Region::Event& event = events[filter.ascending ? i : events.size() - 1 - i];
        if (!filter.matches(event)) {
            continue;
        }
        ++*page.total;
        if (filter.isPast(event)) {
            continue;
        }
        if (page.entries.size() < count) {
            page.entries.append(historyEntry(event, base));
            last = event.version.sequence;
        } else if (page.next.isEmpty()) {
            page.next = tokenOf({0, last});
        }
    }
    return page;
}

} // namespace

Response answerHistory(const Region& region, const RestRequest& request, Instant now)
{
    auto filter = readFilter(request);
    const auto size = pageSize(request);
    if (!filter || !size) {
        return outcome(400, "invalid", "A parameter of the history has an unusable value.");
    }
    QList<Region::Event> events;
    if (request.path.size() == 3) {
        const QByteArray key = request.path[0] + '/' + request.path[1];
        if (region.current(key) == nullptr) {
            return outcome(404, "not-found", "Resource " + key + " is not known.");
        }
        events = eventsOf(region, key);
    } else {
        events = region.events();
        filter->typePrefix = request.path.size() == 2 ? request.path[0] + '/' : QByteArray{};
    }
    const bool countOnly = wantsCountOnly(request);
    BundlePage page = pageOf(events, *filter, countOnly ? 0 : size->count, request.base);
    page.clamped = size->clamped;
    if (countOnly) {
        page.next.clear();
    }
    return bundleOf(page, request, now);
}

} // namespace rekindle
