// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "io/secrets/keychain_job.h"

#include <chrono>
#include <functional>
#include <mutex>

namespace rekindle {

/// Secrets in the operating system's keychain: one entry for the whole installation (service "rekindle", key
/// "installation-<id>"), so that a person is asked at most once. It holds a JSON object of keyName() and base64.
///
/// Read once and then answered from memory; a secret that is not there, and every change, read it again, because
/// another process may have changed it. A failure is remembered for a minute, so that polling does not open one unlock
/// dialog after the other. Waits up to two minutes for a person. Errors: Errc::Secret with detail "locked", "denied",
/// "no secret service", "damaged" (it is left as it is), or what the keychain said. Thread-safe.
class KeychainSecrets : public SecretStore
{
public:
    /// `lockPath`: a file that changes of the entry are serialised by between processes; made when it is missing.
    KeychainSecrets(const QString& installationId, QString lockPath, Millis timeout = 2min);

    Result<std::optional<Secret>> read(const SecretKey& key) override;
    Result<void> write(const SecretKey& key, const Secret& secret) override;
    /// Without a secret service there is nothing to remove: both succeed.
    Result<void> remove(const SecretKey& key) override;
    Result<void> removeAll(const SecretOwner& owner) override;
    QString kind() const override;

private:
    using Secrets = QHash<QString, Secret>;
    Result<void> load();
    Result<void> save(const Secrets& secrets);
    /// Reads the entry, lets it be changed and writes it, while no other process does; nothing is written when `edit` says
    /// that nothing changed.
    Result<void> change(const std::function<bool(Secrets&)>& edit);

    const KeychainEntry m_entry;
    const QString m_lockPath;
    const Millis m_timeout;
    std::mutex m_mutex{};
    Secrets m_secrets{};
    std::optional<Error> m_failure{};
    std::chrono::steady_clock::time_point m_failedAt{};
};

} // namespace rekindle
