// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/clock_offset.h"
#include "watch/heartbeat_resource.h"
#include "watch/lag.h"

#include <QMap>

#include <optional>

namespace rekindle {

/// Method 2 of lag.h: the heartbeat of somebody else. Remembers when, on our boot clock, each number appeared on the
/// primary, by the primary's own stamp and its clock offset. Not thread-safe.
class Watermark
{
public:
    /// The heartbeat as seen on the primary, at `now`. `offset` is the primary's. A stamp from later than now is of a clock
    /// that contradicts itself, and is not taken up. The moment is known to the offset and LossLedger::skew.
    void seen(qint64 number, Instant stamp, const ClockOffset& offset, BootTime now);

    /// The bounds of lag.h with stamps in place of our own times. nullopt: `visible` is older than all we know.
    std::optional<Interval> staleness(qint64 visible, BootTime readStart, BootTime readEnd) const;
    /// As HeartbeatBook::reach.
    std::optional<HeartbeatBook::Reach> reach(qint64 visible) const;

    /// Forgets what is older than `before`; of the numbers below `visible`, which have arrived, and are older than
    /// `arrivedBefore`, one in five minutes stays, so that a secondary that goes back is still measured.
    void forget(BootTime before, qint64 visible, BootTime arrivedBefore);

private:
    QMap<qint64, std::pair<BootTime, BootTime>> m_marks{}; ///< number: earliest and latest moment of its commit
};

} // namespace rekindle
