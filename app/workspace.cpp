// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "io/secrets/env_secrets.h"
#include "io/secrets/layered_secrets.h"
#include "io/secrets/session_secrets.h"
#include "io/shared_books.h"
#include "io/sqlite_store.h"
#include "io/system_clock.h"
#include "service/preferences.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <mutex>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

TransportOptions transportOptions(const Settings& settings)
{
    TransportOptions options{.extraCaFiles = settings.extraCaFiles};
    switch (settings.proxyMode) {
    case ProxyMode::System: options.proxy.mode = ProxySettings::Mode::System; break;
    case ProxyMode::Manual: options.proxy = {ProxySettings::Mode::Manual, settings.proxyUrl}; break;
    case ProxyMode::None: options.proxy.mode = ProxySettings::Mode::None; break;
    }
    return options;
}

QString inDataFolder(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"rekindle/"_s + name);
}

/// Where the pins of environment variables are kept among the settings.
QString pinKey(const QString& variable)
{
    return u"secret-origin/"_s + variable;
}

EnvSecrets::Ports environmentOf(SqliteStore& store)
{
    const auto named = [&store]() -> Result<QList<EnvSecrets::Named>> {
        const auto pairs = store.pairs.pairs();
        if (!pairs) {
            return fail(pairs.error());
        }
        QList<EnvSecrets::Named> all;
        for (const Pair& pair : *pairs) {
            all.append({pair.id, pair.name});
        }
        return all;
    };
    return {named, [&store](const QString& variable) { return store.settings.setting(pinKey(variable)); },
            [&store](const QString& variable, const QString& origin) {
                return store.settings.saveSetting(pinKey(variable), origin);
            }};
}

} // namespace

class Workspace::Private
{
public:
    QList<QUrl> controls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_controls;
    }
    void setControls(const QList<QUrl>& chosen)
    {
        const std::lock_guard lock(m_mutex);
        m_controls = options.controls + chosen;
    }

    Options options{};
    SystemClock clock{};
    std::unique_ptr<SqliteStore> store{};
    QString installation{};
    QByteArray hashKey{};
    std::unique_ptr<SharedBooks> books{};
    std::unique_ptr<Network> network{};
    std::unique_ptr<ControlNames> controlNames{};
    std::unique_ptr<EnvSecrets> environment{};
    SessionSecrets session{};
    SessionSecrets noKeychain{};
    std::unique_ptr<LayeredSecrets> secrets{};
    std::unique_ptr<PairRegistry> registry{};

private:
    mutable std::mutex m_mutex{};
    QList<QUrl> m_controls{}; ///< guarded by m_mutex: the polls ask for them
};

Workspace::Workspace()
    : d(std::make_unique<Private>())
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const Options& options, Mode mode)
{
    const QString path = options.storePath.isEmpty() ? defaultStorePath() : options.storePath;
    const auto check = options.checkLater ? SqliteFile::Check::Later : SqliteFile::Check::AtOpen;
    auto store =
        SqliteStore::open(path, mode == Mode::Write ? SqliteFile::Mode::Write : SqliteFile::Mode::ReadOnly, check);
    // What cannot only be read may still be made, mended, or read without the right to write; then the lock goes back.
    const bool briefly = mode == Mode::Read && !store;
    if (briefly) {
        store = SqliteStore::open(path, SqliteFile::Mode::Write, check);
    }
    if (!store) {
        return fail(store.error());
    }
    std::unique_ptr<Workspace> workspace(new Workspace);
    Private& d = *workspace->d;
    d.options = options;
    d.options.storePath = path;
    d.store = std::move(*store);
    d.installation = keptRandom(d.store->settings, u"installation"_s);
    d.hashKey = keptRandom(d.store->settings, u"hash-key"_s).toUtf8();
    d.books = std::make_unique<SharedBooks>(path, d.hashKey, d.clock);
    if (briefly && !d.store->file->notKept()) {
        d.store->file->release();
    }
    const Settings settings = loadSettings(d.store->settings);
    d.network = options.network(d.clock, d.installation, transportOptions(settings));
    d.controlNames = std::make_unique<ControlNames>(workspace->http(), d.clock);
    d.setControls(settings.controls);
    d.environment = std::make_unique<EnvSecrets>(environmentOf(*d.store));
    SecretStore& last = options.keychain ? d.network->keychain() : d.noKeychain;
    d.secrets = std::make_unique<LayeredSecrets>(*d.environment, d.session, last,
                                                 options.keepSecrets ? LayeredSecrets::Target::Keychain
                                                                     : LayeredSecrets::Target::Session);
    d.registry = std::make_unique<PairRegistry>(PairRegistry::Ports{
        .pairs = d.store->pairs, .secrets = *d.secrets, .writeTo = [&layers = *d.secrets](SecretPlace place) {
            layers.writeTo(place == SecretPlace::Keychain ? LayeredSecrets::Target::Keychain
                                                          : LayeredSecrets::Target::Session);
        }});
    return workspace;
}

PairStore& Workspace::pairStore()
{
    return d->store->pairs;
}

WatchStore& Workspace::watchStore()
{
    return d->store->watch;
}

IncidentStore& Workspace::incidentStore()
{
    return d->store->incidents;
}

ProtectionStore& Workspace::protectionStore()
{
    return d->store->protection;
}

SettingsStore& Workspace::settingsStore()
{
    return d->store->settings;
}

NoticeOutbox& Workspace::noticeOutbox()
{
    return d->store->notices;
}

Clock& Workspace::clock()
{
    return d->clock;
}

HttpTransport& Workspace::http()
{
    return d->options.http ? *d->options.http : d->network->http();
}

SecretStore& Workspace::secrets()
{
    return *d->secrets;
}

AssertionSigner& Workspace::signer()
{
    return d->network->signer();
}

QString Workspace::installation() const
{
    return d->installation;
}

Result<void> Workspace::takeOver()
{
    auto taken = d->store->file->takeOver();
    if (taken) {
        d->environment->keepPins();
    }
    return taken;
}

void Workspace::release()
{
    d->store->file->release();
}

bool Workspace::isHeldElsewhere() const
{
    return d->store->file->isHeldElsewhere();
}

VerbChannel& Workspace::verbs()
{
    return d->network->verbs();
}

AskHolder Workspace::askHolder()
{
    return [this](const QString& verb, const QJsonObject& arguments, std::stop_token stop) -> VerbAnswer {
        auto answer = verbs().ask(storePath(), {randomUuid(), verb, arguments}, std::move(stop));
        const bool nobody = !answer && answer.error().code == Errc::NotFound && answer.error().subject == storePath();
        return nobody ? VerbAnswer(fail(Errc::ReadOnly, storePath(), answer.error().detail)) : answer;
    };
}

VerbPorts Workspace::verbPorts()
{
    return {registry(), monitorPorts(), noticeOutbox()};
}

std::optional<Error> Workspace::notKept() const
{
    return d->store->file->notKept();
}

QString Workspace::storePath() const
{
    return d->options.storePath;
}

MonitorService::Ports Workspace::monitorPorts()
{
    return {.pairs = pairStore(),
            .watch = watchStore(),
            .incidents = incidentStore(),
            .protection = protectionStore(),
            .settings = settingsStore(),
            .http = http(),
            .clock = clock(),
            .secrets = secrets(),
            .signer = signer(),
            .installation = installation(),
            .controls = [this] { return d->controls(); },
            .controlNames = d->controlNames.get(),
            .rests = &d->books->rests(),
            .refusals = &d->books->refusals(),
            .askHolder = askHolder(),
            .hashKey = d->hashKey};
}

Inventory::Ports Workspace::inventoryPorts(MonitorService& monitor)
{
    return {.monitor = monitor,
            .registry = registry(),
            .http = http(),
            .clock = clock(),
            .secrets = secrets(),
            .signer = signer(),
            .rests = rests(),
            .refusals = refusals(),
            .installation = installation(),
            .keychain = d->options.keychain,
            .askHolder = askHolder()};
}

RetryAfterBook& Workspace::rests()
{
    return d->books->rests();
}

RefusalBook& Workspace::refusals()
{
    return d->books->refusals();
}

PairRegistry& Workspace::registry()
{
    return *d->registry;
}

QByteArray Workspace::hashKey() const
{
    return d->hashKey;
}

void Workspace::apply(const Settings& settings)
{
    d->network->setOptions(transportOptions(settings));
    d->setControls(settings.controls);
}

Result<void> Workspace::prepareNetwork()
{
    return d->network->prepare();
}

Result<void> Workspace::finishCheck(std::stop_token stop)
{
    return d->store->file->finishCheck(std::move(stop));
}

std::function<Result<void>()> Workspace::storeCheck() const
{
    return [path = storePath()] { return SqliteFile::check(path); };
}

QString Workspace::defaultStorePath()
{
    return inDataFolder(u"rekindle.sqlite"_s);
}

QString Workspace::defaultLogPath()
{
    return inDataFolder(u"rekindle.log"_s);
}

} // namespace rekindle
