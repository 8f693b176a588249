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
};

inline constexpr char heartbeatType[] = "Basic";
inline constexpr char heartbeatId[] = "rekindle-heartbeat";

QByteArray heartbeatBody(const HeartbeatMark& mark);

/// Errc::NotOurs: there is a resource under our id that is no heartbeat of any Rekindle.
Result<HeartbeatMark> parseHeartbeat(const QByteArray& body);

} // namespace rekindle
