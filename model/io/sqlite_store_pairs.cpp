// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store_pairs.h"

#include "fhir/endpoint_json.h"
#include "io/sqlite_file_private.h"

namespace rekindle {

using namespace Qt::StringLiterals;

Result<QList<Pair>> SqlitePairStore::pairs()
{
    return m_file.connections().read([&](SQLite::Database& db) -> Result<QList<Pair>> {
        QList<Pair> found;
        SQLite::Statement query(db, "SELECT json FROM pair WHERE json IS NOT NULL ORDER BY key");
        while (query.executeStep()) {
            const auto json = m_file.connections().object(u"pair"_s, textOf(query.getColumn(0)));
            if (!json) {
                return fail(json.error());
            }
            const auto pair = pairFromJson(*json);
            if (!pair) {
                return fail(
                    m_file.connections().unreadable(u"pair"_s, pair.error().subject + u' ' + pair.error().detail));
            }
            found.append(*pair);
        }
        return found;
    });
}

Result<void> SqlitePairStore::savePair(const Pair& pair)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT INTO pair (uuid, json) VALUES (?1, ?2) "
                                   "ON CONFLICT (uuid) DO UPDATE SET json = excluded.json");
        bindText(save, 1, pair.id.value);
        bindText(save, 2, compactJson(toJson(pair)));
        save.exec();
        return {};
    });
}

Result<void> SqlitePairStore::removePair(const PairId& id)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement remove(db, "UPDATE pair SET json = NULL WHERE uuid = ?1");
        bindText(remove, 1, id.value);
        remove.exec();
        return {};
    });
}

} // namespace rekindle
