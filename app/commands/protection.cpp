// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "commands/describe.h"
#include "service/messages.h"
#include "watch/protection_store.h"

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    std::vector<std::string> names{};
    std::string since{"30d"};
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

/// What is known of one pair; false: the store could not say.
bool print(Context& context, Workspace& workspace, const Pair& pair, Millis since)
{
    const Instant now = workspace.clock().now();
    const auto last = workspace.watchStore().lastReading(pair.id);
    const auto spans = workspace.protectionStore().spans(pair.id, now - since, now);
    if (!last || !spans) {
        context.report(last ? spans.error() : last.error());
        return false;
    }
    const Exposure exposure = exposureOf(*spans, now - since, now);
    const Protection protection = *last ? (*last)->protection : Protection{};
    if (context.json) {
        QJsonObject json{{u"pair"_s, pair.id.value}, {u"name"_s, pair.name}, {u"exposure"_s, toJson(exposure)}};
        json[u"protection"_s] = rekindle::toJson(protection);
        json[u"sentence"_s] = messages::sentence(protection, pair);
        json[u"readAt"_s] = *last ? QJsonValue(toIso((*last)->at)) : QJsonValue(QJsonValue::Null);
        context.print(json);
        return true;
    }
    const QString when = *last ? messages::moment((*last)->at) : u"–"_s;
    context.out << plain(pair.name) << u" · "_s << messages::label(protection.state) << u" ("_s << when << u")\n  "_s
                << plain(messages::sentence(protection, pair)) << u"\n  "_s << messages::exposure(exposure) << u'\n';
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
        "watched; status looks anew.\nExit codes: 0 told, 2 wrong usage, 4 the store could not be read");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("pair", arguments->names, "Names of pairs (default: all)");
    command->add_option("--since", arguments->since, "How far back, such as 24h, 30d")->capture_default_str();
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace rekindle
