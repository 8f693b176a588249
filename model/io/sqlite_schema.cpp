// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <QDir>
#include <QFile>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// "RKND" in the file's header: what `file` and we know our databases by.
constexpr int applicationId = 0x524B4E44;

int pragma(SQLite::Database& db, const char* query)
{
    return db.execAndGet(query).getInt();
}

} // namespace

QList<SchemaStep> schemaSteps()
{
    QList<SchemaStep> steps;
    const QDir folder(u":/schema"_s);
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            steps.append({name.section(u'_', 0, 0).toInt(), file.readAll()});
        }
    }
    return steps;
}

Result<int> schemaVersion(SQLite::Database& db, const QString& path, int newest)
{
    const int version = pragma(db, "PRAGMA user_version");
    const bool empty = version == 0 && pragma(db, "SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && pragma(db, "PRAGMA application_id") != applicationId) {
        return fail(Errc::ForeignFile, path, u"a database of another program"_s);
    }
    if (version > newest) {
        return fail(Errc::NewerFormat, path,
                    u"schema version %1 is newer than %2, the newest this program knows"_s.arg(version).arg(newest));
    }
    return version;
}

void takeSchemaSteps(SQLite::Database& db, int from, const QList<SchemaStep>& steps)
{
    for (const SchemaStep& step : steps) {
        if (step.number <= from) {
            continue;
        }
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::EXCLUSIVE);
        db.exec(step.sql.constData());
        db.exec("PRAGMA application_id = " + std::to_string(applicationId));
        db.exec("PRAGMA user_version = " + std::to_string(step.number));
        transaction.commit();
    }
}

} // namespace rekindle
