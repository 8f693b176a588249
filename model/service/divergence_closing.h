// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "watch/protection_store.h"
#include "watch/reading.h"

#include <optional>

namespace rekindle {

/// The record of a person who closes the matter of what only the secondary has: what was found, in numbers, and why it is
/// closed. Errc::Invalid: no name or no reason; NotFound: nothing is known to close; Conflict: the secondary still serves, or the
/// copy stands still, so that there may be more at any moment.
Result<ProtectionNote> closingNote(const Pair& pair, const std::optional<Reading>& last, Instant at, const QString& who,
                                   const QString& reason);

} // namespace rekindle
