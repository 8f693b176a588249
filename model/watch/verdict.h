// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/finding.h"
#include "watch/heartbeat_pace.h"
#include "watch/lag.h"
#include "watch/latency_baseline.h"
#include "watch/observation.h"
#include "watch/verdict_values.h"

#include <QJsonObject>
#include <QList>

namespace rekindle {

/// The decision table of facts/monitoring.md 2.3 with memory: counts observations of one kind in a row, keeps the
/// latency baseline and the heartbeat window. What one observation says alone is in finding.h. How it is counted:
///
/// - A verdict stands until another has been seen twice in a row (suspected; three times: probable, four: confirmed);
///   before the first it is Unknown. Healthy is declared after two healthy observations in a row, always as confirmed.
/// - Kinds of one family count together, and the majority of the last four gives the name (the newest, when they are
///   even): primary down, front end down and gray failure; offline here, intercepted and partition near me; stalled and not
///   converging. The confidence of a verdict does not fall while its name stands.
/// - Primary down is discounted by our own recent trouble (Lifeguard): it needs one more observation in a row for each of
///   the last ten that spoke of the local network or in which the controls wavered, up to six.
/// - Gray failure and slow are also counted by share: they may pause, while more than half of the observations since the
///   first of the last eight show them. One that came and went is over when less than half of the last eight show it.
/// - Slow: more than three times the usual (latency_baseline.h). After a day that is the new usual.
/// - Stalled counts the observations of the stand-still itself, so that it is probable when it is first told at 90 s.
///   Not converging starts as suspected when first told. Both only while the primary answers; a rewind is told at once.
///   (lag.h, StallTracker. Where `written` is not known, the pace of the heartbeats is learned: heartbeat_pace.h.)
/// - When nothing is seen twice in a row but the last four are all bad, the safest of their names is suspected.
///
/// Observations must come in the order of time; one from the past is ignored, unless a second one follows it: then the
/// clock was set back, and counting starts anew. So it does after a hole of five minutes and three times the usual
/// distance. Not thread-safe.
class VerdictRules
{
public:
    /// `judged`: the service that is judged; the other one bears witness. Of the secondary only what its probes show is
    /// told ("primary down" is read as "down"): replication is no matter of it.
    explicit VerdictRules(Side judged = Side::Primary);

    /// Takes one observation and returns the verdict that holds after it.
    Verdict observe(const Observation& observation);
    const Verdict& verdict() const { return m_verdict; }

    /// Sleep or any other hole in the observations: counts start anew, the verdict and the baseline stay.
    void gap();

    /// The judged service's usual total (95th percentile); nullopt: not yet learned.
    std::optional<Millis> baseline() const { return m_baseline.usual(); }

    /// The learned baseline, for Store::memory.
    QJsonObject memory() const;
    /// What cannot be read is not restored.
    void restore(const QJsonObject& memory);

private:
    struct Seen {
        Instant at{};
        Finding finding{};
        std::optional<bool> network{}; ///< it works, as a control or the primary's own answer shows
    };
    struct Share {
        int count{0};
        Instant since{};
    };

    bool accept(Instant at);
    Finding withMemory(const Observation& observed, Finding finding);
    std::optional<Finding> replicationFinding(const Finding& healthy) const;
    void followHeartbeat(const Observation& observed, bool good);
    void decide();
    void judge();
    void adopt(const Finding& named, int level, Instant since);
    QList<const Seen*> run() const;
    const Finding& majority(const QList<const Seen*>& run) const;
    Share share(VerdictCode code) const;
    bool comesAndGoes(VerdictCode code) const;
    int ownTrouble() const;
    void suspectSafest();

    Side m_side{};
    Verdict m_verdict{};
    QList<Seen> m_recent{}; ///< oldest first
    LatencyBaseline m_baseline{};
    static constexpr Millis likelyPeriod = 30s; ///< of the heartbeat, before its pace is learned
    StallTracker m_heartbeats;
    HeartbeatPace m_pace{};
    int m_badInRow{0};
    int m_failedInRow{0}; ///< probes of the judged service, of whatever kind
    std::optional<Instant> m_newestAt{};
    std::optional<Instant> m_strayAt{}; ///< the last observation was from the past
    Millis m_distance{}; ///< between the last two observations
};

} // namespace rekindle
