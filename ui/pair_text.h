// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

namespace rekindle {

/// A pair's state and an incident as plain text of several lines, to be pasted into a message or a ticket; in the language
/// of the window, moments also in UTC. No secrets, nothing of patients. Main thread.
QString verdictText(const PairStatus& status, Instant now);
QString incidentText(const Pair& pair, const Incident& incident, Instant now);
QString stretchText(const Pair& pair, const UnprotectedStretch& stretch);

} // namespace rekindle
