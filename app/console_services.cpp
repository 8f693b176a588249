// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_services.h"

#include <QCoreApplication>
#include <QSettings>

namespace rekindle {

namespace {

QList<SettingsControl::Place> placesOf(const Workspace& workspace)
{
    using Kind = SettingsControl::Place::Kind;
    return {{Kind::Store, workspace.storePath()},
            {Kind::Settings, QSettings().fileName()},
            {Kind::Log, Workspace::defaultLogPath()}};
}

} // namespace

ConsoleServices::ConsoleServices(Workspace& workspace, WatchSource& source)
    : m_notifier(source, workspace.store())
    , m_webhook({workspace.http(), workspace.clock(), workspace.secrets()})
    , m_settings({.store = workspace.store(),
                  .source = source,
                  .webhook = m_webhook,
                  .apply = [&workspace](const Settings& settings) { workspace.apply(settings); },
                  .places = placesOf(workspace),
                  .hashKey = workspace.hashKey(),
                  .version = QCoreApplication::applicationVersion(),
                  .checkStore = workspace.storeCheck()})
{
    QObject::connect(&m_notifier, &Notifier::noticed, &m_webhook, &Webhook::send);
}

} // namespace rekindle
