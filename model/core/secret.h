// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace rekindle {

/// A password, client secret, private key or token. It has no formatter and no comparison, so that it cannot be logged
/// by accident; its bytes are wiped when it goes. Copying is allowed and copies are deep.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret& other);
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// The bytes, for the one place that sends or signs. Do not keep them.
    const QByteArray& reveal() const { return m_bytes; }

private:
    void wipe();
    QByteArray m_bytes{};
};

/// Which secret: of which pair, and what for ("primary", "secondary", "heartbeat", "front", "webhook").
struct SecretKey {
    PairId pair{};
    QString role{};
    bool operator==(const SecretKey&) const = default;
};

/// Where secrets live. Implementations serialise their own access; every function may block on a person (an unlock
/// dialog) and must not be called on the main thread of the window. Errors: Errc::Secret (missing, locked, refused: the
/// detail says which), Errc::Unsupported (read-only backends such as environment variables).
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// nullopt: there is no such secret, which is not an error.
    virtual Result<std::optional<Secret>> read(const SecretKey& key) = 0;
    virtual Result<void> write(const SecretKey& key, const Secret& secret) = 0;
    /// Removes all secrets of a pair. Removing what is not there succeeds.
    virtual Result<void> removePair(const PairId& pair) = 0;
    /// The kind() of the place a secret is read from, without showing it; nullopt: there is no such secret. Errors as read().
    virtual Result<std::optional<QString>> placeOf(const SecretKey& key);
    /// "keychain", "environment", "session": for status lines and diagnostics.
    virtual QString kind() const = 0;
};

} // namespace rekindle
