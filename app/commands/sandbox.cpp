// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandbox.h"
#include "commands/context.h"
#include "commands/event_loop.h"
#include "commands/practice_session.h"
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "sandbox/server.h"
#include "sandbox/token_site.h"
#include "service/messages.h"

#include <QJsonDocument>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct RunArguments {
    int port{8090};
    quint64 seed{1};
    double writes{20};
    std::string delay{"3s"};
    std::string duration{};
    bool tls{false};
    bool signIn{false};
};

struct FaultArguments {
    std::string control{"http://127.0.0.1:8093"};
    std::string site{};
    std::string fault{};
    std::string phase{};
    std::string delay{};
    std::string retryAfter{};
    double share{1.0};
    int status{503};
    std::string mode{};
    std::string front{};
};

constexpr char controlHelp[] = "The control address that `sandbox run` printed";

void runServer(Context& context, const RunArguments& arguments)
{
    const auto delay = parseDuration(text(arguments.delay));
    std::optional<Millis> duration;
    if (!arguments.duration.empty()) {
        const auto parsed = parseDuration(text(arguments.duration));
        if (!parsed) {
            context.report(parsed.error(), ExitCode::Usage);
            return;
        }
        duration = *parsed;
    }
    if (!delay) {
        context.report(delay.error(), ExitCode::Usage);
        return;
    }
    SystemClock clock;
    Sandbox sandbox({.seed = arguments.seed, .writesPerMinute = arguments.writes, .replication = {.delay = *delay}},
                    clock);
    const TokenSite::Options client{.seed = arguments.seed};
    if (arguments.signIn) {
        sandbox.attach(std::make_unique<TokenSite>(client));
    }
    SandboxServer server(sandbox, {.firstPort = static_cast<quint16>(arguments.port), .tls = arguments.tls});
    if (const auto started = server.start(); !started) {
        context.report(started.error());
        return;
    }
    QJsonObject urls;
    for (const SandboxSite site : sandbox.sites()) {
        const QString url = server.url(site).toString();
        urls[sandbox.nameOf(site)] = url;
        if (!context.json) {
            context.out << sandbox.nameOf(site) << "  " << url << '\n';
        }
    }
    if (!server.caFile().isEmpty()) {
        urls[u"ca"_s] = server.caFile();
        if (!context.json) {
            context.out << "ca  " << server.caFile() << '\n';
        }
    }
    if (arguments.signIn) {
        urls[u"clientId"_s] = QString::fromLatin1(client.clientId);
        urls[u"clientSecret"_s] = QString::fromLatin1(client.clientSecret);
        if (!context.json) {
            context.out << "client id  " << client.clientId << "\nclient secret  " << client.clientSecret << '\n';
        }
    }
    if (context.json) {
        context.print(urls);
    }
    context.out.flush();
    runEventLoop(duration, context.stop);
}

void send(Context& context, const std::string& control, const std::optional<QJsonObject>& command)
{
    SystemClock clock;
    CurlTransport http(clock);
    HttpRequest request;
    request.url = QUrl(text(control));
    request.url.setPath(u"/sandbox"_s);
    if (command) {
        request.method = "POST";
        request.headers.add("Content-Type", "application/json");
        request.body = QJsonDocument(*command).toJson(QJsonDocument::Compact);
    }
    const HttpExchange exchange = http.exchange(request, context.stop);
    if (exchange.error) {
        context.report(*exchange.error, ExitCode::NotMeasured);
    } else if (!exchange.ok()) {
        context.report(Error{Errc::Invalid, request.url.toDisplayString(), QString::fromUtf8(exchange.body.left(500))},
                       ExitCode::Usage);
    } else if (!exchange.body.isEmpty()) {
        context.out << exchange.body << '\n';
    }
}

void setFault(Context& context, const FaultArguments& arguments)
{
    QJsonObject command{{u"site"_s, text(arguments.site)}, {u"fault"_s, text(arguments.fault)}};
    if (!arguments.phase.empty()) {
        command[u"phase"_s] = text(arguments.phase);
    }
    for (const auto& [key, value] :
         {std::pair{u"delay"_s, &arguments.delay}, {u"retryAfter"_s, &arguments.retryAfter}}) {
        if (value->empty()) {
            continue;
        }
        const auto parsed = parseDuration(text(*value));
        if (!parsed) {
            context.report(parsed.error(), ExitCode::Usage);
            return;
        }
        command[key] = qint64{parsed->count()};
    }
    command[u"share"_s] = arguments.share;
    command[u"status"_s] = arguments.status;
    send(context, arguments.control, command);
}

void setReplication(Context& context, const FaultArguments& arguments)
{
    QJsonObject replication{{u"mode"_s, text(arguments.mode)}};
    if (!arguments.delay.empty()) {
        const auto parsed = parseDuration(text(arguments.delay));
        if (!parsed) {
            context.report(parsed.error(), ExitCode::Usage);
            return;
        }
        replication[u"delay"_s] = qint64{parsed->count()};
        replication[u"rewindTo"_s] = qint64{parsed->count()};
    }
    replication[u"rate"_s] = arguments.share;
    send(context, arguments.control, QJsonObject{{u"replication"_s, replication}});
}

} // namespace

void addSandboxCommand(CLI::App& app, Context& context)
{
    auto* command =
        app.add_subcommand("sandbox", "Two FHIR regions and a front name in memory, to practise on and to break");
    command->require_subcommand(1);
    command->footer(
        "Example: rekindlectl sandbox run & rekindlectl sandbox fault primary down\nExit codes: 0 done, 1 not "
        "started, 2 wrong usage, 3 the sandbox did not answer");
    auto run = std::make_shared<RunArguments>();
    auto* runner = command->add_subcommand("run", "Serves the sandbox on loopback until Ctrl+C");
    runner->footer("Example: rekindlectl sandbox run --port 8090 --writes 60");
    runner->add_option("--port", run->port, "First of the ports: primary, secondary, front, control, idp; 0: any")
        ->capture_default_str()
        ->check(CLI::Range(0, 65530));
    runner->add_option("--seed", run->seed, "The same seed gives the same data")->capture_default_str();
    runner->add_option("--writes", run->writes, "Writes a minute")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 60000.0));
    runner->add_option("--delay", run->delay, "Replication delay")->capture_default_str();
    runner->add_option("--for", run->duration, "Stop after this time");
    runner->add_flag("--tls", run->tls, "HTTPS with a certificate made at start");
    runner->add_flag("--sign-in", run->signIn,
                     "The regions ask for tokens, which a site idp issues to a practice client");
    runner->callback([&context, run] { runServer(context, *run); });

    auto fault = std::make_shared<FaultArguments>();
    auto* breaker = command->add_subcommand("fault", "Breaks a site, or mends it with `none`");
    breaker->footer("Example: rekindlectl sandbox fault primary error_share --share 0.6 --status 503\nFaults: "
                    + faultCodes().join(u' ').toStdString());
    breaker->add_option("site", fault->site, "primary, secondary, front, control or idp")->required();
    breaker->add_option("fault", fault->fault, "What to break")->required();
    breaker->add_option("--phase", fault->phase, "With slow: resolve, connect, tls, first_byte or transfer");
    breaker->add_option("--delay", fault->delay, "With slow and wrong_date: by how much");
    breaker->add_option("--share", fault->share, "With error_share: share of the answers")->check(CLI::Range(0.0, 1.0));
    breaker->add_option("--status", fault->status, "With error_share: the status")->check(CLI::Range(400, 599));
    breaker->add_option("--retry-after", fault->retryAfter, "With throttled: what the server asks for");
    breaker->add_option("--control", fault->control, controlHelp)->capture_default_str();
    breaker->callback([&context, fault] { setFault(context, *fault); });

    auto* replicator = command->add_subcommand("replication", "How the copy behaves");
    replicator->footer(
        "Example: rekindlectl sandbox replication stalled\nModes: running stalled slower_than_writes rewound");
    replicator->add_option("mode", fault->mode, "running, stalled, slower_than_writes or rewound")->required();
    replicator->add_option("--delay", fault->delay, "With running: the delay; with rewound: how far back");
    replicator->add_option("--share", fault->share, "With slower_than_writes: share of real time")
        ->check(CLI::Range(0.0, 1.0));
    replicator->add_option("--control", fault->control, controlHelp)->capture_default_str();
    replicator->callback([&context, fault] { setReplication(context, *fault); });

    auto* front = command->add_subcommand("front", "Moves the front name");
    front->footer("Example: rekindlectl sandbox front secondary");
    front->add_option("target", fault->front, "primary, secondary or auto")->required();
    front->add_option("--control", fault->control, controlHelp)->capture_default_str();
    front->callback([&context, fault] {
        send(context, fault->control, QJsonObject{{u"front"_s, text(fault->front)}});
    });
    auto* state = command->add_subcommand("state", "What is broken now, and the truth about the copy");
    state->footer("Example: rekindlectl sandbox state");
    state->add_option("--control", fault->control, controlHelp)->capture_default_str();
    state->callback([&context, fault] { send(context, fault->control, std::nullopt); });

    auto* practice = command->add_subcommand("practice", "A short drill on the practice pair, in the terminal");
    practice->footer("Example: rekindlectl sandbox practice");
    practice->callback([&context] { runPracticeSession(context); });
}

} // namespace rekindle
