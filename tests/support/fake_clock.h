// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <mutex>

namespace rekindle {

/// A clock that moves only when told to, or when somebody sleeps on it. Thread-safe.
class FakeClock : public Clock
{
public:
    explicit FakeClock(Instant start = fromEpochMs(1'700'000'000'000));

    Instant now() const override;
    BootTime boot() const override;
    Millis slept() const override;
    QString bootId() const override;
    bool sleepFor(Millis d, std::stop_token stop) override;

    void advance(Millis d);
    /// The computer sleeps for so long.
    void suspend(Millis d);
    /// Sets the wall clock alone, as a person or NTP would.
    void stepWall(Millis d);
    /// A restart of the computer: the boot clock begins anew.
    void reboot();

private:
    mutable std::mutex m_mutex{};
    Instant m_wall{};
    BootTime m_boot{Millis{1'000'000}};
    Millis m_slept{};
    int m_boots{1};
};

} // namespace rekindle
