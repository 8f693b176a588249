// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings_service.h"

#include "service/messages_notice.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logTailBytes = 64 * 1024;

QByteArray tailOf(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    file.seek(std::max<qint64>(0, file.size() - logTailBytes));
    return file.readAll();
}

Result<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(file.error() == QFileDevice::ResourceError ? Errc::StorageFull : Errc::Storage, path,
                    file.errorString());
    }
    return {};
}

/// Only what is changed is sent: the rest may be others there by now.
Result<Settings> changeElsewhere(const AskHolder& ask, const Settings& known, const Settings& wanted,
                                 std::stop_token stop)
{
    if (const auto good = checkChange(known, wanted); !good) {
        return fail(good.error());
    }
    const auto done = ask(u"settings.change"_s, {{u"changed"_s, changesBetween(known, wanted)}}, std::move(stop));
    return done ? Result<Settings>(settingsFrom((*done)[u"settings"_s].toObject())) : fail(done.error());
}

} // namespace

SettingsService::SettingsService(Ports ports, QObject* parent)
    : SettingsControl(parent)
    , m_ports(std::move(ports))
    , m_settings(loadSettings(m_ports.store))
{
    m_ports.webhook.setKind(m_settings.webhook);
    connect(&m_ports.sender, &NoticeSender::troubleChanged, this, &SettingsService::deliveryChanged);
    connect(&m_ports.source, &WatchSource::storedElsewhere, this, &SettingsService::readKept);
}

QFuture<Result<void>> SettingsService::change(const Edit& edit)
{
    return m_work
        .run([&store = m_ports.store, ask = m_ports.askHolder, edit](std::stop_token stop) -> Result<Settings> {
            const Settings known = loadSettings(store);
            Settings settings = known;
            edit(settings);
            if (store.isReadOnly() && ask) {
                return changeElsewhere(ask, known, settings, std::move(stop));
            }
            const auto saved = saveSettings(store, settings);
            return saved ? Result<Settings>(settings) : fail(saved.error());
        })
        .then(this, [this](const Result<Settings>& saved) -> Result<void> {
            if (!saved) {
                return fail(saved.error());
            }
            take(*saved);
            return {};
        });
}

void SettingsService::readKept()
{
    m_work.run([&store = m_ports.store](std::stop_token) { return readSettings(store); })
        .then(this, [this](const Result<Settings>& kept) {
            if (kept && *kept != m_settings) {
                take(*kept);
            }
        });
}

void SettingsService::take(const Settings& settings)
{
    m_settings = settings;
    m_ports.webhook.setKind(settings.webhook);
    if (m_ports.apply) {
        m_ports.apply(settings);
    }
    emit changed(settings);
}

QFuture<Result<void>> SettingsService::saveWebhookAddress(const QString& text)
{
    if (!m_ports.store.isReadOnly() || !m_ports.askHolder) {
        return m_ports.webhook.saveAddress(text);
    }
    const QString address = QString::fromLatin1(text.toUtf8().toBase64());
    return m_work
        .run([ask = m_ports.askHolder, address](std::stop_token stop) -> Result<void> {
            const auto done = ask(u"settings.change"_s, {{u"webhookAddress"_s, address}}, std::move(stop));
            return done ? Result<void>() : fail(done.error());
        })
        .then(this, [this](const Result<void>& saved) {
            if (saved) {
                m_ports.webhook.adopt(m_settings.webhook);
            }
            return saved;
        });
}

QFuture<Result<void>> SettingsService::sendTestMessage(WebhookKind kind)
{
    const Instant now = m_ports.source.now();
    const NoticeEvent event{.kind = NoticeKind::Test, .code = u"test"_s, .at = now, .since = now};
    const Notice notice{.kind = event.kind,
                        .severity = Severity::Good,
                        .title = messages::title(event, Pair{}),
                        .text = messages::text(event, PairStatus{}),
                        .at = now,
                        .since = now,
                        .code = event.code,
                        .key = event.code};
    return m_ports.webhook.sendTest(kind, notice).then([](const Webhook::Delivery& sent) -> Result<void> {
        return sent.error ? Result<void>(fail(*sent.error)) : Result<void>();
    });
}

QString SettingsService::pathOf(Place::Kind kind) const
{
    for (const Place& place : m_ports.places) {
        if (place.kind == kind) {
            return place.path;
        }
    }
    return {};
}

QFuture<Result<void>> SettingsService::saveDiagnostics(const QString& path)
{
    DiagnosticsInput input{.version = m_ports.version,
                           .now = m_ports.source.now(),
                           .hashKey = m_ports.hashKey,
                           .settings = m_settings,
                           .pairs = m_ports.source.pairs(),
                           .window = m_ports.windowFigures ? m_ports.windowFigures() : QJsonObject()};
    const QString storePath = pathOf(Place::Kind::Store);
    const QString logPath = pathOf(Place::Kind::Log);
    return m_work.run(
        [input, path, storePath, logPath, check = m_ports.checkStore](std::stop_token) mutable -> Result<void> {
            input.storeBytes = QFileInfo(storePath).size();
            input.storeWhole = check ? std::optional(check()) : std::nullopt;
            input.logTail = tailOf(logPath);
            return write(path, QJsonDocument(diagnostics(input)).toJson());
        });
}

} // namespace rekindle
