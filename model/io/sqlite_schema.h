// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace SQLite {
class Database;
}

namespace rekindle {

/// One numbered step of the database schema: the text of resources/schema/<number>_<name>.sql. Steps are never changed
/// once released; a change is a new step.
struct SchemaStep {
    int number{};
    QByteArray sql{};
};

/// The steps of this program, 1, 2, 3 and so on.
QList<SchemaStep> schemaSteps();

/// The step at which a database stands; 0: empty. Errc::ForeignFile for a database of another program, NewerFormat
/// for one newer than `newest`. Throws SQLite::Exception as SQLite does.
Result<int> schemaVersion(SQLite::Database& db, const QString& path, int newest);

/// Takes the missing steps, each in its own transaction and with foreign keys off, so that a step may build a table anew;
/// a step that fails, or leaves a row whose pair is not there (Errc::Corrupt), leaves the one before whole. Throws
/// SQLite::Exception as SQLite does.
Result<void> takeSchemaSteps(SQLite::Database& db, const QString& path, int from, const QList<SchemaStep>& steps);

} // namespace rekindle
