// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <mutex>

namespace rekindle {

/// Secrets in memory; all of it fails while a test says so. Thread-safe.
class MemorySecrets : public SecretStore
{
public:
    void failWith(std::optional<Error> error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
    }
    Result<std::optional<Secret>> read(const SecretKey& key) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error) {
            return fail(*m_error);
        }
        const auto it = m_secrets.constFind(nameOf(key));
        return it == m_secrets.cend() ? std::optional<Secret>{} : std::optional(*it);
    }
    Result<void> write(const SecretKey& key, const Secret& secret) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error) {
            return fail(*m_error);
        }
        m_secrets.insert(nameOf(key), secret);
        return {};
    }
    Result<void> removePair(const PairId& pair) override
    {
        const std::lock_guard lock(m_mutex);
        m_secrets.removeIf([&](const auto& it) { return it.key().startsWith(pair.value + QLatin1Char('/')); });
        return {};
    }
    QString kind() const override { return QStringLiteral("memory"); }

private:
    static QString nameOf(const SecretKey& key) { return key.pair.value + QLatin1Char('/') + key.role; }

    std::mutex m_mutex{};
    QHash<QString, Secret> m_secrets{};
    std::optional<Error> m_error{};
};

} // namespace rekindle
