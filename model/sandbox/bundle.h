// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/rest.h"

namespace rekindle {

/// POST to the base: a Bundle of type batch (each entry for itself) or transaction (all or nothing, in the order DELETE,
/// POST, PUT, GET; urn:uuid references between its entries become the ids they get). At most 500 entries.
Response answerBundle(RestWork& work, const RestRequest& request);

} // namespace rekindle
