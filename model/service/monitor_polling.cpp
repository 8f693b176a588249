// SPDX-License-Identifier: GPL-3.0-or-later
// When each pair is polled, and what becomes of the outcome.
#include "service/monitor_private.h"
#include "service/preferences.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr Millis memoryEvery = 10min;
constexpr Millis readOnlyPeriod = 500ms;
constexpr Millis slowPoll = 2s; ///< who takes longer waits among its like the next time
constexpr Millis shortSleep = 10s; ///< no more than a slow answer

} // namespace

void MonitorService::Private::schedule()
{
    if (running && ports.watch.isReadOnly()) {
        if (!timer.isActive()) {
            timer.start(0);
        }
        return;
    }
    if (!running || entries.isEmpty()) {
        timer.stop();
        return;
    }
    BootTime next = BootTime::max();
    for (const Entry& entry : std::as_const(entries)) {
        if (!polling.contains(entry.status.pair.id)) {
            next = std::min(next, entry.due);
        }
    }
    if (next != BootTime::max()) {
        // Pairs that are due within a quarter of a second go together: fewer wake-ups. A wake-up that is already planned
        // is never put off.
        const Millis wait = std::max(next - ports.clock.boot(), Millis{0}) + Millis{100};
        if (!timer.isActive() || timer.remainingTimeAsDuration() > wait) {
            timer.start(wait);
        }
    }
}

void MonitorService::Private::pollDue()
{
    const BootTime now = ports.clock.boot();
    if (ports.watch.isReadOnly()) {
        refreshReadOnly();
        return;
    }
    for (const PairId& id : std::as_const(order)) {
        Entry& entry = entries[id];
        if (!polling.contains(id) && entry.due <= now + Millis{150}) {
            // The computer slept; or this program was stopped, and the wake-up planned for `due` came far too late. How
            // long a poll had to wait for its turn shows in neither.
            const bool slept = ports.clock.slept() - entry.slept > shortSleep;
            const bool stopped = now - entry.due > 2 * entry.delay + 15s;
            poll(id, entry, entry.delay > Millis{0} && (slept || stopped));
        }
    }
    schedule();
}

void MonitorService::Private::poll(const PairId& id, Entry& entry, bool afterGap)
{
    polling.insert(id);
    entry.slept = ports.clock.slept();
    const BootTime started = ports.clock.boot();
    const bool first = entry.delay == Millis{0};
    // The second poll of each pair comes at a moment of its own, so that many pairs do not poll in one burst.
    const double share = first ? 0.5 + 0.5 * static_cast<double>(qHash(id) % 1000) / 1000.0 : 1.0;
    const bool wantMemory = started - entry.memorySaved >= memoryEvery;
    if (wantMemory) {
        entry.memorySaved = started;
    }
    polls
        .run(
            [this, id, slot = entry.slot, afterGap, wantMemory](std::stop_token stop) {
                const BootTime turn = ports.clock.boot();
                PairWatcher& watcher = slot->watcher();
                if (afterGap) {
                    watcher.gap();
                }
                bool keep = wantMemory;
                auto poll = watcher.poll(stop, [this, id, slot, &keep](const PairWatcher::Poll& early) {
                    keep = keep || early.incident;
                    QMetaObject::invokeMethod(
                        &q, [this, id, slot, early] { told(id, slot, early); }, Qt::QueuedConnection);
                });
                // What is known when an incident begins or moves must survive whatever happens to this computer in it.
                keep = keep || (poll && poll->incident);
                return std::make_shared<Outcome>(Outcome{std::move(poll), watcher.nextDelay(),
                                                         ports.clock.boot() - turn,
                                                         keep ? watcher.memory() : QByteArray{}});
            },
            entry.line)
        .then(&q, [this, id, slot = entry.slot, started, share](const std::shared_ptr<Outcome>& outcome) {
            if (const auto it = entries.find(id); it != entries.end() && it->slot == slot) {
                const BootTime next = started + std::chrono::duration_cast<Millis>(outcome->delay * share);
                it->due = std::max(next, ports.clock.boot());
                it->delay = outcome->delay;
                it->line = outcome->took > slowPoll ? QueueLine::Slow : QueueLine::Quick;
            }
            polled(id, slot, std::move(*outcome));
        });
}

void MonitorService::Private::polled(const PairId& id, const std::shared_ptr<WatchSlot>& slot, Outcome outcome)
{
    polling.remove(id);
    const auto it = entries.find(id);
    if (it == entries.end() || it->slot != slot) {
        schedule(); // removed or edited meanwhile: this outcome is of a pair that is no more
        return;
    }
    if (outcome.poll) {
        take(*it, *outcome.poll);
        if (!outcome.memory.isEmpty()) {
            writes.addMemory(id, outcome.memory);
        }
    }
    schedule();
}

/// What is new in a poll that still measures is shown and told at once; its reading is kept when it is whole.
void MonitorService::Private::told(const PairId& id, const std::shared_ptr<WatchSlot>& slot,
                                   const PairWatcher::Poll& early)
{
    const auto it = entries.find(id);
    if (it == entries.end() || it->slot != slot) {
        return;
    }
    const bool first = !it->status.live;
    takeVerdict(*it, early);
    if (first || early.verdictBefore || early.incident) {
        emit q.read(id);
    }
}

void MonitorService::Private::takeVerdict(Entry& entry, const PairWatcher::Poll& poll)
{
    const PairId id = entry.status.pair.id;
    entry.status.reading = poll.reading;
    entry.status.live = true;
    entry.status.signIns = poll.signIns;
    if (poll.verdictBefore) {
        writes.add(id, VerdictChange{poll.reading.at, poll.reading.verdict});
    }
    if (poll.incident) {
        takeIncident(entry, *poll.incident);
    }
}

void MonitorService::Private::take(Entry& entry, const PairWatcher::Poll& poll)
{
    const PairId id = entry.status.pair.id;
    takeVerdict(entry, poll);
    if (poll.heartbeat) {
        writes.add(KeptHeartbeat{id, *poll.heartbeat, poll.oldestHeartbeat});
    }
    writes.add(id, entry.exposure.take(poll.reading.protection, poll.reading.at, entry.status.pair.probePeriod));
    writes.add(poll.reading);
    emit q.read(id);
}

void MonitorService::Private::takeIncident(Entry& entry, const Incident& incident)
{
    const auto same = std::find_if(entry.incidents.begin(), entry.incidents.end(),
                                   [&](const Incident& known) { return known.id == incident.id; });
    if (same != entry.incidents.end()) {
        *same = incident;
    } else {
        entry.incidents.prepend(incident);
    }
    writes.add(entry.status.pair.id, incident);
    emit q.incidentChanged(entry.status.pair.id);
}

void MonitorService::Private::refreshReadOnly()
{
    timer.start(readOnlyPeriod);
    if (refreshing) {
        return;
    }
    refreshing = true;
    reads
        .run([ports = ports, known = revision](std::stop_token) {
            return std::make_shared<Seen>(seenSince(ports, known));
        })
        .then(&q, [this](const std::shared_ptr<Seen>& seen) {
            refreshing = false;
            takeSeen(*seen);
        });
}

MonitorService::Private::Seen MonitorService::Private::seenSince(const Ports& ports, std::optional<qint64> known)
{
    Seen seen;
    const auto revision = ports.watch.revision();
    if (!revision || known == *revision) {
        return seen;
    }
    const auto pairs = ports.pairs.pairs();
    if (!pairs) {
        return seen; // asked again with the next look
    }
    seen.revision = *revision;
    seen.pairs = *pairs;
    for (const Pair& pair : *pairs) {
        seen.stored.insert(pair.id, storedOf(ports, pair.id));
    }
    return seen;
}

void MonitorService::Private::takeSeen(const Seen& seen)
{
    if (!seen.pairs || !ports.watch.isReadOnly()) {
        return;
    }
    revision = seen.revision;
    const QList<PairId> before = order;
    for (const PairId& id : before) {
        if (!seen.stored.contains(id)) {
            q.forget(id);
        }
    }
    for (const Pair& pair : *seen.pairs) {
        const auto known = entries.find(pair.id);
        if (known == entries.end()) {
            add(pair);
            emit q.pairAdded(pair.id);
        } else if (known->status.pair != pair) {
            reload(*known, pair);
            emit q.pairChanged(pair.id);
        }
        show(entries[pair.id], seen.stored.value(pair.id));
    }
    emit q.storedElsewhere();
}

void MonitorService::Private::show(Entry& entry, const Stored& found)
{
    const PairId id = entry.status.pair.id;
    if (!found.last || !found.incidents) {
        return;
    }
    if (!entry.status.live) {
        entry.exposure = ExposureRecorder(found.newestSpan);
    }
    if (entry.status.reading != *found.last) {
        entry.status.reading = *found.last;
        emit q.read(id);
    }
    if (entry.incidents != *found.incidents) {
        entry.incidents = *found.incidents;
        emit q.incidentChanged(id);
    }
    if (entry.importUntil != found.importUntil) {
        entry.importUntil = found.importUntil;
        emit q.importChanged(id);
    }
}

void MonitorService::Private::purge()
{
    reads.run([&store = ports.watch, &settings = ports.settings, now = ports.clock.now()](std::stop_token) {
        const auto keep = std::chrono::hours{24} * retentionDays(settings);
        // What cannot be purged now is purged an hour later.
        return store.purge(now - keep).has_value();
    });
}

} // namespace rekindle
