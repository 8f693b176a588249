// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>
#include <stop_token>

namespace rekindle {

/// What the system's resolver said of a name.
struct NameAnswer {
    int error{}; ///< of getaddrinfo(), 0: it resolves
    int osError{}; ///< errno, when `error` is EAI_SYSTEM
    QList<QByteArray> addresses{}; ///< numeric, in the order to try

    /// This computer had no room for the question.
    bool isExhausted() const;
};

/// Asks the system's resolver on threads of its own, because it cannot be interrupted: a question nobody waits for any
/// more is left behind. At most `places` questions are open; those that ask for the same name share one. Thread-safe.
class NameResolver
{
public:
    using Time = std::chrono::steady_clock::time_point;
    explicit NameResolver(int places);

    enum class End { Answered, Timeout, NotInTime, Stopped };
    struct Found {
        End end{};
        NameAnswer answer{}; ///< when answered
        Millis took{}; ///< asking; waiting for a place is not part of it
        Millis queued{};
    };
    struct Wish {
        QByteArray host{};
        Millis timeout{}; ///< once the question is put
        Millis age{}; ///< of an earlier good answer that will do; zero: ask
        std::optional<Time> startBy{}; ///< NotInTime when the question could not be put by then
    };
    Found lookUp(const Wish& wish, std::stop_token stop);

private:
    class State;
    std::shared_ptr<State> m_state; ///< shared with the threads left behind
};

} // namespace rekindle
