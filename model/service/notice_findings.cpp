// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notice_findings.h"

#include "service/notice_rules.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QString replicationProblem = u"replication"_s;
const QStringList protectionProblems{problems::protection, problems::unknownProtection,
                                     codeName(ProtectionCause::Diverged), codeName(ProtectionCause::OneLeg),
                                     codeName(ProtectionCause::NothingArrived)};

/// Verdicts that are one problem to people; empty: none.
QString problemOf(VerdictCode code)
{
    if (isOutage(code)) {
        return problems::outage;
    }
    switch (code) {
    case VerdictCode::ReplicationStalled:
    case VerdictCode::NotConverging: return replicationProblem;
    case VerdictCode::Healthy: return {};
    default: return codeName(code);
    }
}

/// Causes that are one problem to people; empty: none, or told by other means.
QString problemOf(ProtectionCause cause)
{
    switch (cause) {
    case ProtectionCause::None:
    case ProtectionCause::NotMeasured:
    case ProtectionCause::OwnNetwork:
    case ProtectionCause::NoFigure:
    case ProtectionCause::MayBeOneService:
    case ProtectionCause::CertificateEnds: return {}; // told once a day
    case ProtectionCause::RpoStraddled:
    case ProtectionCause::BreachForecast:
    case ProtectionCause::RpoBreached: return problems::lag;
    case ProtectionCause::NotConverging:
    case ProtectionCause::Stalled: return replicationProblem;
    case ProtectionCause::Rewound: return problemOf(VerdictCode::Rewind);
    case ProtectionCause::NothingArrived:
    case ProtectionCause::Diverged:
    case ProtectionCause::OneLeg: return codeName(cause);
    case ProtectionCause::Throttled:
    case ProtectionCause::Slow:
    case ProtectionCause::Down:
    case ProtectionCause::FrontEndDown:
    case ProtectionCause::Unreachable:
    case ProtectionCause::NameResolution:
    case ProtectionCause::Certificate:
    case ProtectionCause::SignIn:
    case ProtectionCause::Permission:
    case ProtectionCause::GrayFailure:
    case ProtectionCause::Retired: break;
    }
    return problems::protection;
}

bool isTellable(const Verdict& verdict, Instant at)
{
    if (isUnwitnessed(verdict)) {
        return at - verdict.since >= NoticeRules::unreachableFor;
    }
    const bool urgent = isOutage(verdict.code) || verdict.code == VerdictCode::Rewind;
    return verdict.confidence == Confidence::Confirmed || (urgent && verdict.confidence == Confidence::Probable);
}

bool isVerdictEvidence(const Reading& reading)
{
    return severity(reading.verdict) != Severity::Unknown;
}

/// Seen at the secondary, whichever service it comes from.
bool isOfCopy(VerdictCode code)
{
    return code == VerdictCode::ReplicationStalled || code == VerdictCode::NotConverging || code == VerdictCode::Rewind;
}

std::optional<NoticeFinding> verdictFinding(const Reading& reading)
{
    const Verdict& verdict = reading.verdict;
    const QString problem = problemOf(verdict.code);
    if (problem.isEmpty() || !isVerdictEvidence(reading)) {
        return std::nullopt;
    }
    return NoticeFinding{.problem = problem,
                         .code = codeName(verdict.code),
                         .severity = severity(verdict),
                         .since = verdict.since,
                         .side = isOfCopy(verdict.code) ? Side::Secondary : verdict.side,
                         .tellable = isTellable(verdict, reading.at)};
}

std::optional<NoticeFinding> lagFinding(const Reading& reading)
{
    if (!reading.lag.staleness || (!reading.forecast.breached && !reading.forecast.breachForecast)) {
        return std::nullopt;
    }
    return NoticeFinding{.problem = problems::lag,
                         .severity = reading.forecast.breached ? Severity::Bad : Severity::Watch,
                         .since = reading.at,
                         .side = Side::Secondary,
                         .mayBeHeld = true};
}

std::optional<NoticeFinding> protectionFinding(const Reading& reading)
{
    const Protection& protection = reading.protection;
    const QString problem = problemOf(protection.cause);
    if (problem.isEmpty() || protection.state == ProtectionState::Unknown) {
        return std::nullopt;
    }
    // How bad it is as soon as it is certain: what is suspected is not told.
    return NoticeFinding{.problem = problem,
                         .code = problem == problems::lag ? codeName(protection.cause) : codeName(protection.state),
                         .severity = protection.state == ProtectionState::Unprotected ? Severity::Bad : Severity::Watch,
                         .since = protection.since,
                         .side = Side::Secondary,
                         .tellable = protection.confidence == Confidence::Confirmed};
}

} // namespace

QList<NoticeFinding> findingsOf(const Reading& reading)
{
    QList<NoticeFinding> all;
    const auto ofVerdict = verdictFinding(reading);
    const auto ofProtection = protectionFinding(reading);
    const bool same = ofVerdict && ofProtection && reading.verdict.side == Side::Secondary
                      && ofProtection->problem == problems::protection; // the secondary's refusal, said by both
    for (const auto& found : {same ? std::nullopt : ofVerdict, lagFinding(reading), ofProtection}) {
        if (!found) {
            continue;
        }
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&](const NoticeFinding& other) { return other.problem == found->problem; });
        if (known == all.end()) {
            all.append(*found);
        } else if (!known->mayBeHeld) { // the alarms of the lag have a measure of their own
            known->severity = std::max(known->severity, found->severity);
        }
    }
    return all;
}

bool isEvidenceAgainst(const QString& problem, const Reading& reading)
{
    if (problem == problems::lag) {
        return reading.lag.staleness.has_value();
    }
    if (problem == problems::unknownProtection) {
        return reading.protection.state != ProtectionState::Unknown;
    }
    if (isOfProtection(problem)) { // one cause hides the others
        return isProtected(reading.protection);
    }
    return isVerdictEvidence(reading);
}

bool isOfProtection(const QString& problem)
{
    return protectionProblems.contains(problem);
}

bool isProtected(const Protection& protection)
{
    return protection.state == ProtectionState::Protected
           || (protection.state == ProtectionState::AtRisk && protection.cause == ProtectionCause::CertificateEnds);
}

} // namespace rekindle
