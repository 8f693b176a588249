// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sqlite_file.h"
#include "watch/watch_store.h"

namespace rekindle {

class SqliteWatchStore : public WatchStore
{
public:
    explicit SqliteWatchStore(SqliteFile& file)
        : m_file(file)
    {
    }

    bool isReadOnly() const override { return m_file.isReadOnly(); }

    Result<qint64> revision() override;

    /// At least 50,000 readings a second in batches; a batch costs one disk synchronisation, so append in batches.
    Result<void> append(const QList<Reading>& readings) override;
    Result<std::optional<Reading>> lastReading(const PairId& id) override;
    Result<QList<LagPoint>> lag(const PairId& id, Instant from, Instant to, Resolution resolution) override;

    Result<QList<VerdictChange>> verdicts(const PairId& id, Instant from, Instant to) override;
    Result<void> appendVerdict(const PairId& id, const VerdictChange& change) override;

    /// Of one boot what the engine has not forgotten; those of other boots for seven days.
    Result<QList<Heartbeat>> heartbeats(const PairId& id, const QString& bootId) override;
    Result<void> saveHeartbeats(const QString& bootId, const QList<KeptHeartbeat>& heartbeats) override;

    Result<QByteArray> memory(const PairId& id) override;
    Result<void> saveMemory(const PairId& id, const QByteArray& json) override;

    /// Cuts at the full minute before `rawBefore`, so that the samples of a roll-up go together. Forgets removed pairs
    /// of which nothing newer is left. One transaction a pair, so that appending never waits long; a failure in the
    /// middle leaves whole pairs purged and the others untouched.
    Result<void> purge(Instant rawBefore) override;

private:
    SqliteFile& m_file;
};

} // namespace rekindle
