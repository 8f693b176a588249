// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "commands/describe.h"
#include "commands/event_loop.h"
#include "holder.h"
#include "notice_desk.h"
#include "service/messages.h"
#include "service/messages_notice.h"
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

/// What a reading says, as far as a change of it is worth a line.
struct Said {
    VerdictCode code{};
    Confidence confidence{};
    ProtectionState state{};
    ProtectionCause cause{};
    Confidence protection{};
    bool operator==(const Said&) const = default;
};

Said saidIn(const Reading& reading)
{
    return {reading.verdict.code, reading.verdict.confidence, reading.protection.state, reading.protection.cause,
            reading.protection.confidence};
}

class Printer
{
public:
    Printer(Context& context, MonitorService& monitor, NoticeSender& sender, bool changesOnly)
        : m_context(context)
        , m_monitor(monitor)
        , m_sender(sender)
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
        const Said said = saidIn(reading);
        const bool changed = std::exchange(m_before[id], said) != std::optional(said);
        if (m_changesOnly && !changed) {
            return;
        }
        const auto incidents = m_monitor.incidents(id);
        const auto open = !incidents.isEmpty() && !incidents.first().ended ? std::optional(incidents.first())
                                                                           : std::optional<Incident>{};
        if (m_context.json) {
            QJsonObject json = describeJson(status->pair, reading, open, reading.at);
            const auto trouble = m_sender.trouble();
            json[u"webhook"_s] = trouble ? QJsonValue(toJson(*trouble)) : QJsonValue();
            m_context.print(json);
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

    /// The webhook takes nothing, takes nothing for another reason, or takes messages again.
    void webhook()
    {
        const auto trouble = m_sender.trouble();
        const auto error = trouble ? std::optional(trouble->error) : std::nullopt;
        if (std::exchange(m_webhookError, error) == error) {
            return;
        }
        const QString sentence = trouble ? messages::deliveryTrouble(*trouble) : messages::webhookOutcome(std::nullopt);
        if (m_context.json) {
            const QJsonValue json = trouble ? QJsonValue(toJson(*trouble)) : QJsonValue();
            m_context.err << Context::safeJson(
                QJsonDocument(QJsonObject{{u"webhook"_s, json}, {u"sentence"_s, sentence}}))
                          << '\n';
        } else {
            m_context.err << plain(sentence) << '\n';
        }
        m_context.err.flush();
    }

    ExitCode worst() const { return m_worst.worst(); }

private:
    Context& m_context;
    MonitorService& m_monitor;
    NoticeSender& m_sender;
    bool m_changesOnly{false};
    bool m_storeErrorTold{false};
    WorstSeen m_worst{};
    std::optional<Error> m_webhookError{};
    QHash<PairId, std::optional<Said>> m_before{};
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
    NoticeDesk notices(*workspace, monitor);
    notices.adopt(loadSettings(workspace->settingsStore()));
    Printer printer(context, monitor, notices.sender(), arguments.changes);
    QObject::connect(&notices.sender(), &NoticeSender::troubleChanged, &monitor, [&printer] { printer.webhook(); });
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
    QObject::connect(&holder, &Holder::settingsChanged, &monitor,
                     [&notices](const Settings& settings) { notices.adopt(settings); });
    QObject::connect(&holder, &Holder::noticesChanged, &notices.notifier(), &Notifier::adopt);
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
    command->add_flag("--changes", arguments->changes, "Print only when the verdict or protection changes");
    command->callback([&context, arguments] { run(context, *arguments); });
}

} // namespace rekindle
