// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QHash>

#include <mutex>

namespace rekindle {

/// A store in memory that keeps settings and nothing else. Writes fail while a test says so. Thread-safe.
class SettingsStore : public Store
{
public:
    bool readOnly{false};

    void failWith(std::optional<Error> error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
    }

    bool isReadOnly() const override { return readOnly; }
    Result<QString> setting(const QString& key) override
    {
        const std::lock_guard lock(m_mutex);
        return m_settings.value(key);
    }
    Result<void> saveSetting(const QString& key, const QString& value) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_error) {
            return fail(*m_error);
        }
        m_settings.insert(key, value);
        return {};
    }

    Result<QList<Pair>> pairs() override { return QList<Pair>{}; }
    Result<void> savePair(const Pair&) override { return none(); }
    Result<void> removePair(const PairId&) override { return none(); }
    Result<void> append(const QList<Reading>&) override { return none(); }
    Result<std::optional<Reading>> lastReading(const PairId&) override { return std::optional<Reading>{}; }
    Result<QList<LagPoint>> lag(const PairId&, Instant, Instant, Resolution) override { return QList<LagPoint>{}; }
    Result<QList<VerdictChange>> verdicts(const PairId&, Instant, Instant) override { return QList<VerdictChange>{}; }
    Result<void> appendVerdict(const PairId&, const VerdictChange&) override { return none(); }
    Result<QList<Incident>> incidents(const PairId&, int) override { return QList<Incident>{}; }
    Result<void> saveIncident(const PairId&, const Incident&) override { return none(); }
    Result<QList<Heartbeat>> heartbeats(const PairId&, const QString&) override { return QList<Heartbeat>{}; }
    Result<void> saveHeartbeats(const QString&, const QList<KeptHeartbeat>&) override { return none(); }
    Result<QByteArray> memory(const PairId&) override { return QByteArray{}; }
    Result<void> saveMemory(const PairId&, const QByteArray&) override { return none(); }
    Result<void> purge(Instant) override { return none(); }

private:
    static Result<void> none() { return fail(Errc::Unsupported, QStringLiteral("settings only")); }

    std::mutex m_mutex{};
    QHash<QString, QString> m_settings{};
    std::optional<Error> m_error{};
};

} // namespace rekindle
