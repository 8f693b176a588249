// SPDX-License-Identifier: GPL-3.0-or-later
// What people add to the record: an outage declared, milestones, a known import, the platform's figure.
#include "service/divergence_closing.h"
#include "service/monitor_private.h"

namespace rekindle {

using namespace Qt::StringLiterals;

Result<MonitorService::Private::Entry*> MonitorService::Private::writable(const PairId& id)
{
    const auto it = entries.find(id);
    if (it == entries.end()) {
        return fail(Errc::NotFound, id.value);
    }
    if (ports.watch.isReadOnly()) {
        return fail(Errc::ReadOnly, it->status.pair.name);
    }
    return &*it;
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

Result<void> MonitorService::declare(const PairId& id, const QString& who, const QString& note, IncidentKind kind)
{
    const auto entry = d->writable(id);
    if (!entry) {
        return fail(entry.error());
    }
    d->takeIncident(**entry, (*entry)->slot->watcher().declare(d->ports.clock.now(), who, note, kind));
    return {};
}

Result<void> MonitorService::addMilestone(const PairId& id, const Milestone& milestone)
{
    const auto entry = d->writable(id);
    if (!entry) {
        return fail(entry.error());
    }
    const auto incident = (*entry)->slot->watcher().addMilestone(milestone);
    if (!incident) {
        return fail(Errc::NotFound, (*entry)->status.pair.name, u"no open incident"_s);
    }
    d->takeIncident(**entry, *incident);
    return {};
}

Result<void> MonitorService::closeDivergence(const PairId& id, const QString& who, const QString& reason)
{
    const auto entry = d->writable(id);
    if (!entry) {
        return fail(entry.error());
    }
    const PairStatus& status = (*entry)->status;
    const auto note = closingNote(status.pair, status.reading, now(), who, reason);
    if (!note) {
        return fail(note.error());
    }
    // What is not recorded is not closed.
    d->reads
        .run([&store = d->ports.protection, id, note = *note](std::stop_token) {
            const auto saved = store.saveNote(id, note);
            return saved ? std::optional<Error>{} : std::optional(saved.error());
        })
        .then(this, [this, id, slot = (*entry)->slot](const std::optional<Error>& error) {
            if (error) {
                d->storeOutcome(error);
                return;
            }
            if (PairWatcher* watcher = slot->existing()) {
                watcher->closeDivergence();
            }
            pollNow(id);
        });
    return {};
}

std::optional<Instant> MonitorService::knownImport(const PairId& id) const
{
    const auto until = d->entries.value(id).importUntil;
    return until && *until > now() ? until : std::nullopt;
}

Result<void> MonitorService::setKnownImport(const PairId& id, std::optional<Instant> until)
{
    const auto entry = d->writable(id);
    if (!entry) {
        return fail(entry.error());
    }
    if (until && *until <= now()) {
        return fail(Errc::Invalid, toIso(*until));
    }
    (*entry)->importUntil = until;
    d->saveImport(id, until);
    emit importChanged(id);
    return {};
}

Result<void> MonitorService::setMetric(const PairId& id, const ImportedMetric& metric)
{
    const auto entry = d->writable(id);
    if (!entry) {
        return fail(entry.error());
    }
    if (metric.lag < Millis{0} || metric.measuredAt > now()) {
        return fail(Errc::Invalid, toIso(metric.measuredAt));
    }
    d->reads
        .run([&store = d->ports.settings, id, metric](std::stop_token) {
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

} // namespace rekindle
