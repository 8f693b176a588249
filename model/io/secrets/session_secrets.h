// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <mutex>

namespace rekindle {

/// "This session only": secrets in memory, gone with the object. Thread-safe; never fails.
class SessionSecrets : public SecretStore
{
public:
    Result<std::optional<Secret>> read(const SecretKey& key) override;
    Result<void> write(const SecretKey& key, const Secret& secret) override;
    Result<void> remove(const SecretKey& key) override;
    Result<void> removeAll(const SecretOwner& owner) override;
    QString kind() const override;

private:
    std::mutex m_mutex{};
    QHash<QString, Secret> m_secrets{}; ///< by keyName()
};

} // namespace rekindle
