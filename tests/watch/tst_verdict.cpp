// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/verdict.h"

#include "watch/simulation/verdict_simulation.h"

#include <QJsonArray>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = fromEpochMs(1'795'262'400'000);

/// An observation from a short text: "c+" control ok, "c-" it fails; "n:nxdomain", "t" timeout, "r" refused, "x" reset, "s" TLS,
/// a number: the status, "-" no answer; "2+" and "2-" the secondary, "2=401" its status; "p+" and "p-" the peer.
Observation from(const QString& text)
{
    Observation o;
    o.control = true;
    SideObservation& p = o.primary;
    p = SideObservation::ofStatus(200);
    o.secondary = SideObservation::serving();
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool failed =
            QStringList{u"t"_s, u"r"_s, u"x"_s, u"s"_s, u"-"_s}.contains(word) || word.startsWith(u"n:");
        if (failed) {
            p.status.reset();
            p.serves = false;
        }
        if (word == u"c+" || word == u"c-") {
            o.control = word == u"c+";
        } else if (word == u"c?") {
            o.control.reset();
        } else if (word == u"t") {
            p.connect = ConnectState::Timeout;
        } else if (word == u"r") {
            p.connect = ConnectState::Refused;
        } else if (word == u"x") {
            p.connect = ConnectState::Reset;
        } else if (word == u"s") {
            p.connect = ConnectState::Tls;
        } else if (word == u"n:nxdomain") {
            p.dns = DnsState::NxDomain;
        } else if (word == u"n:public") {
            p.dns = DnsState::Public;
        } else if (word == u"n:fail") {
            p.dns = DnsState::Fail;
        } else if (word == u"2+" || word == u"2-") {
            o.secondary = word == u"2+" ? SideObservation::serving() : SideObservation::silent();
        } else if (word == u"2?") {
            o.secondary.reset();
        } else if (word.startsWith(u"2=")) {
            o.secondary = SideObservation::ofStatus(word.mid(2).toInt());
        } else if (word == u"p+" || word == u"p-") {
            o.peer = word == u"p+";
        } else if (word == u"html") {
            p.notFhir = true;
            p.serves = false;
        } else if (word == u"fhir") {
            p.fhirSeen = true;
        } else if (word == u"retired") {
            p.retired = true;
        } else if (word != u"-") {
            p.status = word.toInt();
            p.serves = *p.status >= 200 && *p.status < 300;
        }
    }
    return o;
}

/// Rules with a clock: each observation 30 s after the one before.
struct Watch {
    VerdictRules rules{};
    Instant at{noon};
    std::optional<qint64> heartbeat{};

    Verdict see(const QString& text, int times = 1)
    {
        for (int i = 0; i < times; ++i, at += 30s) {
            Observation o = from(text);
            o.at = at;
            o.heartbeat = heartbeat;
            rules.observe(o);
        }
        return rules.verdict();
    }

    Verdict seeTotal(Millis total, int times = 1, const PhaseTimes& phases = {})
    {
        for (int i = 0; i < times; ++i, at += 30s) {
            Observation o = from({});
            o.at = at;
            o.primary.total = total;
            o.primary.phases = phases;
            rules.observe(o);
        }
        return rules.verdict();
    }

    Verdict seeBeat(qint64 number)
    {
        heartbeat = number;
        return see({});
    }
};

QString told(const Verdict& verdict)
{
    return codeName(verdict.code) + u'/' + codeName(verdict.confidence);
}

bool has(const Verdict& verdict, EvidenceCode code)
{
    return std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                       [code](const Evidence& evidence) { return evidence.code == code; });
}

} // namespace

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
