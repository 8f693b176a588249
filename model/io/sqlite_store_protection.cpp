// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store_protection.h"

#include "core/json_fields.h"
#include "io/sqlite_file_private.h"

#include <QJsonDocument>

namespace rekindle {

namespace {

constexpr int spansSince = 4; ///< the schema step
constexpr int notesSince = 6;

/// The columns began, ended, state, cause. A code of a newer version reads as unknown.
ProtectionSpan spanOf(SQLite::Statement& row)
{
    ProtectionSpan span;
    span.from = fromEpochMs(row.getColumn(0).getInt64());
    span.to = fromEpochMs(row.getColumn(1).getInt64());
    span.state = protectionStateFromCode(textOf(row.getColumn(2))).value_or(ProtectionState::Unknown);
    span.cause = protectionCauseFromCode(textOf(row.getColumn(3))).value_or(ProtectionCause::NotMeasured);
    return span;
}

} // namespace

Result<void> SqliteProtectionStore::saveSpans(const QList<KeptSpan>& spans)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT INTO protection_span (pair, began, ended, state, cause) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (pair, began) DO UPDATE SET "
                                   "ended = excluded.ended, state = excluded.state, cause = excluded.cause");
        for (const auto& [pair, span] : spans) {
            save.bind(1, pairKey(db, pair));
            save.bind(2, int64_t{toEpochMs(span.from)});
            save.bind(3, int64_t{toEpochMs(span.to)});
            bindText(save, 4, codeName(span.state));
            bindText(save, 5, codeName(span.cause));
            save.exec();
            save.reset();
        }
        return {};
    });
}

Result<QList<ProtectionSpan>> SqliteProtectionStore::spans(const PairId& id, Instant from, Instant to)
{
    return m_file.connections().read(
        [&](SQLite::Database& db) -> Result<QList<ProtectionSpan>> {
            SQLite::Statement query(
                db, "SELECT began, ended, state, cause FROM protection_span "
                    "WHERE pair = (SELECT key FROM pair WHERE uuid = ?1) AND began <= ?3 AND ended >= ?2 "
                    "ORDER BY began");
            bindText(query, 1, id.value);
            query.bind(2, int64_t{toEpochMs(from)});
            query.bind(3, int64_t{toEpochMs(to)});
            QList<ProtectionSpan> found;
            while (query.executeStep()) {
                found.append(spanOf(query));
            }
            return found;
        },
        spansSince);
}

Result<std::optional<ProtectionSpan>> SqliteProtectionStore::newestSpan(const PairId& id)
{
    return m_file.connections().read(
        [&](SQLite::Database& db) -> Result<std::optional<ProtectionSpan>> {
            SQLite::Statement query(db,
                                    "SELECT began, ended, state, cause FROM protection_span "
                                    "WHERE pair = (SELECT key FROM pair WHERE uuid = ?1) ORDER BY began DESC LIMIT 1");
            bindText(query, 1, id.value);
            return query.executeStep() ? std::optional(spanOf(query)) : std::nullopt;
        },
        spansSince);
}

Result<void> SqliteProtectionStore::saveNote(const PairId& id, const ProtectionNote& note)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT INTO protection_note (pair, at, who, text, divergence) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5)");
        save.bind(1, pairKey(db, id));
        save.bind(2, int64_t{toEpochMs(note.at)});
        bindText(save, 3, note.who);
        bindText(save, 4, note.text);
        if (note.closed) {
            bindText(save, 5, compactJson(toJson(*note.closed)));
        }
        save.exec();
        return {};
    });
}

Result<QList<ProtectionNote>> SqliteProtectionStore::notes(const PairId& id, Instant from, Instant to)
{
    return m_file.connections().read(
        [&](SQLite::Database& db) -> Result<QList<ProtectionNote>> {
            SQLite::Statement query(db, "SELECT at, who, text, divergence FROM protection_note "
                                        "WHERE pair = (SELECT key FROM pair WHERE uuid = ?1) AND at BETWEEN ?2 AND ?3 "
                                        "ORDER BY at, number");
            bindText(query, 1, id.value);
            query.bind(2, int64_t{toEpochMs(from)});
            query.bind(3, int64_t{toEpochMs(to)});
            QList<ProtectionNote> found;
            while (query.executeStep()) {
                ProtectionNote note{fromEpochMs(query.getColumn(0).getInt64()),
                                    textOf(query.getColumn(1)),
                                    textOf(query.getColumn(2)),
                                    {}};
                if (!query.isColumnNull(3)) {
                    JsonFields fields(QJsonDocument::fromJson(textOf(query.getColumn(3)).toUtf8()).object());
                    note.closed = divergenceFrom(fields);
                    if (const auto whole = fields.done(); !whole) {
                        return fail(whole.error());
                    }
                }
                found.append(note);
            }
            return found;
        },
        notesSince);
}

} // namespace rekindle
