// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <csignal>

#include <unistd.h>

namespace rekindle {

namespace {

int interruptPipe[2] = {-1, -1};

void onInterrupt(int)
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    const char byte = 0;
    // Nothing else is safe in a signal handler; a full pipe means that a stop is under way already.
    if (write(interruptPipe[1], &byte, 1) < 0) {
        _exit(130);
    }
}

} // namespace

Interrupt::Interrupt(std::function<void()> asked)
{
    if (pipe(interruptPipe) != 0) {
        return; // the system's own way then: an end at once
    }
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    m_waiting = std::thread([call = std::move(asked)] {
        char byte = 0;
        if (read(interruptPipe[0], &byte, 1) == 1) {
            call();
        }
    });
}

Interrupt::~Interrupt()
{
    if (!m_waiting.joinable()) {
        return;
    }
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(interruptPipe[1]);
    m_waiting.join();
    close(interruptPipe[0]);
}

EndsAtOnce::EndsAtOnce()
    : m_interrupt(std::signal(SIGINT, SIG_DFL))
    , m_terminate(std::signal(SIGTERM, SIG_DFL))
{
}

EndsAtOnce::~EndsAtOnce()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

} // namespace rekindle
