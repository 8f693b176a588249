// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notice_sender.h"

#include "service/log.h"
#include "service/messages.h"
#include "service/messages_notice.h"

#include <algorithm>
#include <utility>

namespace rekindle {

namespace {

/// The message is what the receiver does not like; others may go.
bool isRefused(const Error& error)
{
    return error.code == Errc::Rejected || error.code == Errc::TooLarge;
}

} // namespace

NoticeSender::NoticeSender(NoticeQueue& queue, Webhook& webhook, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_webhook(webhook)
    , m_clock(clock)
{
    connect(&queue, &NoticeQueue::added, this, &NoticeSender::next);
    connect(&queue, &NoticeQueue::changed, this, &NoticeSender::troubleChanged);
    connect(&webhook, &Webhook::changed, this, &NoticeSender::again);
}

void NoticeSender::again()
{
    m_queue.setReceiver(m_webhook.kind() != WebhookKind::None);
    m_failures = 0;
    m_refused.clear();
    m_wake.request_stop();
    next();
}

void NoticeSender::next()
{
    if (m_sending || m_waiting || m_webhook.kind() == WebhookKind::None) {
        return;
    }
    const QList<WaitingNotice>& waiting = m_queue.waiting();
    const auto it = std::find_if(waiting.begin(), waiting.end(),
                                 [this](const WaitingNotice& notice) { return !m_refused.contains(notice.number); });
    if (it == waiting.end()) {
        if (!waiting.isEmpty()) {
            wait(longestWait);
        }
        return;
    }
    m_sending = true;
    const qint64 number = it->number;
    m_queue.sending(number);
    Notice notice = it->notice;
    if (notice.replaced > 0) {
        notice.text = messages::paragraph({notice.text, messages::standsFor(notice.replaced, it->firstAt)});
    }
    m_work.run(m_webhook.delivery(notice)).then(this, [this, number](const Webhook::Delivery& delivery) {
        done(number, delivery);
    });
}

void NoticeSender::done(qint64 number, const Webhook::Delivery& delivery)
{
    m_sending = false;
    if (!delivery.error) {
        if (std::exchange(m_failures, 0) > 0) {
            qCInfo(logNotices, "the webhook takes messages again");
        }
        m_queue.taken(number);
        next();
        return;
    }
    const Error& error = *delivery.error;
    qCWarning(logNotices, "the webhook did not take message %lld: %s %s; %lld wait", number,
              qPrintable(codeName(error.code)), qPrintable(error.detail), qint64{m_queue.waiting().size()});
    m_queue.failed(number, error, m_clock.now());
    if (isRefused(error)) {
        m_refused.insert(number);
        next();
        return;
    }
    const Millis paced = std::min(firstWait * (1 << std::min(m_failures++, 5)), longestWait);
    wait(std::max(paced, std::min(delivery.retryAfter.value_or(0ms), longestAsked)));
}

void NoticeSender::wait(Millis length)
{
    m_waiting = true;
    m_wake = std::stop_source();
    m_work
        .run([&clock = m_clock, length, wake = m_wake](std::stop_token stop) mutable {
            const std::stop_callback ending(stop, [&wake] { wake.request_stop(); });
            return clock.sleepFor(length, wake.get_token());
        })
        .then(this, [this](bool) {
            m_waiting = false;
            m_refused.clear();
            next();
        });
}

} // namespace rekindle
