// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/background.h"
#include "service/monitor.h"
#include "service/pair_admin.h"

namespace rekindle {

/// Brings what a pool has to tell meanwhile to the main thread. Its signal may be emitted from any thread.
class SignInRelay : public QObject
{
    Q_OBJECT
signals:
    void prompted(const rekindle::SecretKey& key, const rekindle::DeviceCodePrompt& prompt);
};

/// The inventory of a running MonitorService, changed by a person.
class Inventory : public PairAdmin
{
    Q_OBJECT
public:
    struct Ports {
        MonitorService& monitor;
        PairRegistry& registry;
        HttpTransport& http;
        Clock& clock;
        SecretStore& secrets;
        AssertionSigner& signer;
        RetryAfterBook& rests;
        RefusalBook& refusals;
        QString installation{}; ///< as MonitorService::Ports
        bool keychain{true}; ///< `secrets` has one
        AskHolder askHolder{}; ///< changes where another process holds the store; empty: the registry refuses them
    };
    explicit Inventory(Ports ports, QObject* parent = nullptr);
    ~Inventory() override;

    QFuture<Result<void>> savePair(const Pair& pair, const RoleSecrets& secrets, SecretPlace place,
                                   PairRegistry::Change change) override;
    QFuture<Result<void>> removePair(const PairId& id) override;
    QFuture<Result<void>> deleteHeartbeats(const Pair& pair) override;
    QFuture<Inspection> inspect(const Endpoint& endpoint) override;
    QFuture<Result<void>> trySignIn(const Endpoint& endpoint, const SecretKey& key, const Secret& secret) override;
    bool hasKeychain() const override { return m_ports.keychain; }
    QFuture<QList<SecretState>> secretStates(const QList<Pair>& pairs) override;
    QFuture<Result<Secret>> readKeyFile(const QString& path) override;
    QFuture<Result<void>> exportPairs(const QString& path, const QList<Pair>& pairs) override;
    QFuture<Result<QList<ImportOutcome>>> importPairs(const QString& path) override;

private:
    /// Whom to ask for a change; empty: nobody, this process makes it.
    AskHolder holder() const;

    Ports m_ports;
    SignInRelay m_relay{};
    Background m_files{1};
    Background m_changes{1}; ///< in the order in which they were asked for
    Background m_asks{4}; ///< last: joined first
};

} // namespace rekindle
