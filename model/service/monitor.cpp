// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/monitor.h"

#include "service/monitor_private.h"

#include <algorithm>

namespace rekindle {

namespace {

constexpr Millis purgeEvery = 1h;
constexpr Millis shortestTimeout = 3s;
constexpr Millis longestTimeout = 10s;

/// A third of the period, so that a poll in which everything hangs still ends before the next one is due.
Millis probeTimeoutFor(const Pair& pair)
{
    return std::clamp(pair.probePeriod / 3, shortestTimeout, longestTimeout);
}

/// The verdict changes of a stretch, and the one before it: that verdict held when the stretch began.
Result<QList<VerdictChange>> verdictsOf(WatchStore& store, const PairId& id, Instant from, Instant to)
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

MonitorService::Private::Private(MonitorService& service, Ports given)
    : q(service)
    , ports(std::move(given))
    , writes({ports.watch, ports.incidents, ports.protection}, ports.clock.bootId())
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::CoarseTimer);
    QObject::connect(&timer, &QTimer::timeout, &q, [this] { pollDue(); });
    purgeTimer.setInterval(purgeEvery);
    QObject::connect(&purgeTimer, &QTimer::timeout, &q, [this] { purge(); });
    QObject::connect(&writes, &WriteBehind::written, &q, [this](const auto& error) { storeOutcome(error); });
}

void MonitorService::Private::reload(Entry& entry, const Pair& pair)
{
    entry.status.pair = pair;
    entry.slot = std::make_shared<WatchSlot>(pair, ports, probeTimeoutFor(pair));
    entry.due = ports.clock.boot();
    entry.delay = Millis{0};
}

MonitorService::Private::Entry& MonitorService::Private::add(const Pair& pair)
{
    Entry entry;
    reload(entry, pair);
    entry.status.storeError = storeError;
    order.append(pair.id);
    return *entries.insert(pair.id, entry);
}

MonitorService::Private::Stored MonitorService::Private::storedOf(const Ports& ports, const PairId& id)
{
    return {ports.watch.lastReading(id), ports.incidents.incidents(id, keptIncidents),
            rekindle::knownImport(ports.settings, id), ports.protection.newestSpan(id).value_or(std::nullopt)};
}

void MonitorService::Private::recall(const PairId& id)
{
    reads.run([ports = ports, id](std::stop_token) { return std::make_shared<Stored>(storedOf(ports, id)); })
        .then(&q, [this, id](const std::shared_ptr<Stored>& found) {
            const auto it = entries.find(id);
            if (it == entries.end() || it->status.reading || !it->incidents.isEmpty()) {
                return; // what is live is newer
            }
            Stored stored = *found;
            stored.importUntil = it->importUntil ? it->importUntil : stored.importUntil;
            show(*it, stored);
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

MonitorService::MonitorService(Ports ports, QObject* parent)
    : WatchSource(parent)
    , d(std::make_unique<Private>(*this, std::move(ports)))
{
}

MonitorService::~MonitorService()
{
    stop();
}

struct MonitorService::Kept {
    Result<QList<Pair>> pairs{};
    QList<Private::Stored> stored{}; ///< of each of them
};

std::shared_ptr<const MonitorService::Kept> MonitorService::readKept(const Ports& ports)
{
    auto kept = std::make_shared<Kept>(Kept{ports.pairs.pairs(), {}});
    if (kept->pairs) {
        for (const Pair& pair : *kept->pairs) {
            kept->stored.append(Private::storedOf(ports, pair.id));
        }
    }
    return kept;
}

Result<void> MonitorService::load(const Kept& kept)
{
    d->loaded = true;
    if (!kept.pairs) {
        return fail(kept.pairs.error());
    }
    for (qsizetype i = 0; i < kept.pairs->size(); ++i) {
        Private::Entry& entry = d->add(kept.pairs->at(i));
        const Private::Stored& stored = kept.stored.at(i);
        if (!stored.last) {
            entry.status.storeError = stored.last.error();
        }
        entry.status.reading = stored.last.value_or(std::nullopt);
        entry.incidents = stored.incidents.value_or(QList<Incident>{});
        entry.importUntil = stored.importUntil;
        entry.exposure = ExposureRecorder(stored.newestSpan);
    }
    return {};
}

Result<void> MonitorService::start()
{
    if (d->running) {
        return {};
    }
    const Result<void> done = d->loaded ? Result<void>{} : load(*readKept(d->ports));
    d->running = true;
    d->schedule();
    if (!d->ports.watch.isReadOnly()) {
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
    d->people.stop();
    d->reads.stop();
    if (d->ports.watch.isReadOnly()) {
        return;
    }
    for (const auto& entry : std::as_const(d->entries)) {
        if (PairWatcher* watcher = entry.slot->existing()) {
            d->writes.addMemory(entry.status.pair.id, watcher->memory());
        }
    }
    d->writes.finish();
}

void MonitorService::takeOver()
{
    if (!d->running || d->ports.watch.isReadOnly()) {
        return;
    }
    for (auto& entry : d->entries) {
        d->reload(entry, entry.status.pair); // an engine made from what was stored last
    }
    d->purgeTimer.start();
    d->timer.stop();
    d->schedule();
    emit takenOver();
}

bool MonitorService::isWatchedElsewhere() const
{
    return d->ports.watch.isReadOnly();
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

void MonitorService::watch(const Pair& pair)
{
    if (const auto known = d->entries.find(pair.id); known != d->entries.end()) {
        d->reload(*known, pair);
        emit pairChanged(pair.id);
    } else {
        d->add(pair);
        d->recall(pair.id);
        emit pairAdded(pair.id);
    }
    d->schedule();
}

void MonitorService::forget(const PairId& id)
{
    if (d->entries.remove(id) > 0) {
        d->order.removeAll(id);
        emit pairRemoved(id);
    }
}

void MonitorService::pollNow(const PairId& id)
{
    if (const auto it = d->entries.find(id); it != d->entries.end() && !d->polling.contains(id) && d->running) {
        it->due = d->ports.clock.boot();
        d->schedule();
    }
}

QFuture<Result<Exposure>> MonitorService::exposure(const PairId& id, Instant from, Instant to)
{
    return d->reads.run([&store = d->ports.protection, id, from, to](std::stop_token) -> Result<Exposure> {
        const auto spans = store.spans(id, from, to);
        return spans ? Result<Exposure>(exposureOf(*spans, from, to)) : fail(spans.error());
    });
}

std::optional<Instant> MonitorService::nextRead(const PairId& id) const
{
    const auto it = d->entries.constFind(id);
    if (it == d->entries.cend() || !d->running || d->ports.watch.isReadOnly()) {
        return std::nullopt;
    }
    const Instant now = d->ports.clock.now();
    return d->polling.contains(id) ? now : now + std::chrono::duration_cast<Millis>(it->due - d->ports.clock.boot());
}

QFuture<Result<History>> MonitorService::history(const PairId& id, Instant from, Instant to, int pixels)
{
    return d->reads.run([&store = d->ports.watch, id, from, to, pixels](std::stop_token) -> Result<History> {
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
