// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store_samples.h"

#include <QTemporaryDir>
#include <QTest>

namespace rekindle {

inline const PairId north{QStringLiteral("11111111-1111-4111-8111-111111111111")};
inline const PairId south{QStringLiteral("22222222-2222-4222-8222-222222222222")};

inline Interval seconds(int lo, int hi)
{
    return {Millis{lo * 1000}, Millis{hi * 1000}};
}

/// An empty store in a temporary folder, open for writing.
struct StoreDesk {
    StoreDesk() { reopen(); }

    QString path() const { return dir.filePath(QStringLiteral("state/rekindle.db")); }
    void reopen()
    {
        store.reset();
        auto opened = SqliteStore::open(path(), SqliteFile::Mode::Write);
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().detail));
        store = std::move(*opened);
    }
    QList<LagPoint> points(const PairId& id, Resolution resolution) const
    {
        return store->watch.lag(id, testStart - 24h * 10, testStart + 24h * 10, resolution).value();
    }

    QTemporaryDir dir{};
    std::unique_ptr<SqliteStore> store{};
};

} // namespace rekindle
