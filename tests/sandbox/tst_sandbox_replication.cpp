// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_fixture.h"

#include <QTest>

#include <random>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestSandboxReplication : public QObject
{
    Q_OBJECT

    using Mode = SandboxReplication::Mode;
    static int versionOn(SandboxFixture& f, SandboxSite site)
    {
        return SandboxFixture::json(f.get(u"/fhir/Basic/beat"_s, site))[u"meta"][u"versionId"].toString().toInt();
    }
    static Sandbox::Options withDelay(Millis delay, Millis jitter = Millis{0})
    {
        Sandbox::Options options = SandboxFixture::quiet();
        options.replication.delay = delay;
        options.replication.jitter = jitter;
        return options;
    }

private slots:
    void aChangeIsVisibleAfterTheDelay()
    {
        SandboxFixture f(withDelay(3s));
        f.put("Basic/beat");
        QCOMPARE(f.get(u"/fhir/Basic/beat"_s, SandboxSite::Secondary).status, 404);
        QCOMPARE(f.sandbox.trueBacklog(), 1);
        f.clock.advance(2999ms);
        QCOMPARE(f.get(u"/fhir/Basic/beat"_s, SandboxSite::Secondary).status, 404);
        QCOMPARE(f.sandbox.trueStaleness(), Millis{2999});
        f.clock.advance(1ms);
        QCOMPARE(f.get(u"/fhir/Basic/beat"_s, SandboxSite::Secondary).body, f.get(u"/fhir/Basic/beat"_s).body);
        QCOMPARE(f.sandbox.trueStaleness(), Millis{0});
        QCOMPARE(f.sandbox.trueBacklog(), 0);
    }

    void theStalenessIsThatOfTheOldestChangeNotVisible()
    {
        SandboxFixture f(withDelay(10s));
        f.put("Patient/a");
        f.clock.advance(4s);
        f.put("Patient/b");
        f.put("Patient/a");
        f.clock.advance(5s);
        QCOMPARE(f.sandbox.trueStaleness(), Millis{9s});
        QCOMPARE(f.sandbox.trueBacklog(), 2);
        f.clock.advance(1s);
        QCOMPARE(f.sandbox.trueStaleness(), Millis{6s});
        QCOMPARE(f.sandbox.trueBacklog(), 2);
    }

    void jitterNeverChangesTheOrder()
    {
        SandboxFixture f(withDelay(1s, 10s));
        for (int i = 0; i < 50; ++i) {
            f.put("Patient/p" + QByteArray::number(i));
            f.clock.advance(100ms);
        }
        int before = 0;
        bool varied = false;
        for (int step = 0; step < 200; ++step) {
            f.clock.advance(100ms);
            const QJsonObject history =
                f.bundle(u"/fhir/_history?_sort=_lastUpdated&_count=100"_s, SandboxSite::Secondary);
            const QStringList keys = SandboxFixture::keysOf(history).split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < keys.size(); ++i) {
                QCOMPARE(keys[i], u"Patient/p%1"_s.arg(i));
            }
            varied = varied || keys.size() > before + 1;
            before = static_cast<int>(keys.size());
        }
        QCOMPARE(before, 50);
        QVERIFY(varied);
    }

    void deletionsTravelToo()
    {
        SandboxFixture f(withDelay(1s));
        f.put("Patient/soft");
        f.put("Patient/hard");
        f.clock.advance(1s);
        f.ask("DELETE", u"/fhir/Patient/soft"_s);
        f.ask("DELETE", u"/fhir/Patient/hard?hardDelete=true"_s);
        QCOMPARE(f.get(u"/fhir/Patient/hard"_s, SandboxSite::Secondary).status, 200);
        QCOMPARE(f.sandbox.trueBacklog(), 2);
        f.clock.advance(1s);
        QCOMPARE(f.get(u"/fhir/Patient/soft"_s, SandboxSite::Secondary).status, 410);
        QCOMPARE(f.get(u"/fhir/Patient/hard"_s, SandboxSite::Secondary).status, 404);
        QCOMPARE(f.sandbox.trueBacklog(), 0);
    }

    void stalledStandsStillUntilItRunsAgain()
    {
        SandboxFixture f(withDelay(1s));
        f.put("Basic/beat");
        f.sandbox.setReplication({.mode = Mode::Stalled, .delay = 1s, .jitter = Millis{0}});
        f.clock.advance(1h);
        QCOMPARE(versionOn(f, SandboxSite::Secondary), 0);
        QCOMPARE(f.sandbox.trueStaleness(), Millis{1h});
        f.sandbox.setReplication({.mode = Mode::Running, .delay = 1s, .jitter = Millis{0}});
        QCOMPARE(versionOn(f, SandboxSite::Secondary), 1);
    }

    void slowerThanWritesFallsBehindAtItsRate()
    {
        SandboxFixture f(withDelay(Millis{0}));
        f.sandbox.setReplication(
            {.mode = Mode::SlowerThanWrites, .delay = Millis{0}, .jitter = Millis{0}, .rate = 0.5});
        for (int i = 0; i < 600; ++i) {
            f.put("Basic/beat");
            f.clock.advance(1s);
        }
        // After ten minutes it shows what was written in the first five.
        QVERIFY(std::abs(versionOn(f, SandboxSite::Secondary) - 300) <= 1);
        QVERIFY(std::abs((f.sandbox.trueStaleness() - Millis{5min}).count()) <= 1000);
    }

    void rewoundGoesBackAndThenStaysBehind()
    {
        SandboxFixture f(withDelay(Millis{0}));
        for (int i = 0; i < 100; ++i) {
            f.put("Basic/beat");
            f.clock.advance(1s);
        }
        QCOMPARE(versionOn(f, SandboxSite::Secondary), 100);
        f.sandbox.setReplication({.mode = Mode::Rewound, .delay = Millis{0}, .jitter = Millis{0}, .rewindTo = 30s});
        QCOMPARE(versionOn(f, SandboxSite::Secondary), 71);
        QCOMPARE(f.get(u"/fhir/Basic/beat/_history/72"_s, SandboxSite::Secondary).status, 404);
        QCOMPARE(f.sandbox.trueStaleness(), Millis{29s});
        f.clock.advance(10s);
        QCOMPARE(versionOn(f, SandboxSite::Secondary), 81);
        f.sandbox.setReplication({.mode = Mode::Running, .delay = Millis{0}, .jitter = Millis{0}});
        QCOMPARE(versionOn(f, SandboxSite::Secondary), 100);
    }

    void aCopyThatDoesNotPreserveStampsAnew()
    {
        Sandbox::Options options = withDelay(3s);
        options.lastUpdatedPreserved = false;
        SandboxFixture f(options);
        f.put("Patient/gone");
        f.ask("DELETE", u"/fhir/Patient/gone?hardDelete=true"_s);
        const Instant written = f.clock.now();
        f.put("Observation/o", ",\"valueDecimal\":2.50");
        f.clock.advance(1min);
        const QByteArray copy = f.get(u"/fhir/Observation/o"_s, SandboxSite::Secondary).body;
        QVERIFY(copy.contains(toIso(written + 3s).toLatin1()));
        QVERIFY(copy.contains("\"valueDecimal\":2.50"));
        QCOMPARE(f.sandbox.trueBacklog(), 0);
    }

    void aRegionThatIsDownCopiesNothing()
    {
        SandboxFixture f(withDelay(1s));
        f.put("Basic/beat");
        f.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Down});
        f.clock.advance(1h);
        QCOMPARE(versionOn(f, SandboxSite::Secondary), 0);
        QCOMPARE(f.sandbox.trueStaleness(), Millis{1h});
        f.sandbox.setFault(SandboxSite::Primary, {});
        QCOMPARE(versionOn(f, SandboxSite::Secondary), 1);
    }

    void writesOnTheSecondaryDivergeAndCount()
    {
        SandboxFixture f(withDelay(1s));
        f.put("Patient/a");
        f.clock.advance(1s);
        QCOMPARE(f.put("Patient/a", {}, {}, SandboxSite::Secondary).status, 200);
        QCOMPARE(f.put("Patient/b", {}, {}, SandboxSite::Secondary).status, 201);
        QCOMPARE(f.sandbox.trueBacklog(), 2);
        QCOMPARE(f.sandbox.trueStaleness(), Millis{0});
        QCOMPARE(f.get(u"/fhir/Patient/b"_s).status, 404);
    }

    void thisComputersWallClockDoesNotMoveTheServers()
    {
        SandboxFixture f(withDelay(3s));
        const Instant before = f.clock.now();
        f.put("Basic/beat");
        f.clock.stepWall(-24h);
        f.clock.advance(3s);
        const auto read = f.get(u"/fhir/Basic/beat"_s, SandboxSite::Secondary);
        QCOMPARE(read.status, 200);
        QCOMPARE(read.headers.value("Date"), toHttpDate(before + 3s));
        f.clock.reboot();
        QCOMPARE(f.get(u"/fhir/Basic/beat"_s).status, 200);
        f.clock.advance(5s);
        QCOMPARE(f.get(u"/fhir/Basic/beat"_s).headers.value("Date"), toHttpDate(before + 8s));
    }

    void theTruthLiesInTheHeartbeatInterval()
    {
        std::mt19937 random(5);
        for (int run = 0; run < 200; ++run) {
            Sandbox::Options options = withDelay(Millis{random() % 20'000}, Millis{random() % 20'000});
            options.seed = random();
            options.writesPerMinute = 60;
            SandboxFixture f(options);
            std::vector<std::pair<BootTime, BootTime>> beats;
            for (int i = 0; i < 20; ++i) {
                const BootTime sent = f.clock.boot();
                f.clock.advance(Millis{random() % 50});
                f.put("Basic/beat");
                f.clock.advance(Millis{random() % 50});
                beats.emplace_back(sent, f.clock.boot());
                f.clock.advance(Millis{random() % 5000});
                const int visible = versionOn(f, SandboxSite::Secondary);
                const BootTime now = f.clock.boot();
                const Millis truth = f.sandbox.trueStaleness();
                if (visible > 0) {
                    QVERIFY(truth <= now - beats[static_cast<size_t>(visible) - 1].first);
                }
                if (visible < static_cast<int>(beats.size())) {
                    QVERIFY(truth >= now - beats[static_cast<size_t>(visible)].second);
                }
            }
        }
    }

    void theFrontNameMovesAfterFourFailuresAndTheTtl()
    {
        SandboxFixture f;
        f.clock.advance(5s);
        f.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Down});
        f.clock.advance(64'999ms); // probes at 10, 20, 30 and 40 s, then the TTL of 30 s
        QCOMPARE(f.sandbox.frontTarget(), SandboxSite::Primary);
        f.clock.advance(1ms);
        QCOMPARE(f.sandbox.frontTarget(), SandboxSite::Secondary);
        QCOMPARE(f.put("Patient/after", {}, {}, SandboxSite::Front).status, 201);
        QCOMPARE(f.get(u"/fhir/Patient/after"_s, SandboxSite::Secondary).status, 200);
        f.sandbox.setFault(SandboxSite::Primary, {});
        f.clock.advance(40s);
        QCOMPARE(f.sandbox.frontTarget(), SandboxSite::Primary);
    }

    void aShortOutageAndALocalOneDoNotMoveTheFrontName()
    {
        SandboxFixture f;
        f.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        f.clock.advance(35s);
        f.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Partition});
        f.clock.advance(10min);
        f.sandbox.setFault(SandboxSite::Control, {.fault = SandboxFault::Offline});
        f.clock.advance(10min);
        QCOMPARE(f.sandbox.frontTarget(), SandboxSite::Primary);
        QVERIFY(f.sandbox.peerReaches(SandboxSite::Primary));
        f.sandbox.setFault(SandboxSite::Secondary, {.fault = SandboxFault::Down});
        f.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Down});
        f.clock.advance(10min);
        QCOMPARE(f.sandbox.frontTarget(), SandboxSite::Primary);
        QVERIFY(!f.sandbox.peerReaches(SandboxSite::Primary));
    }

    void theFrontNameCanBeMovedByHand()
    {
        SandboxFixture f;
        f.sandbox.setFrontTarget(SandboxSite::Secondary);
        QCOMPARE(f.sandbox.frontTarget(), SandboxSite::Secondary);
        f.sandbox.setFrontTarget(std::nullopt);
        QCOMPARE(f.sandbox.frontTarget(), SandboxSite::Secondary);
        f.clock.advance(40s);
        QCOMPARE(f.sandbox.frontTarget(), SandboxSite::Primary);
    }

    void whatClientsWroteOnTheSecondaryCanBeBroughtBack()
    {
        SandboxFixture f({.writesPerMinute = 30});
        f.sandbox.setFrontTarget(SandboxSite::Secondary);
        f.clock.advance(2min);
        f.sandbox.setWritesPerMinute(0);
        f.clock.advance(1min);
        QVERIFY(f.sandbox.trueBacklog() > 10);
        QVERIFY(f.sandbox.command({{u"bringBack"_s, false}}).error().subject == u"bringBack"_s);
        QVERIFY(f.sandbox.command({{u"bringBack"_s, true}}).has_value());
        f.clock.advance(1min);
        QCOMPARE(f.sandbox.trueBacklog(), 0);
        QCOMPARE(f.sandbox.resourceCount(SandboxSite::Primary), f.sandbox.resourceCount(SandboxSite::Secondary));
    }

    void theWriterKeepsItsRateAndWritesWhatClinicsWrite()
    {
        Sandbox::Options options;
        options.writesPerMinute = 60;
        SandboxFixture f(options);
        QCOMPARE(f.sandbox.trueBacklog(), 0);
        QCOMPARE(f.sandbox.resourceCount(SandboxSite::Primary), f.sandbox.resourceCount(SandboxSite::Secondary));
        const int before = f.bundle(u"/fhir/_history?_summary=count"_s)[u"total"].toInt();
        f.clock.advance(1h);
        const int written = f.bundle(u"/fhir/_history?_summary=count"_s)[u"total"].toInt() - before;
        QVERIFY2(written > 3300 && written < 3900, qPrintable(QString::number(written)));
        for (const QString& type :
             {u"Patient"_s, u"Encounter"_s, u"Observation"_s, u"MedicationRequest"_s, u"Condition"_s}) {
            QVERIFY(f.bundle(u"/fhir/"_s + type + u"?_summary=count"_s)[u"total"].toInt() > 20);
        }
        QVERIFY(f.get(u"/fhir/Observation?_count=50"_s).body.contains("0,\"unit\""));
        f.sandbox.setWritesPerMinute(0);
        const qint64 count = f.sandbox.resourceCount(SandboxSite::Primary);
        f.clock.advance(1h);
        QCOMPARE(f.sandbox.resourceCount(SandboxSite::Primary), count);
    }

    void afterTheFailoverTheWriterGoesOnAtTheSecondary()
    {
        Sandbox::Options options;
        options.writesPerMinute = 60;
        SandboxFixture f(options);
        f.clock.advance(1min);
        f.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Down});
        const qint64 primary = f.sandbox.resourceCount(SandboxSite::Primary);
        f.clock.advance(1min);
        const qint64 secondary = f.sandbox.resourceCount(SandboxSite::Secondary);
        f.clock.advance(10min);
        QCOMPARE(f.sandbox.resourceCount(SandboxSite::Primary), primary);
        QVERIFY(f.sandbox.resourceCount(SandboxSite::Secondary) > secondary + 100);
    }

    void theSameSeedGivesTheSameBytes()
    {
        const auto bytes = [](quint64 seed) {
            Sandbox::Options options;
            options.seed = seed;
            options.writesPerMinute = 120;
            SandboxFixture f(options);
            QByteArray all;
            for (int i = 0; i < 20; ++i) {
                f.clock.advance(7s);
                all += f.ask("POST", u"/fhir/Patient"_s, "{\"resourceType\":\"Patient\"}").body;
                all += f.get(u"/fhir/_history?_count=1000"_s, SandboxSite::Secondary).body;
            }
            return all;
        };
        QVERIFY(bytes(1) == bytes(1));
        QVERIFY(bytes(1) != bytes(2));
    }

    void aYearOfSleepIsCaughtUp()
    {
        SandboxFixture f(Sandbox::Options{});
        f.clock.advance(24h * 365);
        f.sandbox.advance();
        QVERIFY(f.sandbox.trueStaleness() < Millis{5s});
    }
};

QTEST_GUILESS_MAIN(TestSandboxReplication)
#include "tst_sandbox_replication.moc"
