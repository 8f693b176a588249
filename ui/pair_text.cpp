// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair_text.h"

#include "answer.h"
#include "service/messages.h"
#include "state_class.h"

#include <QCoreApplication>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PairText)
};

QString headOf(const Pair& pair)
{
    return messages::excerpt(pair.name, 120) + u" ("_s + messages::label(pair.environment) + u')';
}

QString momentText(Instant at)
{
    return messages::moment(at) + u" ("_s + toIso(at) + u')';
}

} // namespace

QString verdictText(const PairStatus& status, Instant now)
{
    QStringList lines{headOf(status.pair)};
    if (!status.reading) {
        return lines.join(u'\n') + u'\n' + Text::tr("Not read yet.");
    }
    const Reading& reading = *status.reading;
    for (const Answer& answer : answersOf(status, false, now)) {
        const bool serves = answer.question == Answer::Question::Serves;
        const Instant since = serves ? reading.verdict.since : reading.protection.since;
        const auto confidence = serves ? confidenceOf(reading.verdict) : confidenceOf(reading.protection);
        QString state = questionText(answer.question) + u' ' + answer.state;
        if (confidence) {
            state += u" · "_s + messages::label(*confidence) + u" · "_s + Text::tr("since %1").arg(momentText(since));
        }
        lines << state << answer.sentence;
        for (const QString& fact : answer.evidence) {
            lines << u"- "_s + fact;
        }
        lines << Text::tr("First thing to do: %1").arg(answer.action);
        lines << Text::tr("This would change it: %1").arg(answer.disproof);
    }
    lines << Text::tr("Staleness: %1").arg(messages::lag(reading));
    lines << Text::tr("At risk: %1").arg(reading.loss.total ? messages::loss(reading.loss) : Text::tr("not known"));
    lines << (status.live ? Text::tr("Read: %1") : Text::tr("Last known state, read: %1")).arg(momentText(reading.at));
    lines << Text::tr("Copied: %1").arg(momentText(now));
    return lines.join(u'\n');
}

QString incidentText(const Pair& pair, const Incident& incident, Instant now)
{
    QStringList lines{headOf(pair), messages::label(incident.kind) + u" · "_s + momentText(incident.began)};
    lines << (incident.ended ? Text::tr("Ended: %1").arg(momentText(*incident.ended)) : Text::tr("Still open"));
    if (const QString clocks = messages::rto(rtoClocks(incident, now), pair.objectives.rto); !clocks.isEmpty()) {
        lines << clocks;
    }
    if (const QString lost = messages::rpoActual(incident, pair.objectives.rpo); !lost.isEmpty()) {
        lines << lost;
    }
    for (const Milestone& milestone : incident.milestones) {
        QStringList parts{momentText(milestone.at), messages::label(milestone.kind),
                          milestone.who.isEmpty() ? messages::label(milestone.source) : milestone.who};
        if (!milestone.note.isEmpty()) {
            parts << milestone.note.simplified();
        }
        lines << u"- "_s + parts.join(u" · "_s);
    }
    return lines.join(u'\n');
}

QString stretchText(const Pair& pair, const UnprotectedStretch& stretch)
{
    QStringList lines{headOf(pair),
                      messages::label(ProtectionState::Unprotected) + u" · "_s + momentText(stretch.from)};
    switch (stretch.end) {
    case UnprotectedStretch::End::Seen: lines << Text::tr("Ended: %1").arg(momentText(stretch.to)); break;
    case UnprotectedStretch::End::Open: lines << Text::tr("Still unprotected: %1").arg(momentText(stretch.to)); break;
    case UnprotectedStretch::End::Unwatched:
        lines << Text::tr("Not watched after: %1").arg(momentText(stretch.to));
        break;
    }
    lines << Text::tr("Lasted: %1").arg(messages::length(stretch)) << messages::causes(stretch);
    return lines.join(u'\n');
}

} // namespace rekindle
