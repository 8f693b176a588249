// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_outbox.h"
#include "service/notice_rules.h"

namespace rekindle {

/// Work that somebody has planned at one service of a pair, as it is kept with what the notice rules remember. These work
/// on the store, for processes without a notifier; one that tells people does it by Notifier::plan. Both block.

/// Replaces what is planned; nullopt: it is over. Errors: the outbox's.
Result<void> savePlannedWork(NoticeOutbox& outbox, const PairId& id, const std::optional<PlannedWork>& work);
/// What is planned and not over; what cannot be read is none.
std::optional<PlannedWork> plannedWork(NoticeOutbox& outbox, const PairId& id, Instant now);

/// For --json: "side", "until", "who"; null for nothing.
QJsonValue toJson(const std::optional<PlannedWork>& work);

/// As a request holds it: "side", "forMs" (0: it is over) and "who". Errc::Invalid.
Result<std::optional<PlannedWork>> plannedWorkIn(const QJsonObject& arguments, Instant now);

} // namespace rekindle
