// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor_rig.h"
#include "service/watch_slot.h"

#include <QSignalSpy>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// What people add to what is watched, and who sees it: other pairs, a second process.
class TestMonitorPeople : public QObject
{
    Q_OBJECT
private slots:
    void aDeclarationIsAMilestoneAndIsStoredAtOnce()
    {
        MonitorRig rig;
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
        QTRY_COMPARE_WITH_TIMEOUT(rig.sqlite->incidents.incidents(rig.base.pair.id, 5)->size(), 1, 30'000);
        QVERIFY(outcome(rig.service->addMilestone(
            rig.base.pair.id,
            {MilestoneKind::Note, rig.base.clock.now(), MilestoneSource::Person, u"A. Berg"_s, u"called the ward"_s})));
        QTRY_COMPARE(rig.sqlite->incidents.incidents(rig.base.pair.id, 5)->first().milestones.last().note,
                     u"called the ward"_s);
    }

    void eachOfSeveralPairsHasItsOwnState()
    {
        MonitorRig rig;
        QVERIFY(rig.service->start());
        const Pair first = rig.base.pair;
        const Pair second = rig.second();
        QVERIFY(rig.put(first) && rig.put(second));
        QVERIFY(rig.waitForReading(first.id, 3) && rig.waitForReading(second.id, 3));
        QCOMPARE(rig.service->pair(first.id)->reading->pair, first.id);
        QCOMPARE(rig.service->pair(second.id)->reading->pair, second.id);
        QVERIFY(outcome(rig.service->declare(second.id, u"A. Berg"_s, {}, IncidentKind::Planned)));
        QCOMPARE(rig.service->incidents(second.id).size(), 1);
        QVERIFY(rig.service->incidents(first.id).isEmpty());
        QVERIFY(outcome(rig.service->setKnownImport(first.id, rig.base.clock.now() + 1h)));
        QVERIFY(!rig.service->knownImport(second.id));
        rig.fault.failWith(Error{Errc::StorageFull, u"store"_s});
        QVERIFY(rig.waitForReading(first.id));
        for (const Pair& pair : {first, second}) { // one store: both are told
            QTRY_VERIFY_WITH_TIMEOUT(rig.service->pair(pair.id)->storeError.has_value(), 30'000);
        }
        rig.fault.failWith(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.service->pair(second.id)->storeError.has_value(), 30'000);
        const auto before = rig.service->pair(second.id)->reading;
        rig.service->forget(first.id);
        QCOMPARE(rig.service->pairs().size(), 1);
        QCOMPARE(rig.service->pair(second.id)->reading, before);
        QVERIFY(rig.waitForReading(second.id));
        rig.service->stop();
        rig.service = std::make_unique<MonitorService>(rig.ports()); // a restart
        QVERIFY(rig.service->start());
        QCOMPARE(rig.service->pairs().size(), 2); // it was forgotten, not removed from the store
        QVERIFY(rig.service->incidents(first.id).isEmpty());
        QCOMPARE(rig.service->incidents(second.id).size(), 1);
        QCOMPARE(rig.service->pair(second.id)->reading->pair, second.id);
    }

    void l17_aClosedDivergenceOfAnEarlierRunStaysClosed()
    {
        MonitorRig rig;
        const PairId id = rig.base.pair.id;
        Reading last;
        last.pair = id;
        last.at = rig.base.clock.now() - 1min;
        last.state = DrState::Healthy;
        last.divergence = Divergence{.byType = {{u"Patient"_s, {.creates = 1}}}, .served = true};
        QVERIFY(rig.sqlite->pairs.savePair(rig.base.pair) && rig.sqlite->watch.append({last}));
        QVERIFY(rig.sqlite->watch.saveMemory(
            id,
            R"({"divergence":{"proven":true,"window":{"at":"2026-01-01T00:00:00.000Z","watched":true,"served":true},)"
            R"("lacking":[["Patient","AAAA","create",""]]}})"));
        QVERIFY(rig.service->start());
        QCOMPARE(rig.service->pair(id)->reading, std::optional(last));
        QVERIFY(outcome(rig.service->closeDivergence(id, u"Ada"_s, u"entered by hand"_s))); // before the first poll
        QCOMPARE(rig.sqlite->protection.notes(id, Instant{}, rig.base.clock.now())->size(), 1);
        QVERIFY(rig.waitForReading(id, 2));
        QVERIFY(!rig.service->pair(id)->reading->divergence.has_value());
    }

    void aKnownImportIsStoredAndEndsByItself()
    {
        MonitorRig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        const PairId id = rig.base.pair.id;
        QVERIFY(!rig.service->knownImport(id));
        const Instant until = rig.base.clock.now() + 2h;
        QSignalSpy changed(rig.service.get(), &WatchSource::importChanged);
        QVERIFY(outcome(rig.service->setKnownImport(id, until)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rig.service->knownImport(id), std::optional(until));
        QTRY_COMPARE_WITH_TIMEOUT(knownImport(rig.sqlite->settings, id), std::optional(until), 30'000);
        QCOMPARE(outcome(rig.service->setKnownImport(id, rig.base.clock.now() - 1s)).error().code, Errc::Invalid);
        QCOMPARE(outcome(rig.service->setKnownImport(PairId{u"nobody"_s}, until)).error().code, Errc::NotFound);
        rig.service->stop();
        rig.service = std::make_unique<MonitorService>(rig.ports()); // a restart
        QVERIFY(rig.service->start());
        QCOMPARE(rig.service->knownImport(id), std::optional(until));
        QVERIFY(outcome(rig.service->setKnownImport(id, std::nullopt)));
        QVERIFY(!rig.service->knownImport(id));
        QTRY_VERIFY_WITH_TIMEOUT(!knownImport(rig.sqlite->settings, id), 30'000);
        QVERIFY(outcome(rig.service->setKnownImport(id, rig.base.clock.now() + 1min)));
        rig.base.clock.advance(2min);
        QVERIFY(!rig.service->knownImport(id));
    }

    void theFigureOfAPlatformIsStoredAndReadAtOnce()
    {
        MonitorRig rig;
        rig.base.pair.kind = PairKind::Managed;
        rig.base.pair.secondary = {};
        rig.base.pair.heartbeat.enabled = false;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        const PairId id = rig.base.pair.id;
        const Instant now = rig.base.clock.now();
        const ImportedMetric metric{7min, now - 1min, u"Azure Monitor"_s};
        QVERIFY(outcome(rig.service->setMetric(id, metric)));
        QTRY_COMPARE_WITH_TIMEOUT(importedMetric(rig.sqlite->settings, id), std::optional(metric), 30'000);
        const auto staleness = [&] {
            const auto status = rig.service->pair(id);
            return status && status->reading ? status->reading->lag.staleness : std::nullopt;
        };
        QTRY_COMPARE_WITH_TIMEOUT(staleness(), std::optional(Interval{7min, 7min}), 30'000);
        QCOMPARE(rig.service->pair(id)->reading->lag.method, LagMethod::ImportedMetric);
        QCOMPARE(outcome(rig.service->setMetric(id, {7min, now + 1h, {}})).error().code, Errc::Invalid);
        QCOMPARE(outcome(rig.service->setMetric(id, {-1s, now, {}})).error().code, Errc::Invalid);
        QCOMPARE(outcome(rig.service->setMetric(PairId{u"nobody"_s}, metric)).error().code, Errc::NotFound);
    }

    void aSecondProcessShowsWhatTheFirstStores()
    {
        MonitorRig rig;
        QVERIFY(rig.service->start());
        QVERIFY(rig.put(rig.base.pair));
        QVERIFY(rig.waitForReading(rig.base.pair.id, 2));
        QTRY_VERIFY_WITH_TIMEOUT(rig.sqlite->watch.lastReading(rig.base.pair.id).value().has_value(), 30'000);
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
};

QTEST_GUILESS_MAIN(TestMonitorPeople)
#include "tst_monitor_people.moc"
