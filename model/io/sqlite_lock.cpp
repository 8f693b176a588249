// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_lock.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

Error systemError(const QString& storePath, int number)
{
    // EFBIG: the user's limit on a file's size, which is no room either.
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {full ? Errc::StorageFull : Errc::Storage, storePath,
            u"lock file: "_s + QString::fromLocal8Bit(std::strerror(number))};
}

/// The first line of the lock file: "<pid> <program>"; empty: nobody.
QString holderIn(int descriptor)
{
    char bytes[256] = {};
    const ssize_t size = pread(descriptor, bytes, sizeof bytes - 1, 0);
    return QString::fromUtf8(bytes, size > 0 ? size : 0).section(u'\n', 0, 0);
}

QString heldBy(const QString& holder)
{
    const QString pid = holder.section(u' ', 0, 0);
    const QString program = holder.section(u' ', 1);
    return pid.isEmpty() ? u"held by another process"_s : u"held by "_s + program + u" (process "_s + pid + u')';
}

} // namespace

Result<std::unique_ptr<SqliteLock>> SqliteLock::take(const QString& storePath)
{
    const QByteArray name = QFile::encodeName(storePath + u".lock"_s);
    int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    const int refused = errno;
    if (descriptor < 0) {
        descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    }
    if (descriptor < 0) {
        return fail(systemError(storePath, refused));
    }
    std::unique_ptr<SqliteLock> lock(new SqliteLock(descriptor, storePath));
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) {
            return fail(Errc::InUse, storePath, heldBy(holderIn(descriptor)));
        }
        return fail(systemError(storePath, errno));
    }
    // A new file is as suspicious as a holder's name; the mark of a clean close is a single line break.
    char mark = 0;
    lock->m_lastWasClean = pread(descriptor, &mark, 1, 0) == 1 && mark == '\n';
    return lock;
}

SqliteLock::SqliteLock(int descriptor, QString storePath)
    : m_descriptor(descriptor)
    , m_storePath(std::move(storePath))
{
}

SqliteLock::~SqliteLock()
{
    // The file stays: removing it would let two processes lock two files of one name.
    close(m_descriptor);
}

Result<void> SqliteLock::noteHolder()
{
    const QByteArray holder = QByteArray::number(QCoreApplication::applicationPid()) + ' '
                              + QCoreApplication::applicationName().toUtf8() + '\n';
    // Over what is there, then cut: a disk without room leaves the mark of the clean close.
    if (pwrite(m_descriptor, holder.constData(), holder.size(), 0) != holder.size()
        || ftruncate(m_descriptor, holder.size()) != 0 || fsync(m_descriptor) != 0) {
        return fail(systemError(m_storePath, errno));
    }
    m_noted = true;
    return {};
}

void SqliteLock::markClean()
{
    if (m_noted && ftruncate(m_descriptor, 0) == 0) {
        [[maybe_unused]] const ssize_t written = pwrite(m_descriptor, "\n", 1, 0);
    }
}

} // namespace rekindle
