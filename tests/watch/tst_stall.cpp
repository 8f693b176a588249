// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/lag.h"

#include <QTest>

using namespace rekindle;

namespace {

/// Feeds a tracker each 30 s with what a heartbeat each 30 s would show.
struct Feed {
    StallTracker tracker{30s};
    BootTime at{Millis{1'000'000}};
    qint64 written{100};

    StallState see(std::optional<qint64> visible)
    {
        tracker.observe(at, visible, written);
        at += 30s;
        ++written;
        return tracker.state();
    }

    StallState follow(int readings, qint64 behind = 1)
    {
        StallState state{};
        for (int i = 0; i < readings; ++i) {
            state = see(written - behind);
        }
        return state;
    }
};

} // namespace

class TestStall : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsWrongWhileItFollows()
    {
        Feed feed;
        QCOMPARE(feed.tracker.state(), StallState::None);
        QCOMPARE(feed.follow(50), StallState::None);
        QCOMPARE(feed.tracker.completeness(), 1.0);
        QVERIFY(qAbs(feed.tracker.speed() - 1) < 0.01);
    }

    void aConstantLagIsNoStall()
    {
        Feed feed;
        QCOMPARE(feed.follow(50, 20), StallState::None);
    }

    void standingStillForNinetySecondsIsAStall()
    {
        Feed feed;
        feed.follow(10);
        const qint64 last = feed.written - 2;
        QCOMPARE(feed.see(last), StallState::None); // 30 s
        QCOMPARE(feed.see(last), StallState::None); // 60 s
        QCOMPARE(feed.see(last), StallState::Stalled);
        QCOMPARE(feed.tracker.repeats(), 3);
        QCOMPARE(feed.follow(1), StallState::None);
    }

    void nothingWrittenIsNoStall()
    {
        StallTracker tracker(30s);
        BootTime at{Millis{0}};
        for (int i = 0; i < 20; ++i, at += 30s) {
            tracker.observe(at, 7, 8);
        }
        QCOMPARE(tracker.state(), StallState::None);
    }

    void aCopyInStepsIsNoStallOnceItsStepsAreKnown()
    {
        Feed feed;
        qint64 visible = 90;
        int stalls = 0;
        for (int i = 0; i < 100; ++i) {
            visible = i % 10 == 0 ? feed.written - 1 : visible;
            stalls += feed.see(visible) == StallState::Stalled && i > 40 ? 1 : 0;
        }
        QCOMPARE(stalls, 0);
        // But when a step stays away, it is one.
        StallState state{};
        for (int i = 0; i < 15; ++i) {
            state = feed.see(visible);
        }
        QCOMPARE(state, StallState::Stalled);
    }

    void halfSpeedDoesNotConverge()
    {
        Feed feed;
        feed.follow(20);
        qint64 visible = feed.written - 1;
        StallState state{};
        for (int i = 0; i < 10; ++i) {
            visible += i % 2;
            state = feed.see(visible);
        }
        QCOMPARE(state, StallState::NotConverging);
        QVERIFY(feed.tracker.speed() < 0.8);
    }

    void aPauseThatIsCaughtUpConverges()
    {
        Feed feed;
        feed.follow(20);
        const qint64 last = feed.written - 2;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(feed.see(last), StallState::None);
        }
        QCOMPARE(feed.follow(10), StallState::None);
    }

    void goingBackIsARewindUntilTheOldHighestIsPassed()
    {
        Feed feed;
        feed.follow(10);
        const qint64 highest = feed.written - 2;
        QCOMPARE(feed.see(highest - 8), StallState::Rewind);
        for (qint64 n = highest - 7; n <= highest; ++n) {
            QCOMPARE(feed.see(n), StallState::Rewind);
        }
        QCOMPARE(feed.see(highest + 1), StallState::None);
    }

    void aRewindThatIsNeverPassedBecomesTheNewNormal()
    {
        Feed feed;
        feed.follow(10);
        feed.see(5);
        qint64 n = 6;
        for (int i = 0; i < 59; ++i) {
            QCOMPARE(feed.see(n++), StallState::Rewind);
        }
        QCOMPARE(feed.see(n), StallState::None);
        // The new number is the mark from now on.
        QCOMPARE(feed.see(n - 3), StallState::Rewind);
    }

    void aSecondaryThatCannotBeReadIsSilentAfterTheWindow()
    {
        Feed feed;
        feed.follow(10);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(feed.see({}), StallState::None);
        }
        QCOMPARE(feed.see({}), StallState::Silent);
        QCOMPARE(feed.tracker.completeness(), 0.0);
        QCOMPARE(feed.follow(1), StallState::None);
        QVERIFY(feed.tracker.completeness() > 0 && feed.tracker.completeness() < 0.2);
    }

    void aRestartForgetsTheStandStillButNotTheHighestNumber()
    {
        Feed feed;
        feed.follow(10);
        const qint64 last = feed.written - 2;
        feed.see(last);
        feed.see(last);
        feed.tracker.restart();
        QCOMPARE(feed.see(last), StallState::None);
        QCOMPARE(feed.see(last), StallState::None);
        feed.tracker.restart();
        QCOMPARE(feed.see(last - 5), StallState::Rewind);
    }

    void withoutKnowingWhatWasWrittenOneEachPeriodIsExpected()
    {
        StallTracker tracker(30s);
        BootTime at{Millis{0}};
        qint64 number = 0;
        for (int i = 0; i < 10; ++i, at += 30s) {
            tracker.observe(at, ++number, {});
        }
        QCOMPARE(tracker.state(), StallState::None);
        for (int i = 0; i < 12; ++i, at += 30s) {
            tracker.observe(at, number += i % 2, {});
        }
        QCOMPARE(tracker.state(), StallState::NotConverging);
    }
};

QTEST_GUILESS_MAIN(TestStall)
#include "tst_stall.moc"
