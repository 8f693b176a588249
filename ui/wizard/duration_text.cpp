// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/duration_text.h"

#include "service/messages.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis units[] = {24h, 1h, 1min, 1s};

/// What stands beside the number in the language of the window.
QString localUnit(Millis unit)
{
    QString text = messages::duration(unit);
    text.remove(QRegularExpression(u"[\\d\\s\\x{2068}\\x{2069}]"_s, QRegularExpression::UseUnicodePropertiesOption));
    return text.toCaseFolded();
}

QHash<QString, Millis> names()
{
    QHash<QString, Millis> all{{u"d"_s, 24h},       {u"day"_s, 24h},      {u"days"_s, 24h}, {u"h"_s, 1h},
                               {u"hour"_s, 1h},     {u"hours"_s, 1h},     {u"m"_s, 1min},   {u"min"_s, 1min},
                               {u"minute"_s, 1min}, {u"minutes"_s, 1min}, {u"s"_s, 1s},     {u"sec"_s, 1s},
                               {u"second"_s, 1s},   {u"seconds"_s, 1s}};
    for (const Millis unit : units) {
        all.insert(localUnit(unit), unit);
    }
    return all;
}

} // namespace

std::optional<Millis> parseDuration(const QString& text)
{
    static const QRegularExpression part(u"\\G\\s*(\\d+(?:[.,]\\d+)?)\\s*([^\\d\\s]*)\\s*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QString typed = text.toCaseFolded();
    typed.remove(QChar(0x2068)).remove(QChar(0x2069));
    for (QChar& c : typed) { // the digits of any script
        c = c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    }
    const QHash<QString, Millis> known = names();
    double sum = 0;
    qsizetype at = 0;
    int parts = 0;
    while (at < typed.size()) {
        const auto found = part.match(typed, at);
        if (!found.hasMatch()) {
            return std::nullopt;
        }
        const QString unit = found.captured(2);
        at = found.capturedEnd();
        const bool alone = unit.isEmpty() && parts == 0 && at == typed.size();
        if (!alone && !known.contains(unit)) {
            return std::nullopt;
        }
        const Millis length = alone ? Millis{1min} : known.value(unit);
        sum += QString(found.captured(1)).replace(u',', u'.').toDouble() * static_cast<double>(length.count());
        ++parts;
    }
    return parts > 0 && sum < 1e13 ? std::optional(Millis{std::llround(sum)}) : std::nullopt;
}

QString durationText(Millis duration)
{
    QStringList parts;
    Millis rest = duration;
    for (const Millis unit : units) {
        const auto whole = rest / unit;
        rest -= whole * unit;
        if (whole > 0 || (parts.isEmpty() && unit == Millis{1s})) {
            parts << messages::duration(whole * unit);
        }
    }
    return parts.join(u' ');
}

} // namespace rekindle
