// SPDX-License-Identifier: GPL-3.0-or-later
#include "damaged_store.h"

#include <QDateTime>
#include <QFile>

namespace rekindle {

using namespace Qt::StringLiterals;

Result<QString> setAsideStore(const QString& path, Instant now)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(toEpochMs(now), Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s);
    const QString kept = path + u".damaged-"_s + stamp;
    QStringList moved;
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile file(path + suffix);
        if (!file.exists()) {
            continue;
        }
        if (!file.rename(kept + suffix)) {
            for (const QString& back : std::as_const(moved)) {
                QFile::rename(kept + back, path + back);
            }
            return fail(Errc::Storage, path, file.errorString());
        }
        moved << suffix;
    }
    return kept;
}

} // namespace rekindle
