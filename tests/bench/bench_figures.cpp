// SPDX-License-Identifier: GPL-3.0-or-later
// Every interval, count and verdict of the watch against the truth of random histories (simulation/pair_simulation.h).
// usage: bench_figures [histories] [polls a history] [first seed]; lines "name value unit", and each figure that is outside.
#include "watch/simulation/pair_simulation.h"

#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace rekindle;

int main(int argc, char** argv)
{
    const int histories = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10'000;
    const int polls = argc > 2 ? std::max(1, std::atoi(argv[2])) : 40;
    const int first = argc > 3 ? std::atoi(argv[3]) : 1;
    QTextStream out(stdout);
    PairRun sum;
    for (int i = 0; i < histories; ++i) {
        const auto seed = static_cast<std::uint64_t>(first + i);
        const PairRun run = simulatePair(seed, polls);
        sum.polls += run.polls;
        sum.intervals += run.intervals;
        sum.overtaken += run.overtaken;
        sum.counts += run.counts;
        sum.complete += run.complete;
        sum.verdicts += run.verdicts;
        for (const QString& figure : run.outside) {
            sum.outside.append(figure);
            out << "history " << seed << ", " << figure << '\n';
        }
    }
    out << "histories " << histories << " runs\n"
        << "polls " << sum.polls << " polls\n"
        << "intervals " << sum.intervals << " intervals\n"
        << "at_least " << sum.overtaken << " intervals\n"
        << "counts " << sum.counts << " counts\n"
        << "complete " << sum.complete << " counts\n"
        << "verdicts " << sum.verdicts << " verdicts\n"
        << "outside " << sum.outside.size() << " figures\n";
    return sum.outside.isEmpty() ? 0 : 1;
}
