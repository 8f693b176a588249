// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/client.h"
#include "watch/ledger.h"

#include <QByteArray>

#include <stop_token>

namespace rekindle {

/// A change with its name, which is kept in memory only.
struct NamedChange {
    ResourceFacts facts{};
    bool deleted{false};
    bool created{false}; ///< the resource, by this change
};

/// What the primary changed since a moment, for the loss ledger.
struct ChangeRead {
    QList<Change> changes{};
    QList<NamedChange> named{}; ///< the same, newest first
    QList<Instant> heartbeats{}; ///< the stamps of the heartbeat's versions that are in the list
    std::optional<Instant> newest{}; ///< the newest moment that was seen
    std::optional<Instant> unreadUpTo{}; ///< from `since` up to here changes were not read
    LossGap gap{LossGap::None}; ///< why the list is not proven to hold all since then
    BootTime started{};
    BootTime ended{};
};

/// How a server takes a request for its history.
struct HistoryManners {
    bool elements{true}; ///< `_elements` may be sent with it; learned from a refusal
};

/// Reads changes from `since` on (inclusive; boundary changes come twice, which the ledger knows), by system history,
/// newest first, at most `maxPages` pages. Deletions are in it; one that carries no time gets the latest it may have, and the
/// earliest. The heartbeat itself is told apart.
///
/// Nothing that a server promises is believed: its filter is applied again, its order is checked before it is used
/// to stop early, a link that names a page already read, another origin or nothing ends the list unproven, and so does an
/// end that leaves entries of Bundle.total out. Pages that were read before a failure are kept. Errc::Unsupported: the
/// server offers no history; other errors are those of the first page.
Result<ChangeRead> readChanges(FhirClient& primary, Instant since, const QByteArray& hashKey, int maxPages,
                               HistoryManners& manners, std::stop_token stop);

} // namespace rekindle
