// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_data.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestLagData)
#include "tst_lag_data.moc"
