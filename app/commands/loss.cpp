// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "commands/describe.h"
#include "service/messages.h"
#include "service/messages_pairs.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

/// What is not complete has no upper bound.
QJsonObject toJson(const CountRange& range, bool complete)
{
    return {{u"least"_s, range.least}, {u"most"_s, complete ? QJsonValue(range.most) : QJsonValue()}};
}

void run(Context& context, const QString& name)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, name) : std::nullopt;
    if (!pair) {
        return;
    }
    const auto last = workspace->watchStore().lastReading(pair->id);
    if (!last) {
        context.report(last.error());
        return;
    }
    if (!*last || !(*last)->loss.total) {
        context.report(Error{Errc::Pending, pair->name}, ExitCode::NotMeasured,
                       *last ? messages::lossUnknown(*pair) : messages::neverRead(*pair));
        return;
    }
    const LossEstimate& loss = (*last)->loss;
    if (context.json) {
        QJsonObject types;
        for (auto it = loss.byType.cbegin(); it != loss.byType.cend(); ++it) {
            types[it.key()] = toJson(it.value(), loss.complete);
        }
        QJsonObject json{{u"name"_s, pair->name},
                         {u"total"_s, toJson(*loss.total, loss.complete)},
                         {u"byType"_s, types},
                         {u"deletes"_s, toJson(loss.deletes, loss.complete)},
                         {u"countedAt"_s, toIso(loss.countedAt)},
                         {u"complete"_s, loss.complete},
                         {u"gap"_s, loss.complete ? QJsonValue() : QJsonValue(codeName(loss.gap))}};
        json[u"oldest"_s] = loss.oldest ? QJsonValue(toIso(*loss.oldest)) : QJsonValue();
        json[u"worstCaseMs"_s] = loss.worstCase ? QJsonValue(qint64{loss.worstCase->count()}) : QJsonValue();
        json[u"stoppedAt"_s] = loss.stoppedAt ? QJsonValue(toIso(*loss.stoppedAt)) : QJsonValue();
        context.print(json);
    } else {
        context.out << messages::loss(loss) << '\n';
        if (const QString why = messages::lossGap(loss.gap); !loss.complete && !why.isEmpty()) {
            context.out << "  " << why << '\n';
        }
        for (auto it = loss.byType.cbegin(); it != loss.byType.cend(); ++it) {
            context.out << "  " << plain(it.key()) << "  " << messages::count(it.value(), loss.complete) << '\n';
        }
        if (loss.oldest) {
            context.out << messages::moment(*loss.oldest) << '\n';
        }
        context.out << messages::age(workspace->clock().now() - loss.countedAt) << '\n';
    }
    const bool none = loss.total->most == 0;
    context.exit = none && loss.complete ? ExitCode::Good : none ? ExitCode::NotMeasured : ExitCode::Problem;
}

} // namespace

void addLossCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("loss", "What would be lost if the primary died now, by resource type");
    command->footer("Example: rekindlectl loss \"Hospital North\"\nExit codes: 0 nothing, 1 something would be lost, 2 "
                    "wrong usage, 3 not known, 4 the store");
    auto name = std::make_shared<std::string>();
    command->add_option("pair", *name, "Name of the pair")->required();
    command->callback([&context, name] { run(context, text(*name)); });
}

} // namespace rekindle
