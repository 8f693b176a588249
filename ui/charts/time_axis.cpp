// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_axis.h"

#include "service/messages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

constexpr double day = 86'400'000;

QDateTime localTime(double ms)
{
    return messages::dateTime(fromEpochMs(static_cast<qint64>(ms)));
}

QString dateText(const QDateTime& at)
{
    return QLocale().toString(at, Text::tr("d MMM", "date on an axis, in Qt's notation"));
}

QDateTime startOfDay(const QDate& date)
{
    return date.startOfDay(messages::isUtc() ? Qt::UTC : Qt::LocalTime);
}

double startOf(const QDate& date)
{
    return static_cast<double>(startOfDay(date).toMSecsSinceEpoch());
}

/// By the calendar, so that a change to or from summer time moves no date.
QList<TimeTick> dayTicks(const ChartSpan& span, qint64 days)
{
    QList<TimeTick> ticks;
    QDate date = localTime(span.from).date();
    date = date.addDays((days - date.toJulianDay() % days) % days);
    for (; startOf(date) <= span.to; date = date.addDays(days)) {
        if (startOf(date) >= span.from) {
            ticks.append({startOf(date), dateText(startOfDay(date))});
        }
    }
    return ticks;
}

QList<TimeTick> monthTicks(const ChartSpan& span, int months)
{
    QList<TimeTick> ticks;
    const QDate first = localTime(span.from).date();
    QDate date(first.year(), 1, 1);
    for (; startOf(date) <= span.to; date = date.addMonths(months)) {
        if (startOf(date) >= span.from) {
            ticks.append({startOf(date), dateText(startOfDay(date))});
        }
    }
    return ticks;
}

QList<TimeTick> clockTicks(const ChartSpan& span, double step)
{
    QList<TimeTick> ticks;
    const QString form = step < 60'000 ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const double offset = localTime(span.from).offsetFromUtc() * 1000.0;
    for (double at = std::ceil((span.from + offset) / step) * step - offset; at <= span.to; at += step) {
        const QDateTime when = localTime(at);
        const bool midnight = when.time().msecsSinceStartOfDay() == 0;
        ticks.append({at, midnight ? dateText(when) : QLocale().toString(when, form)});
    }
    return ticks;
}

} // namespace

QList<TimeTick> timeTicks(const ChartSpan& span, int count)
{
    if (span.length() <= 0) {
        return {};
    }
    const double step = niceStep(span.length() / 1000, std::max(1, count)) * 1000;
    if (step >= 28 * day) {
        return monthTicks(span, std::clamp(static_cast<int>(std::round(step / (30 * day))), 1, 12));
    }
    return step >= day ? dayTicks(span, static_cast<qint64>(step / day)) : clockTicks(span, step);
}

void paintTimeAxis(QPainter& painter, const QRectF& strip, const ChartSpan& span)
{
    const QFontMetricsF metrics(painter.font());
    double free = strip.left();
    for (const TimeTick& tick : timeTicks(span, std::max(2, static_cast<int>(strip.width() / 110)))) {
        const double x = strip.left() + (tick.at - span.from) / span.length() * strip.width();
        const double wide = metrics.horizontalAdvance(tick.text) + 2;
        const double left = std::clamp(x - wide / 2, strip.left(), std::max(strip.left(), strip.right() - wide));
        if (left >= free) {
            painter.drawText(QRectF(left, strip.top(), wide, strip.height()), Qt::AlignCenter, tick.text);
            free = left + wide + 12;
        }
    }
}

} // namespace rekindle
