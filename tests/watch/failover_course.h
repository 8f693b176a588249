// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/failover.h"

namespace rekindle {

using Front = FailoverSignals::Front;

inline const Instant noon = fromEpochMs(1'795'262'400'000);

inline QString codes(const QList<Milestone>& milestones)
{
    QStringList list;
    for (const Milestone& milestone : milestones) {
        list.append(codeName(milestone.kind) + u' ' + QString::number((milestone.at - noon) / 1s));
    }
    return list.join(u", ");
}

/// A course of events, one observation each 30 s.
struct Course {
    FailoverMachine machine{};
    Instant at{noon};
    FailoverSignals signal{};
    QStringList states{}; ///< each change, with its time
    std::optional<Incident> last{};
    int changes{0};

    Course()
    {
        signal.verdict.code = VerdictCode::Healthy;
        signal.verdict.confidence = Confidence::Confirmed;
        signal.primaryServes = true;
        signal.secondaryServes = true;
        signal.staleness = Interval{10s, 40s};
    }

    void remember()
    {
        const QString state = codeName(machine.state());
        if (states.isEmpty() || states.constLast().section(u' ', 0, 0) != state) {
            states.append(state + u' ' + QString::number((at - noon) / 1s));
        }
    }

    Course& see(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            signal.at = at;
            if (auto incident = machine.observe(signal)) {
                last = incident;
                ++changes;
            }
            remember();
            at += 30s;
        }
        return *this;
    }

    /// The verdict climbs from suspected to confirmed over four observations.
    Course& fails(int times, VerdictCode code = VerdictCode::PrimaryDown)
    {
        const Instant since = at;
        signal.primaryServes = false;
        for (int i = 0; i < times; ++i) {
            if (i >= 1) {
                signal.verdict = {code, i >= 3 ? Confidence::Confirmed : Confidence::Suspected, since, {}, {}};
            }
            signal.staleness = Interval{10s + (at - since), 40s + (at - since)};
            see();
        }
        return *this;
    }

    Course& recovers(int times)
    {
        signal.primaryServes = true;
        for (int i = 0; i < times; ++i) {
            if (i >= 1) {
                signal.verdict = {VerdictCode::Healthy, Confidence::Confirmed, at - 30s, {}, {}};
            }
            see();
        }
        return *this;
    }

    void person(MilestoneKind kind)
    {
        if (auto incident = machine.add({kind, at, MilestoneSource::Person, QStringLiteral("Nok"), {}})) {
            last = incident;
        }
        remember();
    }
};

} // namespace rekindle
