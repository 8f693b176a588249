// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store_incidents.h"

#include "io/sqlite_file_private.h"
#include "watch/reading.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// Milestones of either, each once, in the order of time.
QList<Milestone> united(const QList<Milestone>& stored, QList<Milestone> fresh)
{
    for (const Milestone& milestone : stored) {
        if (!fresh.contains(milestone)) {
            fresh.append(milestone);
        }
    }
    std::stable_sort(fresh.begin(), fresh.end(), [](const Milestone& a, const Milestone& b) { return a.at < b.at; });
    return fresh;
}

} // namespace

Result<QList<Incident>> SqliteIncidentStore::incidents(const PairId& id, int limit)
{
    return m_file.connections().read([&](SQLite::Database& db) -> Result<QList<Incident>> {
        QList<Incident> found;
        SQLite::Statement query(db, "SELECT json FROM incident WHERE pair = (SELECT key FROM pair WHERE uuid = ?1) "
                                    "ORDER BY began DESC, rowid DESC LIMIT ?2");
        bindText(query, 1, id.value);
        query.bind(2, std::max(0, limit));
        while (query.executeStep()) {
            const auto json = m_file.connections().object(u"incident"_s, textOf(query.getColumn(0)));
            if (!json) {
                return fail(json.error());
            }
            const auto incident = incidentFromJson(*json);
            if (!incident) {
                return fail(m_file.connections().unreadable(u"incident"_s, incident.error().detail));
            }
            found.append(*incident);
        }
        return found;
    });
}

Result<void> SqliteIncidentStore::saveIncident(const PairId& id, const Incident& incident)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        Incident merged = incident;
        SQLite::Statement find(db, "SELECT json FROM incident WHERE id = ?1");
        bindText(find, 1, incident.id.value);
        if (find.executeStep()) {
            const auto json = m_file.connections().object(u"incident"_s, textOf(find.getColumn(0)));
            const auto stored = json ? incidentFromJson(*json) : Result<Incident>(fail(json.error()));
            if (!stored) {
                return fail(m_file.connections().unreadable(u"incident"_s, stored.error().detail));
            }
            merged.milestones = united(stored->milestones, incident.milestones);
        }
        SQLite::Statement save(
            db, "INSERT INTO incident (id, pair, began, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE "
                "SET pair = excluded.pair, began = excluded.began, json = excluded.json");
        bindText(save, 1, incident.id.value);
        save.bind(2, pairKey(db, id));
        save.bind(3, int64_t{toEpochMs(incident.began)});
        bindText(save, 4, compactJson(toJson(merged)));
        save.exec();
        return {};
    });
}

} // namespace rekindle
