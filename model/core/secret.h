// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <utility>

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

/// Whose secret it is: a pair, or something that is none (the webhook, a sign-in to Azure).
struct SecretOwner {
    SecretOwner() = default;
    SecretOwner(const PairId& pair)
        : value(pair.value)
    {
    }
    explicit SecretOwner(QString name)
        : value(std::move(name))
    {
    }
    QString value{};
    bool operator==(const SecretOwner&) const = default;
};

/// Which secret: whose, what for ("primary", "secondary", "heartbeat", "front", "url"), and where alone it may be sent.
/// What is kept for one origin is not found for another, so that no edit of an address leads it there.
struct SecretKey {
    SecretOwner owner{};
    QString role{};
    QString origin{}; ///< see destinationOf() in fhir/secret_keys.h; empty: it names its place itself
    bool loose{false}; ///< kept under owner and role alone, before secrets were kept with their origin
    bool operator==(const SecretKey&) const = default;
};

/// Under which name a store keeps it; all of one owner begin with "<owner>/".
QString keyName(const SecretKey& key);

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
    /// Removing what is not there succeeds.
    virtual Result<void> remove(const SecretKey& key) = 0;
    /// All secrets of that owner, for whatever origin.
    virtual Result<void> removeAll(const SecretOwner& owner) = 0;
    /// The kind() of the place a secret is read from, without showing it; nullopt: there is no such secret. Errors as read().
    virtual Result<std::optional<QString>> placeOf(const SecretKey& key);
    /// "keychain", "environment", "session": for status lines and diagnostics.
    virtual QString kind() const = 0;
};

} // namespace rekindle
