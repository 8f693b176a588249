// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace SQLite {
class Database;
}

namespace rekindle {

/// One name for one file: a second way to it (a link, "..") must meet the same lock.
QString canonicalPath(const QString& path);

/// The folder of a store, for the owner alone, as the store names servers and people. What exists keeps its permissions.
Result<void> makeFolder(const QString& path);

/// A store with the newest schema and nothing in it, whole under its name or not there at all: one that was cut to nothing
/// later is told from one that never was. Nobody else may make it meanwhile. Throws SQLite::Exception as SQLite does.
Result<void> makeStore(const QString& path);

/// Errc::Corrupt: a file without a byte, which is no store that this program made.
Result<void> checkNotEmpty(const QString& path);

/// A copy as it is now, beside the store: "<path>.schema-<version>", in place of an older one of that name; whole or not
/// there. Errors: StorageFull, Storage. Throws SQLite::Exception as SQLite does.
Result<void> backUp(SQLite::Database& db, const QString& path, int version);

} // namespace rekindle
