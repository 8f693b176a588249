// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/look_round.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

using namespace rekindle;

namespace {

void hangUntil(const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait(lock, stop, [] { return false; });
}

} // namespace

class TestLookRound : public QObject
{
    Q_OBJECT
    using Look = LookRound::Look;

private slots:
    void eachIsLookedAtUntilItIsSettled()
    {
        std::vector<std::atomic<int>> looks(20);
        LookRound{.atOnce = 4, .between = 1ms, .longest = 10min}.run(20,
                                                                     [&](int index, std::stop_token) {
                                                                         return ++looks[size_t(index)] >= 1 + index % 3
                                                                                    ? Look::Settled
                                                                                    : Look::Again;
                                                                     },
                                                                     {});
        for (int index = 0; index < 20; ++index) {
            QCOMPARE(looks[size_t(index)].load(), 1 + index % 3);
        }
    }

    void w11_whatHangsNeitherHoldsUpTheOthersNorTheEnd()
    {
        std::atomic<int> settled{0};
        std::atomic<int> stopped{0};
        // 40 hang on 16 threads, 100 are well; without a word to stop the former this would never end.
        LookRound{.atOnce = 16, .between = 1ms, .longest = 2s}.run(140,
                                                                   [&](int index, std::stop_token stop) {
                                                                       if (index < 12 || index >= 112) {
                                                                           hangUntil(stop);
                                                                           ++stopped;
                                                                           return Look::Settled;
                                                                       }
                                                                       ++settled;
                                                                       return Look::Settled;
                                                                   },
                                                                   {});
        QCOMPARE(settled.load(), 100);
        QVERIFY(stopped.load() >= 12);
    }

    void aStopEndsItAtOnce()
    {
        std::stop_source stop;
        LookRound{.longest = 10min}.run(
            3,
            [&](int, std::stop_token token) {
                stop.request_stop();
                hangUntil(token);
                return Look::Again;
            },
            stop.get_token());
        QVERIFY(stop.stop_requested());
    }

    void nothingIsLookedAtWhenThereIsNothing()
    {
        LookRound{}.run(0, [](int, std::stop_token) { return Look::Again; }, {});
    }
};

QTEST_GUILESS_MAIN(TestLookRound)
#include "tst_look_round.moc"
