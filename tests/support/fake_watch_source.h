// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

namespace rekindle {

/// A watch that shows what a test puts into it and remembers what it was asked to do. History is answered at once.
class FakeWatchSource : public WatchSource
{
    Q_OBJECT
public:
    explicit FakeWatchSource(Instant now = fromEpochMs(1'795'227'270'000)); // 2026-11-21 02:14:30 UTC

    QList<PairStatus> pairs() const override { return m_pairs; }
    std::optional<PairStatus> pair(const PairId& id) const override;
    QList<Incident> incidents(const PairId& id) const override { return m_incidents.value(id); }
    Instant now() const override { return m_now; }
    bool isWatchedElsewhere() const override { return m_elsewhere; }
    void setWatchedElsewhere(bool elsewhere)
    {
        m_elsewhere = elsewhere;
        emit takenOver();
    }
    void pollNow(const PairId& id) override { polled.append(id); }
    std::optional<Instant> nextRead(const PairId& /*id*/) const override { return next; }
    QFuture<Result<void>> declare(const PairId& id, const QString& who, const QString& note,
                                  IncidentKind kind) override;
    QFuture<Result<void>> addMilestone(const PairId& id, const Milestone& milestone) override;
    QFuture<Result<void>> closeDivergence(const PairId& id, const QString& who, const QString& reason) override;
    QStringList closings{}; ///< "who: reason"
    std::optional<Instant> knownImport(const PairId& id) const override;
    QFuture<Result<void>> setKnownImport(const PairId& id, std::optional<Instant> until) override;
    QFuture<Result<void>> setMetric(const PairId& id, const ImportedMetric& metric) override;
    QHash<PairId, ImportedMetric> metrics{};
    QFuture<Result<Exposure>> exposure(const PairId& id, Instant from, Instant to) override;
    QFuture<Result<History>> history(const PairId& id, Instant from, Instant to, int pixels) override;

    void advance(Millis d) { m_now += d; }
    void add(const PairStatus& status);
    void update(const PairStatus& status); ///< emits read()
    void change(const Pair& pair); ///< emits pairChanged()
    void remove(const PairId& id);
    void setIncidents(const PairId& id, const QList<Incident>& incidents);

    QList<PairId> polled{};
    std::optional<Instant> next{}; ///< of all pairs
    QStringList declared{}; ///< "who|note|kind"
    std::function<Result<History>(const PairId&, Instant, Instant, int)> answer{};
    int historyAsked{0};
    QList<ProtectionSpan> spans{}; ///< of every pair that has none of its own
    QHash<PairId, QList<ProtectionSpan>> spansOf{};

private:
    int rowOf(const PairId& id) const;

    bool m_elsewhere{false};
    Instant m_now{};
    QList<PairStatus> m_pairs{};
    QHash<PairId, QList<Incident>> m_incidents{};
    QHash<PairId, Instant> m_imports{};
};

/// The pairs of the drawings: one down, one not converging, one healthy, one managed, one not read yet by this run.
void addDrawnPairs(FakeWatchSource& source);
/// A hundred pairs in nine groups and none, of every environment and most verdicts.
void addManyPairs(FakeWatchSource& source);
/// A day in the life of a pair: a hump, a hole of sleep, an outage.
History drawnHistory(const PairId& id, Instant from, Instant to);

/// A pair with a healthy reading, to be changed by the test.
PairStatus healthyPair(const QString& id, const QString& name, Instant now);

} // namespace rekindle
