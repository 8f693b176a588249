// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_data.h"

#include <QTest>

#include <algorithm>

using namespace rekindle;

namespace {

const Instant t0 = fromEpochMs(1'795'000'000'000);

LagPoint sample(Millis at, Millis lo, Millis hi)
{
    const Interval interval{lo, hi};
    return {t0 + at, 0ms, interval, interval, lo, hi, 1, 0};
}

LagPoint failure(Millis at)
{
    LagPoint point;
    point.start = t0 + at;
    point.gaps = 1;
    return point;
}

History history(QList<LagPoint> points, Millis span)
{
    return {PairId{QStringLiteral("p")}, t0, t0 + span, Resolution::Raw, std::move(points), {}};
}

double ms(Millis at)
{
    return static_cast<double>(toEpochMs(t0 + at));
}

VerdictChange change(Millis at, VerdictCode code, Confidence confidence = Confidence::Confirmed)
{
    Verdict verdict;
    verdict.code = code;
    verdict.confidence = confidence;
    return {t0 + at, verdict};
}

} // namespace

class TestLagData : public QObject
{
    Q_OBJECT
private slots:
    void theBandRunsFromTheLowerToTheUpperBound();
    void aFailedReadingSplitsTheBandAndIsUnknown();
    void sleepIsUnknownAlthoughNobodyTried();
    void aRangeWithoutAnySampleIsUnknownFromEndToEnd();
    void aBucketShowsItsLeastAndGreatest();
    void growingConfidenceIsOneEvent();
    void eventsAreCutToTheRange();
    void stepsAreRound();
    void theCursorReadsTheSampleWithItsMethodAndVerdict();
    void theCursorReadsNothingInAGap();
    void theCursorReadsAColumnAsItsLeastAndGreatest();
    void theVerdictBeforeTheRangeHoldsAtItsBeginning();
    void theHighestIsThatOfTheViewOnly();
};

void TestLagData::theBandRunsFromTheLowerToTheUpperBound()
{
    const auto data = chartData(history({sample(0s, 10s, 40s), sample(30s, 12s, 44s)}, 60s), 1000);
    QCOMPARE(data.segments.size(), 1);
    QCOMPARE(data.segments.first().low, QList<QPointF>({{ms(0s), 10}, {ms(30s), 12}}));
    QCOMPARE(data.segments.first().high, QList<QPointF>({{ms(0s), 40}, {ms(30s), 44}}));
    QCOMPARE(data.segments.first().middle.first().y(), 25.0);
    QCOMPARE(data.highest, 44.0);
    QVERIFY(data.unknown.isEmpty());
}

void TestLagData::aFailedReadingSplitsTheBandAndIsUnknown()
{
    const auto data = chartData(history({sample(0s, 1s, 2s), sample(30s, 1s, 2s), failure(60s), failure(90s),
                                         sample(120s, 1s, 2s), sample(150s, 1s, 2s)},
                                        160s),
                                1000);
    QCOMPARE(data.segments.size(), 2);
    QCOMPARE(data.unknown.size(), 1);
    QCOMPARE(data.unknown.first().from, ms(30s));
    QVERIFY(data.unknown.first().to >= ms(90s) && data.unknown.first().to <= ms(120s));
}

void TestLagData::sleepIsUnknownAlthoughNobodyTried()
{
    QList<LagPoint> points;
    for (int i = 0; i < 20; ++i) {
        points.append(sample(i * 30s, 1s, 2s));
    }
    for (int i = 60; i < 80; ++i) {
        points.append(sample(i * 30s, 1s, 2s));
    }
    const auto data = chartData(history(points, 80 * 30s), 1000);
    QCOMPARE(data.segments.size(), 2);
    QCOMPARE(data.unknown, QList<ChartSpan>({{ms(19 * 30s), ms(60 * 30s)}}));
}

void TestLagData::aRangeWithoutAnySampleIsUnknownFromEndToEnd()
{
    const auto data = chartData(history({}, 1h), 1000);
    QVERIFY(data.segments.isEmpty());
    QCOMPARE(data.unknown, QList<ChartSpan>({{ms(0s), ms(1h)}}));
    QCOMPARE(data.highest, 0.0);
}

void TestLagData::aBucketShowsItsLeastAndGreatest()
{
    LagPoint bucket{t0, 15min, Interval{10s, 40s}, Interval{20s, 50s}, 5s, 905s, 30, 0};
    const auto data = chartData(history({bucket}, 15min), 1000);
    QCOMPARE(data.segments.first().low.first(), QPointF(ms(450s), 5));
    QCOMPARE(data.segments.first().high.first(), QPointF(ms(450s), 905));
    QCOMPARE(data.segments.first().middle.first().y(), 35.0);
}

void TestLagData::growingConfidenceIsOneEvent()
{
    History h = history({}, 1h);
    h.verdicts = {change(10min, VerdictCode::PrimaryDown, Confidence::Suspected),
                  change(11min, VerdictCode::PrimaryDown), change(20min, VerdictCode::Healthy),
                  change(30min, VerdictCode::Slow)};
    const auto data = chartData(h, 1000);
    QCOMPARE(data.events.size(), 2);
    QCOMPARE(data.events.first(), (ChartEvent{{ms(10min), ms(20min)}, VerdictCode::PrimaryDown, StateClass::Bad}));
    QCOMPARE(data.events.last().span, (ChartSpan{ms(30min), ms(1h)})); // still going on
}

void TestLagData::eventsAreCutToTheRange()
{
    History h = history({}, 1h);
    h.verdicts = {change(-2h, VerdictCode::Slow), change(-1h, VerdictCode::Healthy),
                  change(-10min, VerdictCode::Throttled), change(5min, VerdictCode::Healthy)};
    const auto data = chartData(h, 1000);
    QCOMPARE(data.events.size(), 1);
    QCOMPARE(data.events.first().span, (ChartSpan{ms(0s), ms(5min)}));
}

void TestLagData::stepsAreRound()
{
    QCOMPARE(niceStep(900, 4), 300.0);
    QCOMPARE(niceStep(86'400, 6), 21'600.0);
    QVERIFY(niceStep(86'400.0 * 365, 6) >= 86'400.0 * 30);
}

void TestLagData::theCursorReadsTheSampleWithItsMethodAndVerdict()
{
    History h = history({sample(0s, 10s, 40s), sample(30s, 12s, 44s)}, 60s);
    h.lag[1].method = LagMethod::Heartbeat;
    h.verdicts = {change(10s, VerdictCode::Slow, Confidence::Probable)};
    const auto data = chartData(h, 1000);
    const ChartMoment moment = momentAt(data, ms(31s), 2000);
    QVERIFY(moment.reading && moment.verdict);
    QCOMPARE(moment.reading->staleness, (Interval{12s, 44s}));
    QCOMPARE(moment.reading->method, std::optional(LagMethod::Heartbeat));
    QCOMPARE(moment.verdict->code, VerdictCode::Slow);
    QCOMPARE(moment.verdict->confidence, Confidence::Probable);
    QVERIFY(!momentAt(data, ms(5s), 2000).verdict);
    QVERIFY(!momentAt(data, ms(15s), 2000).reading); // too far from both
}

void TestLagData::theCursorReadsNothingInAGap()
{
    QList<LagPoint> points;
    for (int i = 0; i < 20; ++i) {
        points.append(sample(i * 30s, 1s, 2s));
        points.append(sample(i * 30s + 30min, 1s, 2s));
    }
    std::sort(points.begin(), points.end(), [](const LagPoint& a, const LagPoint& b) { return a.start < b.start; });
    const auto data = chartData(history(points, 1h), 100);
    QVERIFY(momentAt(data, ms(9min), 60'000).reading);
    QVERIFY(!momentAt(data, ms(20min), 60'000'000).reading);
}

void TestLagData::theCursorReadsAColumnAsItsLeastAndGreatest()
{
    QList<LagPoint> points;
    for (int i = 0; i < 600; ++i) {
        points.append(sample(i * 1s, Millis{1000 + i}, Millis{5000 + i}));
    }
    const auto data = chartData(history(points, 10min), 10);
    QCOMPARE(data.readings.size(), 10);
    QCOMPARE(data.readings.first().samples, 60);
    QCOMPARE(data.readings.first().staleness, (Interval{Millis{1000}, Millis{5059}}));
}

void TestLagData::theVerdictBeforeTheRangeHoldsAtItsBeginning()
{
    History h = history({sample(0s, 1s, 2s)}, 1h);
    h.verdicts = {change(-2h, VerdictCode::PrimaryDown)};
    const auto data = chartData(h, 1000);
    QCOMPARE(momentAt(data, ms(0s), 1000).verdict->code, VerdictCode::PrimaryDown);
    QCOMPARE(data.events.first().span, (ChartSpan{ms(0s), ms(1h)}));
}

void TestLagData::theHighestIsThatOfTheViewOnly()
{
    const auto data = chartData(history({sample(0s, 1s, 900s), sample(30s, 1s, 2s), sample(60s, 1s, 3s)}, 90s), 1000);
    QCOMPARE(highestIn(data, {ms(20s), ms(90s)}), 3.0);
    QCOMPARE(highestIn(data, data.range), 900.0);
}

QTEST_GUILESS_MAIN(TestLagData)
#include "tst_lag_data.moc"
