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
        const auto it = m_secrets.constFind(keyName(key));
        return it == m_secrets.cend() ? std::optional<Secret>{} : std::optional(*it);
    }
    Result<void> write(const SecretKey& key, const Secret& secret) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error) {
            return fail(*m_error);
        }
        m_secrets.insert(keyName(key), secret);
        return {};
    }
    Result<void> remove(const SecretKey& key) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error) {
            return fail(*m_error);
        }
        m_secrets.remove(keyName(key));
        return {};
    }
    Result<void> removeAll(const SecretOwner& owner) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error) {
            return fail(*m_error);
        }
        m_secrets.removeIf([&](const auto& it) { return it.key().startsWith(owner.value + QLatin1Char('/')); });
        return {};
    }
    QString kind() const override { return QStringLiteral("memory"); }

private:
    std::mutex m_mutex{};
    QHash<QString, Secret> m_secrets{};
    std::optional<Error> m_error{};
};

} // namespace rekindle
