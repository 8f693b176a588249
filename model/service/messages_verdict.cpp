// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace rekindle::messages {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

QString primaryName(const Pair& pair)
{
    return sideName(pair, Side::Primary);
}

QString secondaryName(const Pair& pair)
{
    return sideName(pair, Side::Secondary);
}

/// The service that was seen to fail.
QString failedName(const Verdict& verdict, const Pair& pair)
{
    return sideName(pair, verdict.side);
}

bool has(const Verdict& verdict, std::initializer_list<EvidenceCode> codes)
{
    return std::any_of(verdict.evidence.begin(), verdict.evidence.end(), [codes](const Evidence& fact) {
        return std::find(codes.begin(), codes.end(), fact.code) != codes.end();
    });
}

bool networkSeen(const Verdict& verdict)
{
    return has(verdict, {EvidenceCode::ControlOk, EvidenceCode::SecondaryAnswers, EvidenceCode::SecondaryStatus,
                         EvidenceCode::PrimaryAnswers, EvidenceCode::PrimaryStatus});
}

bool isProxys(const Verdict& verdict)
{
    return has(verdict, {EvidenceCode::ProxyRefused, EvidenceCode::ProxySilent});
}

/// What is at fault with the certificates, and what to do about it.
enum class CertificateTrouble { Theirs, Chain, Authority, OurCa, OurCertificate, NotTls, OnlyTls };

CertificateTrouble certificateTrouble(const Verdict& verdict)
{
    if (has(verdict, {EvidenceCode::CaFileUnusable})) {
        return CertificateTrouble::OurCa;
    }
    if (has(verdict, {EvidenceCode::ClientKeyUnusable, EvidenceCode::ClientCertificateWanted,
                      EvidenceCode::ClientCertificateRefused})) {
        return CertificateTrouble::OurCertificate;
    }
    if (has(verdict, {EvidenceCode::NotTls})) {
        return CertificateTrouble::NotTls;
    }
    if (has(verdict, {EvidenceCode::OnlyTls})) {
        return CertificateTrouble::OnlyTls;
    }
    if (has(verdict, {EvidenceCode::ChainIncomplete})) {
        return CertificateTrouble::Chain;
    }
    return has(verdict, {EvidenceCode::CertificateUnknownCa}) ? CertificateTrouble::Authority
                                                              : CertificateTrouble::Theirs;
}

QString certificateSentence(const Verdict& verdict, const QString& name)
{
    switch (certificateTrouble(verdict)) {
    case CertificateTrouble::Theirs:
        return Text::tr("The certificate of %1 is not valid. The service behind it may be fine.").arg(name);
    case CertificateTrouble::Chain:
        return Text::tr("%1 does not send its whole chain of certificates, so that it cannot be trusted from here. The "
                        "service behind it may be fine.")
            .arg(name);
    case CertificateTrouble::Authority:
        return Text::tr("The certificate of %1 cannot be trusted here. The service behind it may be fine.").arg(name);
    case CertificateTrouble::OurCa:
        return Text::tr("No secure connection to %1 was tried: a CA file that is set on this computer cannot be used.")
            .arg(name);
    case CertificateTrouble::OurCertificate:
        return Text::tr("%1 wants a client certificate, and the one from this computer is missing or not accepted.")
            .arg(name);
    case CertificateTrouble::NotTls:
        return Text::tr("What answers at the address of %1 does not speak TLS: the address or its port is wrong.")
            .arg(name);
    case CertificateTrouble::OnlyTls:
        return Text::tr("%1 is reached by http, and what answers there wants https.").arg(name);
    }
    return {};
}

QString certificateAction(const Verdict& verdict, const QString& name)
{
    switch (certificateTrouble(verdict)) {
    case CertificateTrouble::Theirs:
        return Text::tr("Renew the certificate of %1, or correct the name. This is no outage.").arg(name);
    case CertificateTrouble::Chain:
        return Text::tr("Have %1 send the certificates between its own and its authority. This is no outage.")
            .arg(name);
    case CertificateTrouble::Authority:
        return Text::tr("Add the CA that issued the certificate of %1, if it is one of yours. This is no outage.")
            .arg(name);
    case CertificateTrouble::OurCa: return Text::tr("Correct the CA files in the settings or of the pair.");
    case CertificateTrouble::OurCertificate:
        return Text::tr("Renew or set the client certificate and its key for %1. This is no outage.").arg(name);
    case CertificateTrouble::NotTls:
    case CertificateTrouble::OnlyTls:
        return Text::tr("Correct the address of %1: https where it speaks TLS, and the right port.").arg(name);
    }
    return {};
}

QString signInSentence(const Verdict& verdict, const QString& name)
{
    if (has(verdict, {EvidenceCode::PersonAwaited})) {
        return Text::tr("%1 waits for a person to sign in.").arg(name);
    }
    if (has(verdict, {EvidenceCode::SecretMissing, EvidenceCode::SecretUnreadable, EvidenceCode::SignInUnusable})) {
        return Text::tr("Signing in to %1 is not possible with what is set on this computer.").arg(name);
    }
    if (has(verdict, {EvidenceCode::RefusedBefore})) {
        return Text::tr("The sign-in to %1 is refused.").arg(name);
    }
    if (has(verdict, {EvidenceCode::IdentityProviderSilent})) {
        return Text::tr("The identity provider of %1 cannot be reached: nothing that needs a sign-in can be asked.")
            .arg(name);
    }
    if (has(verdict, {EvidenceCode::IdentityProviderSaid})) {
        return Text::tr("The identity provider of %1 gives no token.").arg(name);
    }
    return Text::tr("%1 does not accept the sign-in.").arg(name);
}

QString signInAction(const Verdict& verdict)
{
    if (has(verdict, {EvidenceCode::PersonAwaited})) {
        return Text::tr("Sign in with the code that is shown.");
    }
    if (has(verdict, {EvidenceCode::SecretMissing, EvidenceCode::SecretUnreadable})) {
        return Text::tr("Enter the secret, or unlock the keychain. The last known state stays on screen.");
    }
    if (has(verdict, {EvidenceCode::IdentityProviderSilent})) {
        return Text::tr("Check the identity provider and the way to it. The last known state stays on screen.");
    }
    return Text::tr("Renew the secret and check tenant, client and scope. The last known state stays on screen.");
}

/// 401: who we say we are is not believed (secret, client, audience). 403: it is, and a right is missing (role, private
/// link).
bool isSignInRefused(const Verdict& verdict)
{
    return std::any_of(verdict.evidence.begin(), verdict.evidence.end(), [&verdict](const Evidence& fact) {
        if (fact.side.value_or(verdict.side) != verdict.side) {
            return false;
        }
        return (fact.code == EvidenceCode::HttpStatus && fact.number == 401)
               || (fact.code == EvidenceCode::RefusedBefore && !fact.text.contains(u"403"_s));
    });
}

QString permissionSentence(const Verdict& verdict, const QString& name)
{
    if (has(verdict, {EvidenceCode::ServiceRetired})) {
        return Text::tr("%1 is retired and serves nobody any more.").arg(name);
    }
    return isSignInRefused(verdict) ? Text::tr("%1 answers, but does not accept the sign-in.").arg(name)
                                    : Text::tr("%1 answers, but denies access with these credentials.").arg(name);
}

QString permissionAction(const Verdict& verdict, const QString& name)
{
    if (has(verdict, {EvidenceCode::ServiceRetired})) {
        return Text::tr("Export the data and plan the migration to a current service.");
    }
    return isSignInRefused(verdict)
               ? Text::tr("Check the secret, client and audience that are set for %1; then whether its public access "
                          "was closed.")
                     .arg(name)
               : Text::tr("Check the role assignment and the private link of %1.").arg(name);
}

QString frontEndSentence(const Verdict& verdict, const QString& name)
{
    if (has(verdict, {EvidenceCode::LedElsewhere, EvidenceCode::NotFhir})) {
        return Text::tr("Something else answers at the address of %1: its front end is broken or leads elsewhere.")
            .arg(name);
    }
    return networkSeen(verdict)
               ? Text::tr("%1 refuses or drops connections; the network on the way to it is fine.").arg(name)
               : Text::tr("%1 refuses or drops connections.").arg(name);
}

} // namespace

QString label(VerdictCode code)
{
    switch (code) {
    case VerdictCode::Unknown: return Text::tr("Not known yet");
    case VerdictCode::Healthy: return Text::tr("Healthy");
    case VerdictCode::OfflineHere: return Text::tr("Offline here");
    case VerdictCode::NetworkIntercepted: return Text::tr("Network intercepted");
    case VerdictCode::NameResolution: return Text::tr("Name resolution");
    case VerdictCode::PrimaryDown: return Text::tr("Primary down");
    case VerdictCode::PartitionNearMe: return Text::tr("Partition near me");
    case VerdictCode::FrontEndDown: return Text::tr("Front end down");
    case VerdictCode::Certificate: return Text::tr("Certificate");
    case VerdictCode::SignIn: return Text::tr("Sign-in");
    case VerdictCode::Permission: return Text::tr("Permission");
    case VerdictCode::Throttled: return Text::tr("Throttled");
    case VerdictCode::GrayFailure: return Text::tr("Gray failure");
    case VerdictCode::Slow: return Text::tr("Slow");
    case VerdictCode::ReplicationStalled: return Text::tr("Replication stalled");
    case VerdictCode::NotConverging: return Text::tr("Not converging");
    case VerdictCode::Rewind: return Text::tr("Rewind");
    }
    return {};
}

QString sentence(const Verdict& verdict, const Pair& pair)
{
    const QString primary = primaryName(pair);
    const QString secondary = secondaryName(pair);
    const QString failed = failedName(verdict, pair);
    switch (verdict.code) {
    case VerdictCode::Unknown:
        return has(verdict, {EvidenceCode::CannotAsk}) ? Text::tr("This computer could not ask %1.").arg(failed)
                                                       : Text::tr("Nothing has been observed yet.");
    case VerdictCode::Healthy:
        return has(verdict, {EvidenceCode::SecondaryAnswers})
                   ? Text::tr("%1 and %2 answer as they should.").arg(primary, secondary)
                   : Text::tr("%1 answers as it should.").arg(primary);
    case VerdictCode::OfflineHere: return Text::tr("This computer is offline. Nothing is known about the services.");
    case VerdictCode::NetworkIntercepted:
        return isProxys(verdict)
                   ? Text::tr("The proxy on the way to %1 lets nothing through.").arg(failed)
                   : Text::tr("Your network intercepts the traffic: something else answers in place of the services.");
    case VerdictCode::NameResolution:
        return Text::tr("The name of %1 does not lead to the service from here.").arg(failed);
    case VerdictCode::PrimaryDown:
        return networkSeen(verdict)
                   ? Text::tr("The primary %1 is down or its region cannot be reached. Your network works.")
                         .arg(primary)
                   : Text::tr("The primary %1 is down or its region cannot be reached.").arg(primary);
    case VerdictCode::PartitionNearMe:
        if (isProxys(verdict)) {
            return Text::tr("The proxy cannot reach %1, and nothing shows whether it is down or only the way to it.")
                .arg(failed);
        }
        return isUnwitnessed(verdict)
                   ? Text::tr(
                         "%1 cannot be reached from here, and nothing shows whether it is down or only the way to it.")
                         .arg(primary)
                   : Text::tr("%1 cannot be reached from here, but another observer reaches it.").arg(primary);
    case VerdictCode::FrontEndDown: return frontEndSentence(verdict, failed);
    case VerdictCode::Certificate: return certificateSentence(verdict, failed);
    case VerdictCode::SignIn: return signInSentence(verdict, failed);
    case VerdictCode::Permission: return permissionSentence(verdict, failed);
    case VerdictCode::Throttled: return Text::tr("%1 is up, but limits requests (429).").arg(failed);
    case VerdictCode::GrayFailure:
        return has(verdict, {EvidenceCode::AnswerBroken})
                   ? Text::tr("%1 is up, but no FHIR client can use what it answers.").arg(failed)
                   : Text::tr("%1 looks alive, but most requests to it fail.").arg(failed);
    case VerdictCode::Slow:
        return Text::tr("%1 answers much more slowly than usual. What grew: %2.")
            .arg(primary, phase(verdict.slowPhase));
    case VerdictCode::ReplicationStalled:
        return Text::tr("Both services answer, but nothing new arrives at %1.").arg(secondary);
    case VerdictCode::NotConverging:
        return Text::tr("Changes arrive at %1 more slowly than they are made at %2.").arg(secondary, primary);
    case VerdictCode::Rewind:
        return Text::tr("%1 went back in time: it shows an older state than before.").arg(secondary);
    }
    return {};
}

QString firstAction(const Verdict& verdict, const Pair& pair)
{
    switch (verdict.code) {
    case VerdictCode::Unknown:
        return has(verdict, {EvidenceCode::CannotAsk})
                   ? Text::tr("See what this computer is short of, or what is set wrong.")
                   : Text::tr("Wait for the first probe.");
    case VerdictCode::Healthy: return Text::tr("Nothing to do.");
    case VerdictCode::OfflineHere:
        return Text::tr("Check Wi-Fi, cable and VPN of this computer. Do not declare an outage.");
    case VerdictCode::NetworkIntercepted:
        return isProxys(verdict)
                   ? Text::tr("Check the proxy and its password in the settings. Do not declare an outage.")
                   : Text::tr("Sign in to the network's portal, or check the proxy and its CA in the settings. Do not "
                              "declare an outage.");
    case VerdictCode::NameResolution:
        return Text::tr("Check the private DNS zone and its link to this virtual network. Do not declare an outage.");
    case VerdictCode::PrimaryDown:
        return Text::tr("Confirm with a colleague, look at what would be lost, and prepare to declare the outage.");
    case VerdictCode::PartitionNearMe:
        return isUnwitnessed(verdict)
                   ? Text::tr(
                         "Ask somebody at another site whether they reach %1. If they do not either, it is an outage.")
                         .arg(primaryName(pair))
                   : Text::tr("Do not declare. Check the route from this site to %1.").arg(primaryName(pair));
    case VerdictCode::FrontEndDown:
        return Text::tr("Treat it as an outage: look at the service's health page and prepare to declare.");
    case VerdictCode::Certificate: return certificateAction(verdict, failedName(verdict, pair));
    case VerdictCode::SignIn: return signInAction(verdict);
    case VerdictCode::Permission: return permissionAction(verdict, failedName(verdict, pair));
    case VerdictCode::Throttled:
        return Text::tr("Check that both services have the same throughput (RU/s). Probes slow down by themselves.");
    case VerdictCode::GrayFailure:
        return Text::tr("Treat it as an outage once it is confirmed, whatever the health page says.");
    case VerdictCode::Slow:
        return Text::tr("Look for load, an import or a change on the way to %1.").arg(primaryName(pair));
    case VerdictCode::ReplicationStalled: return Text::tr("Look at the copy job or the replication metric.");
    case VerdictCode::NotConverging:
        return Text::tr("See the forecast; slow the writers or speed the copy up before the RPO is breached.");
    case VerdictCode::Rewind:
        return Text::tr("Stop writes to %1 and find out who restored it.").arg(secondaryName(pair));
    }
    return {};
}

QString disproof(const Verdict& verdict, const Pair& pair)
{
    switch (verdict.code) {
    case VerdictCode::Unknown: return Text::tr("The first probe.");
    case VerdictCode::Healthy:
        return pair.kind == PairKind::Copied && pair.heartbeat.enabled
                   ? Text::tr("Two failed probes in a row, or no new heartbeat for 90 s.")
                   : Text::tr("Two failed probes in a row.");
    case VerdictCode::OfflineHere: return Text::tr("A control address that answers.");
    case VerdictCode::NetworkIntercepted:
        return isProxys(verdict) ? Text::tr("A connection that the proxy lets through.")
                                 : Text::tr("An answer with the certificate of the service.");
    case VerdictCode::NameResolution: return Text::tr("The name leading to the private address.");
    case VerdictCode::PrimaryDown: return Text::tr("An answer of the primary, here or at another observer.");
    case VerdictCode::PartitionNearMe:
        return isUnwitnessed(verdict) ? Text::tr("Anybody who reaches it: then the fault is near you.")
                                      : Text::tr("The other observer losing it too: then it is an outage.");
    case VerdictCode::FrontEndDown: return Text::tr("A connection that is accepted and answered by the service.");
    case VerdictCode::Certificate: return Text::tr("A secure connection that both sides accept.");
    case VerdictCode::SignIn: return Text::tr("A token that is accepted.");
    case VerdictCode::Permission: return Text::tr("A read that is allowed.");
    case VerdictCode::Throttled: return Text::tr("Answers without 429.");
    case VerdictCode::GrayFailure: return Text::tr("Most requests succeeding again.");
    case VerdictCode::Slow: return Text::tr("Times back within three times the usual.");
    case VerdictCode::ReplicationStalled: return Text::tr("A newer heartbeat at the secondary.");
    case VerdictCode::NotConverging: return Text::tr("Staleness that falls.");
    case VerdictCode::Rewind: return Text::tr("The newest heartbeat visible again.");
    }
    return {};
}

} // namespace rekindle::messages
