// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/monitor.h"

#include "service/preferences.h"
#include "service/watch_slot.h"
#include "service/write_behind.h"

#include <QTimer>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptIncidents = 50;
constexpr Millis memoryEvery = 10min;
constexpr Millis purgeEvery = 1h;
constexpr Millis readOnlyPeriod = 5s;
constexpr Millis shortestTimeout = 3s;
constexpr Millis longestTimeout = 10s;
constexpr int mostThreads = 64;

/// A third of the period, so that a poll in which everything hangs still ends before the next one is due.
Millis probeTimeoutFor(const Pair& pair)
{
    return std::clamp(pair.probePeriod / 3, shortestTimeout, longestTimeout);
}

/// The verdict changes of a stretch, and the one before it: that verdict held when the stretch began.
Result<QList<VerdictChange>> verdictsOf(Store& store, const PairId& id, Instant from, Instant to)
{
    Result<QList<VerdictChange>> changes;
    for (const Millis before : {Millis{24h}, Millis{24h * 30}, Millis{24h * 3650}}) {
        changes = store.verdicts(id, from - before, to);
        if (!changes) {
            return changes;
        }
        const auto inside = std::find_if(changes->begin(), changes->end(),
                                         [from](const VerdictChange& change) { return change.at > from; });
        if (inside != changes->begin()) {
            changes->erase(changes->begin(), std::prev(inside));
            break;
        }
    }
    return changes;
}

} // namespace

class MonitorService::Private
{
public:
    struct Entry {
        PairStatus status{};
        QList<Incident> incidents{};
        std::optional<Instant> importUntil{};
        std::shared_ptr<WatchSlot> slot{};
        BootTime due{};
        BootTime memorySaved{};
        Millis delay{}; ///< what the next poll was planned after; 0: never polled
        bool polling{false};
    };
    struct Outcome {
        Result<PairWatcher::Poll> poll;
        Millis delay{};
        QByteArray memory{};
    };

    struct Stored {
        Result<std::optional<Reading>> last;
        Result<QList<Incident>> incidents;
        std::optional<Instant> importUntil{};
    };

    Private(MonitorService& service, Ports given)
        : q(service)
        , ports(std::move(given))
        , writes(ports.store, ports.clock.bootId())
    {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::CoarseTimer);
        QObject::connect(&timer, &QTimer::timeout, &q, [this] { pollDue(); });
        purgeTimer.setInterval(purgeEvery);
        QObject::connect(&purgeTimer, &QTimer::timeout, &q, [this] { purge(); });
        QObject::connect(&writes, &WriteBehind::written, &q, [this](const auto& error) { storeOutcome(error); });
    }

    void load(const Pair& pair);
    void resize();
    void schedule();
    void pollDue();
    void poll(const PairId& id, Entry& entry, bool afterGap);
    void polled(const PairId& id, const std::shared_ptr<WatchSlot>& slot, Outcome outcome);
    void take(Entry& entry, const PairWatcher::Poll& poll);
    void takeIncident(Entry& entry, const Incident& incident);
    void refreshReadOnly();
    void storeOutcome(const std::optional<Error>& error);
    void saveImport(const PairId& id, std::optional<Instant> until);
    void reload(Entry& entry, const Pair& pair);
    void purge();

    MonitorService& q;
    Ports ports;
    QHash<PairId, Entry> entries{};
    QList<PairId> order{};
    QTimer timer{};
    QTimer purgeTimer{};
    bool loaded{false};
    bool running{false};
    std::optional<Error> storeError{};
    WriteBehind writes;
    Background reads{2};
    Background polls{2}; // last: no poll outlives the rest
};

void MonitorService::Private::reload(Entry& entry, const Pair& pair)
{
    entry.status.pair = pair;
    entry.slot = std::make_shared<WatchSlot>(pair, ports, probeTimeoutFor(pair));
    entry.due = ports.clock.boot();
    entry.delay = Millis{0};
    entry.polling = false;
}

void MonitorService::Private::load(const Pair& pair)
{
    Entry entry;
    reload(entry, pair);
    entry.status.storeError = storeError;
    if (const auto last = ports.store.lastReading(pair.id)) {
        entry.status.reading = *last;
    } else {
        entry.status.storeError = last.error();
    }
    entry.incidents = ports.store.incidents(pair.id, keptIncidents).value_or(QList<Incident>{});
    entry.importUntil = rekindle::knownImport(ports.store, pair.id);
    entries.insert(pair.id, entry);
    order.append(pair.id);
}

void MonitorService::Private::resize()
{
    polls.setThreads(std::clamp(static_cast<int>(entries.size()), 2, mostThreads));
}

void MonitorService::Private::schedule()
{
    if (!running || entries.isEmpty()) {
        timer.stop();
        return;
    }
    BootTime next = BootTime::max();
    for (const Entry& entry : std::as_const(entries)) {
        if (!entry.polling) {
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
    if (ports.store.isReadOnly()) {
        refreshReadOnly();
        return;
    }
    for (const PairId& id : std::as_const(order)) {
        Entry& entry = entries[id];
        if (!entry.polling && entry.due <= now + Millis{150}) {
            // Far too late: the computer slept (the boot clock runs on during sleep) or the program was stopped.
            const bool slept = entry.delay > Millis{0} && now - entry.due > 2 * entry.delay + 15s;
            poll(id, entry, slept);
        }
    }
    schedule();
}

void MonitorService::Private::poll(const PairId& id, Entry& entry, bool afterGap)
{
    entry.polling = true;
    const BootTime started = ports.clock.boot();
    const bool first = entry.delay == Millis{0};
    // The second poll of each pair comes at a moment of its own, so that many pairs do not poll in one burst.
    const double share = first ? 0.5 + 0.5 * static_cast<double>(qHash(id) % 1000) / 1000.0 : 1.0;
    const bool wantMemory = started - entry.memorySaved >= memoryEvery;
    if (wantMemory) {
        entry.memorySaved = started;
    }
    entry.due = started + std::chrono::duration_cast<Millis>(entry.status.pair.probePeriod * share);
    polls
        .run([slot = entry.slot, afterGap, wantMemory](std::stop_token stop) {
            PairWatcher& watcher = slot->watcher();
            if (afterGap) {
                watcher.gap();
            }
            auto poll = watcher.poll(stop);
            // What is known when an incident begins or moves must survive whatever happens to this computer in it.
            const bool keep = wantMemory || (poll && poll->incident);
            return std::make_shared<Outcome>(
                Outcome{std::move(poll), watcher.nextDelay(), keep ? watcher.memory() : QByteArray{}});
        })
        .then(&q, [this, id, slot = entry.slot, started, share](const std::shared_ptr<Outcome>& outcome) {
            if (const auto it = entries.find(id); it != entries.end() && it->slot == slot) {
                it->due = started + std::chrono::duration_cast<Millis>(outcome->delay * share);
                it->delay = outcome->delay;
            }
            polled(id, slot, std::move(*outcome));
        });
}

void MonitorService::Private::polled(const PairId& id, const std::shared_ptr<WatchSlot>& slot, Outcome outcome)
{
    const auto it = entries.find(id);
    if (it == entries.end() || it->slot != slot) {
        return; // removed or edited meanwhile: this outcome is of a pair that is no more
    }
    it->polling = false;
    if (outcome.poll) {
        take(*it, *outcome.poll);
        if (!outcome.memory.isEmpty()) {
            writes.addMemory(id, outcome.memory);
        }
    }
    schedule();
}

void MonitorService::Private::take(Entry& entry, const PairWatcher::Poll& poll)
{
    const PairId id = entry.status.pair.id;
    entry.status.reading = poll.reading;
    entry.status.live = true;
    entry.status.signIns = poll.signIns;
    if (poll.heartbeat) {
        writes.add(id, *poll.heartbeat);
    }
    if (poll.verdictBefore) {
        writes.add(id, VerdictChange{poll.reading.at, poll.reading.verdict});
    }
    writes.add(poll.reading);
    if (poll.incident) {
        takeIncident(entry, *poll.incident);
    }
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
    for (const PairId& id : std::as_const(order)) {
        reads
            .run([&store = ports.store, id](std::stop_token) {
                return std::make_shared<Stored>(Stored{store.lastReading(id), store.incidents(id, keptIncidents),
                                                       rekindle::knownImport(store, id)});
            })
            .then(&q, [this, id](const std::shared_ptr<Stored>& found) {
                const auto it = entries.find(id);
                if (it == entries.end() || !found->last || !found->incidents) {
                    return;
                }
                if (it->status.reading != *found->last) {
                    it->status.reading = *found->last;
                    emit q.read(id);
                }
                if (it->incidents != *found->incidents) {
                    it->incidents = *found->incidents;
                    emit q.incidentChanged(id);
                }
                if (it->importUntil != found->importUntil) {
                    it->importUntil = found->importUntil;
                    emit q.importChanged(id);
                }
            });
    }
    timer.start(readOnlyPeriod);
}

void MonitorService::Private::purge()
{
    reads.run([&store = ports.store, now = ports.clock.now()](std::stop_token) {
        const auto keep = std::chrono::hours{24} * retentionDays(store);
        // What cannot be purged now is purged an hour later.
        return store.purge(now - keep).has_value();
    });
}

void MonitorService::Private::storeOutcome(const std::optional<Error>& error)
{
    if (error == storeError) {
        return;
    }
    storeError = error;
    for (const PairId& id : std::as_const(order)) {
        entries[id].status.storeError = error;
        emit q.read(id);
    }
}

void MonitorService::Private::saveImport(const PairId& id, std::optional<Instant> until)
{
    reads
        .run([&store = ports.store, id, until](std::stop_token) {
            const auto saved = saveKnownImport(store, id, until);
            return saved ? std::optional<Error>{} : std::optional(saved.error());
        })
        .then(&q, [this, id, until](const std::optional<Error>& error) {
            const auto it = entries.find(id);
            if (it == entries.end()) {
                return;
            }
            if (error) {
                storeOutcome(error);
            } else if (it->importUntil != until) {
                saveImport(id, it->importUntil); // two writes may have passed each other
            }
        });
}

MonitorService::MonitorService(Ports ports, QObject* parent)
    : WatchSource(parent)
    , d(std::make_unique<Private>(*this, std::move(ports)))
{
}

MonitorService::~MonitorService()
{
    stop();
}

Result<void> MonitorService::load()
{
    d->loaded = true;
    const auto known = d->ports.store.pairs();
    if (!known) {
        return fail(known.error());
    }
    for (const Pair& pair : *known) {
        d->load(pair);
    }
    return {};
}

Result<void> MonitorService::start()
{
    if (d->running) {
        return {};
    }
    const Result<void> done = d->loaded ? Result<void>{} : load();
    d->resize();
    d->running = true;
    d->schedule();
    if (!d->ports.store.isReadOnly()) {
        d->purgeTimer.start();
    }
    return done;
}

void MonitorService::stop()
{
    if (!d->running) {
        return;
    }
    d->running = false;
    d->timer.stop();
    d->purgeTimer.stop();
    d->polls.stop();
    d->reads.stop();
    if (d->ports.store.isReadOnly()) {
        return;
    }
    for (const auto& entry : std::as_const(d->entries)) {
        if (PairWatcher* watcher = entry.slot->existing()) {
            d->writes.addMemory(entry.status.pair.id, watcher->memory());
        }
    }
    d->writes.finish();
}

QList<PairStatus> MonitorService::pairs() const
{
    QList<PairStatus> all;
    all.reserve(d->order.size());
    for (const PairId& id : std::as_const(d->order)) {
        all.append(d->entries.value(id).status);
    }
    return all;
}

std::optional<PairStatus> MonitorService::pair(const PairId& id) const
{
    const auto it = d->entries.constFind(id);
    return it == d->entries.cend() ? std::nullopt : std::optional(it->status);
}

QList<Incident> MonitorService::incidents(const PairId& id) const
{
    return d->entries.value(id).incidents;
}

Instant MonitorService::now() const
{
    return d->ports.clock.now();
}

Result<void> MonitorService::addPair(const Pair& pair)
{
    QList<Pair> others;
    for (const Private::Entry& entry : std::as_const(d->entries)) {
        others.append(entry.status.pair);
    }
    if (const auto problems = validate(pair, others); !problems.isEmpty()) {
        return fail(problems.first());
    }
    if (const auto saved = d->ports.store.savePair(pair); !saved) {
        return saved;
    }
    d->load(pair);
    d->resize();
    emit pairAdded(pair.id);
    d->schedule();
    return {};
}

Result<void> MonitorService::updatePair(const Pair& pair)
{
    const auto it = d->entries.find(pair.id);
    if (it == d->entries.end()) {
        return fail(Errc::NotFound, pair.name);
    }
    QList<Pair> others;
    for (const Private::Entry& entry : std::as_const(d->entries)) {
        if (entry.status.pair.id != pair.id) {
            others.append(entry.status.pair);
        }
    }
    if (const auto problems = validate(pair, others); !problems.isEmpty()) {
        return fail(problems.first());
    }
    if (const auto saved = d->ports.store.savePair(pair); !saved) {
        return saved;
    }
    d->reload(*it, pair);
    emit pairChanged(pair.id);
    d->schedule();
    return {};
}

Result<void> MonitorService::removePair(const PairId& id)
{
    if (const auto removed = d->ports.store.removePair(id); !removed) {
        return removed;
    }
    d->entries.remove(id);
    d->order.removeAll(id);
    emit pairRemoved(id);
    return {};
}

void MonitorService::pollNow(const PairId& id)
{
    if (const auto it = d->entries.find(id); it != d->entries.end() && !it->polling && d->running) {
        it->due = d->ports.clock.boot();
        d->schedule();
    }
}

Result<void> MonitorService::declare(const PairId& id, const QString& who, const QString& note, IncidentKind kind)
{
    const auto it = d->entries.find(id);
    if (it == d->entries.end()) {
        return fail(Errc::NotFound, id.value);
    }
    if (d->ports.store.isReadOnly()) {
        return fail(Errc::ReadOnly, it->status.pair.name);
    }
    d->takeIncident(*it, it->slot->watcher().declare(d->ports.clock.now(), who, note, kind));
    return {};
}

Result<void> MonitorService::addMilestone(const PairId& id, const Milestone& milestone)
{
    const auto it = d->entries.find(id);
    if (it == d->entries.end()) {
        return fail(Errc::NotFound, id.value);
    }
    if (d->ports.store.isReadOnly()) {
        return fail(Errc::ReadOnly, it->status.pair.name);
    }
    const auto incident = it->slot->watcher().addMilestone(milestone);
    if (!incident) {
        return fail(Errc::NotFound, it->status.pair.name, u"no open incident"_s);
    }
    d->takeIncident(*it, *incident);
    return {};
}

std::optional<Instant> MonitorService::knownImport(const PairId& id) const
{
    const auto until = d->entries.value(id).importUntil;
    return until && *until > now() ? until : std::nullopt;
}

Result<void> MonitorService::setKnownImport(const PairId& id, std::optional<Instant> until)
{
    const auto it = d->entries.find(id);
    if (it == d->entries.end()) {
        return fail(Errc::NotFound, id.value);
    }
    if (d->ports.store.isReadOnly()) {
        return fail(Errc::ReadOnly, it->status.pair.name);
    }
    if (until && *until <= now()) {
        return fail(Errc::Invalid, toIso(*until));
    }
    it->importUntil = until;
    d->saveImport(id, until);
    emit importChanged(id);
    return {};
}

Result<void> MonitorService::setMetric(const PairId& id, const ImportedMetric& metric)
{
    const auto it = d->entries.find(id);
    if (it == d->entries.end()) {
        return fail(Errc::NotFound, id.value);
    }
    if (d->ports.store.isReadOnly()) {
        return fail(Errc::ReadOnly, it->status.pair.name);
    }
    if (metric.lag < Millis{0} || metric.measuredAt > now()) {
        return fail(Errc::Invalid, toIso(metric.measuredAt));
    }
    d->reads
        .run([&store = d->ports.store, id, metric](std::stop_token) {
            const auto saved = saveImportedMetric(store, id, metric);
            return saved ? std::optional<Error>{} : std::optional(saved.error());
        })
        .then(this, [this, id](const std::optional<Error>& error) {
            if (error) {
                d->storeOutcome(error);
            } else {
                pollNow(id);
            }
        });
    return {};
}

QFuture<Result<History>> MonitorService::history(const PairId& id, Instant from, Instant to, int pixels)
{
    return d->reads.run([&store = d->ports.store, id, from, to, pixels](std::stop_token) -> Result<History> {
        History history{.pair = id, .from = from, .to = to, .resolution = resolutionFor(to - from, pixels)};
        const auto lag = store.lag(id, from, to, history.resolution);
        const auto verdicts = verdictsOf(store, id, from, to);
        if (!lag || !verdicts) {
            return fail(lag ? verdicts.error() : lag.error());
        }
        history.lag = *lag;
        history.verdicts = *verdicts;
        return history;
    });
}

Resolution resolutionFor(Millis stretch, int pixels)
{
    // Four points a pixel column draw the same picture as all of them (M4); the finest resolution that stays within.
    const Millis perPoint = stretch / std::max(1, 4 * pixels);
    if (perPoint < Millis{15s}) {
        return Resolution::Raw;
    }
    if (perPoint < Millis{1min}) {
        return Resolution::Minute;
    }
    return perPoint < Millis{6h} ? Resolution::QuarterHour : Resolution::Day;
}

} // namespace rekindle
