// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "watch/protection.h"

#include <QList>

#include <optional>

namespace rekindle {

/// A stretch of time in which the protection of a pair was one and the same.
struct ProtectionSpan {
    Instant from{};
    Instant to{};
    ProtectionState state{ProtectionState::Unknown};
    ProtectionCause cause{ProtectionCause::NotMeasured};
    bool operator==(const ProtectionSpan&) const = default;
};

/// Makes spans of readings. A reading vouches for two probe periods and no more: what lies between it and a later one is
/// unwatched. Not thread-safe.
class ExposureRecorder
{
public:
    /// `newest`: the newest span that an earlier run stored.
    explicit ExposureRecorder(std::optional<ProtectionSpan> newest = {});

    /// The spans that are new or changed; the start of a span tells which (Store replaces by it).
    QList<ProtectionSpan> take(const Protection& protection, Instant at, Millis period);

private:
    std::optional<ProtectionSpan> m_open{};
};

/// A stretch in which a pair could not have failed over, whatever its causes: a record of its own, beside the incidents and
/// never one of them.
struct UnprotectedStretch {
    enum class End {
        Seen, ///< something else was seen
        Open, ///< it goes on
        Unwatched, ///< nobody looked on: it lasted at least until then
    };
    Instant from{};
    Instant to{};
    End end{End::Seen};
    QList<ProtectionCause> causes{}; ///< each once, in the order in which they were found
    bool operator==(const UnprotectedStretch&) const = default;
};

/// "seen", "open", "unwatched".
QString codeName(UnprotectedStretch::End end);

/// How long a pair was what, of a stretch of time. What no span covers is unwatched.
struct Exposure {
    Instant from{};
    Instant to{};
    Millis protectedFor{};
    Millis atRiskFor{};
    Millis unprotectedFor{};
    Millis unknownFor{};
    QList<UnprotectedStretch> unprotected{}; ///< newest first
    std::optional<ProtectionSpan> longestHole{}; ///< the longest of these
    bool operator==(const Exposure&) const = default;

    Millis watched() const { return protectedFor + atRiskFor + unprotectedFor + unknownFor; }
    Millis unwatched() const { return (to - from) - watched(); }
    /// Of the watched time, 0..1; nullopt: nothing was watched.
    std::optional<double> protectedShare() const;
};

/// `spans` in any order; where they overlap (a clock that was set back), the earlier one counts.
Exposure exposureOf(QList<ProtectionSpan> spans, Instant from, Instant to);

} // namespace rekindle
