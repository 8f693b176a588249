// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/finding.h"

namespace rekindle {

namespace {

/// The testimony of others, behind what was seen itself.
QList<Evidence> witnesses(const Observation& o)
{
    QList<Evidence> said;
    if (o.control) {
        said.append({*o.control ? EvidenceCode::ControlOk : EvidenceCode::ControlFailed, {}, 0});
    }
    switch (o.secondary.kind) {
    case WitnessState::Kind::Ok: said.append({EvidenceCode::SecondaryAnswers, {}, 0}); break;
    case WitnessState::Kind::Fail: said.append({EvidenceCode::SecondarySilent, {}, 0}); break;
    case WitnessState::Kind::Status:
        said.append({EvidenceCode::SecondaryStatus, {}, static_cast<double>(o.secondary.status)});
        break;
    case WitnessState::Kind::Unknown: break;
    }
    if (o.peer) {
        said.append({*o.peer ? EvidenceCode::PeerReaches : EvidenceCode::PeerFails, {}, 0});
    }
    return said;
}

Finding found(const Observation& o, VerdictCode code, const QList<Evidence>& seen,
              Confidence most = Confidence::Confirmed)
{
    Finding finding;
    finding.code = code;
    finding.most = most;
    finding.evidence = seen + witnesses(o);
    return finding;
}

Evidence status(const Observation& o)
{
    return {EvidenceCode::HttpStatus, {}, static_cast<double>(*o.http)};
}

bool between(const std::optional<int>& http, int least, int most)
{
    return http && *http >= least && *http <= most;
}

bool networkProven(const Observation& o)
{
    return o.control.value_or(true) || o.secondary.answered() || (o.http && o.fhirSeen);
}

/// Nobody vouches for the other side being gone: it may as well be our own way to both.
Confidence withoutWitness(const Observation& o)
{
    return o.secondary.answered() || o.peer ? Confidence::Confirmed : Confidence::Probable;
}

/// No part of the observation can be held against the service: the network in between is missing or is not honest.
std::optional<Finding> localFinding(const Observation& o)
{
    const bool proven = networkProven(o);
    const bool portal = between(o.http, 511, 511) || between(o.http, 407, 407) || between(o.http, 300, 399);
    const bool strangeAnswer = between(o.http, 200, 299) && (o.notFhir || !proven);
    if (portal || strangeAnswer) {
        QList<Evidence> seen{status(o)};
        if (o.notFhir) {
            seen.prepend({EvidenceCode::NotFhir, {}, 0});
        }
        return found(o, VerdictCode::NetworkIntercepted, seen);
    }
    if (proven) {
        return std::nullopt;
    }
    if (o.connect == ConnectState::Tls) {
        return found(o, VerdictCode::NetworkIntercepted, {{EvidenceCode::TlsRefused, {}, 0}});
    }
    return found(o, VerdictCode::OfflineHere, {});
}

Finding connectionFinding(const Observation& o)
{
    if (o.connect == ConnectState::Tls) {
        return found(o, VerdictCode::Certificate, {{EvidenceCode::TlsRefused, {}, 0}});
    }
    const EvidenceCode seen = o.connect == ConnectState::Timeout   ? EvidenceCode::ConnectTimeout
                              : o.connect == ConnectState::Refused ? EvidenceCode::Refused
                                                                   : EvidenceCode::Reset;
    if (o.peer == true) {
        return found(o, VerdictCode::PartitionNearMe, {{seen, {}, 0}});
    }
    if (o.connect != ConnectState::Timeout) {
        return found(o, VerdictCode::FrontEndDown, {{seen, {}, 0}}, withoutWitness(o));
    }
    const Confidence most = withoutWitness(o);
    const VerdictCode code = most == Confidence::Confirmed ? VerdictCode::PrimaryDown : VerdictCode::PartitionNearMe;
    return found(o, code, {{seen, {}, 0}}, most);
}

Finding refusalFinding(const Observation& o)
{
    const bool secondaryToo = o.secondary.kind == WitnessState::Kind::Status && o.secondary.status == 401;
    if (*o.http == 401 && (secondaryToo || !o.secondary.answered())) {
        return found(o, VerdictCode::SignIn, {status(o)});
    }
    return found(o, VerdictCode::Permission, {status(o)});
}

Finding answerFinding(const Observation& o)
{
    if (!o.http) {
        return found(o, VerdictCode::GrayFailure, {{EvidenceCode::NoAnswer, {}, 0}}, withoutWitness(o));
    }
    if (o.retired) {
        return found(o, VerdictCode::Permission, {{EvidenceCode::ServiceRetired, {}, 0}, status(o)});
    }
    if (*o.http == 401 || *o.http == 403) {
        return refusalFinding(o);
    }
    if (*o.http == 429) {
        return found(o, VerdictCode::Throttled, {status(o)});
    }
    if (*o.http >= 400) {
        return found(o, VerdictCode::GrayFailure, {status(o)});
    }
    const bool secondaryRefuses =
        o.secondary.kind == WitnessState::Kind::Status && (o.secondary.status == 401 || o.secondary.status == 403);
    return found(o, secondaryRefuses ? VerdictCode::Permission : VerdictCode::Healthy, {status(o)});
}

} // namespace

Finding classify(const Observation& o)
{
    if (auto local = localFinding(o)) {
        return *local;
    }
    if (o.dns != DnsState::Ok) {
        const EvidenceCode seen = o.dns == DnsState::NxDomain ? EvidenceCode::NameUnknown
                                  : o.dns == DnsState::Public ? EvidenceCode::PublicAddress
                                                              : EvidenceCode::ResolveFailed;
        return found(o, VerdictCode::NameResolution, {{seen, {}, 0}});
    }
    return o.connect == ConnectState::Ok ? answerFinding(o) : connectionFinding(o);
}

} // namespace rekindle
