// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "fhir/pair_store.h"
#include "net/auth.h"
#include "net/http.h"
#include "net/retry_after_book.h"
#include "service/background.h"
#include "service/settings_store.h"
#include "service/verb_channel.h"
#include "service/watch_source.h"
#include "watch/control_names.h"
#include "watch/incident_store.h"
#include "watch/watch_store.h"

#include <functional>
#include <memory>

namespace rekindle {

/// Watches any number of pairs on pools of its own and tells what it sees by signals with values. Lives on the main
/// thread; nothing in it blocks. A pair is polled once per probe period, never twice at a time; after sleep it is polled
/// at once and the gap is marked.
class MonitorService : public WatchSource
{
    Q_OBJECT
public:
    struct Ports {
        PairStore& pairs;
        WatchStore& watch;
        IncidentStore& incidents;
        ProtectionStore& protection;
        SettingsStore& settings;
        HttpTransport& http;
        Clock& clock;
        SecretStore& secrets;
        AssertionSigner& signer;
        QString installation{}; ///< marks our heartbeats; from SettingsStore::setting("installation")
        std::function<QList<QUrl>()>
            controls{}; ///< control probes of this site (besides the identity providers); any thread
        ControlNames* controlNames{nullptr}; ///< as PairWatcher::Ports
        RetryAfterBook* rests{nullptr}; ///< as PairWatcher::Ports
        RefusalBook* refusals{nullptr}; ///< as Authenticator::Ports
        /// May this process write heartbeats? nullopt: as it may write the store.
        std::optional<bool> mayWrite{};
        AskHolder askHolder{}; ///< changes by people where another process holds the store; empty: they are refused
        QByteArray hashKey{}; ///< for the ids in the loss ledgers; from SettingsStore::setting("hash-key")
    };
    explicit MonitorService(Ports ports, QObject* parent = nullptr);
    ~MonitorService() override;

    /// What is stored of every pair.
    struct Kept;
    /// Blocks on the disk; any thread: a console reads it while its desktop comes up.
    static std::shared_ptr<const Kept> readKept(const Ports& ports);
    /// Takes up the inventory and the last known states and asks nobody, so that a window can show them at once. Errors of
    /// the store are returned; the service is usable all the same. Before anything else is asked of it.
    Result<void> load(const Kept& kept);
    /// Loads if that was not done, then starts polling; once is enough. While the store is read-only it shows, within a
    /// second, what the writing process stores. Errors of the store are returned; the service is usable all the same.
    Result<void> start();
    void stop();
    /// The store can be written from now on: what was shown is watched.
    void takeOver();

    QList<PairStatus> pairs() const override;
    std::optional<PairStatus> pair(const PairId& id) const override;
    QList<Incident> incidents(const PairId& id) const override;
    Instant now() const override;
    bool isWatchedElsewhere() const override;

    /// A stored pair is watched from now on, or anew where it is known already: the poll that runs ends first, and its
    /// outcome is dropped.
    void watch(const Pair& pair);
    /// No longer. A poll that runs ends, and its outcome is dropped.
    void forget(const PairId& id);

    void pollNow(const PairId& id) override;
    std::optional<Instant> nextRead(const PairId& id) const override;

    QFuture<Result<void>> declare(const PairId& id, const QString& who, const QString& note,
                                  IncidentKind kind) override;
    QFuture<Result<void>> addMilestone(const PairId& id, const Milestone& milestone) override;
    QFuture<Result<void>> closeDivergence(const PairId& id, const QString& who, const QString& reason) override;
    std::optional<Instant> knownImport(const PairId& id) const override;
    QFuture<Result<void>> setKnownImport(const PairId& id, std::optional<Instant> until) override;
    QFuture<Result<void>> setMetric(const PairId& id, const ImportedMetric& metric) override;
    QFuture<Result<Exposure>> exposure(const PairId& id, Instant from, Instant to) override;
    QFuture<Result<History>> history(const PairId& id, Instant from, Instant to, int pixels) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The resolution whose points fit `pixels` columns for that stretch best.
Resolution resolutionFor(Millis stretch, int pixels);

} // namespace rekindle
