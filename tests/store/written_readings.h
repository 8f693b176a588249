// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store_samples.h"

namespace rekindle {

inline const PairId pairId{QStringLiteral("killed")}; // the one that store_writer writes

inline QList<Reading> batch(int first, int count)
{
    QList<Reading> readings;
    for (int n = first; n < first + count; ++n) {
        readings.append(sampleReading(pairId, testStart + n * 1s, Interval{Millis{n}, Millis{n + 1}}));
    }
    return readings;
}

/// nullptr, with a warning: why not.
inline std::unique_ptr<SqliteStore> openForWriting(const QString& path)
{
    auto opened = SqliteStore::open(path, SqliteFile::Mode::Write);
    if (!opened) {
        qWarning("%s: %s", qPrintable(codeName(opened.error().code)), qPrintable(opened.error().detail));
        return nullptr;
    }
    return std::move(*opened);
}

/// Whether so many readings are there, in the samples and in the roll-ups.
inline bool holdsExactly(SqliteStore& store, int count)
{
    const auto raw = store.watch.lag(pairId, testStart - 24h, testStart + 24h * 365, Resolution::Raw);
    const auto days = store.watch.lag(pairId, testStart - 24h, testStart + 24h * 365, Resolution::Day);
    if (!raw || !days || raw->size() != count) {
        return false;
    }
    int rolledUp = 0;
    for (const LagPoint& day : *days) {
        rolledUp += day.count;
    }
    return rolledUp == count;
}

} // namespace rekindle
