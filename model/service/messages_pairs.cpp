// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/messages_pairs.h"

#include "service/messages.h"

#include <QCoreApplication>

namespace rekindle::messages {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(messages)
};

QString command(const QString& words)
{
    return isolated(u"rekindlectl "_s + words);
}

QString heartbeatAt(const Endpoint& endpoint)
{
    return isolated(endpoint.baseUrl.toDisplayString() + u"/Basic/rekindle-heartbeat"_s);
}

} // namespace

QStringList noSuchPair(const QString& name)
{
    return {Text::tr("There is no pair named %1.").arg(isolated(name)),
            Text::tr("%1 shows those that are stored.").arg(command(u"pair list"_s))};
}

QStringList noPairs()
{
    return {Text::tr("No pair is stored yet."), Text::tr("%1 stores one.").arg(command(u"pair add"_s))};
}

QStringList neverRead(const Pair& pair)
{
    return {Text::tr("%1 was never watched.").arg(isolated(pair.name)),
            Text::tr("%1 or the window watches it.").arg(command(u"watch"_s))};
}

QStringList lossUnknown(const Pair& pair)
{
    return {Text::tr("What would be lost of %1 is not known.").arg(isolated(pair.name)),
            Text::tr("%1 says what is measured.").arg(command(u"status"_s))};
}

QStringList keptUnasked(const Pair& pair)
{
    return {Text::tr("%1 is stored all the same; the watch asks again.").arg(isolated(pair.name)),
            Text::tr("%1 corrects what was given.").arg(command(u"pair edit"_s))};
}

QStringList secretMissing(const Pair& pair, const QString& role)
{
    return {Text::tr("%1 needs a secret to sign in (%2), which nobody has given yet.").arg(isolated(pair.name), role),
            Text::tr("%1 stores one.").arg(command(u"secret set"_s))};
}

QStringList heartbeatStays(const Pair& pair)
{
    const QString where =
        pair.kind == PairKind::Copied
            ? Text::tr("The heartbeat stays on the servers, with its versions: %1 and %2.")
                  .arg(heartbeatAt(pair.primary), heartbeatAt(pair.secondary))
            : Text::tr("The heartbeat stays on the server, with its versions: %1.").arg(heartbeatAt(pair.primary));
    return {where, Text::tr("Delete it there, or let %1 do so before the pair is removed.")
                       .arg(command(u"pair remove --delete-heartbeat"_s))};
}

QString heartbeatDeleted(const Endpoint& endpoint)
{
    return Text::tr("Deleted: %1. Earlier versions stay in the server's history.").arg(heartbeatAt(endpoint));
}

} // namespace rekindle::messages
