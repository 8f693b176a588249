// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/interactions.h"

#include "sandbox/bundle.h"
#include "sandbox/capability.h"
#include "sandbox/history.h"
#include "sandbox/json_view.h"
#include "sandbox/resource_types.h"
#include "sandbox/search.h"

#include <optional>

namespace rekindle {

namespace {

/// W/"3", "3" or 3; nullopt: something else.
std::optional<qint64> versionOfEtag(QByteArray etag)
{
    etag = etag.trimmed();
    if (etag.startsWith("W/")) {
        etag = etag.mid(2);
    }
    if (etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"')) {
        etag = etag.mid(1, etag.size() - 2);
    }
    bool number = false;
    const qint64 version = etag.toLongLong(&number);
    return number ? std::optional(version) : std::nullopt;
}

Response gone(const Version& tombstone)
{
    Response response = outcome(410, "deleted", "The resource has been deleted.");
    response.headers.add("ETag", etagOf(tombstone.number));
    return response;
}

Response notFound(const QByteArray& key)
{
    return outcome(404, "not-found", "Resource " + key + " is not known.");
}

Response read(const Region& region, const RestRequest& request, const QByteArray& key)
{
    const Version* version = region.current(key);
    if (version == nullptr) {
        return notFound(key);
    }
    if (version->deleted()) {
        return gone(*version);
    }
    const QByteArray known = request.headers.value("If-None-Match");
    if (!known.isEmpty() && (known == "*" || versionOfEtag(known) == version->number)) {
        Response response{.status = 304};
        response.headers.add("ETag", etagOf(version->number));
        response.headers.add("Last-Modified", httpDate(version->lastUpdated));
        return response;
    }
    Response response = resourceResponse(200, *version);
    const QByteArray elements = request.option("_elements");
    if (!elements.isEmpty()) {
        response.body = subset(version->bytes, elements.split(','));
    }
    return response;
}

Response vread(const Region& region, const QByteArray& key, const QByteArray& number)
{
    const QList<Version> versions = region.versions(key);
    for (auto it = versions.crbegin(); it != versions.crend(); ++it) {
        if (QByteArray::number(it->number) == number) {
            return it->deleted() ? gone(*it) : resourceResponse(200, *it);
        }
    }
    return notFound(key + "/_history/" + number);
}

/// If-Match and If-None-Match of a write; nullopt: go on.
std::optional<Response> failedPrecondition(const Region& region, const RestRequest& request, const QByteArray& key)
{
    const Version* current = region.current(key);
    const bool there = current != nullptr && !current->deleted();
    const QByteArray match = request.headers.value("If-Match");
    if (!match.isEmpty() && (!there || (match != "*" && versionOfEtag(match) != current->number))) {
        return outcome(412, "conflict", "The resource has another version than If-Match asks for.");
    }
    const QByteArray noneMatch = request.headers.value("If-None-Match");
    if (!noneMatch.isEmpty() && there && (noneMatch == "*" || versionOfEtag(noneMatch) == current->number)) {
        return outcome(412, "duplicate", "The resource is there already.");
    }
    return std::nullopt;
}

Response written(const RestRequest& request, const QByteArray& key, const Version& version)
{
    Response response = resourceResponse(version.created ? 201 : 200, version);
    response.headers.add("Location", request.base + '/' + key + "/_history/" + QByteArray::number(version.number));
    if (request.headers.value("Prefer").contains("return=minimal")) {
        response.body.clear();
    }
    return response;
}

Response refused(const Error& error)
{
    return outcome(400, "invalid", (error.subject + QLatin1String(": ") + error.detail).toUtf8());
}

Response create(RestWork& work, const RestRequest& request)
{
    const auto resource = readResource(request.body);
    if (!resource) {
        return refused(resource.error());
    }
    if (resource->type != request.path[0]) {
        return outcome(400, "invalid", "The resourceType is not the one of the address.");
    }
    const QByteArray condition = request.headers.value("If-None-Exist");
    if (!condition.isEmpty()) {
        const QByteArrayList matches = matchingKeys(work.region, request.path[0], condition);
        if (matches.size() == 1) {
            Response response = resourceResponse(200, *work.region.current(matches[0]));
            response.headers.add("Location", request.base + '/' + matches[0]);
            return response;
        }
        if (!matches.isEmpty()) {
            return outcome(412, "multiple-matches", "More than one resource matches If-None-Exist.");
        }
    }
    const QByteArray key = request.path[0] + '/' + work.random.uuid();
    return written(request, key, writeVersion(work, key, resource->bytes, WriteMethod::Post));
}

Response update(RestWork& work, const RestRequest& request, const QByteArray& key)
{
    const auto resource = readResource(request.body);
    if (!resource) {
        return refused(resource.error());
    }
    if (resource->type != request.path[0]) {
        return outcome(400, "invalid", "The resourceType is not the one of the address.");
    }
    if (resource->id != request.path[1]) {
        return outcome(400, "invalid", "The id is not the one of the address.");
    }
    if (const auto failed = failedPrecondition(work.region, request, key)) {
        return *failed;
    }
    return written(request, key, writeVersion(work, key, resource->bytes, WriteMethod::Put));
}

Response remove(RestWork& work, const RestRequest& request, const QByteArray& key)
{
    if (const auto failed = failedPrecondition(work.region, request, key)) {
        return *failed;
    }
    Response response{.status = 204};
    if (request.option("hardDelete") == "true" || request.option("_hardDelete") == "true") {
        if (work.region.erase(key)) {
            work.changes.append({SandboxChange::Kind::Erase, key, {}});
        }
        return response;
    }
    deleteVersion(work, key);
    if (const Version* tombstone = work.region.current(key)) {
        response.headers.add("ETag", etagOf(tombstone->number));
    }
    return response;
}

Response onInstance(RestWork& work, const RestRequest& request)
{
    const QByteArray key = request.path[0] + '/' + request.path[1];
    if (!isValidId(request.path[1])) {
        return outcome(request.method == "GET" ? 404 : 400, "invalid", "The id is not valid.");
    }
    if (request.path.size() == 2) {
        if (request.method == "GET") {
            return read(work.region, request, key);
        }
        if (request.method == "PUT") {
            return update(work, request, key);
        }
        if (request.method == "DELETE") {
            return remove(work, request, key);
        }
    } else if (request.path[2] == "_history" && request.method == "GET") {
        if (request.path.size() == 3) {
            return answerHistory(work.region, request, work.now);
        }
        if (request.path.size() == 4) {
            return vread(work.region, key, request.path[3]);
        }
    }
    return outcome(405, "not-supported", "This interaction is not supported on a resource.");
}

Response onType(RestWork& work, const RestRequest& request)
{
    if (request.path.size() == 1) {
        if (request.method == "GET") {
            return answerSearch(work.region, request, work.now);
        }
        if (request.method == "POST") {
            return create(work, request);
        }
    } else if (request.method == "GET") {
        return answerHistory(work.region, request, work.now);
    }
    return outcome(405, "not-supported", "This interaction is not supported on a resource type.");
}

Response onSystem(RestWork& work, const RestRequest& request)
{
    if (request.path.isEmpty()) {
        if (request.method == "GET") {
            return answerSearch(work.region, request, work.now);
        }
        if (request.method == "POST") {
            return answerBundle(work, request);
        }
    } else if (request.path.size() == 1 && request.method == "GET") {
        if (request.path[0] == "_history") {
            return answerHistory(work.region, request, work.now);
        }
        if (request.path[0] == "metadata") {
            return fhirJson(200, capabilityStatement(work.ownBase.isEmpty() ? request.base : work.ownBase, work.now));
        }
    }
    if (!request.path.isEmpty() && !request.path[0].startsWith('_') && !request.path[0].startsWith('$')) {
        return outcome(404, "not-supported", "There is no resource type of that name.");
    }
    return outcome(405, "not-supported", "This interaction is not supported.");
}

} // namespace

Response answerRest(RestWork& work, const RestRequest& request)
{
    const QByteArray content = request.headers.value("Content-Type");
    const bool hasBody = request.method == "PUT" || request.method == "POST";
    if (hasBody && !content.isEmpty() && !content.contains("json")) {
        return outcome(415, "not-supported", "Only JSON is understood.");
    }
    if (request.path.isEmpty() || !isResourceType(request.path[0])) {
        return onSystem(work, request);
    }
    if (request.path.size() == 1 || request.path[1] == "_history") {
        return request.path.size() <= 2 ? onType(work, request) : notFound(request.path.join('/'));
    }
    return onInstance(work, request);
}

const Version& writeVersion(RestWork& work, const QByteArray& key, const QByteArray& resource, WriteMethod method)
{
    const Version* before = work.region.current(key);
    Version next;
    next.number = before == nullptr ? 1 : before->number + 1;
    next.created = before == nullptr || before->deleted();
    next.lastUpdated = work.now;
    next.method = method;
    next.bytes = stamped(resource, key.mid(key.indexOf('/') + 1), next.number, work.now);
    const Version& stored = work.region.put(key, std::move(next));
    work.changes.append({SandboxChange::Kind::Write, key, stored});
    return stored;
}

void deleteVersion(RestWork& work, const QByteArray& key)
{
    const Version* before = work.region.current(key);
    if (before == nullptr || before->deleted()) {
        return;
    }
    Version next;
    next.number = before->number + 1;
    next.lastUpdated = work.now;
    next.method = WriteMethod::Delete;
    work.changes.append({SandboxChange::Kind::Write, key, work.region.put(key, std::move(next))});
}

} // namespace rekindle
