// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notice_desk.h"
#include "service/settings_service.h"
#include "service/watch_log.h"
#include "stall_watch.h"
#include "workspace.h"

namespace rekindle {

/// What the console runs beside the monitor: notices, the webhook they go to, and the settings. Main thread only.
class ConsoleServices
{
public:
    /// All must outlive it.
    ConsoleServices(Workspace& workspace, WatchSource& source, const StallWatch& stalls);

    Notifier& notifier() { return m_notices.notifier(); }
    SettingsControl& settings() { return m_settings; }
    /// Another process had the settings changed here.
    void adopt(const Settings& settings);

private:
    WatchLog m_log;
    NoticeDesk m_notices;
    SettingsService m_settings;
};

} // namespace rekindle
