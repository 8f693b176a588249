// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <memory>
#include <stop_token>

namespace rekindle {

/// The store in one SQLite file. Every write is on the disk when its function returns (write-ahead log, synchronous
/// FULL). One connection behind one mutex: functions may be called from any thread and wait for each other.
///
/// Beside "<path>" lie SQLite's "-wal" and "-shm" and our "<path>.lock", which the one writer holds; its kernel lock
/// goes with the process, so a killed one never blocks the next. The lock file names the holder while it runs and is
/// blank after a clean close: anything else makes the next open check the whole file for damage, which would slow
/// every start.
class SqliteStore : public Store
{
public:
    enum class Mode { Write, ReadOnly };
    /// When a file that its last writer did not close in order is read for damage: seconds for a gigabyte. Later: by
    /// finishCheck(), so that a window need not wait for it.
    enum class Check { AtOpen, Later };

    /// Write: creates directory (0700) and file (0600) as needed, takes the lock and brings the schema up to date, each
    /// step in a transaction. ReadOnly: sees live what the writer of another process commits.
    /// Errc::InUse: another writer (detail: "held by <program> (process <pid>)"); Corrupt: damaged, or not a
    /// database; StorageFull; NotFound: read-only and no such file; Storage: anything else, such as a schema newer than
    /// this program (detail names both versions), or one too old to be read without the right to bring it up to date.
    /// The subject is always the path.
    static Result<std::unique_ptr<SqliteStore>> open(const QString& path, Mode mode, Check check = Check::AtOpen);
    ~SqliteStore() override;

    /// The newest schema step that this program knows.
    static int schemaVersion();

    /// Reads the whole file, on a connection of its own so that nobody waits for it. Errc::Corrupt: damaged; Cancelled;
    /// or as open.
    static Result<void> check(const QString& path, std::stop_token stop = {});

    /// The check that open() put off; nothing where it did not. When it finds damage every later write fails with
    /// Errc::Corrupt, so that nothing is added to a file that cannot be trusted. Any thread.
    Result<void> finishCheck(std::stop_token stop);

    /// From now on the file does not grow beyond `bytes`: Errc::StorageFull. Until the store is closed.
    Result<void> limitSize(qint64 bytes);

    bool isReadOnly() const override;

    Result<QList<Pair>> pairs() override;
    Result<void> savePair(const Pair& pair) override;
    Result<void> removePair(const PairId& id) override;

    /// At least 50,000 readings a second in batches; a batch costs one disk synchronisation, so append in batches.
    Result<void> append(const QList<Reading>& readings) override;
    Result<std::optional<Reading>> lastReading(const PairId& id) override;
    Result<QList<LagPoint>> lag(const PairId& id, Instant from, Instant to, Resolution resolution) override;

    Result<QList<VerdictChange>> verdicts(const PairId& id, Instant from, Instant to) override;
    Result<void> appendVerdict(const PairId& id, const VerdictChange& change) override;

    Result<QList<Incident>> incidents(const PairId& id, int limit) override;
    Result<void> saveIncident(const PairId& id, const Incident& incident) override;

    /// Of one boot the newest 20,000 are kept (almost a week at 30 s); those of other boots for seven days.
    Result<QList<Heartbeat>> heartbeats(const PairId& id, const QString& bootId) override;
    Result<void> saveHeartbeats(const QString& bootId, const QList<KeptHeartbeat>& heartbeats) override;

    Result<QByteArray> memory(const PairId& id) override;
    Result<void> saveMemory(const PairId& id, const QByteArray& json) override;

    Result<QString> setting(const QString& key) override;
    Result<void> saveSetting(const QString& key, const QString& value) override;

    /// Cuts at the full minute before `rawBefore`, so that the samples of a roll-up go together. Forgets removed pairs
    /// of which nothing newer is left. One transaction a pair, so that appending never waits long; a failure in the
    /// middle leaves whole pairs purged and the others untouched.
    Result<void> purge(Instant rawBefore) override;

private:
    struct Private;
    explicit SqliteStore(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace rekindle
