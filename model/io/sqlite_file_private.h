// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shared by the sources of SqliteFile and of the stores over it; nobody else includes it.

#include "core/id.h"
#include "io/sqlite_file.h"
#include "io/sqlite_lock.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <QJsonObject>

#include <atomic>
#include <cerrno>
#include <mutex>
#include <optional>

namespace rekindle {

struct SqliteFile::Connections {
    QString path{};
    Mode mode{};
    std::unique_ptr<SqliteLock> lock{}; ///< null when read-only; outlives the connections
    std::unique_ptr<SQLite::Database> writer{}; ///< null when read-only; behind writing
    std::unique_ptr<SQLite::Database> reader{}; ///< behind reading
    std::mutex writing{};
    std::mutex reading{};
    std::atomic<bool> damaged{false}; ///< damage was met: the next open must check the file
    bool unchecked{false}; ///< the check was put off and has not ended well; behind writing
    std::optional<Error> damage{}; ///< what the check found; behind writing

    void close();

    /// What went wrong in this file's terms; errno must have been 0 before.
    Error translated(const SQLite::Exception& e);

    /// Runs `work(db)` alone on the connection that reads; what it throws becomes an Error.
    template <class Work>
    auto read(Work work) -> decltype(work(*reader))
    {
        const std::lock_guard guard(reading);
        errno = 0;
        try {
            return work(*reader);
        } catch (const SQLite::Exception& e) {
            return fail(translated(e));
        }
    }

    /// Runs `work(db)` in a transaction, which ends well only if `work` does.
    template <class Work>
    Result<void> write(Work work)
    {
        if (mode == Mode::ReadOnly) {
            return fail(Errc::ReadOnly, path);
        }
        const std::lock_guard guard(writing);
        if (damage) {
            return fail(*damage);
        }
        errno = 0;
        try {
            SQLite::Transaction transaction(*writer, SQLite::TransactionBehavior::IMMEDIATE);
            const Result<void> done = work(*writer);
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

inline void bindMoment(SQLite::Statement& statement, int index, std::optional<qint64> ms)
{
    if (ms) {
        statement.bind(index, int64_t{*ms});
    } else {
        statement.bind(index);
    }
}

inline QString textOf(const SQLite::Column& column)
{
    const char* bytes = column.getText();
    return QString::fromUtf8(bytes, column.getBytes());
}

} // namespace rekindle
