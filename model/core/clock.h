// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <stop_token>

namespace rekindle {

/// The only source of time and the only sleep. All functions may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The wall clock. May jump in either direction between two calls.
    virtual Instant now() const = 0;

    /// The boot-time clock. Never goes back; runs on during sleep.
    virtual BootTime boot() const = 0;

    /// How much of boot() the computer spent asleep, in all. It grows by sleep alone, never by being busy.
    virtual Millis slept() const = 0;

    /// What tells one boot of one computer from another; boot() values compare only where it is equal.
    virtual QString bootId() const = 0;

    /// Waits for `d` or until `stop` is requested, whichever is first. Returns false when it was stopped.
    virtual bool sleepFor(Millis d, std::stop_token stop) = 0;
};

} // namespace rekindle
