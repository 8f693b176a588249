// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/forecast.h"

#include "watch/simulation/lag_simulation.h"
#include "watch/simulation/random.h"
#include "watch/theil_sen.h"

#include <QMap>
#include <QTest>

#include <functional>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = fromEpochMs(1'795'262'400'000);
constexpr Millis rpo = 15min;

LagSample sample(Millis at, std::optional<Millis> lag, Millis half = 0s)
{
    LagSample s;
    s.at = noon + at;
    if (lag) {
        s.staleness = Interval{std::max(Millis{0}, *lag - half), *lag + half};
    }
    return s;
}

/// What the rules say about lag over time, one sample each 30 s: "+forecast 570" (raised at that second) and so on.
QStringList events(Millis until, const std::function<LagSample(Millis)>& lagAt, LagAlarms alarms = LagAlarms(rpo))
{
    QStringList log;
    for (Millis at{0}; at <= until; at += 30s) {
        for (const AlarmEvent& event : alarms.observe(lagAt(at))) {
            const QString sign = event.change == AlarmChange::Raised ? u"+"_s : u"-"_s;
            log.append(sign + codeName(event.kind) + u' ' + QString::number(at / 1s));
        }
    }
    return log;
}

/// Steady at 10 s for ten minutes, then growing by `slope` seconds a second.
LagSample growing(Millis at, double slope)
{
    const double since = std::max(0.0, static_cast<double>((at - Millis{10min}).count()));
    return sample(at, Millis{10s} + Millis{std::llround(since * slope)}, 15s);
}

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT
private slots:
    void theSlopeIsTheMedianOfAllPairs()
    {
        QVERIFY(!theilSenSlope({}).has_value());
        QVERIFY(!theilSenSlope({{1, 1}}).has_value());
        QVERIFY(!theilSenSlope({{1, 1}, {1, 5}}).has_value());
        QCOMPARE(theilSenSlope({{0, 0}, {1, 2}, {2, 4}}).value(), 2.0);
        QCOMPARE(theilSenSlope({{0, 0}, {1, 1}, {2, 100}, {3, 3}, {4, 4}, {5, 5}}).value(), 1.0);
        QCOMPARE(theilSenSlope({{0, 0}, {1, 1}, {2, 4}, {3, 9}}).value(), 3.0);
    }

    void quietLagRaisesNothing()
    {
        Random random(3);
        const auto quiet = [&](Millis at) {
            return sample(at, Millis{std::llround(random.logNormal(5'000, 0.6))}, 15s);
        };
        QCOMPARE(events(24h, quiet), QStringList{});
    }

    void aFullStopIsWatchedThenForeseenThenBreached()
    {
        // It stops at 600 s with 10 s of lag. Lag is above 180 s at 780 s; the long window agrees at 840 s; twice running.
        QCOMPARE(events(30min, [](Millis at) { return growing(at, 1); }),
                 (QStringList{u"+stall_watch 690"_s, u"+breach_forecast 870"_s, u"+rpo_breached 1500"_s}));
    }

    void aSlowDriftIsForeseenTwelveMinutesAhead()
    {
        // Half speed: the objective is reached 1780 s after the onset, and 12 minutes before that is 1060 s.
        const QStringList log = events(45min, [](Millis at) { return growing(at, 0.5); });
        QCOMPARE(log.size(), 2);
        QVERIFY(log.at(0).startsWith(u"+breach_forecast"_s));
        const int raised = log.at(0).section(u' ', 1).toInt();
        QVERIFY2(raised >= 600 + 1'060 && raised <= 600 + 1'060 + 90, qPrintable(log.at(0)));
        QVERIFY(log.at(1).startsWith(u"+rpo_breached 24"_s));
    }

    void theForecastIsAnInterval()
    {
        LagAlarms alarms(rpo);
        std::optional<Interval> told;
        for (Millis at{0}; at < 15min; at += 30s) {
            for (const AlarmEvent& event : alarms.observe(growing(at, 1))) {
                told = event.breachIn ? event.breachIn : told;
            }
        }
        QVERIFY(told.has_value());
        QVERIFY(told->lo < told->hi);
        QVERIFY(told->contains(Millis{1'490s} - 870s));
        QVERIFY(alarms.forecast().breachIn.has_value());
        QVERIFY(alarms.forecast().known);
    }

    void aKnownImportNeedsLessThanFiveMinutes()
    {
        const auto importing = [](Millis at) {
            LagSample s = growing(at, 1);
            s.import = true;
            return s;
        };
        const QStringList log = events(30min, importing);
        QCOMPARE(log.size(), 3);
        // Five minutes before 1490 s, twice running.
        QCOMPARE(log.at(1), u"+breach_forecast 1230"_s);
    }

    void whatRecoversIsCleared()
    {
        const auto recovering = [](Millis at) {
            if (at < 20min) {
                return growing(at, 1);
            }
            return sample(at, std::max(Millis{10s}, Millis{610s} - 3 * (at - Millis{20min})), 15s);
        };
        const QStringList log = events(40min, recovering);
        QCOMPARE(log, (QStringList{u"+stall_watch 690"_s, u"+breach_forecast 870"_s, u"-stall_watch 1230"_s,
                                   u"-breach_forecast 1290"_s}));
    }

    void aBreachIsClearedWhenTheWholeIntervalIsBelow()
    {
        LagAlarms alarms(rpo);
        const auto raised = alarms.observe(sample(0s, 901s, 15s));
        QCOMPARE(raised.size(), 1);
        QCOMPARE(raised.constFirst().kind, AlarmKind::RpoBreached);
        QVERIFY(alarms.forecast().breached);
        QVERIFY(alarms.observe(sample(30s, 890s, 15s)).isEmpty());
        QVERIFY(alarms.forecast().breached);
        const auto cleared = alarms.observe(sample(60s, 884s, 15s));
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(cleared.constFirst().change, AlarmChange::Cleared);
    }

    void missingSamplesAreNoEvidence()
    {
        // Every second sample is missing from the stop on; the alarms come, later by little, and none is cleared by nothing.
        const auto holes = [](Millis at) {
            LagSample s = growing(at, 1);
            if (at >= 10min && (at / 30s) % 2 == 1) {
                s.staleness.reset();
            }
            return s;
        };
        const QStringList log = events(30min, holes);
        QCOMPARE(log.size(), 3);
        QVERIFY(log.at(2).startsWith(u"+rpo_breached"_s));

        LagAlarms alarms(rpo);
        alarms.observe(sample(0s, 1'000s));
        for (Millis at{30s}; at < 1h; at += 30s) {
            QVERIFY(alarms.observe(sample(at, std::nullopt)).isEmpty());
        }
        QVERIFY(alarms.forecast().breached);
    }

    void tooFewSamplesSayNothing()
    {
        LagAlarms alarms(rpo);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!alarms.forecast().known);
            alarms.observe(sample(i * Millis{30s}, i * Millis{30s}));
        }
        // Four samples, but over 90 s only: less than half of the long window. Now, at 120 s, it still is.
        QVERIFY(!alarms.forecast().known);
        alarms.observe(sample(150s, 150s));
        QVERIFY(alarms.forecast().known);
        alarms.gap();
        QVERIFY(!alarms.forecast().known);
    }

    void samplesFromThePastAreIgnored()
    {
        LagAlarms alarms(rpo);
        alarms.observe(sample(60s, 10s));
        QVERIFY(alarms.observe(sample(30s, 2'000s)).isEmpty());
        QVERIFY(alarms.observe(sample(60s, 2'000s)).isEmpty());
        QVERIFY(!alarms.forecast().breached);
    }

    void w16_aClockThatWasAheadForAWhileSilencesNothing()
    {
        LagAlarms alarms(rpo);
        for (int i = 0; i < 5; ++i) {
            alarms.observe(sample(8h + i * 30s, 10s));
        }
        QStringList log;
        for (Millis at{150s}; at < 2h; at += 30s) {
            for (const AlarmEvent& event : alarms.observe(growing(at, 1))) {
                log.append(codeName(event.kind));
            }
        }
        QVERIFY(log.contains(u"breach_forecast"_s));
        QVERIFY(log.contains(u"rpo_breached"_s));
    }

    void l15_theEarliestBreachFollowsTheUpperBound()
    {
        LagAlarms alarms(90min);
        const auto bound = [](Millis at) { return LagSample{noon + at, Interval{0s, at - 10min + 30s}, false}; };
        for (Millis at{0}; at < 10min; at += 30s) {
            alarms.observe({noon + at, Interval{0s, 30s}, false});
        }
        for (Millis at{10min}; at <= 15min; at += 30s) {
            alarms.observe(bound(at));
        }
        const auto in = alarms.forecast().breachIn;
        QVERIFY(in.has_value());
        QVERIFY2(in->lo <= 90min - 5min, qPrintable(QString::number(in->lo.count())));
        QVERIFY(in->lo >= 80min);
        // All is well again: nothing is foreseen from the rise that is over.
        for (Millis at{15min + 30s}; at <= 17min; at += 30s) {
            alarms.observe({noon + at, Interval{0s, 30s}, false});
            QVERIFY(!alarms.forecast().breachIn);
        }
    }

    void everyAlarmIsRaisedAndClearedInTurn()
    {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            Random random(seed);
            LagAlarms alarms(rpo);
            QMap<AlarmKind, AlarmChange> last;
            Millis lag{0};
            for (Millis at{0}; at < 3h; at += random.millis(1'000, 60'000)) {
                lag = std::max(Millis{0}, lag + random.millis(-60'000, 61'000));
                const bool known = random.chance(0.9);
                for (const AlarmEvent& event :
                     alarms.observe(sample(at, known ? std::optional(lag) : std::nullopt, 15s))) {
                    QVERIFY(known);
                    QCOMPARE(event.at, noon + at);
                    QVERIFY(last.value(event.kind, AlarmChange::Cleared) != event.change);
                    QVERIFY(!event.breachIn || (event.breachIn->lo >= 0s && event.breachIn->lo <= event.breachIn->hi));
                    last[event.kind] = event.change;
                }
                if (random.chance(0.01)) {
                    alarms.gap();
                }
            }
        }
    }

    // The main figures at a reduced size; bench_lag_alarms has all of them.
    void noBreachIsMissedInMonths_data()
    {
        QTest::addColumn<SpikeShape>("shape");
        QTest::addColumn<double>("mostFalse");
        QTest::newRow("jumps") << SpikeShape::Jump << 2.5;
        QTest::newRow("pauses") << SpikeShape::Pause << 12.0;
    }
    void noBreachIsMissedInMonths()
    {
        QFETCH(SpikeShape, shape);
        QFETCH(double, mostFalse);
        const LagYears months = simulateLag(0.15, true, shape, 7);
        QVERIFY(months.breaches > 2);
        QCOMPARE(months.missed, 0);
        QCOMPARE(months.unforeseen, 0);
        QCOMPARE(months.falseBreaches, 0);
        QVERIFY(months.medianWarning >= 9.5);
        QVERIFY2(months.falseForecasts / months.months <= mostFalse,
                 qPrintable(QString::number(months.falseForecasts)));
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
