// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "commands/describe.h"
#include "commands/event_loop.h"
#include "holder.h"
#include "service/messages.h"
#include "service/messages_pairs.h"
#include "service/monitor.h"
#include "service/watch_log.h"

#include <QTimer>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    std::vector<std::string> names{};
    std::string duration{};
    bool changes{false};
};

class Printer
{
public:
    Printer(Context& context, MonitorService& monitor, bool changesOnly)
        : m_context(context)
        , m_monitor(monitor)
        , m_changesOnly(changesOnly)
    {
    }

    void read(const PairId& id)
    {
        const auto status = m_monitor.pair(id);
        if (!status || !status->reading) {
            return;
        }
        for (const SignInRequest& request : status->signIns) {
            if (!m_signIns.value(id).contains(request)) {
                m_context.err << plain(messages::signInRequest(request, status->pair, status->reading->at)) << '\n';
                m_context.err.flush();
            }
        }
        m_signIns[id] = status->signIns;
        const Reading& reading = *status->reading;
        m_worst.see(id, reading);
        const auto before = std::exchange(m_before[id], {reading.verdict.code, reading.verdict.confidence});
        const bool changed = before != std::pair{reading.verdict.code, reading.verdict.confidence};
        if (m_changesOnly && !changed) {
            return;
        }
        const auto incidents = m_monitor.incidents(id);
        const auto open = !incidents.isEmpty() && !incidents.first().ended ? std::optional(incidents.first())
                                                                           : std::optional<Incident>{};
        if (m_context.json) {
            m_context.print(describeJson(status->pair, reading, open, reading.at));
        } else if (changed) {
            m_context.out << describe(status->pair, reading, open, reading.at);
        } else {
            m_context.out << describeShort(status->pair, reading) << '\n';
        }
        if (status->storeError && !m_storeErrorTold) {
            m_context.err << plain(messages::sentence(*status->storeError)) << '\n';
            m_context.err.flush();
            m_storeErrorTold = true;
        }
        m_context.out.flush();
    }

    ExitCode worst() const { return m_worst.worst(); }

private:
    Context& m_context;
    MonitorService& m_monitor;
    bool m_changesOnly{false};
    bool m_storeErrorTold{false};
    WorstSeen m_worst{};
    QHash<PairId, std::pair<VerdictCode, Confidence>> m_before{};
    QHash<PairId, QList<SignInRequest>> m_signIns{}; ///< told already
};

void run(Context& context, const Arguments& arguments)
{
    std::optional<Millis> duration;
    if (!arguments.duration.empty()) {
        const auto parsed = parseDuration(text(arguments.duration));
        if (!parsed) {
            context.report(parsed.error(), ExitCode::Usage);
            return;
        }
        duration = *parsed;
    }
    Workspace* workspace = context.workspace(Context::Need::Watch);
    if (!workspace) {
        return;
    }
    QSet<PairId> wanted;
    for (const std::string& name : arguments.names) {
        const auto pair = context.pairNamed(*workspace, text(name));
        if (!pair) {
            return;
        }
        wanted.insert(pair->id);
    }
    const auto known = workspace->pairStore().pairs();
    if (!known) {
        context.report(known.error());
        return;
    }
    for (const Pair& pair : *known) {
        if ((wanted.isEmpty() || wanted.contains(pair.id)) && !context.askSecrets(*workspace, pair)) {
            return;
        }
    }
    MonitorService monitor(workspace->monitorPorts());
    const WatchLog log(monitor);
    Printer printer(context, monitor, arguments.changes);
    QObject::connect(&monitor, &WatchSource::read, &monitor, [&](const PairId& id) {
        if (wanted.isEmpty() || wanted.contains(id)) {
            printer.read(id);
        }
    });
    if (const auto started = monitor.start(); !started) {
        context.report(started.error());
        return;
    }
    if (monitor.pairs().isEmpty()) {
        context.report(Error{Errc::NotFound, u"pairs"_s}, ExitCode::Usage, messages::noPairs());
        return;
    }
    Holder holder(*workspace, monitor);
    holder.start();
    runEventLoop(duration, context.stop);
    monitor.stop();
    context.exit = printer.worst();
}

} // namespace

void addWatchCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("watch", "Watches pairs until Ctrl+C and prints every reading");
    command->footer("Example: rekindlectl watch --changes --for 10m\nExit codes, by the worst that was seen: 0 "
                    "healthy, 1 a problem, 2 wrong usage, 3 could not measure (not counting its start), 4 the store");
    auto arguments = std::make_shared<Arguments>();
    command->add_option("pair", arguments->names, "Names of pairs (default: all)");
    command->add_option("--for", arguments->duration, "Stop after this time, such as 10m");
    command->add_flag("--changes", arguments->changes, "Print only when the verdict changes");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace rekindle
