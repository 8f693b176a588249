// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/background.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <latch>
#include <semaphore>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

qsizetype countIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

qsizetype openFileCount()
{
    return countIn(u"/proc/self/fd"_s);
}

} // namespace

class TestWorkerPool : public QObject
{
    Q_OBJECT
private slots:
    void workHandsBackWhatItFound()
    {
        Background work(2);
        auto answer = work.run([](std::stop_token) { return 42; });
        auto nothing = work.run([](std::stop_token) {});
        QCOMPARE(answer.result(), 42);
        nothing.waitForFinished();
    }

    void w21_whatHangsNeverHoldsAllThreads()
    {
        Background work(8);
        std::latch hanging(7);
        for (int i = 0; i < 50; ++i) {
            work.run(
                [&](std::stop_token stop) {
                    hanging.count_down();
                    std::binary_semaphore stopped(0);
                    const std::stop_callback end(stop, [&] { stopped.release(); });
                    stopped.acquire();
                },
                QueueLine::Slow);
        }
        hanging.wait();
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(work.run([i](std::stop_token) { return i; }).result(), i);
        }
        work.stop(); // also those that never had a turn
    }

    void d6_hundredsOfThreadsHoldNoFiles()
    {
        Background work(300);
        std::latch running(300);
        std::latch go(1);
        const auto before = openFileCount();
        for (int i = 0; i < 300; ++i) {
            work.run([&](std::stop_token) {
                running.count_down();
                go.wait();
            });
        }
        running.wait();
        QVERIFY(openFileCount() <= before + 1);
        go.count_down();
    }

    void workThatComesAllAtOnceHasAThreadEachAndNoMore()
    {
        Background work(300);
        std::latch running(300);
        std::latch go(1);
        const auto before = countIn(u"/proc/self/task"_s);
        for (int i = 0; i < 300; ++i) { // faster than the threads come to it
            work.run([&](std::stop_token) {
                running.count_down();
                go.wait();
            });
        }
        running.wait();
        for (int i = 0; i < 300; ++i) {
            work.run([](std::stop_token) {}); // takes the place of one that ends
        }
        const auto made = countIn(u"/proc/self/task"_s) - before;
        go.count_down();
        work.run([](std::stop_token) {}).waitForFinished();
        const auto later = countIn(u"/proc/self/task"_s) - before;
        QVERIFY2(made <= 300 && later <= 300, qPrintable(QString::number(made) + u' ' + QString::number(later)));
    }

    void whatIsStartedAfterAStopStopsAtOnce()
    {
        Background work(1);
        work.stop();
        QVERIFY(work.run([](std::stop_token stop) { return stop.stop_requested(); }).result());
    }

    void whatAWorkHoldsIsGoneWhenItsResultIsThere()
    {
        auto held = std::make_shared<int>(1);
        Background work(1);
        work.run([held](std::stop_token) {}).waitForFinished();
        work.stop();
        QCOMPARE(held.use_count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_worker_pool.moc"
