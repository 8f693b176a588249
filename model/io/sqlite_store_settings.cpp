// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store_settings.h"

#include "io/sqlite_file_private.h"

namespace rekindle {

Result<QString> SqliteSettingsStore::setting(const QString& key)
{
    return m_file.connections().read([&](SQLite::Database& db) -> Result<QString> {
        SQLite::Statement query(db, "SELECT value FROM setting WHERE key = ?1");
        bindText(query, 1, key);
        return query.executeStep() ? textOf(query.getColumn(0)) : QString();
    });
}

Result<void> SqliteSettingsStore::saveSetting(const QString& key, const QString& value)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement save(db, "INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)");
        bindText(save, 1, key);
        bindText(save, 2, value);
        save.exec();
        return {};
    });
}

} // namespace rekindle
