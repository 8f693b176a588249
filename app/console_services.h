// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_sender.h"
#include "service/notifier.h"
#include "service/settings_service.h"
#include "service/store_notices.h"
#include "service/watch_log.h"
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
    WatchLog m_log;
    Notifier m_notifier;
    StoreNotices m_storeNotices;
    Webhook m_webhook;
    NoticeSender m_sender;
    SettingsService m_settings;
};

} // namespace rekindle
