// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice_walk.h"

#include <algorithm>

namespace rekindle {

namespace {

bool isConfirmedOutage(const std::optional<PairStatus>& status)
{
    return status && status->live && status->reading && isOutage(status->reading->verdict.code)
           && status->reading->verdict.confidence == Confidence::Confirmed;
}

} // namespace

bool PracticeWalk::isStepDone(bool broken, const std::optional<PairStatus>& status, const Incident* incident) const
{
    switch (m_step) {
    case Step::Break: return broken;
    case Step::Verdict: return incident && isConfirmedOutage(status);
    case Step::Declare: return incident && incident->at(MilestoneKind::Declared).has_value();
    case Step::Assess: return incident && incident->at(MilestoneKind::DataLossAssessed).has_value();
    case Step::Recover: return incident && incident->ended.has_value();
    case Step::Done: return false;
    }
    return false;
}

void PracticeWalk::observe(bool broken, const std::optional<PairStatus>& status, const QList<Incident>& incidents)
{
    if (m_incident.value.isEmpty() && (broken || m_step > Step::Break) && !incidents.isEmpty()
        && !incidents.first().ended) {
        m_incident = incidents.first().id;
    }
    const auto found = std::find_if(incidents.begin(), incidents.end(),
                                    [this](const Incident& incident) { return incident.id == m_incident; });
    const Incident* incident = found == incidents.end() ? nullptr : &*found;
    const bool undone =
        !broken && (m_step == Step::Verdict || m_step == Step::Declare) && (!incident || incident->ended);
    if (undone) {
        restart();
        return;
    }
    while (isStepDone(broken, status, incident)) {
        m_step = static_cast<Step>(static_cast<int>(m_step) + 1);
    }
}

} // namespace rekindle
