// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/pair_simulation.h"

#include <QTest>

using namespace rekindle;

/// Every figure of the watch against what a simulation knows. tests/bench/bench_figures.cpp runs 10,000 histories.
class TestFigures : public QObject
{
    Q_OBJECT
private slots:
    void everyFigureHoldsTheTruthInThreeHundredHistories()
    {
        int intervals = 0;
        int complete = 0;
        int overtaken = 0;
        int apart = 0;
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            const PairRun run = simulatePair(seed, 40);
            QVERIFY2(run.outside.isEmpty(),
                     qPrintable(QStringLiteral("history %1, %2").arg(seed).arg(run.outside.join(QLatin1String("; ")))));
            intervals += run.intervals;
            complete += run.complete;
            overtaken += run.overtaken;
            apart += run.apart;
        }
        QVERIFY(intervals > 4'000);
        QVERIFY(complete > 1'000);
        QVERIFY(overtaken > 20); // copies that work in parallel, one worker of which stands still
        QVERIFY2(apart > 100, qPrintable(QString::number(apart)));
    }

    void whatWasOutsideOnceIsInside_data()
    {
        QTest::addColumn<int>("seed");
        QTest::newRow("a change that was missing before the outage, and had arrived by then") << 1438;
    }
    void whatWasOutsideOnceIsInside()
    {
        QFETCH(int, seed);
        const PairRun run = simulatePair(static_cast<std::uint64_t>(seed), 40);
        QVERIFY2(run.outside.isEmpty(), qPrintable(run.outside.join(QLatin1String("; "))));
    }

    void whatAnOutageCostAtLeastIsCertainWhereChangesOvertakeEachOther()
    {
        int costs = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const PairRun run = simulateOvertaken(seed);
            QVERIFY2(run.outside.isEmpty(),
                     qPrintable(QStringLiteral("history %1, %2").arg(seed).arg(run.outside.join(QLatin1String("; ")))));
            costs += run.costs;
        }
        QVERIFY2(costs > 10, qPrintable(QString::number(costs)));
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
