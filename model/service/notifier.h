// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/background.h"
#include "service/notice_queue.h"
#include "service/notice_rules.h"
#include "service/notice_wish.h"
#include "service/verb_channel.h"

#include <QObject>

namespace rekindle {

/// Watches the readings, takes what other services have to say, and tells what deserves it (notice_rules.h). What was
/// told, acknowledged and snoozed survives a restart, together with what the webhook has not taken (notice_queue.h). Where
/// another process holds the store, that one tells people: what is wanted here is asked of it, and what it keeps is shown.
/// Main thread only; nothing in it blocks but constructor and destructor, which read and write a little.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. Without `askHolder` nothing can be changed where another process holds the store.
    Notifier(WatchSource& source, NoticeOutbox& outbox, AskHolder askHolder = {}, QObject* parent = nullptr);
    ~Notifier() override;

    /// From any service but the watch, whose readings are looked at without being asked.
    void take(const ServiceEvent& event);
    NoticeQueue& queue() { return m_queue; }

    /// At once, or by the process that holds the store. Errors as AskHolder; it is told by refused(), too.
    QFuture<Result<void>> want(const NoticeWish& wish);
    /// What another process has had changed in the store of this one.
    void adopt(const NoticeWish& wish);

    // The same in short.
    QFuture<Result<void>> acknowledge(const PairId& id);
    QFuture<Result<void>> acknowledgeAll() { return acknowledge({}); }
    QFuture<Result<void>> snooze(const PairId& id, Instant until);
    QFuture<Result<void>> snoozeAll(Instant until) { return snooze({}, until); }
    QFuture<Result<void>> wake(const PairId& id); ///< ends its snooze
    QFuture<Result<void>> wakeAll() { return wake({}); } ///< ends the snooze of all; those of single pairs go on
    QFuture<Result<void>> plan(const PairId& id, const std::optional<PlannedWork>& work);
    QFuture<Result<void>> setOff(const PairId& id, bool off);

    Silence silence(const PairId& id) const { return m_rules.silence(id); }
    /// While they run; planned work also while it is ahead.
    std::optional<Instant> snoozedAllUntil() const;
    std::optional<PlannedWork> planned(const PairId& id) const;
    bool needsAttention(const PairId& id) const { return m_rules.needsAttention(id); }

    /// Of all pairs now; `worst()` is for the tray icon.
    SeverityCounts counts() const { return countSeverities(m_source.pairs()); }

    Instant now() const { return m_source.now(); }
    /// The next day's 8:00 of this computer's time zone.
    static Instant tomorrowMorning(Instant now);

signals:
    void noticed(const rekindle::Notice& notice);
    /// Nothing that was told of the pair needs attention any more: it is over, acknowledged, or the pair was removed.
    void cleared(const rekindle::PairId& id);
    void silenceChanged(); ///< somebody acknowledged, snoozed, planned, or switched a pair off or on
    /// What was wanted was not done, or whether it was is not known.
    void refused(const rekindle::PairId& id, const rekindle::Error& error);

private:
    void look(const PairId& id);
    void lookAtIncidents(const PairId& id);
    static QList<Notice> worded(const PairStatus& status, const QList<NoticeEvent>& events);
    static std::optional<Protection> briefly(const std::optional<Reading>& reading);
    void follow(const PairId& id);
    void takeOver();
    void readKept();
    void show(const QJsonObject& kept);
    void remember(const QList<Notice>& told = {});

    WatchSource& m_source;
    NoticeOutbox& m_outbox;
    AskHolder m_ask{};
    NoticeQueue m_queue;
    NoticeRules m_rules{};
    QSet<PairId> m_attention{};
    int m_kept{0}; ///< the revision of the rules that was handed to the queue
    Background m_work{1}; // last: joined first
};

} // namespace rekindle
