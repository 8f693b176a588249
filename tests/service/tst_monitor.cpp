// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_rig.h"
#include "service/write_behind.h"

#include <QSignalSpy>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestMonitor : public QObject
{
    Q_OBJECT
private slots:
    void exposureOutlivesTheReadingsItCameFrom()
    {
        MonitorRig rig;
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
        MonitorRig rig;
        QVERIFY(rig.pairs->savePair(rig.base.pair));
        QVERIFY(rig.service->load(*MonitorService::readKept(rig.ports())));
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
        MonitorRig rig;
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
        MonitorRig rig;
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
        MonitorRig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id));
        QTRY_VERIFY_WITH_TIMEOUT(rig.sqlite->watch.lastReading(rig.base.pair.id).value().has_value(), 30'000);
        rig.fault.failWith(Error{Errc::StorageFull, u"store"_s});
        QVERIFY(rig.waitForReading(rig.base.pair.id, 2));
        QTRY_VERIFY_WITH_TIMEOUT(rig.service->pair(rig.base.pair.id)->storeError.has_value(), 30'000);
        QCOMPARE(rig.service->pair(rig.base.pair.id)->storeError->code, Errc::StorageFull);
        const Instant written = rig.service->pair(rig.base.pair.id)->reading->at;
        rig.fault.failWith(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.service->pair(rig.base.pair.id)->storeError.has_value(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.sqlite->watch.lastReading(rig.base.pair.id).value()->at >= written, 30'000);
        const auto samples = rig.sqlite->watch.lag(rig.base.pair.id, Instant{}, Instant::max() - 1h, Resolution::Raw);
        QVERIFY(samples->size() >= 3);
    }

    void d2_theMemoryOfAFailedWriteIsWrittenLater()
    {
        MonitorRig rig;
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
        MonitorRig rig;
        rig.base.pair.probePeriod = 1s; // for the timer, which knows no other clock than the computer's
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id, 3));
        QVERIFY(!rig.service->pair(rig.base.pair.id)->reading->afterGap);
        rig.base.clock.advance(10min);
        QTRY_VERIFY_WITH_TIMEOUT(rig.service->pair(rig.base.pair.id)->reading->afterGap, 40'000);
    }

    void aPairRemovedDuringItsPollIsForgotten()
    {
        MonitorRig rig;
        HeldTransport held(rig.base.http);
        rig.service = std::make_unique<MonitorService>(rig.ports(held));
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        const PairId id = rig.base.pair.id;
        QTRY_VERIFY_WITH_TIMEOUT(held.waiting() > 0, 30'000); // in the middle of its poll
        QSignalSpy read(rig.service.get(), &WatchSource::read);
        QSignalSpy removed(rig.service.get(), &WatchSource::pairRemoved);
        rig.service->forget(id);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!rig.service->pair(id).has_value());
        held.letGo(); // the poll goes on to its end
        // Nobody is polled twice at a time: once the pair is back and read, the outcome of that poll has come.
        QVERIFY(rig.put(rig.base.pair));
        QCOMPARE(read.size(), 0);
        QVERIFY(rig.waitForReading(id));
        rig.service->forget(id);
        rig.service->stop();
        const auto samples = rig.sqlite->watch.lag(id, Instant{}, Instant::max() - 1h, Resolution::Raw);
        QCOMPARE(samples->size(), 1); // of the pair that came back alone
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
        MonitorRig rig;
        HeldTransport held(rig.base.http);
        rig.service = std::make_unique<MonitorService>(rig.ports(held));
        QVERIFY(rig.service->start());
        Pair pair = rig.base.pair;
        QVERIFY(rig.put(pair));
        QTRY_VERIFY_WITH_TIMEOUT(held.waiting() > 0, 30'000);
        if (removed) {
            rig.service->forget(pair.id);
        }
        pair.objectives.rpo = 5min;
        QVERIFY(rig.put(pair));
        rig.service->pollNow(pair.id);
        QSignalSpy read(rig.service.get(), &WatchSource::read);
        // Both are due; when the other is being polled, so would be this one if it were polled a second time.
        const Pair other = rig.second();
        QVERIFY(rig.put(other));
        QTRY_VERIFY_WITH_TIMEOUT(held.started(other.primary.baseUrl.host()) > 0, 30'000);
        QCOMPARE(held.started(pair.primary.baseUrl.host()), 1);
        held.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(read.size() > 0, 30'000);
        QCOMPARE(rig.service->pair(pair.id)->pair.objectives.rpo, Millis{5min});
    }

    void anEditedPairIsWatchedAnew()
    {
        MonitorRig rig;
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

    void historyComesAtTheResolutionThatFitsTheChart()
    {
        QCOMPARE(resolutionFor(1h, 1200), Resolution::Raw);
        QCOMPARE(resolutionFor(24h, 1200), Resolution::Minute);
        QCOMPARE(resolutionFor(24h * 30, 1200), Resolution::QuarterHour);
        QCOMPARE(resolutionFor(24h * 365, 1200), Resolution::QuarterHour);
        QCOMPARE(resolutionFor(24h * 365 * 10, 1200), Resolution::Day);
        MonitorRig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id, 3));
        QTRY_VERIFY_WITH_TIMEOUT(rig.sqlite->watch.lastReading(rig.base.pair.id).value().has_value(), 30'000);
        const Instant now = rig.base.clock.now();
        auto future = rig.service->history(rig.base.pair.id, now - 1h, now, 800);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        QVERIFY(future.result().has_value());
        QVERIFY(!future.result()->lag.isEmpty());
    }

    void historyTellsWhichVerdictHeldWhenTheStretchBegan()
    {
        MonitorRig rig;
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
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        const auto verdicts = future.result()->verdicts;
        QCOMPARE(verdicts.size(), 2);
        QCOMPARE(verdicts.first().at, now - 24h * 9);
        QCOMPARE(verdicts.first().verdict.code, VerdictCode::PrimaryDown);
    }
};

QTEST_GUILESS_MAIN(TestMonitor)
#include "tst_monitor.moc"
