// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace rekindle {

/// The computer's own clocks: CLOCK_REALTIME, CLOCK_BOOTTIME and CLOCK_MONOTONIC. Thread-safe.
class SystemClock : public Clock
{
public:
    Instant now() const override;
    BootTime boot() const override;
    Millis slept() const override; ///< CLOCK_BOOTTIME runs on in sleep, CLOCK_MONOTONIC does not
    QString bootId() const override;
    bool sleepFor(Millis d, std::stop_token stop) override;
};

} // namespace rekindle
