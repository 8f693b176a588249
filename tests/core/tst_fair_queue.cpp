// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fair_queue.h"

#include <QTest>

using namespace rekindle;

class TestFairQueue : public QObject
{
    Q_OBJECT
    using Queue = FairQueue<int>;
    using Line = Queue::Line;

private slots:
    void placesAreGivenInTheOrderOfArrival()
    {
        Queue queue(2);
        for (int i = 1; i <= 3; ++i) {
            queue.add(i, Line::Quick);
        }
        QCOMPARE(queue.next()->item, 1);
        QCOMPARE(queue.next()->item, 2);
        QVERIFY(!queue.next());
        queue.leave(Line::Quick);
        QCOMPARE(queue.next()->item, 3);
        QVERIFY(queue.isEmpty());
        QCOMPARE(queue.taken(), 2);
    }

    void w21_theSlowNeverHoldTheLastPlaces()
    {
        Queue queue(16);
        for (int i = 0; i < 100; ++i) {
            queue.add(i, Line::Slow);
        }
        int begun = 0;
        while (queue.next()) {
            ++begun;
        }
        QCOMPARE(begun, 14);
        queue.add(1000, Line::Quick);
        QCOMPARE(queue.next()->item, 1000); // before all that wait
        queue.leave(Line::Slow);
        QCOMPARE(queue.next()->item, 14);
    }

    void oneWhoLeavesTheQueueIsNotServed()
    {
        Queue queue(1);
        queue.add(1, Line::Quick);
        queue.add(2, Line::Slow);
        QVERIFY(queue.remove(1));
        QVERIFY(!queue.remove(1));
        QCOMPARE(queue.next()->item, 2); // also the only place there is
    }
};

QTEST_GUILESS_MAIN(TestFairQueue)
#include "tst_fair_queue.moc"
