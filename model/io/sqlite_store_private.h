// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shared by the sources of SqliteStore; nobody else includes it.

#include "io/sqlite_store.h"
#include "io/sqlite_store_lock.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QJsonObject>

#include <cerrno>
#include <mutex>
#include <optional>

namespace rekindle {

struct SqliteStore::Private {
    QString path{};
    Mode mode{};
    std::unique_ptr<SqliteStoreLock> lock{}; ///< null when read-only; outlives the connection
    std::unique_ptr<SQLite::Database> db{};
    std::mutex mutex{};
    bool damaged{false}; ///< damage was met: the next open must check the file
    bool unchecked{false}; ///< the check was put off and has not ended well
    std::optional<Error> damage{}; ///< what the check found

    /// What went wrong in this store's terms; errno must have been 0 before. The connection may be null.
    Error translated(const SQLite::Exception& e);

    /// Runs `work(db)` alone on the connection; what it throws becomes an Error.
    template <class Work>
    auto read(Work work) -> decltype(work(*db))
    {
        const std::lock_guard guard(mutex);
        errno = 0;
        try {
            return work(*db);
        } catch (const SQLite::Exception& e) {
            return fail(translated(e));
        }
    }

    /// The same in a transaction, which ends well only if `work` does.
    template <class Work>
    Result<void> write(Work work)
    {
        if (mode == Mode::ReadOnly) {
            return fail(Errc::ReadOnly, path);
        }
        const std::lock_guard guard(mutex);
        if (damage) {
            return fail(*damage);
        }
        errno = 0;
        try {
            SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
            const Result<void> done = work(*db);
            if (done) {
                transaction.commit();
            }
            return done;
        } catch (const SQLite::Exception& e) {
            return fail(translated(e));
        }
    }

    /// A stored document that is no JSON object of ours.
    Error unreadable(const QString& what, const QString& why);
    Result<QJsonObject> object(const QString& what, const QString& json);
};

/// The small key of a pair, made when it is not known yet. Inside a write only.
int64_t pairKey(SQLite::Database& db, const PairId& id);

QString compactJson(const QJsonObject& object);

inline void bindText(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toStdString());
}

inline QString textOf(const SQLite::Column& column)
{
    const char* bytes = column.getText();
    return QString::fromUtf8(bytes, column.getBytes());
}

} // namespace rekindle
