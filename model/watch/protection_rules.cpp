// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/protection_rules.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownAt = 2;
constexpr int freshPeriods = 3;

int levelOf(Confidence confidence)
{
    return confidence == Confidence::Confirmed ? 4 : confidence == Confidence::Probable ? 3 : 2;
}

Confidence confidenceAt(int level)
{
    return level >= 4 ? Confidence::Confirmed : level == 3 ? Confidence::Probable : Confidence::Suspected;
}

bool says(const QList<Evidence>& evidence, EvidenceCode code)
{
    return std::any_of(evidence.begin(), evidence.end(), [code](const Evidence& fact) { return fact.code == code; });
}

/// Nothing came back from the secondary, so that our own way to it may be at fault.
bool isSilence(VerdictCode code, const QList<Evidence>& evidence)
{
    switch (code) {
    case VerdictCode::PrimaryDown:
    case VerdictCode::FrontEndDown:
    case VerdictCode::PartitionNearMe:
    case VerdictCode::NameResolution: return true;
    case VerdictCode::GrayFailure: return !says(evidence, EvidenceCode::HttpStatus);
    default: return false;
    }
}

/// The cause that a verdict on the secondary stands for; nullopt: it serves.
std::optional<ProtectionCause> causeOf(const Verdict& secondary)
{
    switch (secondary.code) {
    case VerdictCode::Unknown: return ProtectionCause::NotMeasured;
    case VerdictCode::OfflineHere:
    case VerdictCode::NetworkIntercepted: return ProtectionCause::OwnNetwork;
    case VerdictCode::NameResolution: return ProtectionCause::NameResolution;
    case VerdictCode::PrimaryDown: return ProtectionCause::Down;
    case VerdictCode::PartitionNearMe:
        return isUnwitnessed(secondary) ? ProtectionCause::Unreachable : ProtectionCause::OwnNetwork;
    case VerdictCode::FrontEndDown: return ProtectionCause::FrontEndDown;
    case VerdictCode::Certificate: return ProtectionCause::Certificate;
    case VerdictCode::SignIn: return ProtectionCause::SignIn;
    case VerdictCode::Permission:
        return says(secondary.evidence, EvidenceCode::ServiceRetired) ? ProtectionCause::Retired
                                                                      : ProtectionCause::Permission;
    case VerdictCode::Throttled: return ProtectionCause::Throttled;
    case VerdictCode::GrayFailure: return ProtectionCause::GrayFailure;
    case VerdictCode::Slow: return ProtectionCause::Slow;
    case VerdictCode::Healthy:
    case VerdictCode::ReplicationStalled:
    case VerdictCode::NotConverging:
    case VerdictCode::Rewind: break;
    }
    return std::nullopt;
}

ProtectionState stateOf(ProtectionCause cause)
{
    switch (cause) {
    case ProtectionCause::None: return ProtectionState::Protected;
    case ProtectionCause::NotMeasured:
    case ProtectionCause::OwnNetwork:
    case ProtectionCause::NoFigure:
    case ProtectionCause::MayBeOneService: return ProtectionState::Unknown;
    case ProtectionCause::RpoStraddled:
    case ProtectionCause::BreachForecast:
    case ProtectionCause::CertificateEnds:
    case ProtectionCause::Throttled:
    case ProtectionCause::Slow:
    case ProtectionCause::NotConverging: return ProtectionState::AtRisk;
    case ProtectionCause::Down:
    case ProtectionCause::FrontEndDown:
    case ProtectionCause::Unreachable:
    case ProtectionCause::NameResolution:
    case ProtectionCause::Certificate:
    case ProtectionCause::SignIn:
    case ProtectionCause::Permission:
    case ProtectionCause::GrayFailure:
    case ProtectionCause::Retired:
    case ProtectionCause::Stalled:
    case ProtectionCause::Rewound:
    case ProtectionCause::RpoBreached:
    case ProtectionCause::NothingArrived:
    case ProtectionCause::Diverged:
    case ProtectionCause::OneLeg: break;
    }
    return ProtectionState::Unprotected;
}

} // namespace

ProtectionRules::ProtectionRules(std::optional<Protection> last, std::optional<LagReading> lag)
    : m_lagBefore(std::move(lag))
{
    if (last && last->state != ProtectionState::Protected) {
        m_now = *last;
    }
}

void ProtectionRules::gap()
{
    m_newest.reset();
    m_inRow = 0;
}

Protection ProtectionRules::observe(const ProtectionLook& look)
{
    m_began = m_began.value_or(look.at);
    if (look.lag.staleness) {
        m_lag = look.lag;
        m_lagBefore = look.primaryServes ? m_lag : m_lagBefore;
    }
    const Candidate found = judge(look);
    const bool waiting =
        found.cause == ProtectionCause::NotMeasured && !m_lag && look.at - *m_began <= freshPeriods * look.period;
    if (!waiting) {
        count(found, look.at);
    }
    return m_now;
}

ProtectionRules::Candidate ProtectionRules::judge(const ProtectionLook& look) const
{
    if (look.managed) {
        return ofManaged(look);
    }
    if (look.ownNetwork) {
        return {.cause = ProtectionCause::OwnNetwork};
    }
    Candidate worst = ofLag(look);
    // The last that is looked at is told before the others of its badness.
    for (const auto& other : {ofCopy(look), ofDirection(look), ofSecondary(look)}) {
        if (other && badness(other->state) >= badness(worst.state)) {
            worst = *other;
        }
    }
    // What a service answers for its own standby proves nothing; what is wrong with it is wrong under both names.
    return look.oneService && worst.state != ProtectionState::Unprotected ? ofOneService(look) : worst;
}

ProtectionRules::Candidate ProtectionRules::ofOneService(const ProtectionLook& look)
{
    Candidate found{.cause = ProtectionCause::MayBeOneService, .atLeast = levelOf(Confidence::Confirmed)};
    if (!look.sharedAddress.isEmpty()) {
        found.evidence = {{EvidenceCode::SameAddress, look.sharedAddress}};
    }
    return found;
}

ProtectionRules::Candidate ProtectionRules::ofManaged(const ProtectionLook& look)
{
    if (!look.figure || (look.figure->lo <= look.rpo && look.figure->hi > look.rpo)) {
        return {.cause = ProtectionCause::NoFigure, .atLeast = levelOf(Confidence::Confirmed)};
    }
    const ProtectionCause cause = look.figure->lo > look.rpo ? ProtectionCause::RpoBreached : ProtectionCause::None;
    return {.state = stateOf(cause), .cause = cause, .atLeast = shownAt};
}

/// The decision table applied to the secondary.
std::optional<ProtectionRules::Candidate> ProtectionRules::ofSecondary(const ProtectionLook& look)
{
    const Verdict& seen = look.secondary;
    auto cause = causeOf(seen);
    if (!cause) {
        const bool ending =
            look.certificateEnds && *look.certificateEnds - look.at < std::chrono::hours{24} * certificateDays;
        if (!ending) {
            return std::nullopt;
        }
        return Candidate{.state = ProtectionState::AtRisk,
                         .cause = ProtectionCause::CertificateEnds,
                         .atLeast = levelOf(Confidence::Confirmed)};
    }
    // Both sides silent, and nothing else answers: that is as likely our own network.
    if (!look.primaryServes && isSilence(seen.code, seen.evidence) && !says(seen.evidence, EvidenceCode::ControlOk)) {
        cause = ProtectionCause::OwnNetwork;
    }
    if (*cause == ProtectionCause::NotMeasured || *cause == ProtectionCause::OwnNetwork) {
        return Candidate{.cause = *cause, .evidence = seen.evidence};
    }
    return Candidate{.state = stateOf(*cause),
                     .cause = *cause,
                     .evidence = seen.evidence,
                     .atLeast = levelOf(seen.confidence),
                     .most = seen.confidence,
                     .since = seen.since};
}

/// Which side serves, and what it has that the other lacks.
std::optional<ProtectionRules::Candidate> ProtectionRules::ofDirection(const ProtectionLook& look)
{
    QList<Evidence> apart;
    if (look.onlyOnSecondary && !look.onlyOnSecondary->none()) {
        const Divergence& found = *look.onlyOnSecondary;
        apart.append({EvidenceCode::OnlyOnSecondary, found.gap == DivergenceGap::None ? QString{} : codeName(found.gap),
                      static_cast<double>(found.total().total()), Side::Secondary});
    }
    if (look.diverged) {
        return Candidate{.state = ProtectionState::Unprotected,
                         .cause = ProtectionCause::Diverged,
                         .evidence = apart,
                         .atLeast = levelOf(Confidence::Confirmed)};
    }
    if (look.oneLeg) {
        return Candidate{.state = ProtectionState::Unprotected,
                         .cause = ProtectionCause::OneLeg,
                         .evidence = apart,
                         .atLeast = levelOf(Confidence::Confirmed)};
    }
    return std::nullopt;
}

std::optional<ProtectionRules::Candidate> ProtectionRules::ofCopy(const ProtectionLook& look)
{
    const auto found = [](ProtectionCause cause, int atLeast) {
        return Candidate{.state = stateOf(cause), .cause = cause, .atLeast = atLeast};
    };
    if (look.lag.stall == StallState::Rewind) {
        return found(ProtectionCause::Rewound, shownAt); // told at once
    }
    if (!look.primaryServes) {
        return std::nullopt; // nothing is written that could arrive
    }
    if (look.nothingArrived) {
        return found(ProtectionCause::NothingArrived, shownAt);
    }
    if (look.lag.stall == StallState::Stalled) {
        return found(ProtectionCause::Stalled, levelOf(Confidence::Probable)); // 90 s were counted
    }
    if (look.lag.stall == StallState::NotConverging) {
        return found(ProtectionCause::NotConverging, shownAt);
    }
    return std::nullopt;
}

ProtectionRules::Candidate ProtectionRules::ofLag(const ProtectionLook& look) const
{
    const std::optional<LagReading>& lag = look.primaryServes ? m_lag : m_lagBefore;
    const bool fresh = lag && (!look.primaryServes || look.at - lag->readAt <= freshPeriods * look.period);
    if (!fresh) {
        return {.cause = ProtectionCause::NotMeasured};
    }
    ProtectionCause cause = ProtectionCause::None;
    if (lag->staleness->lo > look.rpo) {
        cause = ProtectionCause::RpoBreached;
    } else if (lag->staleness->hi > look.rpo || isAtLeast(lag->method)) {
        cause = ProtectionCause::RpoStraddled;
    } else if (look.primaryServes && look.forecast.breachForecast) {
        cause = ProtectionCause::BreachForecast;
    }
    Candidate found{.state = stateOf(cause), .cause = cause};
    if (cause == ProtectionCause::None) {
        found.evidence = look.secondary.evidence;
    }
    return found;
}

void ProtectionRules::count(const Candidate& found, Instant at)
{
    const bool again = m_newest && m_newest->state == found.state && m_newest->cause == found.cause;
    m_inRow = again ? m_inRow + 1 : 1;
    m_firstAt = again ? m_firstAt : at;
    m_newest = found;

    const int level = std::max(m_inRow, found.atLeast);
    const bool same = found.state == m_now.state && found.cause == m_now.cause;
    // An answer is proof; only a recovery could be a flap.
    const bool first = m_now.state == ProtectionState::Unknown && found.state == ProtectionState::Protected;
    if (!same && level < shownAt && !first) {
        return;
    }
    const bool counted = found.state == ProtectionState::Unprotected || found.state == ProtectionState::AtRisk;
    Confidence reached = counted ? std::min(confidenceAt(level), found.most) : Confidence::Confirmed;
    if (same) {
        reached = std::max(reached, m_now.confidence);
    }
    const bool sameState = found.state == m_now.state && m_now.since != Instant{};
    const Instant since = sameState ? m_now.since : found.since.value_or(m_firstAt);
    m_now = {found.state, found.cause, reached, since, at, found.evidence};
}

} // namespace rekindle
