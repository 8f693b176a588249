// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace rekindle {

/// What is usual for one endpoint: the 95th percentile of the last 64 healthy answers, for the whole and for each phase.
/// Nothing is known before five answers. Not thread-safe.
class LatencyBaseline
{
public:
    void learn(Millis total, const PhaseTimes& phases);

    /// The usual total; nullopt: not yet learned.
    std::optional<Millis> usual() const;

    /// More than three times the usual total, where less than 50 ms counts as 50 ms. False while nothing is known.
    bool isSlow(Millis total) const;

    /// The phase that grew most against its own usual time (less than 10 ms counts as 10 ms): "resolve", "connect",
    /// "tls", "first_byte" or "transfer"; "total" when no phase is known.
    QString grownPhase(const PhaseTimes& phases) const;

    /// The time of a phase by that name; nullopt: it did not take place, or it is "total".
    static std::optional<Millis> timeOf(const QString& phase, const PhaseTimes& phases);

    QJsonObject toJson() const;
    /// What cannot be read is not known.
    static LatencyBaseline fromJson(const QJsonObject& json);

private:
    using Samples = QList<qint64>; ///< milliseconds, newest last
    static constexpr std::size_t phaseCount = 5;

    Samples m_total{};
    std::array<Samples, phaseCount> m_phases{};
};

} // namespace rekindle
