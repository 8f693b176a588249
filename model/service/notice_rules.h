// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/notice.h"
#include "service/notice_findings.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace rekindle {

/// Something about a pair that people should be told, before it has words.
struct NoticeEvent {
    NoticeKind kind{};
    PairId pair{};
    Severity severity{}; ///< Unknown for what is neither good nor bad (an incident that a person opened)
    QString problem{}; ///< which problem: "outage", "rpo"; the same as long as it is the same one
    QString code{}; ///< what it was when it was told, in English: "primary_down", "rpo_breached"
    Instant at{};
    Instant since{}; ///< when it began
    std::optional<Instant> certificateEnds{}; ///< with Certificate
    IncidentKind incident{}; ///< with IncidentOpened and IncidentClosed
    bool operator==(const NoticeEvent&) const = default;
};

/// Work at a service of a pair that somebody has planned: what is found there is shown as ever, and not told.
struct PlannedWork {
    std::optional<Side> side{}; ///< nullopt: at both
    Instant from{};
    Instant until{};
    QString who{};
    bool operator==(const PlannedWork&) const = default;
};

/// Whether and until when people are not told about a pair.
struct Silence {
    bool off{false}; ///< switched off for this pair
    std::optional<Instant> snoozedUntil{};
    std::optional<PlannedWork> planned{}; ///< what is found there
    std::optional<Severity> acknowledged{}; ///< somebody knows that it is so bad; told again when it gets worse
    bool operator==(const Silence&) const = default;
};

/// Decides when people are told, from readings one after the other. Values in, values out; it knows no clock.
///
/// - A problem is told when it holds: an outage or a rewind from probable on, any other verdict once confirmed, what the
///   alarms say (RPO breached, breach forecast) in two readings in a row; a service that nobody reaches, here or
///   elsewhere, after five minutes, as most gaps of a local network are shorter. A problem is a family of verdicts: an outage
///   that changes its name is the same problem. Trouble of this computer or its network, and a reading without a lag,
///   are no evidence: they neither raise a problem nor end it.
/// - That nobody could fail over is told when it is confirmed, and so is that it is at risk; what the secondary does, what
///   came of the copy and which side serves are problems apart. It is over, and that is told, after the pair was protected
///   for five minutes. What verdict and alarms tell already (a copy that stands still, the RPO) is not told twice. It is
///   never told as an incident.
/// - That protection of a pair with two addresses is unknown for an hour is told once.
/// - It is told once, and again only when it gets worse, or after it was over for five minutes.
/// - Recovery is told after everything was healthy for five minutes, if a problem was told before; then in one word with
///   the end of what protection told.
/// - The opening of an incident is told unless the outage itself was told; its closing always. After that the outage is
///   not told any more: one that comes back is told again, however soon, as the last word was that it is over.
/// - A certificate with fewer than 14 days left is told once a day.
/// - What another service says of itself (ServiceEvent) is told by the same measure: once, again when it gets worse, and
///   when it is over.
/// - Acknowledged: silent about everything up to that severity until that was over for five minutes. Snoozed or
///   switched off: silent; so is what is found at a service where planned work runs. What still holds afterwards is told
///   then, what began and ended meanwhile never.
///
/// Not thread-safe.
class NoticeRules
{
public:
    static constexpr Millis overAfter = 5min;
    static constexpr Millis unreachableFor = 5min;
    static constexpr Millis unknownFor = 1h;
    static constexpr int certificateDays = 14;

    /// Takes what is known of a pair now; only a live reading that was not taken before counts.
    QList<NoticeEvent> observe(const PairStatus& status);
    /// Takes the incidents of a pair, newest first.
    QList<NoticeEvent> observe(const PairId& id, const QList<Incident>& incidents, Instant now);
    /// How the event is told; nullopt: not at all.
    std::optional<NoticeKind> observe(const ServiceEvent& event);
    void forget(const PairId& id);

    void acknowledge(const PairId& id); ///< nothing happens when nothing was told
    void acknowledgeAll();
    void snooze(const PairId& id, std::optional<Instant> until);
    void snoozeAll(std::optional<Instant> until);
    void setOff(const PairId& id, bool off);
    void plan(const PairId& id, const std::optional<PlannedWork>& work); ///< nullopt: it is over
    Silence silence(const PairId& id) const;
    std::optional<Instant> snoozedAllUntil() const { return m_snoozedUntil; }
    /// A told problem that is not over and that nobody acknowledged.
    bool needsAttention(const PairId& id) const;

    /// What must survive a restart; it is the same while `revision` is.
    QJsonObject memory() const;
    int revision() const { return m_revision; }
    /// What cannot be read is not restored.
    void restore(const QJsonObject& memory);

private:
    struct Problem {
        Severity told{Severity::Good}; ///< the worst that was told or acknowledged; Good: nothing
        Severity seen{Severity::Good}; ///< in the newest reading that was evidence
        std::optional<Instant> overSince{};
    };
    struct PairState {
        Silence silence{};
        QMap<QString, Severity> services{}; ///< what other services told, by ServiceEvent::problem
        QMap<QString, Problem> problems{}; ///< by NoticeEvent::problem
        bool recoveryOwed{false}; ///< a problem was told and its end was not
        bool protectionOwed{false}; ///< the same of what protection told
        std::optional<Instant> healthySince{};
        std::optional<Instant> protectedSince{};
        std::optional<Instant> unknownSince{}; ///< protection, though it could be measured
        std::optional<Instant> certificateTold{};
        QString incident{}; ///< the open one that is known
        bool incidentTold{false}; ///< its opening or its outage
        std::optional<Instant> newest{}; ///< of the readings taken
    };

    static std::optional<NoticeFinding> unknownFinding(PairState& state, const PairStatus& status);
    void take(PairState& state, const Reading& reading, const NoticeFinding& found, QList<NoticeEvent>& events);
    static bool isOpen(const PairState& state, const QString& problem);
    void rest(PairState& state, const Reading& reading, const QStringList& present);
    void takeHealth(PairState& state, const Reading& reading, QList<NoticeEvent>& events);
    void takeCertificate(PairState& state, const Reading& reading, QList<NoticeEvent>& events);
    std::optional<NoticeEvent> opened(PairState& state, const Incident& incident, Instant now);
    std::optional<NoticeEvent> closed(PairState& state, const Incident& incident, Instant now);
    static void restAcknowledgement(PairState& state);
    bool isSnoozed(const PairState& state, Instant now) const;
    bool isSilent(const PairState& state, Side side, Instant now) const;
    static Severity worstTold(const PairState& state);
    static bool isAcknowledged(const PairState& state, Severity severity);

    QHash<PairId, PairState> m_pairs{};
    std::optional<Instant> m_snoozedUntil{};
    int m_revision{0};
};

} // namespace rekindle
