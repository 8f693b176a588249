// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

namespace rekindle {

/// What clients feel while traffic is served from the secondary in another region: its time beside the primary's usual
/// one where both are known, otherwise without a number. Empty in every other phase of the incident. Main thread.
QString latencyNotice(const PairStatus& status, const Incident& incident, Instant now);

} // namespace rekindle
