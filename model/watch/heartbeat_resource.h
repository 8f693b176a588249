// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace rekindle {

/// The heartbeat as a FHIR resource: one Basic, always the same id, tagged so that exports and analytics can leave it
/// out. It carries its number and who wrote it, and nothing else.
struct HeartbeatMark {
    qint64 number{};
    QString writer{}; ///< the installation that wrote it
    bool operator==(const HeartbeatMark&) const = default;

    /// The number says where a reader stands. One that nobody could go on from (a stranger's 2^63-1) counts as none, 0.
    bool places() const { return number > 0; }
};

/// The largest number that is believed: one a millisecond for a quarter of a million years.
inline constexpr qint64 largestHeartbeat = qint64{1} << 53;

inline constexpr char heartbeatType[] = "Basic";
inline constexpr char heartbeatId[] = "rekindle-heartbeat";

QByteArray heartbeatBody(const HeartbeatMark& mark);

/// Errc::BadReply: nobody can read it (detail: why). Errc::NotOurs: there is a resource under our id that is no heartbeat of any Rekindle.
Result<HeartbeatMark> parseHeartbeat(const QByteArray& body);

} // namespace rekindle
