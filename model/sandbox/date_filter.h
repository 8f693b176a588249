// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QByteArray>

#include <limits>

namespace rekindle {

/// The moments that a set of _lastUpdated, _since and _before parameters lets through: from <= t < until, and none of
/// the excluded stretch (prefix ne). Milliseconds since 1970.
struct DateFilter {
    qint64 from{std::numeric_limits<qint64>::min()};
    qint64 until{std::numeric_limits<qint64>::max()};
    qint64 exceptFrom{0};
    qint64 exceptUntil{0}; ///< empty stretch: nothing is excluded

    bool matches(qint64 ms) const { return ms >= from && ms < until && !(ms >= exceptFrom && ms < exceptUntil); }
    bool isOpen() const { return *this == DateFilter{}; }
    bool operator==(const DateFilter&) const = default;

    /// Narrows by one value with prefix (eq ne gt lt ge le sa eb), of any precision from the year to the millisecond;
    /// a value means the whole stretch that its precision covers. Without a zone it is UTC. False: not a date.
    bool narrow(const QByteArray& value);
};

} // namespace rekindle
