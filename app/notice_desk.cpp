// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_desk.h"

namespace rekindle {

NoticeDesk::NoticeDesk(Workspace& workspace, WatchSource& source)
    : m_notifier(source, workspace.noticeOutbox(), workspace.askHolder())
    , m_storeNotices(source)
    , m_webhook({workspace.http(), workspace.clock(), workspace.secrets()})
    , m_sender(m_notifier.queue(), m_webhook, workspace.clock())
{
    QObject::connect(&m_storeNotices, &StoreNotices::happened, &m_notifier, &Notifier::take);
}

void NoticeDesk::adopt(const Settings& settings)
{
    m_webhook.adopt(settings.webhook);
}

} // namespace rekindle
