// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/preferences.h"
#include "service/settings_service.h"
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "support/fake_watch_source.h"
#include "support/memory_secrets.h"
#include "support/memory_settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

struct Rig {
    MemorySettings store{};
    FakeClock clock{};
    FakeTransport http{clock};
    MemorySecrets secrets{};
    FakeWatchSource source{};
    NoticeQueue queue{store};
    Webhook webhook{{http, clock, secrets}};
    NoticeSender sender{queue, webhook, clock};
    QList<Settings> applied{};
    QTemporaryDir folder{};
    SettingsService service{{.store = store,
                             .source = source,
                             .webhook = webhook,
                             .sender = sender,
                             .apply = [this](const Settings& settings) { applied.append(settings); },
                             .places = {{SettingsControl::Place::Kind::Log, folder.filePath(u"x.log"_s)}},
                             .hashKey = "key",
                             .version = u"0.1.0"_s,
                             .checkStore = [] { return Result<void>(); },
                             .windowFigures =
                                 [] {
                                     return QJsonObject{{u"longest_ms"_s, 4}};
                                 }}};

    Result<void> wait(const QFuture<Result<void>>& future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.result();
    }
};

QString certificate(const QTemporaryDir& folder, const QString& name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("-----BEGIN CERTIFICATE-----\nx\n") < 0) {
        return {};
    }
    return file.fileName();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void whatIsSavedIsLoaded()
    {
        const QTemporaryDir folder;
        MemorySettings store;
        QCOMPARE(loadSettings(store), Settings{});
        const Settings all{.proxyMode = ProxyMode::Manual,
                           .proxyUrl = QUrl(u"socks5://proxy.example:1080"_s),
                           .extraCaFiles = {certificate(folder, u"a.pem"_s)},
                           .controls = {QUrl(u"https://status.example.org"_s), QUrl(u"http://10.0.0.1:81"_s)},
                           .probePeriod = 45s,
                           .heartbeatPeriod = 15s,
                           .retentionDays = 90,
                           .webhook = WebhookKind::Slack,
                           .notifications = false,
                           .sound = true};
        QVERIFY(saveSettings(store, all));
        QCOMPARE(loadSettings(store), all);
        QCOMPARE(retentionDays(store), 90); // the same as `rekindlectl settings` says
    }

    void whatCannotBeUsedIsAsInANewInstallation()
    {
        MemorySettings store;
        QVERIFY(store.saveSetting(u"settings"_s, u"{broken"_s));
        QCOMPARE(loadSettings(store), Settings{});
        const QJsonObject odd{{u"proxy_mode"_s, u"manual"_s},     {u"proxy_url"_s, u"ftp://x"_s},
                              {u"probe_period_ms"_s, 1},          {u"heartbeat_period_ms"_s, u"soon"_s},
                              {u"webhook"_s, u"pigeon"_s},        {u"sound"_s, u"loud"_s},
                              {u"notifications"_s, QJsonValue()}, {u"controls"_s, QJsonArray{u"ftp://x"_s}}};
        QVERIFY(store.saveSetting(u"settings"_s, QString::fromUtf8(QJsonDocument(odd).toJson())));
        QCOMPARE(loadSettings(store), Settings{});
    }

    void everyProblemIsNamed()
    {
        Settings wrong{.proxyMode = ProxyMode::Manual,
                       .extraCaFiles = {u"/nowhere/ca.pem"_s, QFile::decodeName("/etc/hostname")},
                       .probePeriod = 1s,
                       .heartbeatPeriod = 2h,
                       .retentionDays = 0};
        const auto problems = validate(wrong);
        QCOMPARE(problems.size(), 6);
        QCOMPARE(problems.at(1).code, Errc::NotFound);
        QCOMPARE(problems.at(1).subject, u"/nowhere/ca.pem"_s);
        QCOMPARE(problems.at(2).code, Errc::Invalid);
        QCOMPARE(problems.at(3).subject, u"probe-period"_s);
        QCOMPARE(problems.at(4).subject, u"heartbeat-period"_s);
        QCOMPARE(problems.at(5).subject, u"retention-days"_s);
        MemorySettings store;
        QVERIFY(!saveSettings(store, wrong));
        QCOMPARE(loadSettings(store), Settings{});
    }

    void aFileThatWentAwayHindersNoOtherChange()
    {
        const QTemporaryDir folder;
        MemorySettings store;
        Settings settings{.extraCaFiles = {certificate(folder, u"a.pem"_s)}};
        QVERIFY(saveSettings(store, settings));
        QVERIFY(QFile::remove(settings.extraCaFiles.first()));
        settings.sound = true;
        QVERIFY(saveSettings(store, settings));
        settings.extraCaFiles.append(u"/nowhere/b.pem"_s);
        QCOMPARE(saveSettings(store, settings).error().subject, u"/nowhere/b.pem"_s);
    }

    void proxiesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("host and port") << u" proxy.example:3128 "_s << u"http://proxy.example:3128"_s;
        QTest::newRow("http") << u"http://proxy:8080/"_s << u"http://proxy:8080"_s;
        QTest::newRow("socks") << u"socks5://10.0.0.1:1080"_s << u"socks5://10.0.0.1:1080"_s;
        QTest::newRow("https") << u"https://proxy:8080"_s << QString();
        QTest::newRow("path") << u"proxy:8080/pac"_s << QString();
        QTest::newRow("password") << u"user:hunter2@proxy:8080"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << u"ask the network team"_s << QString();
    }
    void proxiesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        const auto proxy = parseProxy(text);
        QCOMPARE(proxy ? proxy->toString() : QString(), url);
        QVERIFY(proxy || !proxy.error().subject.contains(u"hunter2"_s));
    }

    void controlsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("urls"); // empty: refused
        const auto row = [](const char* name, const QString& text, const QStringList& urls) {
            QTest::newRow(name) << text << urls;
        };
        row("a name", u"status.example.org"_s, {u"https://status.example.org"_s});
        row("spaces and commas", u" a.example, http://10.0.0.1:81\nb.example ; "_s,
            {u"https://a.example"_s, u"http://10.0.0.1:81"_s, u"https://b.example"_s});
        row("one twice", u"a.example https://a.example"_s, {u"https://a.example"_s});
        row("a user's name and password", u"https://user:hunter2@a.example"_s, {});
        row("another scheme", u"ftp://a.example"_s, {});
        row("no host", u"https://"_s, {});
        row("too many", u"a.example b.example c.example d.example e.example"_s, {});
    }
    void controlsAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, urls);
        const auto controls = parseControls(text);
        QCOMPARE(controls ? QUrl::toStringList(*controls) : QStringList(), urls);
        QVERIFY(controls || controls.error().code == Errc::Invalid);
        QVERIFY(controls || !QString(controls.error().subject + controls.error().detail).contains(u"hunter2"_s));
        QVERIFY(parseControls({})->isEmpty()); // none is an answer too
    }

    void whatIsSavedIsApplied()
    {
        Rig rig;
        const QSignalSpy changed(&rig.service, &SettingsControl::changed);
        auto first = rig.service.change([](Settings& settings) { settings.proxyMode = ProxyMode::None; });
        auto second = rig.service.change([](Settings& settings) { settings.webhook = WebhookKind::Teams; });
        QVERIFY(rig.wait(first) && rig.wait(second));
        QCOMPARE(rig.service.settings().proxyMode, ProxyMode::None); // the second did not undo the first
        QCOMPARE(rig.service.settings().webhook, WebhookKind::Teams);
        QCOMPARE(rig.webhook.kind(), WebhookKind::Teams);
        QCOMPARE(rig.applied.size(), 2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(loadSettings(rig.store), rig.service.settings());
    }

    void whatIsNotSavedIsNotApplied()
    {
        Rig rig;
        rig.store.failWith(Error{Errc::StorageFull, u"store"_s, {}});
        const auto saved = rig.wait(rig.service.change([](Settings& settings) { settings.sound = true; }));
        QCOMPARE(saved.error().code, Errc::StorageFull);
        QVERIFY(rig.applied.isEmpty());
        QVERIFY(!rig.service.settings().sound);
    }

    void theTestMessageIsOfTheKindAskedFor()
    {
        Rig rig;
        QVERIFY(rig.wait(rig.service.saveWebhookAddress(u"https://hooks.example/x"_s)));
        rig.http.answer(u"hooks.example"_s, {FakeTransport::reply(200)});
        QVERIFY(rig.wait(rig.service.sendTestMessage(WebhookKind::Generic)));
        const QJsonObject body = QJsonDocument::fromJson(rig.http.requests().first().body).object();
        QCOMPARE(body.value(u"event"_s).toString(), u"test"_s);
        QVERIFY(!body.value(u"title"_s).toString().isEmpty());
    }

    void diagnosticsAreWrittenToTheFile()
    {
        Rig rig;
        addDrawnPairs(rig.source);
        QFile log(rig.folder.filePath(u"x.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("2026-11-21T05:14:28.123Z warning category=qt.network answer lost\n");
        log.close();
        const QString path = rig.folder.filePath(u"d.json"_s);
        QVERIFY(rig.wait(rig.service.saveDiagnostics(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json.value(u"pairs"_s).toArray().size(), 5);
        QCOMPARE(json.value(u"log"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"store"_s).toObject().value(u"integrity"_s).toString(), u"ok"_s);
        QCOMPARE(json.value(u"window"_s).toObject().value(u"longest_ms"_s).toInt(), 4);
        QCOMPARE(rig.wait(rig.service.saveDiagnostics(u"/nowhere/d.json"_s)).error().code, Errc::Storage);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
