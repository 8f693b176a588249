// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says of a reading.
#include "commands/describe.h"
#include "ctl_run.h"
#include "io/system_clock.h"
#include "sandbox/server.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

using Outcome = CtlRun::Outcome;

Pair northAndWest()
{
    Pair pair;
    pair.name = u"Hospital North"_s;
    pair.primary.name = u"North"_s;
    pair.secondary.name = u"West"_s;
    return pair;
}

Reading wellReading()
{
    Reading reading;
    reading.verdict.code = VerdictCode::Healthy;
    reading.verdict.confidence = Confidence::Confirmed;
    return reading;
}

QString told(const Reading& reading)
{
    return describe(northAndWest(), reading, std::nullopt, {});
}

} // namespace

class TestDescribe : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};

    Outcome run(const QStringList& arguments, const QString& input = {})
    {
        // On another thread: the servers that are asked live on this one.
        Outcome outcome;
        std::atomic<bool> done{false};
        std::jthread worker([&] {
            outcome = m_ctl.run(arguments, input);
            done = true;
        });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return done.load(); }, 60'000);
        return outcome;
    }

private slots:
    void init() { m_ctl.forget(); }

    void r6_aHeartbeatThatCannotBeWrittenIsSaidInTextAndJson()
    {
        Reading reading = wellReading();
        reading.heartbeatError = Error{Errc::NotOurs, u"Basic/rekindle-heartbeat"_s, {}};
        reading.lagError = reading.heartbeatError;
        const QString why = u"No heartbeat is written on North from here. Basic/rekindle-heartbeat is there already "
                            u"and is no heartbeat; "
                            "it was left alone. Move that resource to another id, or measure without a heartbeat."_s;
        QCOMPARE(told(reading).count(why), 1);
        reading.lag.staleness = Interval{1s, 2s}; // by other means
        QCOMPARE(told(reading).count(why), 1);
        const QJsonObject json = describeJson(northAndWest(), reading, std::nullopt, {});
        QCOMPARE(json[u"heartbeatTrouble"_s].toString(), why);
        QCOMPARE(json[u"heartbeat_error"_s][u"code"_s].toString(), u"not_ours"_s);
        reading.heartbeatError.reset();
        QVERIFY(!told(reading).contains(u"No heartbeat is written"_s));
        QCOMPARE(describeJson(northAndWest(), reading, std::nullopt, {})[u"heartbeatTrouble"_s].toString(), QString());
    }

    void whatIsUnknownCarriesItsCauseAndItsRemedy()
    {
        Reading reading = wellReading();
        reading.lagError = Error{Errc::Forbidden, u"https://west.example.org/fhir"_s, {}};
        const QString text = told(reading);
        for (const QString& part : {u"Whether West could take over is not known: it was not measured."_s,
                                    u"https://west.example.org/fhir denies access with these credentials."_s,
                                    u"Check the role assignment and whether public access is closed."_s}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        QVERIFY(
            describeJson(northAndWest(), reading, std::nullopt, {})[u"whyNoLag"_s].toString().contains(u"denies"_s));
    }

    /// Beside a problem of the primary the remedy of the secondary's is not lost.
    void bothQuestionsHaveTheirRemedy()
    {
        Reading reading = wellReading();
        reading.verdict.code = VerdictCode::PrimaryDown;
        reading.protection.state = ProtectionState::Unprotected;
        reading.protection.cause = ProtectionCause::Certificate;
        const QString text = told(reading);
        QVERIFY2(text.contains(u"Renew the certificate of West"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Do first: "_s), qPrintable(text));
        reading.verdict.code = VerdictCode::Healthy;
        QCOMPARE(told(reading).count(u"Renew the certificate of West"_s), 1); // it is the first thing to do then
    }

    void r7_namesInRemediesAndPromptsStayInTheirLine()
    {
        Reading reading = wellReading();
        reading.lagError = Error{Errc::Forbidden, u"A\nForged \x1b[2J"_s, {}};
        reading.primary.clock = Error{Errc::ClockWrong, u"B\nForged"_s, {}};
        QVERIFY(!told(reading).contains(u"\nForged"_s));
        QVERIFY(!told(reading).contains(u'\x1b'));
        const QByteArray pairs =
            "{\"rekindle\":\"pairs\",\"version\":1,\"pairs\":[{\"id\":\"x\",\"name\":\"N\\nForged\",\"kind\":"
            "\"copied\","
            "\"primary\":{\"name\":\"A\",\"baseUrl\":\"https://a.example.org/fhir\",\"signIn\":{\"kind\":\"bearer\"}},"
            "\"secondary\":{\"name\":\"B\",\"baseUrl\":\"https://b.example.org/fhir\"}}]}";
        const Outcome imported = run({u"pair"_s, u"import"_s, m_ctl.file(u"x.json"_s, pairs)});
        QVERIFY2(imported.code == 0, qPrintable(imported.err));
        const Outcome asked = run({u"--ask"_s, u"status"_s});
        QVERIFY2(asked.err.contains(u"N\\nForged, primary: "_s), qPrintable(asked.err));
        QVERIFY2(!asked.err.contains(u"\nForged"_s), qPrintable(asked.err));
    }

    void problemsAreToldFirstThenTheUnknownAndProductionBeforeTest()
    {
        std::vector<std::unique_ptr<Sandbox>> sandboxes;
        std::vector<std::unique_ptr<SandboxServer>> servers;
        const auto add = [&](const QString& name, const QString& environment, SandboxFault fault) {
            Sandbox& sandbox = *sandboxes.emplace_back(std::make_unique<Sandbox>(Sandbox::Options{}, m_clock));
            SandboxServer& server =
                *servers.emplace_back(std::make_unique<SandboxServer>(sandbox, SandboxServer::Options{}));
            QVERIFY(server.start());
            sandbox.setFault(SandboxSite::Secondary, {.fault = fault});
            const Outcome added = run({u"pair"_s, u"add"_s, name, u"--no-check"_s, u"--environment"_s, environment,
                                       u"--primary"_s, server.url(SandboxSite::Primary).toString(), u"--secondary"_s,
                                       server.url(SandboxSite::Secondary).toString()});
            QVERIFY2(added.code == 0, qPrintable(added.err));
        };
        add(u"Calm"_s, u"production"_s, SandboxFault::None);
        add(u"Lab"_s, u"test"_s, SandboxFault::Refused);
        add(u"Ward"_s, u"production"_s, SandboxFault::Refused);
        const Outcome status = run({u"--json"_s, u"status"_s});
        QStringList names;
        for (qsizetype line = 0; line < 3; ++line) {
            names.append(status.json(line)[u"name"_s].toString());
        }
        QCOMPARE(names, (QStringList{u"Ward"_s, u"Lab"_s, u"Calm"_s}));
        QCOMPARE(status.code, 1);
    }

    /// A dead secondary beside a healthy primary is shown at the second look: status does not end before it.
    void w1_statusLooksUntilProtectionIsKnownToo()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        sandbox.setFault(SandboxSite::Secondary, {.fault = SandboxFault::Refused});
        QCOMPARE(run({u"pair"_s, u"add"_s, u"North"_s, u"--no-check"_s, u"--environment"_s, u"test"_s, u"--primary"_s,
                      server.url(SandboxSite::Primary).toString(), u"--secondary"_s,
                      server.url(SandboxSite::Secondary).toString()})
                     .code,
                 0);
        const Outcome status = run({u"--json"_s, u"status"_s});
        const QJsonObject json = status.json();
        QCOMPARE(json[u"verdict"_s][u"code"_s].toString(), u"healthy"_s);
        QCOMPARE(json[u"protection"_s][u"state"_s].toString(), u"unprotected"_s);
        QCOMPARE(json[u"protection"_s][u"confidence"_s].toString(), u"confirmed"_s);
        QCOMPARE(status.code, 1);
        // What it saw belongs to the history of protection.
        const QJsonObject history = run({u"--json"_s, u"protection"_s}).json();
        QVERIFY(history[u"exposure"_s][u"unprotectedMs"_s].toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
