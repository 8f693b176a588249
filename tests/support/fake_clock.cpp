// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_clock.h"

namespace rekindle {

FakeClock::FakeClock(Instant start)
    : m_wall(start)
{
}

Instant FakeClock::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_wall;
}

BootTime FakeClock::boot() const
{
    const std::lock_guard lock(m_mutex);
    return m_boot;
}

Millis FakeClock::slept() const
{
    const std::lock_guard lock(m_mutex);
    return m_slept;
}

QString FakeClock::bootId() const
{
    const std::lock_guard lock(m_mutex);
    return QStringLiteral("boot-%1").arg(m_boots);
}

bool FakeClock::sleepFor(Millis d, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return false;
    }
    advance(d);
    return true;
}

void FakeClock::advance(Millis d)
{
    const std::lock_guard lock(m_mutex);
    m_wall += d;
    m_boot += d;
}

void FakeClock::suspend(Millis d)
{
    const std::lock_guard lock(m_mutex);
    m_wall += d;
    m_boot += d;
    m_slept += d;
}

void FakeClock::stepWall(Millis d)
{
    const std::lock_guard lock(m_mutex);
    m_wall += d;
}

void FakeClock::reboot()
{
    const std::lock_guard lock(m_mutex);
    m_boot = BootTime{Millis{1'000}};
    m_slept = Millis{0};
    ++m_boots;
}

} // namespace rekindle
