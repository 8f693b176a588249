// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store.h"
#include "service/monitor.h"
#include "service/watch_slot.h"
#include "service/write_behind.h"
#include "support/flaky_store.h"
#include "support/watched_pair.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

class NoSecrets : public SecretStore
{
public:
    Result<std::optional<Secret>> read(const SecretKey&) override { return std::optional<Secret>{}; }
    Result<void> write(const SecretKey& key, const Secret&) override { return fail(Errc::Unsupported, key.role); }
    Result<void> remove(const SecretKey&) override { return {}; }
    Result<void> removeAll(const SecretOwner&) override { return {}; }
    QString kind() const override { return u"none"_s; }
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
            ++m_started;
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
    int started() const
    {
        const std::lock_guard lock(m_mutex);
        return m_started;
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
    int m_started{};
    int m_waiting{};
};

/// What came of a change by a person.
Result<void> outcome(const QFuture<Result<void>>& change)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(change.isFinished(), 30'000); }();
    QCoreApplication::processEvents();
    return change.result();
}

/// A service over the sandbox and a real store in a temporary folder.
struct Rig {
    Rig()
    {
        auto opened = SqliteStore::open(folder.filePath(u"store.sqlite"_s), SqliteFile::Mode::Write);
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
                .installation = u"this-console"_s};
    }
    /// Stores the pair and watches it, as PairRegistry and Inventory do.
    bool put(const Pair& pair)
    {
        const bool stored = pairs->savePair(pair).has_value();
        service->watch(pair);
        return stored;
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

} // namespace

class TestMonitor : public QObject
{
    Q_OBJECT
private slots:
    void exposureOutlivesTheReadingsItCameFrom()
    {
        Rig rig;
        const PairId id = rig.base.pair.id;
        QVERIFY(rig.service->start().has_value());
        QVERIFY(rig.put(rig.base.pair));
        const Instant began = rig.service->now();
        QVERIFY(rig.waitForReading(id, 4));
        rig.service->stop();
        QVERIFY(rig.sqlite->watch.purge(rig.service->now() + 24h).has_value());
        const auto spans = rig.sqlite->protection.spans(id, began - 1h, rig.service->now() + 1h);
        QVERIFY(spans.has_value());
        QVERIFY(!spans->isEmpty());
        const Exposure told = exposureOf(*spans, began, rig.service->now());
        QVERIFY(told.watched() > Millis{0});
        QCOMPARE(told.unwatched() + told.watched(), rig.service->now() - began);
    }

    void whatIsLoadedIsShownBeforeAnybodyIsAsked()
    {
        Rig rig;
        QVERIFY(rig.pairs->savePair(rig.base.pair));
        QVERIFY(rig.service->load());
        QCOMPARE(rig.service->pairs().size(), 1);
        QVERIFY(!rig.service->pairs().first().live);
        rig.service->pollNow(rig.base.pair.id);
        QCoreApplication::processEvents();
        QVERIFY(!rig.service->pairs().first().reading);
        QVERIFY(rig.service->start());
        QVERIFY(rig.service->start()); // once more changes nothing
        QCOMPARE(rig.service->pairs().size(), 1);
        QVERIFY(rig.waitForReading(rig.base.pair.id));
        rig.service->stop();
    }
    void aPairThatIsAddedIsPolledAndStored()
    {
        Rig rig;
        QVERIFY(rig.service->start());
        QSignalSpy added(rig.service.get(), &WatchSource::pairAdded);
        QVERIFY(rig.put(rig.base.pair));
        QCOMPARE(added.size(), 1);
        QVERIFY(rig.waitForReading(rig.base.pair.id, 3));
        const auto status = rig.service->pair(rig.base.pair.id);
        QVERIFY(status && status->live && status->reading);
        QCOMPARE(status->reading->verdict.code, VerdictCode::Healthy);
        rig.service->stop();
        QVERIFY(rig.sqlite->watch.lastReading(rig.base.pair.id).value().has_value());
        QVERIFY(!rig.sqlite->watch.heartbeats(rig.base.pair.id, rig.base.clock.bootId())->isEmpty());
    }

    void theLastKnownStateIsThereBeforeAnythingIsAsked()
    {
        Rig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id, 2)); // the verdict is told before the reading is whole
        rig.service->stop();
        rig.service = std::make_unique<MonitorService>(rig.ports());
        QVERIFY(rig.service->start());
        const auto status = rig.service->pair(rig.base.pair.id);
        QVERIFY(status && status->reading);
        QVERIFY(!status->live);
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        Rig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id));
        QTRY_VERIFY(rig.sqlite->watch.lastReading(rig.base.pair.id).value().has_value());
        rig.fault.failWith(Error{Errc::StorageFull, u"store"_s});
        QVERIFY(rig.waitForReading(rig.base.pair.id, 2));
        QTRY_VERIFY(rig.service->pair(rig.base.pair.id)->storeError.has_value());
        QCOMPARE(rig.service->pair(rig.base.pair.id)->storeError->code, Errc::StorageFull);
        const Instant written = rig.service->pair(rig.base.pair.id)->reading->at;
        rig.fault.failWith(std::nullopt);
        QTRY_VERIFY(!rig.service->pair(rig.base.pair.id)->storeError.has_value());
        QTRY_VERIFY(rig.sqlite->watch.lastReading(rig.base.pair.id).value()->at >= written);
        const auto samples = rig.sqlite->watch.lag(rig.base.pair.id, Instant{}, Instant::max() - 1h, Resolution::Raw);
        QVERIFY(samples->size() >= 3);
    }

    void d2_theMemoryOfAFailedWriteIsWrittenLater()
    {
        Rig rig;
        WriteBehind writes({*rig.watch, *rig.incidents, rig.sqlite->protection}, rig.base.clock.bootId());
        QSignalSpy written(&writes, &WriteBehind::written);
        const PairId first = newId<PairId>();
        const PairId second = newId<PairId>();
        rig.fault.failWith(Error{Errc::StorageFull, u"store"_s});
        writes.addMemory(first, "{\"kept\":1}");
        writes.addMemory(second, "{\"old\":1}");
        Reading reading;
        reading.pair = first;
        reading.at = rig.base.clock.now();
        writes.add(reading);
        QVERIFY(written.wait(10'000));
        writes.addMemory(second, "{\"new\":1}");
        rig.fault.failWith(std::nullopt);
        QVERIFY(written.wait(10'000));
        QCOMPARE(rig.sqlite->watch.memory(first).value(), QByteArray("{\"kept\":1}"));
        QCOMPARE(rig.sqlite->watch.memory(second).value(), QByteArray("{\"new\":1}"));
    }

    void aWakeUpThatComesFarTooLateMarksAGap()
    {
        Rig rig;
        rig.base.pair.probePeriod = 1s; // for the timer, which knows no other clock than the computer's
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id, 3));
        QVERIFY(!rig.service->pair(rig.base.pair.id)->reading->afterGap);
        rig.base.clock.advance(9h);
        QTRY_VERIFY_WITH_TIMEOUT(rig.service->pair(rig.base.pair.id)->reading->afterGap, 40'000);
    }

    void aDeclarationIsAMilestoneAndIsStoredAtOnce()
    {
        Rig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id));
        const auto early = outcome(rig.service->addMilestone(rig.base.pair.id, {.kind = MilestoneKind::Note}));
        QVERIFY(!early);
        QCOMPARE(early.error().code, Errc::NotFound);
        QVERIFY(
            outcome(rig.service->declare(rig.base.pair.id, u"A. Berg"_s, u"bridge opened"_s, IncidentKind::Outage)));
        const auto incidents = rig.service->incidents(rig.base.pair.id);
        QCOMPARE(incidents.size(), 1);
        QVERIFY(incidents.first().at(MilestoneKind::Declared).has_value());
        QTRY_COMPARE(rig.sqlite->incidents.incidents(rig.base.pair.id, 5)->size(), 1);
        QVERIFY(outcome(rig.service->addMilestone(
            rig.base.pair.id,
            {MilestoneKind::Note, rig.base.clock.now(), MilestoneSource::Person, u"A. Berg"_s, u"called the ward"_s})));
        QTRY_COMPARE(rig.sqlite->incidents.incidents(rig.base.pair.id, 5)->first().milestones.last().note,
                     u"called the ward"_s);
    }

    void aKnownImportIsStoredAndEndsByItself()
    {
        Rig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        const PairId id = rig.base.pair.id;
        QVERIFY(!rig.service->knownImport(id));
        const Instant until = rig.base.clock.now() + 2h;
        QSignalSpy changed(rig.service.get(), &WatchSource::importChanged);
        QVERIFY(outcome(rig.service->setKnownImport(id, until)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rig.service->knownImport(id), std::optional(until));
        QTRY_COMPARE(knownImport(rig.sqlite->settings, id), std::optional(until));
        QCOMPARE(outcome(rig.service->setKnownImport(id, rig.base.clock.now() - 1s)).error().code, Errc::Invalid);
        QCOMPARE(outcome(rig.service->setKnownImport(PairId{u"nobody"_s}, until)).error().code, Errc::NotFound);
        rig.service->stop();
        rig.service = std::make_unique<MonitorService>(rig.ports()); // a restart
        QVERIFY(rig.service->start());
        QCOMPARE(rig.service->knownImport(id), std::optional(until));
        QVERIFY(outcome(rig.service->setKnownImport(id, std::nullopt)));
        QVERIFY(!rig.service->knownImport(id));
        QTRY_VERIFY(!knownImport(rig.sqlite->settings, id));
        QVERIFY(outcome(rig.service->setKnownImport(id, rig.base.clock.now() + 1min)));
        rig.base.clock.advance(2min);
        QVERIFY(!rig.service->knownImport(id));
    }

    void theFigureOfAPlatformIsStoredAndReadAtOnce()
    {
        Rig rig;
        rig.base.pair.kind = PairKind::Managed;
        rig.base.pair.secondary = {};
        rig.base.pair.heartbeat.enabled = false;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        const PairId id = rig.base.pair.id;
        const Instant now = rig.base.clock.now();
        const ImportedMetric metric{7min, now - 1min, u"Azure Monitor"_s};
        QVERIFY(outcome(rig.service->setMetric(id, metric)));
        QTRY_COMPARE(importedMetric(rig.sqlite->settings, id), std::optional(metric));
        const auto staleness = [&] {
            const auto status = rig.service->pair(id);
            return status && status->reading ? status->reading->lag.staleness : std::nullopt;
        };
        QTRY_COMPARE(staleness(), std::optional(Interval{7min, 7min}));
        QCOMPARE(rig.service->pair(id)->reading->lag.method, LagMethod::ImportedMetric);
        QCOMPARE(outcome(rig.service->setMetric(id, {7min, now + 1h, {}})).error().code, Errc::Invalid);
        QCOMPARE(outcome(rig.service->setMetric(id, {-1s, now, {}})).error().code, Errc::Invalid);
        QCOMPARE(outcome(rig.service->setMetric(PairId{u"nobody"_s}, metric)).error().code, Errc::NotFound);
    }

    void aPairRemovedDuringItsPollIsForgotten()
    {
        Rig rig;
        HeldTransport held(rig.base.http);
        rig.service = std::make_unique<MonitorService>(rig.ports(held));
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        const PairId id = rig.base.pair.id;
        QTRY_VERIFY(held.waiting() > 0); // in the middle of its poll
        QSignalSpy read(rig.service.get(), &WatchSource::read);
        QSignalSpy removed(rig.service.get(), &WatchSource::pairRemoved);
        rig.service->forget(id);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!rig.service->pair(id).has_value());
        held.letGo();
        rig.service->stop(); // joins the poll
        QCoreApplication::processEvents();
        QCOMPARE(read.size(), 0);
        QVERIFY(!rig.service->pair(id).has_value());
        QVERIFY(!rig.sqlite->watch.lastReading(id).value().has_value());
    }

    void d3_anEditDuringAPollNeverRunsTwoEnginesOnOnePair_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("D3 edited") << false;
        QTest::newRow("D3 removed and added again") << true;
    }
    void d3_anEditDuringAPollNeverRunsTwoEnginesOnOnePair()
    {
        QFETCH(bool, removed);
        Rig rig;
        HeldTransport held(rig.base.http);
        rig.service = std::make_unique<MonitorService>(rig.ports(held));
        QVERIFY(rig.service->start());
        Pair pair = rig.base.pair;
        QVERIFY(rig.put(pair));
        QTRY_VERIFY(held.waiting() > 0);
        const int asked = held.started();
        if (removed) {
            rig.service->forget(pair.id);
        }
        pair.objectives.rpo = 5min;
        QVERIFY(rig.put(pair));
        rig.service->pollNow(pair.id);
        QSignalSpy read(rig.service.get(), &WatchSource::read);
        // The other half of the first poll may still come; a second engine would ask for everything again.
        QTest::qWait(400);
        QVERIFY2(held.started() <= asked + 1, qPrintable(QString::number(held.started())));
        held.letGo();
        QTRY_VERIFY(read.size() > 0);
        QCOMPARE(rig.service->pair(pair.id)->pair.objectives.rpo, Millis{5min});
    }

    void anEditedPairIsWatchedAnew()
    {
        Rig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id));
        Pair edited = rig.base.pair;
        edited.objectives.rpo = 5min;
        QVERIFY(rig.put(edited));
        QVERIFY(rig.waitForReading(rig.base.pair.id));
        QCOMPARE(rig.service->pair(edited.id)->pair.objectives.rpo, Millis{5min});
        QCOMPARE(rig.sqlite->pairs.pairs()->first().objectives.rpo, Millis{5min});
    }

    void aSecondProcessShowsWhatTheFirstStores()
    {
        Rig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id, 2));
        QTRY_VERIFY(rig.sqlite->watch.lastReading(rig.base.pair.id).value().has_value());
        auto second = SqliteStore::open(rig.folder.filePath(u"store.sqlite"_s), SqliteFile::Mode::ReadOnly);
        QVERIFY(second);
        auto ports = rig.ports();
        MonitorService reader({.pairs = (*second)->pairs,
                               .watch = (*second)->watch,
                               .incidents = (*second)->incidents,
                               .protection = (*second)->protection,
                               .settings = (*second)->settings,
                               .http = ports.http,
                               .clock = ports.clock,
                               .secrets = ports.secrets,
                               .signer = ports.signer});
        QVERIFY(reader.start());
        QVERIFY(reader.pair(rig.base.pair.id)->reading.has_value());
        QVERIFY(!reader.pair(rig.base.pair.id)->live);
        QCOMPARE(outcome(reader.declare(rig.base.pair.id, u"x"_s, {}, IncidentKind::Outage)).error().code,
                 Errc::ReadOnly);
    }

    void historyComesAtTheResolutionThatFitsTheChart()
    {
        QCOMPARE(resolutionFor(1h, 1200), Resolution::Raw);
        QCOMPARE(resolutionFor(24h, 1200), Resolution::Minute);
        QCOMPARE(resolutionFor(24h * 30, 1200), Resolution::QuarterHour);
        QCOMPARE(resolutionFor(24h * 365, 1200), Resolution::QuarterHour);
        QCOMPARE(resolutionFor(24h * 365 * 10, 1200), Resolution::Day);
        Rig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id, 3));
        QTRY_VERIFY(rig.sqlite->watch.lastReading(rig.base.pair.id).value().has_value());
        const Instant now = rig.base.clock.now();
        auto future = rig.service->history(rig.base.pair.id, now - 1h, now, 800);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QVERIFY(!future.result()->lag.isEmpty());
    }

    void historyTellsWhichVerdictHeldWhenTheStretchBegan()
    {
        Rig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        const Instant now = rig.base.clock.now();
        const auto decided = [&](Millis ago, VerdictCode code) {
            VerdictChange change{now - ago, {}};
            change.verdict.code = code;
            return rig.sqlite->watch.appendVerdict(rig.base.pair.id, change).has_value();
        };
        QVERIFY(decided(24h * 50, VerdictCode::Healthy) && decided(24h * 9, VerdictCode::PrimaryDown)
                && decided(20min, VerdictCode::Healthy));
        auto future = rig.service->history(rig.base.pair.id, now - 1h, now, 800);
        QTRY_VERIFY(future.isFinished());
        const auto verdicts = future.result()->verdicts;
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts.first().at, now - 24h * 9);
        QCOMPARE(verdicts.first().verdict.code, VerdictCode::PrimaryDown);
    }
};

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
