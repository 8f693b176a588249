// SPDX-License-Identifier: GPL-3.0-or-later
// How often the measured interval holds the truth: randomised runs of the whole engine against the sandbox (delay,
// jitter, stalls, sleep, steps of the wall clock). usage: bench_interval [runs] [polls a run]; lines "name value unit".
#include "support/watched_pair.h"

#include <QTextStream>

#include <algorithm>
#include <random>
#include <vector>

using namespace rekindle;

namespace {

struct Tally {
    qint64 measured{0};
    qint64 held{0};
    std::vector<qint64> halfWidths{};
};

enum class Course { Eventful, Calm };

void run(quint64 seed, int polls, bool drill, Course course, Tally& tally)
{
    std::mt19937_64 random(seed);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    WatchedPair pair({.seed = seed,
                      .initialResources = 20,
                      .writesPerMinute = 6,
                      .replication = {.delay = Millis{upTo(120'000)}, .jitter = Millis{upTo(60'000)}}});
    pair.pair.drillMode = drill;
    pair.start();
    for (int i = 0; i < polls; ++i) {
        const Reading reading = pair.poll().reading;
        if (reading.lag.staleness && reading.lag.method == LagMethod::Heartbeat) {
            ++tally.measured;
            const Interval truth = pair.http.truthAt(reading.lag.readAt);
            const bool held = reading.lag.staleness->lo <= truth.hi && reading.lag.staleness->hi >= truth.lo;
            tally.held += held ? 1 : 0;
            if (!held) {
                QTextStream(stderr) << "missed: seed " << seed << " poll " << i << (drill ? " drill" : "")
                                    << " interval " << reading.lag.staleness->lo.count() << " to "
                                    << reading.lag.staleness->hi.count() << " ms, truth " << truth.lo.count() << " to "
                                    << truth.hi.count() << " ms\n";
            }
            tally.halfWidths.push_back(reading.lag.staleness->halfWidth().count());
        }
        if (course == Course::Calm) {
            continue;
        }
        switch (upTo(19)) {
        case 0: pair.clock.advance(Millis{upTo(3'600'000)}); break; // sleep
        case 1: pair.clock.stepWall(Millis{upTo(172'800'000) - 86'400'000}); break;
        case 2: pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled}); break;
        case 3: pair.sandbox.setReplication({.delay = Millis{upTo(30'000)}}); break;
        default: break;
        }
    }
}

void report(QTextStream& out, const char* name, Tally& tally)
{
    std::sort(tally.halfWidths.begin(), tally.halfWidths.end());
    out << name << "_readings " << tally.measured << " count\n"
        << name << "_contain_the_truth "
        << 100.0 * static_cast<double>(tally.held) / static_cast<double>(tally.measured) << " percent\n"
        << name << "_half_width_median "
        << static_cast<double>(tally.halfWidths.at(tally.halfWidths.size() / 2)) / 1000.0 << " s\n";
}

} // namespace

int main(int argc, char** argv)
{
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const int polls = argc > 2 ? QByteArray(argv[2]).toInt() : 20;
    QTextStream out(stdout);
    for (const bool drill : {false, true}) {
        Tally tally;
        for (int i = 0; i < runs; ++i) {
            run(static_cast<quint64>(i) + 1, polls, drill, Course::Eventful, tally);
        }
        report(out, drill ? "drill" : "default", tally);
        Tally calm;
        for (int i = 0; i < std::max(1, runs / 10); ++i) {
            run(static_cast<quint64>(i) + 1, polls, drill, Course::Calm, calm);
        }
        // After a sleep the interval is as wide as the sleep; without one it is as wide as the period.
        report(out, drill ? "drill_awake" : "default_awake", calm);
    }
    return 0;
}
