// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/verdict_values.h"

#include <QJsonObject>

namespace rekindle {

/// Could we fail over now? The second question of a pair, beside "does the primary serve?" (the verdict).
enum class ProtectionState {
    Unknown, ///< not measured, or our own network is at fault: neither side is accused
    Protected, ///< the secondary answers as users need it, the lag is inside the RPO, the copy moves
    AtRisk, ///< it would do, but not for long, or not certainly
    Unprotected, ///< a failover now would fail, or lose more than was agreed
};

/// Why it is so. What was found at the secondary bears the names of the verdicts (facts/monitoring.md 2.3).
enum class ProtectionCause {
    None, ///< with Protected
    // Unknown:
    NotMeasured, ///< nothing was, in this run or for three periods
    OwnNetwork,
    NoFigure, ///< a managed pair without a fresh figure of its platform
    MayBeOneService, ///< both names lead to one address and port, and nobody said that this is a shared gateway
    // At risk:
    RpoStraddled, ///< the RPO lies inside the interval of the lag
    BreachForecast,
    CertificateEnds, ///< the secondary's, within 14 days
    Throttled,
    Slow,
    NotConverging,
    // Unprotected, found at the secondary:
    Down,
    FrontEndDown,
    Unreachable, ///< from here, and nobody else was asked or knows
    NameResolution,
    Certificate,
    SignIn,
    Permission,
    GrayFailure,
    Retired,
    // Unprotected, found at the copy:
    Stalled,
    Rewound,
    RpoBreached,
    NothingArrived, ///< within three periods and the RPO
    Diverged, ///< changes exist on the secondary that the primary lacks
    OneLeg, ///< the secondary serves, and the primary is not yet whole again
};

/// The answer, with how sure it is. `since` is the first look at the present state.
struct Protection {
    ProtectionState state{ProtectionState::Unknown};
    ProtectionCause cause{ProtectionCause::NotMeasured};
    Confidence confidence{Confidence::Suspected};
    Instant since{};
    Instant seen{}; ///< the newest look that showed it; older than the reading when a look was missed
    QList<Evidence> evidence{}; ///< strongest first; "secondary" in it is the other side, as in the verdict
    bool operator==(const Protection&) const = default;
};

/// Worse is greater: protected, unknown, at risk, unprotected.
int badness(ProtectionState state);

/// "protected", "at_risk", "unprotected", "unknown"; and "front_end_down" and so on.
QString codeName(ProtectionState state);
std::optional<ProtectionState> protectionStateFromCode(QStringView code);
QString codeName(ProtectionCause cause);
std::optional<ProtectionCause> protectionCauseFromCode(QStringView code);

} // namespace rekindle
