// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace rekindle::messages {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

bool& utc()
{
    static bool on = false;
    return on;
}

QString twoDigits(qint64 value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString offsetText(const QDateTime& t)
{
    const int minutes = t.offsetFromUtc() / 60;
    if (minutes == 0) {
        return u"UTC"_s;
    }
    const int size = std::abs(minutes);
    return u"UTC"_s + (minutes < 0 ? u'-' : u'+') + twoDigits(size / 60) + u':' + twoDigits(size % 60);
}

/// The two largest units that matter, the larger first; the second only when it is not zero.
QString twoUnits(qint64 seconds)
{
    const qint64 days = seconds / 86'400;
    const qint64 hours = seconds / 3'600 % 24;
    const qint64 minutes = seconds / 60 % 60;
    const qint64 rest = seconds % 60;
    if (days > 0) {
        //: days and hours, abbreviated
        return hours > 0 ? Text::tr("%1 d %2 h").arg(number(days), number(hours)) : Text::tr("%1 d").arg(number(days));
    }
    if (hours > 0) {
        //: hours and minutes, abbreviated
        return minutes > 0 ? Text::tr("%1 h %2 min").arg(number(hours), number(minutes))
                           : Text::tr("%1 h").arg(number(hours));
    }
    if (minutes > 0) {
        //: minutes and seconds, abbreviated
        return rest > 0 ? Text::tr("%1 min %2 s").arg(number(minutes), number(rest))
                        : Text::tr("%1 min").arg(number(minutes));
    }
    //: seconds, abbreviated
    return Text::tr("%1 s").arg(number(rest));
}

} // namespace

QString isolated(const QString& data)
{
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    return rightToLeft ? QChar(0x2068) + data + QChar(0x2069) : data;
}

QString paragraph(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        if (!sentence.isEmpty() && !text.isEmpty() && !text.endsWith(u'。')) {
            text += u' ';
        }
        text += sentence;
    }
    return text;
}

QString duration(Millis d)
{
    const qint64 ms = std::max<qint64>(0, d.count());
    return isolated(twoUnits(ms / 1000)); // beside "RPO" the number would stand apart from an Arabic unit
}

QString milliseconds(Millis d)
{
    return Text::tr("%1 ms").arg(number(d.count()));
}

QString interval(const Interval& interval)
{
    const QString lo = duration(interval.lo);
    const QString hi = duration(interval.hi);
    if (lo == hi) {
        return hi;
    }
    if (interval.hi < 1min) {
        //: an interval of seconds
        return Text::tr("%1 – %2 s").arg(number(interval.lo.count() / 1000), number(interval.hi.count() / 1000));
    }
    const bool minutes = interval.hi < 1h && interval.lo % 1min < 1s && interval.hi % 1min < 1s;
    if (minutes) {
        //: an interval of whole minutes
        return Text::tr("%1 – %2 min").arg(number(interval.lo / 1min), number(interval.hi / 1min));
    }
    //: an interval of durations
    return Text::tr("%1 – %2").arg(lo, hi);
}

QString age(Millis d)
{
    if (d < 1s) {
        return Text::tr("just now");
    }
    const qint64 seconds = d.count() / 1000;
    if (seconds >= 86'400) {
        return Text::tr("%n day(s) ago", nullptr, static_cast<int>(std::min<qint64>(seconds / 86'400, 100'000)));
    }
    return Text::tr("%1 ago").arg(duration(d));
}

void setUtc(bool on)
{
    utc() = on;
}

bool isUtc()
{
    return utc();
}

QDateTime dateTime(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(toEpochMs(t), utc() ? Qt::UTC : Qt::LocalTime);
}

QString timeOfDay(QTime time)
{
    return QLocale().toString(time, u"HH:mm"_s);
}

QString moment(Instant t)
{
    const QDateTime when = dateTime(t);
    //: date and time in Qt's notation: day, month and year in the order of the language, 24 hours
    const QString form = Text::tr("d MMM yyyy, HH:mm:ss");
    return QLocale().toString(when, form) + u' ' + isolated(offsetText(when));
}

QString shortMoment(Instant t, Instant now)
{
    const QDateTime when = dateTime(t);
    if (when.date() == dateTime(now).date()) {
        return QLocale().toString(when.time(), u"HH:mm:ss"_s);
    }
    //: date and time of day in Qt's notation, short
    return QLocale().toString(when, Text::tr("d MMM, HH:mm"));
}

QString clock(Millis d)
{
    const qint64 s = std::max<qint64>(0, d.count() / 1000);
    return twoDigits(s / 3600) + u':' + twoDigits(s / 60 % 60) + u':' + twoDigits(s % 60);
}

QString count(const CountRange& range)
{
    if (range.least == range.most) {
        return number(range.most);
    }
    // Digits alone have no direction: the mark keeps the least first where people read from the right.
    const QString mark = QLocale().textDirection() == Qt::RightToLeft ? QString(QChar(0x200F)) : QString();
    return mark + Text::tr("%1 – %2").arg(number(range.least), number(range.most));
}

QString staleness(const Interval& staleness, std::optional<LagMethod> method)
{
    //: a duration of which only the lower bound is known
    return method && isAtLeast(*method) ? Text::tr("at least %1", "duration").arg(duration(staleness.lo))
                                        : interval(staleness);
}

QString lag(const Reading& reading)
{
    if (reading.lag.staleness) {
        return staleness(*reading.lag.staleness, reading.lag.method);
    }
    if (reading.lagError && reading.lagError->code == Errc::Unsupported) {
        return Text::tr("Not measurable from outside");
    }
    const bool asked = reading.lagError && !reading.lagError->subject.isEmpty();
    if (asked && reading.lagError->code == Errc::Pending) {
        return Text::tr("Not known yet: no heartbeat has reached the secondary");
    }
    if (reading.lagError && reading.lagError->code == Errc::Resting) {
        return Text::tr("Not measured while the secondary serves");
    }
    return asked ? sentence(*reading.lagError) : Text::tr("Not measured yet");
}

QString heartbeatTrouble(const Reading& reading, const Pair& pair)
{
    if (!reading.heartbeatError) {
        return {};
    }
    const Error& error = *reading.heartbeatError;
    const bool refused = error.code == Errc::Forbidden || error.code == Errc::Unauthorized;
    return paragraph({Text::tr("No heartbeat is written on %1 from here.").arg(sideName(pair, Side::Primary)),
                      sentence(error),
                      refused ? Text::tr("The identity that writes it needs the right to read and to write Basic.")
                              : remedy(error)});
}

QString whyNoLag(const Reading& reading, const Pair& pair)
{
    if (reading.lag.staleness) {
        return {};
    }
    if (reading.heartbeatError) {
        return heartbeatTrouble(reading, pair);
    }
    return reading.lagError ? paragraph({sentence(*reading.lagError), remedy(*reading.lagError)}) : QString();
}

QString orderNote(const Reading& reading)
{
    return reading.orderError ? Text::tr("Whether changes arrive in order could not be checked: %1", "sentence")
                                    .arg(sentence(*reading.orderError))
                              : QString();
}

QString forecast(const Forecast& forecast)
{
    if (forecast.breached) {
        return Text::tr("RPO breached");
    }
    if (!forecast.known) {
        return Text::tr("unknown");
    }
    if (forecast.breachIn) {
        Interval in = *forecast.breachIn;
        if (in.hi >= 10min) { // seconds would say more than a forecast knows
            in = {std::chrono::floor<std::chrono::minutes>(in.lo), std::chrono::ceil<std::chrono::minutes>(in.hi)};
        }
        return Text::tr("RPO in %1").arg(interval(in));
    }
    return forecast.stallWatch ? Text::tr("no new heartbeat for 90 s") : Text::tr("stable");
}

QString forecast(const Reading& reading)
{
    return reading.lag.staleness || reading.forecast.breached ? forecast(reading.forecast) : forecast(Forecast{});
}

QString count(const CountRange& range, bool complete)
{
    //: a count that is not complete: there may be more
    return complete ? count(range) : Text::tr("at least %1").arg(number(range.least));
}

QString atRisk(const LossEstimate& loss)
{
    if (!loss.total || (!loss.complete && loss.total->least == 0)) {
        return Text::tr("unknown");
    }
    return count(*loss.total, loss.complete);
}

QString loss(const LossEstimate& loss)
{
    if (!loss.total || (!loss.complete && loss.total->least == 0)) {
        // "At least 0" says nothing.
        return loss.worstCase ? Text::tr("up to %1 of changes").arg(duration(*loss.worstCase)) : Text::tr("unknown");
    }
    const auto plural = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, 2'000'000'000)); };
    if (!loss.complete) {
        return Text::tr("at least %Ln resource(s)", nullptr, plural(loss.total->least));
    }
    if (loss.total->least == loss.total->most) {
        return Text::tr("%Ln resource(s)", nullptr, plural(loss.total->most));
    }
    //: %1: the least number, %Ln: the greatest
    return Text::tr("%1 to %Ln resource(s)", nullptr, plural(loss.total->most)).arg(number(loss.total->least));
}

QString lossGap(LossGap gap)
{
    switch (gap) {
    case LossGap::None: return {};
    case LossGap::SecondaryUnknown: return Text::tr("It is not known yet what the secondary holds.");
    case LossGap::PrimaryUnread: return Text::tr("The changes of the primary could not be read.");
    case LossGap::Unsupported: return Text::tr("The primary does not tell its changes.");
    case LossGap::BeforeWatch: return Text::tr("Changes from before the watch began may be missing there, too.");
    case LossGap::TooMany: return Text::tr("There were more changes than could be read.");
    case LossGap::Paging: return Text::tr("The primary's list of changes ended before it should have.");
    case LossGap::NoSelfLink: return Text::tr("The primary's list of changes does not say what it is a list of.");
    case LossGap::Untimed: return Text::tr("The primary's list has a change without a moment that can be read.");
    case LossGap::Clocks: return Text::tr("The clocks of the primary contradict each other.");
    case LossGap::IndexBehind: return Text::tr("The primary's list of changes is behind: it lacks the last heartbeat.");
    case LossGap::NoHeartbeat:
        return Text::tr("Without a heartbeat nothing proves how current the list of changes is.");
    case LossGap::SecondaryRewound: return Text::tr("The secondary went back; it may lack older changes as well.");
    case LossGap::Overtaken:
        return Text::tr("A change has not arrived although later ones have; others may be missing, too.");
    case LossGap::PrimaryRewound: return Text::tr("The primary went back; the count began anew.");
    }
    return {};
}

} // namespace rekindle::messages
