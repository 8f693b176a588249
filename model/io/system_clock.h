// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace rekindle {

/// The computer's own clocks: CLOCK_REALTIME and CLOCK_BOOTTIME. Thread-safe.
class SystemClock : public Clock
{
public:
    Instant now() const override;
    BootTime boot() const override;
    QString bootId() const override;
    bool sleepFor(Millis d, std::stop_token stop) override;
};

} // namespace rekindle
