// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <functional>
#include <stop_token>

namespace rekindle {

/// Looks at many things at once, at each until it is settled, and ends in time whatever they do.
struct LookRound {
    int atOnce{400}; ///< looks that run at a time
    Millis between{3s}; ///< from the end of one look to the next at the same thing
    Millis longest{50s}; ///< then what still runs is stopped, and what did not begin never does

    /// What a look came to.
    enum class Look { Settled, Again };
    /// Looks at number `index`; on any thread, never twice at a time for the same number.
    using Ask = std::function<Look(int index, std::stop_token stop)>;

    /// Looks at 0 to `count` - 1 and returns when all are settled, the time is up or `stop` is requested; no look runs then.
    void run(int count, const Ask& ask, std::stop_token stop) const;
};

} // namespace rekindle
