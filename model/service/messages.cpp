// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle::messages {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

} // namespace

QString sideName(const Pair& pair, Side side)
{
    const bool primary = side == Side::Primary;
    const QString& name = primary ? pair.primary.name : pair.secondary.name;
    return isolated(!name.isEmpty() ? name : primary ? Text::tr("the primary") : Text::tr("the secondary"));
}

QString signInRequest(const SignInRequest& request, const Pair& pair, Instant now)
{
    const QString secondary = pair.secondary.name.isEmpty() ? Text::tr("The secondary") : isolated(pair.secondary.name);
    const QString what = request.role == u"primary"_s     ? sideName(pair, Side::Primary)
                         : request.role == u"secondary"_s ? secondary
                                                          : Text::tr("The heartbeat");
    return Text::tr("%1 waits for somebody to sign in: open %2 and enter the code %3, before %4.")
        .arg(what, isolated(excerpt(request.prompt.verificationUrl.toDisplayString(), 120)),
             isolated(excerpt(request.prompt.userCode, 40)), shortMoment(request.prompt.expires, now));
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
    case LagMethod::OverdueChange: return Text::tr("by a change that has not arrived although later ones have");
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
