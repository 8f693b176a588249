// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>

namespace rekindle {

/// Ends a program in good order when the system asks for it: calls back once, on a thread of its own, after the first
/// SIGINT or SIGTERM; the second ends it at once. One per process.
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

/// While it lives, the first SIGINT or SIGTERM ends the program at once: for waiting for input, of which nobody knows
/// whether it ever comes, with nothing begun that would have to be ended.
class EndsAtOnce
{
public:
    EndsAtOnce();
    ~EndsAtOnce();
    EndsAtOnce(const EndsAtOnce&) = delete;
    EndsAtOnce& operator=(const EndsAtOnce&) = delete;

private:
    using Handler = void (*)(int);
    Handler m_interrupt{};
    Handler m_terminate{};
};

} // namespace rekindle
