// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

namespace rekindle {

/// A walk through an outage on the practice pair: break it, wait for the verdict, declare, assess the loss, recover. It
/// ticks its steps off by what the engine sees, in their order; a step that is done stays done. When the primary was made
/// well before anybody declared, the walk begins again.
class PracticeWalk
{
public:
    enum class Step { Break, Verdict, Declare, Assess, Recover, Done };
    static constexpr int stepCount = 5;

    void restart() { *this = {}; }
    /// `broken`: the primary has a fault now. Incidents newest first.
    void observe(bool broken, const std::optional<PairStatus>& status, const QList<Incident>& incidents);

    Step step() const { return m_step; } ///< the one to do now
    bool isDone(Step step) const { return step < m_step; }

private:
    bool isStepDone(bool broken, const std::optional<PairStatus>& status, const Incident* incident) const;

    Step m_step{Step::Break};
    IncidentId m_incident{}; ///< the one that was opened in this walk
};

} // namespace rekindle
