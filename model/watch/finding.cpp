// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/finding.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int confirmedAt = 4; ///< observations in a row, see VerdictRules

struct Judged {
    Side side{};
    const SideObservation& seen;
    const Testimony& by;

    Side other() const { return side == Side::Primary ? Side::Secondary : Side::Primary; }
    bool witnessAnswered() const { return by.witness && by.witness->answered(); }
    bool witnessServes() const { return by.witness && by.witness->serves; }
};

Evidence fact(EvidenceCode code, Side side, QString text = {}, double number = 0)
{
    return {code, std::move(text), number, side};
}

Evidence statusOf(Side side, const SideObservation& seen)
{
    const auto number = static_cast<double>(*seen.status);
    if (seen.heartbeatRefused) {
        return fact(EvidenceCode::HeartbeatRefused, side, {}, number);
    }
    if (seen.serves && (*seen.status < 200 || *seen.status > 299)) {
        return fact(EvidenceCode::AnswersFhir, side, {}, number);
    }
    return fact(seen.signIn ? EvidenceCode::ReachedWithout : EvidenceCode::HttpStatus, side, {}, number);
}

bool isSilent(const SideObservation& seen)
{
    return !seen.status && seen.barrier == Barrier::None && !seen.signIn && !seen.broken && !seen.heldBack
           && !seen.onlyCache;
}

/// What the other service of the pair shows.
void appendWitness(const Judged& j, QList<Evidence>& said)
{
    if (!j.by.witness) {
        return;
    }
    const bool secondary = j.other() == Side::Secondary;
    const SideObservation& w = *j.by.witness;
    if (w.serves) {
        said.append(fact(secondary ? EvidenceCode::SecondaryAnswers : EvidenceCode::PrimaryAnswers, j.other()));
    } else if (w.status && w.barrier == Barrier::None && !w.signIn) {
        said.append(fact(secondary ? EvidenceCode::SecondaryStatus : EvidenceCode::PrimaryStatus, j.other(), {},
                         static_cast<double>(*w.status)));
    } else if (isSilent(w)) {
        said.append(fact(secondary ? EvidenceCode::SecondarySilent : EvidenceCode::PrimarySilent, j.other()));
    } else {
        said.append(seenOf(j.other(), w)); // something kept us from it, which is not silence
    }
}

/// The testimony of others, behind what was seen itself.
QList<Evidence> testimony(const Judged& j)
{
    QList<Evidence> said;
    if (j.by.control) {
        QString counted =
            j.by.controlsAsked > 0 ? u"%1/%2"_s.arg(j.by.controlsAnswered).arg(j.by.controlsAsked) : QString{};
        if (!counted.isEmpty() && j.by.controlsAge > Millis{0}) {
            counted += u"/%1"_s.arg(j.by.controlsAge.count());
        }
        said.append({*j.by.control ? EvidenceCode::ControlOk : EvidenceCode::ControlFailed, counted,
                     static_cast<double>(j.by.controlsAnswered), std::nullopt});
    }
    appendWitness(j, said);
    if (j.by.peer) {
        said.append(fact(*j.by.peer ? EvidenceCode::PeerReaches : EvidenceCode::PeerFails, j.side));
    }
    return said;
}

Finding found(const Judged& j, VerdictCode code, Confidence most = Confidence::Confirmed)
{
    Finding finding;
    finding.code = code;
    finding.most = most;
    finding.side = j.side;
    finding.evidence = seenOf(j.side, j.seen) + testimony(j);
    return finding;
}

bool between(const std::optional<int>& status, int least, int most)
{
    return status && *status >= least && *status <= most;
}

bool networkProven(const Judged& j)
{
    const bool own = j.seen.status && (j.seen.fhirSeen || j.seen.verified);
    return j.by.control.value_or(true) || j.witnessAnswered() || own;
}

/// Nobody vouches for the other side being gone: it may as well be our own way to both.
Confidence withoutWitness(const Judged& j)
{
    return j.witnessAnswered() || j.by.peer ? Confidence::Confirmed : Confidence::Probable;
}

/// What is wrong with our side of the connection, or with the certificates on either.
std::optional<Finding> barrierFinding(const Judged& j)
{
    switch (j.seen.barrier) {
    case Barrier::None: return std::nullopt;
    case Barrier::Here: return found(j, VerdictCode::Unknown);
    case Barrier::Proxy: return found(j, VerdictCode::NetworkIntercepted);
    case Barrier::BeyondProxy: return found(j, VerdictCode::PartitionNearMe, Confidence::Probable);
    case Barrier::CaFile:
    case Barrier::ClientKey:
    case Barrier::ClientCertificateWanted:
    case Barrier::ClientCertificateRefused: return found(j, VerdictCode::Certificate);
    case Barrier::NotTls:
    case Barrier::OnlyTls:
    case Barrier::PeerChain:
    case Barrier::PeerCertificate:
        // Without a network that is proven, it may be somebody else's certificate.
        return found(j, networkProven(j) ? VerdictCode::Certificate : VerdictCode::NetworkIntercepted);
    }
    return std::nullopt;
}

/// No part of the observation can be held against the service: the network in between is missing or is not honest.
std::optional<Finding> localFinding(const Judged& j)
{
    const bool proven = networkProven(j);
    const bool portal = between(j.seen.status, 511, 511) || between(j.seen.status, 407, 407);
    // What is answered to nobody in particular shows only that somebody is there: a login page, a redirect to one.
    const bool led = !j.seen.signIn && !j.seen.serves && (between(j.seen.status, 300, 399) || !j.seen.ledTo.isEmpty());
    const bool strange = between(j.seen.status, 200, 299) && ((j.seen.notFhir && !j.seen.signIn) || !proven);
    if (portal) {
        return found(j, VerdictCode::NetworkIntercepted);
    }
    if (led || strange) {
        // A witness on the same way disproves interception; so does somebody else who sees the same.
        const bool honest = j.witnessServes() || j.by.peer == false;
        return found(j, honest ? VerdictCode::FrontEndDown : VerdictCode::NetworkIntercepted);
    }
    if (proven) {
        return std::nullopt;
    }
    return found(j, j.seen.connect == ConnectState::Tls ? VerdictCode::NetworkIntercepted : VerdictCode::OfflineHere);
}

Finding connectionFinding(const Judged& j)
{
    if (j.seen.connect == ConnectState::Tls) {
        return found(j, VerdictCode::Certificate);
    }
    if (j.by.peer == true) {
        return found(j, VerdictCode::PartitionNearMe);
    }
    const Confidence most = withoutWitness(j);
    if (j.seen.connect != ConnectState::Timeout) {
        return found(j, VerdictCode::FrontEndDown, most);
    }
    return found(j, most == Confidence::Confirmed ? VerdictCode::PrimaryDown : VerdictCode::PartitionNearMe, most);
}

bool refuses(const SideObservation& seen)
{
    return seen.refused
           || (seen.answered() && !seen.serves && !seen.signIn && (seen.status == 401 || seen.status == 403));
}

Finding refusalFinding(const Judged& j)
{
    const auto unauthorised = [](const SideObservation& side) {
        return side.refused == 401 || (side.answered() && !side.signIn && side.status == 401);
    };
    const bool both = j.by.witness && unauthorised(*j.by.witness);
    if (unauthorised(j.seen) && (both || !j.witnessAnswered())) {
        return found(j, VerdictCode::SignIn);
    }
    return found(j, VerdictCode::Permission);
}

Finding answerFinding(const Judged& j)
{
    if (j.seen.onlyCache) {
        return found(j, VerdictCode::Unknown);
    }
    if (!j.seen.status) {
        return found(j, VerdictCode::GrayFailure, j.seen.broken ? Confidence::Confirmed : withoutWitness(j));
    }
    if (refuses(j.seen)) {
        return refusalFinding(j);
    }
    if (j.seen.signIn) {
        return found(j, VerdictCode::SignIn);
    }
    if (j.seen.retired) {
        return found(j, VerdictCode::Permission);
    }
    if (j.seen.serves) {
        return found(j, VerdictCode::Healthy);
    }
    return found(j, j.seen.status == 429 ? VerdictCode::Throttled : VerdictCode::GrayFailure);
}

std::optional<Evidence> barrierEvidence(Side side, const SideObservation& seen)
{
    switch (seen.barrier) {
    case Barrier::None: break;
    case Barrier::Here: return fact(EvidenceCode::CannotAsk, side, seen.detail);
    case Barrier::Proxy:
    case Barrier::BeyondProxy:
        return seen.proxyStatus > 0 ? fact(EvidenceCode::ProxyRefused, side, seen.detail, seen.proxyStatus)
                                    : fact(EvidenceCode::ProxySilent, side, seen.detail);
    case Barrier::NotTls: return fact(EvidenceCode::NotTls, side);
    case Barrier::OnlyTls: return fact(EvidenceCode::OnlyTls, side);
    case Barrier::CaFile: return fact(EvidenceCode::CaFileUnusable, side, seen.detail);
    case Barrier::ClientKey: return fact(EvidenceCode::ClientKeyUnusable, side, seen.detail);
    case Barrier::ClientCertificateWanted: return fact(EvidenceCode::ClientCertificateWanted, side);
    case Barrier::ClientCertificateRefused: return fact(EvidenceCode::ClientCertificateRefused, side, seen.detail);
    case Barrier::PeerChain: return fact(EvidenceCode::ChainIncomplete, side);
    case Barrier::PeerCertificate:
        switch (seen.certificate.value_or(CertificateFault::Other)) {
        case CertificateFault::Expired: return fact(EvidenceCode::CertificateExpired, side);
        case CertificateFault::NotYetValid: return fact(EvidenceCode::CertificateNotYetValid, side);
        case CertificateFault::OtherName: return fact(EvidenceCode::CertificateOtherName, side);
        case CertificateFault::UnknownCa: return fact(EvidenceCode::CertificateUnknownCa, side);
        case CertificateFault::Other: return fact(EvidenceCode::TlsRefused, side, seen.detail);
        }
        break;
    }
    return std::nullopt;
}

std::optional<Evidence> connectionEvidence(Side side, const SideObservation& seen)
{
    switch (seen.dns) {
    case DnsState::Ok: break;
    case DnsState::NxDomain: return fact(EvidenceCode::NameUnknown, side);
    case DnsState::Public: return fact(EvidenceCode::PublicAddress, side);
    case DnsState::Fail: return fact(EvidenceCode::ResolveFailed, side);
    }
    switch (seen.connect) {
    case ConnectState::Ok: break;
    case ConnectState::Timeout: return fact(EvidenceCode::ConnectTimeout, side);
    case ConnectState::Refused: return fact(EvidenceCode::Refused, side);
    case ConnectState::Reset: return fact(EvidenceCode::Reset, side);
    case ConnectState::Tls: return fact(EvidenceCode::TlsRefused, side, seen.detail);
    }
    return std::nullopt;
}

/// Who gave no credential, and what it said.
Evidence signInEvidence(Side side, const Error& error)
{
    switch (error.code) {
    case Errc::NotRepeated: return fact(EvidenceCode::RefusedBefore, side, error.detail);
    case Errc::Secret:
        return error.detail == u"missing"_s ? fact(EvidenceCode::SecretMissing, side)
                                            : fact(EvidenceCode::SecretUnreadable, side, error.detail);
    case Errc::Pending: return fact(EvidenceCode::PersonAwaited, side);
    case Errc::Invalid:
    case Errc::Unsupported: return fact(EvidenceCode::SignInUnusable, side, error.detail);
    case Errc::Timeout:
    case Errc::Unreachable:
    case Errc::Tls: return fact(EvidenceCode::IdentityProviderSilent, side, error.detail);
    default: return fact(EvidenceCode::IdentityProviderSaid, side, error.detail);
    }
}

/// One answer is enough: asking again would only repeat it, and lock accounts.
bool isDefinite(const SideObservation& seen)
{
    if (seen.refused) {
        return true;
    }
    if (!seen.signIn) {
        return false;
    }
    switch (seen.signIn->code) {
    case Errc::Unauthorized:
    case Errc::NotRepeated:
    case Errc::Rejected:
    case Errc::Secret:
    case Errc::Invalid:
    case Errc::Unsupported:
    case Errc::Pending: return true;
    default: return false;
    }
}

Finding definite(Finding finding)
{
    finding.atLeast = confirmedAt;
    return finding;
}

} // namespace

QList<Evidence> seenOf(Side side, const SideObservation& seen)
{
    QList<Evidence> said;
    if (seen.heldBack) {
        return {fact(EvidenceCode::HeldBack, side, {}, static_cast<double>(seen.heldBack->count()))};
    }
    if (seen.signIn) {
        said.append(signInEvidence(side, *seen.signIn));
        said.append(fact(EvidenceCode::NotAsked, side));
    }
    if (const auto barrier = barrierEvidence(side, seen)) {
        said.append(*barrier);
    } else if (const auto connection = connectionEvidence(side, seen)) {
        said.append(*connection);
    }
    if (seen.retired) {
        said.append(fact(EvidenceCode::ServiceRetired, side));
    }
    if (!seen.ledTo.isEmpty()) {
        said.append(fact(EvidenceCode::LedElsewhere, side, seen.ledTo));
    }
    if (seen.notFhir) {
        said.append(fact(EvidenceCode::NotFhir, side));
    }
    if (seen.broken) {
        said.append(fact(EvidenceCode::AnswerBroken, side, seen.detail));
    }
    if (seen.status) {
        said.append(statusOf(side, seen));
    }
    if (seen.cached) {
        said.append(fact(EvidenceCode::AnswerCached, side, {}, static_cast<double>(seen.cached->count())));
    }
    if (said.isEmpty()) {
        said.append(fact(EvidenceCode::NoAnswer, side));
    }
    return said;
}

Finding classify(Side side, const SideObservation& seen, const Testimony& testimony)
{
    const Judged j{side, seen, testimony};
    if (seen.heldBack) {
        return definite(found(j, VerdictCode::Throttled));
    }
    if (auto barrier = barrierFinding(j)) {
        return *barrier;
    }
    if (auto local = localFinding(j)) {
        return *local;
    }
    if (seen.dns != DnsState::Ok) {
        return found(j, VerdictCode::NameResolution);
    }
    if (seen.connect != ConnectState::Ok) {
        return connectionFinding(j);
    }
    Finding answer = answerFinding(j);
    return answer.code != VerdictCode::GrayFailure && isDefinite(seen) ? definite(std::move(answer)) : answer;
}

Finding classify(const Observation& o)
{
    const SideObservation* secondary = o.secondary ? &*o.secondary : nullptr;
    Finding finding = classify(Side::Primary, o.primary,
                               {secondary, o.control, o.controlsAnswered, o.controlsAsked, o.controlsAge, o.peer});
    if (finding.code == VerdictCode::Healthy && secondary && refuses(*secondary)) {
        finding.code = VerdictCode::Permission;
        finding.side = Side::Secondary;
        finding.evidence = seenOf(Side::Secondary, *secondary);
        finding.evidence.append({EvidenceCode::PrimaryAnswers, {}, 0, Side::Primary});
        finding.atLeast = isDefinite(*secondary) ? confirmedAt : 0;
    }
    return finding;
}

} // namespace rekindle
