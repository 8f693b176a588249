// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/client.h"
#include "watch/ledger.h"

#include <QByteArray>

#include <stop_token>

namespace rekindle {

/// What the primary changed since a moment, for the loss ledger.
struct ChangeRead {
    QList<Change> changes{};
    Instant readUpTo{}; ///< the newest moment that was seen
    std::optional<Instant> unreadUpTo{}; ///< from `since` up to here changes were not read: too many pages
    bool complete{true}; ///< false: more pages than one poll may read, or a change without a time; a lower bound
};

/// Reads changes from `since` on (inclusive; boundary changes come twice, which the ledger knows), by system history
/// where the server has one (deletes included), else by search over all types. At most `maxPages` pages. The heartbeat
/// itself is left out. A deletion that carries no time gets the latest it may have. Errc::Unsupported: the server offers
/// neither.
Result<ChangeRead> readChanges(FhirClient& primary, Instant since, const QByteArray& hashKey, int maxPages,
                               std::stop_token stop);

} // namespace rekindle
