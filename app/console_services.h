// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notifier.h"
#include "service/settings_service.h"
#include "service/webhook.h"
#include "stall_watch.h"
#include "workspace.h"

namespace rekindle {

/// What the console runs beside the monitor: notices, the webhook they go to, and the settings. Main thread only.
class ConsoleServices
{
public:
    /// All must outlive it.
    ConsoleServices(Workspace& workspace, WatchSource& source, const StallWatch& stalls);

    Notifier& notifier() { return m_notifier; }
    SettingsControl& settings() { return m_settings; }

private:
    Notifier m_notifier;
    Webhook m_webhook;
    SettingsService m_settings;
};

} // namespace rekindle
