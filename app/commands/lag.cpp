// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "service/messages.h"
#include "service/messages_pairs.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    std::string pair{};
    std::string since{"1h"};
    std::string metric{};
    std::string measuredAt{};
    std::string source{};
    std::string importFor{};
    int points{60};
};

QJsonObject toJson(const LagPoint& point)
{
    QJsonObject json{{u"t"_s, toIso(point.start)},
                     {u"widthMs"_s, qint64{point.width.count()}},
                     {u"count"_s, point.count},
                     {u"gaps"_s, point.gaps}};
    json[u"minMs"_s] = point.min ? QJsonValue(qint64{point.min->count()}) : QJsonValue();
    json[u"maxMs"_s] = point.max ? QJsonValue(qint64{point.max->count()}) : QJsonValue();
    return json;
}

void importMetric(Context& context, const Arguments& arguments)
{
    const auto lag = parseDuration(text(arguments.metric));
    const auto at =
        arguments.measuredAt.empty() ? Result<Instant>(Instant{}) : parseInstant(text(arguments.measuredAt));
    if (!lag || !at) {
        context.report(lag ? at.error() : lag.error(), ExitCode::Usage);
        return;
    }
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, text(arguments.pair)) : std::nullopt;
    if (!pair) {
        return;
    }
    QJsonObject asked{
        {u"id"_s, pair->id.value}, {u"lagMs"_s, qint64{lag->count()}}, {u"source"_s, text(arguments.source)}};
    if (!arguments.measuredAt.empty()) {
        asked[u"at"_s] = toIso(*at);
    }
    static_cast<void>(context.carryOut(u"lag.import"_s, asked));
}

void expectImport(Context& context, const Arguments& arguments)
{
    const auto length = parseDuration(text(arguments.importFor));
    if (!length) {
        context.report(length.error(), ExitCode::Usage);
        return;
    }
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, text(arguments.pair)) : std::nullopt;
    if (pair) {
        static_cast<void>(context.carryOut(u"lag.expect-import"_s,
                                           {{u"id"_s, pair->id.value}, {u"forMs"_s, qint64{length->count()}}}));
    }
}

void run(Context& context, const Arguments& arguments)
{
    if (!arguments.metric.empty()) {
        importMetric(context, arguments);
        return;
    }
    if (!arguments.importFor.empty()) {
        expectImport(context, arguments);
        return;
    }
    const auto since = parseDuration(text(arguments.since));
    if (!since) {
        context.report(since.error(), ExitCode::Usage);
        return;
    }
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, text(arguments.pair)) : std::nullopt;
    if (!pair) {
        return;
    }
    const Instant now = workspace->clock().now();
    const auto last = workspace->watchStore().lastReading(pair->id);
    const auto points =
        workspace->watchStore().lag(pair->id, now - *since, now, resolutionFor(*since, arguments.points));
    if (!last || !points) {
        context.report(last ? points.error() : last.error());
        return;
    }
    for (const LagPoint& point : *points) {
        if (context.json) {
            context.print(toJson(point));
        } else {
            const QString value =
                point.min && point.max ? messages::staleness({*point.min, *point.max}, point.method) : u"–"_s;
            context.out << messages::moment(point.start) << "  " << value << '\n';
        }
    }
    if (!*last) {
        context.report(Error{Errc::Pending, pair->name}, ExitCode::NotMeasured, messages::neverRead(*pair));
        return;
    }
    if (!context.json) {
        context.out << plain(messages::lag(**last)) << ", "
                    << ((*last)->lag.staleness ? messages::label((*last)->lag.method) + u", "_s : QString())
                    << messages::age(now - (*last)->lag.readAt) << '\n';
        if (const QString note = messages::orderNote(**last); !note.isEmpty()) {
            context.out << plain(note) << '\n';
        }
    }
    context.exit = exitCodeOfLag(**last, *pair, now);
}

} // namespace

void addLagCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("lag", "The measured lag over time; or imports a metric for a managed pair");
    command->footer(
        "Example: rekindlectl lag \"Hospital North\" --since 24h\nExample: rekindlectl lag \"Legacy clinic\" "
        "--import 42s --source \"Azure Monitor\"\nExit codes: 0 inside the RPO, 1 outside, 2 wrong usage, 3 "
        "could not measure, 4 the store");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("pair", arguments->pair, "Name of the pair")->required();
    command->add_option("--since", arguments->since, "How far back, such as 5m, 1h, 30d")->capture_default_str();
    command->add_option("--points", arguments->points, "About a quarter of the lines to print at most")
        ->capture_default_str()
        ->check(CLI::Range(1, 4000));
    command->add_option("--import", arguments->metric, "Take this lag, measured by somebody else");
    command->add_option("--expect-import", arguments->importFor,
                        "A bulk import runs for so long from now, such as 2h: alarms expect lag to grow; 0s ends it");
    command->add_option("--measured-at", arguments->measuredAt, "When it was measured (ISO 8601; default: now)");
    command->add_option("--source", arguments->source, "Who measured it");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace rekindle
