// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/exposure.h"

#include <QTest>

using namespace rekindle;

namespace {

const Instant noon{std::chrono::hours{24 * 20000 + 12}};

Protection in(ProtectionState state, ProtectionCause cause = ProtectionCause::None)
{
    Protection protection;
    protection.state = state;
    protection.cause = cause;
    return protection;
}

ProtectionSpan span(Millis from, Millis to, ProtectionState state, ProtectionCause cause = ProtectionCause::None)
{
    return {noon + from, noon + to, state, cause};
}

} // namespace

/// How long a pair was protected: what the readings vouch for, and nothing more.
class TestExposure : public QObject
{
    Q_OBJECT
private slots:
    void aReadingVouchesForTwoPeriods()
    {
        ExposureRecorder recorder;
        QCOMPARE(recorder.take(in(ProtectionState::Protected), noon, 30s),
                 (QList<ProtectionSpan>{span(0s, 60s, ProtectionState::Protected)}));
        QCOMPARE(recorder.take(in(ProtectionState::Protected), noon + 30s, 30s),
                 (QList<ProtectionSpan>{span(0s, 90s, ProtectionState::Protected)}));
        // Nothing was read for five minutes: unwatched.
        QCOMPARE(recorder.take(in(ProtectionState::Protected), noon + 390s, 30s),
                 (QList<ProtectionSpan>{span(390s, 450s, ProtectionState::Protected)}));
    }

    void aChangeEndsWhatTheReadingBeforeVouchedFor()
    {
        ExposureRecorder recorder;
        recorder.take(in(ProtectionState::Protected), noon, 30s);
        const auto down = ProtectionCause::Down;
        QCOMPARE(recorder.take(in(ProtectionState::Unprotected, down), noon + 30s, 30s),
                 (QList<ProtectionSpan>{span(0s, 30s, ProtectionState::Protected),
                                        span(30s, 90s, ProtectionState::Unprotected, down)}));
    }

    void aRestartGoesOnWithTheSpanItLeft()
    {
        ExposureRecorder recorder(span(0s, 60s, ProtectionState::Protected));
        QCOMPARE(recorder.take(in(ProtectionState::Protected), noon + 45s, 30s),
                 (QList<ProtectionSpan>{span(0s, 105s, ProtectionState::Protected)}));
    }

    void aClockThatWasSetBackStartsANewSpan()
    {
        ExposureRecorder recorder(span(0s, 60s, ProtectionState::Protected));
        QCOMPARE(recorder.take(in(ProtectionState::Protected), noon - 1h, 30s),
                 (QList<ProtectionSpan>{span(-1h, -1h + 60s, ProtectionState::Protected)}));
    }

    void theSharesAddUpToTheWatchedTime()
    {
        const Exposure month = exposureOf(
            {span(0h, 100h, ProtectionState::Protected), span(100h, 100h + 42min, ProtectionState::Unprotected),
             span(101h, 102h, ProtectionState::AtRisk), span(102h, 103h, ProtectionState::Unknown)},
            noon - 100h, noon + 620h);
        QCOMPARE(month.protectedFor, Millis{100h});
        QCOMPARE(month.unprotectedFor, Millis{42min});
        QCOMPARE(month.atRiskFor, Millis{1h});
        QCOMPARE(month.unknownFor, Millis{1h});
        QCOMPARE(month.watched(), Millis{102h + 42min});
        QCOMPARE(month.watched() + month.unwatched(), Millis{720h});
        QVERIFY(month.longestHole.has_value());
        QCOMPARE(month.longestHole->to - month.longestHole->from, Millis{42min});
        QCOMPARE(month.longestHole->from, noon + 100h);
        QVERIFY(std::abs(*month.protectedShare() - 100.0 / 102.7) < 1e-9);
    }

    void aHoleGoesOnWhenItsCauseChanges()
    {
        const Exposure day = exposureOf({span(0min, 10min, ProtectionState::Unprotected, ProtectionCause::Down),
                                         span(10min, 30min, ProtectionState::Unprotected, ProtectionCause::GrayFailure),
                                         span(40min, 65min, ProtectionState::Unprotected, ProtectionCause::Down)},
                                        noon, noon + 24h);
        QCOMPARE(day.longestHole->to - day.longestHole->from, Millis{30min});
        QCOMPARE(day.longestHole->cause, ProtectionCause::Down);
    }

    void everyUnprotectedStretchIsARecordThatSaysHowItEnded()
    {
        const auto down = ProtectionCause::Down;
        const auto stalled = ProtectionCause::Stalled;
        const auto bad = ProtectionState::Unprotected;
        const Exposure hours =
            exposureOf({span(0min, 10min, bad, down), span(10min, 20min, bad, stalled), span(20min, 25min, bad, down),
                        span(25min, 40min, ProtectionState::Protected), span(50min, 55min, bad, stalled),
                        span(100min, 120min, bad, down)},
                       noon, noon + 2h);
        using End = UnprotectedStretch::End;
        QCOMPARE(hours.unprotected, (QList<UnprotectedStretch>{{noon + 100min, noon + 120min, End::Open, {down}},
                                                               {noon + 50min, noon + 55min, End::Unwatched, {stalled}},
                                                               {noon, noon + 25min, End::Seen, {down, stalled}}}));
        QCOMPARE(hours.longestHole->from, noon);
        // An hour later nobody had looked on.
        QCOMPARE(exposureOf({span(0min, 10min, bad, down)}, noon, noon + 1h).unprotected.first().end, End::Unwatched);
    }

    void whatLiesOutsideOrTwiceIsNotCounted()
    {
        const Exposure hour =
            exposureOf({span(-1h, 10min, ProtectionState::Protected), span(5min, 20min, ProtectionState::Unprotected),
                        span(50min, 2h, ProtectionState::Protected)},
                       noon, noon + 1h);
        QCOMPARE(hour.protectedFor, Millis{20min});
        QCOMPARE(hour.unprotectedFor, Millis{10min});
        QCOMPARE(hour.unwatched(), Millis{30min});
    }

    void nothingWatchedHasNoShare()
    {
        const Exposure empty = exposureOf({}, noon, noon + 1h);
        QVERIFY(!empty.protectedShare().has_value());
        QVERIFY(!empty.longestHole.has_value());
        QCOMPARE(empty.unwatched(), Millis{1h});
    }
};

QTEST_GUILESS_MAIN(TestExposure)
#include "tst_exposure.moc"
