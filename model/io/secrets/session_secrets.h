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
    Result<void> removePair(const PairId& pair) override;
    QString kind() const override;

    /// Removes one secret, for when it was written elsewhere.
    void forget(const SecretKey& key);

private:
    std::mutex m_mutex{};
    QHash<PairId, QHash<QString, Secret>> m_secrets{}; // by role
};

} // namespace rekindle
