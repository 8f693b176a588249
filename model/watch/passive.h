// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/client.h"
#include "watch/clock_offset.h"
#include "watch/ledger.h"
#include "watch/newest_list.h"

#include <QSet>

#include <optional>
#include <stop_token>

namespace rekindle {

/// Method 3 of lag.h: the newest changes on both sides, without writing anything. Blind while nobody writes.
struct PassiveResult {
    std::optional<Interval> staleness{};
    Instant
        complete{}; ///< with staleness: the secondary holds the primary's changes up to here, on the primary's clock
    Instant possible{}; ///< and none that are later than this
    /// Changes from here on need not be there although later ones are: one is missing, by more than stamps and late commits
    /// explain. The upper end of the interval is then no bound: older ones may be missing behind the end of the list.
    std::optional<Instant> overtakenFrom{};
    std::optional<Error> clock{}; ///< ClockWrong: stamps are later than the primary's clock; they are left out
    std::optional<Error> error{}; ///< why nothing was measured; Unsupported: this pair cannot be compared (detail: why)
};

/// It measures only where a sample proves that the copy keeps what a change is known by: three resources with unequal
/// stamps whose newest versions on the secondary are on the primary with the same id, version and time. A single one that
/// differs disproves it. What only the secondary has (a client wrote there) proves nothing and is passed over.
///
/// Servers are checked (newest_list.h): a list that is not sorted or cannot be dated is not used, what is stamped later than
/// the primary's own clock is left out, and an answer from a cache counts with its age. Its limits: a history that is behind
/// the primary's own writes cannot be told from one that is not, heartbeats do not count as changes, and what is missing behind the
/// end of either list is seen by what is missing before it, or not at all. Not thread-safe.
class PassiveMeter
{
public:
    PassiveResult measure(FhirClient& primary, FhirClient& secondary, const ClockOffset& primaryOffset,
                          std::stop_token stop);

private:
    enum class Same { Yes, No, Unknown };
    Result<Same> compare(FhirClient& primary, const NewestList::Entry& there, const NewestList& here, int& asked,
                         std::stop_token stop);
    Result<std::optional<NewestList::Entry>> prove(FhirClient& primary, const NewestList& there, const NewestList& here,
                                                   std::stop_token stop);

    QSet<QString> m_equal{}; ///< versions that were found equal on both sides
    QSet<qint64> m_stamps{}; ///< of them
    bool m_proven{false};
    HistoryManners m_primaryManners{};
    HistoryManners m_secondaryManners{};
};

} // namespace rekindle
