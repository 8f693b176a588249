// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <mutex>

namespace rekindle {

/// A store whose writes fail while a test says so. Thread-safe.
class FlakyStore : public Store
{
public:
    explicit FlakyStore(Store& real)
        : m_real(real)
    {
    }

    void failWith(std::optional<Error> error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
    }

    bool isReadOnly() const override { return m_real.isReadOnly(); }
    Result<QList<Pair>> pairs() override { return m_real.pairs(); }
    Result<void> savePair(const Pair& pair) override
    {
        return write([&] { return m_real.savePair(pair); });
    }
    Result<void> removePair(const PairId& id) override
    {
        return write([&] { return m_real.removePair(id); });
    }
    Result<void> append(const QList<Reading>& readings) override
    {
        return write([&] { return m_real.append(readings); });
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
        return write([&] { return m_real.appendVerdict(id, change); });
    }
    Result<QList<Incident>> incidents(const PairId& id, int limit) override { return m_real.incidents(id, limit); }
    Result<void> saveIncident(const PairId& id, const Incident& incident) override
    {
        return write([&] { return m_real.saveIncident(id, incident); });
    }
    Result<QList<Heartbeat>> heartbeats(const PairId& id, const QString& bootId) override
    {
        return m_real.heartbeats(id, bootId);
    }
    Result<void> saveHeartbeats(const QString& bootId, const QList<KeptHeartbeat>& heartbeats) override
    {
        return write([&] { return m_real.saveHeartbeats(bootId, heartbeats); });
    }
    Result<QByteArray> memory(const PairId& id) override { return m_real.memory(id); }
    Result<void> saveMemory(const PairId& id, const QByteArray& json) override
    {
        return write([&] { return m_real.saveMemory(id, json); });
    }
    Result<QString> setting(const QString& key) override { return m_real.setting(key); }
    Result<void> saveSetting(const QString& key, const QString& value) override
    {
        return write([&] { return m_real.saveSetting(key, value); });
    }
    Result<void> purge(Instant rawBefore) override
    {
        return write([&] { return m_real.purge(rawBefore); });
    }

private:
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

    Store& m_real;
    std::mutex m_mutex{};
    std::optional<Error> m_error{};
};

} // namespace rekindle
