// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/date_filter.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// The stretch [first, second) that a date covers.
std::optional<std::pair<qint64, qint64>> stretchOf(QString text)
{
    using namespace std::chrono;
    // A plus that was not encoded arrives as a space from a form.
    text.replace(u' ', u'+');
    if (text.size() < 10) {
        const QString first = text.size() == 4 ? text + u"-01-01"_s : text.size() == 7 ? text + u"-01"_s : QString{};
        const auto begin = parseInstant(QString(first + u"T00:00:00Z"_s));
        if (!begin) {
            return std::nullopt;
        }
        year_month_day date(floor<days>(*begin));
        date += text.size() == 4 ? months(12) : months(1);
        return std::pair(toEpochMs(*begin), toEpochMs(Instant{sys_days(date)}));
    }
    qint64 length = 1;
    if (text.size() == 10) {
        text += u"T00:00:00Z"_s;
        length = 24 * 60 * 60 * 1000;
    } else {
        const qsizetype zone = text.endsWith(u'Z') ? text.size() - 1 : text.indexOf(QLatin1Char('+'), 11);
        const qsizetype minus = text.indexOf(u'-', 11);
        qsizetype end = zone >= 0 ? zone : minus;
        if (end < 0) {
            end = text.size();
            text += u'Z';
        }
        if (end == 16) {
            text.insert(16, u":00"_s);
            length = 60 * 1000;
        } else if (!text.contains(u'.')) {
            length = 1000;
        }
    }
    const auto begin = parseInstant(text);
    return begin ? std::optional(std::pair(toEpochMs(*begin), toEpochMs(*begin) + length)) : std::nullopt;
}

} // namespace

bool DateFilter::narrow(const QByteArray& value)
{
    const QByteArray prefix = value.size() > 2 && value[0] >= 'a' && value[0] <= 'z' ? value.left(2) : QByteArray("eq");
    const auto stretch = stretchOf(QString::fromUtf8(value.startsWith(prefix) ? value.mid(2) : value));
    if (!stretch) {
        return false;
    }
    const auto [begin, end] = *stretch;
    if (prefix == "ge") {
        from = std::max(from, begin);
    } else if (prefix == "gt" || prefix == "sa") {
        from = std::max(from, end);
    } else if (prefix == "le") {
        until = std::min(until, end);
    } else if (prefix == "lt" || prefix == "eb") {
        until = std::min(until, begin);
    } else if (prefix == "eq") {
        from = std::max(from, begin);
        until = std::min(until, end);
    } else if (prefix == "ne") {
        exceptFrom = begin;
        exceptUntil = end;
    } else {
        return false;
    }
    return true;
}

} // namespace rekindle
