// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/look_round.h"

#include "service/background.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace rekindle {

namespace {

using Steady = std::chrono::steady_clock;

constexpr Millis slowLook = 2s; ///< who takes longer waits among its like the next time

struct Thing {
    Steady::time_point due{};
    QueueLine line{QueueLine::Quick};
    bool looking{false};
    bool settled{false};
};

} // namespace

void LookRound::run(int count, const Ask& ask, std::stop_token stop) const
{
    const auto end = Steady::now() + longest;
    std::mutex mutex;
    std::condition_variable_any changed;
    // Guarded by the mutex:
    std::vector<Thing> things(static_cast<size_t>(count));
    int looks = 0; ///< ended
    Background work(std::max(1, std::min(atOnce, count)));

    const auto look = [&](int index, const std::stop_token& stopWork) {
        const auto began = Steady::now();
        const Look came = ask(index, stopWork);
        const std::lock_guard lock(mutex);
        Thing& thing = things[static_cast<size_t>(index)];
        thing.looking = false;
        thing.settled = came == Look::Settled;
        thing.line = Steady::now() - began > slowLook ? QueueLine::Slow : QueueLine::Quick;
        thing.due = Steady::now() + between;
        ++looks;
        changed.notify_all();
    };
    std::unique_lock lock(mutex);
    while (Steady::now() < end && !stop.stop_requested()
           && std::any_of(things.begin(), things.end(), [](const Thing& thing) { return !thing.settled; })) {
        auto next = end;
        for (int index = 0; index < count; ++index) {
            Thing& thing = things[static_cast<size_t>(index)];
            if (thing.settled || thing.looking) {
                continue;
            }
            if (thing.due > Steady::now()) {
                next = std::min(next, thing.due);
                continue;
            }
            thing.looking = true;
            work.run([&look, index](std::stop_token stopWork) { look(index, stopWork); }, thing.line);
        }
        changed.wait_until(lock, stop, next, [&looks, seen = looks] { return looks != seen; });
    }
    lock.unlock();
    work.stop(); // also those that wait for a thread: they see that they are to stop
}

} // namespace rekindle
