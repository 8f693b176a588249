// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notice_queue.h"

#include "core/json_fields.h"

#include <QJsonDocument>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto saveAfter = 500ms;
constexpr auto retryAfter = 30s;

QByteArray bytes(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

KeptNotice kept(const WaitingNotice& waiting)
{
    const QJsonObject json{{u"notice"_s, toJson(waiting.notice)},
                           {u"first_at"_s, toJson(waiting.firstAt)},
                           {u"error"_s, toJson(waiting.error)},
                           {u"tried_at"_s, toJson(waiting.triedAt)}};
    return {waiting.number, bytes(json)};
}

std::optional<WaitingNotice> waitingFrom(const KeptNotice& kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept.json).object();
    const auto notice = noticeFromJson(json.value(u"notice"_s).toObject());
    JsonFields in(json);
    const auto instant = [](JsonFields& fields, const QString& key) { return fields.instant(key); };
    const auto error = [](JsonFields& fields, const QString& key) { return fields.error(key); };
    WaitingNotice waiting{.number = kept.number,
                          .firstAt = in.instant(u"first_at"_s),
                          .error = in.optional(u"error"_s, error),
                          .triedAt = in.optional(u"tried_at"_s, instant)};
    if (!notice || !in.done()) {
        return std::nullopt;
    }
    waiting.notice = *notice;
    return waiting;
}

/// What is newer counts; nothing is put that is gone.
OutboxChange merged(OutboxChange older, const OutboxChange& newer)
{
    older.put.removeIf([&](const KeptNotice& notice) {
        return newer.gone.contains(notice.number)
               || std::any_of(newer.put.begin(), newer.put.end(),
                              [&](const KeptNotice& other) { return other.number == notice.number; });
    });
    older.put.append(newer.put);
    older.gone.append(newer.gone);
    if (newer.rules) {
        older.rules = newer.rules;
    }
    return older;
}

} // namespace

QJsonObject toJson(const DeliveryTrouble& trouble)
{
    return {{u"waiting"_s, trouble.waiting},
            {u"since"_s, toIso(trouble.since)},
            {u"error"_s, codeName(trouble.error.code)},
            {u"detail"_s, trouble.error.detail},
            {u"triedAt"_s, toIso(trouble.triedAt)}};
}

std::optional<DeliveryTrouble> deliveryTrouble(const QList<WaitingNotice>& waiting)
{
    const auto newest = std::max_element(waiting.begin(), waiting.end(), [](const auto& a, const auto& b) {
        return a.triedAt.value_or(Instant::min()) < b.triedAt.value_or(Instant::min());
    });
    if (newest == waiting.end() || !newest->error || !newest->triedAt) {
        return std::nullopt;
    }
    const auto oldest = std::min_element(waiting.begin(), waiting.end(),
                                         [](const auto& a, const auto& b) { return a.firstAt < b.firstAt; });
    return DeliveryTrouble{static_cast<int>(waiting.size()), oldest->firstAt, *newest->error, *newest->triedAt};
}

Result<QList<WaitingNotice>> readWaiting(NoticeOutbox& outbox)
{
    const auto rows = outbox.waitingNotices();
    if (!rows) {
        return fail(rows.error());
    }
    QList<WaitingNotice> list;
    for (const KeptNotice& row : *rows) {
        if (auto waiting = waitingFrom(row)) {
            list.append(*std::move(waiting));
        }
    }
    return list;
}

NoticeQueue::NoticeQueue(NoticeOutbox& outbox, QObject* parent)
    : QObject(parent)
    , m_outbox(outbox)
{
    read();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &NoticeQueue::save);
}

void NoticeQueue::read()
{
    m_keptRules = QJsonDocument::fromJson(m_outbox.noticeRules().value_or(QString{}).toUtf8()).object();
    m_waiting = m_outbox.isReadOnly() ? QList<WaitingNotice>{} : readWaiting(m_outbox).value_or(QList<WaitingNotice>{});
    m_next = m_waiting.isEmpty() ? 1 : m_waiting.last().number + 1;
}

void NoticeQueue::takeOver()
{
    m_unsaved = {};
    read();
    emit added();
    emit changed();
}

NoticeQueue::~NoticeQueue()
{
    m_timer.stop();
    m_work.stop();
    if (m_saving) {
        m_unsaved = merged(*m_saving, m_unsaved); // how it went is not known yet; written twice it is the same
    }
    if (!m_unsaved.isEmpty() && !m_outbox.isReadOnly()) {
        // What cannot be kept is told once more by the next run, which is the safe side.
        static_cast<void>(m_outbox.changeOutbox(m_unsaved));
    }
}

void NoticeQueue::keep(const QJsonObject& rules, const QList<Notice>& told)
{
    m_unsaved.rules = QString::fromUtf8(bytes(rules));
    if (m_receiver) {
        for (const Notice& notice : told) {
            add(notice);
        }
    }
    if (!told.isEmpty()) {
        save();
        emit added();
        emit changed();
    } else if (!m_timer.isActive() && !m_saving) {
        m_timer.start(saveAfter);
    }
}

void NoticeQueue::add(const Notice& notice)
{
    WaitingNotice waiting{.number = m_next++, .notice = notice, .firstAt = notice.at};
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        const WaitingNotice& older = m_waiting[i];
        if (older.notice.key == notice.key && older.number != m_sending) {
            waiting.notice.replaced += 1 + older.notice.replaced;
            waiting.firstAt = std::min(waiting.firstAt, older.firstAt);
            waiting.error = older.error;
            waiting.triedAt = older.triedAt;
            remove(i);
            break; // there is one of a key at most
        }
    }
    m_waiting.append(waiting);
    put(waiting);
}

void NoticeQueue::setReceiver(bool there)
{
    m_receiver = there;
    if (!there && !m_waiting.isEmpty()) {
        while (!m_waiting.isEmpty()) {
            remove(m_waiting.size() - 1);
        }
        save();
        emit changed();
    }
}

void NoticeQueue::sending(qint64 number)
{
    m_sending = number;
}

void NoticeQueue::taken(qint64 number)
{
    m_sending = 0;
    for (qsizetype i = 0; i < m_waiting.size(); ++i) {
        if (m_waiting[i].number == number) {
            remove(i);
            save();
            emit changed();
            return;
        }
    }
}

void NoticeQueue::failed(qint64 number, const Error& error, Instant at)
{
    m_sending = 0;
    const auto it = std::find_if(m_waiting.begin(), m_waiting.end(),
                                 [&](const WaitingNotice& waiting) { return waiting.number == number; });
    if (it == m_waiting.end()) {
        return; // given up meanwhile
    }
    it->error = error;
    it->triedAt = at;
    const auto newer = std::find_if(it + 1, m_waiting.end(),
                                    [&](const WaitingNotice& other) { return other.notice.key == it->notice.key; });
    if (newer == m_waiting.end()) {
        put(*it);
    } else {
        newer->notice.replaced += 1 + it->notice.replaced;
        newer->firstAt = std::min(newer->firstAt, it->firstAt);
        newer->error = error;
        newer->triedAt = at;
        put(*newer);
        remove(it - m_waiting.begin());
    }
    save();
    emit changed();
}

void NoticeQueue::put(const WaitingNotice& notice)
{
    m_unsaved = merged(std::move(m_unsaved), {.put = {kept(notice)}});
}

void NoticeQueue::remove(qsizetype index)
{
    m_unsaved = merged(std::move(m_unsaved), {.gone = {m_waiting[index].number}});
    m_waiting.removeAt(index);
}

void NoticeQueue::save()
{
    if (m_saving || m_unsaved.isEmpty() || m_outbox.isReadOnly()) {
        return;
    }
    m_timer.stop();
    m_saving = std::exchange(m_unsaved, {});
    m_work
        .run([&outbox = m_outbox, change = *m_saving](std::stop_token) {
            return outbox.changeOutbox(change).has_value();
        })
        .then(this, [this](bool saved) {
            const OutboxChange change = *std::exchange(m_saving, std::nullopt);
            if (!saved) {
                m_unsaved = merged(change, m_unsaved);
                m_timer.start(retryAfter);
            } else if (!m_unsaved.isEmpty()) {
                save();
            }
        });
}

} // namespace rekindle
