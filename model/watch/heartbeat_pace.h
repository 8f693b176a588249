// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QList>

#include <optional>
#include <utility>

namespace rekindle {

/// Learns how often heartbeats are written from the numbers alone: the median, over the recent past, of the time per
/// number across up to eight advances. Feed it only while replication runs well; a catch-up after a stall, or the start
/// of a slowdown, does not move the median far. Not thread-safe.
class HeartbeatPace
{
public:
    void observe(Instant at, qint64 number);
    /// nullopt before four advances.
    std::optional<Millis> period() const;
    /// What comes does not continue what was seen. The learned pace stays.
    void restart() { m_advances.clear(); }

    /// A pace learned earlier.
    void restore(Millis period) { m_samples = {period}; }

private:
    QList<std::pair<Instant, qint64>> m_advances{};
    QList<Millis> m_samples{};
};

} // namespace rekindle
