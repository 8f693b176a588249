// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/change_reader.h"

#include "fhir/flavours.h"
#include "watch/heartbeat_resource.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

bool isHeartbeat(const ResourceFacts& facts)
{
    return facts.type == QLatin1String(heartbeatType) && facts.id == QLatin1String(heartbeatId);
}

QString firstPage(const FlavourTraits& row, Instant since)
{
    if (row.systemHistory) {
        return u"_history?_since=%1&_count=%2"_s.arg(toIso(since)).arg(pageSize);
    }
    return u"?_lastUpdated=ge%1&_sort=_lastUpdated&_count=%2&_elements=id,meta"_s.arg(toIso(since)).arg(pageSize);
}

/// Some servers (HAPI) do not say when a deletion was made. A history comes newest first, so it was not after `newer`,
/// the moment of the entry before it, or of the page when it is the first; that the latest moment is taken keeps it at
/// risk rather too long than too short.
void take(ChangeRead& read, const BundleFacts& page, std::optional<Instant>& newer, const QByteArray& hashKey)
{
    if (!newer) {
        newer = page.lastUpdated;
    }
    for (const BundleEntry& entry : page.entries) {
        if (entry.resource.lastUpdated) {
            newer = entry.resource.lastUpdated;
            read.readUpTo = std::max(read.readUpTo, *newer);
        } else if (!entry.deleted || !newer) {
            read.complete = read.complete && !entry.deleted;
            continue;
        }
        if (!isHeartbeat(entry.resource)) {
            read.changes.append(
                {entry.resource.type, hashId(hashKey, entry.resource.type, entry.resource.id), *newer, entry.deleted});
        }
    }
}

} // namespace

Result<ChangeRead> readChanges(FhirClient& primary, Instant since, const QByteArray& hashKey, int maxPages,
                               std::stop_token stop)
{
    const FlavourTraits& row = traits(primary.endpoint().flavour);
    if (!row.systemHistory && *row.systemNewestQuery == '\0') {
        return fail(Errc::Unsupported, primary.endpoint().baseUrl.toString(),
                    u"no system history and no system search"_s);
    }
    ChangeRead read;
    read.readUpTo = since;
    std::optional<Instant> newer;
    QString next = firstPage(row, since);
    for (int page = 0; page < maxPages; ++page) {
        const auto bundle = primary.page(next, stop);
        if (!bundle) {
            return fail(bundle.error());
        }
        take(read, *bundle, newer, hashKey);
        if (bundle->next.isEmpty()) {
            return read;
        }
        next = bundle->next.toString(QUrl::FullyEncoded);
    }
    read.complete = false;
    if (row.systemHistory) {
        // It comes newest first: what was not read is older than what was. A search goes on from there the next time.
        read.unreadUpTo = newer;
    }
    return read;
}

} // namespace rekindle
