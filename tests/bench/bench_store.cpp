// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a year of one pair at 15 s (2.1 million samples) into a store on disk, reads it back for a chart of 1,200
// pixels, and appends for 1,000 pairs at once. Prints "name value unit" a line. Targets: 50,000 samples a second; a year
// from roll-ups within 50 ms.

#include "io/sqlite_store.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr int yearSamples = 365 * 24 * 60 * 4;
const Instant start = fromEpochMs(1'735'689'600'000);
const PairId pair{u"11111111-1111-4111-8111-111111111111"_s};

void print(const char* name, double value, const char* unit)
{
    std::printf("%s %.1f %s\n", name, value, unit);
    std::fflush(stdout);
}

template <class Work>
double milliseconds(Work work)
{
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

Reading reading(const PairId& id, int n)
{
    Reading made;
    made.pair = id;
    made.at = start + n * 15s;
    made.verdict.code = VerdictCode::Healthy;
    if (n % 97 != 0) {
        made.lag.method = LagMethod::Heartbeat;
        made.lag.staleness = Interval{Millis{n % 30'000}, Millis{n % 30'000 + 15'000}};
    }
    return made;
}

std::unique_ptr<SqliteStore> open(const QString& path)
{
    auto opened = SqliteStore::open(path, SqliteFile::Mode::Write);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        std::exit(1);
    }
    return std::move(*opened);
}

void appendYear(SqliteStore& store, int batch)
{
    double spent = 0;
    for (int n = 0; n < yearSamples; n += batch) {
        QList<Reading> readings;
        for (int i = n; i < std::min(n + batch, yearSamples); ++i) {
            readings.append(reading(pair, i));
        }
        spent += milliseconds([&] {
            if (!store.watch.append(readings)) {
                std::exit(1);
            }
        });
    }
    print("append_year_in_batches_of_1000", yearSamples / spent * 1000, "samples/s");
}

void readYear(SqliteStore& store, const char* name, Resolution resolution, Instant from)
{
    // The first read finds the page cache cold after opening; the median is what scrolling and zooming feel like.
    QList<double> times;
    qsizetype points = 0;
    for (int i = 0; i < 9; ++i) {
        times.append(
            milliseconds([&] { points = store.watch.lag(pair, from, start + 24h * 365, resolution)->size(); }));
    }
    std::printf("read_%s_points %lld points\n", name, static_cast<long long>(points));
    std::printf("read_%s_first %.1f ms\n", name, times.first());
    std::sort(times.begin(), times.end());
    std::printf("read_%s_median %.1f ms\n", name, times.at(times.size() / 2));
}

void appendManyPairs(SqliteStore& store)
{
    constexpr int pairs = 1'000;
    constexpr int rounds = 20;
    QList<PairId> ids;
    for (int i = 0; i < pairs; ++i) {
        ids.append(newId<PairId>());
    }
    double spent = 0;
    for (int round = 0; round < rounds; ++round) {
        QList<Reading> readings;
        for (const PairId& id : ids) {
            readings.append(reading(id, round));
        }
        spent += milliseconds([&] { (void)store.watch.append(readings).has_value(); });
    }
    print("append_1000_pairs_one_reading_each", spent / rounds, "ms/batch");
    constexpr int singles = 200;
    spent = milliseconds([&] {
        for (int i = 0; i < singles; ++i) {
            (void)store.watch.append({reading(ids.first(), rounds + i)}).has_value();
        }
    });
    print("append_one_reading", spent / singles, "ms");
}

} // namespace

int main()
{
    const QTemporaryDir folder(QFileInfo(u"."_s).absoluteFilePath() + u"/bench_store-XXXXXX"_s);
    const QString path = folder.filePath(u"rekindle.db"_s);
    {
        const auto store = open(path);
        appendYear(*store, 1'000);
    }
    print("file_size_year", double(QFileInfo(path).size()) / 1e6, "MB");
    std::unique_ptr<SqliteStore> store;
    print("open_after_clean_close", milliseconds([&] { store = open(path); }), "ms");
    readYear(*store, "year_quarter_hour", Resolution::QuarterHour, start);
    readYear(*store, "year_day", Resolution::Day, start);
    readYear(*store, "week_minute", Resolution::Minute, start + 24h * 358);
    readYear(*store, "day_raw", Resolution::Raw, start + 24h * 364);
    store.reset();
    QFile::remove(path + u".lock"_s);
    print("open_after_unclean_end", milliseconds([&] { store = open(path); }), "ms");
    appendManyPairs(*store);
    return 0;
}
