// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/capability.h"

#include "core/plain_text.h"
#include "fhir/json_document.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

using simdjson::dom::array;
using simdjson::dom::object;

constexpr qsizetype longestText = 200; ///< of what is kept and shown

bool flagOf(const object& json, std::string_view key)
{
    bool value = false;
    return !json[key].get(value) && value;
}

/// Calls `use` for every object in the array `key`; nothing when there is no such array.
template <class Use>
void forEach(const object& json, std::string_view key, Use use)
{
    array items;
    if (json[key].get(items)) {
        return;
    }
    for (const simdjson::dom::element item : items) {
        object value;
        if (!item.get(value)) {
            use(value);
        }
    }
}

QStringList textsOf(const object& json, std::string_view list, std::string_view key)
{
    QStringList texts;
    forEach(json, list, [&](const object& item) {
        if (const QString text = textOf(item, key); !text.isEmpty()) {
            texts.append(text);
        }
    });
    return texts;
}

ResourceCapability resourceOf(const object& json)
{
    return {.interactions = textsOf(json, "interaction", "code"),
            .versioning = textOf(json, "versioning"),
            .updateCreate = flagOf(json, "updateCreate"),
            .readHistory = flagOf(json, "readHistory"),
            .searchParams = textsOf(json, "searchParam", "name")};
}

void readSecurity(const object& rest, Capability& into)
{
    object security;
    if (rest["security"].get(security)) {
        return;
    }
    forEach(security, "service",
            [&](const object& service) { into.securityServices += textsOf(service, "coding", "code"); });
}

void readRest(const object& rest, Capability& into)
{
    into.systemInteractions = textsOf(rest, "interaction", "code");
    into.operations = textsOf(rest, "operation", "name");
    readSecurity(rest, into);
    forEach(rest, "resource", [&](const object& resource) {
        if (const QString type = textOf(resource, "type"); !type.isEmpty()) {
            into.resources.insert(type, resourceOf(resource));
        }
    });
}

} // namespace

Result<Capability> parseCapability(const QByteArray& body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    if (!document) {
        return fail(document.error());
    }
    const object root = document->root();
    if (const QString type = textOf(root, "resourceType"); type != "CapabilityStatement"_L1) {
        return fail(Errc::BadReply, {}, type.isEmpty() ? u"no resourceType"_s : type.left(64));
    }
    Capability capability;
    capability.fhirVersion = cut(textOf(root, "fhirVersion"), longestText);
    object part;
    if (!root["software"].get(part)) {
        capability.softwareName = cut(textOf(part, "name"), longestText);
        capability.softwareVersion = cut(textOf(part, "version"), longestText);
    }
    if (!root["implementation"].get(part)) {
        capability.implementationUrl = cut(textOf(part, "url"), longestText);
    }
    bool found = false;
    forEach(root, "rest", [&](const object& rest) {
        // A statement may describe a client too; servers that leave the mode out mean themselves.
        const QString mode = textOf(rest, "mode");
        if (!found && (mode.isEmpty() || mode == "server"_L1)) {
            found = true;
            readRest(rest, capability);
        }
    });
    return capability;
}

} // namespace rekindle
