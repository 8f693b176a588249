// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_queue.h"
#include "service/notice_rules.h"

namespace rekindle::messages {

// The words of notices, from what we measured and from what people called their pairs; never from a server's text. Main
// thread only, as messages.h.

QString title(const NoticeEvent& event, const Pair& pair); ///< "Hospital North: Primary down"
QString text(const NoticeEvent& event, const PairStatus& status); ///< what is the matter and what to do first
QString counts(const SeverityCounts& counts); ///< "2 bad, 1 to watch, 7 good"
QString plannedAt(const PlannedWork& work, const Pair& pair); ///< "West", or both
/// "Planned work at West until 14:00. …", or from when on.
QString planned(const PlannedWork& work, const Pair& pair, Instant now);
/// How sending to the webhook went; nullopt: it was accepted.
QString webhookOutcome(const std::optional<Error>& error);
/// That a message stands for older ones which could not be delivered since then.
QString standsFor(int messages, Instant since);
/// "2 messages wait for the webhook since 02:14. …"
QString deliveryTrouble(const DeliveryTrouble& trouble);

// That readings cannot be kept, and that they are again.
QString storeTitle(const std::optional<Error>& error); ///< nullopt: they are kept again
QString storeText(const std::optional<Error>& error);

} // namespace rekindle::messages
