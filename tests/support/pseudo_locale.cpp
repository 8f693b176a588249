// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pseudo_locale.h"

#include <QRegularExpression>

#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

QString PseudoLocale::lengthened(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]+"_s);
    QString words = text;
    words.remove(placeholder).remove(u'\n');
    const auto more = static_cast<qsizetype>(std::ceil(static_cast<double>(words.size()) * 0.4));
    const QString filling = words.simplified().leftJustified(more, u'o').left(more);
    return u'[' + text + u' ' + filling + u']';
}

QString PseudoLocale::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                int /*n*/) const
{
    const QString text = QString::fromUtf8(source);
    return text.isEmpty() ? text : lengthened(text);
}

} // namespace rekindle
