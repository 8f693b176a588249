// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store.h"
#include "service/monitor.h"
#include "support/fake_transport.h"
#include "support/memory_secrets.h"
#include "support/watched_pair.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <condition_variable>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// Many pairs over a network of which some hosts hang until they are let go. All others refuse.
struct Rig {
    explicit Rig(int count)
    {
        auto opened = SqliteStore::open(folder.filePath(u"store.sqlite"_s), SqliteFile::Mode::Write);
        Q_ASSERT(opened);
        sqlite = std::move(*opened);
        for (int i = 0; i < count; ++i) {
            Pair pair;
            pair.id = PairId{u"p%1"_s.arg(i)};
            pair.name = u"Pair %1"_s.arg(i);
            pair.primary.name = u"North"_s;
            pair.primary.baseUrl = QUrl(u"http://north%1.example/fhir"_s.arg(i));
            pair.secondary.name = u"West"_s;
            pair.secondary.baseUrl = QUrl(u"http://west%1.example/fhir"_s.arg(i));
            Q_ASSERT(sqlite->pairs.savePair(pair));
            ids.append(pair.id);
        }
        service = std::make_unique<MonitorService>(MonitorService::Ports{.pairs = sqlite->pairs,
                                                                         .watch = sqlite->watch,
                                                                         .incidents = sqlite->incidents,
                                                                         .protection = sqlite->protection,
                                                                         .settings = sqlite->settings,
                                                                         .http = http,
                                                                         .clock = clock,
                                                                         .secrets = secrets,
                                                                         .signer = signer,
                                                                         .installation = u"this-console"_s});
    }

    /// Requests to this host wait for release().
    void hang(const QString& host)
    {
        http.handle(host, [this](const HttpRequest&, std::stop_token stop) {
            std::unique_lock lock(mutex);
            ++hanging;
            const bool freed = released.wait(lock, stop, [this] { return free; });
            --hanging;
            return FakeTransport::failure(freed ? Errc::Timeout : Errc::Cancelled);
        });
    }
    void release()
    {
        const std::lock_guard lock(mutex);
        free = true;
        released.notify_all();
    }
    bool waitForHanging(int count)
    {
        return QTest::qWaitFor(
            [&] {
                const std::lock_guard lock(mutex);
                return hanging >= count;
            },
            60'000);
    }

    /// One reading more of each of these pairs.
    bool pollEach(const QList<PairId>& some)
    {
        QSet<PairId> missing(some.begin(), some.end());
        const auto seen = QObject::connect(service.get(), &WatchSource::read, service.get(),
                                           [&](const PairId& id) { missing.remove(id); });
        for (const PairId& id : some) {
            service->pollNow(id);
        }
        const bool all = QTest::qWaitFor([&] { return missing.isEmpty(); }, 60'000);
        QObject::disconnect(seen);
        return all;
    }
    int gaps() const
    {
        int count = 0;
        for (const PairStatus& status : service->pairs()) {
            count += status.reading && status.reading->afterGap ? 1 : 0;
        }
        return count;
    }

    QTemporaryDir folder{};
    FakeClock clock{};
    FakeTransport http{clock};
    MemorySecrets secrets{};
    NoSigner signer{};
    std::unique_ptr<SqliteStore> sqlite{};
    std::mutex mutex{};
    std::condition_variable_any released{};
    int hanging{0};
    bool free{false};
    QList<PairId> ids{};
    std::unique_ptr<MonitorService> service{};
};

} // namespace

class TestMonitorMany : public QObject
{
    Q_OBJECT
private slots:
    void w21_pairsThatHangDelayNoOther()
    {
        Rig rig(60);
        for (int i = 0; i < 40; ++i) {
            rig.hang(u"north%1.example"_s.arg(i));
        }
        QVERIFY(rig.service->start());
        QVERIFY(rig.waitForHanging(40));
        const QList<PairId> others = rig.ids.mid(40);
        for (int round = 0; round < 3; ++round) {
            QVERIFY(rig.pollEach(others));
            rig.clock.advance(30s);
        }
        for (const PairId& id : rig.ids) {
            QCOMPARE(rig.service->pair(id)->live, others.contains(id));
        }
        rig.service->stop();
    }

    void w10_waitingForAPlaceIsNoGap()
    {
        Rig rig(30);
        QVERIFY(rig.service->start());
        QVERIFY(rig.pollEach(rig.ids));
        rig.clock.advance(30s);
        QVERIFY(rig.pollEach(rig.ids));
        rig.clock.advance(30s);
        rig.hang(u"north"_s);
        for (const PairId& id : rig.ids) {
            rig.service->pollNow(id);
        }
        QVERIFY(rig.waitForHanging(30));
        rig.clock.advance(10min); // all that time they wait
        rig.release();
        for (int round = 0; round < 3; ++round) {
            QVERIFY(rig.pollEach(rig.ids));
            QCOMPARE(rig.gaps(), 0);
            rig.clock.advance(30s);
        }
        rig.service->stop();
    }

    void w10_sleepIsKnownByTheClockOfSleep()
    {
        Rig rig(3);
        QVERIFY(rig.service->start());
        for (int round = 0; round < 3; ++round) {
            QVERIFY(rig.pollEach(rig.ids));
            rig.clock.advance(30s);
        }
        QCOMPARE(rig.gaps(), 0);
        rig.clock.suspend(20s); // no poll is late by it
        QVERIFY(rig.pollEach(rig.ids));
        QCOMPARE(rig.gaps(), 3);
        rig.service->stop();
    }
};

QTEST_GUILESS_MAIN(TestMonitorMany)
#include "tst_monitor_many.moc"
