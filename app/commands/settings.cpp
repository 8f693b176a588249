// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"
#include "commands/context.h"
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
};

/// What the webhook was not told yet: "waiting" is null where it cannot be read.
QJsonObject webhookJson(WebhookKind kind, const Result<QList<WaitingNotice>>& waiting,
                        const std::optional<DeliveryTrouble>& trouble)
{
    QJsonObject json{{u"kind"_s, codeName(kind)},
                     {u"waiting"_s, waiting ? QJsonValue(qint64{waiting->size()}) : QJsonValue()},
                     {u"trouble"_s, QJsonValue()}};
    if (trouble) {
        json[u"trouble"_s] = QJsonObject{{u"since"_s, toIso(trouble->since)},
                                         {u"error"_s, codeName(trouble->error.code)},
                                         {u"detail"_s, trouble->error.detail},
                                         {u"triedAt"_s, toIso(trouble->triedAt)}};
    }
    return json;
}

void run(Context& context, const Wanted& wanted)
{
    Workspace* workspace = context.workspace(Context::Need::Read);
    if (!workspace) {
        return;
    }
    QJsonObject changes;
    if (wanted.controls) {
        changes[u"controls"_s] = text(*wanted.controls);
    }
    if (wanted.days) {
        changes[u"retentionDays"_s] = *wanted.days;
    }
    if (!changes.isEmpty() && !context.carryOut(u"settings.change"_s, changes)) {
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
                    "\"status.example.org\"\nExit codes: 0 done, 1 not done (the reason is "
                    "printed), 2 wrong usage, 4 the store");
    auto wanted = std::make_shared<Wanted>();
    command->add_option("--retention-days", wanted->days,
                        "How long samples are kept as measured; roll-ups stay for good");
    command->add_option(
        "--controls", wanted->controls,
        "Addresses outside the pairs whose answer proves that the network works; apart by spaces, empty: none");
    command->callback([&context, wanted] { run(context, *wanted); });
}

} // namespace rekindle
