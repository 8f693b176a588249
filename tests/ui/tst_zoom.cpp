// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_axis.h"
#include "charts/zoom.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant now = fromEpochMs(1'795'227'270'000); // 2026-11-21 02:14:30 UTC
const double nowMs = static_cast<double>(toEpochMs(now));
constexpr double hour = 3'600'000;

QStringList texts(const QList<TimeTick>& ticks)
{
    QStringList list;
    for (const TimeTick& tick : ticks) {
        list << tick.text;
    }
    return list;
}

} // namespace

class TestZoom : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void aNewViewFollowsNow();
    void zoomingKeepsTheAnchorWhereItIs();
    void zoomStaysBetweenFiveMinutesAndAYear();
    void nothingIsShownBeyondNowOrBeforeAYear();
    void panningAwayStopsFollowingAndComingBackResumes();
    void backReturnsThroughEveryStep();
    void oneGestureIsOneStepBack();
    void aStepThatChangesNothingIsNone();
    void backToAViewThatFollowedFollowsTheNewNow();
    void homeIsTheOldestAndEndIsNow();
    void ticksOfAnHourAreTimesOfDay();
    void midnightIsLabelledWithItsDate();
    void aYearHasMonthsThatBeginOnTheFirst();
    void daysBeginAtMidnightAlsoInSummerTime();
};

void TestZoom::aNewViewFollowsNow()
{
    ZoomStack zoom(now, 1h);
    QVERIFY(zoom.follows() && !zoom.canBack());
    QCOMPARE(zoom.view(), (ChartSpan{nowMs - hour, nowMs}));
    zoom.setNow(now + 30s);
    QCOMPARE(zoom.view().to, nowMs + 30'000);
    QCOMPARE(zoom.view().length(), hour);
}

void TestZoom::zoomingKeepsTheAnchorWhereItIs()
{
    ZoomStack zoom(now, 1h);
    const double anchor = nowMs - 0.75 * hour;
    zoom.zoom(0.5, anchor);
    QCOMPARE(zoom.view().length(), hour / 2);
    QCOMPARE((anchor - zoom.view().from) / zoom.view().length(), 0.25);
    QVERIFY(!zoom.follows());
}

void TestZoom::zoomStaysBetweenFiveMinutesAndAYear()
{
    ZoomStack zoom(now, 1h);
    for (int i = 0; i < 40; ++i) {
        zoom.zoom(0.5, nowMs);
    }
    QCOMPARE(zoom.view().length(), 300'000.0);
    QVERIFY(zoom.isShortest() && zoom.follows());
    for (int i = 0; i < 60; ++i) {
        zoom.zoom(2, nowMs - 60'000);
    }
    QCOMPARE(zoom.view().length(), 365 * 24 * hour);
    QVERIFY(zoom.isLongest());
}

void TestZoom::nothingIsShownBeyondNowOrBeforeAYear()
{
    ZoomStack zoom(now, 1h);
    zoom.pan(3);
    QCOMPARE(zoom.view().to, nowMs);
    for (int i = 0; i < 100; ++i) {
        zoom.pan(-200);
    }
    QCOMPARE(zoom.view().from, nowMs - 365 * 24 * hour);
    QCOMPARE(zoom.view().length(), hour);
}

void TestZoom::panningAwayStopsFollowingAndComingBackResumes()
{
    ZoomStack zoom(now, 1h);
    zoom.pan(-0.5);
    QVERIFY(!zoom.follows());
    const ChartSpan view = zoom.view();
    zoom.setNow(now + 60s);
    QCOMPARE(zoom.view(), view);
    zoom.pan(0.6);
    QVERIFY(zoom.follows());
    QCOMPARE(zoom.view().to, nowMs + 60'000);
    zoom.pan(-2);
    zoom.toNewest();
    QVERIFY(zoom.follows());
    QCOMPARE(zoom.view().length(), hour);
}

void TestZoom::backReturnsThroughEveryStep()
{
    ZoomStack zoom(now, 24h);
    const ChartSpan first = zoom.view();
    zoom.show({nowMs - 10 * hour, nowMs - 9 * hour});
    const ChartSpan second = zoom.view();
    zoom.show({nowMs - 9.6 * hour, nowMs - 9.4 * hour});
    zoom.back();
    QCOMPARE(zoom.view(), second);
    zoom.back();
    QCOMPARE(zoom.view(), first);
    QVERIFY(zoom.follows() && !zoom.canBack());
    zoom.back();
    QCOMPARE(zoom.view(), first);
}

void TestZoom::oneGestureIsOneStepBack()
{
    ZoomStack zoom(now, 24h);
    const ChartSpan first = zoom.view();
    for (int i = 0; i < 5; ++i) {
        zoom.zoom(0.8, nowMs - 12 * hour);
    }
    const ChartSpan second = zoom.view();
    zoom.settle();
    zoom.zoom(0.8, nowMs - 12 * hour);
    zoom.pan(-0.1);
    zoom.pan(-0.1);
    zoom.back();
    zoom.back();
    QCOMPARE(zoom.view(), second);
    zoom.back();
    QCOMPARE(zoom.view(), first);
    QVERIFY(!zoom.canBack());
}

void TestZoom::aStepThatChangesNothingIsNone()
{
    ZoomStack zoom(now, 1h);
    zoom.preset(1h);
    zoom.toNewest();
    zoom.pan(1);
    QVERIFY(!zoom.canBack());
}

void TestZoom::backToAViewThatFollowedFollowsTheNewNow()
{
    ZoomStack zoom(now, 1h);
    zoom.show({nowMs - 50 * hour, nowMs - 40 * hour});
    zoom.setNow(now + 1h);
    zoom.back();
    QCOMPARE(zoom.view(), (ChartSpan{nowMs, nowMs + hour}));
}

void TestZoom::homeIsTheOldestAndEndIsNow()
{
    ZoomStack zoom(now, 1h);
    zoom.toOldest();
    QCOMPARE(zoom.view().from, nowMs - 365 * 24 * hour);
    zoom.toNewest();
    QCOMPARE(zoom.view().to, nowMs);
}

void TestZoom::ticksOfAnHourAreTimesOfDay()
{
    QCOMPARE(texts(timeTicks({nowMs - hour, nowMs}, 6)),
             QStringList({u"02:20"_s, u"02:30"_s, u"02:40"_s, u"02:50"_s, u"03:00"_s, u"03:10"_s}));
}

void TestZoom::midnightIsLabelledWithItsDate()
{
    const QStringList list = texts(timeTicks({nowMs - 48 * hour, nowMs}, 8));
    QVERIFY2(list.contains(u"20 Nov"_s) && list.contains(u"12:00"_s), qPrintable(list.join(u' ')));
}

void TestZoom::aYearHasMonthsThatBeginOnTheFirst()
{
    for (const TimeTick& tick : timeTicks({nowMs - 365 * 24 * hour, nowMs}, 6)) {
        QVERIFY2(tick.text.startsWith(u"1 "_s), qPrintable(tick.text));
    }
    QCOMPARE(timeTicks({nowMs - 365 * 24 * hour, nowMs}, 6).size(), 4);
}

void TestZoom::daysBeginAtMidnightAlsoInSummerTime()
{
    // Winter time began on 25 October 2026.
    const double from = static_cast<double>(toEpochMs(fromEpochMs(1'792'700'000'000)));
    const auto ticks = timeTicks({from, from + 8 * 24 * hour}, 10);
    QVERIFY(ticks.size() >= 7);
    for (const TimeTick& tick : ticks) {
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(tick.at)).time(), QTime(0, 0));
    }
}

QTEST_GUILESS_MAIN(TestZoom)
#include "tst_zoom.moc"
