// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "commands/describe.h"
#include "service/messages.h"
#include "watch/divergence.h"
#include "watch/protection_store.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    std::vector<std::string> names{};
    std::string since{"30d"};
    std::string close{};
    std::string who{};
};

QJsonObject toJson(const Exposure& exposure)
{
    QJsonObject json{{u"from"_s, toIso(exposure.from)},
                     {u"to"_s, toIso(exposure.to)},
                     {u"protectedMs"_s, qint64{exposure.protectedFor.count()}},
                     {u"atRiskMs"_s, qint64{exposure.atRiskFor.count()}},
                     {u"unprotectedMs"_s, qint64{exposure.unprotectedFor.count()}},
                     {u"unknownMs"_s, qint64{exposure.unknownFor.count()}},
                     {u"unwatchedMs"_s, qint64{exposure.unwatched().count()}}};
    if (const auto share = exposure.protectedShare()) {
        json[u"protectedShare"_s] = *share;
    }
    if (exposure.longestHole) {
        const ProtectionSpan& hole = *exposure.longestHole;
        json[u"longestHole"_s] =
            QJsonObject{{u"from"_s, toIso(hole.from)}, {u"to"_s, toIso(hole.to)}, {u"cause"_s, codeName(hole.cause)}};
    }
    return json;
}

QJsonArray toJson(const QList<ProtectionNote>& notes)
{
    QJsonArray json;
    for (const ProtectionNote& note : notes) {
        QJsonObject object{{u"at"_s, toIso(note.at)}, {u"who"_s, note.who}, {u"text"_s, note.text}};
        if (note.closed) {
            object[u"closed"_s] = rekindle::toJson(*note.closed);
        }
        json.append(object);
    }
    return json;
}

/// Records that somebody has looked at what only the secondary has, and closes the matter.
void close(Context& context, Workspace& workspace, const Arguments& arguments)
{
    if (arguments.names.size() != 1 || arguments.who.empty()) {
        context.report(Error{Errc::Invalid, u"--close-divergence"_s, u"one pair and --who are needed"_s},
                       ExitCode::Usage);
        return;
    }
    const auto pair = context.pairNamed(workspace, text(arguments.names.front()));
    if (pair
        && context.carryOut(
            u"divergence.close"_s,
            {{u"id"_s, pair->id.value}, {u"who"_s, text(arguments.who)}, {u"reason"_s, text(arguments.close)}})) {
        context.exit = ExitCode::Good;
    }
}

/// What is known of one pair; false: the store could not say.
bool print(Context& context, Workspace& workspace, const Pair& pair, Millis since)
{
    const Instant now = workspace.clock().now();
    const auto last = workspace.watchStore().lastReading(pair.id);
    const auto spans = workspace.protectionStore().spans(pair.id, now - since, now);
    const auto notes = workspace.protectionStore().notes(pair.id, now - since, now);
    if (!last || !spans || !notes) {
        context.report(!last ? last.error() : !spans ? spans.error() : notes.error());
        return false;
    }
    const Exposure exposure = exposureOf(*spans, now - since, now);
    const Protection protection = *last ? (*last)->protection : Protection{};
    const std::optional<Divergence> apart = *last ? (*last)->divergence : std::nullopt;
    if (context.json) {
        QJsonObject json{{u"pair"_s, pair.id.value}, {u"name"_s, pair.name}, {u"exposure"_s, toJson(exposure)}};
        json[u"protection"_s] = rekindle::toJson(protection);
        json[u"sentence"_s] = messages::sentence(protection, pair);
        if (apart) {
            json[u"divergence"_s] = rekindle::toJson(*apart);
        }
        json[u"notes"_s] = toJson(*notes);
        json[u"readAt"_s] = *last ? QJsonValue(toIso((*last)->at)) : QJsonValue(QJsonValue::Null);
        context.print(json);
        return true;
    }
    const QString when = *last ? messages::moment((*last)->at) : u"–"_s;
    const bool diverged = apart && protection.cause == ProtectionCause::Diverged;
    context.out << plain(pair.name) << u" · "_s << messages::label(protection.state) << u" ("_s << when << u")\n  "_s
                << plain(diverged ? messages::divergence(*apart, pair) : messages::sentence(protection, pair))
                << u"\n  "_s << messages::exposure(exposure) << u'\n';
    if (apart) {
        if (!diverged) {
            context.out << u"  "_s << plain(messages::divergence(*apart, pair)) << u'\n';
        }
        for (auto it = apart->byType.begin(); it != apart->byType.end(); ++it) {
            context.out << u"    "_s << plain(it.key()) << u": "_s << messages::divergenceOf(it.value()) << u'\n';
        }
    }
    for (const ProtectionNote& note : *notes) {
        context.out << u"  "_s << messages::moment(note.at) << u"  "_s << plain(note.who) << u"  "_s << plain(note.text)
                    << u'\n';
        if (note.closed) {
            context.out << u"    "_s << plain(messages::divergence(*note.closed, pair)) << u'\n';
        }
    }
    return true;
}

void run(Context& context, const Arguments& arguments)
{
    const auto since = parseDuration(text(arguments.since));
    if (!since || *since <= Millis{0}) {
        context.report(since ? Error{Errc::Invalid, text(arguments.since), {}} : since.error(), ExitCode::Usage);
        return;
    }
    Workspace* workspace = context.workspace(Context::Need::Read);
    if (!workspace) {
        return;
    }
    if (!arguments.close.empty()) {
        close(context, *workspace, arguments);
        return;
    }
    auto pairs = workspace->pairStore().pairs();
    if (!pairs) {
        context.report(pairs.error());
        return;
    }
    if (!arguments.names.empty()) {
        pairs->clear();
        for (const std::string& name : arguments.names) {
            const auto pair = context.pairNamed(*workspace, text(name));
            if (!pair) {
                return;
            }
            pairs->append(*pair);
        }
    }
    if (pairs->isEmpty()) {
        context.report(Error{Errc::NotFound, u"pairs"_s, u"none stored"_s}, ExitCode::Usage);
        return;
    }
    for (const Pair& pair : std::as_const(*pairs)) {
        if (!print(context, *workspace, pair, *since)) {
            return;
        }
    }
}

} // namespace

void addProtectionCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("protection", "How long each pair could have failed over, and how long not");
    command->footer(
        "Example: rekindlectl protection \"Hospital North\" --since 30d\nIt tells what was stored while it was "
        "watched; status looks anew.\nExit codes: 0 told or recorded, 1 not closed (told why), 2 wrong usage, 4 the "
        "store could not be read");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("pair", arguments->names, "Names of pairs (default: all)");
    command->add_option("--since", arguments->since, "How far back, such as 24h, 30d")->capture_default_str();
    auto* closing = command->add_option("--close-divergence", arguments->close,
                                        "Close the matter of what only the secondary has; the text is the reason");
    command->add_option("--who", arguments->who, "Your name, for the record")->needs(closing);
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace rekindle
