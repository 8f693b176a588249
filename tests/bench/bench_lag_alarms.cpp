// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/simulation/lag_simulation.h"

#include <cstdio>
#include <cstdlib>

using namespace rekindle;

namespace {

void print(const char* name, const LagYears& years)
{
    std::printf("lag_alarms_%s_false_forecasts %.2f per month\n", name, years.falseForecasts / years.months);
    std::printf("lag_alarms_%s_false_breaches %.2f per month\n", name, years.falseBreaches / years.months);
    std::printf("lag_alarms_%s_stall_watch %.2f per month\n", name, years.stallWatches / years.months);
    std::printf("lag_alarms_%s_breaches %d breaches\n", name, years.breaches);
    std::printf("lag_alarms_%s_missed %d breaches\n", name, years.missed);
    std::printf("lag_alarms_%s_unforeseen %d breaches\n", name, years.unforeseen);
    std::printf("lag_alarms_%s_warning_median %.1f min\n", name, years.medianWarning);
    std::printf("lag_alarms_%s_warning_p10 %.1f min\n", name, years.tenthWarning);
}

} // namespace

// Years of lag, with and without knowing of our own imports, with both shapes of spikes.
int main(int argc, char** argv)
{
    const double years = argc > 1 ? std::atof(argv[1]) : 4;
    print("plain", simulateLag(years, false, SpikeShape::Jump, 1));
    print("import_aware", simulateLag(years, true, SpikeShape::Jump, 1));
    print("pauses_plain", simulateLag(years, false, SpikeShape::Pause, 1));
    print("pauses_import_aware", simulateLag(years, true, SpikeShape::Pause, 1));
}
