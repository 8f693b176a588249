// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace rekindle {

using namespace std::chrono_literals;

using Millis = std::chrono::milliseconds;

/// A moment on the wall clock, UTC. Only for stamps and for display: a person or NTP may set it back at any time.
using Instant = std::chrono::sys_time<Millis>;

/// The boot-time clock: never set back, and it keeps running while the computer sleeps (CLOCK_BOOTTIME). All elapsed
/// times and all lag are measured on it. Its zero is the boot of this computer, so it means nothing elsewhere.
struct BootClock {
    using rep = Millis::rep;
    using period = Millis::period;
    using duration = Millis;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};
using BootTime = BootClock::time_point;

/// A closed interval of durations known to contain the truth; lo <= hi.
struct Interval {
    Millis lo{};
    Millis hi{};
    bool operator==(const Interval&) const = default;
    Millis middle() const { return lo + (hi - lo) / 2; }
    Millis halfWidth() const { return (hi - lo) / 2; }
    bool contains(Millis value) const { return lo <= value && value <= hi; }
};

/// Milliseconds since 1970-01-01T00:00:00Z, as stored.
inline qint64 toEpochMs(Instant t)
{
    return t.time_since_epoch().count();
}
inline Instant fromEpochMs(qint64 ms)
{
    return Instant{Millis{ms}};
}

/// "2026-11-21T05:04:28.123Z": evidence, logs, --json. Always UTC, always milliseconds.
QString toIso(Instant t);

/// A FHIR instant or dateTime with a zone: any number of fraction digits (cut to ms), "Z" or "+02:00", second 60
/// accepted as the next second. Errc::Invalid otherwise.
Result<Instant> parseInstant(QStringView text);

/// An HTTP date (RFC 9110 5.6.7: IMF-fixdate, and the two obsolete forms), whole seconds. nullopt if it is none.
std::optional<Instant> parseHttpDate(const QByteArray& text);

/// "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray toHttpDate(Instant t);

/// "90", "90s", "15m", "1h", "250ms", "30d": what a person types for a duration. Errc::Invalid otherwise.
Result<Millis> parseDuration(QStringView text);

} // namespace rekindle
