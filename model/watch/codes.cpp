// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code_table.h"
#include "watch/failover.h"
#include "watch/forecast.h"
#include "watch/loss_gap.h"
#include "watch/protection.h"
#include "watch/verdict.h"

// The code names of everything that model/watch knows: stored, printed by --json and replay, never translated. A name,
// once released, is never changed.

namespace rekindle {

namespace {

constexpr auto verdicts = codeTable<VerdictCode>({
    {VerdictCode::Unknown, u"unknown"},
    {VerdictCode::Healthy, u"healthy"},
    {VerdictCode::OfflineHere, u"offline_here"},
    {VerdictCode::NetworkIntercepted, u"network_intercepted"},
    {VerdictCode::NameResolution, u"name_resolution"},
    {VerdictCode::PrimaryDown, u"primary_down"},
    {VerdictCode::PartitionNearMe, u"partition_near_me"},
    {VerdictCode::FrontEndDown, u"front_end_down"},
    {VerdictCode::Certificate, u"certificate"},
    {VerdictCode::SignIn, u"sign_in"},
    {VerdictCode::Permission, u"permission"},
    {VerdictCode::Throttled, u"throttled"},
    {VerdictCode::GrayFailure, u"gray_failure"},
    {VerdictCode::Slow, u"slow"},
    {VerdictCode::ReplicationStalled, u"replication_stalled"},
    {VerdictCode::NotConverging, u"not_converging"},
    {VerdictCode::Rewind, u"rewind"},
});

constexpr auto confidences = codeTable<Confidence>({
    {Confidence::Suspected, u"suspected"},
    {Confidence::Probable, u"probable"},
    {Confidence::Confirmed, u"confirmed"},
});

constexpr auto evidences = codeTable<EvidenceCode>({
    {EvidenceCode::ControlOk, u"control_ok"},
    {EvidenceCode::ControlFailed, u"control_failed"},
    {EvidenceCode::NameUnknown, u"name_unknown"},
    {EvidenceCode::PublicAddress, u"public_address"},
    {EvidenceCode::ResolveFailed, u"resolve_failed"},
    {EvidenceCode::ConnectTimeout, u"connect_timeout"},
    {EvidenceCode::Refused, u"refused"},
    {EvidenceCode::Reset, u"reset"},
    {EvidenceCode::TlsRefused, u"tls_refused"},
    {EvidenceCode::HttpStatus, u"http_status"},
    {EvidenceCode::NoAnswer, u"no_answer"},
    {EvidenceCode::NotFhir, u"not_fhir"},
    {EvidenceCode::SecondaryAnswers, u"secondary_answers"},
    {EvidenceCode::SecondarySilent, u"secondary_silent"},
    {EvidenceCode::SecondaryStatus, u"secondary_status"},
    {EvidenceCode::PeerReaches, u"peer_reaches"},
    {EvidenceCode::PeerFails, u"peer_fails"},
    {EvidenceCode::FailedInRow, u"failed_in_row"},
    {EvidenceCode::SlowPhase, u"slow_phase"},
    {EvidenceCode::HeartbeatVisible, u"heartbeat_visible"},
    {EvidenceCode::HeartbeatStill, u"heartbeat_still"},
    {EvidenceCode::HeartbeatSlow, u"heartbeat_slow"},
    {EvidenceCode::HeartbeatBack, u"heartbeat_back"},
    {EvidenceCode::ErrorShare, u"error_share"},
    {EvidenceCode::ServiceRetired, u"service_retired"},
    {EvidenceCode::PrimaryAnswers, u"primary_answers"},
    {EvidenceCode::PrimarySilent, u"primary_silent"},
    {EvidenceCode::PrimaryStatus, u"primary_status"},
    {EvidenceCode::AnswersFhir, u"answers_fhir"},
    {EvidenceCode::AnswerBroken, u"answer_broken"},
    {EvidenceCode::LedElsewhere, u"led_elsewhere"},
    {EvidenceCode::HeartbeatRefused, u"heartbeat_refused"},
    {EvidenceCode::ProxyRefused, u"proxy_refused"},
    {EvidenceCode::ProxySilent, u"proxy_silent"},
    {EvidenceCode::CannotAsk, u"cannot_ask"},
    {EvidenceCode::NotTls, u"not_tls"},
    {EvidenceCode::OnlyTls, u"only_tls"},
    {EvidenceCode::CaFileUnusable, u"ca_file_unusable"},
    {EvidenceCode::ClientKeyUnusable, u"client_key_unusable"},
    {EvidenceCode::ClientCertificateWanted, u"client_certificate_wanted"},
    {EvidenceCode::ClientCertificateRefused, u"client_certificate_refused"},
    {EvidenceCode::ChainIncomplete, u"chain_incomplete"},
    {EvidenceCode::CertificateExpired, u"certificate_expired"},
    {EvidenceCode::CertificateNotYetValid, u"certificate_not_yet_valid"},
    {EvidenceCode::CertificateOtherName, u"certificate_other_name"},
    {EvidenceCode::CertificateUnknownCa, u"certificate_unknown_ca"},
    {EvidenceCode::IdentityProviderSaid, u"identity_provider_said"},
    {EvidenceCode::IdentityProviderSilent, u"identity_provider_silent"},
    {EvidenceCode::SecretMissing, u"secret_missing"},
    {EvidenceCode::SecretUnreadable, u"secret_unreadable"},
    {EvidenceCode::SignInUnusable, u"sign_in_unusable"},
    {EvidenceCode::PersonAwaited, u"person_awaited"},
    {EvidenceCode::NotAsked, u"not_asked"},
    {EvidenceCode::RefusedBefore, u"refused_before"},
    {EvidenceCode::HeldBack, u"held_back"},
    {EvidenceCode::ReachedWithout, u"reached_without"},
    {EvidenceCode::SlowShare, u"slow_share"},
    {EvidenceCode::OnlyOnSecondary, u"only_on_secondary"},
    {EvidenceCode::SameAddress, u"same_address"},
    {EvidenceCode::AnswerCached, u"answer_cached"},
});

constexpr auto sides = codeTable<Side>({
    {Side::Primary, u"primary"},
    {Side::Secondary, u"secondary"},
});

constexpr auto protectionStates = codeTable<ProtectionState>({
    {ProtectionState::Unknown, u"unknown"},
    {ProtectionState::Protected, u"protected"},
    {ProtectionState::AtRisk, u"at_risk"},
    {ProtectionState::Unprotected, u"unprotected"},
});

constexpr auto protectionCauses = codeTable<ProtectionCause>({
    {ProtectionCause::None, u"none"},
    {ProtectionCause::NotMeasured, u"not_measured"},
    {ProtectionCause::OwnNetwork, u"own_network"},
    {ProtectionCause::NoFigure, u"no_figure"},
    {ProtectionCause::MayBeOneService, u"may_be_one_service"},
    {ProtectionCause::RpoStraddled, u"rpo_straddled"},
    {ProtectionCause::BreachForecast, u"breach_forecast"},
    {ProtectionCause::CertificateEnds, u"certificate_ends"},
    {ProtectionCause::Throttled, u"throttled"},
    {ProtectionCause::Slow, u"slow"},
    {ProtectionCause::NotConverging, u"not_converging"},
    {ProtectionCause::Down, u"down"},
    {ProtectionCause::FrontEndDown, u"front_end_down"},
    {ProtectionCause::Unreachable, u"unreachable"},
    {ProtectionCause::NameResolution, u"name_resolution"},
    {ProtectionCause::Certificate, u"certificate"},
    {ProtectionCause::SignIn, u"sign_in"},
    {ProtectionCause::Permission, u"permission"},
    {ProtectionCause::GrayFailure, u"gray_failure"},
    {ProtectionCause::Retired, u"retired"},
    {ProtectionCause::Stalled, u"stalled"},
    {ProtectionCause::Rewound, u"rewound"},
    {ProtectionCause::RpoBreached, u"rpo_breached"},
    {ProtectionCause::NothingArrived, u"nothing_arrived"},
    {ProtectionCause::Diverged, u"diverged"},
    {ProtectionCause::OneLeg, u"one_leg"},
});

constexpr auto alarms = codeTable<AlarmKind>({
    {AlarmKind::BreachForecast, u"breach_forecast"},
    {AlarmKind::RpoBreached, u"rpo_breached"},
    {AlarmKind::StallWatch, u"stall_watch"},
});

constexpr auto alarmChanges = codeTable<AlarmChange>({
    {AlarmChange::Raised, u"raised"},
    {AlarmChange::Cleared, u"cleared"},
});

constexpr auto lossGaps = codeTable<LossGap>({
    {LossGap::None, u"none"},
    {LossGap::SecondaryUnknown, u"secondary_unknown"},
    {LossGap::PrimaryUnread, u"primary_unread"},
    {LossGap::Unsupported, u"unsupported"},
    {LossGap::BeforeWatch, u"before_watch"},
    {LossGap::TooMany, u"too_many"},
    {LossGap::Paging, u"paging"},
    {LossGap::NoSelfLink, u"no_self_link"},
    {LossGap::Untimed, u"untimed"},
    {LossGap::Clocks, u"clocks"},
    {LossGap::IndexBehind, u"index_behind"},
    {LossGap::NoHeartbeat, u"no_heartbeat"},
    {LossGap::SecondaryRewound, u"secondary_rewound"},
    {LossGap::PrimaryRewound, u"primary_rewound"},
    {LossGap::Overtaken, u"overtaken"},
});

constexpr auto drStates = codeTable<DrState>({
    {DrState::Unknown, u"unknown"},
    {DrState::Healthy, u"healthy"},
    {DrState::Degraded, u"degraded"},
    {DrState::Outage, u"outage"},
    {DrState::FailingOver, u"failing_over"},
    {DrState::ServingFromSecondary, u"serving_from_secondary"},
    {DrState::RecoveredCatchingUp, u"recovered_catching_up"},
    {DrState::FailingBack, u"failing_back"},
    {DrState::BothWritable, u"both_writable"},
});

constexpr auto milestones = codeTable<MilestoneKind>({
    {MilestoneKind::OutageBegan, u"outage_began"},
    {MilestoneKind::Detected, u"detected"},
    {MilestoneKind::AlertSeen, u"alert_seen"},
    {MilestoneKind::Declared, u"declared"},
    {MilestoneKind::FailoverStarted, u"failover_started"},
    {MilestoneKind::TrafficMoved, u"traffic_moved"},
    {MilestoneKind::FirstGoodRead, u"first_good_read"},
    {MilestoneKind::FirstGoodWrite, u"first_good_write"},
    {MilestoneKind::DataLossAssessed, u"data_loss_assessed"},
    {MilestoneKind::DeclaredRestored, u"declared_restored"},
    {MilestoneKind::PrimaryRecovered, u"primary_recovered"},
    {MilestoneKind::FailbackStarted, u"failback_started"},
    {MilestoneKind::FailbackComplete, u"failback_complete"},
    {MilestoneKind::Note, u"note"},
});

constexpr auto milestoneSources = codeTable<MilestoneSource>({
    {MilestoneSource::Probe, u"probe"},
    {MilestoneSource::Person, u"person"},
});

constexpr auto incidentKinds = codeTable<IncidentKind>({
    {IncidentKind::Outage, u"outage"},
    {IncidentKind::Planned, u"planned"},
    {IncidentKind::Drill, u"drill"},
});

} // namespace

QString codeName(Side side)
{
    return sides.name(side);
}

std::optional<Side> sideFromCode(QStringView code)
{
    return sides.value(code);
}

QString codeName(VerdictCode code)
{
    return verdicts.name(code);
}

std::optional<VerdictCode> verdictFromCode(QStringView code)
{
    return verdicts.value(code);
}

QString codeName(Confidence confidence)
{
    return confidences.name(confidence);
}

std::optional<Confidence> confidenceFromCode(QStringView code)
{
    return confidences.value(code);
}

QString codeName(EvidenceCode code)
{
    return evidences.name(code);
}

std::optional<EvidenceCode> evidenceFromCode(QStringView code)
{
    return evidences.value(code);
}

QString codeName(ProtectionState state)
{
    return protectionStates.name(state);
}
std::optional<ProtectionState> protectionStateFromCode(QStringView code)
{
    return protectionStates.value(code);
}

QString codeName(ProtectionCause cause)
{
    return protectionCauses.name(cause);
}
std::optional<ProtectionCause> protectionCauseFromCode(QStringView code)
{
    return protectionCauses.value(code);
}

int badness(ProtectionState state)
{
    switch (state) {
    case ProtectionState::Protected: return 0;
    case ProtectionState::Unknown: return 1;
    case ProtectionState::AtRisk: return 2;
    case ProtectionState::Unprotected: return 3;
    }
    return 1;
}

QString codeName(AlarmKind kind)
{
    return alarms.name(kind);
}

QString codeName(AlarmChange change)
{
    return alarmChanges.name(change);
}

QString codeName(LossGap gap)
{
    return lossGaps.name(gap);
}

std::optional<LossGap> lossGapFromCode(QStringView code)
{
    return lossGaps.value(code);
}

QString codeName(DrState state)
{
    return drStates.name(state);
}

std::optional<DrState> drStateFromCode(QStringView code)
{
    return drStates.value(code);
}

QString codeName(MilestoneKind kind)
{
    return milestones.name(kind);
}

std::optional<MilestoneKind> milestoneFromCode(QStringView code)
{
    return milestones.value(code);
}

QString codeName(MilestoneSource source)
{
    return milestoneSources.name(source);
}

std::optional<MilestoneSource> milestoneSourceFromCode(QStringView code)
{
    return milestoneSources.value(code);
}

QString codeName(IncidentKind kind)
{
    return incidentKinds.name(kind);
}

std::optional<IncidentKind> incidentKindFromCode(QStringView code)
{
    return incidentKinds.value(code);
}

} // namespace rekindle
