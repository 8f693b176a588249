// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <utility>

namespace rekindle {

/// How bad it is, the better first; what the window shows as a colour and a shape. Unknown is not measured now, which
/// includes what an earlier run measured: it is never good.
enum class Severity { Good, Unknown, Watch, Bad };

Severity severity(const Verdict& verdict);
Severity severity(const Protection& protection);
/// The worse of the two.
Severity severity(const Reading& reading);
/// Of the two questions of a pair, "could we fail over now?" is the one with the worse answer.
bool isProtectionTheMatter(const Reading& reading);
Severity severity(const PairStatus& status);

/// In which order pairs are told, the smaller first: problems, what is unknown, what is well; of equals production first.
std::pair<int, int> turnOf(Severity severity, Environment environment);

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
