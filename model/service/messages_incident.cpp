// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle::messages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

} // namespace

QString clocksStopped(const RtoClocks& clocks, Instant now)
{
    if (!clocks.stoppedAt) {
        return {};
    }
    //: %1: a moment; %2: a milestone, such as "First good read"
    return clocks.stoppedBy
               ? Text::tr("The clocks stopped at %1: %2.")
                     .arg(shortMoment(*clocks.stoppedAt, now), label(*clocks.stoppedBy))
               : Text::tr("The clocks stopped at %1, with the incident.").arg(shortMoment(*clocks.stoppedAt, now));
}

QString rto(const RtoClocks& clocks, Millis objective)
{
    if (!clocks.sinceOutage) {
        return {};
    }
    if (!clocks.sinceDeclaration && !clocks.running) {
        return Text::tr("RTO: %1 since the outage; service was back before anybody declared; objective %2")
            .arg(duration(*clocks.sinceOutage), duration(objective));
    }
    if (!clocks.sinceDeclaration) {
        return Text::tr("RTO: %1 since the outage, not yet declared; objective %2")
            .arg(duration(*clocks.sinceOutage), duration(objective));
    }
    return Text::tr("RTO: %1 since the outage, %2 since the declaration; objective %3")
        .arg(duration(*clocks.sinceOutage), duration(*clocks.sinceDeclaration), duration(objective));
}

QString lost(const Incident& incident)
{
    if (incident.rpoActual) {
        return interval(*incident.rpoActual);
    }
    return incident.rpoAtLeast ? staleness({*incident.rpoAtLeast, {}}, LagMethod::OverdueChange) : QString();
}

QString rpoActual(const Incident& incident, Millis objective)
{
    const QString figure = lost(incident);
    return figure.isEmpty()
               ? figure
               : Text::tr("RPO: %1 at the moment of the outage; objective %2").arg(figure, duration(objective));
}

} // namespace rekindle::messages
