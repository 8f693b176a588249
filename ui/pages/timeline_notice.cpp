// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline_notice.h"

#include "service/messages.h"
#include "watch/phases.h"

#include <QCoreApplication>

namespace rekindle {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineNotice)
};

bool servesFromSecondary(DrState state)
{
    return state == DrState::ServingFromSecondary || state == DrState::RecoveredCatchingUp
           || state == DrState::FailingBack;
}

} // namespace

QString latencyNotice(const PairStatus& status, const Incident& incident, Instant now)
{
    const QList<Phase> phases = phasesOf(incident, now);
    if (incident.ended || phases.isEmpty() || !servesFromSecondary(phases.last().state)) {
        return {};
    }
    const QString given = status.pair.secondary.name;
    const QString name = messages::isolated(given.isEmpty() ? Text::tr("the secondary") : given);
    const auto& reading = status.reading;
    const bool answered = reading && reading->secondary && reading->secondary->status && status.live;
    if (!answered || !reading->primary.baseline) {
        return Text::tr("Traffic is served from %1, in another region: requests may take longer than usual. How much "
                        "longer has not been measured.")
            .arg(name);
    }
    const Millis takes = reading->secondary->phases.total;
    const Millis usual = *reading->primary.baseline;
    const QString text =
        takes > usual ? Text::tr("Traffic is served from %1, in another region: a read takes %2 from here; from the "
                                 "primary it usually took at most %3. Clients near the primary may feel it.")
                      : Text::tr("Traffic is served from %1, in another region: a read takes %2 from here, no longer "
                                 "than it usually took from the primary (%3). Other clients may see other times.");
    return text.arg(name, messages::milliseconds(takes), messages::milliseconds(usual));
}

} // namespace rekindle
