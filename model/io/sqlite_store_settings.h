// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sqlite_file.h"
#include "service/settings_store.h"

namespace rekindle {

class SqliteSettingsStore : public SettingsStore
{
public:
    explicit SqliteSettingsStore(SqliteFile& file)
        : m_file(file)
    {
    }

    bool isReadOnly() const override { return m_file.isReadOnly(); }
    Result<QString> setting(const QString& key) override;
    Result<void> saveSetting(const QString& key, const QString& value) override;

private:
    SqliteFile& m_file;
};

} // namespace rekindle
