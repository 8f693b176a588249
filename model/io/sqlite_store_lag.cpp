// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_file_private.h"
#include "io/sqlite_store_watch.h"

#include <QHash>

#include <array>
#include <map>
#include <set>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int samplesSince = 2; ///< the schema step

// Its numbers are stored: a change of their order needs a schema step.
static_assert(int(LagMethod::OverdueChange) == 5 && int(LagMethod::Heartbeat) == 1);

/// The widths of the roll-ups, each made of whole buckets of the one before; 0: the raw samples.
constexpr std::array<qint64, 4> widths{0, 60'000, 900'000, 86'400'000};

qint64 widthOf(Resolution resolution)
{
    return widths[static_cast<size_t>(resolution)];
}

qint64 startOf(qint64 t, qint64 width)
{
    const qint64 rest = t % width;
    return t - (rest < 0 ? rest + width : rest);
}

/// A LagPoint that can take up others in any order.
struct Bucket {
    LagPoint point{};
    qint64 firstAt{};
    qint64 lastAt{};

    void add(const Bucket& other)
    {
        point.count += other.point.count;
        point.gaps += other.point.gaps;
        if (other.point.count == 0) {
            return;
        }
        if (!point.first || other.firstAt < firstAt) {
            point.first = other.point.first;
            firstAt = other.firstAt;
        }
        if (!point.last || other.lastAt >= lastAt) {
            point.last = other.point.last;
            lastAt = other.lastAt;
        }
        point.min = point.min ? std::min(*point.min, *other.point.min) : other.point.min;
        point.max = point.max ? std::max(*point.max, *other.point.max) : other.point.max;
    }
};

Bucket sampleBucket(qint64 t, const std::optional<Interval>& staleness)
{
    Bucket one;
    one.point.start = fromEpochMs(t);
    one.firstAt = t;
    one.lastAt = t;
    if (staleness) {
        one.point.first = staleness;
        one.point.last = staleness;
        one.point.min = staleness->lo;
        one.point.max = staleness->hi;
        one.point.count = 1;
    } else {
        one.point.gaps = 1;
    }
    return one;
}

struct BucketKey {
    int64_t pair{};
    qint64 width{};
    qint64 start{};
    auto operator<=>(const BucketKey&) const = default;
};

/// Reads the buckets of one width of one pair, or its samples (width 0), by start, oldest first.
class BucketQuery
{
public:
    BucketQuery(SQLite::Database& db, const BucketKey& from, qint64 last)
        : m_raw(from.width == 0)
        , m_query(db,
                  m_raw
                      ? "SELECT t, lo, hi, method FROM sample WHERE pair = ?1 AND t BETWEEN ?2 AND ?3 ORDER BY t"
                      : "SELECT start, count, gaps, min_lo, max_hi, first_t, first_lo, first_hi, last_t, last_lo, "
                        "last_hi FROM rollup WHERE pair = ?1 AND start BETWEEN ?2 AND ?3 AND width = ?4 ORDER BY start")
        , m_width(from.width)
    {
        m_query.bind(1, from.pair);
        m_query.bind(2, int64_t{from.start});
        m_query.bind(3, int64_t{last});
        if (!m_raw) {
            m_query.bind(4, int64_t{from.width});
        }
    }

    bool next() { return m_query.executeStep(); }

    Bucket bucket() const
    {
        if (m_raw) {
            Bucket sample =
                sampleBucket(number(0), m_query.isColumnNull(1) ? std::nullopt : std::optional(interval(1)));
            if (sample.point.count > 0) {
                sample.point.method = LagMethod(number(3));
            }
            return sample;
        }
        Bucket found;
        found.point.start = fromEpochMs(number(0));
        found.point.width = Millis{m_width};
        found.point.count = int(number(1));
        found.point.gaps = int(number(2));
        if (found.point.count > 0) {
            found.point.min = Millis{number(3)};
            found.point.max = Millis{number(4)};
            found.firstAt = number(5);
            found.point.first = interval(6);
            found.lastAt = number(8);
            found.point.last = interval(9);
        }
        return found;
    }

private:
    qint64 number(int column) const { return m_query.getColumn(column).getInt64(); }
    Interval interval(int column) const { return {Millis{number(column)}, Millis{number(column + 1)}}; }

    bool m_raw{};
    SQLite::Statement m_query;
    qint64 m_width{};
};

/// Writes readings and what follows from them, inside one transaction.
class SampleWriter
{
public:
    explicit SampleWriter(SQLite::Database& db)
        : m_db(db)
        , m_insert(db, "INSERT INTO sample (pair, t, lo, hi, method) "
                       "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING")
        , m_replace(db, "REPLACE INTO sample (pair, t, lo, hi, method) "
                        "VALUES (?1, ?2, ?3, ?4, ?5)")
        , m_saveBucket(
              db, "REPLACE INTO rollup (pair, width, start, count, gaps, min_lo, max_hi, first_t, first_lo, "
                  "first_hi, last_t, last_lo, last_hi) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
    {
    }

    void add(const Reading& reading)
    {
        const int64_t pair = keyOf(reading.pair);
        const qint64 t = toEpochMs(reading.at);
        m_newest[pair] = &reading;
        if (insert(m_insert, pair, reading) == 1) {
            const Bucket one = sampleBucket(t, reading.lag.staleness);
            for (size_t level = 1; level < widths.size(); ++level) {
                m_grown[{pair, widths[level], startOf(t, widths[level])}].add(one);
            }
        } else {
            // A second sample of one millisecond takes the place of the first, which min and max cannot forget.
            insert(m_replace, pair, reading);
            for (size_t level = 1; level < widths.size(); ++level) {
                m_replaced[level].insert({pair, widths[level], startOf(t, widths[level])});
            }
        }
    }

    void finish()
    {
        for (auto& [key, grown] : m_grown) {
            Bucket bucket = stored(key);
            bucket.add(grown);
            save(key, bucket);
        }
        for (size_t level = 1; level < widths.size(); ++level) {
            for (const BucketKey& key : m_replaced[level]) {
                rebuild(key, widths[level - 1]);
            }
        }
        saveNewest();
    }

private:
    int64_t keyOf(const PairId& id)
    {
        const auto known = m_keys.constFind(id);
        return known != m_keys.constEnd() ? *known : *m_keys.insert(id, pairKey(m_db, id));
    }

    static int insert(SQLite::Statement& statement, int64_t pair, const Reading& reading)
    {
        statement.reset();
        statement.bind(1, pair);
        statement.bind(2, int64_t{toEpochMs(reading.at)});
        if (reading.lag.staleness) {
            statement.bind(3, int64_t{reading.lag.staleness->lo.count()});
            statement.bind(4, int64_t{reading.lag.staleness->hi.count()});
        } else {
            statement.bind(3);
            statement.bind(4);
        }
        statement.bind(5, int(reading.lag.method));
        return statement.exec();
    }

    Bucket stored(const BucketKey& key)
    {
        BucketQuery query(m_db, key, key.start);
        return query.next() ? query.bucket() : Bucket{};
    }

    void rebuild(const BucketKey& key, qint64 childWidth)
    {
        Bucket bucket;
        BucketQuery children(m_db, {key.pair, childWidth, key.start}, key.start + key.width - 1);
        while (children.next()) {
            bucket.add(children.bucket());
        }
        save(key, bucket);
    }

    void save(const BucketKey& key, const Bucket& bucket)
    {
        m_saveBucket.reset();
        m_saveBucket.clearBindings();
        m_saveBucket.bind(1, key.pair);
        m_saveBucket.bind(2, int64_t{key.width});
        m_saveBucket.bind(3, int64_t{key.start});
        m_saveBucket.bind(4, bucket.point.count);
        m_saveBucket.bind(5, bucket.point.gaps);
        if (bucket.point.count > 0) {
            m_saveBucket.bind(6, int64_t{bucket.point.min->count()});
            m_saveBucket.bind(7, int64_t{bucket.point.max->count()});
            m_saveBucket.bind(8, int64_t{bucket.firstAt});
            m_saveBucket.bind(9, int64_t{bucket.point.first->lo.count()});
            m_saveBucket.bind(10, int64_t{bucket.point.first->hi.count()});
            m_saveBucket.bind(11, int64_t{bucket.lastAt});
            m_saveBucket.bind(12, int64_t{bucket.point.last->lo.count()});
            m_saveBucket.bind(13, int64_t{bucket.point.last->hi.count()});
        }
        m_saveBucket.exec();
    }

    void saveNewest()
    {
        SQLite::Statement save(m_db, "REPLACE INTO last_reading (pair, t, json) VALUES (?1, ?2, ?3)");
        for (const auto& [pair, reading] : m_newest) {
            save.reset();
            save.bind(1, pair);
            save.bind(2, int64_t{toEpochMs(reading->at)});
            bindText(save, 3, compactJson(toJson(*reading)));
            save.exec();
        }
    }

    SQLite::Database& m_db;
    SQLite::Statement m_insert;
    SQLite::Statement m_replace;
    SQLite::Statement m_saveBucket;
    QHash<PairId, int64_t> m_keys{};
    std::map<BucketKey, Bucket> m_grown{};
    std::array<std::set<BucketKey>, widths.size()> m_replaced{};
    std::map<int64_t, const Reading*> m_newest{};
};

/// What is gone for good with one pair's old samples. `before` is a full minute.
void purgePair(SQLite::Database& db, int64_t pair, qint64 before)
{
    for (const char* sql : {"DELETE FROM sample WHERE pair = ?1 AND t < ?2",
                            "DELETE FROM pair WHERE key = ?1 AND json IS NULL "
                            "AND NOT EXISTS (SELECT 1 FROM sample WHERE pair = ?1) "
                            "AND NOT EXISTS (SELECT 1 FROM last_reading WHERE pair = ?1 AND t >= ?2) "
                            "AND NOT EXISTS (SELECT 1 FROM verdict WHERE pair = ?1 AND t >= ?2) "
                            "AND NOT EXISTS (SELECT 1 FROM incident WHERE pair = ?1 AND began >= ?2) "
                            "AND NOT EXISTS (SELECT 1 FROM heartbeat WHERE pair = ?1 AND sent_at >= ?2)"}) {
        SQLite::Statement remove(db, sql);
        remove.bind(1, pair);
        remove.bind(2, int64_t{before});
        remove.exec();
    }
}

} // namespace

Result<void> SqliteWatchStore::append(const QList<Reading>& readings)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        SampleWriter writer(db);
        for (const Reading& reading : readings) {
            writer.add(reading);
        }
        writer.finish();
        return {};
    });
}

Result<std::optional<Reading>> SqliteWatchStore::lastReading(const PairId& id)
{
    return m_file.connections().read([&](SQLite::Database& db) -> Result<std::optional<Reading>> {
        SQLite::Statement query(db,
                                "SELECT json FROM last_reading WHERE pair = (SELECT key FROM pair WHERE uuid = ?1)");
        bindText(query, 1, id.value);
        if (!query.executeStep()) {
            return std::optional<Reading>();
        }
        const auto json = m_file.connections().object(u"last reading"_s, textOf(query.getColumn(0)));
        if (!json) {
            return fail(json.error());
        }
        const auto reading = readingFromJson(*json);
        if (!reading) {
            return fail(m_file.connections().unreadable(u"last reading"_s, reading.error().detail));
        }
        return std::optional(*reading);
    });
}

Result<QList<LagPoint>> SqliteWatchStore::lag(const PairId& id, Instant from, Instant to, Resolution resolution)
{
    return m_file.connections().read(
        [&](SQLite::Database& db) -> Result<QList<LagPoint>> {
            QList<LagPoint> found;
            SQLite::Statement find(db, "SELECT key FROM pair WHERE uuid = ?1");
            bindText(find, 1, id.value);
            if (!find.executeStep()) {
                return found;
            }
            const qint64 width = widthOf(resolution);
            // The bucket in which `from` lies began before it.
            const qint64 start = width == 0 ? toEpochMs(from) : startOf(toEpochMs(from), width);
            BucketQuery buckets(db, {find.getColumn(0).getInt64(), width, start}, toEpochMs(to));
            while (buckets.next()) {
                found.append(buckets.bucket().point);
            }
            return found;
        },
        samplesSince);
}

Result<void> SqliteWatchStore::purge(Instant rawBefore)
{
    const qint64 before = startOf(toEpochMs(rawBefore), widthOf(Resolution::Minute));
    const auto keys = m_file.connections().read([](SQLite::Database& db) -> Result<QList<int64_t>> {
        QList<int64_t> found;
        SQLite::Statement query(db, "SELECT key FROM pair");
        while (query.executeStep()) {
            found.append(query.getColumn(0).getInt64());
        }
        return found;
    });
    if (!keys) {
        return fail(keys.error());
    }
    for (const int64_t key : *keys) {
        const auto purged = m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
            purgePair(db, key, before);
            // It walked over everything that is old; the pages it read are of no use to what comes after.
            db.exec("PRAGMA shrink_memory");
            return {};
        });
        if (!purged) {
            return purged;
        }
    }
    return {};
}

} // namespace rekindle
