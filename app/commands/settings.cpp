// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"

#include "commands/context.h"
#include "commands/no_echo.h"
#include "interrupt.h"
#include "service/messages_notice.h"
#include "service/notice_queue.h"
#include "service/preferences.h"

#include <QJsonArray>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Wanted {
    std::optional<int> days{};
    std::optional<std::string> controls{};
    std::optional<std::string> webhook{}; ///< what it takes: "teams"
    bool address{false}; ///< of the webhook, on standard input
};

/// The first line of standard input: the address is a secret, and what stands on a command line is seen by everybody.
QString addressFrom(Context& context)
{
    const NoEcho quiet;
    const EndsAtOnce waiting;
    return context.in.readLine().trimmed();
}

/// What the webhook was not told yet: "waiting" is null where it cannot be read.
QJsonObject webhookJson(WebhookKind kind, const Result<QList<WaitingNotice>>& waiting,
                        const std::optional<DeliveryTrouble>& trouble)
{
    return {{u"kind"_s, codeName(kind)},
            {u"waiting"_s, waiting ? QJsonValue(qint64{waiting->size()}) : QJsonValue()},
            {u"trouble"_s, trouble ? QJsonValue(toJson(*trouble)) : QJsonValue()}};
}

void run(Context& context, const Wanted& wanted)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    if (!workspace) {
        return;
    }
    QJsonObject changes;
    if (wanted.controls) {
        const auto controls = parseControls(text(*wanted.controls));
        if (!controls) {
            context.report(controls.error(), ExitCode::Usage);
            return;
        }
        changes[u"controls"_s] = QJsonArray::fromStringList(QUrl::toStringList(*controls));
    }
    if (wanted.days) {
        changes[u"retention_days"_s] = *wanted.days;
    }
    if (wanted.webhook) {
        changes[u"webhook"_s] = text(*wanted.webhook);
    }
    QJsonObject asked{{u"changed"_s, changes}};
    if (wanted.address) {
        asked[u"webhookAddress"_s] = QString::fromLatin1(addressFrom(context).toUtf8().toBase64());
    }
    const bool any = !changes.isEmpty() || wanted.address;
    if (any && !context.carryOut(u"settings.change"_s, asked)) {
        return;
    }
    const int kept = retentionDays(workspace->settingsStore());
    const Settings stored = loadSettings(workspace->settingsStore());
    const QStringList controls = QUrl::toStringList(stored.controls);
    const auto waiting = readWaiting(workspace->noticeOutbox());
    const auto trouble = waiting ? deliveryTrouble(*waiting) : std::nullopt;
    if (context.json) {
        context.print({{u"retentionDays"_s, kept},
                       {u"controls"_s, QJsonArray::fromStringList(controls)},
                       {u"store"_s, workspace->storePath()},
                       {u"webhook"_s, webhookJson(stored.webhook, waiting, trouble)}});
    } else {
        context.out << "retention-days " << kept << "\ncontrols "
                    << (controls.isEmpty() ? u"none"_s : plain(controls.join(u' '))) << "\nstore "
                    << plain(workspace->storePath()) << "\nwebhook " << codeName(stored.webhook) << '\n';
        if (trouble) {
            context.out << plain(messages::deliveryTrouble(*trouble)) << '\n';
        }
    }
}

} // namespace

void addSettingsCommand(CLI::App& app, Context& context)
{
    auto* command = app.add_subcommand("settings", "Shows and changes what holds for all pairs");
    command->footer("Example: rekindlectl settings --retention-days 90\nExample: rekindlectl settings --controls "
                    "\"status.example.org\"\nExample: rekindlectl settings --webhook teams --webhook-address < "
                    "webhook-url.txt\nExit codes: 0 done, 1 not done (the reason is "
                    "printed), 2 wrong usage, 4 the store");
    auto wanted = std::make_shared<Wanted>();
    command->add_option("--retention-days", wanted->days,
                        "How long samples are kept as measured; roll-ups stay for good");
    command->add_option(
        "--controls", wanted->controls,
        "Addresses outside the pairs whose answer proves that the network works; apart by spaces, empty: none");
    command->add_option("--webhook", wanted->webhook, "Who is told by it: teams, slack, generic, or none")
        ->check(CLI::IsMember({"none", "teams", "slack", "generic"}));
    command->add_flag("--webhook-address", wanted->address,
                      "Reads the webhook's address, an https one, from standard input; an empty one removes it");
    command->callback([&context, wanted] { run(context, *wanted); });
}

} // namespace rekindle
