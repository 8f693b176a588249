// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_outbox.h"
#include "service/settings_store.h"

#include <QHash>
#include <QMap>

#include <mutex>
#include <optional>

namespace rekindle {

/// Settings and notices in memory. Writes fail while a test says so. Thread-safe.
class MemorySettings : public SettingsStore, public NoticeOutbox
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

    Result<QString> noticeRules() override { return setting(QStringLiteral("notices")); }
    Result<QList<KeptNotice>> waitingNotices() override
    {
        const std::lock_guard lock(m_mutex);
        return m_notices.values();
    }
    Result<void> changeOutbox(const OutboxChange& change) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error) {
            return fail(*m_error);
        }
        if (change.rules) {
            m_settings.insert(QStringLiteral("notices"), *change.rules);
        }
        for (const KeptNotice& notice : change.put) {
            m_notices.insert(notice.number, notice);
        }
        for (const qint64 number : change.gone) {
            m_notices.remove(number);
        }
        return {};
    }
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        m_settings.clear();
        m_notices.clear();
    }

private:
    std::mutex m_mutex{};
    QHash<QString, QString> m_settings{};
    QMap<qint64, KeptNotice> m_notices{};
    std::optional<Error> m_error{};
};

} // namespace rekindle
