// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <memory>

namespace rekindle {

/// The right to be the one writer of a store: a kernel lock on "<path>.lock", given back by the system when the process
/// ends, however it ends. Not thread-safe.
class SqliteLock
{
public:
    /// Needs no room: on a full disk, or one that cannot be written, the lock is held all the same where the file is there.
    /// Errc::InUse: held by another process (named in the detail), or by this one through another object; StorageFull,
    /// Storage.
    static Result<std::unique_ptr<SqliteLock>> take(const QString& storePath);
    ~SqliteLock();
    SqliteLock(const SqliteLock&) = delete;
    SqliteLock& operator=(const SqliteLock&) = delete;

    /// Did the last holder call markClean? False too when there was no lock file, as beside a restored backup.
    bool lastWasClean() const { return m_lastWasClean; }

    /// Writes the holder's name, durably: before anything is written to the store, so that after a power cut the next open
    /// knows. Errors: StorageFull, Storage.
    Result<void> noteHolder();

    /// Notes that the store is whole, if a holder was noted. Call it last.
    void markClean();

private:
    SqliteLock(int descriptor, QString storePath);

    int m_descriptor{-1};
    QString m_storePath{};
    bool m_lastWasClean{false};
    bool m_noted{false};
};

} // namespace rekindle
