// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/shared_books.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <QFile>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <mutex>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 200; ///< a statement takes microseconds; a request must not wait for a stopped process
constexpr Millis betweenTries = 30s; ///< where the file cannot be used

/// For the owner alone; SQLite's -wal and -shm take over its mode.
bool make(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    return descriptor >= 0;
}

} // namespace

/// One table for both books: until when what counts, and what was said.
class SharedBooks::File
{
public:
    struct Entry {
        BootTime until{};
        QString said{};
    };
    struct Book {
        char name{};
        Millis longest{}; ///< no entry of it counts for longer
    };
    static constexpr Book rests{'a', longestRest};
    static constexpr Book refusals{'r', refusalMemory};

    File(QString path, QByteArray hashKey, const Clock& clock)
        : m_path(std::move(path))
        , m_hashKey(std::move(hashKey))
        , m_clock(clock)
    {
    }

    const Clock& clock() const { return m_clock; }

    std::optional<Entry> find(const Book& book, const QByteArray& key)
    {
        std::optional<Entry> found;
        run(Want::IfThere, [&](SQLite::Database& db) {
            SQLite::Statement select(db, "SELECT until, said FROM entry WHERE key = ?1 AND until > ?2 AND until <= ?3");
            bindKey(select, book, key);
            bindRange(select, book.longest);
            if (select.executeStep()) {
                found = Entry{BootTime{Millis{select.getColumn(0).getInt64()}},
                              QString::fromUtf8(select.getColumn(1).getText())};
            }
        });
        return found;
    }

    /// Never shortens what is there.
    void put(const Book& book, const QByteArray& key, const Entry& entry)
    {
        run(Want::Made, [&](SQLite::Database& db) {
            SQLite::Statement tidy(db, "DELETE FROM entry WHERE NOT (until > ?2 AND until <= ?3)");
            bindRange(tidy, std::max(rests.longest, refusals.longest));
            tidy.exec();
            SQLite::Statement insert(db,
                                     "INSERT INTO entry (key, until, said) VALUES (?1, ?2, ?3) ON CONFLICT (key) DO "
                                     "UPDATE SET until = ?2, said = ?3 WHERE until < ?2");
            bindKey(insert, book, key);
            insert.bind(2, int64_t{entry.until.time_since_epoch().count()});
            insert.bind(3, entry.said.toStdString());
            insert.exec();
        });
    }

private:
    enum class Want { IfThere, Made };

    /// Parameter 1: the key of a book in the file; another one after each boot, as the moments mean nothing there.
    void bindKey(SQLite::Statement& statement, const Book& book, const QByteArray& key) const
    {
        const QByteArray id = QMessageAuthenticationCode::hash(
            m_clock.bootId().toUtf8() + '\n' + book.name + '\n' + key, m_hashKey, QCryptographicHash::Sha256);
        statement.bind(1, id.constData(), static_cast<int>(id.size()));
    }

    /// Parameters 2 and 3: what can count now is not over, and no further away than it can last.
    void bindRange(SQLite::Statement& statement, Millis longest) const
    {
        const BootTime now = m_clock.boot();
        statement.bind(2, int64_t{now.time_since_epoch().count()});
        statement.bind(3, int64_t{(now + longest).time_since_epoch().count()});
    }

    /// Runs `work` on the file. What fails is not done, and not tried again so soon.
    template <class Work>
    void run(Want want, Work work)
    {
        const std::lock_guard lock(m_mutex);
        const bool any = m_db || want == Want::Made || QFile::exists(m_path);
        if (!any || m_clock.boot() < m_nextTry) {
            return;
        }
        try {
            if (!m_db) {
                open();
            }
            work(*m_db);
        } catch (const SQLite::Exception& e) {
            m_db.reset();
            m_nextTry = m_clock.boot() + betweenTries;
            if (!std::exchange(m_told, true)) {
                qWarning("%s: %s; what servers refused is not shared with other processes", qPrintable(m_path),
                         e.what());
            }
        }
    }

    void open()
    {
        if (!make(m_path)) {
            throw SQLite::Exception("it cannot be opened for writing", SQLITE_CANTOPEN);
        }
        auto db = std::make_unique<SQLite::Database>(m_path.toStdString(),
                                                     SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE, busyMilliseconds);
        SQLite::Database& made = *db;
        made.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -64;"
                  "CREATE TABLE IF NOT EXISTS entry (key BLOB PRIMARY KEY, until INTEGER NOT NULL, said TEXT NOT NULL) "
                  "WITHOUT ROWID");
        m_db = std::move(db);
    }

    const QString m_path;
    const QByteArray m_hashKey;
    const Clock& m_clock;
    std::mutex m_mutex{};
    std::unique_ptr<SQLite::Database> m_db{}; ///< guarded by m_mutex; null: not opened yet, or it could not be
    BootTime m_nextTry{}; ///< guarded by m_mutex
    bool m_told{false}; ///< guarded by m_mutex
};

class SharedBooks::Rests : public RetryAfterBook
{
public:
    explicit Rests(File& file)
        : m_file(file)
        , m_own(file.clock())
    {
    }
    std::optional<BootTime> heldUntil(const QByteArray& key) override
    {
        const auto own = m_own.heldUntil(key);
        const auto shared = m_file.find(File::rests, key);
        return shared ? std::max(own, std::optional(shared->until)) : own;
    }
    void hold(const QByteArray& key, BootTime until) override
    {
        m_own.hold(key, until);
        m_file.put(File::rests, key, {until, {}});
    }

private:
    File& m_file;
    RetryAfterMemory m_own;
};

class SharedBooks::Refusals : public RefusalBook
{
public:
    explicit Refusals(File& file)
        : m_file(file)
        , m_own(file.clock())
    {
    }
    std::optional<Refusal> find(const QByteArray& key) override
    {
        if (auto own = m_own.find(key)) {
            return own;
        }
        const auto shared = m_file.find(File::refusals, key);
        return shared ? std::optional(Refusal{shared->said, shared->until}) : std::nullopt;
    }
    void note(const QByteArray& key, const Refusal& refusal) override
    {
        m_own.note(key, refusal);
        m_file.put(File::refusals, key, {refusal.until, refusal.said});
    }

private:
    File& m_file;
    RefusalMemory m_own;
};

SharedBooks::SharedBooks(const QString& storePath, const QByteArray& hashKey, const Clock& clock)
    : m_file(std::make_unique<File>(storePath + u".books"_s, hashKey, clock))
    , m_rests(std::make_unique<Rests>(*m_file))
    , m_refusals(std::make_unique<Refusals>(*m_file))
{
}

SharedBooks::~SharedBooks() = default;

RetryAfterBook& SharedBooks::rests()
{
    return *m_rests;
}

RefusalBook& SharedBooks::refusals()
{
    return *m_refusals;
}

} // namespace rekindle
