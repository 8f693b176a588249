// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/front.h"

#include <algorithm>

namespace rekindle {

namespace {

SandboxSite otherThan(SandboxSite site)
{
    return site == SandboxSite::Primary ? SandboxSite::Secondary : SandboxSite::Primary;
}

} // namespace

Front::Front(Instant start, Millis ttl)
    : m_ttl(ttl)
    , m_nextProbe(start + probePeriod)
{
}

Instant Front::nextEvent() const
{
    return m_moveAt ? std::min(*m_moveAt, m_nextProbe) : m_nextProbe;
}

void Front::step(Instant at, bool primaryAnswers, bool secondaryAnswers)
{
    if (m_moveAt && *m_moveAt <= at) {
        m_target = otherThan(m_target);
        m_moveAt.reset();
    }
    if (m_nextProbe <= at) {
        decide(m_nextProbe, primaryAnswers, secondaryAnswers);
        m_nextProbe += probePeriod;
    }
}

void Front::decide(Instant at, bool primaryAnswers, bool secondaryAnswers)
{
    m_primaryFailures = primaryAnswers ? 0 : m_primaryFailures + 1;
    m_secondaryFailures = secondaryAnswers ? 0 : m_secondaryFailures + 1;
    const bool primaryDegraded = m_primaryFailures > toleratedFailures;
    const bool secondaryDegraded = m_secondaryFailures > toleratedFailures;
    const SandboxSite wanted = primaryDegraded && !secondaryDegraded ? SandboxSite::Secondary : SandboxSite::Primary;
    if (wanted == m_target) {
        m_moveAt.reset();
    } else if (!m_moveAt) {
        m_moveAt = at + m_ttl;
    }
}

void Front::fix(std::optional<SandboxSite> target)
{
    if (m_fixed && !target) {
        m_target = *m_fixed;
        m_moveAt.reset();
    }
    m_fixed = target;
}

void Front::skipTo(Instant at)
{
    m_nextProbe = std::max(m_nextProbe, at);
}

} // namespace rekindle
