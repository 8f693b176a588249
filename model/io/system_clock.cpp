// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/system_clock.h"

#include <QSysInfo>

#include <algorithm>
#include <condition_variable>
#include <ctime>
#include <mutex>

namespace rekindle {

namespace {

Millis read(clockid_t id)
{
    timespec value{};
    clock_gettime(id, &value);
    return std::chrono::duration_cast<Millis>(std::chrono::seconds{value.tv_sec}
                                              + std::chrono::nanoseconds{value.tv_nsec});
}

} // namespace

Instant SystemClock::now() const
{
    return Instant{read(CLOCK_REALTIME)};
}

BootTime SystemClock::boot() const
{
    return BootTime{read(CLOCK_BOOTTIME)};
}

Millis SystemClock::slept() const
{
    const Millis awake = read(CLOCK_MONOTONIC); // first: sleep between the two then counts
    return std::max(read(CLOCK_BOOTTIME) - awake, Millis{0});
}

QString SystemClock::bootId() const
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

bool SystemClock::sleepFor(Millis d, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, d, [] { return false; });
    return !stop.stop_requested();
}

} // namespace rekindle
