// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/clock_offset.h"

#include "watch/simulation/random.h"

#include <QTest>

using namespace rekindle;

namespace {

constexpr Millis truth{1'795'262'400'321}; ///< server wall clock minus boot clock

HttpExchange answer(BootTime sent, Millis there, Millis back, Millis serverOffset = truth)
{
    HttpExchange exchange;
    exchange.status = 200;
    exchange.sentBoot = sent;
    exchange.receivedBoot = sent + there + back;
    exchange.headers.add("Date", toHttpDate(Instant{(sent + there).time_since_epoch() + serverOffset}));
    return exchange;
}

} // namespace

class TestClockOffset : public QObject
{
    Q_OBJECT
private slots:
    void oneAnswerBoundsItByASecondAndARoundTrip()
    {
        ClockOffset clock;
        const BootTime sent{Millis{5'000'000}};
        QVERIFY(!clock.offset(sent).has_value());
        QCOMPARE(clock.observe(answer(sent, 40ms, 60ms)), ClockOffset::Outcome::Narrowed);
        const auto offset = clock.offset(sent + 100ms);
        QVERIFY(offset->contains(truth));
        QCOMPARE(offset->hi - offset->lo, Millis{1'100});
    }

    void manyAnswersNarrowItAndNeverLoseTheTruth()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            Random random(seed);
            ClockOffset clock;
            BootTime sent{Millis{5'000'000}};
            for (int i = 0; i < 64; ++i) {
                const auto exchange = answer(sent, random.millis(30, 50), random.millis(30, 50));
                QCOMPARE(clock.observe(exchange), ClockOffset::Outcome::Narrowed);
                QVERIFY(clock.offset(exchange.receivedBoot)->contains(truth));
                sent += random.millis(1'000, 30'000);
            }
            const auto offset = clock.offset(sent);
            QVERIFY(offset->halfWidth() < 200ms);
            QVERIFY(offset->halfWidth() >= 50ms);
            const auto stamp = clock.toBoot(Instant{truth + 9'000'000ms}, sent);
            QVERIFY(stamp->first <= BootTime{Millis{9'000'000}} && BootTime{Millis{9'000'000}} <= stamp->second);
        }
    }

    void itWidensWithDrift()
    {
        ClockOffset clock;
        const BootTime sent{Millis{5'000'000}};
        clock.observe(answer(sent, 0ms, 0ms));
        QCOMPARE(clock.offset(sent + 1'000s)->halfWidth() - clock.offset(sent)->halfWidth(), Millis{50});
    }

    void cachesAndBrokenDatesAreIgnored()
    {
        ClockOffset clock;
        const BootTime sent{Millis{5'000'000}};
        HttpExchange cached = answer(sent, 1ms, 1ms);
        cached.headers.add("Age", "12");
        QCOMPARE(clock.observe(cached), ClockOffset::Outcome::Ignored);
        HttpExchange lied;
        lied.status = 200;
        lied.headers.add("Date", "tomorrow");
        QCOMPARE(clock.observe(lied), ClockOffset::Outcome::Ignored);
        HttpExchange lost = answer(sent, 1ms, 1ms);
        lost.status.reset();
        QCOMPARE(clock.observe(lost), ClockOffset::Outcome::Ignored);
        QVERIFY(!clock.offset(sent).has_value());
    }

    void aServerThatLiesIsAContradictionAndCountingStartsAnew()
    {
        ClockOffset clock;
        BootTime sent{Millis{5'000'000}};
        clock.observe(answer(sent, 1ms, 1ms));
        sent += 30s;
        QCOMPARE(clock.observe(answer(sent, 1ms, 1ms, truth + 1h)), ClockOffset::Outcome::Contradiction);
        QVERIFY(clock.contradicts(sent + 9min));
        QVERIFY(!clock.contradicts(sent + 11min));
        QVERIFY(clock.offset(sent)->contains(truth + 1h));
    }
};

QTEST_GUILESS_MAIN(TestClockOffset)
#include "tst_clock_offset.moc"
