// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for the files of MonitorService: its state, and what they share.

#include "service/background.h"
#include "service/monitor.h"
#include "service/watch_slot.h"
#include "service/write_behind.h"

#include <QTimer>

namespace rekindle {

class MonitorService::Private
{
public:
    static constexpr int keptIncidents = 50; ///< of each pair in memory, the newest

    struct Entry {
        PairStatus status{};
        QList<Incident> incidents{};
        std::optional<Instant> importUntil{};
        ExposureRecorder exposure{};
        std::shared_ptr<WatchSlot> slot{};
        BootTime due{};
        BootTime memorySaved{};
        Millis delay{}; ///< what the next poll was planned after; 0: never polled
        Millis slept{}; ///< Clock::slept() when the last poll began
        QueueLine line{QueueLine::Quick}; ///< by how long the last poll took
    };
    struct Outcome {
        Result<PairWatcher::Poll> poll;
        Millis delay{};
        Millis took{};
        QByteArray memory{};
    };

    struct Stored {
        Result<std::optional<Reading>> last{};
        Result<QList<Incident>> incidents{};
        std::optional<Instant> importUntil{};
        std::optional<ProtectionSpan> newestSpan{};
    };

    /// All that is stored, or nothing where no other process has written since.
    struct Seen {
        std::optional<qint64> revision{};
        std::optional<QList<Pair>> pairs{};
        QHash<PairId, Stored> stored{};
    };

    Private(MonitorService& service, Ports given);

    Entry& add(const Pair& pair);
    /// Blocks on the disk; any thread.
    static Stored storedOf(const Ports& ports, const PairId& id);
    /// Reads what is stored of a pair that comes back, and shows it unless something live is there by then.
    void recall(const PairId& id);
    void show(Entry& entry, const Stored& found);
    void schedule();
    void pollDue();
    void poll(const PairId& id, Entry& entry, bool afterGap);
    void polled(const PairId& id, const std::shared_ptr<WatchSlot>& slot, Outcome outcome);
    void told(const PairId& id, const std::shared_ptr<WatchSlot>& slot, const PairWatcher::Poll& early);
    void takeVerdict(Entry& entry, const PairWatcher::Poll& poll);
    void take(Entry& entry, const PairWatcher::Poll& poll);
    void takeIncident(Entry& entry, const Incident& incident);
    void refreshReadOnly();
    /// What another process has stored since `known`; blocks on the disk; any thread.
    static Seen seenSince(const Ports& ports, std::optional<qint64> known);
    void takeSeen(const Seen& seen);
    void storeOutcome(const std::optional<Error>& error);
    /// What becomes of a change by a person that cannot be made here: there is no such pair, or another process holds the
    /// store and is asked. nullopt: it is made here.
    std::optional<QFuture<Result<void>>> elsewhere(const PairId& id, const QString& verb, QJsonObject arguments);
    /// Has the pair's engine take up what a person adds to an incident: off the main thread, as an engine that was never
    /// needed yet is made from the store. nullopt: no incident is open.
    using Record = std::function<std::optional<Incident>(PairWatcher&)>;
    QFuture<Result<void>> record(const PairId& id, const Record& work);
    void saveImport(const PairId& id, std::optional<Instant> until);
    void reload(Entry& entry, const Pair& pair);
    void purge();

    MonitorService& q;
    Ports ports;
    QHash<PairId, Entry> entries{};
    QList<PairId> order{};
    QSet<PairId> polling{}; ///< also of pairs that were removed or edited meanwhile: one engine a pair at a time
    QTimer timer{};
    QTimer purgeTimer{};
    std::optional<qint64> revision{}; ///< of what is shown of another process
    bool refreshing{false};
    bool loaded{false};
    bool running{false};
    std::optional<Error> storeError{};
    WriteBehind writes;
    Background reads{2};
    Background people{1}; ///< what people add, in the order in which they did
    Background polls{400}; // as many as may hang at a time; last: no poll outlives the rest
};

} // namespace rekindle
