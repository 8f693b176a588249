// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/describe.h"
#include "ctl/ctl_run.h"
#include "io/sqlite_store.h"
#include "io/system_clock.h"
#include "sandbox/sandbox.h"
#include "sandbox/server.h"
#include "service/notice_queue.h"
#include "service/settings.h"
#include "support/test_server.h"
#include "watch/heartbeat_resource.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Outcome = CtlRun::Outcome;

namespace {

const QByteArray metadata =
    R"({"resourceType":"CapabilityStatement","status":"active","kind":"instance","fhirVersion":"4.0.1",)"
    R"("format":["json"],"software":{"name":"HAPI FHIR Server","version":"8.8.0"},)"
    R"("implementation":{"description":"x","url":"http://localhost:8080/fhir"},"rest":[{"mode":"server"}]})";

TestServer::Action fhir(int status, const QByteArray& body)
{
    return reply(status, body, "Content-Type: application/fhir+json\r\n");
}

} // namespace

/// Cases C1 to C9 (C3 and C6 are tst_ctl_help), R7, R8, R10, R11 and W12 of the command line.
class TestCommandLine : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};

    Outcome run(const QStringList& arguments, const QString& input = {}) { return m_ctl.run(arguments, input); }
    Outcome add(const QString& name, const QString& primary, const QString& secondary, const QStringList& more = {})
    {
        return run(QStringList{u"pair"_s, u"add"_s, name, u"--primary"_s, primary, u"--secondary"_s, secondary,
                               u"--environment"_s, u"test"_s}
                   + more);
    }

private slots:
    void init() { m_ctl.forget(); }

    void c1_aPairThatCannotBeAskedIsStoredAndThatIsSaid()
    {
        const Outcome added = add(u"North"_s, u"http://127.0.0.1:9/fhir"_s, u"http://127.0.0.1:19/fhir"_s);
        QCOMPARE(added.code, 0); // a recorded change
        QVERIFY2(added.err.contains(u"North"_s) && added.err.contains(u"is stored all the same"_s),
                 qPrintable(added.err));
        QVERIFY2(added.err.contains(u"rekindlectl pair edit"_s), qPrintable(added.err));
        QVERIFY(run({u"pair"_s, u"list"_s}).out.contains(u"North"_s));
        QCOMPARE(run({u"pair"_s, u"edit"_s, u"North"_s, u"--primary"_s, u"http://127.0.0.1:29/fhir"_s}).code, 0);
    }

    void c2_checksSignInWithTheSecretThatIsThere()
    {
        TestServer server([](const TestServer::Request& request) {
            if (!request.has("Authorization")) {
                return fhir(401, R"({"resourceType":"OperationOutcome","issue":[{"code":"login"}]})");
            }
            return request.target.contains("metadata") ? fhir(200, metadata)
                                                       : fhir(404, R"({"resourceType":"OperationOutcome"})");
        });
        Sandbox sandbox({}, m_clock);
        SandboxServer secondary(sandbox, {});
        QVERIFY(secondary.start());
        qputenv("REKINDLE_SECRET_NORTH_PRIMARY", "open-sesame");
        const Outcome added =
            add(u"North"_s, server.url(u"/fhir"_s).toString(), secondary.url(SandboxSite::Secondary).toString(),
                {u"--primary-sign-in"_s, u"bearer"_s, u"--json"_s});
        qunsetenv("REKINDLE_SECRET_NORTH_PRIMARY");
        QCOMPARE(added.code, 0);
        QCOMPARE(added.err, QString());
        QCOMPARE(added.json()[u"primary"_s][u"flavour"_s].toString(), u"hapi"_s);
        QVERIFY(!added.out.contains(u"sesame"_s));
        const Outcome typed =
            m_ctl.run({u"--ask"_s, u"pair"_s, u"edit"_s, u"North"_s, u"--rpo"_s, u"9m"_s}, u"open-sesame\n"_s);
        QVERIFY2(!typed.err.contains(u"nobody has given yet"_s) && !typed.err.contains(u"401"_s),
                 qPrintable(typed.err)); // nor is one that is kept under its origin missed
        const Outcome without = add(u"South"_s, server.url(u"/other"_s).toString(), u"http://127.0.0.1:9/x"_s,
                                    {u"--primary-sign-in"_s, u"bearer"_s});
        QVERIFY2(without.err.contains(u"nobody has given yet"_s), qPrintable(without.err));
    }

    void c4_whatAServerClaimsOfItselfByDefaultIsNoProof()
    {
        const auto answer = [](const TestServer::Request&) { return fhir(200, metadata); };
        TestServer one(answer);
        TestServer other(answer);
        const Outcome added = add(u"Two"_s, one.url(u"/fhir"_s).toString(), other.url(u"/fhir"_s).toString());
        QCOMPARE(added.code, 0);
        QVERIFY2(!added.err.contains(u"same service"_s), qPrintable(added.err));
    }

    void c4_localhostAndItsNumberAreOneServer()
    {
        for (const QString& other : {u"http://127.0.0.1:8080/fhir"_s, u"http://[::1]:8080/fhir"_s}) {
            const Outcome added = add(u"One"_s, u"http://localhost:8080/fhir"_s, other, {u"--no-check"_s});
            QCOMPARE(added.code, 2);
            QVERIFY2(added.err.contains(u"the secondary is the same service as the primary"_s), qPrintable(added.err));
        }
    }

    void c5_anUnknownPairIsNamedAsOne()
    {
        for (const QString& verb : {u"loss"_s, u"lag"_s, u"status"_s, u"timeline"_s}) {
            const Outcome outcome = run({verb, u"P"_s});
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.err.contains(u"There is no pair named"_s), qPrintable(outcome.err));
            QVERIFY2(outcome.err.contains(u"rekindlectl pair list"_s), qPrintable(outcome.err));
            QVERIFY2(!outcome.err.contains(u"address"_s), qPrintable(outcome.err));
        }
        add(u"P"_s, u"https://a.example.org"_s, u"https://b.example.org"_s, {u"--no-check"_s});
        const Outcome never = run({u"loss"_s, u"P"_s});
        QCOMPARE(never.code, 3);
        QVERIFY2(never.err.contains(u"was never watched"_s), qPrintable(never.err));
        QVERIFY2(!never.err.contains(u"not found"_s), qPrintable(never.err));
        m_ctl.forget();
        QVERIFY(run({u"status"_s}).err.contains(u"No pair is stored yet."_s));
    }

    void c7_servicesOfOneHostHaveNamesThatTellThemApart_data()
    {
        QTest::addColumn<QString>("primary");
        QTest::addColumn<QString>("secondary");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("two hosts") << u"https://a.example.org/fhir"_s << u"https://b.example.org/fhir"_s
                                   << QStringList{u"a.example.org"_s, u"b.example.org"_s};
        QTest::newRow("two ports") << u"http://127.0.0.1:8080/fhir"_s << u"http://127.0.0.1:8081/fhir"_s
                                   << QStringList{u"127.0.0.1:8080"_s, u"127.0.0.1:8081"_s};
        QTest::newRow("two paths") << u"https://fhir.example.org/north"_s << u"https://fhir.example.org/west"_s
                                   << QStringList{u"fhir.example.org/north"_s, u"fhir.example.org/west"_s};
    }
    void c7_servicesOfOneHostHaveNamesThatTellThemApart()
    {
        QFETCH(QString, primary);
        QFETCH(QString, secondary);
        QFETCH(QStringList, names);
        const QJsonObject pair = add(u"P"_s, primary, secondary, {u"--no-check"_s, u"--json"_s}).json();
        QCOMPARE((QStringList{pair[u"primary"_s][u"name"_s].toString(), pair[u"secondary"_s][u"name"_s].toString()}),
                 names);
        const QJsonObject moved = run({u"--json"_s, u"pair"_s, u"edit"_s, u"P"_s, u"--no-check"_s, u"--secondary"_s,
                                       u"https://c.example.org/fhir"_s, u"--primary-name"_s, u"North"_s})
                                      .json();
        QCOMPARE(moved[u"primary"_s][u"name"_s].toString(), u"North"_s);
    }

    void c8_textNamesTheMethodOfTheLag()
    {
        Pair pair;
        pair.name = u"North"_s;
        Reading reading;
        reading.lag.staleness = Interval{1s, 31s};
        reading.lag.method = LagMethod::Heartbeat;
        QVERIFY(describe(pair, reading, std::nullopt, {}).contains(u"by heartbeat"_s));
        QVERIFY(describeShort(pair, reading).contains(u"by heartbeat"_s));
        reading.lag.method = LagMethod::Watermark;
        QVERIFY(describe(pair, reading, std::nullopt, {}).contains(u"by watermark"_s));
    }

    void r7_nothingOfAServerOrAFileSteersTheTerminal()
    {
        TestServer server([](const TestServer::Request&) {
            QByteArray named = metadata;
            return fhir(200, named.replace("HAPI FHIR Server", "HAPI\\u001b[2J\\nForged \\u009b31m"));
        });
        const QByteArray pairs =
            "{\"rekindle\":\"pairs\",\"version\":1,\"pairs\":[{\"id\":\"x\",\"name\":\"N\\u001b]0;"
            "owned\\u0007\\nHealthy\","
            "\"kind\":\"copied\",\"primary\":{\"name\":\"A\\u009b1m\",\"baseUrl\":\"https://a.example.org/fhir\"},"
            "\"secondary\":{\"name\":\"B\",\"baseUrl\":\"https://b.example.org/fhir\"}}]}";
        QString said;
        const auto hear = [&](const Outcome& outcome) { said += outcome.out + outcome.err; };
        hear(run({u"pair"_s, u"import"_s, m_ctl.file(u"x.json"_s, pairs)}));
        hear(add(u"Y"_s, server.url(u"/fhir"_s).toString(), u"http://127.0.0.1:9/fhir"_s));
        hear(run({u"pair"_s, u"list"_s}));
        hear(run({u"--json"_s, u"pair"_s, u"list"_s}));
        hear(run({u"pair"_s, u"export"_s, u"-"_s}));
        hear(run({u"status"_s, u"\x1b[31mnobody"_s}));
        QVERIFY(said.contains(u"\\x1b"_s));
        QVERIFY(said.contains(u"\\u009b"_s));
        for (const QChar letter : said) {
            const char16_t unit = letter.unicode();
            QVERIFY2(unit == u'\n' || (unit >= 0x20 && (unit < 0x7f || unit > 0x9f)), qPrintable(said));
        }
        const QStringList lines = said.split(u'\n');
        QVERIFY(!std::any_of(lines.begin(), lines.end(), [](const QString& line) {
            return line.startsWith(u"Healthy"_s) || line.startsWith(u"Forged"_s);
        }));
        const QStringList listed = run({u"--json"_s, u"pair"_s, u"list"_s}).out.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!listed.isEmpty());
        for (const QString& line : listed) {
            QVERIFY(QJsonDocument::fromJson(line.toUtf8()).isObject());
        }
    }

    void r8_removingAPairTellsOfTheHeartbeatThatStays()
    {
        add(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s,
            {u"--no-check"_s, u"--heartbeat"_s});
        const Outcome removed = run({u"pair"_s, u"remove"_s, u"North"_s, u"--confirm"_s, u"North"_s});
        QCOMPARE(removed.code, 0);
        QVERIFY2(removed.err.contains(u"https://a.example.org/fhir/Basic/rekindle-heartbeat"_s)
                     && removed.err.contains(u"https://b.example.org/fhir/Basic/rekindle-heartbeat"_s)
                     && removed.err.contains(u"--delete-heartbeat"_s),
                 qPrintable(removed.err));
        add(u"Quiet"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s, {u"--no-check"_s});
        QCOMPARE(run({u"pair"_s, u"remove"_s, u"Quiet"_s, u"--confirm"_s, u"Quiet"_s}).err, QString());
    }

    void r8_theHeartbeatIsDeletedWhereAPersonSaysSo_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::newRow("ours") << true;
        QTest::newRow("of another installation: left alone, and the pair stays") << false;
    }
    void r8_theHeartbeatIsDeletedWhereAPersonSaysSo()
    {
        QFETCH(bool, ours);
        run({u"pair"_s, u"list"_s}); // makes the store and with it the installation's id
        QString installation;
        {
            auto store = SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::Write);
            QVERIFY(store);
            installation = *(*store)->settings.setting(u"installation"_s);
            QVERIFY(!installation.isEmpty());
        }
        const QByteArray body = heartbeatBody({7, ours ? installation : u"somebody"_s});
        TestServer server([&](const TestServer::Request& request) {
            return request.method == "DELETE" ? reply(204, {}) : fhir(200, body);
        });
        add(u"North"_s, server.url(u"/a"_s).toString(), server.url(u"/b"_s).toString(),
            {u"--no-check"_s, u"--heartbeat"_s});
        const Outcome removed =
            run({u"pair"_s, u"remove"_s, u"North"_s, u"--confirm"_s, u"North"_s, u"--delete-heartbeat"_s});
        QStringList deleted;
        for (const TestServer::Request& request : server.requests()) {
            if (request.method == "DELETE") {
                deleted.append(QString::fromLatin1(request.target));
            }
        }
        QCOMPARE(removed.code, ours ? 0 : 1);
        QCOMPARE(deleted, ours ? (QStringList{u"/a/Basic/rekindle-heartbeat"_s, u"/b/Basic/rekindle-heartbeat"_s})
                               : QStringList{});
        QCOMPARE(run({u"pair"_s, u"list"_s}).out.isEmpty(), ours);
    }

    void r10_theStoreHasACodeOfItsOwn()
    {
        const Outcome foreign = run({u"--store"_s, m_ctl.file(u"foreign.db"_s, QByteArray(4096, 'x')), u"status"_s});
        QCOMPARE(foreign.code, 4);
        add(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s, {u"--no-check"_s});
        auto holder = SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::Write);
        QVERIFY(holder);
        QCOMPARE(run({u"pair"_s, u"edit"_s, u"North"_s, u"--rpo"_s, u"5m"_s, u"--no-check"_s}).code, 4);
    }

    void r10_aRecordedDeclarationIsZeroAndARefusedOneIsOne()
    {
        add(u"North"_s, u"https://a.example.org/fhir"_s, u"https://b.example.org/fhir"_s, {u"--no-check"_s});
        const QStringList who{u"--who"_s, u"A. Berg"_s};
        QCOMPARE(run(QStringList{u"timeline"_s, u"North"_s, u"--add"_s, u"note"_s} + who).code, 1); // none is open
        QCOMPARE(run(QStringList{u"timeline"_s, u"North"_s, u"--declare"_s} + who).code, 0);
        QCOMPARE(run({u"timeline"_s, u"North"_s}).code, 1); // one is open
    }

    void r11_aTokenThatAServerEchoesIsNeitherStoredNorPrinted()
    {
        TestServer server([](const TestServer::Request& request) {
            QByteArray token = request.header("Authorization");
            token.replace("Bearer ", "");
            return fhir(403, R"({"resourceType":"OperationOutcome","issue":[{"code":")" + token
                                 + R"(","details":{"coding":[{"code":")" + token + R"("}]}}]})");
        });
        qputenv("REKINDLE_SECRET_ECHO_PRIMARY", "ghp-abcdef0123456789");
        QString said;
        const auto hear = [&](const Outcome& outcome) { said += outcome.out + outcome.err; };
        hear(add(u"Echo"_s, server.url(u"/fhir"_s).toString(), u"http://127.0.0.1:9/fhir"_s,
                 {u"--primary-sign-in"_s, u"bearer"_s}));
        hear(run({u"--json"_s, u"status"_s}));
        hear(run({u"status"_s}));
        qunsetenv("REKINDLE_SECRET_ECHO_PRIMARY");
        QVERIFY(server.requests().size() > 1);
        QVERIFY2(!said.contains(u"abcdef"_s), qPrintable(said));
        int read = 0;
        for (const QFileInfo& file : QDir(m_ctl.folder()).entryInfoList(QDir::Files)) {
            QFile stored(file.filePath());
            QVERIFY2(stored.open(QIODevice::ReadOnly), qPrintable(stored.fileName()));
            const QByteArray bytes = stored.readAll();
            QVERIFY2(!bytes.contains("abcdef"), qPrintable(stored.fileName()));
            read += bytes.contains("Echo") ? 1 : 0;
        }
        QVERIFY(read > 0); // the store is one of them
    }

    void r11_aNameOfManyMegabytesIsCutOrRefused_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("taken");
        QTest::newRow("R11 more than is read of any answer") << 20'000'000 << false;
        QTest::newRow("R11 as much as is read") << 15'000'000 << true;
    }
    void r11_aNameOfManyMegabytesIsCutOrRefused()
    {
        QFETCH(int, size);
        QFETCH(bool, taken);
        TestServer server([size](const TestServer::Request&) {
            QByteArray named = metadata;
            return fhir(200, named.replace("HAPI FHIR Server", QByteArray(size, 'n')));
        });
        const Outcome added = add(u"Long"_s, server.url(u"/fhir"_s).toString(), u"http://127.0.0.1:9/fhir"_s);
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const Outcome list = run({u"--json"_s, u"pair"_s, u"list"_s});
        QCOMPARE(list.json()[u"primary"_s][u"software"_s].toString().startsWith(QString(20, u'n')), taken);
        QVERIFY(added.out.size() < 10'000 && list.out.size() < 10'000);
        QVERIFY(QFileInfo(m_ctl.storePath()).size() + QFileInfo(m_ctl.storePath() + u"-wal"_s).size() < 1'000'000);
    }

    void w12_aControlNameWithoutASchemeIsCompletedAndNonsenseRefused()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        const QUrl control = server.url(SandboxSite::Control);
        add(u"North"_s, server.url(SandboxSite::Primary).toString(), server.url(SandboxSite::Secondary).toString());
        const Outcome plainName =
            run({u"--control"_s, u"www.example.net"_s, u"settings"_s}); // completed: no error of ours
        QCOMPARE(plainName.code, 0);
        for (const QString& bad : {u"ftp://www.example.net"_s, u"http://"_s, u"https://me:pw@www.example.net"_s}) {
            const Outcome refused = run({u"--control"_s, bad, u"status"_s});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains(u"--control"_s), qPrintable(refused.err));
        }
        const Outcome status = run({u"--json"_s, u"--control"_s, control.toString(), u"status"_s});
        QCOMPARE(status.json()[u"verdict"_s][u"code"_s].toString(), u"healthy"_s);
    }

    void n2_theWebhooksTroubleIsInTheSettings()
    {
        QCOMPARE(run({u"--json"_s, u"settings"_s}).json()[u"webhook"_s].toObject(),
                 (QJsonObject{{u"kind"_s, u"none"_s}, {u"waiting"_s, 0}, {u"trouble"_s, QJsonValue()}}));
        {
            auto store = SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::Write);
            QVERIFY(store);
            NoticeQueue queue((*store)->notices);
            queue.keep({}, {{.kind = NoticeKind::Problem, .at = fromEpochMs(1'795'227'270'000), .key = u"k"_s}});
            queue.failed(queue.waiting().first().number, Error{Errc::Throttled, u"webhook"_s, u"HTTP 429"_s},
                         fromEpochMs(1'795'227'280'000));
        }
        const QJsonObject webhook = run({u"--json"_s, u"settings"_s}).json()[u"webhook"_s].toObject();
        QCOMPARE(webhook[u"waiting"_s].toInt(), 1);
        QCOMPARE(webhook[u"trouble"_s][u"error"_s].toString(), u"throttled"_s);
        QCOMPARE(webhook[u"trouble"_s][u"since"_s].toString(), u"2026-11-21T02:14:30.000Z"_s);
        QVERIFY(run({u"settings"_s}).out.contains(u"waits for the webhook"_s));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
