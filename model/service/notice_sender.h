// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "service/notice_queue.h"
#include "service/webhook.h"

namespace rekindle {

/// Brings the waiting notices to the webhook, one after the other and in order, until each was taken. A receiver that
/// fails is tried again after 2 s, then ever later, up to a minute; one that names a time (Retry-After) at that time, up
/// to 10 min. A message that the receiver refuses as such (400, 413 and the like) lets those behind it go first and is
/// tried again after them. A new address or kind is tried at once. A message may arrive twice: that is better than never.
/// Main thread only; nothing in it blocks but the destructor, which stops a try under way: the message stays in the queue
/// for the next start.
class NoticeSender : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis firstWait = 2s;
    static constexpr Millis longestWait = 60s;
    static constexpr Millis longestAsked = 10min;

    /// All must outlive it.
    NoticeSender(NoticeQueue& queue, Webhook& webhook, Clock& clock, QObject* parent = nullptr);

    std::optional<DeliveryTrouble> trouble() const { return deliveryTrouble(m_queue.waiting()); }

signals:
    void troubleChanged();

private:
    void again();
    void next();
    void done(qint64 number, const Webhook::Delivery& delivery);
    void wait(Millis length);

    NoticeQueue& m_queue;
    Webhook& m_webhook;
    Clock& m_clock;
    QSet<qint64> m_refused{}; ///< in this round
    int m_failures{0}; ///< in a row
    bool m_sending{false};
    bool m_waiting{false};
    std::stop_source m_wake{}; ///< ends the wait
    Background m_work{1}; ///< waits and sends
};

} // namespace rekindle
