// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fhir/endpoint.h"
#include "watch/failover.h"
#include "watch/imported_metric.h"
#include "watch/protection_store.h"
#include "watch/reading.h"
#include "watch/sign_in_request.h"
#include "watch/watch_store.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace rekindle {

/// What is known of a pair now. `live` is false while the reading is one of an earlier run: the last known state, dated.
struct PairStatus {
    Pair pair{};
    std::optional<Reading> reading{};
    bool live{false};
    QList<SignInRequest> signIns{}; ///< a person is asked to sign in
    std::optional<Error> storeError{}; ///< readings are shown but could not be stored
    bool operator==(const PairStatus&) const = default;
};

/// Everything a chart needs for one pair and one stretch of time.
struct History {
    PairId pair{};
    Instant from{};
    Instant to{};
    Resolution resolution{Resolution::Raw};
    QList<LagPoint> lag{};
    QList<VerdictChange> verdicts{};
};

/// What the window needs of the watch: the last values, a few commands, and signals that name what changed. Main thread
/// only; nothing in it blocks. Implemented by MonitorService, and by a fake in the tests of the window.
class WatchSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QList<PairStatus> pairs() const = 0;
    virtual std::optional<PairStatus> pair(const PairId& id) const = 0;
    virtual QList<Incident> incidents(const PairId& id) const = 0; ///< newest first, from memory
    /// The wall clock that stamps the readings: ages on screen are counted from it.
    virtual Instant now() const = 0;

    /// Another process watches on this store: its readings are shown, and it carries out what is changed here.
    virtual bool isWatchedElsewhere() const { return false; }

    virtual void pollNow(const PairId& id) = 0;
    /// When the pair is read next; a moment that has passed: now. nullopt: not known, or nobody reads it here.
    virtual std::optional<Instant> nextRead(const PairId& /*id*/) const { return std::nullopt; }

    /// A person's milestones, recorded by the process that holds the store. Errc::NotFound without an open incident (except
    /// declare); ReadOnly; OutcomeUnknown: whether it was done is not known.
    virtual QFuture<Result<void>> declare(const PairId& id, const QString& who, const QString& note,
                                          IncidentKind kind) = 0;
    virtual QFuture<Result<void>> addMilestone(const PairId& id, const Milestone& milestone) = 0;

    /// A person has looked at what only the secondary has (reading.divergence), and closes the matter; the reason is kept
    /// with the protection of the pair, and the next reading no longer tells it. Errc::NotFound: there is nothing to close;
    /// Conflict: the secondary still serves; Invalid without a name and a reason; otherwise as above.
    virtual QFuture<Result<void>> closeDivergence(const PairId& id, const QString& who, const QString& reason) = 0;

    /// Until when a bulk import is known to run into the pair, as a person said; alarms then expect lag to grow for a
    /// while. nullopt: none was told, or it is over.
    virtual std::optional<Instant> knownImport(const PairId& id) const = 0;
    /// nullopt: it has ended. Errors as above; Invalid when the end is not ahead.
    virtual QFuture<Result<void>> setKnownImport(const PairId& id, std::optional<Instant> until) = 0;

    /// The lag of a managed pair as its platform says; the next reading, which follows at once, uses it. Errors
    /// as above; Invalid for a negative lag or a moment that is still ahead.
    virtual QFuture<Result<void>> setMetric(const PairId& id, const ImportedMetric& metric) = 0;

    /// How long the pair was protected in that stretch, and how long not. Reads on a pool.
    virtual QFuture<Result<Exposure>> exposure(const PairId& id, Instant from, Instant to) = 0;

    /// Reads on a pool; choose the resolution by the width in pixels.
    virtual QFuture<Result<History>> history(const PairId& id, Instant from, Instant to, int pixels) = 0;

signals:
    void takenOver(); ///< isWatchedElsewhere() was true and is not any more
    void storedElsewhere(); ///< the process that watches has stored something, of these pairs or not
    void pairAdded(const rekindle::PairId& id);
    void pairRemoved(const rekindle::PairId& id);
    void pairChanged(const rekindle::PairId& id); ///< its description
    void read(const rekindle::PairId& id); ///< a new reading: see pair(id)
    void incidentChanged(const rekindle::PairId& id);
    void importChanged(const rekindle::PairId& id); ///< see knownImport(id)
};

} // namespace rekindle
