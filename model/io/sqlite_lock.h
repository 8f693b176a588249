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
    /// Errc::InUse: held by another process (named in the detail), or by this one through another object.
    static Result<std::unique_ptr<SqliteLock>> take(const QString& storePath);
    ~SqliteLock();
    SqliteLock(const SqliteLock&) = delete;
    SqliteLock& operator=(const SqliteLock&) = delete;

    /// Did the last holder call markClean? False too when there was no lock file, as beside a restored backup.
    bool lastWasClean() const { return m_lastWasClean; }

    /// Notes that the store is whole. Call it last.
    void markClean();

private:
    explicit SqliteLock(int descriptor);
    Result<void> noteHolder(const QString& storePath);
    int m_descriptor{-1};
    bool m_lastWasClean{false};
};

} // namespace rekindle
