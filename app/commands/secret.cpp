// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "interrupt.h"

#include "fhir/secret_keys.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    std::string pair{};
    std::string role{};
};

const std::vector<std::string> roles{"primary", "secondary", "heartbeat", "front"};

void set(Context& context, const Arguments& arguments)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, text(arguments.pair)) : std::nullopt;
    if (!pair) {
        return;
    }
    // Keys and certificates have many lines: everything up to the end of the input, without the last newline.
    QString value = [&context] {
        const EndsAtOnce waiting;
        return context.in.readAll();
    }();
    while (value.endsWith(u'\n') || value.endsWith(u'\r')) {
        value.chop(1);
    }
    const Secret secret(value.toUtf8());
    value.fill(u'\0');
    if (secret.isEmpty()) {
        context.report(Error{Errc::Invalid, text(arguments.role), u"standard input held no secret"_s}, ExitCode::Usage);
        return;
    }
    static_cast<void>(
        context.carryOut(u"secret.set"_s, {{u"id"_s, pair->id.value},
                                           {u"role"_s, text(arguments.role)},
                                           {u"secret"_s, QString::fromLatin1(secret.reveal().toBase64())},
                                           {u"place"_s, context.options.keepSecrets ? u"keychain"_s : u"session"_s}}));
}

void remove(Context& context, const Arguments& arguments)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, text(arguments.pair)) : std::nullopt;
    if (!pair) {
        return;
    }
    static_cast<void>(context.carryOut(u"secret.remove"_s, {{u"id"_s, pair->id.value}}));
}

void list(Context& context, const Arguments& arguments)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    const auto pair = workspace ? context.pairNamed(*workspace, text(arguments.pair)) : std::nullopt;
    if (!pair) {
        return;
    }
    for (const std::string& role : roles) {
        const auto secret = workspace->secrets().read(secretKey(*pair, text(role)));
        if (!secret) {
            context.report(secret.error(), ExitCode::NotMeasured);
            return;
        }
        const bool present = secret->has_value();
        if (context.json) {
            context.print({{u"role"_s, text(role)}, {u"present"_s, present}});
        } else if (present) {
            context.out << text(role) << '\n';
        }
    }
}

} // namespace

void addSecretCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("secret", "Keeps the pairs' secrets in the keychain; never shows one");
    command->footer(
        "Example: rekindlectl secret set \"Hospital North\" primary < client-secret.txt\nExit codes: 0 done, "
        "1 the keychain refused, 2 wrong usage, 3 the keychain could not be read");
    command->require_subcommand(1);
    auto arguments = std::make_shared<Arguments>();
    auto* setter = command->add_subcommand("set", "Stores a secret read from standard input");
    setter->add_option("pair", arguments->pair, "Name of the pair")->required();
    setter->add_option("role", arguments->role, "primary, secondary, heartbeat or front")
        ->required()
        ->check(CLI::IsMember(roles));
    setter->footer("Example: rekindlectl secret set \"Hospital North\" primary < client-secret.txt");
    setter->callback([&context, arguments] { set(context, *arguments); });
    auto* remover = command->add_subcommand("remove", "Removes all secrets of a pair");
    remover->add_option("pair", arguments->pair, "Name of the pair")->required();
    remover->footer("Example: rekindlectl secret remove \"Hospital North\"");
    remover->callback([&context, arguments] { remove(context, *arguments); });
    auto* lister = command->add_subcommand("list", "Says which secrets a pair has, without showing them");
    lister->add_option("pair", arguments->pair, "Name of the pair")->required();
    lister->footer("Example: rekindlectl secret list \"Hospital North\"");
    lister->callback([&context, arguments] { list(context, *arguments); });
}

} // namespace rekindle
