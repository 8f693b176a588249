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
    Check check{};
    std::atomic<bool> readOnly{true};
    std::unique_ptr<SqliteLock> lock{}; ///< null when read-only; outlives the connections; behind writing
    std::unique_ptr<SQLite::Database> writer{}; ///< null when read-only or not possible; behind writing
    std::unique_ptr<SQLite::Database> reader{}; ///< behind reading
    int schema{}; ///< of the file, as the reader found it; behind reading
    std::optional<Error> notKept{}; ///< behind reading, so that nobody who asks waits for a write
    mutable std::mutex writing{};
    mutable std::mutex reading{}; ///< taken after writing where both are
    std::atomic<bool> damaged{false}; ///< damage was met: the next open must check the file
    bool unchecked{false}; ///< the check was put off and has not ended well; behind writing
    std::optional<Error> damage{}; ///< what the check found; behind writing

    /// Takes the lock and opens the connection that writes; behind writing. What it could do of that stays.
    Result<void> beginWriting();
    /// Opens the connection that reads, in place of the one before; takes reading.
    Result<void> beginReading();
    /// Closes what writes and gives the lock back, in good order; behind writing.
    void endWriting();

    /// What went wrong in this file's terms; errno must have been 0 before.
    Error translated(const SQLite::Exception& e);

    /// Runs `work(db)` alone on the connection that reads; what it throws becomes an Error. A file whose schema is older
    /// than step `since`, which made the table, holds nothing: an empty value.
    template <class Work>
    auto read(Work work, int since = 1) -> decltype(work(*reader))
    {
        const std::lock_guard guard(reading);
        if (!reader) {
            return fail(Errc::Storage, path, QStringLiteral("it could not be opened again"));
        }
        if (schema < since) {
            return {};
        }
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
        if (readOnly) {
            return fail(Errc::ReadOnly, path);
        }
        const std::lock_guard guard(writing);
        if (damage) {
            return fail(*damage);
        }
        if (!writer) {
            if (const auto begun = beginWriting(); !begun) {
                return begun;
            }
            if (const auto begun = beginReading(); !begun) {
                return begun;
            }
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
