// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/secrets/layered_secrets.h"
#include "io/sqlite_store.h"
#include "net/retry_after_gate.h"
#include "service/inventory.h"
#include "support/watched_pair.h"

#include <QTemporaryDir>
#include <QTest>

namespace rekindle {

/// A keychain that a person has not unlocked.
class LockedKeychain : public SessionSecrets
{
public:
    Result<void> write(const SecretKey& key, const Secret& secret) override
    {
        return locked ? fail(Errc::Secret, key.role, QStringLiteral("locked")) : SessionSecrets::write(key, secret);
    }
    Result<void> remove(const SecretKey& key) override
    {
        return locked ? fail(Errc::Secret, key.role, QStringLiteral("locked")) : SessionSecrets::remove(key);
    }
    Result<void> removeAll(const SecretOwner& owner) override
    {
        return locked ? fail(Errc::Secret, owner.value, QStringLiteral("locked")) : SessionSecrets::removeAll(owner);
    }
    QString kind() const override { return QStringLiteral("keychain"); }
    std::atomic<bool> locked{false};
};

template <class T>
T wait(const QFuture<T>& future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
    QCoreApplication::sendPostedEvents();
    return future.result();
}

/// The inventory over a sandbox without sockets, a real store and layered secrets.
struct InventoryRig {
    explicit InventoryRig(Sandbox::Options options = {})
        : base(options)
    {
        auto opened = SqliteStore::open(folder.filePath(QStringLiteral("store.sqlite")), SqliteFile::Mode::Write);
        Q_ASSERT(opened);
        store = std::move(*opened);
        monitor = std::make_unique<MonitorService>(watchPorts());
        registry = std::make_unique<PairRegistry>(
            PairRegistry::Ports{.pairs = store->pairs, .secrets = secrets, .writeTo = [this](SecretPlace place) {
                                    secrets.writeTo(place == SecretPlace::Keychain ? LayeredSecrets::Target::Keychain
                                                                                   : LayeredSecrets::Target::Session);
                                }});
        admin = std::make_unique<Inventory>(ports());
        pair = base.pair;
        pair.id = newId<PairId>();
        pair.heartbeat.enabled = false;
        pair.primary.signIn = {.kind = SignInKind::Basic, .user = QStringLiteral("probe")};
        pair.primary.baseUrl.setScheme(QStringLiteral("https")); // a password goes over nothing else
    }

    MonitorService::Ports watchPorts()
    {
        return {.pairs = store->pairs,
                .watch = store->watch,
                .incidents = store->incidents,
                .protection = store->protection,
                .settings = store->settings,
                .http = base.http,
                .clock = base.clock,
                .secrets = secrets,
                .signer = base.signer};
    }
    Inventory::Ports ports()
    {
        return {.monitor = *monitor,
                .registry = *registry,
                .http = base.http,
                .clock = base.clock,
                .secrets = secrets,
                .signer = base.signer,
                .rests = rests,
                .refusals = refusals,
                .installation = base.installation,
                .keychain = true};
    }
    Result<void> save(const RoleSecrets& given = {}, SecretPlace place = SecretPlace::Keychain,
                      PairRegistry::Change change = PairRegistry::Change::Add)
    {
        return wait(admin->savePair(pair, given, place, change));
    }

    QTemporaryDir folder{};
    WatchedPair base;
    RetryAfterMemory rests{base.clock};
    RefusalMemory refusals{base.clock};
    SessionSecrets environment{};
    SessionSecrets session{};
    LockedKeychain keychain{};
    LayeredSecrets secrets{environment, session, keychain};
    std::unique_ptr<SqliteStore> store{};
    std::unique_ptr<MonitorService> monitor{};
    std::unique_ptr<PairRegistry> registry{};
    std::unique_ptr<Inventory> admin{};
    Pair pair{};
};

} // namespace rekindle
