// SPDX-License-Identifier: GPL-3.0-or-later

// store_writer hold PATH     opens the store, prints "ready" and waits for the end of its input
// store_writer append PATH   appends one reading after the other and prints its number once the store has acknowledged it

#include "store_samples.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace rekindle;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3) {
        return 2;
    }
    const auto store = SqliteStore::open(arguments.at(2), SqliteFile::Mode::Write);
    if (!store) {
        std::fputs(qPrintable(store.error().detail), stderr);
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);
    if (arguments.at(1) == u"hold"_s) {
        while (std::getchar() != EOF) { }
        return 0;
    }
    for (int n = 0;; ++n) {
        const Instant at = testStart + n * 1s;
        if (!(*store)->watch.append({sampleReading({u"killed"_s}, at, Interval{Millis{n}, Millis{n + 1}})})) {
            return 1;
        }
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}
