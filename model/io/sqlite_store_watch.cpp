// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store_watch.h"

#include "io/sqlite_file_private.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis otherBootsKept = 24h * 7;

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

Result<qint64> SqliteWatchStore::revision()
{
    return m_file.connections().read(
        [](SQLite::Database& db) -> Result<qint64> { return db.execAndGet("PRAGMA data_version").getInt64(); });
}

Result<QList<VerdictChange>> SqliteWatchStore::verdicts(const PairId& id, Instant from, Instant to)
{
    return m_file.connections().read([&](SQLite::Database& db) -> Result<QList<VerdictChange>> {
        QList<VerdictChange> found;
        SQLite::Statement query(db, "SELECT t, json FROM verdict WHERE pair = (SELECT key FROM pair WHERE uuid = ?1) "
                                    "AND t BETWEEN ?2 AND ?3 ORDER BY t, seq");
        bindText(query, 1, id.value);
        query.bind(2, int64_t{toEpochMs(from)});
        query.bind(3, int64_t{toEpochMs(to)});
        while (query.executeStep()) {
            const auto json = m_file.connections().object(u"verdict"_s, textOf(query.getColumn(1)));
            if (!json) {
                return fail(json.error());
            }
            const auto verdict = verdictFromJson(*json);
            if (!verdict) {
                return fail(m_file.connections().unreadable(u"verdict"_s, verdict.error().detail));
            }
            found.append({fromEpochMs(query.getColumn(0).getInt64()), *verdict});
        }
        return found;
    });
}

Result<void> SqliteWatchStore::appendVerdict(const PairId& id, const VerdictChange& change)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement insert(db, "INSERT INTO verdict (pair, t, json) VALUES (?1, ?2, ?3)");
        insert.bind(1, pairKey(db, id));
        insert.bind(2, int64_t{toEpochMs(change.at)});
        bindText(insert, 3, compactJson(toJson(change.verdict)));
        insert.exec();
        return {};
    });
}

Result<QList<Heartbeat>> SqliteWatchStore::heartbeats(const PairId& id, const QString& bootId)
{
    return m_file.connections().read([&](SQLite::Database& db) -> Result<QList<Heartbeat>> {
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

Result<void> SqliteWatchStore::saveHeartbeats(const QString& bootId, const QList<KeptHeartbeat>& heartbeats)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
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

Result<QByteArray> SqliteWatchStore::memory(const PairId& id)
{
    return m_file.connections().read([&](SQLite::Database& db) -> Result<QByteArray> {
        SQLite::Statement query(db, "SELECT json FROM memory WHERE pair = (SELECT key FROM pair WHERE uuid = ?1)");
        bindText(query, 1, id.value);
        return query.executeStep() ? textOf(query.getColumn(0)).toUtf8() : QByteArray();
    });
}

Result<void> SqliteWatchStore::saveMemory(const PairId& id, const QByteArray& json)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT OR REPLACE INTO memory (pair, json) VALUES (?1, ?2)");
        save.bind(1, pairKey(db, id));
        save.bind(2, json.toStdString());
        save.exec();
        return {};
    });
}

} // namespace rekindle
