// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/lag.h"

#include "watch/simulation/heartbeat_simulation.h"
#include "watch/watermark.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr BootTime zero = BootTime{Millis{1'000'000}};

BootTime at(Millis after)
{
    return zero + after;
}

/// Heartbeats 1, 2, 3... each 30 s, acknowledged after 1 s.
HeartbeatBook bookOf(int count)
{
    HeartbeatBook book;
    for (int i = 0; i < count; ++i) {
        book.sent(i + 1, at(i * Millis{30s}), Instant{});
        book.acknowledged(i + 1, at(i * Millis{30s} + 1s));
    }
    return book;
}

/// The server's time is our boot time plus an hour.
Instant stamp(Millis boot)
{
    return Instant{at(boot).time_since_epoch() + 1h};
}

/// Known from one answer within no time, hence to a second.
ClockOffset hourAhead(Millis when = 0s)
{
    ClockOffset offset;
    HttpExchange answer;
    answer.status = 200;
    answer.sentBoot = answer.receivedBoot = at(when);
    answer.headers.add("Date", toHttpDate(stamp(when)));
    offset.observe(answer);
    return offset;
}

} // namespace

class TestLag : public QObject
{
    Q_OBJECT
private slots:
    void stalenessLiesBetweenTheNextAcknowledgementAndTheVisibleSending()
    {
        const HeartbeatBook book = bookOf(4);
        // Number 2, sent at 30 s, is visible; number 3 was acknowledged at 61 s.
        QCOMPARE(book.staleness(2, at(100s), at(102s)), std::optional(Interval{39s, 72s}));
    }

    void stalenessBeginsAtZeroWhileNothingNewerIsAcknowledged()
    {
        HeartbeatBook book = bookOf(2);
        QCOMPARE(book.staleness(2, at(100s), at(102s)), std::optional(Interval{0s, 72s}));
        book.sent(3, at(60s), Instant{});
        QCOMPARE(book.staleness(2, at(100s), at(102s)), std::optional(Interval{0s, 72s}));
        // The acknowledgement came after the read had begun: still nothing is proven.
        book.acknowledged(3, at(101s));
        QCOMPARE(book.staleness(2, at(100s), at(102s)), std::optional(Interval{0s, 72s}));
    }

    void aLostAcknowledgementIsMadeUpForByALaterOne()
    {
        HeartbeatBook book = bookOf(2);
        book.sent(3, at(60s), Instant{});
        book.sent(4, at(90s), Instant{});
        book.acknowledged(4, at(91s));
        QCOMPARE(book.staleness(2, at(100s), at(102s)), std::optional(Interval{9s, 72s}));
    }

    void theLeastAcknowledgementCountsWhenAnswersOvertakeEachOther()
    {
        HeartbeatBook book = bookOf(1);
        book.sent(2, at(30s), Instant{});
        book.sent(3, at(40s), Instant{});
        book.acknowledged(3, at(41s));
        book.acknowledged(2, at(55s));
        QCOMPARE(book.staleness(1, at(100s), at(100s)), std::optional(Interval{59s, 100s}));
    }

    void aNumberThatIsNotOursSaysNothing()
    {
        const HeartbeatBook book = bookOf(3);
        QVERIFY(!book.staleness(77, at(100s), at(101s)).has_value());
        QVERIFY(!book.reach(77).has_value());
    }

    void theWorstCaseGrowsWhileNothingCanBeRead()
    {
        const HeartbeatBook book = bookOf(3);
        QCOMPARE(book.reach(2)->least, at(30s));
    }

    void aNumberSentAgainKeepsItsFirstTimes()
    {
        HeartbeatBook book = bookOf(1);
        book.sent(2, at(30s), Instant{});
        book.sent(2, at(45s), Instant{});
        book.acknowledged(2, at(46s));
        book.acknowledged(2, at(50s));
        QCOMPARE(book.find(2)->sent, at(30s));
        QCOMPARE(book.find(2)->acknowledged, std::optional(at(46s)));
        QCOMPARE(book.all().size(), 2);
    }

    void numbersGoOnAboveEverythingKnown()
    {
        QCOMPARE(HeartbeatBook().nextNumber(), 1);
        HeartbeatBook book({{7, at(0s), {}, {}}, {5, at(1s), {}, {}}});
        QCOMPARE(book.nextNumber(), 8);
    }

    void forgettingKeepsWhatBoundsTheVisibleNumber()
    {
        HeartbeatBook book = bookOf(100);
        const auto before = book.staleness(20, at(3'000s), at(3'001s));
        book.forget(at(2'900s), 20);
        QCOMPARE(book.staleness(20, at(3'000s), at(3'001s)), before);
        QCOMPARE(book.all().size(), 2 + 3); // 20 and 21, and those sent from 2,900 s on
        QVERIFY(!book.find(19));
    }

    void whatHasArrivedIsForgottenSooner()
    {
        HeartbeatBook book = bookOf(100);
        const auto before = book.staleness(80, at(3'000s), at(3'001s));
        book.forget(at(300s), 80, at(2'100s));
        QCOMPARE(book.staleness(80, at(3'000s), at(3'001s)), before);
        QVERIFY(!book.find(70)); // arrived, and sent before 2,100 s
        QVERIFY(book.find(71));
        book = bookOf(100);
        book.forget(at(300s), 20, at(2'100s)); // far behind: all that is missing is needed to see it catch up
        QCOMPARE(book.all().size(), 1 + 80);
        QVERIFY(book.find(20) && book.find(21));
    }

    void aWatermarkIsBoundedByTheClockOffset()
    {
        const ClockOffset offset = hourAhead(90s);
        Watermark marks;
        marks.seen(1, stamp(30s), offset, at(90s));
        QVERIFY(!marks.staleness(0, at(100s), at(102s)).has_value());
        QCOMPARE(marks.staleness(1, at(100s), at(102s)), std::optional(Interval{0s, 75s}));
        marks.seen(2, stamp(60s), offset, at(90s));
        QCOMPARE(marks.staleness(1, at(100s), at(102s)), std::optional(Interval{38s, 75s}));
        QCOMPARE(at(130s) - marks.reach(1)->least, Millis{103s});
        marks.forget(at(70s), 2, BootTime::min());
        QVERIFY(!marks.staleness(1, at(100s), at(102s)).has_value());
        QCOMPARE(marks.staleness(2, at(100s), at(102s)), std::optional(Interval{0s, 45s}));
        // A stamp of the future bounds nothing.
        marks.seen(3, stamp(200s), offset, at(201s));
        QCOMPARE(marks.staleness(3, at(100s), at(102s)), std::optional(Interval{}));
    }

    void watermarksThatHaveArrivedAreThinned()
    {
        const ClockOffset offset = hourAhead(2h);
        Watermark all;
        for (int n = 1; n <= 240; ++n) { // two hours
            all.seen(n, stamp(30s * n), offset, at(2h));
        }
        Watermark thin = all;
        thin.forget(BootTime::min(), 220, at(6'300s));
        const auto width = [](const Watermark& marks, qint64 visible) {
            const auto staleness = marks.staleness(visible, at(7'200s), at(7'200s));
            return staleness ? std::optional(staleness->hi - staleness->lo) : std::nullopt;
        };
        for (int n = 1; n <= 240; ++n) {
            const auto exact = all.staleness(n, at(7'200s), at(7'200s));
            const auto wide = thin.staleness(n, at(7'200s), at(7'200s));
            QVERIFY(wide && wide->lo <= exact->lo && wide->hi >= exact->hi);
            QVERIFY2(*width(thin, n) <= *width(all, n) + 5min, qPrintable(QString::number(n)));
            if (n >= 210) {
                QCOMPARE(wide, exact); // younger than arrivedBefore, or not yet there
            }
        }
        QVERIFY(*width(thin, 100) > *width(all, 100)); // it was thinned
        Watermark behind = all;
        behind.forget(BootTime::min(), 20, at(6'300s));
        QCOMPARE(behind.staleness(60, at(7'200s), at(7'200s)), all.staleness(60, at(7'200s), at(7'200s)));
    }

    // The main figure at a reduced size; bench_heartbeat has all of it.
    void theIntervalHoldsTheTruthInEveryRandomRun_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("default") << 30;
        QTest::newRow("drill") << 10;
    }
    void theIntervalHoldsTheTruthInEveryRandomRun()
    {
        QFETCH(int, seconds);
        int reads = 0;
        for (std::uint64_t seed = 0; seed < 250; ++seed) {
            const HeartbeatRun run = simulateHeartbeats(seed, std::chrono::seconds{seconds});
            QVERIFY2(run.contained == run.reads, qPrintable(u"seed "_s + QString::number(seed)));
            reads += run.reads;
            for (const double half : run.halfWidths) {
                QVERIFY(half < seconds / 2.0 + 5);
            }
        }
        QVERIFY(reads > 5'000);
    }
};

QTEST_GUILESS_MAIN(TestLag)
#include "tst_lag.moc"
