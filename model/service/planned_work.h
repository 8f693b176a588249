// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_outbox.h"
#include "service/notice_rules.h"

namespace rekindle {

/// Work that somebody has planned at a service of a pair, or at both, as it is kept with what the notice rules remember.

/// What is planned and not over; what cannot be read is none. Blocks.
std::optional<PlannedWork> plannedWork(NoticeOutbox& outbox, const PairId& id, Instant now);

/// "primary", "secondary" or "both".
QString sideCode(const PlannedWork& work);
/// The same the other way round; Errc::Invalid.
Result<std::optional<Side>> plannedSideFromCode(const QString& code);

/// For --json and for what is kept: "side", "from", "until", "who"; null for nothing.
QJsonValue toJson(const std::optional<PlannedWork>& work);
/// nullopt: it is none. Without "from" it has begun.
std::optional<PlannedWork> plannedWorkFrom(const QJsonObject& json);

} // namespace rekindle
