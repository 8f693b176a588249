// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/exit_code.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Reading reading(VerdictCode code, Confidence confidence = Confidence::Confirmed, bool measured = true)
{
    Reading made;
    made.verdict.code = code;
    made.verdict.confidence = confidence;
    made.protection.state = measured ? ProtectionState::Protected : ProtectionState::Unknown;
    return made;
}

const PairId north{u"north"_s};
const PairId south{u"south"_s};

} // namespace

class TestExitCode : public QObject
{
    Q_OBJECT
private slots:
    void r10_aReadingHasTheCodeOfWhatIsWorst_data()
    {
        QTest::addColumn<Reading>("reading");
        QTest::addColumn<ExitCode>("code");
        Reading breached = reading(VerdictCode::Healthy);
        breached.protection.state = ProtectionState::Unprotected;
        breached.protection.confidence = Confidence::Suspected;
        Reading forecast = reading(VerdictCode::Healthy);
        forecast.protection.state = ProtectionState::AtRisk;
        Reading ending = reading(VerdictCode::Healthy);
        ending.protection.state = ProtectionState::AtRisk;
        ending.protection.cause = ProtectionCause::CertificateEnds;
        QTest::newRow("healthy") << reading(VerdictCode::Healthy) << ExitCode::Good;
        QTest::newRow("a certificate that ends, alone") << ending << ExitCode::Good;
        QTest::newRow("healthy, protection unknown")
            << reading(VerdictCode::Healthy, Confidence::Confirmed, false) << ExitCode::NotMeasured;
        QTest::newRow("suspected") << reading(VerdictCode::PrimaryDown, Confidence::Suspected) << ExitCode::Problem;
        QTest::newRow("suspected, protection unknown")
            << reading(VerdictCode::PrimaryDown, Confidence::Suspected, false) << ExitCode::Problem;
        QTest::newRow("throttled") << reading(VerdictCode::Throttled) << ExitCode::Problem;
        QTest::newRow("unprotected, suspected") << breached << ExitCode::Problem;
        QTest::newRow("at risk") << forecast << ExitCode::Problem;
        QTest::newRow("offline here") << reading(VerdictCode::OfflineHere) << ExitCode::NotMeasured;
        QTest::newRow("nothing known") << reading(VerdictCode::Unknown, {}, false) << ExitCode::NotMeasured;
    }
    void r10_aReadingHasTheCodeOfWhatIsWorst()
    {
        QFETCH(Reading, reading);
        QFETCH(ExitCode, code);
        QCOMPARE(exitCodeOf(reading), code);
    }

    void r10_aLagIsGoodInsideTheRpoAsAWholeAndOnlyWhileItIsFresh()
    {
        Pair pair;
        pair.objectives.rpo = 60s;
        pair.probePeriod = 30s;
        Reading seen;
        const Instant now = fromEpochMs(1'795'227'270'000);
        QCOMPARE(exitCodeOfLag(seen, pair, now), ExitCode::NotMeasured);
        seen.lag.readAt = now - 90s;
        seen.lag.staleness = Interval{10s, 60s};
        QCOMPARE(exitCodeOfLag(seen, pair, now), ExitCode::Good);
        QCOMPARE(exitCodeOfLag(seen, pair, now + 1ms), ExitCode::NotMeasured); // of then, not of now
        seen.lag.staleness = Interval{10s, 61s}; // it may be breached already
        QCOMPARE(exitCodeOfLag(seen, pair, now), ExitCode::Problem);
        pair.kind = PairKind::Managed;
        seen.lag.staleness = Interval{42s, 42s};
        QCOMPARE(exitCodeOfLag(seen, pair, now - 80s), ExitCode::Good);
        QCOMPARE(exitCodeOfLag(seen, pair, now), ExitCode::Problem);
    }

    void r10_aProblemOutranksWhatIsUnknown()
    {
        QCOMPARE(worse(ExitCode::Problem, ExitCode::NotMeasured), ExitCode::Problem);
        QCOMPARE(worse(ExitCode::NotMeasured, ExitCode::Problem), ExitCode::Problem);
        QCOMPARE(worse(ExitCode::NotMeasured, ExitCode::Good), ExitCode::NotMeasured);
        QCOMPARE(exitCodeOf({Severity::Good, Severity::Unknown, Severity::Watch}), ExitCode::Problem);
        QCOMPARE(exitCodeOf(QList<Severity>{}), ExitCode::Good);
    }

    void r10_theStoreHasACodeOfItsOwn()
    {
        QCOMPARE(exitCodeOf(Error{Errc::InUse, {}, {}}), ExitCode::Storage);
        QCOMPARE(exitCodeOf(Error{Errc::Corrupt, {}, {}}), ExitCode::Storage);
        QCOMPARE(exitCodeOf(Error{Errc::StorageFull, {}, {}}), ExitCode::Storage);
        QCOMPARE(exitCodeOf(Error{Errc::Secret, {}, {}}), ExitCode::Problem);
    }

    void r10_aWatchForgetsItsStartAndNothingElse()
    {
        const Reading starting = reading(VerdictCode::Unknown, {}, false);
        const Reading well = reading(VerdictCode::Healthy);
        const Reading blind = reading(VerdictCode::Healthy, Confidence::Confirmed, false);
        const Reading down = reading(VerdictCode::PrimaryDown, Confidence::Confirmed, false);
        const auto worst = [](const QList<std::pair<PairId, Reading>>& seen) {
            WorstSeen watch;
            for (const auto& [pair, said] : seen) {
                watch.see(pair, said);
            }
            return watch.worst();
        };
        QCOMPARE(worst({}), ExitCode::NotMeasured);
        QCOMPARE(worst({{north, starting}, {north, blind}}), ExitCode::NotMeasured);
        QCOMPARE(worst({{north, starting}, {north, blind}, {north, well}}), ExitCode::Good);
        QCOMPARE(worst({{north, well}, {north, blind}, {north, well}}), ExitCode::NotMeasured);
        QCOMPARE(worst({{north, starting}, {north, down}}), ExitCode::Problem); // an outage from the start
        QCOMPARE(worst({{north, down}, {south, starting}, {south, blind}}), ExitCode::Problem);
        QCOMPARE(worst({{north, well}, {south, blind}}), ExitCode::NotMeasured);
        QCOMPARE(worst({{north, well}, {north, down}, {north, well}}), ExitCode::Problem);
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exit_code.moc"
