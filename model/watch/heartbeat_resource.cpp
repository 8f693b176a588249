// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/heartbeat_resource.h"

#include "fhir/resource_scan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QString tagSystem = u"urn:rekindle"_s;
const QString tagCode = u"heartbeat"_s;
const QString writerSystem = u"urn:rekindle:writer"_s;
const QString numberSystem = u"urn:rekindle:number"_s;

} // namespace

QByteArray heartbeatBody(const HeartbeatMark& mark)
{
    const QJsonObject body{
        {u"resourceType"_s, QString::fromLatin1(heartbeatType)},
        {u"id"_s, QString::fromLatin1(heartbeatId)},
        {u"meta"_s, QJsonObject{{u"tag"_s, QJsonArray{QJsonObject{{u"system"_s, tagSystem}, {u"code"_s, tagCode}}}}}},
        {u"identifier"_s,
         QJsonArray{QJsonObject{{u"system"_s, writerSystem}, {u"value"_s, mark.writer}},
                    QJsonObject{{u"system"_s, numberSystem}, {u"value"_s, QString::number(mark.number)}}}},
        {u"code"_s, QJsonObject{{u"text"_s, u"Rekindle heartbeat"_s}}},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<HeartbeatMark> parseHeartbeat(const QByteArray& body)
{
    const auto identifiers = scanIdentifiers(body);
    if (!identifiers) {
        return fail(Errc::BadReply, u"Basic/rekindle-heartbeat"_s, identifiers.error().detail);
    }
    const QString number = identifiers->value(numberSystem);
    const bool isNumber =
        !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    HeartbeatMark mark;
    mark.number = number.toLongLong(&fits);
    mark.writer = identifiers->value(writerSystem);
    if (!fits || mark.number > largestHeartbeat) {
        mark.number = 0;
    }
    if (!isNumber || mark.writer.isEmpty()) {
        return fail(Errc::NotOurs, u"Basic/rekindle-heartbeat"_s, u"the resource under this id is no heartbeat"_s);
    }
    return mark;
}

} // namespace rekindle
