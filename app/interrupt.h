// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>

namespace rekindle {

/// Ends a program in good order when the system asks for it: calls back once, on a thread of its own, after the first
/// SIGINT or SIGTERM. One per process.
class Interrupt
{
public:
    explicit Interrupt(std::function<void()> asked);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    std::thread m_waiting{};
};

} // namespace rekindle
