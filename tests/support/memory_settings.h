// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings_store.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace rekindle {

/// Settings in memory. Writes fail while a test says so. Thread-safe.
class MemorySettings : public SettingsStore
{
public:
    bool readOnly{false};

    void failWith(std::optional<Error> error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
    }

    bool isReadOnly() const override { return readOnly; }
    Result<QString> setting(const QString& key) override
    {
        const std::lock_guard lock(m_mutex);
        return m_settings.value(key);
    }
    Result<void> saveSetting(const QString& key, const QString& value) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error) {
            return fail(*m_error);
        }
        m_settings.insert(key, value);
        return {};
    }

private:
    std::mutex m_mutex{};
    QHash<QString, QString> m_settings{};
    std::optional<Error> m_error{};
};

} // namespace rekindle
