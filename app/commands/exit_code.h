// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "service/severity.h"

#include <QHash>

namespace rekindle {

/// What every verb ends with. Problem: one was found, from suspected on, or what was asked for was refused. NotMeasured:
/// nothing is known of something that was asked about. Storage: the store cannot be opened, read or written.
enum class ExitCode { Good = 0, Problem = 1, Usage = 2, NotMeasured = 3, Storage = 4 };

/// Of what was found: a problem outranks what is unknown, and that what is well.
ExitCode worse(ExitCode a, ExitCode b);

/// Of how bad several things are.
ExitCode exitCodeOf(const QList<Severity>& found);

/// How bad what a reading says is, thing by thing: whether the primary serves, and whether one could fail over now.
QList<Severity> severitiesOf(const Reading& reading);
inline ExitCode exitCodeOf(const Reading& reading)
{
    return exitCodeOf(severitiesOf(reading));
}

/// Of the lag alone, as stored: Good when it is inside the RPO as a whole. What is older than three periods says nothing of
/// now; a platform's figure grows by its age.
ExitCode exitCodeOfLag(const Reading& reading, const Pair& pair, Instant now);

/// Storage for whatever the store refuses, Problem for everything else.
ExitCode exitCodeOf(const Error& error);

/// The worst that a watch has seen of its pairs. What is not measured yet when it starts does not count, unless nothing
/// ever was.
class WorstSeen
{
public:
    void see(const PairId& pair, const Reading& reading);
    ExitCode worst() const;

private:
    QHash<PairId, ExitCode> m_pairs{}; ///< NotMeasured: never measured; what came later is in m_worst
    ExitCode m_worst{ExitCode::Good};
};

} // namespace rekindle
