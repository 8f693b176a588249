// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/pair_store.h"
#include "service/settings_store.h"
#include "watch/incident_store.h"
#include "watch/watch_store.h"

#include <mutex>

namespace rekindle {

/// Says whether writes fail. Thread-safe.
class WriteFault
{
public:
    void failWith(std::optional<Error> error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
    }

    template <class Write>
    Result<void> write(Write real)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_error) {
                return fail(*m_error);
            }
        }
        return real();
    }

private:
    std::mutex m_mutex{};
    std::optional<Error> m_error{};
};

/// Stores whose writes fail while a test says so.
class FlakyPairs : public PairStore
{
public:
    FlakyPairs(PairStore& real, WriteFault& fault)
        : m_real(real)
        , m_fault(fault)
    {
    }
    Result<QList<Pair>> pairs() override { return m_real.pairs(); }
    Result<void> savePair(const Pair& pair) override
    {
        return m_fault.write([&] { return m_real.savePair(pair); });
    }
    Result<void> removePair(const PairId& id) override
    {
        return m_fault.write([&] { return m_real.removePair(id); });
    }

private:
    PairStore& m_real;
    WriteFault& m_fault;
};

class FlakyWatch : public WatchStore
{
public:
    FlakyWatch(WatchStore& real, WriteFault& fault)
        : m_real(real)
        , m_fault(fault)
    {
    }
    bool isReadOnly() const override { return m_real.isReadOnly(); }
    Result<qint64> revision() override { return m_real.revision(); }
    Result<void> append(const QList<Reading>& readings) override
    {
        return m_fault.write([&] { return m_real.append(readings); });
    }
    Result<std::optional<Reading>> lastReading(const PairId& id) override { return m_real.lastReading(id); }
    Result<QList<LagPoint>> lag(const PairId& id, Instant from, Instant to, Resolution resolution) override
    {
        return m_real.lag(id, from, to, resolution);
    }
    Result<QList<VerdictChange>> verdicts(const PairId& id, Instant from, Instant to) override
    {
        return m_real.verdicts(id, from, to);
    }
    Result<void> appendVerdict(const PairId& id, const VerdictChange& change) override
    {
        return m_fault.write([&] { return m_real.appendVerdict(id, change); });
    }
    Result<QList<Heartbeat>> heartbeats(const PairId& id, const QString& bootId) override
    {
        return m_real.heartbeats(id, bootId);
    }
    Result<void> saveHeartbeats(const QString& bootId, const QList<KeptHeartbeat>& heartbeats) override
    {
        return m_fault.write([&] { return m_real.saveHeartbeats(bootId, heartbeats); });
    }
    Result<QByteArray> memory(const PairId& id) override { return m_real.memory(id); }
    Result<void> saveMemory(const PairId& id, const QByteArray& json) override
    {
        return m_fault.write([&] { return m_real.saveMemory(id, json); });
    }
    Result<void> purge(Instant rawBefore) override
    {
        return m_fault.write([&] { return m_real.purge(rawBefore); });
    }

private:
    WatchStore& m_real;
    WriteFault& m_fault;
};

class FlakyIncidents : public IncidentStore
{
public:
    FlakyIncidents(IncidentStore& real, WriteFault& fault)
        : m_real(real)
        , m_fault(fault)
    {
    }
    Result<QList<Incident>> incidents(const PairId& id, int limit) override { return m_real.incidents(id, limit); }
    Result<void> saveIncident(const PairId& id, const Incident& incident) override
    {
        return m_fault.write([&] { return m_real.saveIncident(id, incident); });
    }

private:
    IncidentStore& m_real;
    WriteFault& m_fault;
};

} // namespace rekindle
