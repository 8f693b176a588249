// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <optional>

namespace rekindle {

/// The port to what servers said of when they want to be asked again, so that all pairs, and all processes of one person,
/// know of it. Keys are opaque: no address and no name can be read from them. Thread-safe.
class RetryAfterBook
{
public:
    virtual ~RetryAfterBook() = default;
    /// Until when the holder of `key` is to be left alone; nullopt: it may be asked.
    virtual std::optional<BootTime> heldUntil(const QByteArray& key) = 0;
    /// Never shortens a rest that was asked for before.
    virtual void hold(const QByteArray& key, BootTime until) = 0;
};

/// No server is left alone for longer, whatever it asks for.
inline constexpr Millis longestRest = 10min;

/// In the memory of this process.
class RetryAfterMemory : public RetryAfterBook
{
public:
    /// `clock` must outlive it.
    explicit RetryAfterMemory(const Clock& clock);
    std::optional<BootTime> heldUntil(const QByteArray& key) override;
    void hold(const QByteArray& key, BootTime until) override;

private:
    const Clock& m_clock;
    std::mutex m_mutex{};
    QHash<QByteArray, BootTime> m_until{}; ///< guarded by m_mutex; what is over is removed when something is added
};

} // namespace rekindle
