// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace rekindle;
using namespace std::chrono_literals;

class TestStallWatch : public QObject
{
    Q_OBJECT
private slots:
    void quantilesAreUpperBoundsWithinAnEighth();
    void withoutAnythingThereAreNoFigures();
    void extremesAreCounted();
    void aBusyEventIsSeen();
    void aBusyTimerIsSeen();
    void waitingIsNoStall();
};

namespace {

/// Not sleeping: the thread is at work, as it is in a stall.
void workFor(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < time.count()) { }
}

} // namespace

void TestStallWatch::quantilesAreUpperBoundsWithinAnEighth()
{
    StallHistogram histogram;
    for (int i = 1; i <= 1000; ++i) {
        histogram.add(std::chrono::microseconds(i * 100)); // 0.1 to 100 ms
    }
    const StallFigures figures = histogram.figures();
    QCOMPARE(figures.stretches, 1000);
    QVERIFY(figures.p50 >= 50 && figures.p50 <= 50 * 1.125);
    QVERIFY(figures.p99 >= 99 && figures.p99 <= 100);
    QCOMPARE(figures.max, 100.0);
    QCOMPARE(figures.over16, 840);
    QCOMPARE(figures.over50, 500);
}

void TestStallWatch::withoutAnythingThereAreNoFigures()
{
    QCOMPARE(StallHistogram().figures(), StallFigures{});
}

void TestStallWatch::extremesAreCounted()
{
    StallHistogram histogram;
    histogram.add(0ns);
    histogram.add(1h);
    QCOMPARE(histogram.figures().stretches, 2);
    QCOMPARE(histogram.figures().max, 3'600'000.0);
    QVERIFY(histogram.figures().p50 <= 0.01);
}

void TestStallWatch::aBusyEventIsSeen()
{
    StallWatch watch;
    bool done = false;
    QMetaObject::invokeMethod(
        this,
        [&done] {
            workFor(60ms);
            done = true;
        },
        Qt::QueuedConnection);
    QTRY_VERIFY(done);
    QTRY_VERIFY(watch.figures().max >= 60);
    QCOMPARE(watch.figures().over50, 1);
    watch.reset();
    QCOMPARE(watch.figures(), StallFigures{});
}

void TestStallWatch::aBusyTimerIsSeen()
{
    StallWatch watch;
    bool done = false;
    QTimer::singleShot(1, this, [&done] {
        workFor(30ms);
        done = true;
    });
    QTRY_VERIFY(done);
    QTRY_VERIFY(watch.figures().max >= 30);
    QCOMPARE(watch.figures().over16, 1);
}

void TestStallWatch::waitingIsNoStall()
{
    StallWatch watch;
    bool late = false;
    QTimer::singleShot(150, this, [&late] { late = true; });
    QTRY_VERIFY(late);
    QVERIFY2(watch.figures().max < 100, qPrintable(QString::number(watch.figures().max)));
}

QTEST_GUILESS_MAIN(TestStallWatch)
#include "tst_stall_watch.moc"
