// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/secrets/session_secrets.h"

#include <atomic>

namespace rekindle {

/// Environment first, then this session, then the keychain: what is set for one run wins over what is kept. Thread-safe.
class LayeredSecrets : public SecretStore
{
public:
    enum class Target { Keychain, Session };

    /// All three must outlive it.
    LayeredSecrets(SecretStore& environment, SessionSecrets& session, SecretStore& keychain,
                   Target target = Target::Keychain);

    /// Where write() puts secrets from now on: what the person chose.
    void writeTo(Target target);

    /// The first layer that has it. A layer that fails is passed over; its error is given when no other has it.
    Result<std::optional<Secret>> read(const SecretKey& key) override;
    /// To the target alone: never to another place when that fails.
    Result<void> write(const SecretKey& key, const Secret& secret) override;
    /// The keychain first: what it refuses to remove stays in the other layers too.
    Result<void> remove(const SecretKey& key) override;
    Result<void> removeAll(const SecretOwner& owner) override;
    Result<std::optional<QString>> placeOf(const SecretKey& key) override;
    /// The target's.
    QString kind() const override;

private:
    SecretStore& target() const;

    SecretStore& m_environment;
    SessionSecrets& m_session;
    SecretStore& m_keychain;
    std::atomic<Target> m_target{};
};

} // namespace rekindle
