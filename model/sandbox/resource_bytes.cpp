// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resource_bytes.h"

#include "sandbox/json_view.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QByteArray memberBytes(QByteArrayView object, const JsonMember& member)
{
    return object.sliced(member.begin, member.end - member.begin).toByteArray();
}

QByteArray stampedMeta(QByteArrayView meta, qint64 version, Instant lastUpdated)
{
    QByteArray out = "{\"versionId\":\"" + QByteArray::number(version) + "\",\"lastUpdated\":\""
                     + toIso(lastUpdated).toLatin1() + '"';
    for (const JsonMember& member : jsonMembers(meta)) {
        if (member.key != "versionId" && member.key != "lastUpdated") {
            out += ',' + memberBytes(meta, member);
        }
    }
    return out + '}';
}

QByteArray subsettedMeta(QByteArrayView meta)
{
    static const QByteArray tag = "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationValue\","
                                  "\"code\":\"SUBSETTED\"}";
    QByteArray out = "{";
    bool tagged = false;
    for (const JsonMember& member : jsonMembers(meta)) {
        QByteArray bytes = memberBytes(meta, member);
        if (member.key == "tag" && bytes.endsWith(']')) {
            bytes.chop(1);
            bytes += (jsonItems(member.value).isEmpty() ? "" : ",") + tag + ']';
            tagged = true;
        }
        out += (out.size() > 1 ? "," : "") + bytes;
    }
    if (!tagged) {
        out += (out.size() > 1 ? "," : "") + QByteArray("\"tag\":[") + tag + ']';
    }
    return out + '}';
}

/// Is one of the codings (or identifiers) the one that the token names?
bool anyMatches(QByteArrayView array, QByteArrayView codeKey, const QByteArray& token)
{
    const qsizetype bar = token.indexOf('|');
    const QByteArray system = bar < 0 ? QByteArray{} : token.left(bar);
    const QByteArray code = token.mid(bar + 1);
    const auto items = jsonItems(array);
    return std::any_of(items.begin(), items.end(), [&](QByteArrayView item) {
        const auto members = jsonMembers(item);
        return (bar < 0 || jsonText(jsonValue(members, "system")) == system)
               && (code.isEmpty() || jsonText(jsonValue(members, codeKey)) == code);
    });
}

} // namespace

Result<IncomingResource> readResource(const QByteArray& bytes)
{
    if (!isJsonObject(bytes)) {
        return fail(Errc::Invalid, u"body"_s, u"not a JSON object"_s);
    }
    const auto members = jsonMembers(bytes);
    IncomingResource resource{
        .bytes = bytes, .type = jsonText(jsonValue(members, "resourceType")), .id = jsonText(jsonValue(members, "id"))};
    if (resource.type.isEmpty()) {
        return fail(Errc::Invalid, u"resourceType"_s, u"missing"_s);
    }
    const QByteArrayView meta = jsonValue(members, "meta");
    if (!meta.isEmpty() && meta.front() != '{') {
        return fail(Errc::Invalid, u"meta"_s, u"not an object"_s);
    }
    return resource;
}

bool isValidId(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

QByteArray stamped(const QByteArray& resource, const QByteArray& id, qint64 version, Instant lastUpdated)
{
    const auto members = jsonMembers(resource);
    const bool hasId = !jsonValue(members, "id").isEmpty();
    const bool hasMeta = !jsonValue(members, "meta").isEmpty();
    const QByteArray idValue = '"' + id + '"';
    const QByteArray meta = stampedMeta(jsonValue(members, "meta"), version, lastUpdated);
    QByteArray out;
    out.reserve(resource.size() + 128);
    qsizetype copied = 0;
    const auto replaceUpTo = [&](qsizetype from, qsizetype to, const QByteArray& value) {
        out += resource.mid(copied, from - copied) + value;
        copied = to;
    };
    for (const JsonMember& member : members) {
        if (member.key == "id") {
            replaceUpTo(member.valueBegin, member.end, idValue);
        } else if (member.key == "meta") {
            replaceUpTo(member.valueBegin, member.end, meta);
        } else if (member.key == "resourceType") {
            replaceUpTo(member.end, member.end,
                        (hasId ? QByteArray{} : QByteArray(",\"id\":") + idValue)
                            + (hasMeta ? QByteArray{} : QByteArray(",\"meta\":") + meta));
        }
    }
    return out + resource.mid(copied);
}

QByteArray subset(const QByteArray& resource, const QByteArrayList& elements)
{
    QByteArray out = "{";
    for (const JsonMember& member : jsonMembers(resource)) {
        const QByteArray key = member.key.toByteArray();
        if (key == "meta") {
            out += (out.size() > 1 ? "," : "") + QByteArray("\"meta\":") + subsettedMeta(member.value);
        } else if (key == "resourceType" || key == "id" || elements.contains(key)) {
            out += (out.size() > 1 ? "," : "") + memberBytes(resource, member);
        }
    }
    return out + '}';
}

bool hasTag(const QByteArray& resource, const QByteArray& token)
{
    const auto meta = jsonMembers(jsonValue(jsonMembers(resource), "meta"));
    return anyMatches(jsonValue(meta, "tag"), "code", token);
}

bool hasIdentifier(const QByteArray& resource, const QByteArray& token)
{
    return anyMatches(jsonValue(jsonMembers(resource), "identifier"), "value", token);
}

} // namespace rekindle
