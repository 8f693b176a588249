// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/cache_doubt.h"
#include "watch/lag_meter.h"
#include "watch/pair_services.h"
#include "watch/service_probe.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace rekindle {

/// What both services said to the same question.
struct Look {
    ServiceProbe here{};
    std::optional<ServiceProbe> there{}; ///< nullopt: a pair with one address

    /// One of them does not serve. A server that asks for rest serves others.
    bool fails() const;
};

/// Asks both services of a pair at once, poll by poll. Not thread-safe.
class BothSides
{
public:
    /// Runs both and returns when both have ended; empty: at once, one on a thread of its own.
    using Together = std::function<void(const std::function<void()>&, const std::function<void()>&)>;
    BothSides(const Pair& pair, Millis timeout, Together together);

    Look look(PairServices& services, LagMeter& lag, std::stop_token stop);
    /// What came of the heartbeat's write in this poll: whether the primary took it, and why not where it should have.
    void wrote(bool taken, const std::optional<Error>& error);

    /// The last look failed, and the one before it did not.
    bool isFirstFailure() const { return m_firstFailure; }

private:
    const Pair& m_pair;
    Millis m_timeout{};
    Together m_together{};
    CacheDoubt m_primaryDoubt{};
    CacheDoubt m_secondaryDoubt{};
    bool m_failing{false}; ///< in the last look
    bool m_firstFailure{false};
};

} // namespace rekindle
