// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry_after_book.h"

#include <algorithm>

namespace rekindle {

RetryAfterMemory::RetryAfterMemory(const Clock& clock)
    : m_clock(clock)
{
}

std::optional<BootTime> RetryAfterMemory::heldUntil(const QByteArray& key)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_until.constFind(key);
    return it != m_until.cend() && m_clock.boot() < *it ? std::optional(*it) : std::nullopt;
}

void RetryAfterMemory::hold(const QByteArray& key, BootTime until)
{
    const std::lock_guard lock(m_mutex);
    const BootTime now = m_clock.boot();
    m_until.removeIf([now](const auto& entry) { return entry.value() <= now; });
    BootTime& known = m_until[key];
    known = std::max(known, until);
}

} // namespace rekindle
