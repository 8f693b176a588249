// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/context.h"
#include "service/preferences.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

void run(Context& context, const std::optional<int>& days)
{
    Workspace* workspace = context.workspace(days ? Context::Need::Write : Context::Need::Read);
    if (!workspace) {
        return;
    }
    if (days) {
        if (const auto saved = saveRetentionDays(workspace->store(), *days); !saved) {
            context.report(saved.error(), saved.error().code == Errc::Invalid ? ExitCode::Usage : ExitCode::Problem);
            return;
        }
    }
    const int kept = retentionDays(workspace->store());
    if (context.json) {
        context.print({{u"retentionDays"_s, kept}, {u"store"_s, workspace->storePath()}});
    } else {
        context.out << "retention-days " << kept << "\nstore " << workspace->storePath() << '\n';
    }
}

} // namespace

void addSettingsCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("settings", "Shows and changes what holds for all pairs");
    command->footer("Example: rekindlectl settings --retention-days 90\nExit codes: 0 done, 1 not done (the reason is "
                    "printed), 2 wrong usage");
    auto days = std::make_shared<std::optional<int>>();
    command->add_option("--retention-days", *days, "How long samples are kept as measured; roll-ups stay for good");
    command->callback([&context, days] { run(context, *days); });
}

} // namespace rekindle
