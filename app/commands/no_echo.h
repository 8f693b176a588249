// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <termios.h>
#include <unistd.h>

namespace rekindle {

/// While it lives, what is typed on the terminal is not shown. Without a terminal it does nothing.
class NoEcho
{
public:
    NoEcho()
        : m_terminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (m_terminal) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }
    ~NoEcho()
    {
        if (m_terminal) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before{};
    bool m_terminal{false};
};

} // namespace rekindle
