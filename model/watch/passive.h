// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "fhir/client.h"
#include "watch/clock_offset.h"
#include "watch/lag.h"

#include <optional>
#include <stop_token>

namespace rekindle {

/// Method 3 of lag.h: the newest change on both sides, without writing anything. Blind while nobody writes, and valid
/// only where the copy preserves lastUpdated.
struct PassiveResult {
    std::optional<Interval> staleness{};
    std::optional<Instant> secondaryNewest{}; ///< the secondary is known to hold the primary up to here
    std::optional<Error> error{}; ///< Unsupported: the copy does not preserve lastUpdated, or no such search
};

PassiveResult measurePassive(FhirClient& primary, FhirClient& secondary, const ClockOffset& primaryOffset, Clock& clock,
                             std::stop_token stop);

/// The newest change of a service; nullopt facts: it holds nothing.
Result<std::optional<ResourceFacts>> newestChange(FhirClient& client, std::stop_token stop);

} // namespace rekindle
