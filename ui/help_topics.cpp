// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_topics.h"

#include <QFile>

namespace rekindle::help {

using namespace Qt::StringLiterals;

namespace {

QString read(const QString& topic, const QString& language)
{
    QFile file(u":/help/"_s + language + u'/' + topic + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QStringList topics()
{
    return {u"overview"_s, u"pair"_s,          u"timeline"_s, u"pairs"_s,   u"practice"_s,
            u"settings"_s, u"notifications"_s, u"keyboard"_s, u"glossary"_s};
}

QString text(const QString& topic, const QString& language)
{
    if (!topics().contains(topic)) {
        return {};
    }
    const QString found = read(topic, language);
    return found.isEmpty() ? read(topic, u"en"_s) : found;
}

QString title(const QString& topic, const QString& language)
{
    const QString found = text(topic, language);
    return found.startsWith(u"# "_s) ? found.mid(2, found.indexOf(u'\n') - 2).trimmed() : topic;
}

QString topicOfLink(const QString& link)
{
    const QString topic = link.chopped(link.endsWith(u".md"_s) ? 3 : 0);
    return topic != link && topics().contains(topic) ? topic : QString();
}

} // namespace rekindle::help
