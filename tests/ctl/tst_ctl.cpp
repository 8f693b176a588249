// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ctl_run.h"
#include "io/sqlite_store.h"
#include "io/system_clock.h"
#include "sandbox/sandbox.h"
#include "sandbox/server.h"
#include "service/settings.h"
#include "support/full_disk.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

using Outcome = CtlRun::Outcome;

/// The verbs in-process, against a store in a temporary folder.
class TestCtl : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};

    QString storePath() const { return m_ctl.storePath(); }
    Outcome run(const QStringList& arguments, const QString& input = {}, std::stop_token stop = {})
    {
        return m_ctl.run(arguments, input, std::move(stop));
    }
    QString file(const QString& name, const QByteArray& content) { return m_ctl.file(name, content); }

    void addPair(const QString& name, const QString& primary, const QString& secondary, const QStringList& more = {})
    {
        const Outcome added = run(QStringList{u"pair"_s, u"add"_s, name, u"--primary"_s, primary, u"--secondary"_s,
                                              secondary, u"--no-check"_s, u"--environment"_s, u"test"_s}
                                  + more);
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }

private slots:
    void init() { m_ctl.forget(); }

    void wrongUsageIsTwo()
    {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({u"frobnicate"_s}).code, 2);
        QCOMPARE(run({u"status"_s, u"nobody"_s}).code, 2);
        QCOMPARE(run({u"pair"_s, u"add"_s}).code, 2);
        QCOMPARE(run({u"lag"_s, u"x"_s, u"--since"_s, u"soon"_s}).code, 2);
    }

    void aPairIsAddedShownEditedAndRemoved()
    {
        addPair(u"North"_s, u"https://a.example.org/fhir/"_s, u"https://b.example.org/fhir"_s);
        const Outcome list = run({u"--json"_s, u"pair"_s, u"list"_s});
        QCOMPARE(list.code, 0);
        QCOMPARE(list.json()[u"name"_s].toString(), u"North"_s);
        QVERIFY(list.out.contains(u"https://a.example.org/fhir\""_s));
        QCOMPARE(run({u"pair"_s, u"edit"_s, u"North"_s, u"--rpo"_s, u"10m"_s, u"--no-check"_s}).code, 0);
        QVERIFY(run({u"pair"_s, u"show"_s, u"North"_s}).out.contains(u"10 min"_s));
        QCOMPARE(run({u"pair"_s, u"remove"_s, u"North"_s}).code, 2);
        QCOMPARE(run({u"pair"_s, u"remove"_s, u"North"_s, u"--confirm"_s, u"North"_s}).code, 0);
        QVERIFY(run({u"pair"_s, u"list"_s}).out.isEmpty());
    }

    void aSharedGatewayIsConfirmedForTheAddressesOfThen()
    {
        addPair(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s);
        const auto confirmed = [this] {
            const QJsonValue field = run({u"--json"_s, u"pair"_s, u"show"_s, u"North"_s}).json()[u"sharedGateway"_s];
            return field.isBool() ? QVariant(field.toBool()) : QVariant();
        };
        const auto edit = [this](const QStringList& options) {
            return run(QStringList{u"pair"_s, u"edit"_s, u"North"_s, u"--no-check"_s} + options).code;
        };
        QCOMPARE(confirmed(), QVariant(false));
        QCOMPARE(edit({u"--shared-gateway"_s, u"yes"_s}), 0);
        QCOMPARE(confirmed(), QVariant(true));
        QVERIFY(run({u"pair"_s, u"show"_s, u"North"_s}).out.contains(u"One gateway serves both addresses."_s));
        QCOMPARE(edit({u"--rpo"_s, u"10m"_s}), 0);
        QCOMPARE(confirmed(), QVariant(true));
        QCOMPARE(edit({u"--secondary"_s, u"https://c.example.org/fhir"_s}), 0);
        QCOMPARE(confirmed(), QVariant(false)); // nobody said it of that address
        QCOMPARE(edit({u"--secondary"_s, u"https://d.example.org/fhir"_s, u"--shared-gateway"_s, u"yes"_s}), 0);
        QCOMPARE(confirmed(), QVariant(true));
        QCOMPARE(edit({u"--shared-gateway"_s, u"no"_s}), 0);
        QCOMPARE(confirmed(), QVariant(false));
        QCOMPARE(edit({u"--shared-gateway"_s, u"maybe"_s}), 2);
    }

    void aNewPairStartsFromTheSettings()
    {
        addPair(u"Before"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s);
        {
            auto store = SqliteStore::open(storePath(), SqliteFile::Mode::Write);
            QVERIFY(store);
            QVERIFY(saveSettings((*store)->settings, {.probePeriod = 60s, .heartbeatPeriod = 15s}));
        }
        addPair(u"After"_s, u"https://c.example.org/fhir"_s, u"https://d.example.org/fhir"_s);
        addPair(u"Asked"_s, u"https://e.example.org/fhir"_s, u"https://f.example.org/fhir"_s,
                {u"--probe-period"_s, u"10s"_s});
        const auto periods = [this](const QString& name) {
            const QJsonObject pair = run({u"--json"_s, u"pair"_s, u"show"_s, name}).json();
            return QList<int>{pair[u"probePeriodMs"_s].toInt(), pair[u"heartbeat"_s].toObject()[u"periodMs"_s].toInt()};
        };
        QCOMPARE(periods(u"Before"_s), (QList<int>{30'000, 30'000}));
        QCOMPARE(periods(u"After"_s), (QList<int>{60'000, 15'000}));
        QCOMPARE(periods(u"Asked"_s), (QList<int>{10'000, 15'000}));
        QCOMPARE(run({u"pair"_s, u"edit"_s, u"Before"_s, u"--rpo"_s, u"10m"_s, u"--no-check"_s}).code, 0);
        QCOMPARE(periods(u"Before"_s), (QList<int>{30'000, 30'000})); // a stored pair keeps its own
    }

    void badPairsAreRefusedWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("secondary is the primary") << QStringList{u"--primary"_s, u"https://a.example.org/fhir"_s,
                                                                 u"--secondary"_s, u"https://A.example.org/fhir/"_s};
        QTest::newRow("no URL") << QStringList{u"--primary"_s, u"http://"_s, u"--secondary"_s,
                                               u"https://b.example.org"_s};
        QTest::newRow("other scheme") << QStringList{u"--primary"_s, u"ftp://a.example.org"_s, u"--secondary"_s,
                                                     u"https://b.example.org"_s};
        QTest::newRow("no secondary") << QStringList{u"--primary"_s, u"https://a.example.org"_s};
        QTest::newRow("bad RPO") << QStringList{u"--primary"_s,   u"https://a.example.org"_s,
                                                u"--secondary"_s, u"https://b.example.org"_s,
                                                u"--rpo"_s,       u"soon"_s};
        QTest::newRow("bad sign-in") << QStringList{u"--primary"_s,         u"https://a.example.org"_s,
                                                    u"--secondary"_s,       u"https://b.example.org"_s,
                                                    u"--primary-sign-in"_s, u"magic"_s};
    }
    void badPairsAreRefusedWithASentence()
    {
        QFETCH(QStringList, arguments);
        const Outcome refused = run(QStringList{u"pair"_s, u"add"_s, u"P"_s, u"--no-check"_s} + arguments);
        QCOMPARE(refused.code, 2);
        QVERIFY2(QRegularExpression(u"[.)]\\n"_s).match(refused.err).hasMatch(), qPrintable(refused.err));
        const Outcome list = run({u"pair"_s, u"list"_s});
        QCOMPARE(list.code, 0);
        QCOMPARE(list.out, QString());
    }

    void twoPairsOnOneAddressAreRefused()
    {
        addPair(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s);
        const Outcome second = run({u"pair"_s, u"add"_s, u"South"_s, u"--primary"_s, u"https://a.example.org/fhir"_s,
                                    u"--secondary"_s, u"https://c.example.org/fhir"_s, u"--no-check"_s});
        QCOMPARE(second.code, 2);
        QVERIFY2(second.err.contains(u"another pair watches this address"_s), qPrintable(second.err));
        QCOMPARE(run({u"--json"_s, u"pair"_s, u"list"_s}).out.count(u'\n'), 1);
    }

    void aHeartbeatOnProductionNeedsConfirmation()
    {
        const QStringList add{u"pair"_s,
                              u"add"_s,
                              u"North"_s,
                              u"--primary"_s,
                              u"https://a.example.org"_s,
                              u"--secondary"_s,
                              u"https://b.example.org"_s,
                              u"--no-check"_s,
                              u"--heartbeat"_s};
        QCOMPARE(run(add).code, 2);
        QVERIFY(run({u"pair"_s, u"list"_s}).out.isEmpty());
        QCOMPARE(run(add + QStringList{u"--confirm"_s}).code, 0);
    }

    void anExportHoldsNoSecretAndComesBackWhole()
    {
        addPair(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s,
                {u"--primary-sign-in"_s, u"basic"_s, u"--primary-user"_s, u"probe"_s});
        qputenv("REKINDLE_SECRET_NORTH_PRIMARY", "open-sesame");
        const auto tidy = qScopeGuard([] { qunsetenv("REKINDLE_SECRET_NORTH_PRIMARY"); });
        QCOMPARE(run({u"secret"_s, u"list"_s, u"North"_s}).out, u"primary\n"_s); // there is one to leak
        const QString path = m_ctl.folder() + u"/export.json"_s;
        QCOMPARE(run({u"pair"_s, u"export"_s, path}).code, 0);
        QFile exported(path);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const QByteArray body = exported.readAll();
        QVERIFY(!body.contains("sesame") && !body.contains(QByteArray("open-sesame").toBase64()));
        const QJsonObject signIn = QJsonDocument::fromJson(body)[u"pairs"_s][0][u"primary"_s][u"signIn"_s].toObject();
        QCOMPARE(signIn[u"user"_s].toString(), u"probe"_s);
        QCOMPARE(signIn.keys(), (QStringList{u"authority"_s, u"clientId"_s, u"keyId"_s, u"kind"_s, u"scope"_s,
                                             u"tenant"_s, u"user"_s})); // and nothing else
        const QString before = run({u"--json"_s, u"pair"_s, u"list"_s}).out;
        QCOMPARE(run({u"pair"_s, u"remove"_s, u"North"_s, u"--confirm"_s, u"North"_s}).code, 0);
        QCOMPARE(run({u"pair"_s, u"import"_s, path}).code, 0);
        QCOMPARE(run({u"--json"_s, u"pair"_s, u"list"_s}).out, before);
        QCOMPARE(run({u"pair"_s, u"import"_s, file(u"no-export.json"_s, "{\"hello\":1}")}).code, 2);
    }

    void secretsComeFromTheEnvironmentAndAreNeverShown()
    {
        addPair(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s);
        qputenv("REKINDLE_SECRET_NORTH_PRIMARY", "open-sesame");
        const Outcome list = run({u"secret"_s, u"list"_s, u"North"_s});
        qunsetenv("REKINDLE_SECRET_NORTH_PRIMARY");
        QCOMPARE(list.out, u"primary\n"_s);
        QVERIFY(!QString(list.out + list.err).contains(u"sesame"_s));
    }

    void aChangedAddressNeedsItsSecretAgain()
    {
        addPair(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s,
                {u"--primary-sign-in"_s, u"bearer"_s});
        const QStringList edit{u"pair"_s, u"edit"_s, u"North"_s, u"--no-check"_s};
        const Outcome stayed = run(edit + QStringList{u"--rpo"_s, u"10m"_s});
        QCOMPARE(stayed.code, 0);
        QVERIFY(!stayed.err.contains(u"rekindlectl secret set"_s));
        addPair(u"South"_s, u"https://taken.example.org/fhir"_s, u"https://d.example.org/fhir"_s);
        const Outcome refused = run(edit + QStringList{u"--primary"_s, u"https://taken.example.org/fhir"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY(!refused.err.contains(u"rekindlectl secret set"_s)); // nothing changed: nothing is removed
        const Outcome moved = run(edit + QStringList{u"--primary"_s, u"https://c.example.org/fhir"_s});
        QCOMPARE(moved.code, 0);
        QVERIFY2(moved.err.contains(u"rekindlectl secret set"_s), qPrintable(moved.err));
    }

    void askedSecretsLiveForOneRun()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        addPair(u"Asked"_s, server.url(SandboxSite::Primary).toString(), server.url(SandboxSite::Secondary).toString(),
                {u"--primary-sign-in"_s, u"bearer"_s});
        const Outcome none = run({u"--ask"_s, u"status"_s}, u"\n"_s);
        QCOMPARE(none.code, 3);
        QVERIFY2(none.err.contains(u"Asked, primary:"_s) && none.err.contains(u"no secret was given"_s),
                 qPrintable(none.err));
        QCOMPARE(none.out, QString());
        const Outcome given = run({u"--json"_s, u"--ask"_s, u"status"_s}, u"a-token-typed-once\n"_s);
        // It signed in; what is not known is the lag, as nothing writes a heartbeat.
        QCOMPARE(given.json()[u"verdict"_s].toObject()[u"code"_s].toString(), u"healthy"_s);
        QCOMPARE(given.code, 3);
        QVERIFY(!given.out.contains(u"a-token-typed-once"_s) && !given.err.contains(u"a-token-typed-once"_s));
        QCOMPARE(run({u"secret"_s, u"list"_s, u"Asked"_s}).out, QString());
    }

    void s3_aPastedKeyIsReadWholeWithoutAnEcho()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        addPair(u"Asked"_s, server.url(SandboxSite::Primary).toString(), server.url(SandboxSite::Secondary).toString(),
                {u"--primary-sign-in"_s, u"bearer"_s, u"--secondary-sign-in"_s, u"bearer"_s});
        QString key = u"-----BEGIN PRIVATE KEY-----\n"_s;
        for (int line = 0; line < 26; ++line) {
            key += QString(64, u'A') + u'\n';
        }
        key += u"-----END PRIVATE KEY-----\n\n"_s;
        // Were a line of it left over, it would be the secondary's token.
        const Outcome given = run({u"--ask"_s, u"status"_s}, key + u"second-token\n"_s);
        QVERIFY2(given.err.contains(u"Asked, secondary:"_s), qPrintable(given.err));
        QVERIFY(!given.err.contains(u"no secret was given"_s));
        QVERIFY(!QString(given.out + given.err).contains(u"AAAA"_s));
    }

    void d5_onAFullDiskThereIsAVerdictAndWhatIsNotKeptIsSaid()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        addPair(u"North"_s, server.url(SandboxSite::Primary).toString(), server.url(SandboxSite::Secondary).toString());
        QVERIFY(!run({u"status"_s}).out.isEmpty());
        const FullDisk full;
        const Outcome status = run({u"--json"_s, u"status"_s});
        QCOMPARE(status.json()[u"verdict"_s].toObject()[u"code"_s].toString(), u"healthy"_s);
        QVERIFY2(status.err.contains(u"storage_full"_s), qPrintable(status.err));
        const Outcome list = run({u"pair"_s, u"list"_s});
        QCOMPARE(list.code, 0);
        QVERIFY(list.out.contains(u"North"_s));
        const Outcome lag = run({u"lag"_s, u"North"_s});
        QVERIFY(!lag.out.isEmpty() && lag.err.contains(u"disk is full"_s));
        QVERIFY(run({u"watch"_s, u"--for"_s, u"2s"_s}).out.contains(u"North"_s));
        QCOMPARE(run({u"pair"_s, u"edit"_s, u"North"_s, u"--rpo"_s, u"5m"_s, u"--no-check"_s}).code, 4);
    }

    void retentionIsASetting()
    {
        QCOMPARE(run({u"settings"_s, u"--json"_s}).json()[u"retentionDays"_s].toInt(), 30);
        QCOMPARE(run({u"settings"_s, u"--retention-days"_s, u"90"_s}).code, 0);
        QCOMPARE(run({u"settings"_s, u"--json"_s}).json()[u"retentionDays"_s].toInt(), 90);
        QVERIFY(run({u"settings"_s, u"--json"_s}).json()[u"controls"_s].toArray().isEmpty());
        QCOMPARE(run({u"settings"_s, u"--controls"_s, u"status.example.org http://10.0.0.1:81"_s}).code, 0);
        QCOMPARE(run({u"settings"_s, u"--json"_s}).json()[u"controls"_s].toArray(),
                 (QJsonArray{u"https://status.example.org"_s, u"http://10.0.0.1:81"_s}));
        const Outcome refused = run({u"settings"_s, u"--controls"_s, u"ftp://status.example.org"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(u"ftp://status.example.org"_s), qPrintable(refused.err));
        QCOMPARE(run({u"settings"_s, u"--controls"_s, u""_s}).code, 0);
        QVERIFY(run({u"settings"_s, u"--json"_s}).json()[u"controls"_s].toArray().isEmpty());
        QCOMPARE(run({u"settings"_s, u"--retention-days"_s, u"0"_s}).code, 2);
        QCOMPARE(run({u"settings"_s, u"--json"_s}).json()[u"retentionDays"_s].toInt(), 90);
    }

    void aSecondWriterIsRefusedAndReadingGoesOn()
    {
        addPair(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s);
        auto holder = SqliteStore::open(storePath(), SqliteFile::Mode::Write);
        QVERIFY(holder);
        const Outcome write = run({u"pair"_s, u"edit"_s, u"North"_s, u"--rpo"_s, u"5m"_s, u"--no-check"_s});
        QCOMPARE(write.code, 4);
        QVERIFY(!write.err.isEmpty());
        QCOMPARE(run({u"pair"_s, u"list"_s}).code, 0);
    }

    void replayRunsTheRulesOverATrace()
    {
        QByteArray trace;
        for (int i = 0; i < 60; ++i) {
            const int lag = i < 20 ? 10 : 10 + (i - 20) * 30;
            trace += QStringLiteral("{\"t\":\"%1\",\"lo\":%2,\"hi\":%3,\"import\":false}\n")
                         .arg(toIso(fromEpochMs(1'700'000'000'000 + i * 30'000)))
                         .arg(lag)
                         .arg(lag + 30)
                         .toUtf8();
        }
        const Outcome lag = run({u"replay"_s, u"lag"_s, file(u"lag.jsonl"_s, trace)});
        QCOMPARE(lag.code, 0);
        QVERIFY2(lag.out.contains(u"\"stall_watch\""_s), qPrintable(lag.out));
        QVERIFY2(lag.out.contains(u"\"breach_forecast\""_s), qPrintable(lag.out));
        QVERIFY2(lag.out.contains(u"\"rpo_breached\""_s), qPrintable(lag.out));
        QVERIFY(lag.out.indexOf(u"breach_forecast"_s) < lag.out.indexOf(u"rpo_breached"_s));
        const QJsonObject line = lag.json();
        QCOMPARE(line.keys(), (QStringList{u"alarm"_s, u"breach_in_s"_s, u"state"_s, u"t"_s}));
    }

    void brokenTraceLinesAreNamedAndPassedOver()
    {
        const QByteArray good =
            R"({"t":"2026-11-21T05:00:00Z","control":"ok","dns":"ok","connect":"ok","http":200,"total_ms":60,"secondary":"ok","peer":null,"heartbeat":5})";
        const Outcome mixed =
            run({u"replay"_s, u"verdict"_s, file(u"v.jsonl"_s, good + "\nnot json\n\n" + good + "\n")});
        QCOMPARE(mixed.code, 1);
        QVERIFY2(mixed.err.contains(u":2:"_s), qPrintable(mixed.err));
        QCOMPARE(run({u"replay"_s, u"verdict"_s, file(u"bad.jsonl"_s, "x\ny\n")}).code, 3);
        QCOMPARE(run({u"replay"_s, u"verdict"_s, m_ctl.folder() + u"/absent"_s}).code, 2);
    }

    void aManagedPairAcceptsAnImportedMetric()
    {
        QCOMPARE(run({u"pair"_s, u"add"_s, u"Legacy"_s, u"--managed"_s, u"--primary"_s,
                      u"https://a.azurehealthcareapis.com"_s, u"--secondary-name"_s, u"West Europe"_s, u"--no-check"_s})
                     .code,
                 0);
        QCOMPARE(run({u"lag"_s, u"Legacy"_s}).code, 3);
        QCOMPARE(run({u"lag"_s, u"Legacy"_s, u"--import"_s, u"42s"_s, u"--source"_s, u"Azure Monitor"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
