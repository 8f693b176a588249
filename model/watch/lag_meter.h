// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "watch/heartbeat_writer.h"
#include "watch/pair_services.h"
#include "watch/reading.h"
#include "watch/service_probe.h"
#include "watch/watermark.h"

#include <QList>

#include <optional>
#include <stop_token>

namespace rekindle {

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

    /// Writes the next heartbeat where that is wanted and the primary `here` answers; nullopt: none was written, and
    /// heartbeatError() says why if it should have been.
    std::optional<Heartbeat> write(PairServices& services, const ServiceProbe& here, std::stop_token stop);
    const std::optional<Error>& heartbeatError() const { return m_heartbeatError; }
    /// Whether the primary took the heartbeat of this poll; nullopt: none was tried.
    std::optional<bool> primaryWritable() const;

    /// What the secondary holds, on the primary's clock: everything up to `complete`, at most everything up to `possible`.
    struct Held {
        Instant complete{};
        Instant possible{};
    };
    /// Fills reading.lag and reading.lagError. Where the heartbeat of this poll can have arrived already, the secondary is
    /// read once more: `there` is older than the write. nullopt: nothing was learned of what the secondary holds.
    std::optional<Held> measure(Reading& reading, PairServices& services, const ServiceProbe& here,
                                const ServiceProbe& there, std::stop_token stop);

    /// The newest number known to be on the primary; nullopt: none, or it has stood still for so long that a still
    /// number on the secondary means nothing.
    std::optional<qint64> written(const ServiceProbe& here);

    /// Now minus the moment up to which the secondary is known to be complete; nullopt: nothing is known of it.
    std::optional<Millis> worstCase() const;
    /// Anything at all is known of what the secondary holds.
    bool knowsSecondary() const { return m_visible || m_completeUpTo; }

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
        Instant at{};
        BootTime started{};
        BootTime ended{};
    };
    Sight sightOf(FhirClient& secondary, const ServiceProbe& here, const ServiceProbe& there,
                  std::stop_token stop) const;
    bool byHeartbeat(Reading& reading, const Sight& there) const;
    bool byWatermark(Reading& reading, const Sight& there) const;
    std::optional<Held> byComparison(Reading& reading, PairServices& services, const ServiceProbe& here,
                                     const Sight& there, std::stop_token stop);
    std::optional<Held> heldBy(qint64 number) const;
    std::optional<qint64> newestOnPrimary(const ServiceProbe& here) const;

    const Pair& m_pair;
    Clock& m_clock;
    Options m_options{};
    ClockOffset m_primaryOffset{};
    ClockOffset m_secondaryOffset{};
    HeartbeatWriter m_writer;
    Watermark m_watermark{};
    StallTracker m_stall;
    std::optional<qint64> m_visible{}; ///< the number last seen on the secondary
    std::optional<BootTime> m_completeUpTo{}; ///< by comparison or an earlier run: the secondary holds all up to here
    std::optional<Error> m_heartbeatError{};
    struct Writing {
        qint64 number{};
        BootTime at{};
    };
    std::optional<Writing> m_writing{}; ///< the newest number known to be on the primary, and since when
    bool m_wrote{false}; ///< the heartbeat of this poll was acknowledged
};

} // namespace rekindle
