// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_file_private.h"
#include "io/sqlite_place.h"
#include "io/sqlite_schema.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

#include <cerrno>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5'000;
/// Half a megabyte of pages: the system keeps the file in memory anyhow, and a console is open for weeks.
constexpr char smallCache[] = "PRAGMA cache_size = -512";
constexpr int stepsBetweenStops = 10'000; ///< of SQLite's virtual machine: some milliseconds

Result<void> checkWhole(SQLite::Database& db, const QString& path)
{
    const QString answer = textOf(db.execAndGet("PRAGMA quick_check(1)"));
    if (answer != u"ok"_s) {
        return fail(Errc::Corrupt, path, answer);
    }
    return {};
}

Result<void> prepareForWriting(SQLite::Database& db, const QString& path, bool mustCheck)
{
    const QList<SchemaStep> steps = schemaSteps();
    const int newest = SqliteFile::schemaVersion();
    const Result<int> version = schemaVersion(db, path, newest);
    if (!version) {
        return fail(version.error());
    }
    if (*version > 0 && mustCheck) {
        if (const auto whole = checkWhole(db, path); !whole) {
            return whole;
        }
    }
    if (textOf(db.execAndGet("PRAGMA journal_mode = WAL")) != u"wal"_s) {
        return fail(Errc::Storage, path, u"no write-ahead log possible here (a network drive?)"_s);
    }
    db.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 67108864");
    db.exec(smallCache);
    if (*version > 0 && *version < newest) {
        if (const auto copied = backUp(db, path, *version); !copied) {
            return copied;
        }
    }
    return takeSchemaSteps(db, path, *version, steps);
}

/// Without the files that a reader shares with a writer: there is no writer, and no room for them either.
std::unique_ptr<SQLite::Database> openAlone(const QString& path)
{
    const QByteArray name = QUrl::toPercentEncoding(path, "/");
    return std::make_unique<SQLite::Database>("file:" + name.toStdString() + "?immutable=1",
                                              SQLite::OPEN_NOMUTEX | SQLite::OPEN_READONLY | SQLite::OPEN_URI,
                                              busyMilliseconds);
}

/// The file itself must be what it is taken for; anything else may be only the place, which can still be read.
bool canBeReadAllTheSame(const Error& error)
{
    return error.code == Errc::StorageFull || error.code == Errc::Storage;
}

} // namespace

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString& path, Mode mode, Check check)
{
    const bool writing = mode == Mode::Write;
    if (!writing && !QFileInfo::exists(path)) {
        return fail(Errc::NotFound, path, u"there is no store yet"_s);
    }
    if (const Result<void> made = writing ? makeFolder(path) : Result<void>(); !made) {
        return fail(made.error());
    }
    auto d = std::make_unique<Connections>();
    d->path = canonicalPath(path);
    d->check = check;
    std::unique_ptr<SqliteFile> file(new SqliteFile(std::move(d)));
    const Result<void> ready = writing ? file->takeOver() : file->d->beginReading();
    return ready ? Result<std::unique_ptr<SqliteFile>>(std::move(file)) : fail(ready.error());
}

SqliteFile::SqliteFile(std::unique_ptr<Connections> opened)
    : d(std::move(opened))
{
}

SqliteFile::~SqliteFile()
{
    d->reader.reset(); // first, so that the writer tidies up the log
    d->endWriting();
}

Result<void> SqliteFile::takeOver()
{
    const std::lock_guard guard(d->writing);
    if (!d->readOnly) {
        return {};
    }
    const Result<void> begun = d->beginWriting();
    if (!begun && (!canBeReadAllTheSame(begun.error()) || !QFileInfo::exists(d->path))) {
        d->endWriting();
        return begun;
    }
    if (!begun) {
        const std::lock_guard reading(d->reading);
        d->notKept = begun.error();
    }
    if (const auto reading = d->beginReading(); !reading) {
        d->endWriting();
        return begun ? reading : begun;
    }
    d->readOnly = false;
    return {};
}

void SqliteFile::release()
{
    const std::lock_guard guard(d->writing);
    d->readOnly = true;
    if (d->writer) {
        // The last to close tidies up the log; what only reads cannot.
        SQLite::Database& writes = *d->writer;
        writes.tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    d->endWriting();
}

bool SqliteFile::isReadOnly() const
{
    return d->readOnly;
}

bool SqliteFile::isHeldElsewhere() const
{
    const std::lock_guard guard(d->writing);
    if (d->lock) {
        return false;
    }
    const auto lock = SqliteLock::take(d->path);
    return !lock && lock.error().code == Errc::InUse;
}

std::optional<Error> SqliteFile::notKept() const
{
    const std::lock_guard guard(d->reading);
    return d->notKept;
}

Result<void> SqliteFile::Connections::beginWriting()
{
    if (!lock) {
        auto taken = SqliteLock::take(path);
        if (!taken) {
            return fail(taken.error());
        }
        lock = std::move(*taken);
    }
    if (const auto noted = lock->noteHolder(); !noted) {
        return noted;
    }
    errno = 0;
    try {
        if (const auto there = QFileInfo::exists(path) ? checkNotEmpty(path) : makeStore(path); !there) {
            damaged = damaged || there.error().code == Errc::Corrupt;
            return there;
        }
        auto db = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE,
                                                     busyMilliseconds);
        const bool suspicious = !lock->lastWasClean();
        if (const auto ready = prepareForWriting(*db, path, suspicious && check == Check::AtOpen); !ready) {
            damaged = damaged || ready.error().code == Errc::Corrupt;
            return ready;
        }
        unchecked = suspicious && check == Check::Later;
        writer = std::move(db);
    } catch (const SQLite::Exception& e) {
        return fail(translated(e));
    }
    return {};
}

Result<void> SqliteFile::Connections::beginReading()
{
    const std::lock_guard guard(reading);
    reader.reset();
    if (const auto there = checkNotEmpty(path); !there) {
        return there;
    }
    const auto begin = [this](std::unique_ptr<SQLite::Database> db) -> Result<void> {
        const Result<int> version = rekindle::schemaVersion(*db, path, SqliteFile::schemaVersion());
        if (!version) {
            return fail(version.error());
        }
        if (*version == 0) {
            return fail(Errc::NotFound, path, u"there is no store yet"_s);
        }
        SQLite::Database& reads = *db;
        reads.exec(smallCache);
        schema = *version;
        reader = std::move(db);
        if (writer) {
            notKept.reset();
        }
        return {};
    };
    errno = 0;
    try {
        return begin(std::make_unique<SQLite::Database>(
            path.toStdString(), SQLite::OPEN_NOMUTEX | SQLite::OPEN_READONLY, busyMilliseconds));
    } catch (const SQLite::Exception& e) {
        const Error why = translated(e);
        if (!notKept || QFileInfo(path + u"-wal"_s).size() > 0) {
            return fail(why);
        }
    }
    try {
        return begin(openAlone(path));
    } catch (const SQLite::Exception& e) {
        return fail(translated(e));
    }
}

void SqliteFile::Connections::endWriting()
{
    const bool wrote = writer != nullptr;
    writer.reset();
    if (lock && !damaged && (wrote ? !unchecked : lock->lastWasClean())) {
        lock->markClean();
    }
    lock.reset();
}

Result<void> SqliteFile::check(const QString& path, std::stop_token stop)
{
    Connections reader;
    reader.path = canonicalPath(path);
    errno = 0;
    try {
        SQLite::Database db(reader.path.toStdString(), SQLite::OPEN_NOMUTEX | SQLite::OPEN_READONLY, busyMilliseconds);
        sqlite3_progress_handler(
            db.getHandle(), stepsBetweenStops,
            [](void* asked) { return static_cast<std::stop_token*>(asked)->stop_requested() ? 1 : 0; }, &stop);
        db.exec(smallCache); // it reads each page once
        return checkWhole(db, reader.path);
    } catch (const SQLite::Exception& e) {
        return stop.stop_requested() ? fail(Errc::Cancelled, reader.path) : fail(reader.translated(e));
    }
}

Result<void> SqliteFile::finishCheck(std::stop_token stop)
{
    {
        const std::lock_guard guard(d->writing);
        if (!d->unchecked) {
            return {};
        }
    }
    if (stop.stop_requested()) {
        return fail(Errc::Cancelled, d->path);
    }
    try {
        // What the last run has left in the log goes into the file now: while the check reads, the log only grows. By a
        // connection of its own, so that nobody waits for the mutex; PASSIVE does the work and makes nobody wait either.
        SQLite::Database db(d->path.toStdString(), SQLite::OPEN_NOMUTEX | SQLite::OPEN_READWRITE, busyMilliseconds);
        db.exec("PRAGMA wal_checkpoint(PASSIVE); PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SQLite::Exception& e) {
        qWarning("the log of the store: %s", e.what()); // the check says what is wrong
    }
    const Result<void> whole = check(d->path, std::move(stop));
    const std::lock_guard guard(d->writing);
    d->unchecked = !whole;
    if (!whole && whole.error().code == Errc::Corrupt) {
        d->damaged = true;
        d->damage = whole.error();
    }
    return whole;
}

int SqliteFile::schemaVersion()
{
    const QList<SchemaStep> steps = schemaSteps();
    return steps.isEmpty() ? 0 : steps.last().number;
}

Error SqliteFile::Connections::translated(const SQLite::Exception& e)
{
    // SQLite remembers the system's error of an open, but not that of a failed write (3.40).
    const int number = errno;
    const QString detail =
        QString::fromUtf8(e.what()) + u" (SQLite "_s + QString::number(e.getExtendedErrorCode()) + u')';
    switch (e.getErrorCode() & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: damaged = true; return {Errc::Corrupt, path, detail};
    case SQLITE_FULL: return {Errc::StorageFull, path, detail};
    case SQLITE_READONLY: return {Errc::Storage, path, detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        // EFBIG: the file system's or the user's limit on a file's size, which is no room either.
        if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
            return {Errc::StorageFull, path, detail};
        }
        break;
    default: break;
    }
    return {Errc::Storage, path, detail};
}

int64_t pairKey(SQLite::Database& db, const PairId& id)
{
    SQLite::Statement find(db, "SELECT key FROM pair WHERE uuid = ?1");
    bindText(find, 1, id.value);
    if (find.executeStep()) {
        return find.getColumn(0).getInt64();
    }
    SQLite::Statement insert(db, "INSERT INTO pair (uuid) VALUES (?1)");
    bindText(insert, 1, id.value);
    insert.exec();
    return db.getLastInsertRowid();
}

QString compactJson(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Error SqliteFile::Connections::unreadable(const QString& what, const QString& why)
{
    damaged = true;
    return {Errc::Corrupt, path, what + u": "_s + why};
}

Result<QJsonObject> SqliteFile::Connections::object(const QString& what, const QString& json)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &parsing);
    if (!document.isObject()) {
        return fail(unreadable(what, parsing.errorString()));
    }
    return document.object();
}

} // namespace rekindle
