// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "net/http.h"

#include <optional>

namespace rekindle {

/// The offset of a server's wall clock from our boot clock, from the Date headers of ordinary answers. Every answer
/// bounds it: the server made its whole-second stamp between our sending and our receiving. Bounds are intersected and
/// widen with drift (50 ppm) between answers. (Method: github.com/danroc/htp; measured 22 ms median after 16 answers.)
/// Not thread-safe.
class ClockOffset
{
public:
    enum class Outcome { Narrowed, Ignored, Contradiction };

    /// Ignored: no usable Date, an Age header (a cache answered), or an answer that is not the service's (an error). Contradiction: the bounds exclude each other (several
    /// backends behind one name, or a server that changes or lies about its Date): they start anew from this answer.
    Outcome observe(const HttpExchange& exchange);

    /// Server wall clock minus boot clock, as milliseconds since the epoch: `server = boot + offset`. nullopt before the
    /// first usable answer. Never claimed narrower than 50 ms.
    std::optional<Interval> offset(BootTime at) const;

    /// When on our boot clock the server's clock showed `stamp`; an interval, lo first.
    std::optional<std::pair<BootTime, BootTime>> toBoot(Instant stamp, BootTime at) const;

    /// The answers contradicted each other within the last ten minutes: no stamp of this server may be used to measure.
    bool contradicts(BootTime at) const;

private:
    std::optional<Interval> m_bounds{};
    BootTime m_at{};
    std::optional<BootTime> m_contradictedAt{};
};

} // namespace rekindle
