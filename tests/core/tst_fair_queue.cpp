// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fair_queue.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <vector>

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

    /// The plan of the watch with 400 places, played event by event: every look of a failing primary takes ten seconds, the
    /// second comes at least five seconds after the first, the others a period of thirty seconds after the one before.
    void w10_aThousandPairsThatHangAreSuspectedIn90sAndConfirmedIn200s()
    {
        constexpr int pairs = 1000;
        Queue queue(400);
        std::multimap<int, int> due; // second -> pair
        std::multimap<int, std::pair<int, Line>> ends;
        std::vector<int> looks(pairs, 0);
        std::vector<int> began(pairs, 0);
        int suspected = 0;
        int confirmed = 0;
        for (int pair = 0; pair < pairs; ++pair) {
            due.emplace(pair % 30, pair);
        }
        for (int second = 0; second < 600; ++second) {
            for (auto it = ends.begin(); it != ends.end() && it->first <= second; it = ends.erase(it)) {
                const auto [pair, line] = it->second;
                queue.leave(line);
                const int wait = ++looks[size_t(pair)] == 1 ? 5 : 30;
                suspected = looks[size_t(pair)] == 2 ? second : suspected;
                confirmed = looks[size_t(pair)] == 4 ? second : confirmed;
                due.emplace(std::max(began[size_t(pair)] + wait, second), pair);
            }
            for (auto it = due.begin(); it != due.end() && it->first <= second; it = due.erase(it)) {
                began[size_t(it->second)] = second;
                queue.add(it->second, looks[size_t(it->second)] > 0 ? Line::Slow : Line::Quick);
            }
            while (const auto turn = queue.next()) {
                ends.emplace(second + 10, std::pair{turn->item, turn->line});
            }
        }
        QVERIFY(std::all_of(looks.begin(), looks.end(), [](int count) { return count >= 4; }));
        QVERIFY2(suspected <= 90, qPrintable(QString::number(suspected)));
        QVERIFY2(confirmed <= 200, qPrintable(QString::number(confirmed)));
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
