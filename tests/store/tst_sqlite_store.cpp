// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_desk.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Pair pairNamed(const PairId& id, const QString& name)
{
    Pair pair;
    pair.id = id;
    pair.name = name;
    pair.primary.name = u"North Europe"_s;
    pair.primary.baseUrl = QUrl(u"https://primary.example/fhir"_s);
    pair.secondary.name = u"West Europe"_s;
    pair.secondary.baseUrl = QUrl(u"https://secondary.example/fhir"_s);
    return pair;
}

} // namespace

class TestSqliteStore : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_desk = std::make_unique<StoreDesk>(); }

    void spansOfProtectionAreReplacedByTheirStart()
    {
        const QTemporaryDir folder;
        const auto opened = SqliteStore::open(folder.filePath(u"store.sqlite"_s), SqliteFile::Mode::Write);
        QVERIFY(opened.has_value());
        ProtectionStore& store = (*opened)->protection;
        const PairId north{u"north"_s};
        const Instant noon{std::chrono::hours{24 * 20000 + 12}};
        const ProtectionSpan first{noon, noon + 60s, ProtectionState::Protected, ProtectionCause::None};
        const ProtectionSpan longer{noon, noon + 90s, ProtectionState::Protected, ProtectionCause::None};
        const ProtectionSpan down{noon + 90s, noon + 150s, ProtectionState::Unprotected, ProtectionCause::Down};
        QVERIFY(store.saveSpans({{north, first}, {PairId{u"other"_s}, down}}).has_value());
        QVERIFY(store.saveSpans({{north, longer}, {north, down}}).has_value());
        QCOMPARE(store.spans(north, noon, noon + 1h).value(), (QList<ProtectionSpan>{longer, down}));
        QCOMPARE(store.spans(north, noon + 91s, noon + 1h).value(), (QList<ProtectionSpan>{down}));
        QCOMPARE(store.newestSpan(north).value(), std::optional(down));
        QVERIFY(!store.newestSpan(PairId{u"nobody"_s}).value().has_value());
    }

    void notesOnProtectionAreKeptWithWhatWasClosed()
    {
        const QTemporaryDir folder;
        const auto opened = SqliteStore::open(folder.filePath(u"store.sqlite"_s), SqliteFile::Mode::Write);
        QVERIFY(opened.has_value());
        ProtectionStore& store = (*opened)->protection;
        const PairId north{u"north"_s};
        const Instant noon{std::chrono::hours{24 * 20000 + 12}};
        const Divergence found{.since = noon - 1h,
                               .countedAt = noon,
                               .byType = {{u"Patient"_s, {.creates = 25, .updates = 2, .deletes = 1}}},
                               .mayBe = 3,
                               .gap = DivergenceGap::NoPrimaryHistory,
                               .served = true};
        const ProtectionNote closed{noon, u"Ada"_s, u"entered by hand"_s, found};
        const ProtectionNote later{noon + 1min, u"Ben"_s, u"checked"_s, {}};
        QVERIFY(store.saveNote(north, later).has_value());
        QVERIFY(store.saveNote(north, closed).has_value());
        QCOMPARE(store.notes(north, noon, noon + 1h).value(), (QList<ProtectionNote>{closed, later}));
        QCOMPARE(store.notes(north, noon + 1s, noon + 1h).value(), (QList<ProtectionNote>{later}));
        QVERIFY(store.notes(PairId{u"other"_s}, noon, noon + 1h).value().isEmpty());
    }

    void directoryAndFileBelongToTheOwnerAlone()
    {
        const QFileInfo folder(QFileInfo(m_desk->path()).path());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(folder.permissions() & others));
        for (const QString& name :
             QStringList{m_desk->path(), m_desk->path() + u"-wal"_s, m_desk->path() + u".lock"_s}) {
            QVERIFY2(QFileInfo::exists(name), qPrintable(name));
            QVERIFY2(!(QFileInfo(name).permissions() & others), qPrintable(name));
        }
    }

    void pairsAreKeptInTheOrderInWhichTheyWereAdded()
    {
        const Pair first = pairNamed(north, u"Žilina"_s);
        Pair second = pairNamed(south, u"Aalborg"_s);
        QVERIFY(m_desk->store->pairs.savePair(first));
        QVERIFY(m_desk->store->pairs.savePair(second));
        second.objectives.rpo = 5min;
        QVERIFY(m_desk->store->pairs.savePair(second));
        m_desk->reopen();
        QCOMPARE(m_desk->store->pairs.pairs().value(), (QList<Pair>{first, second}));
    }

    void aRemovedPairKeepsItsHistoryUntilRetentionEnds()
    {
        QVERIFY(m_desk->store->pairs.savePair(pairNamed(north, u"North"_s)));
        QVERIFY(m_desk->store->watch.append({sampleReading(north, testStart, seconds(1, 2))}));
        QVERIFY(m_desk->store->pairs.removePair(north));
        QVERIFY(m_desk->store->pairs.pairs().value().isEmpty());
        QCOMPARE(m_desk->points(north, Resolution::Day).size(), 1);

        QVERIFY(m_desk->store->watch.purge(testStart - 1h));
        QCOMPARE(m_desk->points(north, Resolution::Day).size(), 1);
        QVERIFY(m_desk->store->watch.purge(testStart + 1h));
        QCOMPARE(m_desk->points(north, Resolution::Day).size(), 0);
        QVERIFY(!m_desk->store->watch.lastReading(north).value());
    }

    void removingAnUnknownPairSucceeds() { QVERIFY(m_desk->store->pairs.removePair(south)); }

    void theReadingAppendedLastIsTheLastKnownState()
    {
        QVERIFY(!m_desk->store->watch.lastReading(north).value());
        Reading reading = sampleReading(north, testStart, seconds(3, 9));
        reading.lag.visible = 41;
        reading.verdict.evidence = {{EvidenceCode::HeartbeatVisible, u"41"_s, 0}};
        QVERIFY(m_desk->store->watch.append({sampleReading(north, testStart - 15s, {}), reading}));
        m_desk->reopen();
        QCOMPARE(m_desk->store->watch.lastReading(north).value(), std::optional(reading));
    }

    // The clock ran a year ahead for a while: what was read then must not be shown as the last known state for a year.
    void aWallClockThatWasSetBackDoesNotFreezeTheLastKnownState()
    {
        QVERIFY(m_desk->store->watch.append({sampleReading(north, testStart + 24h * 365, seconds(1, 2))}));
        const Reading now = sampleReading(north, testStart, seconds(5, 6));
        QVERIFY(m_desk->store->watch.append({now}));
        QCOMPARE(m_desk->store->watch.lastReading(north).value(), std::optional(now));
    }

    void verdictChangesComeBackInTheirOrder()
    {
        Verdict down;
        down.code = VerdictCode::PrimaryDown;
        down.confidence = Confidence::Confirmed;
        down.since = testStart;
        down.evidence = {{EvidenceCode::Refused, u"443"_s, 0}};
        Verdict healthy;
        healthy.code = VerdictCode::Healthy;
        healthy.since = testStart + 1h;
        const QList<VerdictChange> changes{{testStart, down}, {testStart + 1h, healthy}, {testStart + 1h, down}};
        for (const VerdictChange& change : {changes[1], changes[0], changes[2]}) {
            QVERIFY(m_desk->store->watch.appendVerdict(north, change));
        }
        m_desk->reopen();
        QCOMPARE(m_desk->store->watch.verdicts(north, testStart, testStart + 1h).value(), changes);
        QCOMPARE(m_desk->store->watch.verdicts(north, testStart, testStart).value(), changes.first(1));
        QVERIFY(m_desk->store->watch.verdicts(south, testStart, testStart + 1h).value().isEmpty());
    }

    void savingAnIncidentNeverRemovesAMilestone()
    {
        Incident incident;
        incident.id = IncidentId{u"i-1"_s};
        incident.began = testStart;
        incident.milestones = {{MilestoneKind::OutageBegan, testStart, MilestoneSource::Probe, {}, {}},
                               {MilestoneKind::Declared, testStart + 5min, MilestoneSource::Person, u"Ada"_s, u"go"_s}};
        QVERIFY(m_desk->store->incidents.saveIncident(north, incident));
        Incident other = incident;
        other.milestones = {incident.milestones[0],
                            {MilestoneKind::Detected, testStart + 1min, MilestoneSource::Probe, {}, {}}};
        other.ended = testStart + 1h;
        QVERIFY(m_desk->store->incidents.saveIncident(north, other));
        m_desk->reopen();
        const auto stored = m_desk->store->incidents.incidents(north, 10).value();
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored[0].ended, other.ended);
        const QList<Milestone> all{incident.milestones[0], other.milestones[1], incident.milestones[1]};
        QCOMPARE(stored[0].milestones, all);
    }

    void incidentsAreListedNewestFirstUpToTheLimit()
    {
        for (int i = 0; i < 5; ++i) {
            Incident incident;
            incident.id = newId<IncidentId>();
            incident.kind = IncidentKind::Drill;
            incident.began = testStart + i * 1h;
            QVERIFY(m_desk->store->incidents.saveIncident(north, incident));
        }
        const auto stored = m_desk->store->incidents.incidents(north, 2).value();
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored[0].began, testStart + 4h);
        QCOMPARE(stored[1].began, testStart + 3h);
        QVERIFY(m_desk->store->incidents.incidents(north, 0).value().isEmpty());
    }

    void heartbeatsOfThisBootAreFoundAgainWithTheirAcknowledgement()
    {
        Heartbeat one{1, BootTime{1s}, {}, testStart};
        const Heartbeat two{2, BootTime{31s}, BootTime{31'200ms}, testStart + 30s};
        QVERIFY(m_desk->store->watch.saveHeartbeats(u"boot-1"_s, {{north, two, 0}}));
        QVERIFY(m_desk->store->watch.saveHeartbeats(u"boot-1"_s, {{north, one, 0}}));
        one.acknowledged = BootTime{1'100ms};
        QVERIFY(m_desk->store->watch.saveHeartbeats(u"boot-1"_s, {{north, one, 0}}));
        m_desk->reopen();
        QCOMPARE(m_desk->store->watch.heartbeats(north, u"boot-1"_s).value(), (QList<Heartbeat>{one, two}));
        QVERIFY(m_desk->store->watch.heartbeats(north, u"boot-2"_s).value().isEmpty());
    }

    void heartbeatsThatCannotMatterAnyMoreAreForgotten()
    {
        const auto save = [&](const QString& boot, qint64 number, Instant at, qint64 oldest = 0) {
            return m_desk->store->watch
                .saveHeartbeats(boot, {{north, {number, BootTime{Millis{number}}, {}, at}, oldest}})
                .has_value();
        };
        QVERIFY(save(u"boot-1"_s, 1, testStart));
        QVERIFY(save(u"boot-1"_s, 2, testStart, 1));
        QCOMPARE(m_desk->store->watch.heartbeats(north, u"boot-1"_s)->size(), 2);
        QVERIFY(save(u"boot-1"_s, 3, testStart, 2));
        QCOMPARE(m_desk->store->watch.heartbeats(north, u"boot-1"_s)->first().number, 2);
        QCOMPARE(m_desk->store->watch.heartbeats(north, u"boot-1"_s)->size(), 2);
        QVERIFY(save(u"boot-2"_s, 1, testStart + 24h * 6));
        QCOMPARE(m_desk->store->watch.heartbeats(north, u"boot-1"_s)->size(), 2);
        QVERIFY(save(u"boot-3"_s, 1, testStart + 24h * 8));
        QCOMPARE(m_desk->store->watch.heartbeats(north, u"boot-1"_s)->size(), 0);
        QCOMPARE(m_desk->store->watch.heartbeats(north, u"boot-2"_s)->size(), 1);
    }

    void memoryAndSettingsAreKept()
    {
        QCOMPARE(m_desk->store->watch.memory(north).value(), QByteArray());
        QCOMPARE(m_desk->store->settings.setting(u"language"_s).value(), QString());
        QVERIFY(m_desk->store->watch.saveMemory(north, "{\"a\":1}"));
        QVERIFY(m_desk->store->watch.saveMemory(north, "{\"a\":2}"));
        QVERIFY(m_desk->store->settings.saveSetting(u"language"_s, u"ไทย"_s));
        m_desk->reopen();
        QCOMPARE(m_desk->store->watch.memory(north).value(), QByteArray("{\"a\":2}"));
        QCOMPARE(m_desk->store->settings.setting(u"language"_s).value(), u"ไทย"_s);
    }

    void aReaderSeesLiveWhatIsCommittedAndMayWriteNothing()
    {
        const auto reader = SqliteStore::open(m_desk->path(), SqliteFile::Mode::ReadOnly);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().detail));
        QVERIFY((*reader)->watch.isReadOnly());
        QVERIFY(!m_desk->store->watch.isReadOnly());
        QVERIFY((*reader)->pairs.pairs().value().isEmpty());
        QVERIFY(m_desk->store->pairs.savePair(pairNamed(north, u"North"_s)));
        QCOMPARE((*reader)->pairs.pairs()->size(), 1);

        const Reading reading = sampleReading(north, testStart, seconds(1, 2));
        for (const Result<void>& refused :
             {(*reader)->pairs.savePair(pairNamed(south, u"South"_s)), (*reader)->pairs.removePair(north),
              (*reader)->watch.append({reading}), (*reader)->watch.appendVerdict(north, {}),
              (*reader)->incidents.saveIncident(north, {}),
              (*reader)->watch.saveHeartbeats(u"boot"_s, {{north, {}, 0}}), (*reader)->watch.saveMemory(north, "{}"),
              (*reader)->settings.saveSetting(u"a"_s, u"b"_s), (*reader)->watch.purge(testStart)}) {
            QVERIFY(!refused.has_value());
            QCOMPARE(refused.error().code, Errc::ReadOnly);
        }
        m_desk->store.reset();
        QCOMPARE((*reader)->pairs.pairs()->size(), 1);
    }

    void aReaderNeedsAStore()
    {
        const auto none = SqliteStore::open(m_desk->dir.filePath(u"none.db"_s), SqliteFile::Mode::ReadOnly);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Errc::NotFound);
        QVERIFY(!QFile::exists(m_desk->dir.filePath(u"none.db"_s)));
    }

    void manyThreadsMayUseItAtOnce()
    {
        constexpr int threads = 4;
        constexpr int batches = 25;
        std::atomic<int> failed{0};
        {
            std::vector<std::jthread> workers;
            for (int worker = 0; worker < threads; ++worker) {
                workers.emplace_back([&, worker] {
                    const PairId pair{u"pair-%1"_s.arg(worker)};
                    for (int i = 0; i < batches; ++i) {
                        const bool good =
                            m_desk->store->watch.append({sampleReading(pair, testStart + i * 1s, seconds(i, i))})
                            && m_desk->store->watch.lag(pair, testStart, testStart + 1h, Resolution::Raw)->size()
                                   == i + 1;
                        failed += good ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(failed.load(), 0);
    }

private:
    std::unique_ptr<StoreDesk> m_desk{};
};

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlite_store.moc"
