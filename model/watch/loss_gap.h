// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rekindle {

/// Why a count of changes is a lower bound only ("at least"). Stored and printed by its code name; sentences are in
/// service/messages*.cpp.
enum class LossGap {
    None, ///< proven complete
    SecondaryUnknown, ///< nothing is known of what the secondary holds, so nothing can be counted
    PrimaryUnread, ///< the primary's changes could not be read in this reading
    Unsupported, ///< the primary offers no history
    BeforeWatch, ///< changes from before the watch began may be missing there
    TooMany, ///< more changes than one reading, or the ledger, takes
    Paging, ///< the list ended early: a link that cannot be followed, or entries that must be in it are not
    NoSelfLink, ///< the answer does not say what was asked of it
    Untimed, ///< an entry without a moment that can be read
    Clocks, ///< the primary's stamps contradict its Date
    IndexBehind, ///< the list does not hold the heartbeat that the primary has
    NoHeartbeat, ///< no heartbeat is written that would prove how current the list is
    SecondaryRewound, ///< the secondary went back; what it lost again was no longer counted
    PrimaryRewound, ///< the primary went back
    Overtaken, ///< a change older than the heartbeat has not arrived: what else has not is not known
};

QString codeName(LossGap gap);
std::optional<LossGap> lossGapFromCode(QStringView code);

} // namespace rekindle
