// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/client.h"
#include "watch/change_reader.h"

#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace rekindle {

/// The newest changes of a service, as it lists them, checked.
struct NewestList {
    struct Entry {
        ResourceFacts facts{}; ///< lastUpdated is nullopt for a deletion that nobody dated
        bool deleted{false};
        Instant notBefore{}; ///< when it was made: between here
        Instant notAfter{}; ///< and here
        QString key() const; ///< resource, version and moment
    };
    QList<Entry> entries{}; ///< newest first, without the heartbeat
    bool sorted{true}; ///< no entry is stamped later than the one before it
    bool whole{false}; ///< the service has no older change than these
    BootTime started{}; ///< it shows the service as it was after here (the age of a cached answer counted in)
    BootTime ended{};

    /// The newest moment in it; nullopt: it is empty.
    std::optional<Instant> newest() const;
    /// It goes back to that moment.
    bool reaches(Instant at) const;
    /// It holds all that the service committed since `at`, if nothing stamped earlier was committed since: it may be in the
    /// order of commits, in which a copy that keeps the primary's stamps brings changes in before later ones.
    bool holdsSince(Instant at) const;
    /// Leaves out what is stamped later than that; returns how many were.
    qsizetype dropAfter(Instant at);
    /// What of it the other list lacks, as far as that one goes back; newest first.
    QList<Entry> missingIn(const NewestList& other) const;
};

/// Whether a list goes back far enough; asked after each page.
using Enough = std::function<bool(const NewestList&)>;

/// Reads it by the system's history, in which deletions are. Goes on until it is `enough` (without it: one page) where that
/// takes no more than `pages` pages. Errc::Unsupported: there is no history, it does not say what it is (self link), or an
/// entry cannot be dated.
Result<NewestList> readNewest(FhirClient& client, const Enough& enough, int pages, HistoryManners& manners,
                              std::stop_token stop);

/// One version of one resource. Errors as FhirClient::read.
Result<ResourceFacts> readVersion(FhirClient& client, const ResourceFacts& wanted, std::stop_token stop);

} // namespace rekindle
