// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_desk.h"

#include <QRandomGenerator>

#include <map>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// What a bucket must hold, computed from all samples that are in it, in the slowest and simplest way.
LagPoint bucketOf(const std::map<qint64, std::optional<Interval>>& samples, qint64 start, qint64 width)
{
    LagPoint point;
    point.start = fromEpochMs(start);
    point.width = Millis{width};
    for (auto it = samples.lower_bound(start); it != samples.end() && it->first < start + width; ++it) {
        if (!it->second) {
            ++point.gaps;
            continue;
        }
        ++point.count;
        point.first = point.first ? point.first : it->second;
        point.last = it->second;
        point.min = std::min(point.min.value_or(Millis::max()), it->second->lo);
        point.max = std::max(point.max.value_or(Millis::min()), it->second->hi);
    }
    return point;
}

} // namespace

/// Samples of lag and their roll-ups.
class TestSqliteStoreLag : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<StoreDesk>(); }

    void rawSamplesAreBucketsOfOne()
    {
        QVERIFY(m_desk->store->watch.append(
            {sampleReading(north, testStart, seconds(1, 2)), sampleReading(north, testStart + 15s, {})}));
        const QList<LagPoint> raw = m_desk->points(north, Resolution::Raw);
        QCOMPARE(raw.size(), 2);
        const LagPoint expected{testStart, Millis{0}, seconds(1, 2),       seconds(1, 2), Millis{1000}, Millis{2000},
                                1,         0,         LagMethod::Heartbeat};
        QVERIFY(raw[0] == expected);
        const LagPoint gap{testStart + 15s, Millis{0}, {}, {}, {}, {}, 0, 1};
        QVERIFY(raw[1] == gap);
    }

    void aRangeHoldsBothItsEndsAndTheBucketInWhichItBegins()
    {
        const Instant day = fromEpochMs(0);
        QVERIFY(m_desk->store->watch.append({sampleReading(north, day + 10min, seconds(1, 2)),
                                             sampleReading(north, day + 20min, seconds(2, 3)),
                                             sampleReading(north, day + 40min, seconds(3, 4))}));
        QCOMPARE(m_desk->store->watch.lag(north, day + 10min, day + 20min, Resolution::Raw)->size(), 2);
        QCOMPARE(m_desk->store->watch.lag(north, day + 10min + 1ms, day + 20min - 1ms, Resolution::Raw)->size(), 0);
        const auto quarters =
            m_desk->store->watch.lag(north, day + 14min, day + 15min, Resolution::QuarterHour).value();
        QCOMPARE(quarters.size(), 2);
        QCOMPARE(quarters[0].start, day);
        QCOMPARE(quarters[1].start, day + 15min);
    }

    void momentsBefore1970FallIntoTheBucketBeforeThem()
    {
        QVERIFY(m_desk->store->watch.append({sampleReading(north, fromEpochMs(-1), seconds(1, 2))}));
        const auto minutes =
            m_desk->store->watch.lag(north, fromEpochMs(-60'000), fromEpochMs(0), Resolution::Minute).value();
        QCOMPARE(minutes.size(), 1);
        QCOMPARE(minutes[0].start, fromEpochMs(-60'000));
    }

    // Samples come late, twice at one millisecond, with and without a value, in batches of any size: at any time the
    // roll-ups are what one would compute from all samples at once.
    void rollUpsAreExactWhateverTheOrder()
    {
        QRandomGenerator random(20261121);
        std::map<qint64, std::optional<Interval>> samples;
        const qint64 origin = toEpochMs(testStart) - 30'000;
        for (int batch = 0; batch < 60; ++batch) {
            QList<Reading> readings;
            for (int i = random.bounded(1, 60); i > 0; --i) {
                const qint64 t = origin + random.bounded(4'000) * 30'000;
                std::optional<Interval> value;
                if (random.bounded(5) != 0) {
                    const int lo = random.bounded(900);
                    value = seconds(lo, lo + random.bounded(60));
                }
                samples[t] = value;
                readings.append(sampleReading(north, fromEpochMs(t), value));
            }
            QVERIFY(m_desk->store->watch.append(readings));
        }
        QVERIFY(compare(samples, Resolution::Minute, 60'000));
        QVERIFY(compare(samples, Resolution::QuarterHour, 900'000));
        QVERIFY(compare(samples, Resolution::Day, 86'400'000));
        QCOMPARE(m_desk->points(north, Resolution::Raw).size(), qsizetype(samples.size()));
        QVERIFY(m_desk->points(south, Resolution::Raw).isEmpty());
    }

    void purgeDeletesOldSamplesAndKeepsTheirRollUps()
    {
        const Instant day = fromEpochMs(86'400'000LL * 20'000);
        QVERIFY(m_desk->store->watch.append(
            {sampleReading(north, day, seconds(1, 2)), sampleReading(north, day + 2min, seconds(3, 4))}));
        QVERIFY(m_desk->store->watch.purge(day + 1min + 30s));
        QCOMPARE(m_desk->store->watch.lag(north, day, day + 1h, Resolution::Raw)->size(), 1);
        QCOMPARE(m_desk->store->watch.lag(north, day, day + 1h, Resolution::Minute)->size(), 2);
        // A late sample joins the roll-up of what is gone.
        QVERIFY(m_desk->store->watch.append({sampleReading(north, day + 1s, seconds(7, 8))}));
        const auto quarters = m_desk->store->watch.lag(north, day, day, Resolution::QuarterHour).value();
        QCOMPARE(quarters[0].count, 3);
        QCOMPARE(quarters[0].max, std::optional(Millis{8000}));
    }

private:
    bool compare(const std::map<qint64, std::optional<Interval>>& samples, Resolution resolution, qint64 width)
    {
        std::map<qint64, LagPoint> expected;
        for (const auto& [t, value] : samples) {
            const qint64 start = t - t % width;
            expected.try_emplace(start, bucketOf(samples, start, width));
        }
        const QList<LagPoint> found = m_desk->points(north, resolution);
        if (found.size() != qsizetype(expected.size())) {
            return false;
        }
        return std::equal(found.begin(), found.end(), expected.begin(),
                          [](const LagPoint& point, const auto& entry) { return point == entry.second; });
    }

    std::unique_ptr<StoreDesk> m_desk{};
};

QTEST_GUILESS_MAIN(TestSqliteStoreLag)
#include "tst_sqlite_store_lag.moc"
