// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/describe.h"

#include "core/plain_text.h"
#include "service/messages.h"
#include "service/severity.h"

#include <QCoreApplication>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(rekindlectl)
};

QString mark(const Reading& reading)
{
    switch (severity(reading)) {
    case Severity::Good: return u"●"_s;
    case Severity::Unknown: return u"○"_s;
    case Severity::Watch: return u"◆"_s;
    case Severity::Bad: return u"▲"_s;
    }
    return {};
}

/// A line below another one. What it says may come from servers and files.
QString note(const QString& text)
{
    return text.isEmpty() ? QString() : u"  - "_s + plain(text) + u'\n';
}

QString stateOf(const Protection& protection)
{
    const bool sure = protection.state == ProtectionState::Protected || protection.state == ProtectionState::Unknown;
    const QString state = messages::label(protection.state);
    return sure ? state : state + u" ("_s + messages::label(protection.confidence) + u')';
}

QString protectionText(const Pair& pair, const Reading& reading)
{
    const Protection& protection = reading.protection;
    QString text = u"  "_s + stateOf(protection) + u": "_s + plain(messages::sentence(protection, pair)) + u'\n';
    for (const QString& line : messages::protectionEvidence(reading, pair)) {
        text += note(line);
    }
    return text;
}

QString line(const QString& label, const QString& value)
{
    return u"  "_s + label + u": "_s + plain(value) + u'\n';
}

/// A figure without the way it was measured says little.
QString lagWithMethod(const Reading& reading)
{
    return reading.lag.staleness ? messages::lag(reading) + u", "_s + messages::label(reading.lag.method)
                                 : messages::lag(reading);
}

/// Why there is no lag, or what is to be known about the one there is, and what to do.
QString lagNotes(const Reading& reading, const Pair& pair)
{
    QString notes = note(messages::heartbeatTrouble(reading, pair));
    if (reading.lagError && reading.lagError != reading.heartbeatError) {
        notes +=
            note(messages::paragraph({messages::sentence(*reading.lagError), messages::remedy(*reading.lagError)}));
    }
    return notes + note(messages::orderNote(reading));
}

QString endpointLine(const QString& label, const Endpoint& endpoint, const EndpointReading& reading)
{
    const QString answer = reading.error ? messages::sentence(*reading.error)
                                         : Text::tr("answered in %1").arg(messages::milliseconds(reading.phases.total));
    QString text = line(label, endpoint.name + u" · "_s + endpoint.baseUrl.toDisplayString() + u" · "_s + answer);
    if (reading.clock) {
        text += note(messages::paragraph({messages::sentence(*reading.clock), messages::remedy(*reading.clock)}));
    }
    return text;
}

QJsonObject clocksJson(const RtoClocks& clocks)
{
    QJsonObject json{{u"running"_s, clocks.running}};
    if (clocks.sinceOutage) {
        json[u"sinceOutageMs"_s] = qint64{clocks.sinceOutage->count()};
    }
    if (clocks.sinceDeclaration) {
        json[u"sinceDeclarationMs"_s] = qint64{clocks.sinceDeclaration->count()};
    }
    if (clocks.stoppedAt) {
        json[u"stoppedAt"_s] = toIso(*clocks.stoppedAt);
        json[u"stoppedBy"_s] = clocks.stoppedBy ? QJsonValue(codeName(*clocks.stoppedBy)) : QJsonValue();
    }
    return json;
}

} // namespace

QString describe(const Pair& pair, const Reading& reading, const std::optional<Incident>& open, Instant now)
{
    const Verdict& verdict = reading.verdict;
    QString text = mark(reading) + u' ' + plain(pair.name) + u" · "_s + messages::label(verdict.code) + u" ("_s
                   + messages::label(verdict.confidence) + u") · "_s + stateOf(reading.protection) + u"\n  "_s
                   + plain(messages::verdictSentence(reading, pair)) + u'\n';
    for (const QString& line : messages::verdictEvidence(reading, pair)) {
        text += note(line);
    }
    const QString action = messages::firstAction(reading, pair);
    const QString remedy = messages::protectionAction(reading, pair);
    text += protectionText(pair, reading);
    if (reading.protection.state != ProtectionState::Protected && remedy != action) {
        text += note(remedy); // what is not the first thing to do is one all the same
    }
    if (!action.isEmpty()) {
        text += line(Text::tr("Do first"), action);
    }
    text += line(Text::tr("State"), messages::label(reading.state));
    text += line(Text::tr("Lag"), lagWithMethod(reading) + u" ("_s
                                      + Text::tr("RPO %1").arg(messages::duration(pair.objectives.rpo)) + u')');
    text += lagNotes(reading, pair);
    text += line(Text::tr("At risk now"), messages::loss(reading.loss));
    for (auto it = reading.loss.byType.cbegin(); it != reading.loss.byType.cend(); ++it) {
        text += u"    "_s + plain(it.key()) + u"  "_s + messages::count(it.value()) + u'\n';
    }
    text += line(Text::tr("Forecast"), messages::forecast(reading));
    text += endpointLine(Text::tr("Primary"), pair.primary, reading.primary);
    if (reading.secondary) {
        text += endpointLine(Text::tr("Secondary"), pair.secondary, *reading.secondary);
    }
    if (open) {
        text += u"  "_s + messages::rto(rtoClocks(*open, now), pair.objectives.rto) + u'\n';
    }
    text += line(Text::tr("Read"), messages::moment(reading.at));
    return text;
}

QString describeShort(const Pair& pair, const Reading& reading)
{
    return messages::moment(reading.at) + u"  "_s + mark(reading) + u' ' + plain(pair.name) + u"  "_s
           + messages::label(reading.verdict.code) + u"  "_s + messages::label(reading.protection.state) + u"  "_s
           + lagWithMethod(reading) + u"  "_s + messages::loss(reading.loss);
}

QJsonObject describeJson(const Pair& pair, const Reading& reading, const std::optional<Incident>& open, Instant now)
{
    QJsonObject json = toJson(reading);
    json[u"name"_s] = pair.name;
    json[u"sentence"_s] = messages::situation(reading, pair);
    json[u"firstAction"_s] = messages::firstAction(reading, pair);
    json[u"whyNoLag"_s] = messages::whyNoLag(reading, pair);
    json[u"heartbeatTrouble"_s] = messages::heartbeatTrouble(reading, pair);
    json[u"rpoMs"_s] = qint64{pair.objectives.rpo.count()};
    json[u"rtoMs"_s] = qint64{pair.objectives.rto.count()};
    if (open) {
        json[u"incident"_s] = toJson(*open);
        json[u"rto"_s] = clocksJson(rtoClocks(*open, now));
    }
    return json;
}

} // namespace rekindle
