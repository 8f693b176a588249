// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_sender.h"
#include "service/notifier.h"
#include "service/settings.h"
#include "service/store_notices.h"
#include "service/webhook.h"
#include "workspace.h"

namespace rekindle {

/// How people are told by a process that watches, with a window or without: notices, and the webhook they go to. What waits
/// for the webhook lies in the store, and only the process that holds the store has something to tell: one that shows what
/// another one stores sees nothing live. Main thread only.
class NoticeDesk
{
public:
    /// Both must outlive it.
    NoticeDesk(Workspace& workspace, WatchSource& source);

    /// Settings that were read or changed, also the address that they do not hold: what failed before is tried at once.
    void adopt(const Settings& settings);

    Notifier& notifier() { return m_notifier; }
    Webhook& webhook() { return m_webhook; }
    NoticeSender& sender() { return m_sender; }

private:
    Notifier m_notifier;
    StoreNotices m_storeNotices;
    Webhook m_webhook;
    NoticeSender m_sender;
};

} // namespace rekindle
