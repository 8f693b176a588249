// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/replay.h"
#include "commands/context.h"
#include "interrupt.h"

#include <QFile>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    std::string file{};
    std::string rpo{"15m"};
};

constexpr char lagHelp[] = R"(Trace line in:  {"t": ISO 8601, "lo": seconds|null, "hi": seconds|null, "import": bool}
Line out:       {"t":…, "alarm": "breach_forecast|rpo_breached|stall_watch", "state": "raised|cleared", "breach_in_s": [lo, hi]|null}
Example: rekindlectl replay lag trace.jsonl --rpo 15m
Exit codes: 0 replayed, 1 replayed but some lines were broken, 2 wrong usage, 3 no usable line)";

constexpr char verdictHelp[] =
    R"(Trace line in:  {"t":…, "control": "ok|fail", "dns": "ok|nxdomain|public|fail", "connect": "ok|timeout|refused|reset|tls",
                 "http": status|null, "total_ms": n|null, "secondary": "ok|fail|<status>", "peer": "ok|fail|null", "heartbeat": seq|null}
Line out:       {"t":…, "verdict": code, "confidence": "suspected|probable|confirmed"}
Example: rekindlectl replay verdict trace.jsonl
Exit codes: 0 replayed, 1 replayed but some lines were broken, 2 wrong usage, 3 no usable line)";

using Run = std::function<Result<qint64>(const LineSource&, const Replay&)>;

void replay(Context& context, const QString& path, const Run& run)
{
    const EndsAtOnce reading; // which is all that is done
    QFile file(path);
    const bool opened = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        context.report(Error{Errc::Invalid, path, file.errorString()}, ExitCode::Usage);
        return;
    }
    qint64 broken = 0;
    const Replay sink{
        .out = [&](const QByteArray& line) { context.out << line << '\n'; },
        .bad =
            [&](qint64 number, const QString& why) {
                ++broken;
                context.err << plain(path) << ':' << number << ": " << plain(why) << '\n';
            },
    };
    const LineSource next = [&file]() -> std::optional<QByteArray> {
        if (file.atEnd()) {
            return std::nullopt;
        }
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        return line;
    };
    if (const auto good = run(next, sink); !good) {
        context.report(good.error(), ExitCode::NotMeasured);
    } else if (broken > 0) {
        context.exit = ExitCode::Problem;
    }
}

} // namespace

void addReplayCommand(CLI::App& app, Context& context)
{
    auto* command =
        app.add_subcommand("replay", "Runs the alarm or verdict rules over a recorded trace (one JSON object a line)");
    command->require_subcommand(1);
    auto arguments = std::make_shared<Arguments>();

    auto* lag = command->add_subcommand("lag", "Lag alarms over a trace of staleness intervals");
    lag->footer(lagHelp);
    lag->add_option("file", arguments->file, "The trace; - for standard input")->required();
    lag->add_option("--rpo", arguments->rpo, "The recovery point objective")->capture_default_str();
    lag->callback([&context, arguments] {
        const auto rpo = parseDuration(text(arguments->rpo));
        if (!rpo) {
            context.report(rpo.error(), ExitCode::Usage);
            return;
        }
        replay(context, text(arguments->file),
               [rpo = *rpo](const LineSource& next, const Replay& sink) { return replayLag(next, rpo, sink); });
    });

    auto* verdict = command->add_subcommand("verdict", "Verdicts over a trace of probes");
    verdict->footer(verdictHelp);
    verdict->add_option("file", arguments->file, "The trace; - for standard input")->required();
    verdict->callback([&context, arguments] { replay(context, text(arguments->file), replayVerdict); });
}

} // namespace rekindle
