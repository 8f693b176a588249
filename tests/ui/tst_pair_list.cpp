// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_list.h"
#include "support/fake_watch_source.h"
#include "theme.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Filter = PairList::Filter;
using Sort = PairList::Sort;

namespace {

/// Two groups and one pair without; North holds the only problem.
void addGroups(FakeWatchSource& source)
{
    const auto add = [&](const QString& id, const QString& name, const QString& group, Environment environment,
                         Millis lag) {
        PairStatus status = healthyPair(id, name, source.now());
        status.pair.group = group;
        status.pair.environment = environment;
        status.reading->lag.staleness = Interval{lag, lag + 5s};
        source.add(status);
    };
    add(u"a"_s, u"Alder"_s, u"South"_s, Environment::Production, 10s);
    add(u"b"_s, u"Birch 10"_s, u"South"_s, Environment::Test, 300s);
    add(u"c"_s, u"Birch 9"_s, u"South"_s, Environment::Production, 20s);
    add(u"d"_s, u"Cedar"_s, u"North"_s, Environment::Development, 5s);
    add(u"e"_s, u"Elm"_s, {}, Environment::Production, 30s);
    PairStatus bad = *source.pair(PairId{u"d"_s});
    bad.reading->verdict.code = VerdictCode::PrimaryDown;
    source.update(bad);
}

/// "[North] d [South] ...": headings in brackets, pairs by id.
QString shown(const PairList& list)
{
    QStringList rows;
    for (int row = 0; row < list.rowCount(); ++row) {
        rows << (list.isHeading(row) ? u'[' + list.index(row, 0).data().toString() + u']' : list.idOf(row).value);
    }
    return rows.join(u' ');
}

} // namespace

class TestPairList : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheRulesOfModelsThroughEveryChange()
    {
        FakeWatchSource source;
        addManyPairs(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setSearch(u"hospital 4"_s);
        list.setFilter(Filter::Production);
        list.setSearch({});
        for (int i = 0; i < PairList::sortCount; ++i) {
            list.setSort(static_cast<Sort>(i), Qt::AscendingOrder);
            list.setSort(static_cast<Sort>(i), Qt::DescendingOrder);
        }
        list.setFolded(0, true);
        list.setFilter(Filter::NotMeasured);
        list.setFilter(Filter::All);
        Pair moved = source.pair(PairId{u"many-3"_s})->pair;
        moved.group = u"Elsewhere"_s;
        source.change(moved);
        source.remove(PairId{u"many-42"_s});
        list.setFolded(0, false);
        QTRY_VERIFY(shown(list).contains(u"[Elsewhere] many-3"_s));
        for (const PairStatus& status : source.pairs()) {
            source.remove(status.pair.id);
        }
        QCOMPARE(list.rowCount(), 0);
    }

    void withoutGroupsThereAreNoHeadings()
    {
        FakeWatchSource source;
        addDrawnPairs(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        QCOMPARE(list.rowCount(), 5);
        QVERIFY(!shown(list).contains(u'['));
    }

    void theGroupWithTheWorstPairComesFirstAndWhatHasNoGroupLast()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        QCOMPARE(shown(list), u"[North] d [South] a c b [Without a group] e"_s);
        PairStatus well = *source.pair(PairId{u"d"_s});
        well.reading->verdict.code = VerdictCode::Healthy;
        source.update(well);
        PairStatus bad = *source.pair(PairId{u"a"_s});
        bad.reading->verdict.code = VerdictCode::GrayFailure;
        source.update(bad);
        QTRY_COMPARE(shown(list), u"[South] a c b [North] d [Without a group] e"_s);
        QCOMPARE(list.index(0, 0).data(PairModel::StateRole).toInt(), int(StateClass::Bad));
    }

    void sortsByEachColumnWithTheUnknownLast()
    {
        FakeWatchSource source;
        addGroups(source);
        PairStatus unread = *source.pair(PairId{u"c"_s});
        unread.reading->lag.staleness.reset();
        source.update(unread);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        list.setSort(Sort::Lag, Qt::DescendingOrder);
        QCOMPARE(shown(list), u"[North] d [South] b a c [Without a group] e"_s);
        list.setSort(Sort::Lag, Qt::AscendingOrder);
        QCOMPARE(shown(list), u"[North] d [South] a b c [Without a group] e"_s);
        list.setSort(Sort::Name, Qt::DescendingOrder);
        QVERIFY(shown(list).endsWith(u" a [Without a group] e"_s));
    }

    void filtersAndCounts()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        list.setFilter(Filter::Problems);
        QCOMPARE(shown(list), u"[North] d"_s);
        list.setFilter(Filter::Test);
        QCOMPARE(shown(list), u"[South] b"_s);
        list.setFilter(Filter::NotMeasured);
        QCOMPARE(list.rowCount(), 0);
        QCOMPARE(list.count(Filter::All), 5);
        QCOMPARE(list.count(Filter::Production), 3);
        QCOMPARE(list.count(Filter::NotMeasured), 0);
        PairStatus old = *source.pair(PairId{u"e"_s});
        old.live = false;
        source.update(old);
        QTRY_COMPARE(shown(list), u"[Without a group] e"_s); // a filter holds for what changes too
    }

    void theSearchLooksAtNameGroupRegionAndHost()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        list.setSearch(u"  BIRCH "_s);
        QCOMPARE(shown(list), u"[South] c b"_s);
        list.setSearch(u"birch 9"_s);
        QCOMPARE(shown(list), u"[South] c"_s);
        list.setSearch(u"north"_s);
        QCOMPARE(shown(list), u"[North] d"_s);
        list.setSearch(u"uk west"_s); // a region
        QCOMPARE(list.rowCount(), 8);
        list.setSearch(u"fhir-south.example"_s);
        QCOMPARE(list.rowCount(), 8);
        list.setSearch(u"<b>"_s);
        QCOMPARE(list.rowCount(), 0);
        QVERIFY(list.isNarrowed());
    }

    void aFoldedGroupStaysFoldedThroughReadingsAndOpensForASearch()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        list.setFolded(2, true);
        const QString folded = u"[North] d [South] [Without a group] e"_s;
        QCOMPARE(shown(list), folded);
        source.update(*source.pair(PairId{u"a"_s}));
        QTest::qWait(80); // longer than what is put off
        QCOMPARE(shown(list), folded);
        QVERIFY(list.index(2, 0).data(PairModel::FoldedRole).toBool());
        list.setSearch(u"alder"_s);
        QCOMPARE(shown(list), u"[South] a"_s);
        list.setSearch({});
        QCOMPARE(shown(list), folded);
    }

    void case2_withoutGroupingTheWorstOfAllIsFirst()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        const PairList list(model); // as it is at first
        QCOMPARE(shown(list), u"d a c e b"_s);
    }

    void unknownsStandTogetherBelowTheProblemsAndProductionBeforeTest()
    {
        FakeWatchSource source;
        const auto add = [&source](const QString& id, Environment environment, ProtectionState state) {
            PairStatus status = healthyPair(id, id, source.now());
            status.pair.environment = environment;
            status.reading->protection.state = state;
            status.reading->protection.cause = state == ProtectionState::Unknown       ? ProtectionCause::NotMeasured
                                               : state == ProtectionState::Unprotected ? ProtectionCause::Down
                                               : state == ProtectionState::AtRisk      ? ProtectionCause::Throttled
                                                                                       : ProtectionCause::None;
            // A test pair that has used up more of its RPO does not come before production for that.
            status.reading->lag.staleness = environment == Environment::Test ? Interval{800s, 850s} : Interval{1s, 2s};
            source.add(status);
        };
        using enum ProtectionState;
        for (const auto& [name, environment] :
             {std::pair(u"t"_s, Environment::Test), std::pair(u"p"_s, Environment::Production)}) {
            add(u"good-"_s + name, environment, Protected);
            add(u"unknown-"_s + name, environment, Unknown);
            add(u"bad-"_s + name, environment, Unprotected);
            add(u"watch-"_s + name, environment, AtRisk);
        }
        PairModel model(source);
        const PairList list(model);
        QCOMPARE(shown(list), u"bad-p bad-t watch-p watch-t unknown-p unknown-t good-p good-t"_s);
    }

    void howItIsArrangedCanBeKept()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        list.setSort(PairList::Sort::Name, Qt::DescendingOrder);
        list.setFolded(0, true);
        const PairList::Arrangement kept = list.arrangement();
        QCOMPARE(kept.folded.size(), 1);
        PairList next(model);
        QVERIFY(shown(next) != shown(list));
        next.setArrangement(kept);
        QCOMPARE(shown(next), shown(list));
        QCOMPARE(next.sort(), PairList::Sort::Name);
        QCOMPARE(next.order(), Qt::DescendingOrder);
    }

    void aReadingChangesItsRowOnlyAndNothingIsReset()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        const QSignalSpy changes(&list, &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        const QSignalSpy layouts(&list, &QAbstractItemModel::layoutChanged);
        source.update(*source.pair(PairId{u"e"_s}));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), list.rowOf(PairId{u"e"_s}));
        QCOMPARE(changes.first().at(1).toModelIndex().row(), list.rowOf(PairId{u"e"_s}));
        QTest::qWait(80);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(layouts.size(), 0);
    }

    void theSelectionFollowsItsPairIntoAnotherGroup()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        QItemSelectionModel selection(&list);
        selection.setCurrentIndex(list.index(list.rowOf(PairId{u"b"_s}), 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        Pair moved = source.pair(PairId{u"b"_s})->pair;
        moved.group = u"North"_s;
        source.change(moved);
        QTRY_COMPARE(shown(list), u"[North] d b [South] a c [Without a group] e"_s);
        QCOMPARE(selection.currentIndex().row(), 2);
    }

    void theLastDrillIsTheNewestThatEndedOrNone()
    {
        FakeWatchSource source;
        addGroups(source);
        PairModel model(source);
        PairList list(model);
        list.setGrouped(true);
        const auto text = [&](const QString& id) {
            return list.index(list.rowOf(PairId{id}), PairModel::DrillColumn).data().toString();
        };
        QCOMPARE(text(u"a"_s), u"no drill yet"_s);
        Incident running;
        running.kind = IncidentKind::Drill;
        running.began = source.now() - 1h;
        Incident ended = running;
        ended.began = source.now() - 24h * 12;
        ended.ended = ended.began + 1h;
        Incident outage = ended;
        outage.kind = IncidentKind::Outage;
        outage.ended = source.now() - 24h;
        source.setIncidents(PairId{u"a"_s}, {running, outage, ended});
        QVERIFY2(text(u"a"_s).startsWith(u"11 "_s), qPrintable(text(u"a"_s)));
        QCOMPARE(text(u"b"_s), u"no drill yet"_s);
    }
};

QTEST_GUILESS_MAIN(TestPairList)
#include "tst_pair_list.moc"
