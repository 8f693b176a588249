// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_outbox.h"
#include "service/notice_rules.h"

namespace rekindle {

/// What a person wants of the notices about a pair, or about all. Carried out by the process that tells people; asked of
/// it by the verb "notices.change".
struct NoticeWish {
    enum class Kind { Acknowledge, Snooze, Off, Plan };
    Kind kind{};
    PairId pair{}; ///< empty: all (Acknowledge, Snooze)
    std::optional<Instant> until{}; ///< with Snooze; nullopt: no longer silent
    bool off{false}; ///< with Off: never told about, until switched on again
    std::optional<PlannedWork> work{}; ///< with Plan; nullopt: it is over
    bool operator==(const NoticeWish&) const = default;
};

/// As the verb is asked with it.
QJsonObject toJson(const NoticeWish& wish);
/// Errc::Invalid with the field.
Result<NoticeWish> noticeWishFrom(const QJsonObject& json);

void carryOut(const NoticeWish& wish, NoticeRules& rules);

/// What the rules remember in the store. Errors: the outbox's. Blocks.
Result<NoticeRules> keptRules(NoticeOutbox& outbox);
/// In the store. Errors: the outbox's. Blocks.
Result<void> carryOut(const NoticeWish& wish, NoticeOutbox& outbox);

} // namespace rekindle
