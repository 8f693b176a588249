// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store.h"

#include "fhir/endpoint_json.h"
#include "io/sqlite_store_private.h"

#include <QJsonDocument>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis otherBootsKept = 24h * 7;

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

void bindMoment(SQLite::Statement& statement, int index, std::optional<qint64> ms)
{
    if (ms) {
        statement.bind(index, int64_t{*ms});
    } else {
        statement.bind(index);
    }
}

/// Makes room before `fresh` is saved: of its own boot what the engine has forgotten, so that a start reads no more than
/// the engine needs; of other boots by age, and only once a boot, as that looks at each of them.
void forgetHeartbeats(SQLite::Database& db, int64_t key, const QString& bootId, const KeptHeartbeat& fresh)
{
    SQLite::Statement known(db, "SELECT 1 FROM heartbeat WHERE pair = ?1 AND boot = ?2 LIMIT 1");
    known.bind(1, key);
    bindText(known, 2, bootId);
    const bool firstOfBoot = !known.executeStep();
    SQLite::Statement forget(db, firstOfBoot ? "DELETE FROM heartbeat WHERE pair = ?1 AND boot <> ?2 AND sent_at < ?3"
                                             : "DELETE FROM heartbeat WHERE pair = ?1 AND boot = ?2 AND number < ?3");
    forget.bind(1, key);
    bindText(forget, 2, bootId);
    forget.bind(3, int64_t{firstOfBoot ? toEpochMs(fresh.heartbeat.sentAt - otherBootsKept) : fresh.oldest});
    forget.exec();
}

} // namespace

int64_t pairKey(SQLite::Database& db, const PairId& id)
{
    SQLite::Statement find(db, "SELECT key FROM pair WHERE uuid = ?1");
    bindText(find, 1, id.value);
    if (find.executeStep()) {
        return find.getColumn(0).getInt64();
    }
    SQLite::Statement insert(db, "INSERT INTO pair (uuid) VALUES (?1)");
    bindText(insert, 1, id.value);
    insert.exec();
    return db.getLastInsertRowid();
}

QString compactJson(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Error SqliteStore::Private::unreadable(const QString& what, const QString& why)
{
    damaged = true;
    return {Errc::Corrupt, path, what + u": "_s + why};
}

Result<QJsonObject> SqliteStore::Private::object(const QString& what, const QString& json)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &parsing);
    if (!document.isObject()) {
        return fail(unreadable(what, parsing.errorString()));
    }
    return document.object();
}

bool SqliteStore::isReadOnly() const
{
    return d->mode == Mode::ReadOnly;
}

Result<void> SqliteStore::limitSize(qint64 bytes)
{
    return d->read([&](SQLite::Database& db) -> Result<void> {
        const qint64 pageSize = db.execAndGet("PRAGMA page_size").getInt64();
        db.exec("PRAGMA max_page_count = " + std::to_string(std::max<qint64>(1, bytes / pageSize)));
        return {};
    });
}

Result<QList<Pair>> SqliteStore::pairs()
{
    return d->read([&](SQLite::Database& db) -> Result<QList<Pair>> {
        QList<Pair> found;
        SQLite::Statement query(db, "SELECT json FROM pair WHERE json IS NOT NULL ORDER BY key");
        while (query.executeStep()) {
            const auto json = d->object(u"pair"_s, textOf(query.getColumn(0)));
            if (!json) {
                return fail(json.error());
            }
            const auto pair = pairFromJson(*json);
            if (!pair) {
                return fail(d->unreadable(u"pair"_s, pair.error().subject + u' ' + pair.error().detail));
            }
            found.append(*pair);
        }
        return found;
    });
}

Result<void> SqliteStore::savePair(const Pair& pair)
{
    return d->write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT INTO pair (uuid, json) VALUES (?1, ?2) "
                                   "ON CONFLICT (uuid) DO UPDATE SET json = excluded.json");
        bindText(save, 1, pair.id.value);
        bindText(save, 2, compactJson(toJson(pair)));
        save.exec();
        return {};
    });
}

Result<void> SqliteStore::removePair(const PairId& id)
{
    return d->write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement remove(db, "UPDATE pair SET json = NULL WHERE uuid = ?1");
        bindText(remove, 1, id.value);
        remove.exec();
        return {};
    });
}

Result<QList<VerdictChange>> SqliteStore::verdicts(const PairId& id, Instant from, Instant to)
{
    return d->read([&](SQLite::Database& db) -> Result<QList<VerdictChange>> {
        QList<VerdictChange> found;
        SQLite::Statement query(db, "SELECT t, json FROM verdict WHERE pair = (SELECT key FROM pair WHERE uuid = ?1) "
                                    "AND t BETWEEN ?2 AND ?3 ORDER BY t, seq");
        bindText(query, 1, id.value);
        query.bind(2, int64_t{toEpochMs(from)});
        query.bind(3, int64_t{toEpochMs(to)});
        while (query.executeStep()) {
            const auto json = d->object(u"verdict"_s, textOf(query.getColumn(1)));
            if (!json) {
                return fail(json.error());
            }
            const auto verdict = verdictFromJson(*json);
            if (!verdict) {
                return fail(d->unreadable(u"verdict"_s, verdict.error().detail));
            }
            found.append({fromEpochMs(query.getColumn(0).getInt64()), *verdict});
        }
        return found;
    });
}

Result<void> SqliteStore::appendVerdict(const PairId& id, const VerdictChange& change)
{
    return d->write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement insert(db, "INSERT INTO verdict (pair, t, json) VALUES (?1, ?2, ?3)");
        insert.bind(1, pairKey(db, id));
        insert.bind(2, int64_t{toEpochMs(change.at)});
        bindText(insert, 3, compactJson(toJson(change.verdict)));
        insert.exec();
        return {};
    });
}

Result<QList<Incident>> SqliteStore::incidents(const PairId& id, int limit)
{
    return d->read([&](SQLite::Database& db) -> Result<QList<Incident>> {
        QList<Incident> found;
        SQLite::Statement query(db, "SELECT json FROM incident WHERE pair = (SELECT key FROM pair WHERE uuid = ?1) "
                                    "ORDER BY began DESC, rowid DESC LIMIT ?2");
        bindText(query, 1, id.value);
        query.bind(2, std::max(0, limit));
        while (query.executeStep()) {
            const auto json = d->object(u"incident"_s, textOf(query.getColumn(0)));
            if (!json) {
                return fail(json.error());
            }
            const auto incident = incidentFromJson(*json);
            if (!incident) {
                return fail(d->unreadable(u"incident"_s, incident.error().detail));
            }
            found.append(*incident);
        }
        return found;
    });
}

Result<void> SqliteStore::saveIncident(const PairId& id, const Incident& incident)
{
    return d->write([&](SQLite::Database& db) -> Result<void> {
        Incident merged = incident;
        SQLite::Statement find(db, "SELECT json FROM incident WHERE id = ?1");
        bindText(find, 1, incident.id.value);
        if (find.executeStep()) {
            const auto json = d->object(u"incident"_s, textOf(find.getColumn(0)));
            const auto stored = json ? incidentFromJson(*json) : Result<Incident>(fail(json.error()));
            if (!stored) {
                return fail(d->unreadable(u"incident"_s, stored.error().detail));
            }
            merged.milestones = united(stored->milestones, incident.milestones);
        }
        SQLite::Statement save(
            db, "INSERT INTO incident (id, pair, kind, began, ended, json) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO UPDATE SET pair = excluded.pair, "
                "kind = excluded.kind, began = excluded.began, ended = excluded.ended, json = excluded.json");
        bindText(save, 1, incident.id.value);
        save.bind(2, pairKey(db, id));
        bindText(save, 3, codeName(incident.kind));
        save.bind(4, int64_t{toEpochMs(incident.began)});
        bindMoment(save, 5, incident.ended ? std::optional(toEpochMs(*incident.ended)) : std::nullopt);
        bindText(save, 6, compactJson(toJson(merged)));
        save.exec();
        return {};
    });
}

Result<QList<Heartbeat>> SqliteStore::heartbeats(const PairId& id, const QString& bootId)
{
    return d->read([&](SQLite::Database& db) -> Result<QList<Heartbeat>> {
        QList<Heartbeat> found;
        SQLite::Statement query(db,
                                "SELECT number, sent, acknowledged, sent_at FROM heartbeat "
                                "WHERE pair = (SELECT key FROM pair WHERE uuid = ?1) AND boot = ?2 ORDER BY number");
        bindText(query, 1, id.value);
        bindText(query, 2, bootId);
        while (query.executeStep()) {
            Heartbeat heartbeat;
            heartbeat.number = query.getColumn(0).getInt64();
            heartbeat.sent = BootTime{Millis{query.getColumn(1).getInt64()}};
            if (!query.isColumnNull(2)) {
                heartbeat.acknowledged = BootTime{Millis{query.getColumn(2).getInt64()}};
            }
            heartbeat.sentAt = fromEpochMs(query.getColumn(3).getInt64());
            found.append(heartbeat);
        }
        return found;
    });
}

Result<void> SqliteStore::saveHeartbeats(const QString& bootId, const QList<KeptHeartbeat>& heartbeats)
{
    return d->write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT OR REPLACE INTO heartbeat (pair, boot, number, sent, acknowledged, sent_at) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        for (const KeptHeartbeat& kept : heartbeats) {
            const Heartbeat& heartbeat = kept.heartbeat;
            const int64_t key = pairKey(db, kept.pair);
            forgetHeartbeats(db, key, bootId, kept);
            save.bind(1, key);
            bindText(save, 2, bootId);
            save.bind(3, int64_t{heartbeat.number});
            save.bind(4, int64_t{heartbeat.sent.time_since_epoch().count()});
            bindMoment(save, 5,
                       heartbeat.acknowledged
                           ? std::optional<qint64>(heartbeat.acknowledged->time_since_epoch().count())
                           : std::nullopt);
            save.bind(6, int64_t{toEpochMs(heartbeat.sentAt)});
            save.exec();
            save.reset();
        }
        return {};
    });
}

Result<QByteArray> SqliteStore::memory(const PairId& id)
{
    return d->read([&](SQLite::Database& db) -> Result<QByteArray> {
        SQLite::Statement query(db, "SELECT json FROM memory WHERE pair = (SELECT key FROM pair WHERE uuid = ?1)");
        bindText(query, 1, id.value);
        return query.executeStep() ? textOf(query.getColumn(0)).toUtf8() : QByteArray();
    });
}

Result<void> SqliteStore::saveMemory(const PairId& id, const QByteArray& json)
{
    return d->write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT OR REPLACE INTO memory (pair, json) VALUES (?1, ?2)");
        save.bind(1, pairKey(db, id));
        save.bind(2, json.toStdString());
        save.exec();
        return {};
    });
}

Result<QString> SqliteStore::setting(const QString& key)
{
    return d->read([&](SQLite::Database& db) -> Result<QString> {
        SQLite::Statement query(db, "SELECT value FROM setting WHERE key = ?1");
        bindText(query, 1, key);
        return query.executeStep() ? textOf(query.getColumn(0)) : QString();
    });
}

Result<void> SqliteStore::saveSetting(const QString& key, const QString& value)
{
    return d->write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)");
        bindText(save, 1, key);
        bindText(save, 2, value);
        save.exec();
        return {};
    });
}

} // namespace rekindle
