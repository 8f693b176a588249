// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "sandbox/random.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace rekindle {

/// Makes up what a clinic writes: patients, their encounters, observations, prescriptions and conditions, updates of them
/// and now and then a deletion. The same seed writes the same bytes at the same times. Nobody in it is real. Not
/// thread-safe.
class Writer
{
public:
    struct Write {
        QByteArray key{};
        QByteArray resource{}; ///< empty: a deletion
    };

    explicit Writer(quint64 seed);
    Write next(Instant now);
    /// When the next one comes after `now`; nullopt for a rate of 0 or less.
    std::optional<Instant> nextAt(Instant now, double perMinute);

private:
    Write patient(qint64 number);
    Write encounter(Instant now);
    Write observation(Instant now);
    Write prescription(Instant now);
    Write condition(Instant now);
    Write finishedEncounter(Instant now);
    Write removedObservation();
    qint64 anyPatient();

    Random m_random;
    qint64 m_patients{0};
    qint64 m_encounters{0};
    qint64 m_observations{0};
    qint64 m_prescriptions{0};
    qint64 m_conditions{0};
    struct OpenEncounter {
        qint64 number{};
        qint64 patient{};
        Instant began{};
    };
    QList<OpenEncounter> m_open{};
};

} // namespace rekindle
