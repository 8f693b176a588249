// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/background.h"
#include "service/notice.h"
#include "service/notice_outbox.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace rekindle {

/// A notice on its way to the webhook.
struct WaitingNotice {
    qint64 number{}; ///< they go in this order
    Notice notice{};
    Instant firstAt{}; ///< of the oldest notice that it stands for
    std::optional<Error> error{}; ///< how the newest try went
    std::optional<Instant> triedAt{};
    bool operator==(const WaitingNotice&) const = default;
};

/// What people are not told at present, and why.
struct DeliveryTrouble {
    int waiting{};
    Instant since{}; ///< of the oldest
    Error error{};
    Instant triedAt{};
    bool operator==(const DeliveryTrouble&) const = default;
};

/// For --json: "waiting", "since", "error", "detail", "triedAt".
QJsonObject toJson(const DeliveryTrouble& trouble);

/// nullopt: nothing waits that was tried in vain.
std::optional<DeliveryTrouble> deliveryTrouble(const QList<WaitingNotice>& waiting);

/// As kept; what cannot be read (of a newer version) is left out. Errors: the outbox's. Blocking.
Result<QList<WaitingNotice>> readWaiting(NoticeOutbox& outbox);

/// The notices that the receiver has not taken, in memory and in the outbox. A notice and what the rules remember of it
/// are written in one step, so that nothing counts as told whose message is lost: neither by an end of the program while
/// the receiver hangs nor by a kill. What the store refuses is kept in memory and tried again.
///
/// While the receiver is away, a newer notice takes the place of an older one of the same key and says how many it
/// stands for: one message per state, not a flood. Main thread only; nothing in it blocks but constructor and destructor.
class NoticeQueue : public QObject
{
    Q_OBJECT
public:
    /// Reads what is kept. The outbox must outlive it.
    explicit NoticeQueue(NoticeOutbox& outbox, QObject* parent = nullptr);
    ~NoticeQueue() override; ///< writes what is not written yet

    QJsonObject keptRules() const { return m_keptRules; } ///< as read by the constructor or takeOver()
    /// The store can be written from now on: reads what another process has left there, which takes the place of what was
    /// never kept here. Blocks on a small read.
    void takeOver();
    /// Keeps both in one step. Without notices a moment later, as the rules change often.
    void keep(const QJsonObject& rules, const QList<Notice>& told);

    /// Whether anybody receives: where nobody does nothing waits, and what waited is given up.
    void setReceiver(bool there);

    const QList<WaitingNotice>& waiting() const { return m_waiting; }
    void sending(qint64 number); ///< from now on it may have been taken: nothing takes its place
    void taken(qint64 number);
    void failed(qint64 number, const Error& error, Instant at);

signals:
    void added();
    void changed();

private:
    void read();
    void add(const Notice& notice);
    void put(const WaitingNotice& notice);
    void remove(qsizetype index);
    void save();

    NoticeOutbox& m_outbox;
    QJsonObject m_keptRules{};
    QList<WaitingNotice> m_waiting{};
    qint64 m_next{1};
    qint64 m_sending{0}; ///< 0: none
    bool m_receiver{true};
    OutboxChange m_unsaved{};
    std::optional<OutboxChange> m_saving{}; ///< what is being written
    QTimer m_timer{};
    Background m_work{1};
};

} // namespace rekindle
