// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/verdict_values.h"

namespace rekindle {

/// What the probes say is then about the network from here, and nothing about the services.
constexpr bool isOwnNetwork(VerdictCode code)
{
    return code == VerdictCode::OfflineHere || code == VerdictCode::NetworkIntercepted;
}

} // namespace rekindle
