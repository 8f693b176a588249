// SPDX-License-Identifier: GPL-3.0-or-later
#include "silence.h"

#include "service/messages.h"
#include "service/notifier.h"

#include <QCoreApplication>
#include <QTime>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Silence)
};

} // namespace

QList<SilenceChoice> silenceChoices(Instant now)
{
    return {{u"short"_s, Text::tr("Silent for %1").arg(messages::duration(15min)), now + 15min},
            {u"hour"_s, Text::tr("Silent for %1").arg(messages::duration(1h)), now + 1h},
            {u"night"_s, Text::tr("Silent until tomorrow, %1").arg(messages::timeOfDay(QTime(8, 0))),
             Notifier::tomorrowMorning(now)}};
}

QString silentUntil(Instant until, Instant now)
{
    return Text::tr("Silent until %1").arg(messages::shortMoment(until, now));
}

} // namespace rekindle
