// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_place.h"

#include "io/sqlite_schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

Error systemError(const QString& path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {full ? Errc::StorageFull : Errc::Storage, path, qt_error_string(number)};
}

/// For the owner alone; SQLite's -wal and -shm take over its mode.
Result<void> makeEmpty(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return fail(systemError(path, errno));
    }
    ::close(descriptor);
    return {};
}

/// On the disk, then under its name.
Result<void> rename(const QString& from, const QString& to)
{
    const int descriptor = ::open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC);
    const bool kept = descriptor >= 0 && fsync(descriptor) == 0;
    const int number = errno;
    if (descriptor >= 0) {
        ::close(descriptor);
    }
    if (!kept) {
        return fail(systemError(to, number));
    }
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return fail(systemError(to, errno));
    }
    return {};
}

} // namespace

QString canonicalPath(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists()) {
        return file.canonicalFilePath();
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

Result<void> makeFolder(const QString& path)
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) && (!QDir().mkpath(folder) || !QFile::setPermissions(folder, owner))) {
        return fail(Errc::Storage, path, u"cannot create the directory "_s + folder);
    }
    return {};
}

Result<void> makeStore(const QString& path)
{
    const QString unfinished = path + u".new"_s;
    if (const auto made = makeEmpty(unfinished); !made) {
        return fail(made.error().code, path, made.error().detail);
    }
    {
        SQLite::Database db(unfinished.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        if (const auto taken = takeSchemaSteps(db, path, 0, schemaSteps()); !taken) {
            return taken;
        }
    }
    return rename(unfinished, path);
}

Result<void> checkNotEmpty(const QString& path)
{
    if (QFileInfo(path).size() == 0) {
        return fail(Errc::Corrupt, path,
                    u"the file is there and holds nothing: put a backup in its place, or remove it"_s);
    }
    return {};
}

Result<void> backUp(SQLite::Database& db, const QString& path, int version)
{
    const QString target = path + u".schema-"_s + QString::number(version);
    const QString unfinished = target + u".new"_s;
    const auto tidy = qScopeGuard([&unfinished] { QFile::remove(unfinished); });
    if (const auto made = makeEmpty(unfinished); !made) {
        return fail(made.error().code, path, made.error().detail);
    }
    SQLite::Statement copy(db, "VACUUM INTO ?1");
    copy.bind(1, unfinished.toStdString());
    copy.exec();
    return rename(unfinished, target);
}

} // namespace rekindle
