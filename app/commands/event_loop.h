// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <optional>
#include <stop_token>

namespace rekindle {

/// Runs the application's own event loop until the time is up or a stop is requested.
void runEventLoop(std::optional<Millis> duration, std::stop_token stop);

} // namespace rekindle
