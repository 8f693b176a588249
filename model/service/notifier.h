// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/background.h"
#include "service/notice_rules.h"
#include "service/settings_store.h"

#include <QObject>
#include <QTimer>

namespace rekindle {

/// Something to tell people, in words and in codes.
struct Notice {
    PairId pair{};
    QString pairName{};
    NoticeKind kind{};
    Severity severity{};
    QString title{}; ///< in the language of the window
    QString text{};
    Instant at{};
    Instant since{};
    QString code{}; ///< in English: "primary_down", "rpo_breached"
    QString key{}; ///< equal for all notices of one problem of one pair, so that a newer one may take its place
    bool operator==(const Notice&) const = default;
};

/// Watches the readings and tells what deserves it (notice_rules.h). What was told, acknowledged and snoozed survives a
/// restart. Main thread only; nothing in it blocks, but the constructor reads one setting.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Notifier(WatchSource& source, SettingsStore& store, QObject* parent = nullptr);
    ~Notifier() override;

    void acknowledge(const PairId& id);
    void acknowledgeAll();
    void snooze(const PairId& id, Instant until);
    void snoozeAll(Instant until);
    void wake(const PairId& id); ///< ends its snooze
    void wakeAll(); ///< ends the snooze of all; those of single pairs go on
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
    void tell(const PairStatus& status, const QList<NoticeEvent>& events);
    void follow(const PairId& id);
    void remember();
    void save();

    WatchSource& m_source;
    SettingsStore& m_store;
    NoticeRules m_rules{};
    QSet<PairId> m_attention{};
    int m_saved{0}; ///< the revision of the rules that the store has
    QTimer m_timer{};
    Background m_work{1};
};

} // namespace rekindle
