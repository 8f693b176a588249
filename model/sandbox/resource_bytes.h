// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QByteArray>
#include <QByteArrayList>

namespace rekindle {

// A resource is stored as the bytes it came in. A server sets three things in it - id, meta.versionId and
// meta.lastUpdated - and they are spliced in; every other byte stays as it was, so that 1.00 stays 1.00.

/// What a write has to know of the bytes it got.
struct IncomingResource {
    QByteArray bytes{};
    QByteArray type{};
    QByteArray id{}; ///< empty: none given
};

/// Errc::Invalid with what is wrong: not JSON, no object, no resourceType.
Result<IncomingResource> readResource(const QByteArray& bytes);

/// 1 to 64 of A-Z a-z 0-9 - .
bool isValidId(QByteArrayView id);

/// The bytes with id, meta.versionId and meta.lastUpdated set.
QByteArray stamped(const QByteArray& resource, const QByteArray& id, qint64 version, Instant lastUpdated);

/// The `_elements` of a resource (and resourceType, id, meta), with the tag SUBSETTED in meta as FHIR asks.
QByteArray subset(const QByteArray& resource, const QByteArrayList& elements);

/// Has it a meta.tag, or an identifier, "system|code", "|code" or "code"?
bool hasTag(const QByteArray& resource, const QByteArray& token);
bool hasIdentifier(const QByteArray& resource, const QByteArray& token);

} // namespace rekindle
