// SPDX-License-Identifier: GPL-3.0-or-later
// What people add to the record: an outage declared, milestones, a known import, the platform's figure.
#include "service/monitor_private.h"

namespace rekindle {

using namespace Qt::StringLiterals;

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

} // namespace rekindle
