// SPDX-License-Identifier: GPL-3.0-or-later
// What people add to the record: an outage declared, milestones, a known import, the platform's figure.
#include "service/divergence_closing.h"
#include "service/monitor_private.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<void>> ready(const Result<void>& outcome)
{
    return QtFuture::makeReadyFuture(outcome);
}

} // namespace

std::optional<QFuture<Result<void>>> MonitorService::Private::elsewhere(const PairId& id, const QString& verb,
                                                                        QJsonObject arguments)
{
    const auto it = entries.find(id);
    if (it == entries.end()) {
        return ready(fail(Errc::NotFound, id.value));
    }
    if (!ports.watch.isReadOnly()) {
        return std::nullopt;
    }
    if (!ports.askHolder) {
        return ready(fail(Errc::ReadOnly, it->status.pair.name));
    }
    arguments[u"id"_s] = id.value;
    return people.run([ask = ports.askHolder, verb, arguments](std::stop_token stop) -> Result<void> {
        const auto done = ask(verb, arguments, std::move(stop)); // what it stores is shown as all that it stores
        return done ? Result<void>() : fail(done.error());
    });
}

QFuture<Result<void>> MonitorService::Private::record(const PairId& id, const Record& work)
{
    const Entry& entry = *entries.constFind(id);
    return people
        .run([slot = entry.slot, work](std::stop_token) {
            return std::make_shared<std::optional<Incident>>(work(slot->watcher()));
        })
        .then(&q, [this, id](const std::shared_ptr<std::optional<Incident>>& incident) -> Result<void> {
            const auto it = entries.find(id);
            if (it == entries.end() || !*incident) {
                return it == entries.end() ? fail(Errc::NotFound, id.value)
                                           : fail(Errc::NotFound, it->status.pair.name, u"no open incident"_s);
            }
            takeIncident(*it, **incident);
            return {};
        });
}

void MonitorService::Private::saveImport(const PairId& id, std::optional<Instant> until)
{
    reads
        .run([&store = ports.settings, id, until](std::stop_token) {
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

QFuture<Result<void>> MonitorService::declare(const PairId& id, const QString& who, const QString& note,
                                              IncidentKind kind)
{
    if (const auto there = d->elsewhere(id, u"timeline.declare"_s,
                                        {{u"who"_s, who}, {u"note"_s, note}, {u"kind"_s, codeName(kind)}})) {
        return *there;
    }
    return d->record(id, [at = d->ports.clock.now(), who, note, kind](PairWatcher& watcher) {
        return std::optional(watcher.declare(at, who, note, kind));
    });
}

QFuture<Result<void>> MonitorService::addMilestone(const PairId& id, const Milestone& milestone)
{
    if (const auto there = d->elsewhere(id, u"timeline.add"_s,
                                        {{u"milestone"_s, codeName(milestone.kind)},
                                         {u"at"_s, toIso(milestone.at)},
                                         {u"who"_s, milestone.who},
                                         {u"note"_s, milestone.note}})) {
        return *there;
    }
    return d->record(id, [milestone](PairWatcher& watcher) { return watcher.addMilestone(milestone); });
}

QFuture<Result<void>> MonitorService::closeDivergence(const PairId& id, const QString& who, const QString& reason)
{
    if (const auto there = d->elsewhere(id, u"divergence.close"_s, {{u"who"_s, who}, {u"reason"_s, reason}})) {
        return *there;
    }
    const Private::Entry& entry = d->entries[id];
    const auto note = closingNote(entry.status.pair, entry.status.reading, now(), who, reason);
    if (!note) {
        return ready(fail(note.error()));
    }
    // What is not recorded is not closed.
    return d->people
        .run([&store = d->ports.protection, id, note = *note, slot = entry.slot](std::stop_token) {
            const auto saved = store.saveNote(id, note);
            if (saved) {
                slot->watcher().closeDivergence(); // made now where none was: what an earlier run left is closed, too
            }
            return saved;
        })
        .then(this, [this, id](const Result<void>& saved) {
            if (saved) {
                pollNow(id);
            } else {
                d->storeOutcome(saved.error());
            }
            return saved;
        });
}

std::optional<Instant> MonitorService::knownImport(const PairId& id) const
{
    const auto until = d->entries.value(id).importUntil;
    return until && *until > now() ? until : std::nullopt;
}

QFuture<Result<void>> MonitorService::setKnownImport(const PairId& id, std::optional<Instant> until)
{
    const Instant now = this->now();
    if (until && *until <= now) {
        return ready(fail(Errc::Invalid, toIso(*until)));
    }
    const Millis length = until ? *until - now : Millis{0};
    if (const auto there = d->elsewhere(id, u"lag.expect-import"_s, {{u"forMs"_s, qint64{length.count()}}})) {
        return *there;
    }
    d->entries[id].importUntil = until;
    d->saveImport(id, until);
    emit importChanged(id);
    return ready({});
}

QFuture<Result<void>> MonitorService::setMetric(const PairId& id, const ImportedMetric& metric)
{
    if (metric.lag < Millis{0} || metric.measuredAt > now()) {
        return ready(fail(Errc::Invalid, toIso(metric.measuredAt)));
    }
    if (const auto there = d->elsewhere(id, u"lag.import"_s,
                                        {{u"lagMs"_s, qint64{metric.lag.count()}},
                                         {u"at"_s, toIso(metric.measuredAt)},
                                         {u"source"_s, metric.source}})) {
        return *there;
    }
    return d->people
        .run(
            [&store = d->ports.settings, id, metric](std::stop_token) { return saveImportedMetric(store, id, metric); })
        .then(this, [this, id](const Result<void>& saved) {
            if (saved) {
                pollNow(id);
            } else {
                d->storeOutcome(saved.error());
            }
            return saved;
        });
}

} // namespace rekindle
