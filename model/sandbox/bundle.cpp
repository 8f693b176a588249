// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bundle.h"

#include "sandbox/interactions.h"
#include "sandbox/json_view.h"
#include "sandbox/resource_types.h"

#include <QSet>

#include <algorithm>

namespace rekindle {

namespace {

constexpr qsizetype entryLimit = 500;

struct Entry {
    QByteArray fullUrl{};
    QByteArray resource{};
    QByteArray method{};
    QByteArray url{};
    HttpHeaders conditions{};
    QByteArray key{}; ///< of a POST in a transaction: what it will be called
};

Entry readEntry(QByteArrayView bytes)
{
    const auto members = jsonMembers(bytes);
    const auto request = jsonMembers(jsonValue(members, "request"));
    Entry entry{.fullUrl = jsonText(jsonValue(members, "fullUrl")),
                .resource = jsonValue(members, "resource").toByteArray(),
                .method = jsonText(jsonValue(request, "method")),
                .url = jsonText(jsonValue(request, "url"))};
    static const std::pair<const char*, const char*> conditions[] = {
        {"ifMatch", "If-Match"}, {"ifNoneMatch", "If-None-Match"}, {"ifNoneExist", "If-None-Exist"}};
    for (const auto& [member, header] : conditions) {
        const QByteArray value = jsonText(jsonValue(request, member));
        if (!value.isEmpty()) {
            entry.conditions.add(header, value);
        }
    }
    return entry;
}

RestRequest requestOf(const Entry& entry, const RestRequest& outer)
{
    QByteArray url = entry.url;
    if (url.startsWith(QByteArray(outer.base + '/'))) {
        url = url.mid(outer.base.size() + 1);
    }
    RestRequest request = parseRest(entry.method, '/' + url, entry.conditions, entry.resource, {});
    request.base = outer.base;
    return request;
}

QByteArray statusLine(int status)
{
    static const std::pair<int, const char*> reasons[] = {{200, "OK"},
                                                          {201, "Created"},
                                                          {204, "No Content"},
                                                          {304, "Not Modified"},
                                                          {400, "Bad Request"},
                                                          {404, "Not Found"},
                                                          {405, "Method Not Allowed"},
                                                          {410, "Gone"},
                                                          {412, "Precondition Failed"}};
    for (const auto& [code, reason] : reasons) {
        if (code == status) {
            return QByteArray::number(status) + ' ' + reason;
        }
    }
    return QByteArray::number(status);
}

QByteArray responseEntry(const Response& response)
{
    QByteArray inner = "\"response\":{\"status\":\"" + statusLine(response.status) + '"';
    static const std::pair<const char*, const char*> fields[] = {{"location", "Location"}, {"etag", "ETag"}};
    for (const auto& [member, header] : fields) {
        if (response.headers.has(header)) {
            inner += QByteArray(",\"") + member + "\":" + jsonQuoted(response.headers.value(header));
        }
    }
    const bool good = response.status < 400;
    if (!good && !response.body.isEmpty()) {
        inner += ",\"outcome\":" + response.body;
    }
    const QByteArray resource = good && !response.body.isEmpty() ? "\"resource\":" + response.body + ',' : QByteArray{};
    return '{' + resource + inner + "}}";
}

Response bundleResponse(const char* type, const QByteArrayList& entries)
{
    return fhirJson(200, QByteArray("{\"resourceType\":\"Bundle\",\"type\":\"") + type + "\",\"entry\":["
                             + entries.join(',') + "]}");
}

Response answerEntry(RestWork& work, const RestRequest& request)
{
    if (request.path.isEmpty() && request.method == "POST") {
        return outcome(400, "invalid", "A Bundle inside a Bundle is not executed.");
    }
    return answerRest(work, request);
}

Response batch(RestWork& work, const QList<Entry>& entries, const RestRequest& outer)
{
    QByteArrayList answers;
    for (const Entry& entry : entries) {
        answers.append(responseEntry(answerEntry(work, requestOf(entry, outer))));
    }
    return bundleResponse("batch-response", answers);
}

/// POST becomes PUT on an id drawn beforehand, so that other entries can refer to it.
void resolveReferences(QList<Entry>& entries, RestWork& work)
{
    QList<std::pair<QByteArray, QByteArray>> names;
    for (Entry& entry : entries) {
        if (entry.method == "POST" && isResourceType(entry.url) && !entry.conditions.has("If-None-Exist")
            && entry.fullUrl.startsWith("urn:uuid:")) {
            entry.key = entry.url + '/' + work.random.uuid();
            names.append({'"' + entry.fullUrl + '"', '"' + entry.key + '"'});
        }
    }
    for (Entry& entry : entries) {
        for (const auto& [from, to] : names) {
            entry.resource.replace(from, to);
        }
    }
}

int turnOf(const QByteArray& method)
{
    static const QByteArrayList order{"DELETE", "POST", "PUT", "PATCH", "GET"};
    const qsizetype turn = order.indexOf(method);
    return static_cast<int>(turn < 0 ? order.size() : turn);
}

Response executeOne(RestWork& work, const Entry& entry, const RestRequest& outer)
{
    const RestRequest request = requestOf(entry, outer);
    if (entry.key.isEmpty()) {
        return answerEntry(work, request);
    }
    const auto resource = readResource(entry.resource);
    if (!resource || request.path.size() != 1 || resource->type != request.path[0]) {
        return outcome(400, "invalid", "An entry's resource does not fit its request.");
    }
    const Version& version = writeVersion(work, entry.key, entry.resource, WriteMethod::Post);
    Response response = resourceResponse(201, version);
    response.headers.add("Location", outer.base + '/' + entry.key + "/_history/1");
    return response;
}

/// True when two entries would write the same resource, which FHIR forbids.
bool overlaps(const QList<Entry>& entries)
{
    QSet<QByteArray> written;
    for (const Entry& entry : entries) {
        if (entry.method == "PUT" || entry.method == "DELETE") {
            const QByteArray path =
                entry.url.left(entry.url.indexOf('?') < 0 ? entry.url.size() : entry.url.indexOf('?'));
            if (written.contains(path)) {
                return true;
            }
            written.insert(path);
        }
    }
    return false;
}

Response transaction(RestWork& work, QList<Entry> entries, const RestRequest& outer)
{
    if (overlaps(entries)) {
        return outcome(400, "invalid", "Two entries of a transaction write the same resource.");
    }
    resolveReferences(entries, work);
    // Tried on a copy, which is thrown away when any entry fails.
    Region region = work.region;
    QList<SandboxChange> changes;
    RestWork trial{region, work.now, work.random, changes};
    QList<qsizetype> order(entries.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return turnOf(entries[a].method) < turnOf(entries[b].method); });
    QByteArrayList answers(entries.size());
    for (const qsizetype i : order) {
        const Response response = executeOne(trial, entries[i], outer);
        if (response.status >= 400) {
            return response;
        }
        answers[i] = responseEntry(response);
    }
    work.region = std::move(region);
    work.changes += changes;
    return bundleResponse("transaction-response", answers);
}

} // namespace

Response answerBundle(RestWork& work, const RestRequest& request)
{
    const auto resource = readResource(request.body);
    if (!resource || resource->type != "Bundle") {
        return outcome(400, "invalid", "Only a Bundle may be posted to the base.");
    }
    const auto members = jsonMembers(request.body);
    const QByteArray type = jsonText(jsonValue(members, "type"));
    const QList<QByteArrayView> items = jsonItems(jsonValue(members, "entry"));
    if (items.size() > entryLimit) {
        return outcome(400, "too-costly", "The number of entries in the bundle exceeds the limit of 500.");
    }
    QList<Entry> entries;
    for (const QByteArrayView item : items) {
        entries.append(readEntry(item));
    }
    if (type == "batch") {
        return batch(work, entries, request);
    }
    if (type == "transaction") {
        return transaction(work, std::move(entries), request);
    }
    return outcome(400, "invalid", "The type of the Bundle is neither batch nor transaction.");
}

} // namespace rekindle
