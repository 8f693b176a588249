// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "commands/pair_options.h"
#include "core/json_fields.h"
#include "fhir/endpoint_json.h"
#include "fhir/secret_keys.h"
#include "net/retry_after_gate.h"
#include "service/heartbeat_removal.h"
#include "service/inspect.h"
#include "service/messages.h"
#include "service/messages_pairs.h"
#include "service/pair_files.h"
#include "service/settings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(rekindlectl)
};

constexpr char exitCodes[] =
    "\nExit codes: 0 done (also when a service could not be asked, which is said), 1 not done (the reason is printed), "
    "2 wrong usage, 4 the store";

/// Tells what should be known and does not stop anything.
void warn(Context& context, const Error& warning)
{
    context.report(warning, context.exit);
}

void warn(Context& context, const Error& warning, const QStringList& sentences)
{
    context.report(warning, context.exit, sentences);
}

/// One service as it is asked here: signed in with the role's secret, as far as somebody has given one, and with the
/// manners of the watch.
struct Asked {
    Asked(Workspace& workspace, const Pair& pair, const Endpoint& endpoint, const QString& role)
        : gate(workspace.http(), workspace.clock(), workspace.rests(), endpoint.baseUrl, endpoint.signIn)
        , ports{gate,
                workspace.clock(),
                workspace.signer(),
                [&secrets = workspace.secrets(), key = secretKey(pair, role)] { return secrets.read(key); },
                {},
                &workspace.refusals()}
    {
    }
    RetryAfterGate gate;
    Authenticator::Ports ports;
};

/// Asks a service what it is, and whether it lets us in; prints what a person should know.
Inspection detect(Context& context, Workspace& workspace, const Pair& pair, Endpoint& endpoint, const QString& role)
{
    Asked asked(workspace, pair, endpoint, role);
    const Authenticator::Ports& ports = asked.ports;
    Inspection seen = inspect(endpoint, ports, context.stop);
    if (seen.error) {
        warn(context, *seen.error);
    }
    if (seen.expected) {
        warn(context, Error{Errc::OtherFlavour, endpoint.baseUrl.toDisplayString(),
                            u"%1, not %2"_s.arg(codeName(seen.endpoint.flavour), codeName(*seen.expected))});
    }
    endpoint = seen.endpoint;
    if (!needsSecret(endpoint.signIn.kind)) {
        return seen;
    }
    const auto secret = ports.secret();
    if (secret && !*secret) {
        warn(context, Error{Errc::Secret, pair.name, role}, messages::secretMissing(pair, role));
    } else if (!seen.error) {
        if (const auto in = trySignIn(endpoint, ports, context.stop); !in) {
            warn(context, in.error());
        }
    }
    return seen;
}

/// Asks both services. False: one could not be asked.
bool detect(Context& context, Workspace& workspace, Pair& pair)
{
    const Inspection primary = detect(context, workspace, pair, pair.primary, u"primary"_s);
    if (pair.kind == PairKind::Managed) {
        return !primary.error;
    }
    const Inspection secondary = detect(context, workspace, pair, pair.secondary, u"secondary"_s);
    for (const Error& warning : warnings(primary, secondary)) {
        warn(context, warning);
    }
    return !primary.error && !secondary.error;
}

void show(Context& context, const Pair& pair)
{
    if (context.json) {
        context.print(toJson(pair));
        return;
    }
    context.out << plain(pair.name) << "\n  " << messages::label(pair.environment) << " · " << codeName(pair.kind)
                << "\n  " << plain(pair.primary.name) << "  " << pair.primary.baseUrl.toDisplayString() << "  "
                << messages::label(pair.primary.flavour) << "  " << plain(pair.primary.software) << '\n';
    if (pair.kind == PairKind::Copied) {
        context.out << "  " << plain(pair.secondary.name) << "  " << pair.secondary.baseUrl.toDisplayString() << "  "
                    << messages::label(pair.secondary.flavour) << "  " << plain(pair.secondary.software) << '\n';
    }
    if (pair.sharedGateway) {
        context.out << "  " << Text::tr("One gateway serves both addresses.") << '\n';
    }
    context.out << "  RPO " << messages::duration(pair.objectives.rpo) << " · RTO "
                << messages::duration(pair.objectives.rto) << '\n';
}

/// What became of the secrets of a pair that leads elsewhere now.
void tellLeft(Context& context, const Pair& pair, const QJsonObject& answer)
{
    JsonFields fields(answer);
    const auto error = [](JsonFields& in, const QString& key) { return in.error(key); };
    if (const auto notRemoved = fields.optional(u"notRemoved"_s, error)) {
        warn(context, *notRemoved);
    }
    if (!answer[u"left"_s].toArray().isEmpty()) {
        const QString left = Text::tr("The address or the sign-in of %1 changed: its secrets were removed. Enter them "
                                      "again with %2.")
                                 .arg(messages::isolated(pair.name), messages::isolated(u"rekindlectl secret set"_s));
        context.err << plain(left) << '\n';
    }
}

/// Stores a new or changed pair after validation against the others.
std::optional<Pair> store(Context& context, Workspace& workspace, const Pair& pair, bool isNew)
{
    const auto others = workspace.pairStore().pairs();
    if (!others) {
        context.report(others.error());
        return std::nullopt;
    }
    const auto problems = validate(pair, *others);
    for (const Error& problem : problems) {
        context.report(problem, ExitCode::Usage);
    }
    if (!problems.isEmpty()) {
        return std::nullopt;
    }
    const auto answer =
        context.carryOut(u"pair.save"_s, {{u"pair"_s, toJson(pair)}, {u"change"_s, isNew ? u"add"_s : u"edit"_s}});
    if (!answer) {
        return std::nullopt;
    }
    tellLeft(context, pair, *answer);
    const auto stored = pairFromJson((*answer)[u"pair"_s].toObject());
    return stored ? std::optional(*stored) : pair;
}

void addOrEdit(Context& context, const PairOptions& options, const std::string& name, bool isNew)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    if (!workspace) {
        return;
    }
    Pair pair;
    if (isNew) {
        pair = newPair(loadSettings(workspace->settingsStore()));
        pair.name = text(name);
    } else {
        const auto known = context.pairNamed(*workspace, text(name));
        if (!known) {
            return;
        }
        pair = *known;
    }
    if (const auto applied = options.applyTo(pair); !applied) {
        context.report(applied.error(), ExitCode::Usage);
        return;
    }
    if (!options.confirms(pair)) {
        context.report(Error{Errc::Invalid, pair.name, u"the heartbeat writes to production: repeat with --confirm"_s},
                       ExitCode::Usage);
        return;
    }
    // Stored first: what the services say must not decide whether what a person entered is kept, and the secrets are
    // found by the stored pair.
    const auto stored = store(context, *workspace, pair, isNew);
    if (!stored) {
        return;
    }
    pair = *stored;
    if (!options.unchecked() && context.askSecrets(*workspace, pair)) {
        const Pair entered = pair;
        if (!detect(context, *workspace, pair)) {
            warn(context, Error{Errc::Pending, pair.name}, messages::keptUnasked(pair));
        }
        if (pair != entered) {
            const auto again = store(context, *workspace, pair, false);
            if (!again) {
                return;
            }
            pair = *again;
        }
    }
    show(context, pair);
}

/// Where it is written, by whoever writes it, and where its copy lies.
void deleteHeartbeats(Context& context, Workspace& workspace, const Pair& pair)
{
    for (const HeartbeatPlace& place : heartbeatPlaces(pair)) {
        const Asked asked(workspace, pair, place.endpoint, place.role);
        const auto gone = deleteHeartbeat(place.endpoint, asked.ports, workspace.installation(), context.stop);
        if (!gone) {
            context.report(gone.error(), ExitCode::Problem);
        } else {
            context.err << plain(messages::heartbeatDeleted(place.endpoint)) << '\n';
        }
    }
}

void remove(Context& context, const std::string& name, const std::string& confirm, bool heartbeatToo)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, text(name)) : std::nullopt;
    if (!pair) {
        return;
    }
    if (text(confirm) != pair->name) {
        context.report(Error{Errc::Invalid, pair->name, u"repeat the name: --confirm"_s}, ExitCode::Usage);
        return;
    }
    if (heartbeatToo) {
        deleteHeartbeats(context, *workspace, *pair);
        if (context.exit != ExitCode::Good) {
            return; // with the pair its secrets would go, and nobody could try again
        }
    }
    if (!context.carryOut(u"pair.remove"_s, {{u"id"_s, pair->id.value}})) {
        return;
    }
    if (pair->heartbeat.enabled && !heartbeatToo) {
        for (const QString& sentence : messages::heartbeatStays(*pair)) {
            context.err << plain(sentence) << '\n';
        }
    }
}

void listPairs(Context& context)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pairs = workspace ? workspace->pairStore().pairs() : fail(Errc::Storage, {});
    if (!workspace) {
        return;
    }
    if (!pairs) {
        context.report(pairs.error());
        return;
    }
    for (const Pair& pair : *pairs) {
        show(context, pair);
    }
}

void exportPairs(Context& context, const QString& path)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    if (!workspace) {
        return;
    }
    const auto pairs = workspace->pairStore().pairs();
    if (!pairs) {
        context.report(pairs.error());
        return;
    }
    if (path == u"-"_s) {
        context.out << Context::safeJson(QJsonDocument::fromJson(exportOf(*pairs)), QJsonDocument::Indented);
        return;
    }
    if (const auto written = writePairs(path, *pairs); !written) {
        context.report(written.error());
    }
}

void importPairs(Context& context, const QString& path)
{
    const auto entries = readPairs(path);
    if (!entries) {
        context.report(entries.error(), ExitCode::Usage);
        return;
    }
    const auto answer = context.carryOut(u"pair.import"_s, {{u"entries"_s, toJson(*entries)}});
    if (!answer) {
        return;
    }
    const QList<ImportOutcome> outcomes = importOutcomesFrom((*answer)[u"outcomes"_s].toArray());
    for (const ImportOutcome& outcome : outcomes) {
        if (outcome.error) {
            context.report(*outcome.error, ExitCode::Usage);
        } else {
            show(context, *outcome.stored);
        }
        if (outcome.stored && outcome.heartbeatOff) {
            warn(context, Error{Errc::Invalid, outcome.name,
                                u"the heartbeat writes to production and is off: pair edit --heartbeat --confirm"_s});
        }
    }
}

} // namespace

void addPairCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("pair", "The inventory: pairs of FHIR services");
    command->require_subcommand(1);
    command->footer(
        std::string("Example: rekindlectl pair add \"Hospital North\" --primary https://north.example.org/fhir "
                    "--secondary https://west.example.org/fhir")
        + exitCodes);
    auto name = std::make_shared<std::string>();
    auto path = std::make_shared<std::string>();
    auto confirm = std::make_shared<std::string>();

    for (const bool isNew : {true, false}) {
        auto* verb = command->add_subcommand(isNew ? "add" : "edit", isNew ? "Adds a pair" : "Changes what is given");
        auto options = std::make_shared<PairOptions>(*verb);
        verb->add_option("name", *name, "Name of the pair")->required();
        verb->footer(
            std::string(
                isNew ? "Example: rekindlectl pair add \"Hospital North\" --primary https://north.example.org/fhir "
                        "--secondary https://west.example.org/fhir --heartbeat --confirm"
                      : "Example: rekindlectl pair edit \"Hospital North\" --rpo 10m")
            + exitCodes);
        verb->callback([&context, options, name, isNew] { addOrEdit(context, *options, *name, isNew); });
    }
    auto* lister = command->add_subcommand("list", "All pairs");
    lister->footer("Example: rekindlectl pair list --json");
    lister->callback([&context] { listPairs(context); });
    auto* shower = command->add_subcommand("show", "One pair");
    shower->footer("Example: rekindlectl pair show \"Hospital North\"");
    shower->add_option("name", *name, "Name of the pair")->required();
    shower->callback([&context, name] {
        Workspace* workspace = context.workspace(Context::Need::Read);
        const auto pair = workspace ? context.pairNamed(*workspace, text(*name)) : std::nullopt;
        if (pair) {
            show(context, *pair);
        }
    });
    auto* remover = command->add_subcommand("remove", "Removes a pair and its secrets; its history stays");
    remover->footer("Example: rekindlectl pair remove \"Hospital North\" --confirm \"Hospital North\"");
    remover->add_option("name", *name, "Name of the pair")->required();
    remover->add_option("--confirm", *confirm, "The name again");
    auto heartbeatToo = std::make_shared<bool>(false);
    remover->add_flag("--delete-heartbeat", *heartbeatToo,
                      "Delete Basic/rekindle-heartbeat on both services first; without it the resource stays there");
    remover->callback([&context, name, confirm, heartbeatToo] { remove(context, *name, *confirm, *heartbeatToo); });
    auto* exporter = command->add_subcommand("export", "Writes all pairs to a file, without secrets");
    exporter->footer("Example: rekindlectl pair export pairs.json");
    exporter->add_option("file", *path, "The file; - for standard output")->required();
    exporter->callback([&context, path] { exportPairs(context, text(*path)); });
    auto* importer = command->add_subcommand("import", "Takes up the pairs of an exported file");
    importer->footer("Example: rekindlectl pair import pairs.json");
    importer->add_option("file", *path, "The file")->required();
    importer->callback([&context, path] { importPairs(context, text(*path)); });
}

} // namespace rekindle
