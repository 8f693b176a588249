// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_rules.h"

namespace rekindle::messages {

// The words of notices, from what we measured and from what people called their pairs; never from a server's text. Main
// thread only, as messages.h.

QString title(const NoticeEvent& event, const Pair& pair); ///< "Hospital North: Primary down"
QString text(const NoticeEvent& event, const PairStatus& status); ///< what is the matter and what to do first
QString counts(const SeverityCounts& counts); ///< "2 bad, 1 to watch, 7 good"
/// How sending to the webhook went; nullopt: it was accepted.
QString webhookOutcome(const std::optional<Error>& error);

} // namespace rekindle::messages
