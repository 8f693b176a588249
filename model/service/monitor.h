// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "fhir/auth.h"
#include "fhir/endpoint.h"
#include "fhir/http.h"
#include "service/background.h"
#include "store.h"
#include "watch/reading.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace rekindle {

/// What is known of a pair now. `live` is false while the reading is one of an earlier run: the last known state, dated.
struct PairStatus {
    Pair pair{};
    std::optional<Reading> reading{};
    bool live{false};
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

/// Watches any number of pairs on pools of its own and tells what it sees by signals with values. Lives on the main
/// thread; nothing in it blocks. A pair is polled once per probe period, never twice at a time; after sleep it is polled
/// at once and the gap is marked.
class MonitorService : public QObject
{
    Q_OBJECT
public:
    struct Ports {
        Store& store;
        HttpTransport& http;
        Clock& clock;
        SecretStore& secrets;
        AssertionSigner& signer;
        QString installation{};     ///< marks our heartbeats; from Store::setting("installation")
        QList<QUrl> controls{};     ///< control probes of this site (besides the identity providers)
        std::function<void(const PairId&, const DeviceCodePrompt&)> prompt{};
    };
    explicit MonitorService(Ports ports, QObject* parent = nullptr);
    ~MonitorService() override;

    /// Loads the inventory and the last known states, then starts polling (unless the store is read-only, in which case
    /// it shows what the writing process stores). Errors of the store are returned; the service is usable all the same.
    Result<void> start();
    void stop();

    QList<PairStatus> pairs() const;
    std::optional<PairStatus> pair(const PairId& id) const;
    QList<Incident> incidents(const PairId& id) const;   ///< newest first, from memory

    Result<void> addPair(const Pair& pair);     ///< validated; Errc::Invalid / Conflict
    Result<void> updatePair(const Pair& pair);
    Result<void> removePair(const PairId& id);  ///< and its secrets

    void pollNow(const PairId& id);

    /// A person's milestones. Errc::NotFound without an open incident (except declare).
    Result<void> declare(const PairId& id, const QString& who, const QString& note, IncidentKind kind);
    Result<void> addMilestone(const PairId& id, const Milestone& milestone);

    /// Reads on a pool; choose the resolution by the width in pixels.
    QFuture<Result<History>> history(const PairId& id, Instant from, Instant to, int pixels);

signals:
    void pairAdded(const rekindle::PairId& id);
    void pairRemoved(const rekindle::PairId& id);
    void pairChanged(const rekindle::PairId& id);     ///< its description
    void read(const rekindle::PairId& id);            ///< a new reading: see pair(id)
    void incidentChanged(const rekindle::PairId& id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The resolution whose points fit `pixels` columns for that stretch best.
Resolution resolutionFor(Millis stretch, int pixels);

} // namespace rekindle
