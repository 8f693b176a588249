// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plain_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit == 0x2028 || unit == 0x2029;
}

bool isLone(const QString& text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate()) {
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    }
    return unit.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

QString written(char16_t unit)
{
    switch (unit) {
    case u'\n': return u"\\n"_s;
    case u'\t': return u"\\t"_s;
    case u'\r': return u"\\r"_s;
    default: break;
    }
    return unit <= 0xff ? u"\\x%1"_s.arg(static_cast<int>(unit), 2, 16, QLatin1Char('0'))
                        : u"\\u%1"_s.arg(static_cast<int>(unit), 4, 16, QLatin1Char('0'));
}

QString written(const QString& text, bool linesStay)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (isLone(text, i)) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (isControl(unit) && !(linesStay && (unit == u'\n' || unit == u'\t'))) {
            result += written(unit);
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace

QString cut(const QString& text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(limit);
    qsizetype end = finder.isAtBoundary() ? limit : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    if (end == 0) {
        end = limit > 0 && text[limit - 1].isHighSurrogate() ? limit - 1 : limit;
    }
    return text.first(end);
}

QString plain(const QString& text)
{
    return written(text, false);
}

QString plainLines(const QString& text)
{
    return written(text, true);
}

} // namespace rekindle
