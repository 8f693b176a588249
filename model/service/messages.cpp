// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>

#include <cmath>

namespace rekindle::messages {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

QString primaryName(const Pair& pair)
{
    return isolated(pair.primary.name.isEmpty() ? Text::tr("the primary") : pair.primary.name);
}

QString secondaryName(const Pair& pair)
{
    return isolated(pair.secondary.name.isEmpty() ? Text::tr("the secondary") : pair.secondary.name);
}

QString milliseconds(double value)
{
    return messages::milliseconds(Millis{std::llround(value)});
}

QString number(double value)
{
    return QLocale().toString(std::llround(value));
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
    switch (verdict.code) {
    case VerdictCode::Unknown: return Text::tr("Nothing has been observed yet.");
    case VerdictCode::Healthy:
        return pair.kind == PairKind::Managed ? Text::tr("%1 answers as it should.").arg(primary)
                                              : Text::tr("%1 and %2 answer as they should.").arg(primary, secondary);
    case VerdictCode::OfflineHere: return Text::tr("This computer is offline. Nothing is known about the services.");
    case VerdictCode::NetworkIntercepted:
        return Text::tr("Your network intercepts the traffic: something else answers in place of the services.");
    case VerdictCode::NameResolution:
        return Text::tr("The name of %1 does not lead to the service from here.").arg(primary);
    case VerdictCode::PrimaryDown:
        return Text::tr("The primary %1 is down or its region cannot be reached. Your network works.").arg(primary);
    case VerdictCode::PartitionNearMe:
        return isUnwitnessed(verdict)
                   ? Text::tr(
                         "%1 cannot be reached from here, and nothing shows whether it is down or only the way to it.")
                         .arg(primary)
                   : Text::tr("%1 cannot be reached from here, but another observer reaches it.").arg(primary);
    case VerdictCode::FrontEndDown:
        return Text::tr("%1 refuses or drops connections; the network on the way to it is fine.").arg(primary);
    case VerdictCode::Certificate:
        return Text::tr("The certificate of %1 is not valid. The service behind it may be fine.").arg(primary);
    case VerdictCode::SignIn: return Text::tr("Signing in fails: the secret or the identity provider is at fault.");
    case VerdictCode::Permission: return Text::tr("%1 answers, but denies access with these credentials.").arg(primary);
    case VerdictCode::Throttled: return Text::tr("%1 is up, but limits requests (429).").arg(primary);
    case VerdictCode::GrayFailure: return Text::tr("%1 looks alive, but most requests to it fail.").arg(primary);
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
    case VerdictCode::Unknown: return Text::tr("Wait for the first probe.");
    case VerdictCode::Healthy: return Text::tr("Nothing to do.");
    case VerdictCode::OfflineHere:
        return Text::tr("Check Wi-Fi, cable and VPN of this computer. Do not declare an outage.");
    case VerdictCode::NetworkIntercepted:
        return Text::tr("Sign in to the network's portal, or check the proxy and its CA in the settings. Do not "
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
    case VerdictCode::Certificate: return Text::tr("Renew the certificate, or correct the name. This is no outage.");
    case VerdictCode::SignIn: return Text::tr("Renew the secret. The last known state stays on screen.");
    case VerdictCode::Permission:
        return Text::tr("Check the role assignment and the private link of %1.").arg(primaryName(pair));
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

QString signInRequest(const SignInRequest& request, const Pair& pair, Instant now)
{
    const QString secondary = pair.secondary.name.isEmpty() ? Text::tr("The secondary") : isolated(pair.secondary.name);
    const QString what = request.role == u"primary"_s     ? primaryName(pair)
                         : request.role == u"secondary"_s ? secondary
                                                          : Text::tr("The heartbeat");
    return Text::tr("%1 waits for somebody to sign in: open %2 and enter the code %3, before %4.")
        .arg(what, isolated(excerpt(request.prompt.verificationUrl.toDisplayString(), 120)),
             isolated(excerpt(request.prompt.userCode, 40)), shortMoment(request.prompt.expires, now));
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
    case VerdictCode::NetworkIntercepted: return Text::tr("An answer with the certificate of the service.");
    case VerdictCode::NameResolution: return Text::tr("The name leading to the private address.");
    case VerdictCode::PrimaryDown: return Text::tr("An answer of the primary, here or at another observer.");
    case VerdictCode::PartitionNearMe:
        return isUnwitnessed(verdict) ? Text::tr("Anybody who reaches it: then the fault is near you.")
                                      : Text::tr("The other observer losing it too: then it is an outage.");
    case VerdictCode::FrontEndDown: return Text::tr("A connection that is accepted and answered.");
    case VerdictCode::Certificate: return Text::tr("A connection with a valid certificate.");
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

QString sentence(const Evidence& evidence)
{
    const QString token = isolated(evidence.text);
    switch (evidence.code) {
    case EvidenceCode::ControlOk: return Text::tr("The control addresses answer: your network works.");
    case EvidenceCode::ControlFailed: return Text::tr("The control addresses do not answer either.");
    case EvidenceCode::NameUnknown: return Text::tr("The name does not exist in DNS.");
    case EvidenceCode::PublicAddress:
        return Text::tr("The name leads to a public address where a private one is expected.");
    case EvidenceCode::ResolveFailed: return Text::tr("The name could not be resolved.");
    case EvidenceCode::ConnectTimeout: return Text::tr("Connecting timed out.");
    case EvidenceCode::Refused: return Text::tr("The connection was refused.");
    case EvidenceCode::Reset: return Text::tr("The connection was closed without an answer.");
    case EvidenceCode::TlsRefused: return Text::tr("The secure connection failed.");
    case EvidenceCode::HttpStatus:
        return Text::tr("The primary answered with status %1.").arg(std::lround(evidence.number));
    case EvidenceCode::NoAnswer: return Text::tr("Connected, but no answer came.");
    case EvidenceCode::NotFhir: return Text::tr("The answer did not come from a FHIR service.");
    case EvidenceCode::SecondaryAnswers: return Text::tr("The secondary answers.");
    case EvidenceCode::SecondarySilent: return Text::tr("The secondary does not answer.");
    case EvidenceCode::SecondaryStatus:
        return Text::tr("The secondary answered with status %1.").arg(std::lround(evidence.number));
    case EvidenceCode::PeerReaches: return Text::tr("Another observer reaches the primary.");
    case EvidenceCode::PeerFails: return Text::tr("Another observer cannot reach the primary either.");
    case EvidenceCode::FailedInRow:
        return Text::tr("%Ln probe(s) failed in a row.", nullptr, static_cast<int>(std::lround(evidence.number)));
    case EvidenceCode::SlowPhase:
        return Text::tr("%1 took %2.", "%1: a phase of a request")
            .arg(phase(evidence.text), milliseconds(evidence.number));
    case EvidenceCode::HeartbeatVisible: return Text::tr("Heartbeat %1 has reached the secondary.").arg(token);
    case EvidenceCode::HeartbeatStill: return Text::tr("The secondary stands still at heartbeat %1.").arg(token);
    case EvidenceCode::HeartbeatSlow: return Text::tr("Heartbeats arrive, but later and later (now %1).").arg(token);
    case EvidenceCode::HeartbeatBack: return Text::tr("The secondary went back to heartbeat %1.").arg(token);
    case EvidenceCode::ErrorShare: return Text::tr("%1 % of the requests fail.").arg(number(evidence.number * 100));
    case EvidenceCode::ServiceRetired: return Text::tr("The service says that it is retired.");
    }
    return {};
}

QString label(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Suspected: return Text::tr("suspected");
    case Confidence::Probable: return Text::tr("probable");
    case Confidence::Confirmed: return Text::tr("confirmed");
    }
    return {};
}

QString label(DrState state)
{
    switch (state) {
    case DrState::Unknown: return Text::tr("Not known yet");
    case DrState::Healthy: return Text::tr("Healthy");
    case DrState::Degraded: return Text::tr("Degraded");
    case DrState::Outage: return Text::tr("Outage");
    case DrState::FailingOver: return Text::tr("Failing over");
    case DrState::ServingFromSecondary: return Text::tr("Serving from the secondary");
    case DrState::RecoveredCatchingUp: return Text::tr("Primary back, catching up");
    case DrState::FailingBack: return Text::tr("Failing back");
    case DrState::BothWritable: return Text::tr("Both sides take writes");
    }
    return {};
}

QString label(MilestoneKind kind)
{
    switch (kind) {
    case MilestoneKind::OutageBegan: return Text::tr("Outage began");
    case MilestoneKind::Detected: return Text::tr("Detected");
    case MilestoneKind::AlertSeen: return Text::tr("Alert seen");
    case MilestoneKind::Declared: return Text::tr("Declared");
    case MilestoneKind::FailoverStarted: return Text::tr("Failover started");
    case MilestoneKind::TrafficMoved: return Text::tr("Traffic moved");
    case MilestoneKind::FirstGoodRead: return Text::tr("First good read");
    case MilestoneKind::FirstGoodWrite: return Text::tr("First good write");
    case MilestoneKind::DataLossAssessed: return Text::tr("Data loss assessed");
    case MilestoneKind::DeclaredRestored: return Text::tr("Declared restored");
    case MilestoneKind::PrimaryRecovered: return Text::tr("Primary recovered");
    case MilestoneKind::FailbackStarted: return Text::tr("Failback started");
    case MilestoneKind::FailbackComplete: return Text::tr("Failback complete");
    case MilestoneKind::Note: return Text::tr("Note");
    }
    return {};
}

QString label(MilestoneLane lane)
{
    switch (lane) {
    case MilestoneLane::Service: return Text::tr("Service");
    case MilestoneLane::Traffic: return Text::tr("Traffic");
    case MilestoneLane::Data: return Text::tr("Data");
    case MilestoneLane::People: return Text::tr("People");
    }
    return {};
}

QString label(MilestoneSource source)
{
    return source == MilestoneSource::Probe ? Text::tr("probe") : Text::tr("person");
}

QString label(IncidentKind kind)
{
    switch (kind) {
    case IncidentKind::Outage: return Text::tr("Outage");
    case IncidentKind::Planned: return Text::tr("Planned work");
    case IncidentKind::Drill: return Text::tr("Drill");
    }
    return {};
}

QString label(LagMethod method)
{
    switch (method) {
    case LagMethod::None: return Text::tr("not measured");
    case LagMethod::Heartbeat: return Text::tr("by heartbeat");
    case LagMethod::Watermark: return Text::tr("by watermark");
    case LagMethod::Passive: return Text::tr("passive: cannot see a stall until the next write");
    case LagMethod::ImportedMetric: return Text::tr("by an imported metric");
    }
    return {};
}

QString label(StallState state)
{
    switch (state) {
    case StallState::None: return Text::tr("moving");
    case StallState::Stalled: return Text::tr("stalled");
    case StallState::NotConverging: return Text::tr("not converging");
    case StallState::Rewind: return Text::tr("went back");
    case StallState::Silent: return Text::tr("silent");
    }
    return {};
}

QString label(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::BreachForecast: return Text::tr("RPO breach ahead");
    case AlarmKind::RpoBreached: return Text::tr("RPO breached");
    case AlarmKind::StallWatch: return Text::tr("No new heartbeat");
    }
    return {};
}

QString label(Flavour flavour)
{
    switch (flavour) { // product names stay as they are
    case Flavour::Generic: return Text::tr("FHIR R4 server");
    case Flavour::AzureApiForFhir: return u"Azure API for FHIR"_s;
    case Flavour::Ahds: return u"Azure Health Data Services"_s;
    case Flavour::MicrosoftOss: return u"Microsoft FHIR Server"_s;
    case Flavour::Hapi: return u"HAPI FHIR"_s;
    }
    return {};
}

QString label(Environment environment)
{
    switch (environment) {
    case Environment::Production: return Text::tr("production");
    case Environment::Test: return Text::tr("test");
    case Environment::Development: return Text::tr("development");
    }
    return {};
}

QString label(PairKind kind)
{
    return kind == PairKind::Managed ? Text::tr("managed pair") : Text::tr("copied pair");
}

QString phase(const QString& code)
{
    if (code == u"resolve"_s) {
        return Text::tr("name resolution");
    }
    if (code == u"connect"_s) {
        return Text::tr("connecting");
    }
    if (code == u"tls"_s) {
        return Text::tr("secure handshake");
    }
    if (code == u"first_byte"_s) {
        return Text::tr("time to the answer");
    }
    return code == u"transfer"_s ? Text::tr("transfer") : Text::tr("total time");
}

} // namespace rekindle::messages
