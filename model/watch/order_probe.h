// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/client.h"
#include "watch/change_reader.h"
#include "watch/lag.h"

#include <QList>
#include <QSet>

#include <optional>
#include <stop_token>

namespace rekindle {

/// Whether changes become visible in order, on which the upper bound of lag.h rests: a copy that works in parallel may bring
/// the heartbeat before a change that was made earlier. Each look searches the secondary for one change that was certainly on
/// the primary before the heartbeat was sent, another one each time; one that is missing is searched for until it is there.
///
/// Missing is only what nothing else explains: the secondary says itself that there is no such resource, and the primary,
/// asked afterwards, still has that very version; or it shows an older version, where the copy keeps the primary's stamps, and
/// the primary shows none that is as old. A
/// newer version, a deletion, an answer of a cache or of nobody in particular proves nothing. Where stamps are not kept, only
/// resources that were created are looked for.
///
/// Its limits: it is a sample, one a poll of what was listed at least one poll earlier, so that changes which are overtaken
/// for less than a probe period are not found, and one of many only by and by. Ids are in memory only. Not thread-safe.
class OrderProbe
{
public:
    /// Changes that the primary listed: they were committed by the end of the list.
    void listed(const ChangeRead& read);
    /// It could not be asked for its changes, or has no list of them.
    void notListed(const Error& why) { m_unlisted = why; }

    struct Overdue {
        Instant stamped{}; ///< by the primary
        BootTime committedBy{}; ///< it was there at this moment
        bool operator==(const Overdue&) const = default;
    };
    struct Seen {
        OrderCheck check{OrderCheck::None};
        std::optional<Overdue> overdue{}; ///< with Overtaken
        std::optional<Error> error{}; ///< with NotPossible
    };
    /// Asks for one change that was committed by `heldUpTo`: the secondary shows a heartbeat that was sent then. Costs one
    /// small request, and one more where it seems to be missing.
    Seen look(FhirClient& primary, FhirClient& secondary, BootTime heldUpTo, bool keepsStamps, std::stop_token stop);

    /// What was found missing and has not been found since.
    std::optional<Overdue> overdue() const;
    /// In this poll the secondary showed an older version in its place. That a resource is not there at all proves less: it
    /// may have been deleted since.
    bool isLackedNow() const { return m_overdue && m_older; }
    /// A poll begins.
    void begin() { m_older = false; }

private:
    struct Sought {
        ResourceFacts facts{};
        bool created{false}; ///< by this change
        BootTime committedBy{};
    };
    enum class Found { There, Missing, Unclear };

    void add(const QList<Sought>& fresh);
    std::optional<qsizetype> pick(BootTime heldUpTo, bool keepsStamps) const;
    Result<Found> search(FhirClient& primary, FhirClient& secondary, const Sought& sought, bool keepsStamps,
                         std::stop_token stop);
    Result<bool> isOnPrimary(FhirClient& primary, const ResourceFacts& sought, bool orNewer, std::stop_token stop);
    HttpExchange read(FhirClient& client, const ResourceFacts& facts, bool& elements, std::stop_token stop) const;
    std::size_t turn();

    QList<Sought> m_pool{}; ///< not looked for yet, oldest first
    std::optional<Sought> m_overdue{}; ///< found missing
    bool m_older{false}; ///< the secondary showed an older version in this poll
    QSet<std::size_t> m_lastList{}; ///< the changes of the list before, hashed
    std::optional<Error> m_unlisted{};
    std::size_t m_turns{0};
    bool m_primaryElements{true}; ///< takes `_elements`; learned from a refusal
    bool m_secondaryElements{true};
};

} // namespace rekindle
