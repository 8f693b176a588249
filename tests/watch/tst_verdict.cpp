// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_watch.h"
#include "watch/simulation/verdict_simulation.h"

#include <QJsonArray>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestVerdict : public QObject
{
    Q_OBJECT
private slots:
    void everyRowOfTheTable_data()
    {
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* observation, const QString& verdict) { QTest::newRow(observation) << verdict; };
        row("200", u"healthy/confirmed"_s);
        row("c- t 2-", u"offline_here/confirmed"_s);
        row("c- n:fail 2-", u"offline_here/confirmed"_s);
        row("c- t 2?", u"offline_here/confirmed"_s);
        row("c- - 2- p-", u"offline_here/confirmed"_s);
        row("c- 503 2-", u"offline_here/confirmed"_s);
        row("c- 200 2-", u"network_intercepted/confirmed"_s);
        row("c- 302 2-", u"network_intercepted/confirmed"_s);
        row("c- 511 2-", u"network_intercepted/confirmed"_s);
        row("c- s 2-", u"network_intercepted/confirmed"_s);
        row("511", u"network_intercepted/confirmed"_s);
        row("407", u"network_intercepted/confirmed"_s);
        row("200 html", u"front_end_down/confirmed"_s);
        row("200 html 2-", u"network_intercepted/confirmed"_s);
        row("c- 200 fhir 2?", u"healthy/confirmed"_s);
        row("c- 200 2+", u"healthy/confirmed"_s);
        row("n:nxdomain", u"name_resolution/confirmed"_s);
        row("n:public", u"name_resolution/confirmed"_s);
        row("n:fail", u"name_resolution/confirmed"_s);
        row("n:nxdomain 2-", u"name_resolution/confirmed"_s);
        row("c- n:nxdomain 2+", u"name_resolution/confirmed"_s);
        row("t", u"primary_down/confirmed"_s);
        row("t p-", u"primary_down/confirmed"_s);
        row("t 2- p-", u"primary_down/confirmed"_s);
        row("t 2=503", u"primary_down/confirmed"_s);
        row("c- t 2+", u"primary_down/confirmed"_s);
        row("t p+", u"partition_near_me/confirmed"_s);
        row("t 2- p+", u"partition_near_me/confirmed"_s);
        row("t 2-", u"partition_near_me/probable"_s);
        row("t 2?", u"partition_near_me/probable"_s);
        row("c? t 2?", u"partition_near_me/probable"_s);
        row("r", u"front_end_down/confirmed"_s);
        row("x p-", u"front_end_down/confirmed"_s);
        row("r 2-", u"front_end_down/probable"_s);
        row("r p+", u"partition_near_me/confirmed"_s);
        row("s", u"certificate/confirmed"_s);
        row("s 2-", u"certificate/confirmed"_s);
        row("401 2=401", u"sign_in/confirmed"_s);
        row("401 2-", u"sign_in/confirmed"_s);
        row("401 2?", u"sign_in/confirmed"_s);
        row("401", u"permission/confirmed"_s);
        row("403", u"permission/confirmed"_s);
        row("403 2=403", u"permission/confirmed"_s);
        row("200 2=403", u"permission/confirmed"_s);
        row("200 2-", u"healthy/confirmed"_s);
        row("200 2=503", u"healthy/confirmed"_s);
        row("410 retired", u"permission/confirmed"_s);
        row("429", u"throttled/confirmed"_s);
        row("503", u"gray_failure/confirmed"_s);
        row("500 p+", u"gray_failure/confirmed"_s);
        row("404", u"gray_failure/confirmed"_s);
        row("-", u"gray_failure/confirmed"_s);
        row("- 2-", u"gray_failure/probable"_s);
    }
    void everyRowOfTheTable()
    {
        QFETCH(QString, verdict);
        Watch watch;
        watch.see({}, 12);
        QCOMPARE(told(watch.see(QString::fromLatin1(QTest::currentDataTag()), 6)), verdict);
    }

    void confidenceGrowsWithEachObservation()
    {
        Watch watch;
        QCOMPARE(told(watch.see({})), u"healthy/confirmed"_s);
        watch.see({}, 10);
        const Instant began = watch.at;
        QCOMPARE(told(watch.see(u"t"_s)), u"healthy/confirmed"_s);
        QCOMPARE(told(watch.see(u"t"_s)), u"primary_down/suspected"_s);
        QCOMPARE(told(watch.see(u"t"_s)), u"primary_down/probable"_s);
        const Verdict confirmed = watch.see(u"t"_s);
        QCOMPARE(told(confirmed), u"primary_down/confirmed"_s);
        QCOMPARE(watch.at - 30s - began, Millis{90s});
        QCOMPARE(confirmed.since, began);
        QCOMPARE(confirmed.evidence.constFirst().code, EvidenceCode::ConnectTimeout);
        QVERIFY(has(confirmed, EvidenceCode::ControlOk));
        QVERIFY(has(confirmed, EvidenceCode::SecondaryAnswers));
        QVERIFY(has(confirmed, EvidenceCode::FailedInRow));
        // One good answer is no recovery, two are.
        QCOMPARE(told(watch.see({})), u"primary_down/confirmed"_s);
        QCOMPARE(told(watch.see({})), u"healthy/confirmed"_s);
        QCOMPARE(watch.rules.verdict().since, watch.at - 60s);
    }

    void aBurstOfThreeIsNeverConfirmed_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"t", "r", "503", "-", "401", "429", "s"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }
    void aBurstOfThreeIsNeverConfirmed()
    {
        QFETCH(QString, what);
        Watch watch;
        watch.see({}, 10);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(watch.see(what, 3).confidence != Confidence::Confirmed);
            QCOMPARE(told(watch.see({}, 6)), u"healthy/confirmed"_s);
        }
    }

    void mixedFailuresAreOneOutage()
    {
        Watch watch;
        watch.see({}, 10);
        watch.see(u"t"_s, 2);
        QCOMPARE(told(watch.see(u"r"_s)), u"primary_down/probable"_s);
        const Instant began = watch.at - 90s;
        QCOMPARE(told(watch.see(u"r"_s)), u"front_end_down/confirmed"_s);
        QCOMPARE(told(watch.see(u"503"_s, 3)), u"gray_failure/confirmed"_s);
        QCOMPARE(watch.rules.verdict().since, began);
    }

    void oneLostWitnessDoesNotInterruptAnOutage()
    {
        Watch watch;
        watch.see({}, 10);
        watch.see(u"t"_s, 2);
        QCOMPARE(told(watch.see(u"t 2-"_s)), u"primary_down/suspected"_s);
        QCOMPARE(told(watch.see(u"t"_s, 3)), u"primary_down/confirmed"_s);
    }

    void grayFailureIsCountedByShare()
    {
        Watch watch;
        watch.see({}, 10);
        for (int i = 0; i < 4; ++i) {
            watch.see(u"503"_s);
            watch.see(u"503"_s);
            watch.see({});
        }
        QCOMPARE(told(watch.rules.verdict()), u"gray_failure/confirmed"_s);
        watch.see(u"503"_s);
        QVERIFY(has(watch.rules.verdict(), EvidenceCode::ErrorShare));
        // It came and went: two good answers are not enough.
        QCOMPARE(told(watch.see({}, 2)), u"gray_failure/confirmed"_s);
        QCOMPARE(told(watch.see({}, 6)), u"healthy/confirmed"_s);
        // A tenth of errors is none.
        for (int i = 0; i < 10; ++i) {
            watch.see({}, 9);
            QCOMPARE(told(watch.see(u"503"_s)), u"healthy/confirmed"_s);
        }
    }

    void offlineDoesNotAccuseAndDoesNotCount()
    {
        Watch watch;
        watch.see({}, 10);
        watch.see(u"t"_s); // the network is about to go
        QCOMPARE(told(watch.see(u"c- t 2-"_s, 4)), u"offline_here/confirmed"_s);
        // It comes back, the secondary first.
        QCOMPARE(told(watch.see(u"t"_s, 2)), u"offline_here/confirmed"_s);
        QCOMPARE(told(watch.see({}, 2)), u"healthy/confirmed"_s);
    }

    void anOutageAfterOwnTroubleIsConfirmedLater()
    {
        Watch watch;
        watch.see({}, 10);
        watch.see(u"c- t 2-"_s, 3);
        watch.see({}, 2);
        int needed = 0;
        while (told(watch.see(u"t"_s)) != u"primary_down/confirmed"_s) {
            QVERIFY(++needed < 10);
        }
        QVERIFY(needed > 3);
    }

    void controlsThatNeverAnswerDoNotDelayAnOutage()
    {
        Watch watch;
        QCOMPARE(told(watch.see(u"c- 200 2+"_s, 12)), u"healthy/confirmed"_s);
        QCOMPARE(told(watch.see(u"c- t 2+"_s, 4)), u"primary_down/confirmed"_s);
    }

    void nothingTwiceInARowIsStillNotHealthy()
    {
        Watch watch;
        watch.see({}, 10);
        for (int i = 0; i < 3; ++i) {
            watch.see(u"401"_s);
            watch.see(u"429"_s);
        }
        QVERIFY(watch.rules.verdict().code != VerdictCode::Healthy);
        QCOMPARE(watch.rules.verdict().confidence, Confidence::Suspected);
        Watch local;
        local.see({}, 10);
        for (int i = 0; i < 4; ++i) {
            local.see(u"t"_s);
            local.see(u"c- t 2-"_s);
        }
        QCOMPARE(told(local.rules.verdict()), u"offline_here/suspected"_s);
    }

    void aGapStartsTheCountAnew()
    {
        Watch watch;
        watch.see({}, 10);
        watch.see(u"t"_s, 3);
        watch.rules.gap();
        QCOMPARE(told(watch.see(u"t"_s, 1)), u"primary_down/probable"_s);
        watch.see({}, 2);
        watch.see(u"t"_s, 1);
        watch.at += 1h; // a hole that nobody told of
        QCOMPARE(told(watch.see(u"t"_s, 1)), u"healthy/confirmed"_s);
        QCOMPARE(told(watch.see(u"t"_s, 1)), u"primary_down/suspected"_s);
    }

    void oneFromThePastIsIgnoredAndAClockSetBackIsFollowed()
    {
        Watch watch;
        watch.see({}, 10);
        Observation stray = from(u"t"_s);
        stray.at = noon;
        QCOMPARE(told(watch.rules.observe(stray)), u"healthy/confirmed"_s);
        QCOMPARE(told(watch.see({})), u"healthy/confirmed"_s);
        watch.at -= 24h;
        QCOMPARE(told(watch.see(u"t"_s, 5)), u"primary_down/confirmed"_s);
    }

    void whateverIsSeenTheRulesHold()
    {
        const QStringList words{u"200"_s, u"t"_s,   u"r"_s,   u"x"_s,      u"s"_s,  u"-"_s,
                                u"503"_s, u"401"_s, u"429"_s, u"n:fail"_s, u"511"_s};
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            Random random(seed);
            Watch watch;
            const bool offline = seed % 2 == 0;
            Verdict before;
            for (int i = 0; i < 200; ++i) {
                watch.heartbeat = random.chance(0.8) ? std::optional<qint64>(random.integer(0, 50)) : std::nullopt;
                QString text = words.at(random.integer(0, static_cast<int>(words.size()) - 1));
                text += offline ? u" c- 2-"_s : random.chance(0.5) ? u" 2-"_s : QString{};
                const Verdict verdict = watch.see(text);
                QVERIFY(verdict.since < watch.at);
                QVERIFY(verdict.code == VerdictCode::Unknown || !verdict.evidence.isEmpty());
                QVERIFY(!offline || !isOutage(verdict.code));
                // The name stands: the confidence does not fall.
                QVERIFY(verdict.code != before.code || verdict.confidence >= before.confidence);
                before = verdict;
            }
        }
    }

    // The main figures at full size but for the long simulations; bench_verdict has all of them.
    void sixteenKindsOfFaultAreNamed_data()
    {
        QTest::addColumn<int>("index");
        QCOMPARE(faultKinds().size(), 16);
        for (int i = 0; i < faultKinds().size(); ++i) {
            QTest::newRow(qPrintable(faultKinds().at(i).name)) << i;
        }
    }
    void sixteenKindsOfFaultAreNamed()
    {
        QFETCH(int, index);
        const FaultKind kind = faultKinds().at(index);
        int late = 0;
        for (int timing = 0; timing < 20; ++timing) {
            const FaultRun run = simulateFault(kind, timing);
            QVERIFY2(run.right, qPrintable(run.changes));
            QVERIFY2(run.recovered, qPrintable(run.changes));
            late += kind.timed && run.toConfirmed > Millis{90s} ? 1 : 0;
            if (kind.localOnly) {
                QCOMPARE(run.primaryDown, 0);
            }
        }
        // A probe lost by chance in the first 90 s costs one or two more.
        QVERIFY(late <= 2);
    }

    void noLocalFaultAccusesThePrimary()
    {
        QVERIFY(!localKinds().isEmpty());
        for (const FaultKind& kind : localKinds()) {
            for (int timing = 0; timing < 100; ++timing) {
                const FaultRun run = simulateFault(kind, timing);
                QVERIFY2(run.primaryDown == 0 && run.accused == 0, qPrintable(run.changes));
                QVERIFY2(run.recovered, qPrintable(run.changes));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
