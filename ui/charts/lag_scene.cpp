// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_scene.h"

#include "service/messages.h"
#include "state_class.h"

#include <QCoreApplication>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LagScene)
};

/// A reading counts for the cursor when it lies within this many pixels.
constexpr double reachPixels = 6;

QString stalenessFact(const ChartReading& reading, Millis rpo)
{
    QString text = messages::staleness(reading.staleness, reading.method);
    if (reading.samples > 1 && reading.width >= 1000) {
        //: %1: the least and the greatest staleness, %2: the time in which they were measured
        text = Text::tr("%1 within %2").arg(text, messages::duration(Millis{static_cast<qint64>(reading.width)}));
    }
    if (rpo.count() > 0 && reading.staleness.hi > rpo) {
        text += u" · "_s + Text::tr("over the RPO");
    }
    return text;
}

} // namespace

QList<ChartIncident> chartIncidents(const QList<Incident>& incidents, Instant now)
{
    QList<ChartIncident> list;
    for (const Incident& incident : incidents) {
        const double from = static_cast<double>(toEpochMs(incident.began));
        const double to = static_cast<double>(toEpochMs(incident.ended.value_or(now)));
        list.append({{from, std::max(from, to)}, incident.kind});
    }
    return list;
}

QStringList cursorFacts(const LagScene& scene, int columns)
{
    if (!scene.cursor) {
        return {};
    }
    const double at = *scene.cursor;
    const double reach = scene.view.length() * reachPixels / std::max(1, columns);
    const ChartMoment moment = momentAt(scene.data, at, reach);
    QStringList facts{messages::moment(fromEpochMs(static_cast<qint64>(at)))};
    facts << (moment.reading ? stalenessFact(*moment.reading, scene.rpo) : Text::tr("not measured"));
    if (moment.reading && moment.reading->method) {
        facts << messages::label(*moment.reading->method);
    }
    if (moment.verdict) {
        const bool firm = moment.verdict->code == VerdictCode::Healthy || moment.verdict->code == VerdictCode::Unknown;
        const QString label = messages::label(moment.verdict->code);
        facts << (firm ? label : label + u" · "_s + messages::label(moment.verdict->confidence));
    }
    for (const ChartIncident& incident : scene.incidents) {
        if (incident.span.from <= at && at <= incident.span.to) {
            facts << Text::tr("Incident: %1").arg(messages::label(incident.kind));
        }
    }
    return facts;
}

} // namespace rekindle
