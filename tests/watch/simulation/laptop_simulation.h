// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace rekindle {

/// What the verdict rules made of years on a laptop.
struct LaptopResult {
    double months{0};
    int falseDown{0}; ///< episodes of a confirmed outage while there was none
    int slandered{
        0}; ///< changes to "primary down", at any confidence, within two minutes of a loss of the local network
    int outages{0};
    int missed{0};
    double medianDetection{0}; ///< seconds from the first probe in the outage to its confirmation
};

/// facts/monitoring.md 2.4: probes each 30 s, 4 losses of the local network a day of 10 to 300 s, 2 error bursts a day of
/// 5 to 75 s on the service, 0.3 % loss of each probe, an outage of 10 to 60 min about monthly.
LaptopResult simulateLaptop(double years, std::uint64_t seed);

} // namespace rekindle
