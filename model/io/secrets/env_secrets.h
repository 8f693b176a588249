// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <functional>
#include <mutex>

namespace rekindle {

/// Secrets in environment variables, for headless use. The variable is
///     REKINDLE_SECRET_<pair>_<ROLE>
/// where <pair> is the pair's id or its name, in upper case, with every character that is no ASCII letter or digit
/// written as "_": REKINDLE_SECRET_EUROPE_WEST_PRIMARY is the primary's of the pair "Europe West". The id's variable wins. A
/// name with characters beyond ASCII has no variable, because two such names could meet in one: use the id. An empty
/// variable counts as none.
///
/// Names that fold to one variable are two pairs for one secret: Errc::Secret, for both of them. At its first use a variable
/// is pinned to the key's origin, and is never given for another one (Errc::Secret) until remove() is called for it.
/// Read-only otherwise: writing gives Errc::Unsupported; removing all of an owner succeeds and keeps the pins, because the
/// variables stay where they are. Thread-safe as long as nobody changes the environment.
class EnvSecrets : public SecretStore
{
public:
    struct Named {
        PairId id{};
        QString name{};
    };
    /// Called on any thread; each may block on the disk.
    struct Ports {
        std::function<Result<QList<Named>>()> pairs{}; ///< all there are; empty: none is known by name
        std::function<Result<QString>(const QString& variable)> pin{}; ///< the origin; empty text: none yet
        std::function<Result<void>(const QString& variable, const QString& origin)> setPin{}; ///< empty text: none
    };

    EnvSecrets();
    explicit EnvSecrets(Ports ports);

    Result<std::optional<Secret>> read(const SecretKey& key) override;
    Result<void> write(const SecretKey& key, const Secret& secret) override;
    Result<void> remove(const SecretKey& key) override;
    Result<void> removeAll(const SecretOwner& owner) override;
    QString kind() const override;

    /// Stores the pins of this process that could not be stored when they were made, because it only read; for when it may
    /// write. What another process has pinned meanwhile came first.
    void keepPins();

    /// The variable of a pair's id or name and a role, to tell people; empty: it has none.
    static QString variable(const QString& idOrName, const QString& role);

private:
    Result<void> claim(const QString& variable, const SecretKey& key, const QList<Named>& pairs);

    Ports m_ports{};
    std::mutex m_mutex{};
    QHash<QString, QString> m_pins{}; ///< of this process, where the store has not taken them yet; guarded by m_mutex
    QStringList m_unsaved{}; ///< variables among them; guarded by m_mutex
};

} // namespace rekindle
