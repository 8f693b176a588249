// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/heartbeat_simulation.h"
#include "watch/simulation/random.h"

#include <chrono>
#include <cstdio>

using namespace rekindle;

// How often the heartbeat interval holds the truth, and how wide it is, over randomised runs of an ordered replica.
int main()
{
    constexpr int runs = 10'000;
    const auto start = std::chrono::steady_clock::now();
    for (const Millis period : {Millis{30s}, Millis{10s}}) {
        HeartbeatRun total;
        int wholeRuns = 0;
        for (int seed = 0; seed < runs; ++seed) {
            const HeartbeatRun run = simulateHeartbeats(static_cast<std::uint64_t>(seed), period);
            total.reads += run.reads;
            total.contained += run.contained;
            wholeRuns += run.reads == run.contained ? 1 : 0;
            total.halfWidths.insert(total.halfWidths.end(), run.halfWidths.begin(), run.halfWidths.end());
        }
        const auto seconds = static_cast<long long>(period / 1s);
        std::printf("heartbeat_%llds_reads %d reads\n", seconds, total.reads);
        std::printf("heartbeat_%llds_runs_contained %.4f %%\n", seconds, 100.0 * wholeRuns / runs);
        std::printf("heartbeat_%llds_reads_contained %.4f %%\n", seconds, 100.0 * total.contained / total.reads);
        std::printf("heartbeat_%llds_half_width_median %.2f s\n", seconds, percentile(total.halfWidths, 0.5));
        std::printf("heartbeat_%llds_half_width_p95 %.2f s\n", seconds, percentile(total.halfWidths, 0.95));
    }
    const auto took = std::chrono::steady_clock::now() - start;
    std::printf("heartbeat_time %.1f s\n", std::chrono::duration<double>(took).count());
}
