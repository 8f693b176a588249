// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/laptop_simulation.h"
#include "watch/simulation/verdict_simulation.h"

#include <chrono>
#include <cstdio>
#include <cstring>
#include <vector>

using namespace rekindle;

namespace {

struct Sum {
    int runs{0};
    int right{0};
    int recovered{0};
    int slander{0};
    int accused{0};
    std::vector<double> confirmed{};
};

void runKinds(const QList<FaultKind>& kinds, int timings, bool verbose, Sum& all, Sum& timed)
{
    for (const FaultKind& kind : kinds) {
        Sum one;
        for (int timing = 0; timing < timings; ++timing) {
            const FaultRun run = simulateFault(kind, timing);
            for (Sum* sum : {&one, &all, kind.timed ? &timed : nullptr}) {
                if (!sum) {
                    continue;
                }
                ++sum->runs;
                sum->right += run.right ? 1 : 0;
                sum->recovered += run.recovered ? 1 : 0;
                sum->slander += kind.localOnly ? run.primaryDown : 0;
                sum->accused += kind.localOnly ? run.accused : 0;
                if (run.toConfirmed) {
                    sum->confirmed.push_back(static_cast<double>(run.toConfirmed->count()) / 1000);
                }
            }
            if (verbose && (!run.right || !run.recovered)) {
                std::printf("  %d: %s\n", timing, qPrintable(run.changes));
            }
        }
        std::printf("# %-32s right %d/%d, confirmed after median %.0f s, most %.0f s, healthy again %d, slander %d\n",
                    qPrintable(kind.name), one.right, one.runs, percentile(one.confirmed, 0.5),
                    percentile(one.confirmed, 1), one.recovered, one.slander);
    }
}

} // namespace

// Sixteen kinds of fault at twenty timings each, harder local faults, and six years of a laptop.
int main(int argc, char** argv)
{
    const bool verbose = argc > 1 && std::strcmp(argv[1], "--verbose") == 0;
    Sum all;
    Sum timed;
    runKinds(faultKinds(), 20, verbose, all, timed);
    std::printf("verdict_right %.2f %%\n", 100.0 * all.right / all.runs);
    std::printf("verdict_recovered %.2f %%\n", 100.0 * all.recovered / all.runs);
    std::printf("verdict_to_confirmed_median %.0f s\n", percentile(timed.confirmed, 0.5));
    std::printf("verdict_to_confirmed_p95 %.0f s\n", percentile(timed.confirmed, 0.95));
    std::printf("verdict_to_confirmed_most %.0f s\n", percentile(timed.confirmed, 1));
    Sum local;
    Sum unused;
    runKinds(localKinds(), 1'000, false, local, unused);
    std::printf("verdict_local_runs %d runs\n", all.runs / 4 + local.runs);
    std::printf("verdict_local_primary_down %d times\n", all.slander + local.slander);
    std::printf("verdict_local_outage_confirmed %d probes\n", all.accused + local.accused);
    Sum lossy;
    runKinds({lossyKind()}, 1'000, false, lossy, unused);
    std::printf("verdict_lossy_primary_down %.2f %% of runs at most\n", 100.0 * lossy.slander / lossy.runs);
    std::printf("verdict_lossy_outage_confirmed %d probes\n", lossy.accused);

    const auto start = std::chrono::steady_clock::now();
    const LaptopResult laptop = simulateLaptop(6, 1);
    std::printf("verdict_six_years_false_down %.2f per month\n", laptop.falseDown / laptop.months);
    std::printf("verdict_six_years_local_primary_down %d times\n", laptop.slandered);
    std::printf("verdict_six_years_outages %d outages\n", laptop.outages);
    std::printf("verdict_six_years_missed %d outages\n", laptop.missed);
    std::printf("verdict_six_years_detection_median %.0f s\n", laptop.medianDetection);
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("verdict_observation %.2f us\n", took / (6 * 365.25 * 2880) * 1e6);
}
