// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice_queue.h"
#include "service/notice_rules.h"

#include <QObject>

namespace rekindle {

/// Watches the readings, takes what other services have to say, and tells what deserves it (notice_rules.h). What was
/// told, acknowledged and snoozed survives a restart, together with what the webhook has not taken (notice_queue.h). Main
/// thread only; nothing in it blocks but constructor and destructor, which read and write a little.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Notifier(WatchSource& source, NoticeOutbox& outbox, QObject* parent = nullptr);
    ~Notifier() override;

    /// From any service but the watch, whose readings are looked at without being asked.
    void take(const ServiceEvent& event);
    NoticeQueue& queue() { return m_queue; }

    void acknowledge(const PairId& id);
    void acknowledgeAll();
    void snooze(const PairId& id, Instant until);
    void snoozeAll(Instant until);
    void wake(const PairId& id); ///< ends its snooze
    void wakeAll(); ///< ends the snooze of all; those of single pairs go on
    void plan(const PairId& id, const std::optional<PlannedWork>& work);
    void setOff(const PairId& id, bool off); ///< never told about, until switched on again

    Silence silence(const PairId& id) const { return m_rules.silence(id); }
    /// While it runs.
    std::optional<Instant> snoozedAllUntil() const;
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
    void silenceChanged(); ///< somebody acknowledged, snoozed, or switched a pair off or on

private:
    void look(const PairId& id);
    void lookAtIncidents(const PairId& id);
    static QList<Notice> worded(const PairStatus& status, const QList<NoticeEvent>& events);
    static std::optional<Protection> briefly(const std::optional<Reading>& reading);
    void follow(const PairId& id);
    void takeOver();
    void remember(const QList<Notice>& told = {});

    WatchSource& m_source;
    NoticeQueue m_queue;
    NoticeRules m_rules{};
    QSet<PairId> m_attention{};
    int m_kept{0}; ///< the revision of the rules that was handed to the queue
};

} // namespace rekindle
