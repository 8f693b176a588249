// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_schema.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QDir>
#include <QFile>
#include <QScopeGuard>

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

Result<void> takeSchemaSteps(SQLite::Database& db, const QString& path, int from, const QList<SchemaStep>& steps)
{
    // Else a step that drops a table, to build it anew, would delete every row that refers to it. Not possible inside a
    // transaction, hence around them all.
    const int kept = pragma(db, "PRAGMA foreign_keys");
    const auto restore = qScopeGuard([&] { db.tryExec("PRAGMA foreign_keys = " + std::to_string(kept)); });
    db.exec("PRAGMA foreign_keys = OFF");
    for (const SchemaStep& step : steps) {
        if (step.number <= from) {
            continue;
        }
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::EXCLUSIVE);
        db.exec(step.sql.constData());
        SQLite::Statement orphans(db, "PRAGMA foreign_key_check");
        if (orphans.executeStep()) {
            return fail(Errc::Corrupt, path,
                        u"schema step %1 would leave rows of %2 without their pair"_s.arg(step.number)
                            .arg(QString::fromUtf8(orphans.getColumn(0).getText())));
        }
        db.exec("PRAGMA application_id = " + std::to_string(applicationId));
        db.exec("PRAGMA user_version = " + std::to_string(step.number));
        transaction.commit();
    }
    return {};
}

} // namespace rekindle
