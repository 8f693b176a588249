// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace rekindle {

/// Bytes in, facts out: what the engine needs to know of a resource, read by simdjson without changing or copying it.
struct ResourceFacts {
    QString type{};
    QString id{};
    QString versionId{}; ///< empty: not said
    std::optional<Instant> lastUpdated{};
    bool operator==(const ResourceFacts&) const = default;
};

/// One entry of a searchset or history Bundle.
struct BundleEntry {
    ResourceFacts resource{};
    QString method{}; ///< history: "PUT", "POST", "DELETE"; empty otherwise
    bool deleted{false};
    QByteArray bytes{}; ///< the resource's own bytes, untouched; empty for a deletion
    bool operator==(const BundleEntry&) const = default;
};

struct BundleFacts {
    QString type{}; ///< "searchset", "history", ...
    std::optional<qint64> total{};
    QUrl next{}; ///< the link to follow verbatim; empty: last page, unless `hasNext`
    bool hasNext{false}; ///< a link says that there are more pages, whether or not it can be followed
    QUrl self{}; ///< what the server understood; empty: not said
    std::optional<Instant> lastUpdated{}; ///< meta.lastUpdated: when the server made this page
    QList<BundleEntry> entries{}; ///< entries with search.mode outcome, and OperationOutcomes, are left out
    bool operator==(const BundleFacts&) const = default;
};

/// Errc::BadReply with where and what; never a crash, whatever the bytes (10 MB of garbage, deep nesting: more than 1024
/// levels are refused). The subject is empty, the detail never holds content. What the resource of an entry does not say
/// (type, id, version, time) is taken from the entry's request and response. A time outside of the years 1970 to 2199 is no
/// time that anything can be measured by: it counts as not said.
Result<ResourceFacts> scanResource(const QByteArray& bytes);
Result<BundleFacts> scanBundle(const QByteArray& bytes);

/// The value of the first identifier of each system in a resource. Errors as scanResource.
Result<QHash<QString, QString>> scanIdentifiers(const QByteArray& bytes);

/// "3" of W/"3".
QString versionOfETag(QStringView etag);

/// The codes of an OperationOutcome (issue.code and issue.details.coding.code); empty when it is none.
QStringList outcomeCodes(const QByteArray& bytes);

} // namespace rekindle
