// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "service/settings.h"

#include <QCoreApplication>

#include <sstream>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr char footer[] = R"(Exit codes: 0 good, 1 a problem was found, 2 wrong usage, 3 could not measure, 4 the store.
Secrets are never arguments: 'rekindlectl secret set' reads them from standard input, or set
REKINDLE_SECRET_<PAIR>_<ROLE> in the environment, or give --ask to 'status' and 'watch'.)";

} // namespace

int runCtl(const QStringList& arguments, Context& context)
{
    CLI::App app{"Watches pairs of FHIR services: is it an outage, what would be lost, can the secondary take over?",
                 "rekindlectl"};
    app.footer(footer);
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    app.require_subcommand(1);
    app.fallthrough();
    std::string store;
    std::string language;
    std::vector<std::string> controls;
    bool noKeychain = false;
    app.add_flag("--json", context.json, "Machine-readable: one JSON object a line, English codes, UTC times");
    app.add_option("--store", store, "The file of the store (default: the user's data folder)");
    app.add_option("--language", language, "Language of the texts: en, zh_CN, th, ar");
    app.add_option("--control", controls, "A name outside the pair that proves the network works; may be given twice");
    app.add_flag("--ask", context.ask, "Ask for the secrets and keep them for this run only");
    app.add_flag("--no-keychain", noKeychain, "Use only secrets from the environment");
    app.parse_complete_callback([&] {
        if (!store.empty()) {
            context.options.storePath = text(store);
        }
        context.options.keychain = context.options.keychain && !noKeychain;
        context.options.keepSecrets = !context.ask;
        for (const std::string& control : controls) {
            const auto urls = parseControls(text(control));
            if (!urls) {
                throw CLI::ValidationError("--control", urls.error().detail.toStdString());
            }
            context.options.controls.append(*urls);
        }
        if (language.empty()) {
            context.language.install(Language::systemCode());
        } else if (!context.language.install(text(language))) {
            throw CLI::ValidationError("--language", "no such language: " + language);
        }
    });
    addPairCommand(app, context);
    addSecretCommand(app, context);
    addStatusCommand(app, context);
    addWatchCommand(app, context);
    addLagCommand(app, context);
    addLossCommand(app, context);
    addProtectionCommand(app, context);
    addTimelineCommand(app, context);
    addSandboxCommand(app, context);
    addReplayCommand(app, context);
    addSettingsCommand(app, context);

    std::vector<std::string> reversed;
    for (auto it = arguments.crbegin(); it != arguments.crend(); ++it) {
        reversed.push_back(it->toStdString());
    }
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        std::ostringstream out;
        std::ostringstream err;
        const int code = app.exit(error, out, err);
        context.out << QString::fromStdString(out.str());
        context.err << QString::fromStdString(err.str());
        context.exit = code == 0 ? ExitCode::Good : ExitCode::Usage;
    }
    context.out.flush();
    context.err.flush();
    return static_cast<int>(context.exit);
}

} // namespace rekindle
