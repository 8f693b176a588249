// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "io/network.h"
#include "net/auth.h"
#include "net/http.h"
#include "service/inventory.h"
#include "service/monitor.h"
#include "service/notice_outbox.h"
#include "service/pair_registry.h"
#include "service/settings.h"
#include "service/verbs.h"

#include <QString>

#include <functional>
#include <memory>

namespace rekindle {

/// The composition root: builds the ports' real implementations and hands out references. Order of construction is
/// order of dependence; everything handed out lives as long as the workspace.
class Workspace
{
public:
    /// makeNetwork, or something that makes it later.
    using NetworkMaker =
        std::function<std::unique_ptr<Network>(const Clock&, const QString& installation, const TransportOptions&)>;
    struct Options {
        NetworkMaker network{}; ///< required
        QString storePath{}; ///< empty: the platform's data folder
        QList<QUrl> controls{}; ///< control names of this site, beside those of the settings
        bool keychain{true}; ///< false: environment and this session only
        bool keepSecrets{true}; ///< false: secrets that are entered stay in memory and go with the process
        bool checkLater{
            false}; ///< a store that was not closed in order is checked by finishCheck(), not before it opens
        HttpTransport* http{}; ///< in place of the network: that of the practice mode; outlives the workspace
    };
    /// Write: holds the store. ReadOnly: shows what another process stores. Read: reads without the lock, and takes it for
    /// what must be done before (a new store).
    enum class Mode { Write, ReadOnly, Read };

    /// Errors of the store: Errc::InUse when another process holds it (Write).
    static Result<std::unique_ptr<Workspace>> open(const Options& options, Mode mode);
    ~Workspace();

    PairStore& pairStore();
    WatchStore& watchStore();
    IncidentStore& incidentStore();
    ProtectionStore& protectionStore();
    SettingsStore& settingsStore();
    NoticeOutbox& noticeOutbox();
    Clock& clock();
    HttpTransport& http();
    SecretStore& secrets();
    AssertionSigner& signer();
    PairRegistry& registry();
    RetryAfterBook& rests();
    RefusalBook& refusals();
    QString installation() const;
    QString storePath() const;
    /// As those of SqliteFile.
    Result<void> takeOver();
    void release();
    bool isHeldElsewhere() const;
    /// The way to the process that holds the store, and what verbs work on when this one does.
    VerbChannel& verbs();
    AskHolder askHolder();
    VerbPorts verbPorts();
    /// As SqliteFile::notKept.
    std::optional<Error> notKept() const;
    MonitorService::Ports monitorPorts();
    Inventory::Ports inventoryPorts(MonitorService& monitor);
    QByteArray hashKey() const; ///< keyed hashes of ids and hosts

    /// Lets proxy and CAs take effect for requests that start from now on. At open those of the store do.
    void apply(const Settings& settings);
    /// Reads the whole store, slowly; any thread. Errc::Corrupt.
    std::function<Result<void>()> storeCheck() const;
    /// As Network::prepare.
    Result<void> prepareNetwork();
    /// As SqliteFile::finishCheck.
    Result<void> finishCheck(std::stop_token stop);

    /// Where the store lies when no path is given, and where the console writes its log.
    static QString defaultStorePath();
    static QString defaultLogPath();

private:
    Workspace();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rekindle
