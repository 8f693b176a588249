// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "core/time.h"
#include "watch/lag.h"
#include "watch/reading.h"

#include <QList>

#include <optional>

namespace rekindle {

/// One point of a chart: what one bucket of time held. A raw sample is a bucket with count 1.
struct LagPoint {
    Instant start{};
    Millis width{}; ///< 0 for a raw sample
    std::optional<Interval> first{};
    std::optional<Interval> last{};
    std::optional<Millis> min{}; ///< least lo
    std::optional<Millis> max{}; ///< greatest hi
    int count{}; ///< samples with a value
    int gaps{}; ///< attempts without one
    std::optional<LagMethod> method{}; ///< of a raw sample; a roll-up may hold several
    bool operator==(const LagPoint&) const = default;
};

/// The resolutions kept. Raw is kept for the retention period, the others for good.
enum class Resolution { Raw, Minute, QuarterHour, Day };

/// What was decided at a moment; kept for the timeline and for "last known state" at start-up.
struct VerdictChange {
    Instant at{};
    Verdict verdict{};
    bool operator==(const VerdictChange&) const = default;
};

/// A heartbeat that was sent, and how far back those before it still matter.
struct KeptHeartbeat {
    PairId pair{};
    Heartbeat heartbeat{};
    qint64 oldest{}; ///< of the same pair and boot, lower numbers are forgotten
};

/// What the watch has seen and must remember. Every function may be called from any thread and blocks on the disk.
/// Errors: Errc::Storage, StorageFull, Corrupt, ReadOnly. A function that fails has changed nothing.
class WatchStore
{
public:
    virtual ~WatchStore() = default;

    /// Another process watches: what it stores is shown, and nothing is written here.
    virtual bool isReadOnly() const = 0;

    /// Another number each time another process has written; what this process writes does not change it.
    virtual Result<qint64> revision() = 0;

    /// Appends readings (raw samples) and keeps the roll-ups right, in one transaction. Any order; a second reading of
    /// one pair at one millisecond takes the place of the first.
    virtual Result<void> append(const QList<Reading>& readings) = 0;
    /// The reading of a pair that was stored last; nullopt: never read. Not the one with the greatest wall-clock time: a
    /// clock that ran ahead for a while would freeze it.
    virtual Result<std::optional<Reading>> lastReading(const PairId& id) = 0;

    /// Lag between two moments, both included, oldest first, at a resolution; of roll-ups also the bucket in which `from`
    /// lies. Buckets in which nothing was tried are not there.
    virtual Result<QList<LagPoint>> lag(const PairId& id, Instant from, Instant to, Resolution resolution) = 0;

    /// Verdict changes between two moments, oldest first.
    virtual Result<QList<VerdictChange>> verdicts(const PairId& id, Instant from, Instant to) = 0;
    virtual Result<void> appendVerdict(const PairId& id, const VerdictChange& change) = 0;

    /// The heartbeats sent and not yet too old to matter, oldest first; only those of this boot compare.
    virtual Result<QList<Heartbeat>> heartbeats(const PairId& id, const QString& bootId) = 0;
    /// All in one transaction; replaces by pair, boot and number, and forgets those below `oldest`.
    virtual Result<void> saveHeartbeats(const QString& bootId, const QList<KeptHeartbeat>& heartbeats) = 0;

    /// The engine's memory of a pair across restarts (baseline, counters): an opaque JSON document without secrets or
    /// identifiers; empty: none.
    virtual Result<QByteArray> memory(const PairId& id) = 0;
    virtual Result<void> saveMemory(const PairId& id, const QByteArray& json) = 0;

    /// Deletes raw samples older than `rawBefore` (rounded down to the minute). Roll-ups stay.
    virtual Result<void> purge(Instant rawBefore) = 0;
};

} // namespace rekindle
