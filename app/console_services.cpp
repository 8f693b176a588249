// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_services.h"

#include <QCoreApplication>
#include <QSettings>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QList<SettingsControl::Place> placesOf(const Workspace& workspace)
{
    using Kind = SettingsControl::Place::Kind;
    return {{Kind::Store, workspace.storePath()},
            {Kind::Settings, QSettings().fileName()},
            {Kind::Log, Workspace::defaultLogPath()}};
}

QJsonObject windowFigures(const StallFigures& stalls)
{
    return {{u"stretches"_s, stalls.stretches}, {u"p50_ms"_s, stalls.p50},        {u"p99_ms"_s, stalls.p99},
            {u"longest_ms"_s, stalls.max},      {u"over_16_ms"_s, stalls.over16}, {u"over_50_ms"_s, stalls.over50}};
}

} // namespace

ConsoleServices::ConsoleServices(Workspace& workspace, WatchSource& source, const StallWatch& stalls)
    : m_log(source)
    , m_notifier(source, workspace.noticeOutbox())
    , m_storeNotices(source)
    , m_webhook({workspace.http(), workspace.clock(), workspace.secrets()})
    , m_sender(m_notifier.queue(), m_webhook, workspace.clock())
    , m_settings({.store = workspace.settingsStore(),
                  .source = source,
                  .webhook = m_webhook,
                  .sender = m_sender,
                  .apply = [&workspace](const Settings& settings) { workspace.apply(settings); },
                  .places = placesOf(workspace),
                  .hashKey = workspace.hashKey(),
                  .version = QCoreApplication::applicationVersion(),
                  .checkStore = workspace.storeCheck(),
                  .windowFigures = [&stalls] { return windowFigures(stalls.figures()); }})
{
    QObject::connect(&m_storeNotices, &StoreNotices::happened, &m_notifier, &Notifier::take);
}

} // namespace rekindle
