// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace rekindle {

/// One SQLite file that holds all that is stored: the connections, the lock, the schema. Every write is on the disk when
/// its function returns (write-ahead log, synchronous FULL). Writes have one connection and reads another, each behind a
/// mutex of its own: functions may be called from any thread, and no read waits for a write's fsync.
///
/// Beside "<path>" lie SQLite's "-wal" and "-shm" and our "<path>.lock", which the one writer holds; its kernel lock
/// goes with the process, so a killed one never blocks the next. The lock file names the holder while it runs and is
/// blank after a clean close: anything else makes the next open check the whole file for damage, which would slow
/// every start.
class SqliteFile
{
public:
    enum class Mode { Write, ReadOnly };
    /// When a file that its last writer did not close in order is read for damage: seconds for a gigabyte. Later: by
    /// finishCheck(), so that a window need not wait for it.
    enum class Check { AtOpen, Later };

    /// Write: creates directory (0700) and file (0600) as needed, takes the lock, copies a store of an older schema to
    /// "<path>.schema-<its version>" and brings it up to date, each step in a transaction. Where that is not possible (a
    /// full disk, one that cannot be written) what is there is read as it is, also in an older schema: see notKept().
    /// ReadOnly: sees live what the writer of another process commits, in whatever schema.
    /// Errc::InUse: another writer (detail: "held by <program> (process <pid>)"); Corrupt: damaged, empty, or not a
    /// database; NotFound: read-only and no such file; NewerFormat; ForeignFile; StorageFull or Storage: it cannot even be
    /// read. The subject is always the path.
    static Result<std::unique_ptr<SqliteFile>> open(const QString& path, Mode mode, Check check = Check::AtOpen);
    ~SqliteFile();
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    /// The newest schema step that this program knows.
    static int schemaVersion();

    /// Reads the whole file, on a connection of its own so that nobody waits for it. Errc::Corrupt: damaged; Cancelled;
    /// or as open.
    static Result<void> check(const QString& path, std::stop_token stop = {});

    /// The check that open() put off; nothing where it did not. When it finds damage every later write fails with
    /// Errc::Corrupt, so that nothing is added to a file that cannot be trusted. Any thread.
    Result<void> finishCheck(std::stop_token stop);

    /// Another process writes, or this one has not asked to.
    bool isReadOnly() const;

    /// Becomes the writer, as open() with Mode::Write would; nothing where it is. Errors: as open(), and the file stays as
    /// it is here.
    Result<void> takeOver();
    /// Gives the lock back and goes on reading.
    void release();
    /// Does another process hold the lock now? False also where that cannot be asked.
    bool isHeldElsewhere() const;

    /// Why this process could not write when it last tried to open for it: no room, or a place that cannot be written.
    /// Each later write tries again. nullopt: nothing stands in the way.
    std::optional<Error> notKept() const;

    /// What the stores over this file run their statements by; see sqlite_file_private.h.
    struct Connections;
    Connections& connections() { return *d; }

private:
    explicit SqliteFile(std::unique_ptr<Connections> opened);
    std::unique_ptr<Connections> d;
};

} // namespace rekindle
