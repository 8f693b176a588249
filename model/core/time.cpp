// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QDateTime toQt(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(t), Qt::UTC);
}

} // namespace

QString toIso(Instant t)
{
    return toQt(t).toString(Qt::ISODateWithMs);
}

Result<Instant> parseInstant(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d+))?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    const auto match = form.match(text.toString());
    if (!match.hasMatch()) {
        return fail(Errc::Invalid, text.toString().left(40), u"not a FHIR instant"_s);
    }
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const int hour = match.captured(4).toInt();
    const int minute = match.captured(5).toInt();
    const int second = match.captured(6).toInt();
    if (!date.isValid() || hour > 23 || minute > 59 || second > 60) {
        return fail(Errc::Invalid, text.toString().left(40), u"not a date"_s);
    }
    const QString zone = match.captured(8);
    qint64 offsetMinutes = 0;
    if (zone != u"Z"_s) {
        offsetMinutes = zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt();
        if (zone.startsWith(u'-')) {
            offsetMinutes = -offsetMinutes;
        }
    }
    const qint64 days = QDate(1970, 1, 1).daysTo(date);
    const qint64 seconds = ((days * 24 + hour) * 60 + minute - offsetMinutes) * 60 + second;
    const qint64 fraction = match.captured(7).leftJustified(3, u'0', true).toInt();
    return fromEpochMs(seconds * 1000 + fraction);
}

std::optional<Instant> parseHttpDate(const QByteArray& text)
{
    const QString value = QString::fromLatin1(text).simplified();
    static const QString forms[] = {u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yy HH:mm:ss 'GMT'"_s,
                                    u"ddd MMM d HH:mm:ss yyyy"_s};
    for (const QString& form : forms) {
        QDateTime parsed = QLocale::c().toDateTime(value, form);
        if (!parsed.isValid()) {
            continue;
        }
        parsed.setTimeSpec(Qt::UTC);
        if (form.contains(u"-yy "_s) && parsed.date().year() < 1970) {
            parsed = parsed.addYears(100);
        }
        return fromEpochMs(parsed.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

QByteArray toHttpDate(Instant t)
{
    return QLocale::c().toString(toQt(t), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

Result<Millis> parseDuration(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{1,9})(ms|s|m|min|h|d)?$"_s);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch()) {
        return fail(Errc::Invalid, text.toString().left(40), u"not a duration such as 30s, 15m or 1h"_s);
    }
    const qint64 count = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit == u"ms"_s) {
        return Millis{count};
    }
    if (unit == u"m"_s || unit == u"min"_s) {
        return Millis{std::chrono::minutes{count}};
    }
    if (unit == u"h"_s) {
        return Millis{std::chrono::hours{count}};
    }
    if (unit == u"d"_s) {
        return Millis{std::chrono::hours{24 * count}};
    }
    return Millis{std::chrono::seconds{count}};
}

} // namespace rekindle
