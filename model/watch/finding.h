// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/observation.h"
#include "watch/verdict_values.h"

namespace rekindle {

/// What one observation alone says, before it is counted.
struct Finding {
    VerdictCode code{VerdictCode::Healthy};
    Confidence most{Confidence::Confirmed}; ///< evidence of this kind can never say more than this
    QList<Evidence> evidence{}; ///< strongest first
    QString slowPhase{};
    int atLeast{0}; ///< the condition has lasted for so many observations already
    std::optional<Instant> since{}; ///< and began then
};

/// The rows of the decision table (facts/monitoring.md 2.3) that need no memory. Healthy stands for an accepted answer.
/// What the table leaves open is decided so:
/// - The secondary's answer, or one that is provably the primary's own, proves the network as a control probe does.
/// - Without a control that fails, an unreachable primary beside an unreachable secondary cannot be told from a lost VPN:
///   partition near me, never more than probable, unless a second observer also fails.
/// - 407 and 511 come from proxies and portals only. A redirect that leads away from the service is a portal's too.
/// - 404 and the like on an authenticated read: something answers in place of the service (gray failure).
/// - A retired service refuses everybody for good: permission, with that evidence first.
Finding classify(const Observation& observed);

} // namespace rekindle
