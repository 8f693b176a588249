// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages_notice.h"

#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle::messages {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

std::optional<AlarmKind> alarmOf(const NoticeEvent& event)
{
    if (event.code == u"rpo_breached"_s) {
        return AlarmKind::RpoBreached;
    }
    return event.code == u"breach_forecast"_s ? std::optional(AlarmKind::BreachForecast) : std::nullopt;
}

/// That nobody could fail over, or not certainly, or that it is not known; the primary's own problems are others.
bool isOfProtection(const NoticeEvent& event)
{
    return rekindle::isOfProtection(event.problem) || event.code == codeName(ProtectionCause::RpoStraddled);
}

QString problemLabel(const NoticeEvent& event)
{
    if (const auto alarm = alarmOf(event)) {
        return label(*alarm);
    }
    if (isOfProtection(event)) {
        return label(event.severity == Severity::Bad     ? ProtectionState::Unprotected
                     : event.severity == Severity::Watch ? ProtectionState::AtRisk
                                                         : ProtectionState::Unknown);
    }
    return label(verdictFromCode(event.code).value_or(VerdictCode::Unknown));
}

QString lagText(const Reading& reading, const Pair& pair)
{
    const QString rpo = duration(pair.objectives.rpo);
    const QString now = lag(reading);
    return reading.forecast.breached
               ? Text::tr("The secondary is behind by %1, which is more than the RPO of %2.").arg(now, rpo)
               : Text::tr("The secondary is behind by %1; the RPO of %2 will be breached if this goes on.")
                     .arg(now, rpo);
}

QString since(Instant at)
{
    return Text::tr("This has been so since %1.").arg(moment(at));
}

QString protectionText(const NoticeEvent& event, const Reading& reading, const Pair& pair)
{
    const bool unknown = event.severity == Severity::Unknown;
    return paragraph({sentence(reading.protection, pair), unknown ? whyNoLag(reading, pair) : QString(),
                      firstAction(reading.protection, pair), unknown ? since(event.since) : QString(),
                      sentence(reading.verdict, pair)});
}

/// What somebody who thinks of a failover must know.
QString failoverText(const Reading& reading, const Pair& pair)
{
    const Protection& protection = reading.protection;
    const bool same = protection.cause == ProtectionCause::Stalled || protection.cause == ProtectionCause::NotConverging
                      || protection.cause == ProtectionCause::Rewound;
    const bool matters = isOutage(reading.verdict.code) || !isProtected(protection);
    return matters && !same ? sentence(protection, pair) : QString();
}

QString recoveredText(const NoticeEvent& event, const Reading& reading, const Pair& pair)
{
    if (isOfProtection(event)) {
        return paragraph({sentence(reading.protection, pair), since(event.since)});
    }
    if (reading.protection.state == ProtectionState::Unknown) { // which is part of everything
        return paragraph({sentence(reading.verdict, pair), since(event.since), sentence(reading.protection, pair)});
    }
    return Text::tr("Everything has been healthy since %1.").arg(moment(event.since));
}

QString problemText(const NoticeEvent& event, const PairStatus& status)
{
    const Reading reading = status.reading.value_or(Reading{});
    if (isOfProtection(event)) {
        return protectionText(event, reading, status.pair);
    }
    if (!alarmOf(event)) {
        return paragraph({sentence(reading.verdict, status.pair), firstAction(reading.verdict, status.pair),
                          failoverText(reading, status.pair)});
    }
    Verdict toDo = reading.verdict;
    toDo.code = toDo.code == VerdictCode::Healthy ? VerdictCode::NotConverging : toDo.code;
    return paragraph({lagText(reading, status.pair), firstAction(toDo, status.pair)});
}

QString certificateText(const NoticeEvent& event)
{
    const Instant ends = event.certificateEnds.value_or(event.at);
    const int days = static_cast<int>((ends - event.at) / 24h);
    const QString renew = Text::tr("Have it renewed and installed before clients refuse the connection.");
    if (ends <= event.at) {
        return paragraph({Text::tr("A certificate ended on %1.").arg(moment(ends)), renew});
    }
    return paragraph({Text::tr("A certificate ends in %Ln day(s), on %1.", nullptr, days).arg(moment(ends)), renew});
}

} // namespace

QString title(const NoticeEvent& event, const Pair& pair)
{
    const QString name = isolated(pair.name);
    switch (event.kind) {
    case NoticeKind::Problem: return Text::tr("%1: %2", "name of a pair, state").arg(name, problemLabel(event));
    case NoticeKind::Recovered:
        return isOfProtection(event)
                   ? Text::tr("%1: %2", "name of a pair, state").arg(name, label(ProtectionState::Protected))
                   : Text::tr("%1: healthy again").arg(name);
    case NoticeKind::IncidentOpened: return Text::tr("%1: incident opened").arg(name);
    case NoticeKind::IncidentClosed: return Text::tr("%1: incident closed").arg(name);
    case NoticeKind::Certificate: return Text::tr("%1: a certificate ends soon").arg(name);
    case NoticeKind::Test: return Text::tr("Test message from Rekindle");
    }
    return name;
}

QString text(const NoticeEvent& event, const PairStatus& status)
{
    switch (event.kind) {
    case NoticeKind::Problem: return problemText(event, status);
    case NoticeKind::Recovered: return recoveredText(event, status.reading.value_or(Reading{}), status.pair);
    case NoticeKind::IncidentOpened:
        return Text::tr("%1, begun at %2. Its timeline is kept from now on.", "kind of incident, moment")
            .arg(label(event.incident), moment(event.since));
    case NoticeKind::IncidentClosed:
        return Text::tr("%1, begun at %2, lasted %3.", "kind of incident, moment, duration")
            .arg(label(event.incident), moment(event.since), duration(event.at - event.since));
    case NoticeKind::Certificate: return certificateText(event);
    case NoticeKind::Test: return Text::tr("If you can read this, notices arrive here.");
    }
    return {};
}

QString counts(const SeverityCounts& counts)
{
    QStringList parts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0) {
            parts.append(text);
        }
    };
    add(counts.bad, Text::tr("%Ln bad", "how many pairs are outside the objective or down", counts.bad));
    add(counts.watch, Text::tr("%Ln to watch", "how many pairs need somebody to look", counts.watch));
    add(counts.unknown, Text::tr("%Ln unknown", "how many pairs are not measured now", counts.unknown));
    add(counts.good, Text::tr("%Ln good", "how many pairs are inside the objective", counts.good));
    return parts.isEmpty() ? Text::tr("Nothing is watched yet") : QLocale().createSeparatedList(parts);
}

QString plannedAt(const PlannedWork& work, const Pair& pair)
{
    return work.side ? sideName(pair, *work.side)
                     : QLocale().createSeparatedList({sideName(pair, Side::Primary), sideName(pair, Side::Secondary)});
}

QString planned(const PlannedWork& work, const Pair& pair, Instant now)
{
    const QString where = plannedAt(work, pair);
    const QString who = isolated(excerpt(work.who, 80));
    if (now < work.from) {
        return Text::tr(
                   "Planned work at %1 from %2 to %3, told by %4. What is found there then is shown, and nobody is "
                   "notified of it.")
            .arg(where, shortMoment(work.from, now), shortMoment(work.until, now), who);
    }
    return Text::tr(
               "Planned work at %1 until %2, told by %3. What is found there is shown, and nobody is notified of it.")
        .arg(where, shortMoment(work.until, now), who);
}

QString webhookOutcome(const std::optional<Error>& error)
{
    if (!error) {
        return Text::tr("The webhook accepted the message.");
    }
    const Error named{error->code, Text::tr("The webhook"), {}};
    return error->code == Errc::NotFound && error->subject.isEmpty() ? Text::tr("No address of a webhook is stored.")
                                                                     : paragraph({sentence(named), remedy(named)});
}

QString standsFor(int messages, Instant since)
{
    return Text::tr("This message stands for %Ln earlier one(s), since %1, which could not be delivered.", nullptr,
                    messages)
        .arg(moment(since));
}

QString deliveryTrouble(const DeliveryTrouble& trouble)
{
    const QString waits =
        Text::tr("%Ln message(s) wait for the webhook, the oldest since %1.", nullptr, trouble.waiting)
            .arg(moment(trouble.since));
    return paragraph({waits, webhookOutcome(trouble.error)});
}

QString storeTitle(const std::optional<Error>& error)
{
    return error ? Text::tr("Readings are not kept") : Text::tr("Readings are kept again");
}

QString storeText(const std::optional<Error>& error)
{
    if (!error) {
        return Text::tr("The store takes what is measured again.");
    }
    return paragraph({Text::tr("Watching goes on, but the store takes nothing: what is measured now is lost when the "
                               "program ends."),
                      sentence(*error), remedy(*error)});
}

} // namespace rekindle::messages
