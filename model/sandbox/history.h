// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/rest.h"

namespace rekindle {

/// GET _history of the system, of a type or of a resource: newest first (or oldest first with _sort=_lastUpdated),
/// deletions included, _since (>=), _before (<), _count, _summary=count, pages by opaque links.
Response answerHistory(const Region& region, const RestRequest& request, Instant now);

} // namespace rekindle
