// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_watch.h"

#include <QJsonArray>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// What is judged against what is usual for a pair: its times, and the pace of its heartbeats.
class TestVerdictPace : public QObject
{
    Q_OBJECT
private slots:
    void slowIsMeasuredAgainstTheOwnBaseline()
    {
        Watch watch;
        watch.seeTotal(100ms, 4);
        QVERIFY(!watch.rules.baseline().has_value());
        QCOMPARE(told(watch.seeTotal(100ms)), u"healthy/confirmed"_s);
        QCOMPARE(watch.rules.baseline(), std::optional(Millis{100ms}));
        QCOMPARE(told(watch.seeTotal(300ms, 5)), u"healthy/confirmed"_s);
        Watch other;
        other.seeTotal(100ms, 10);
        const Verdict slow = other.seeTotal(301ms, 4);
        QCOMPARE(told(slow), u"slow/confirmed"_s);
        QCOMPARE(slow.slowPhase, u"total"_s);
        QCOMPARE(told(other.seeTotal(100ms, 2)), u"healthy/confirmed"_s);
    }

    void whatIsFastAnywayIsNotSlow()
    {
        Watch watch;
        watch.seeTotal(4ms, 20);
        QCOMPARE(told(watch.seeTotal(150ms, 8)), u"healthy/confirmed"_s);
    }

    void theGrownPhaseIsNamed()
    {
        Watch watch;
        watch.seeTotal(100ms, 10, {1ms, 10ms, 20ms, 60ms, 9ms, 100ms});
        // The first byte takes longest; TLS has grown most.
        const Verdict slow = watch.seeTotal(500ms, 4, {1ms, 10ms, 300ms, 180ms, 9ms, 500ms});
        QCOMPARE(slow.slowPhase, u"tls"_s);
        QCOMPARE(slow.evidence.constFirst(), (Evidence{EvidenceCode::SlowPhase, u"tls"_s, 300, Side::Primary}));
    }

    void theBaselineSurvivesARestart()
    {
        Watch before;
        before.seeTotal(100ms, 10);
        Watch after;
        after.rules.restore(before.rules.memory());
        QCOMPARE(told(after.seeTotal(400ms, 4)), u"slow/confirmed"_s);
        Watch broken;
        broken.rules.restore({{u"latency"_s, QJsonObject{{u"total"_s, QJsonArray{-1, u"x"_s, 1e300, QJsonValue()}}}},
                              {u"heartbeat_period_ms"_s, u"a"_s}});
        QVERIFY(!broken.rules.baseline().has_value());
        broken.rules.restore({});
        QCOMPARE(told(broken.see({}, 2)), u"healthy/confirmed"_s);
    }

    void aDayOfSlownessIsTheNewUsual()
    {
        Watch watch;
        watch.seeTotal(100ms, 10);
        QCOMPARE(told(watch.seeTotal(400ms, 2'000)), u"slow/confirmed"_s);
        QCOMPARE(told(watch.seeTotal(400ms, 1'000)), u"healthy/confirmed"_s);
    }

    void aStandStillOfNinetySecondsIsAStall()
    {
        Watch watch;
        for (qint64 n = 1; n <= 10; ++n) {
            watch.seeBeat(n);
        }
        const Instant firstRepeat = watch.at;
        QCOMPARE(told(watch.see({}, 2)), u"healthy/confirmed"_s);
        const Verdict stalled = watch.see({});
        QCOMPARE(told(stalled), u"replication_stalled/probable"_s);
        QCOMPARE(stalled.since, firstRepeat);
        QCOMPARE(stalled.evidence.constFirst().text, u"10"_s);
        QCOMPARE(told(watch.see({})), u"replication_stalled/confirmed"_s);
    }

    void whatStandsStillDuringAnOutageIsNoStallAfterIt()
    {
        Watch watch;
        for (qint64 n = 1; n <= 10; ++n) {
            watch.seeBeat(n);
        }
        QCOMPARE(told(watch.see(u"t"_s, 20)), u"primary_down/confirmed"_s);
        QCOMPARE(told(watch.see({}, 3)), u"healthy/confirmed"_s);
        QCOMPARE(told(watch.seeBeat(11)), u"healthy/confirmed"_s);
    }

    void aPaceOfItsOwnIsLearned_data()
    {
        QTest::addColumn<int>("period");
        for (const int period : {10, 30, 45, 60, 120}) {
            QTest::addRow("%d s", period) << period;
        }
    }
    void aPaceOfItsOwnIsLearned()
    {
        QFETCH(int, period);
        Watch watch;
        for (int i = 0; i < 60; ++i) {
            QVERIFY(watch.seeBeat(1'000 + i * 30 / period).code != VerdictCode::NotConverging);
        }
        QCOMPARE(told(watch.rules.verdict()), u"healthy/confirmed"_s);
        for (int i = 0; i < 40; ++i) {
            watch.seeBeat(1'000 + (60 * 30 + i * 12) / period); // at 0.4 of the pace
        }
        QCOMPARE(told(watch.rules.verdict()), u"not_converging/confirmed"_s);
    }

    void aRewindIsToldAtOnce()
    {
        Watch watch;
        for (qint64 n = 101; n <= 110; ++n) {
            watch.seeBeat(n);
        }
        QCOMPARE(told(watch.seeBeat(80)), u"rewind/suspected"_s);
        QCOMPARE(told(watch.seeBeat(81)), u"rewind/suspected"_s);
        QCOMPARE(told(watch.seeBeat(82)), u"rewind/probable"_s);
        QCOMPARE(told(watch.seeBeat(83)), u"rewind/confirmed"_s);
        QCOMPARE(told(watch.seeBeat(111)), u"rewind/confirmed"_s);
        QCOMPARE(told(watch.seeBeat(112)), u"healthy/confirmed"_s);
    }
};

QTEST_GUILESS_MAIN(TestVerdictPace)
#include "tst_verdict_pace.moc"
