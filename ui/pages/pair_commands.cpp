// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pair_commands.h"

#include "navigator.h"
#include "pair_text.h"
#include "service/messages.h"
#include "service/notifier.h"
#include "silence.h"
#include "when_done.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PairCommands)
};

using Wanted = std::function<QFuture<Result<void>>()>;

void addNotices(QList<Command>& commands, Notifier* notifier, Navigator& navigator, const PairId& id,
                const QString& name, const PairPageParts& page)
{
    const auto add = [&](const QString& code, const QString& text, const Wanted& want, bool enabled = true) {
        const auto run = [notifier, &navigator, id, show = page.show, want] {
            whenDone(want(), *notifier, notifier, [&navigator, id, show](const Result<void>& done) {
                if (!done) { // said where the pair is, whatever page this was asked on
                    navigator.openPair(id);
                    show(done);
                }
            });
        };
        commands.append({u"notices."_s + code, text, {}, Text::tr("Action"), {}, run, enabled});
    };
    const Silence silence = notifier->silence(id);
    add(
        u"acknowledge"_s, Text::tr("Acknowledge the notices of %1").arg(name),
        [notifier, id] { return notifier->acknowledge(id); }, notifier->needsAttention(id));
    for (const SilenceChoice& choice : silenceChoices(notifier->now())) {
        add(choice.code, Text::tr("Notices of %1: %2").arg(name, choice.text),
            [notifier, id, until = choice.until] { return notifier->snooze(id, until); });
    }
    add(
        u"wake"_s, Text::tr("Notices of %1: no longer silent").arg(name), [notifier, id] { return notifier->wake(id); },
        silence.snoozedUntil && *silence.snoozedUntil > notifier->now());
    add(u"off"_s,
        silence.off ? Text::tr("Notices of %1: on again").arg(name) : Text::tr("Notices of %1: off").arg(name),
        [notifier, id, off = silence.off] { return notifier->setOff(id, !off); });
    commands.append({u"notices.plan"_s,
                     Text::tr("Work planned at a service of %1…").arg(name),
                     {},
                     Text::tr("Action"),
                     {},
                     [&navigator, id, plan = page.plan] {
                         navigator.openPair(id);
                         plan();
                     },
                     true});
}

} // namespace

QList<Command> pairCommands(WatchSource& source, Notifier* notifier, Navigator& navigator, const PairPageParts& page)
{
    const auto status = source.pair(navigator.selectedPair());
    const PairId id = status ? status->pair.id : PairId{};
    const QString name = status ? messages::isolated(status->pair.name) : u"–"_s;
    const QString group = Text::tr("Action");
    QList<Command> commands;
    const auto declare = [&](const QString& code, const QString& text, IncidentKind kind) {
        commands.append({code,
                         text,
                         {},
                         group,
                         {},
                         [&navigator, id, ask = page.ask, kind] {
                             navigator.openPair(id);
                             ask(kind);
                         },
                         status.has_value()});
    };
    declare(u"action.declare"_s, Text::tr("Declare an outage of %1…").arg(name), IncidentKind::Outage);
    declare(u"action.planned"_s, Text::tr("What happens to %1 is planned…").arg(name), IncidentKind::Planned);
    commands.append({u"action.copyVerdict"_s,
                     Text::tr("Copy the verdict of %1 as text").arg(name),
                     {},
                     group,
                     {},
                     [&source, id] {
                         if (const auto now = source.pair(id)) {
                             QGuiApplication::clipboard()->setText(verdictText(*now, source.now()));
                         }
                     },
                     status.has_value()});
    if (status && notifier) {
        addNotices(commands, notifier, navigator, id, name, page);
    }
    for (const PairStatus& other : source.pairs()) {
        const Pair& pair = other.pair;
        const QString words =
            QStringList{pair.group, pair.primary.name, pair.secondary.name, messages::label(pair.environment)}.join(
                u' ');
        const QString kind = pair.group.isEmpty() ? Text::tr("Pair") : Text::tr("Pair") + u" · "_s + pair.group;
        commands.append({u"pair."_s + pair.id.value,
                         pair.name,
                         words,
                         kind,
                         {},
                         [&navigator, wanted = pair.id] { navigator.openPair(wanted); },
                         true});
    }
    return commands;
}

} // namespace rekindle
