// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pair_admin.h"
#include "support/fake_watch_source.h"

#include <QPromise>

#include <functional>
#include <memory>

namespace rekindle {

/// An inventory over a FakeWatchSource. Answers at once, or when a test says so; remembers what it was asked.
class FakePairAdmin : public PairAdmin
{
    Q_OBJECT
public:
    explicit FakePairAdmin(FakeWatchSource& source);

    QFuture<Result<void>> savePair(const Pair& pair, const RoleSecrets& secrets, SecretPlace place,
                                   PairRegistry::Change change) override;
    QFuture<Result<void>> removePair(const PairId& id) override;
    QFuture<Result<void>> deleteHeartbeats(const Pair& pair) override;
    QFuture<Inspection> inspect(const Endpoint& endpoint) override;
    QFuture<Result<void>> trySignIn(const Endpoint& endpoint, const SecretKey& key, const Secret& secret) override;
    bool hasKeychain() const override { return keychain; }
    QFuture<QList<SecretState>> secretStates(const QList<Pair>& pairs) override;
    QFuture<Result<Secret>> readKeyFile(const QString& path) override;
    QFuture<Result<void>> exportPairs(const QString& path, const QList<Pair>& pairs) override;
    QFuture<Result<QList<ImportOutcome>>> importPairs(const QString& path) override;

    /// Answers the inspections that were held back, oldest first.
    void answerHeld();

    std::function<Inspection(const Endpoint&)> seen{}; ///< default: an AHDS service, FHIR 4.0.1
    bool hold{false}; ///< inspections wait for answerHeld()
    bool keychain{true};
    std::optional<Error> keychainError{}; ///< what writing to the keychain gives
    std::optional<Error> removeError{};
    std::optional<Error> heartbeatError{}; ///< what deleting a heartbeat gives
    QStringList heartbeatsDeleted{}; ///< ids of pairs
    Result<void> signIn{};
    QHash<QString, QByteArray> files{}; ///< what readKeyFile() finds; else every *.pem is a private key
    QStringList inspected{}; ///< addresses
    QStringList tried{}; ///< "role|kind|secret"
    QStringList kept{}; ///< "role|secret|keychain"
    QStringList exported{};

private:
    struct Held {
        Endpoint endpoint{};
        std::shared_ptr<QPromise<Inspection>> promise{};
    };
    Result<void> put(const Pair& pair, PairRegistry::Change change);

    FakeWatchSource& m_source;
    QList<Held> m_held{};
    QHash<PairId, QHash<QString, QString>> m_places{};
};

/// What an AHDS service of FHIR 4.0.1 at that address would show.
Inspection seenAhds(const Endpoint& endpoint);
/// A service whose certificate comes from a CA that is not known here.
Inspection seenUnknownCa(const Endpoint& endpoint);

} // namespace rekindle
