// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "watch/change_reader.h"
#include "watch/heartbeat_writer.h"
#include "watch/order_probe.h"
#include "watch/pair_services.h"
#include "watch/passive.h"
#include "watch/reading.h"
#include "watch/service_probe.h"
#include "watch/stamp_book.h"
#include "watch/watermark.h"

#include <QJsonObject>
#include <QList>

#include <optional>
#include <stop_token>

namespace rekindle {

/// What one poll learned of what the secondary holds, on the primary's clock.
struct Held {
    enum class Kind {
        Unread, ///< the secondary could not be read, or showed nothing that places it: it may have everything by now
        Lost, ///< it was read, and went back behind all that is remembered of it
        Known,
    };
    Kind kind{Kind::Unread};
    Instant complete{}; ///< with Known: it holds everything that was committed until then
    Instant possible{}; ///< and nothing that was committed after this
    std::optional<Instant> overdue{}; ///< but for changes that were stamped from here on, of which one was missing
};

/// How far behind the secondary of one copied pair is, by the best method of lag.h that works now, and what follows from
/// it: up to where the secondary is complete. Writes the heartbeat. Not thread-safe.
class LagMeter
{
public:
    struct Options {
        QString installation{}; ///< marks our heartbeats
        bool mayWrite{true}; ///< false: never write a heartbeat
        QList<Heartbeat> heartbeats{}; ///< of this boot, by an earlier run
    };
    LagMeter(const Pair& pair, Clock& clock, Options options);

    /// Up to where the secondary was complete when an earlier run made its `last` reading: by its heartbeat where that
    /// is of this boot, by the wall clock otherwise.
    void restore(const Reading& last);
    /// What outlives a run: the primary's stamps of the heartbeat.
    QJsonObject memory() const;
    void restore(const QJsonObject& memory);

    /// Whether the primary serves, from this poll's probe and verdict. `stopped`: it is confirmed that nobody can write
    /// there, since the first of the failures that stand.
    void noteService(const ServiceProbe& here, bool stopped);

    /// Takes up what the primary shows, then writes the next heartbeat where that is wanted and the primary answers.
    /// nullopt: none was written, and heartbeatError() says why if it should have been. `wanted` false: heartbeats
    /// rest while the secondary serves, and no lag is measured: what changes goes the other way.
    std::optional<Heartbeat> write(PairServices& services, const ServiceProbe& here, bool wanted, std::stop_token stop);
    const std::optional<Error>& heartbeatError() const { return m_heartbeatError; }
    /// Whether the primary took the heartbeat of this poll; nullopt: none was tried.
    std::optional<bool> primaryWritable() const;

    /// Fills reading.lag and reading.lagError. Where the heartbeat of this poll can have arrived already, the secondary is
    /// read once more: `there` is older than the write.
    Held measure(Reading& reading, PairServices& services, const ServiceProbe& here, const ServiceProbe& there,
                 std::stop_token stop);
    /// The primary's changes as they were listed in this poll, or why they were not: what the next polls look for on the
    /// secondary, to see whether changes arrive in order.
    void noteChanges(const Result<ChangeRead>& read);
    /// The secondary's heartbeat, read once more: for a bound that must hold after other things were read.
    Held lookAgain(FhirClient& secondary, std::stop_token stop);

    /// The newest number seen on the primary; nullopt: none, or it has stood still for so long that a still number on the
    /// secondary means nothing.
    std::optional<qint64> written(const ServiceProbe& here);
    /// The primary showed a number below one that it had acknowledged or shown before, in this poll.
    bool primaryRewound() const { return m_primaryRewound; }
    /// The primary's stamp of the heartbeat that it has now; nullopt: there is none, or it cannot be believed.
    std::optional<Instant> heartbeatStamp() const { return m_heartbeatStamp; }
    /// The primary's stamps contradict its Date, or its Dates each other.
    bool clocksContradict() const { return m_clocksContradict; }
    /// The latest that the primary's clock can have shown at that moment; nullopt: it sends no usable Date.
    std::optional<Instant> onPrimary(BootTime at) const;

    /// How many heartbeats are known that the primary stamped from `since` on.
    qsizetype heartbeatsSince(Instant since) const { return m_stamps.countSince(since); }
    BootTime now() const { return m_clock.boot(); }

    /// What is lost, as time, if the primary died when it stopped serving or, while it serves, now: from the moment up to
    /// which the secondary is complete to that moment. nullopt: nothing is known of the secondary.
    std::optional<Interval> lost() const;
    /// The same, of a failure that stands and that began while this run watched.
    std::optional<Interval> lostInFailure() const;
    /// At least so much of it, where a change is missing although later ones have arrived; as of this poll's look at the
    /// secondary. nullopt: no such change is known.
    std::optional<Millis> leastLostInFailure() const;
    /// The primary served in this run.
    bool hasServed() const { return m_servedAt.has_value(); }
    /// The end of the first probe that found the primary stopped, as long as it is.
    std::optional<BootTime> stoppedAt() const { return m_stopped ? m_failedAt : std::nullopt; }
    /// For how long heartbeats have been written of which the secondary has never shown one, although it could be read;
    /// nullopt: it has shown one, none was written, or it could not be read in this poll.
    std::optional<Millis> unseenFor() const;

    ClockOffset& primaryOffset() { return m_primaryOffset; }
    ClockOffset& secondaryOffset() { return m_secondaryOffset; }

    /// A hole in the observations.
    void gap() { m_stall.restart(); }
    /// Drops what matters no more; returns the lowest heartbeat number that still does (0: none).
    qint64 forget();

private:
    /// What one reading of the secondary showed.
    struct Sight {
        std::optional<HeartbeatMark> mark{};
        std::optional<Instant> updated{}; ///< its meta.lastUpdated there
        Instant at{};
        BootTime started{};
        BootTime ended{};
    };
    struct Reached {
        BootTime upTo{}; ///< the secondary held all up to here
        std::optional<qint64> number{}; ///< and showed this
    };
    void seePrimary(const ServiceProbe& here);
    void rememberStamp(qint64 number, Instant stamp, BootTime sent, BootTime ended);
    std::optional<Sight> readSecondary(FhirClient& secondary, std::stop_token stop) const;
    Sight sightOf(FhirClient& secondary, const ServiceProbe& here, const ServiceProbe& there,
                  std::stop_token stop) const;
    Held heldBy(const Sight& seen);
    bool notePlace(const Sight& seen);
    bool nobodyWrites(const ServiceProbe& here, const Sight& seen) const;
    bool byHeartbeat(Reading& reading, const Sight& there) const;
    bool byWatermark(Reading& reading, const Sight& there) const;
    Held inOrder(Reading& reading, Held held, PairServices& services, const Sight& seen, std::stop_token stop);
    std::optional<Held> byComparison(Reading& reading, PairServices& services, const ServiceProbe& here,
                                     const Sight& there, std::stop_token stop);
    std::optional<Instant> overdueFrom() const;
    std::optional<HeartbeatBook::Reach> reach() const;
    std::optional<qint64> newestOnPrimary(const ServiceProbe& here) const;

    const Pair& m_pair;
    Clock& m_clock;
    Options m_options{};
    ClockOffset m_primaryOffset{};
    ClockOffset m_secondaryOffset{};
    HeartbeatWriter m_writer;
    Watermark m_watermark{};
    StampBook m_stamps{};
    PassiveMeter m_passive{};
    OrderProbe m_order{};
    StallTracker m_stall;
    std::optional<qint64> m_visible{}; ///< the number last seen on the secondary
    std::optional<qint64> m_shown{}; ///< the same, also of an earlier run
    bool m_seen{false}; ///< in this poll
    std::optional<Reached> m_reached{}; ///< by comparison or an earlier run
    std::optional<Error> m_heartbeatError{};
    struct OnPrimary {
        qint64 number{};
        BootTime since{}; ///< it was there at this moment
    };
    std::optional<OnPrimary> m_onPrimary{}; ///< the newest number that the primary acknowledged or showed
    std::optional<Instant> m_heartbeatStamp{};
    bool m_primaryRewound{false};
    bool m_clocksContradict{false};
    struct Writing {
        qint64 number{};
        BootTime at{};
    };
    std::optional<Writing> m_writing{}; ///< the newest number known to be on the primary, and since when
    bool m_absent{false}; ///< the secondary was read in this poll and has shown no heartbeat, now or earlier
    bool m_resting{false}; ///< no heartbeat is wanted in this poll
    bool m_wrote{false}; ///< the heartbeat of this poll was acknowledged
    std::optional<BootTime> m_servedAt{}; ///< the primary served after this moment
    std::optional<BootTime> m_failedAt{}; ///< the end of the first failure of those that stand
    bool m_stopped{false};
};

} // namespace rekindle
