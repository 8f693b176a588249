// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

namespace rekindle {

/// How bad it is, the better first; what the window shows as a colour and a shape. Unknown is not measured now, which
/// includes what an earlier run measured: it is never good.
enum class Severity { Good, Unknown, Watch, Bad };

Severity severity(const Verdict& verdict);
Severity severity(const PairStatus& status);

/// Whether this service can say how far its secondary is behind.
bool isLagMeasurable(const Reading& reading);

/// "good", "unknown", "watch", "bad".
QString codeName(Severity severity);
std::optional<Severity> severityFromCode(QStringView code);

/// How many pairs there are of each.
struct SeverityCounts {
    int good{};
    int unknown{};
    int watch{};
    int bad{};
    bool operator==(const SeverityCounts&) const = default;
    int total() const { return good + unknown + watch + bad; }
    /// Of all pairs; Unknown when there is none.
    Severity worst() const;
};

SeverityCounts countSeverities(const QList<PairStatus>& pairs);

} // namespace rekindle
