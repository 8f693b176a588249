// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/secret_keys.h"
#include "service/inspect.h"
#include "service/pair_registry.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace rekindle {

/// Where one secret that a pair's sign-in rests on lies, without the secret.
struct SecretState {
    SecretKey key{};
    QString place{}; ///< as SecretStore::kind(): "keychain", "session", "environment"; empty: there is none
    std::optional<Error> error{}; ///< the keychain could not be asked
};

/// What the window needs to change the inventory. Main thread only; nothing in it blocks: what may take time answers by a
/// future. Implemented over PairRegistry, and by a fake in the tests of the window.
class PairAdmin : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// A pair and its secrets in one step, as PairRegistry::save: on an error nothing has changed. The pair is watched anew
    /// with them.
    virtual QFuture<Result<void>> savePair(const Pair& pair, const RoleSecrets& secrets, SecretPlace place,
                                           PairRegistry::Change change) = 0;
    /// As PairRegistry::remove: where the keychain refuses (Errc::Secret) nothing is removed.
    virtual QFuture<Result<void>> removePair(const PairId& id) = 0;

    /// Deletes the pair's heartbeat on its services, as deleteHeartbeat(); the first error ends it. A heartbeat that the
    /// watch has under way meanwhile is written over the version that is gone (If-Match), and so is refused. Only after a
    /// person has said so.
    virtual QFuture<Result<void>> deleteHeartbeats(const Pair& pair) = 0;

    /// Asks the service what it is, without signing in.
    virtual QFuture<Inspection> inspect(const Endpoint& endpoint) = 0;
    /// Signs in and reads as the watch would. An empty `secret` stands for the one that is kept under `key`. With a device
    /// code, signInPrompted() is emitted meanwhile.
    virtual QFuture<Result<void>> trySignIn(const Endpoint& endpoint, const SecretKey& key, const Secret& secret) = 0;

    /// False: there is no keychain on this computer, or it is not to be used.
    virtual bool hasKeychain() const = 0;
    /// For every secret that these pairs' sign-ins need.
    virtual QFuture<QList<SecretState>> secretStates(const QList<Pair>& pairs) = 0;
    /// A private key or certificate from a file, to be kept as a secret. Errc::Invalid: cannot be read, or is no PEM.
    virtual QFuture<Result<Secret>> readKeyFile(const QString& path) = 0;

    virtual QFuture<Result<void>> exportPairs(const QString& path, const QList<Pair>& pairs) = 0;
    /// Errors of readPairs(); what became of each pair is in its outcome.
    virtual QFuture<Result<QList<ImportOutcome>>> importPairs(const QString& path) = 0;

signals:
    void signInPrompted(const rekindle::SecretKey& key, const rekindle::DeviceCodePrompt& prompt);
    void secretsChanged(const rekindle::PairId& id);
};

} // namespace rekindle
