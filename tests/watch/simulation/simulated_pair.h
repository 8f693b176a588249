// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http.h"
#include "support/fake_clock.h"
#include "watch/simulation/random.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace rekindle {

/// One primary and one secondary as a transport, with the truth about them. Times of commits are on the boot clock.
class SimulatedPair : public HttpTransport
{
public:
    enum class Pages { Hapi, Helios, Medplum };
    enum class Fault { None, Refused, Hang, Throttled, Redirect, Error };

    SimulatedPair(Random& random, FakeClock& clock);

    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override;

    /// Lets the world go on until now: clients write, the copy copies.
    void advance();
    /// The secondary is restored to how it was then; the copy goes on from there.
    void restoreSecondary(Millis back);
    void writeOnSecondary();

    /// The age of the oldest commit on the primary that the secondary lacks; 0: none.
    Millis oldestMissing(BootTime at, bool heartbeats = true) const;
    /// The same, of those that one of two workers brings.
    Millis oldestInLane(BootTime at) const;
    /// Resources of which a change that was committed until then is not on the secondary now.
    qint64 missingUntil(BootTime until) const;

    struct Seen {
        Instant sentAt{};
        Millis stale{}; ///< the truth when the secondary answered
        Millis staleWithout{}; ///< and without the heartbeats
        qint64 missing{};
    };
    QList<Seen> secondaryReads{}; ///< of its heartbeat, in this poll
    std::optional<Seen> secondaryList{}; ///< of its history, the first in this poll; nullopt: a cache answered
    std::optional<BootTime> heartbeatCommitted{}; ///< the newest that the primary took or showed in this poll
    int ownEver{0}; ///< resources that the secondary's clients ever made; the primary has none of them
    bool secondaryRestored{false}; ///< and not read since
    void beginPoll();

    Fault primaryFault{Fault::None};
    Fault secondaryFault{Fault::None};
    bool stalled{false};
    bool writing{true};
    Pages pages{Pages::Hapi};
    bool restamps{false};
    bool parallel{false};
    bool laneStuck{false}; ///< of a parallel copy: one of two workers stands still; the heartbeat goes by the other
    bool cached{false};
    double writesPerSecond{0.2};
    double changed{0.3}; ///< that share of the writes changes or deletes what is there
    Millis delay{3s};
    Millis indexBehind{0};

private:
    struct Commit {
        QByteArray type{};
        QByteArray id{};
        qint64 version{};
        Instant stamp{};
        BootTime begun{};
        BootTime at{};
        bool deleted{false};
        QByteArray body{}; ///< of a heartbeat
        std::optional<BootTime> applied{}; ///< on the secondary
        Instant appliedStamp{};
        bool own{false}; ///< the secondary's own
    };
    bool isPrimary(const HttpRequest& request) const { return request.url.host() == QLatin1String("p.sim"); }
    Instant clockOf(bool primary) const;
    void commit(const QByteArray& type, const QByteArray& id, bool deleted, const QByteArray& body, BootTime begun);
    void copy();
    static bool isInLane(const Commit& commit) { return commit.body.isEmpty() && commit.id.back() % 2 == 1; }
    const Commit* heartbeatOn(bool primary) const;
    void answerHeartbeat(HttpExchange& answer, bool primary);
    void takeHeartbeat(HttpExchange& answer, const HttpRequest& request);
    void answerHistory(HttpExchange& answer, const HttpRequest& request, bool primary);
    QByteArray resource(const Commit& commit, bool primary) const;
    void answerResource(HttpExchange& answer, const QString& path, bool primary);
    void answerVersion(HttpExchange& answer, const QString& path, bool primary);
    QByteArray meta(const Commit& commit, bool primary) const;
    Millis latency();

    Random& m_random;
    FakeClock& m_clock;
    Millis m_primaryOffset{};
    Millis m_secondaryOffset{};
    QList<Commit> m_log{}; ///< of the primary, in the order of commits
    QList<Commit> m_own{}; ///< of the secondary's clients
    QHash<QByteArray, qint64> m_versions{};
    BootTime m_writtenUpTo{};
    int m_created{0};
    bool m_listed{false}; ///< the secondary's history, in this poll
    QHash<QString, std::pair<BootTime, HttpExchange>> m_cache{};
};

} // namespace rekindle
