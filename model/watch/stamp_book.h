// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QJsonArray>
#include <QMap>

#include <optional>

namespace rekindle {

/// When the primary, by its own clock, took each heartbeat number: who holds a number holds all that was committed before
/// it. Kept for a month, ever more thinly, and over restarts, so that a secondary that was restored from an old copy is
/// still placed. Not thread-safe.
class StampBook
{
public:
    struct Stamp {
        Instant stamped{}; ///< the primary's meta.lastUpdated: it was committed no earlier
        Instant committedBy{}; ///< and no later
        bool operator==(const Stamp&) const = default;
    };

    void remember(qint64 number, const Stamp& stamp);

    /// Of that number. nullopt: it is not known.
    std::optional<Stamp> of(qint64 number) const;
    /// Of the newest known number up to `number`. nullopt: none is known.
    std::optional<Stamp> upTo(qint64 number) const;
    /// Of the first known number after `number`.
    std::optional<Stamp> after(qint64 number) const;

    /// How many are known that were stamped from `since` on.
    qsizetype countSince(Instant since) const;

    /// The primary went back: numbers above `number` were never taken, or are no more.
    void revokeAfter(qint64 number);

    /// Keeps all of the last hour, one in a quarter of an hour for a day, one in six hours for a month; counted back from
    /// the newest. What stands beside `visible` stays.
    void thin(qint64 visible);

    QJsonArray memory() const;
    void restore(const QJsonArray& memory);
    qsizetype size() const { return m_stamps.size(); }

private:
    QMap<qint64, Stamp> m_stamps{};
};

} // namespace rekindle
