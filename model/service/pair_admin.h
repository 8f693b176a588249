// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "service/inspect.h"
#include "service/pair_files.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace rekindle {

/// Where secrets that a person enters are kept. Session: in memory, gone with the program.
enum class SecretPlace { Keychain, Session };

/// Where one secret that a pair's sign-in rests on lies, without the secret.
struct SecretState {
    SecretKey key{};
    QString place{}; ///< as SecretStore::kind(): "keychain", "session", "environment"; empty: there is none
    std::optional<Error> error{}; ///< the keychain could not be asked
};

/// Secrets by role, as a person typed them.
using RoleSecrets = QHash<QString, Secret>;

/// What the window needs to change the inventory. Main thread only; nothing in it blocks: what may take time answers by a
/// future. Implemented over MonitorService, and by a fake in the tests of the window.
class PairAdmin : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Validated against the stored pairs. Errors: those of validate() (the first), and of the store.
    virtual Result<void> addPair(const Pair& pair) = 0;
    virtual Result<void> updatePair(const Pair& pair) = 0;
    /// Takes the pair off the inventory at once (an error of the store is answered and nothing has changed), then removes
    /// its secrets; their failure is the future's error with Errc::Secret, and the pair is gone all the same.
    virtual QFuture<Result<void>> removePair(const PairId& id) = 0;

    /// Asks the service what it is, without signing in.
    virtual QFuture<Inspection> inspect(const Endpoint& endpoint) = 0;
    /// Signs in and reads as the watch would. An empty `secret` stands for the one that is kept under `key`. With a device
    /// code, signInPrompted() is emitted meanwhile.
    virtual QFuture<Result<void>> trySignIn(const Endpoint& endpoint, const SecretKey& key, const Secret& secret) = 0;

    /// False: there is no keychain on this computer, or it is not to be used.
    virtual bool hasKeychain() const = 0;
    /// Keeps them there and starts watching the pair anew with them. Errc::Secret: the keychain is missing, locked or
    /// refused; the pair stays, and so do the secrets that were kept before.
    virtual QFuture<Result<void>> saveSecrets(const PairId& id, const RoleSecrets& secrets, SecretPlace place) = 0;
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

/// The secrets that a pair's sign-ins need, in order: primary, secondary, heartbeat.
QList<SecretKey> neededSecrets(const Pair& pair);

} // namespace rekindle
