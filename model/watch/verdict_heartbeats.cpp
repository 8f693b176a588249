// SPDX-License-Identifier: GPL-3.0-or-later
// What the heartbeats that a secondary shows add to an answer that is good by itself.
#include "watch/verdict.h"

namespace rekindle {

namespace {

BootTime onOneClock(Instant at)
{
    return BootTime{at.time_since_epoch()};
}

Evidence heartbeatEvidence(EvidenceCode code, std::optional<qint64> heartbeat, double number)
{
    return {code, heartbeat ? QString::number(*heartbeat) : QString{}, number, Side::Secondary};
}

} // namespace

void VerdictRules::followHeartbeat(const Observation& observed, bool good)
{
    m_badInRow = good ? 0 : m_badInRow + 1;
    if (m_badInRow == 2) {
        // No heartbeats can be written now; one lost answer says nothing about them.
        m_heartbeats.restart();
        m_pace.restart();
    }
    if (!good || !observed.heartbeat) {
        return;
    }
    m_heartbeats.observe(onOneClock(observed.at), observed.heartbeat, observed.written);
    // Only what runs well teaches the pace; but before it is known, nothing can be called slower than it.
    const StallState state = m_heartbeats.state();
    if (state != StallState::None && (state != StallState::NotConverging || m_pace.period())) {
        m_pace.restart();
        return;
    }
    m_pace.observe(observed.at, observed.written.value_or(*observed.heartbeat));
    m_heartbeats.setPeriod(m_pace.period().value_or(likelyPeriod));
}

std::optional<Finding> VerdictRules::replicationFinding(const Finding& healthy) const
{
    Finding finding = healthy;
    switch (m_heartbeats.state()) {
    case StallState::Rewind:
        finding.code = VerdictCode::Rewind;
        finding.evidence.prepend(heartbeatEvidence(EvidenceCode::HeartbeatBack, m_heartbeats.visible(), 0));
        return finding;
    case StallState::Stalled: {
        finding.code = VerdictCode::ReplicationStalled;
        finding.atLeast = m_heartbeats.repeats();
        const BootTime first = m_heartbeats.firstRepeat().value_or(onOneClock(*m_newestAt));
        finding.since = Instant{first.time_since_epoch()};
        const double still = static_cast<double>((onOneClock(*m_newestAt) - first).count());
        finding.evidence.prepend(heartbeatEvidence(EvidenceCode::HeartbeatStill, m_heartbeats.visible(), still));
        return finding;
    }
    case StallState::NotConverging:
        if (!m_pace.period()) {
            return std::nullopt; // slower than what is not known yet
        }
        finding.code = VerdictCode::NotConverging;
        finding.atLeast = 2;
        finding.evidence.prepend(
            heartbeatEvidence(EvidenceCode::HeartbeatSlow, m_heartbeats.visible(), m_heartbeats.speed()));
        return finding;
    case StallState::None:
    case StallState::Silent: break;
    }
    return std::nullopt;
}

} // namespace rekindle
