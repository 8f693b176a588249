// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_samples.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const PairId north{u"11111111-1111-4111-8111-111111111111"_s};
const PairId south{u"22222222-2222-4222-8222-222222222222"_s};

Interval seconds(int lo, int hi)
{
    return {Millis{lo * 1000}, Millis{hi * 1000}};
}

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

/// What a bucket must hold, computed from all samples that are in it, in the slowest and simplest way.
LagPoint bucketOf(const std::map<qint64, std::optional<Interval>>& samples, qint64 start, qint64 width)
{
    LagPoint point;
    point.start = fromEpochMs(start);
    point.width = Millis{width};
    for (auto it = samples.lower_bound(start); it != samples.end() && it->first < start + width; ++it) {
        if (!it->second) {
            ++point.gaps;
            continue;
        }
        ++point.count;
        point.first = point.first ? point.first : it->second;
        point.last = it->second;
        point.min = std::min(point.min.value_or(Millis::max()), it->second->lo);
        point.max = std::max(point.max.value_or(Millis::min()), it->second->hi);
    }
    return point;
}

} // namespace

class TestSqliteStore : public QObject
{
    Q_OBJECT
private slots:
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

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store.reset();
        reopen();
    }

    void directoryAndFileBelongToTheOwnerAlone()
    {
        const QFileInfo folder(QFileInfo(path()).path());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(folder.permissions() & others));
        for (const QString& name : QStringList{path(), path() + u"-wal"_s, path() + u".lock"_s}) {
            QVERIFY2(QFileInfo::exists(name), qPrintable(name));
            QVERIFY2(!(QFileInfo(name).permissions() & others), qPrintable(name));
        }
    }

    void pairsAreKeptInTheOrderInWhichTheyWereAdded()
    {
        const Pair first = pairNamed(north, u"Žilina"_s);
        Pair second = pairNamed(south, u"Aalborg"_s);
        QVERIFY(m_store->pairs.savePair(first));
        QVERIFY(m_store->pairs.savePair(second));
        second.objectives.rpo = 5min;
        QVERIFY(m_store->pairs.savePair(second));
        reopen();
        QCOMPARE(m_store->pairs.pairs().value(), (QList<Pair>{first, second}));
    }

    void aRemovedPairKeepsItsHistoryUntilRetentionEnds()
    {
        QVERIFY(m_store->pairs.savePair(pairNamed(north, u"North"_s)));
        QVERIFY(m_store->watch.append({sampleReading(north, testStart, seconds(1, 2))}));
        QVERIFY(m_store->pairs.removePair(north));
        QVERIFY(m_store->pairs.pairs().value().isEmpty());
        QCOMPARE(points(north, Resolution::Day).size(), 1);

        QVERIFY(m_store->watch.purge(testStart - 1h));
        QCOMPARE(points(north, Resolution::Day).size(), 1);
        QVERIFY(m_store->watch.purge(testStart + 1h));
        QCOMPARE(points(north, Resolution::Day).size(), 0);
        QVERIFY(!m_store->watch.lastReading(north).value());
    }

    void removingAnUnknownPairSucceeds() { QVERIFY(m_store->pairs.removePair(south)); }

    void theReadingAppendedLastIsTheLastKnownState()
    {
        QVERIFY(!m_store->watch.lastReading(north).value());
        Reading reading = sampleReading(north, testStart, seconds(3, 9));
        reading.lag.visible = 41;
        reading.verdict.evidence = {{EvidenceCode::HeartbeatVisible, u"41"_s, 0}};
        QVERIFY(m_store->watch.append({sampleReading(north, testStart - 15s, {}), reading}));
        reopen();
        QCOMPARE(m_store->watch.lastReading(north).value(), std::optional(reading));
    }

    // The clock ran a year ahead for a while: what was read then must not be shown as the last known state for a year.
    void aWallClockThatWasSetBackDoesNotFreezeTheLastKnownState()
    {
        QVERIFY(m_store->watch.append({sampleReading(north, testStart + 24h * 365, seconds(1, 2))}));
        const Reading now = sampleReading(north, testStart, seconds(5, 6));
        QVERIFY(m_store->watch.append({now}));
        QCOMPARE(m_store->watch.lastReading(north).value(), std::optional(now));
    }

    void rawSamplesAreBucketsOfOne()
    {
        QVERIFY(m_store->watch.append(
            {sampleReading(north, testStart, seconds(1, 2)), sampleReading(north, testStart + 15s, {})}));
        const QList<LagPoint> raw = points(north, Resolution::Raw);
        QCOMPARE(raw.size(), 2);
        const LagPoint expected{testStart, Millis{0}, seconds(1, 2),       seconds(1, 2), Millis{1000}, Millis{2000},
                                1,         0,         LagMethod::Heartbeat};
        QVERIFY(raw[0] == expected);
        const LagPoint gap{testStart + 15s, Millis{0}, {}, {}, {}, {}, 0, 1};
        QVERIFY(raw[1] == gap);
    }

    void aRangeHoldsBothItsEndsAndTheBucketInWhichItBegins()
    {
        const Instant day = fromEpochMs(0);
        QVERIFY(m_store->watch.append({sampleReading(north, day + 10min, seconds(1, 2)),
                                       sampleReading(north, day + 20min, seconds(2, 3)),
                                       sampleReading(north, day + 40min, seconds(3, 4))}));
        QCOMPARE(m_store->watch.lag(north, day + 10min, day + 20min, Resolution::Raw)->size(), 2);
        QCOMPARE(m_store->watch.lag(north, day + 10min + 1ms, day + 20min - 1ms, Resolution::Raw)->size(), 0);
        const auto quarters = m_store->watch.lag(north, day + 14min, day + 15min, Resolution::QuarterHour).value();
        QCOMPARE(quarters.size(), 2);
        QCOMPARE(quarters[0].start, day);
        QCOMPARE(quarters[1].start, day + 15min);
    }

    void momentsBefore1970FallIntoTheBucketBeforeThem()
    {
        QVERIFY(m_store->watch.append({sampleReading(north, fromEpochMs(-1), seconds(1, 2))}));
        const auto minutes =
            m_store->watch.lag(north, fromEpochMs(-60'000), fromEpochMs(0), Resolution::Minute).value();
        QCOMPARE(minutes.size(), 1);
        QCOMPARE(minutes[0].start, fromEpochMs(-60'000));
    }

    // Samples come late, twice at one millisecond, with and without a value, in batches of any size: at any time the
    // roll-ups are what one would compute from all samples at once.
    void rollUpsAreExactWhateverTheOrder()
    {
        QRandomGenerator random(20261121);
        std::map<qint64, std::optional<Interval>> samples;
        const qint64 origin = toEpochMs(testStart) - 30'000;
        for (int batch = 0; batch < 60; ++batch) {
            QList<Reading> readings;
            for (int i = random.bounded(1, 60); i > 0; --i) {
                const qint64 t = origin + random.bounded(4'000) * 30'000;
                std::optional<Interval> value;
                if (random.bounded(5) != 0) {
                    const int lo = random.bounded(900);
                    value = seconds(lo, lo + random.bounded(60));
                }
                samples[t] = value;
                readings.append(sampleReading(north, fromEpochMs(t), value));
            }
            QVERIFY(m_store->watch.append(readings));
        }
        QVERIFY(compare(samples, Resolution::Minute, 60'000));
        QVERIFY(compare(samples, Resolution::QuarterHour, 900'000));
        QVERIFY(compare(samples, Resolution::Day, 86'400'000));
        QCOMPARE(points(north, Resolution::Raw).size(), qsizetype(samples.size()));
        QVERIFY(points(south, Resolution::Raw).isEmpty());
    }

    void purgeDeletesOldSamplesAndKeepsTheirRollUps()
    {
        const Instant day = fromEpochMs(86'400'000LL * 20'000);
        QVERIFY(m_store->watch.append(
            {sampleReading(north, day, seconds(1, 2)), sampleReading(north, day + 2min, seconds(3, 4))}));
        QVERIFY(m_store->watch.purge(day + 1min + 30s));
        QCOMPARE(m_store->watch.lag(north, day, day + 1h, Resolution::Raw)->size(), 1);
        QCOMPARE(m_store->watch.lag(north, day, day + 1h, Resolution::Minute)->size(), 2);
        // A late sample joins the roll-up of what is gone.
        QVERIFY(m_store->watch.append({sampleReading(north, day + 1s, seconds(7, 8))}));
        const auto quarters = m_store->watch.lag(north, day, day, Resolution::QuarterHour).value();
        QCOMPARE(quarters[0].count, 3);
        QCOMPARE(quarters[0].max, std::optional(Millis{8000}));
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
            QVERIFY(m_store->watch.appendVerdict(north, change));
        }
        reopen();
        QCOMPARE(m_store->watch.verdicts(north, testStart, testStart + 1h).value(), changes);
        QCOMPARE(m_store->watch.verdicts(north, testStart, testStart).value(), changes.first(1));
        QVERIFY(m_store->watch.verdicts(south, testStart, testStart + 1h).value().isEmpty());
    }

    void savingAnIncidentNeverRemovesAMilestone()
    {
        Incident incident;
        incident.id = IncidentId{u"i-1"_s};
        incident.began = testStart;
        incident.milestones = {{MilestoneKind::OutageBegan, testStart, MilestoneSource::Probe, {}, {}},
                               {MilestoneKind::Declared, testStart + 5min, MilestoneSource::Person, u"Ada"_s, u"go"_s}};
        QVERIFY(m_store->incidents.saveIncident(north, incident));
        Incident other = incident;
        other.milestones = {incident.milestones[0],
                            {MilestoneKind::Detected, testStart + 1min, MilestoneSource::Probe, {}, {}}};
        other.ended = testStart + 1h;
        QVERIFY(m_store->incidents.saveIncident(north, other));
        reopen();
        const auto stored = m_store->incidents.incidents(north, 10).value();
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
            QVERIFY(m_store->incidents.saveIncident(north, incident));
        }
        const auto stored = m_store->incidents.incidents(north, 2).value();
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored[0].began, testStart + 4h);
        QCOMPARE(stored[1].began, testStart + 3h);
        QVERIFY(m_store->incidents.incidents(north, 0).value().isEmpty());
    }

    void heartbeatsOfThisBootAreFoundAgainWithTheirAcknowledgement()
    {
        Heartbeat one{1, BootTime{1s}, {}, testStart};
        const Heartbeat two{2, BootTime{31s}, BootTime{31'200ms}, testStart + 30s};
        QVERIFY(m_store->watch.saveHeartbeats(u"boot-1"_s, {{north, two, 0}}));
        QVERIFY(m_store->watch.saveHeartbeats(u"boot-1"_s, {{north, one, 0}}));
        one.acknowledged = BootTime{1'100ms};
        QVERIFY(m_store->watch.saveHeartbeats(u"boot-1"_s, {{north, one, 0}}));
        reopen();
        QCOMPARE(m_store->watch.heartbeats(north, u"boot-1"_s).value(), (QList<Heartbeat>{one, two}));
        QVERIFY(m_store->watch.heartbeats(north, u"boot-2"_s).value().isEmpty());
    }

    void heartbeatsThatCannotMatterAnyMoreAreForgotten()
    {
        const auto save = [&](const QString& boot, qint64 number, Instant at, qint64 oldest = 0) {
            return m_store->watch.saveHeartbeats(boot, {{north, {number, BootTime{Millis{number}}, {}, at}, oldest}})
                .has_value();
        };
        QVERIFY(save(u"boot-1"_s, 1, testStart));
        QVERIFY(save(u"boot-1"_s, 2, testStart, 1));
        QCOMPARE(m_store->watch.heartbeats(north, u"boot-1"_s)->size(), 2);
        QVERIFY(save(u"boot-1"_s, 3, testStart, 2));
        QCOMPARE(m_store->watch.heartbeats(north, u"boot-1"_s)->first().number, 2);
        QCOMPARE(m_store->watch.heartbeats(north, u"boot-1"_s)->size(), 2);
        QVERIFY(save(u"boot-2"_s, 1, testStart + 24h * 6));
        QCOMPARE(m_store->watch.heartbeats(north, u"boot-1"_s)->size(), 2);
        QVERIFY(save(u"boot-3"_s, 1, testStart + 24h * 8));
        QCOMPARE(m_store->watch.heartbeats(north, u"boot-1"_s)->size(), 0);
        QCOMPARE(m_store->watch.heartbeats(north, u"boot-2"_s)->size(), 1);
    }

    void memoryAndSettingsAreKept()
    {
        QCOMPARE(m_store->watch.memory(north).value(), QByteArray());
        QCOMPARE(m_store->settings.setting(u"language"_s).value(), QString());
        QVERIFY(m_store->watch.saveMemory(north, "{\"a\":1}"));
        QVERIFY(m_store->watch.saveMemory(north, "{\"a\":2}"));
        QVERIFY(m_store->settings.saveSetting(u"language"_s, u"ไทย"_s));
        reopen();
        QCOMPARE(m_store->watch.memory(north).value(), QByteArray("{\"a\":2}"));
        QCOMPARE(m_store->settings.setting(u"language"_s).value(), u"ไทย"_s);
    }

    void aReaderSeesLiveWhatIsCommittedAndMayWriteNothing()
    {
        const auto reader = SqliteStore::open(path(), SqliteFile::Mode::ReadOnly);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().detail));
        QVERIFY((*reader)->watch.isReadOnly());
        QVERIFY(!m_store->watch.isReadOnly());
        QVERIFY((*reader)->pairs.pairs().value().isEmpty());
        QVERIFY(m_store->pairs.savePair(pairNamed(north, u"North"_s)));
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
        m_store.reset();
        QCOMPARE((*reader)->pairs.pairs()->size(), 1);
    }

    void aReaderNeedsAStore()
    {
        const auto none = SqliteStore::open(m_dir->filePath(u"none.db"_s), SqliteFile::Mode::ReadOnly);
        QVERIFY(!none);
        QCOMPARE(none.error().code, Errc::NotFound);
        QVERIFY(!QFile::exists(m_dir->filePath(u"none.db"_s)));
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
                            m_store->watch.append({sampleReading(pair, testStart + i * 1s, seconds(i, i))})
                            && m_store->watch.lag(pair, testStart, testStart + 1h, Resolution::Raw)->size() == i + 1;
                        failed += good ? 0 : 1;
                    }
                });
            }
        }
        QCOMPARE(failed.load(), 0);
    }

private:
    QString path() const { return m_dir->filePath(u"state/rekindle.db"_s); }

    void reopen()
    {
        m_store.reset();
        auto opened = SqliteStore::open(path(), SqliteFile::Mode::Write);
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().detail));
        m_store = std::move(*opened);
    }

    QList<LagPoint> points(const PairId& id, Resolution resolution)
    {
        return m_store->watch.lag(id, testStart - 24h * 10, testStart + 24h * 10, resolution).value();
    }

    bool compare(const std::map<qint64, std::optional<Interval>>& samples, Resolution resolution, qint64 width)
    {
        std::map<qint64, LagPoint> expected;
        for (const auto& [t, value] : samples) {
            const qint64 start = t - t % width;
            expected.try_emplace(start, bucketOf(samples, start, width));
        }
        const QList<LagPoint> found = points(north, resolution);
        if (found.size() != qsizetype(expected.size())) {
            return false;
        }
        return std::equal(found.begin(), found.end(), expected.begin(),
                          [](const LagPoint& point, const auto& entry) { return point == entry.second; });
    }

    std::unique_ptr<QTemporaryDir> m_dir{};
    std::unique_ptr<SqliteStore> m_store{};
};

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlite_store.moc"
