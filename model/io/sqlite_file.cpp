// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_file_private.h"
#include "io/sqlite_schema.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyMilliseconds = 5'000;
/// Half a megabyte of pages: the system keeps the file in memory anyhow, and a console is open for weeks.
constexpr char smallCache[] = "PRAGMA cache_size = -512";
constexpr int stepsBetweenStops = 10'000; ///< of SQLite's virtual machine: some milliseconds

/// One name for one file: a second way to it (a link, "..") must meet the same lock.
QString canonicalPath(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists()) {
        return file.canonicalFilePath();
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

/// For the owner alone, as the store names servers and people. What exists keeps its permissions.
Result<void> createPlace(const QString& path)
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) && (!QDir().mkpath(folder) || !QFile::setPermissions(folder, owner))) {
        return fail(Errc::Storage, path, u"cannot create the directory "_s + folder);
    }
    // Made before SQLite does: its -wal and -shm take over the mode of this file.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        const Errc code = errno == ENOSPC || errno == EDQUOT ? Errc::StorageFull : Errc::Storage;
        return fail(code, path, qt_error_string(errno));
    }
    ::close(descriptor);
    return {};
}

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
    const Result<int> version = schemaVersion(db, path, SqliteFile::schemaVersion());
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
    takeSchemaSteps(db, *version, steps);
    return {};
}

Result<void> prepareForReading(SQLite::Database& db, const QString& path)
{
    const int newest = SqliteFile::schemaVersion();
    const Result<int> version = schemaVersion(db, path, newest);
    if (!version) {
        return fail(version.error());
    }
    if (*version < newest) {
        return fail(
            Errc::Storage, path,
            u"schema version %1 must be brought to %2 first: open it for writing once"_s.arg(*version).arg(newest));
    }
    db.exec(smallCache);
    return {};
}

} // namespace

Result<std::unique_ptr<SqliteFile>> SqliteFile::open(const QString& path, Mode mode, Check check)
{
    const bool writing = mode == Mode::Write;
    if (!writing && !QFileInfo::exists(path)) {
        return fail(Errc::NotFound, path, u"there is no store yet"_s);
    }
    if (const Result<void> made = writing ? createPlace(path) : Result<void>(); !made) {
        return fail(made.error());
    }
    auto d = std::make_unique<Connections>();
    d->path = canonicalPath(path);
    d->mode = mode;
    if (writing) {
        auto lock = SqliteLock::take(d->path);
        if (!lock) {
            return fail(lock.error());
        }
        d->lock = std::move(*lock);
        d->unchecked = !d->lock->lastWasClean() && check == Check::Later;
    }
    Result<void> ready;
    errno = 0;
    try {
        const auto connect = [&](int right) {
            return std::make_unique<SQLite::Database>(d->path.toStdString(), SQLite::OPEN_NOMUTEX | right,
                                                      busyMilliseconds);
        };
        if (writing) {
            d->writer = connect(SQLite::OPEN_READWRITE);
            ready = prepareForWriting(*d->writer, d->path, !d->lock->lastWasClean() && !d->unchecked);
        }
        if (ready) {
            d->reader = connect(SQLite::OPEN_READONLY);
            ready = prepareForReading(*d->reader, d->path);
        }
    } catch (const SQLite::Exception& e) {
        ready = fail(d->translated(e));
    }
    if (!ready) {
        d->close();
        if (d->lock && d->lock->lastWasClean() && ready.error().code != Errc::Corrupt) {
            d->lock->markClean();
        }
        return fail(ready.error());
    }
    return std::unique_ptr<SqliteFile>(new SqliteFile(std::move(d)));
}

SqliteFile::SqliteFile(std::unique_ptr<Connections> opened)
    : d(std::move(opened))
{
}

SqliteFile::~SqliteFile()
{
    d->close();
    if (d->lock && !d->damaged && !d->unchecked) {
        d->lock->markClean();
    }
}

Result<void> SqliteFile::check(const QString& path, std::stop_token stop)
{
    Connections reader;
    reader.path = canonicalPath(path);
    reader.mode = Mode::ReadOnly;
    errno = 0;
    try {
        SQLite::Database db(reader.path.toStdString(), SQLite::OPEN_NOMUTEX | SQLite::OPEN_READONLY, busyMilliseconds);
        sqlite3_progress_handler(
            db.getHandle(), stepsBetweenStops,
            [](void* asked) { return static_cast<std::stop_token*>(asked)->stop_requested() ? 1 : 0; }, &stop);
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

bool SqliteFile::isReadOnly() const
{
    return d->mode == Mode::ReadOnly;
}

void SqliteFile::Connections::close()
{
    reader.reset();
    writer.reset();
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
    case SQLITE_READONLY: return {Errc::ReadOnly, path, detail};
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
