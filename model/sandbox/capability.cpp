// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/capability.h"

#include "sandbox/json_view.h"
#include "sandbox/resource_types.h"

namespace rekindle {

namespace {

QByteArray codes(const QByteArrayList& names)
{
    QByteArrayList items;
    for (const QByteArray& name : names) {
        items.append("{\"code\":\"" + name + "\"}");
    }
    return '[' + items.join(',') + ']';
}

QByteArray resourcePart(const QByteArray& type)
{
    static const QByteArray rest =
        ",\"interaction\":"
        + codes({"read", "vread", "update", "delete", "create", "search-type", "history-instance", "history-type"})
        + ",\"versioning\":\"versioned\",\"readHistory\":true,\"updateCreate\":true,\"conditionalCreate\":true,"
          "\"conditionalRead\":\"not-match\",\"conditionalUpdate\":false,\"conditionalDelete\":\"not-supported\","
          "\"searchParam\":[{\"name\":\"_id\",\"type\":\"token\"},{\"name\":\"_lastUpdated\",\"type\":\"date\"},"
          "{\"name\":\"_tag\",\"type\":\"token\"},{\"name\":\"identifier\",\"type\":\"token\"}]}";
    return "{\"type\":\"" + type + '"' + rest;
}

QByteArray resourceParts()
{
    QByteArrayList parts;
    for (const QByteArray& type : resourceTypes()) {
        parts.append(resourcePart(type));
    }
    return parts.join(',');
}

} // namespace

QByteArray capabilityStatement(const QByteArray& base, Instant now)
{
    static const QByteArray resources = resourceParts();
    return "{\"resourceType\":\"CapabilityStatement\",\"status\":\"active\",\"date\":\"" + toIso(now).toLatin1()
           + "\",\"kind\":\"instance\",\"software\":{\"name\":\"Rekindle Sandbox (in the manner of Microsoft FHIR "
             "Server)\","
             "\"version\":\"1.0.0\"},\"implementation\":{\"description\":\"Practice data only\",\"url\":"
           + jsonQuoted(base)
           + "},\"fhirVersion\":\"4.0.1\",\"format\":[\"application/"
             "fhir+json\",\"json\"],\"rest\":[{\"mode\":\"server\","
             "\"security\":{\"cors\":false},\"resource\":["
           + resources + "],\"interaction\":" + codes({"transaction", "batch", "history-system", "search-system"})
           + "}]}";
}

} // namespace rekindle
