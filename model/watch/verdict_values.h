// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "fhir/endpoint.h"

#include <QList>
#include <QString>

#include <optional>

namespace rekindle {

/// Which class of failure it is. The codes are the protocol of `replay verdict` and of --json.
enum class VerdictCode {
    Unknown, ///< nothing observed yet; never written to a trace
    Healthy,
    OfflineHere,
    NetworkIntercepted,
    NameResolution,
    PrimaryDown,
    PartitionNearMe,
    FrontEndDown,
    Certificate,
    SignIn,
    Permission,
    Throttled,
    GrayFailure,
    Slow,
    ReplicationStalled,
    NotConverging,
    Rewind,
};

/// Suspected after two observations in a row, probable after three, confirmed after four.
enum class Confidence { Suspected, Probable, Confirmed };

/// One fact that speaks for a verdict. Codes are turned into sentences in service/messages.cpp.
enum class EvidenceCode {
    ControlOk, ///< text: how many answered, of how many, and how many milliseconds before this reading if not in it: "1/2/900"
    ControlFailed, ///< text: as of ControlOk
    NameUnknown,
    PublicAddress,
    ResolveFailed,
    ConnectTimeout,
    Refused,
    Reset,
    TlsRefused,
    HttpStatus,
    NoAnswer,
    NotFhir,
    SecondaryAnswers,
    SecondarySilent,
    SecondaryStatus,
    PeerReaches,
    PeerFails,
    FailedInRow,
    SlowPhase,
    HeartbeatVisible,
    HeartbeatStill,
    HeartbeatSlow,
    HeartbeatBack,
    ErrorShare,
    ServiceRetired,
    PrimaryAnswers,
    PrimarySilent,
    PrimaryStatus,
    AnswersFhir, ///< whatever the status
    AnswerBroken, ///< text: what is wrong with it
    LedElsewhere, ///< text: the other origin
    HeartbeatRefused, ///< number: the status at the heartbeat's path; the rest of the service answers
    ProxyRefused, ///< number: what our proxy answered
    ProxySilent, ///< text: why it could not be used
    CannotAsk, ///< text: what failed on this computer
    NotTls,
    OnlyTls,
    CaFileUnusable, ///< text: what is wrong with it
    ClientKeyUnusable, ///< text: what is wrong with it
    ClientCertificateWanted,
    ClientCertificateRefused,
    ChainIncomplete,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateOtherName,
    CertificateUnknownCa,
    IdentityProviderSaid, ///< text: its error code or status
    IdentityProviderSilent, ///< text: the host
    SecretMissing,
    SecretUnreadable, ///< text: why
    SignInUnusable, ///< text: what of the sign-in cannot be used
    PersonAwaited, ///< somebody has to enter a device code
    NotAsked, ///< no credential, so the service was asked nothing that needs one
    RefusedBefore, ///< less than five minutes ago; text: what was said
    HeldBack, ///< not asked, as it wants to be left alone; number: for how many milliseconds still
    ReachedWithout, ///< it answered a request without credentials; number: the status
    OnlyOnSecondary, ///< number: changes that the primary lacks; text: the code of the DivergenceGap, when there may be more
    SlowShare, ///< number: the share of the last probes that was slow
    SameAddress, ///< text: the address and port at which both sides answered
    AnswerCached, ///< what answered in its place is a cache; number: how old the answer is, in milliseconds, 0: not said
};

struct Evidence {
    EvidenceCode code{};
    QString text{}; ///< a phase, a heartbeat number, a status: a technical token, shown as it is
    double number{0}; ///< count, status, milliseconds or share, by code
    std::optional<Side> side{}; ///< of whom it speaks; nullopt: of neither
    bool operator==(const Evidence&) const = default;
};

struct Verdict {
    VerdictCode code{VerdictCode::Unknown};
    Confidence confidence{Confidence::Suspected};
    Instant since{}; ///< the first observation of the present condition
    QList<Evidence> evidence{}; ///< strongest first
    QString slowPhase{}; ///< with Slow: "resolve", "connect", "tls", "first_byte", "transfer" or "total"
    Side side{Side::Primary}; ///< the service that was seen to fail
    bool operator==(const Verdict&) const = default;
};

/// True for what makes people fail over: primary down, front end down, gray failure.
bool isOutage(VerdictCode code);

/// A service that cannot be reached while nobody elsewhere was asked or answers: it may be down, or the way to it from
/// here. Only people at another site can tell.
bool isUnwitnessed(const Verdict& verdict);

/// "primary" and "secondary".
QString codeName(Side side);
std::optional<Side> sideFromCode(QStringView code);

/// "primary_down" and so on; "unknown" for Unknown.
QString codeName(VerdictCode code);
std::optional<VerdictCode> verdictFromCode(QStringView code);
QString codeName(Confidence confidence);
std::optional<Confidence> confidenceFromCode(QStringView code);
QString codeName(EvidenceCode code);
std::optional<EvidenceCode> evidenceFromCode(QStringView code);

} // namespace rekindle
