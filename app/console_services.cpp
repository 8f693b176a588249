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
    , m_notices(workspace, source)
    , m_settings({.store = workspace.settingsStore(),
                  .source = source,
                  .webhook = m_notices.webhook(),
                  .sender = m_notices.sender(),
                  .askHolder = workspace.askHolder(),
                  .apply = [&workspace](const Settings& settings) { workspace.apply(settings); },
                  .places = placesOf(workspace),
                  .hashKey = workspace.hashKey(),
                  .version = QCoreApplication::applicationVersion(),
                  .checkStore = workspace.storeCheck(),
                  .windowFigures = [&stalls] { return windowFigures(stalls.figures()); }})
{
}

void ConsoleServices::adopt(const Settings& settings)
{
    m_settings.adopt(settings);
    m_notices.adopt(settings);
}

} // namespace rekindle
