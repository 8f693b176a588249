// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sqlite_store.h"
#include "service/monitor.h"
#include "support/flaky_store.h"
#include "support/watched_pair.h"

#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>

namespace rekindle {

class NoSecrets : public SecretStore
{
public:
    Result<std::optional<Secret>> read(const SecretKey&) override { return std::optional<Secret>{}; }
    Result<void> write(const SecretKey& key, const Secret&) override { return fail(Errc::Unsupported, key.role); }
    Result<void> remove(const SecretKey&) override { return {}; }
    Result<void> removeAll(const SecretOwner&) override { return {}; }
    QString kind() const override { return QStringLiteral("none"); }
};

/// Holds every request back until it is told to let go.
class HeldTransport : public HttpTransport
{
public:
    explicit HeldTransport(HttpTransport& real)
        : m_real(real)
    {
    }
    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        {
            std::unique_lock lock(m_mutex);
            m_started.append(request.url.host());
            ++m_waiting;
            m_free.wait(lock, stop, [this] { return m_open; });
            --m_waiting;
        }
        return m_real.exchange(request, std::move(stop));
    }
    int waiting() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting;
    }
    /// How often that host was asked.
    qsizetype started(const QString& host) const
    {
        const std::lock_guard lock(m_mutex);
        return m_started.count(host);
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_free.notify_all();
    }

private:
    HttpTransport& m_real;
    mutable std::mutex m_mutex{};
    std::condition_variable_any m_free{};
    bool m_open{false};
    QStringList m_started{};
    int m_waiting{};
};

/// What came of a change by a person.
inline Result<void> outcome(const QFuture<Result<void>>& change)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(change.isFinished(), 30'000); }();
    QCoreApplication::processEvents();
    return change.result();
}

/// A service over the sandbox and a real store in a temporary folder.
struct MonitorRig {
    MonitorRig()
    {
        auto opened = SqliteStore::open(folder.filePath(QStringLiteral("store.sqlite")), SqliteFile::Mode::Write);
        Q_ASSERT(opened);
        sqlite = std::move(*opened);
        pairs.emplace(sqlite->pairs, fault);
        watch.emplace(sqlite->watch, fault);
        incidents.emplace(sqlite->incidents, fault);
        service = std::make_unique<MonitorService>(ports());
    }
    MonitorService::Ports ports() { return ports(base.http); }
    MonitorService::Ports ports(HttpTransport& http)
    {
        return {.pairs = *pairs,
                .watch = *watch,
                .incidents = *incidents,
                .protection = sqlite->protection,
                .settings = sqlite->settings,
                .http = http,
                .clock = base.clock,
                .secrets = secrets,
                .signer = base.signer,
                .installation = QStringLiteral("this-console")};
    }
    /// Stores the pair and watches it, as PairRegistry and Inventory do.
    bool put(const Pair& pair)
    {
        const bool stored = pairs->savePair(pair).has_value();
        service->watch(pair);
        return stored;
    }
    /// A pair on other services of the same sandbox: what is the first one's secondary, and the front name.
    Pair second() const
    {
        Pair pair = base.pair;
        pair.id = PairId{QStringLiteral("second")};
        pair.name = QStringLiteral("Second");
        pair.primary.baseUrl = base.pair.frontUrl;
        pair.secondary.baseUrl = QUrl(QStringLiteral("http://control1.sandbox/fhir"));
        pair.frontUrl = QUrl();
        pair.heartbeat.enabled = false;
        return pair;
    }
    /// So many polls of the pair, each to its end.
    bool waitForReading(const PairId& id, int count = 1)
    {
        for (int i = 0; i < count; ++i) {
            const auto before = service->pair(id)->live ? service->pair(id)->reading : std::nullopt;
            service->pollNow(id);
            // The clock stands still while a poll runs: its requests would time out on it otherwise.
            const bool whole = QTest::qWaitFor(
                [&] {
                    const auto status = service->pair(id);
                    const bool read = status->live && (!before || status->reading->at != before->at);
                    return read && service->nextRead(id) > service->now();
                },
                30'000);
            if (!whole) {
                return false;
            }
            base.clock.advance(service->pair(id)->pair.probePeriod);
        }
        return true;
    }

    QTemporaryDir folder{};
    WatchedPair base{};
    NoSecrets secrets{};
    std::unique_ptr<SqliteStore> sqlite{};
    WriteFault fault{};
    std::optional<FlakyPairs> pairs{};
    std::optional<FlakyWatch> watch{};
    std::optional<FlakyIncidents> incidents{};
    std::unique_ptr<MonitorService> service{};
};

} // namespace rekindle
