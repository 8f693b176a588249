// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_list.h"
#include "state_class.h"
#include "support/fake_watch_source.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestPairModel : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheRulesOfModelsThroughEveryChange();
    void aReadingChangesOneRowInPlace();
    void theSelectionSurvivesAPoll();
    void theWorstPairComesFirst();
    void whatWasNotMeasuredHasNoBarAndNoZero();
    void theReadingOfAnEarlierRunIsDatedAndGrey();
    void aManagedPairIsNeverGreen();
    void aBreachedObjectiveIsRedAlthoughServicesAreHealthy();
    void w1_aDeadSecondaryIsRedBesideAHealthyPrimary();
    void bothAnswerIsSaidOnlyWhenBothWereSeen();
    void whatIsUnknownSaysWhyAndHowItCanBeKnown_data();
    void whatIsUnknownSaysWhyAndHowItCanBeKnown();
    void signalsForStrangersAreIgnored();
};

void TestPairModel::keepsTheRulesOfModelsThroughEveryChange()
{
    FakeWatchSource source;
    PairModel model(source);
    PairList sorted(model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sortedTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    addDrawnPairs(source);
    QCOMPARE(model.rowCount(), 5);
    source.advance(5s);
    model.tick();
    PairStatus hie = *source.pair(PairId{u"hie"_s});
    hie.reading->verdict.code = VerdictCode::Slow;
    source.update(hie);
    source.remove(PairId{u"cohort"_s});
    QCOMPARE(model.rowCount(), 4);
    Pair renamed = source.pair(PairId{u"north"_s})->pair;
    renamed.name = u"Hospital South"_s;
    source.change(renamed);
    QCOMPARE(model.index(model.rowOf(renamed.id), PairModel::NameColumn).data().toString(), u"Hospital South"_s);
    model.retranslate();
}

void TestPairModel::aReadingChangesOneRowInPlace()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    PairModel model(source);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    source.update(*source.pair(PairId{u"north"_s}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), model.rowOf(PairId{u"north"_s}));
    QCOMPARE(changes.first().at(1).toModelIndex().row(), model.rowOf(PairId{u"north"_s}));
    QCOMPARE(resets.size(), 0);
}

void TestPairModel::theSelectionSurvivesAPoll()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    PairModel model(source);
    PairList sorted(model);
    QItemSelectionModel selection(&sorted);
    selection.setCurrentIndex(sorted.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QString chosen = selection.currentIndex().data(PairModel::IdRole).toString();
    PairStatus status = *source.pair(PairId{chosen});
    status.reading->verdict.code = VerdictCode::PrimaryDown; // it moves to the top
    status.reading->lag.staleness = Interval{20min, 21min};
    source.update(status);
    QTRY_COMPARE(selection.currentIndex().row(), 0);
    QCOMPARE(selection.currentIndex().data(PairModel::IdRole).toString(), chosen);
}

void TestPairModel::theWorstPairComesFirst()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    PairModel model(source);
    PairList sorted(model);
    QStringList order;
    for (int row = 0; row < sorted.rowCount(); ++row) {
        order << sorted.index(row, 0).data(PairModel::IdRole).toString();
    }
    QCOMPARE(order, QStringList({u"north"_s, u"cohort"_s, u"old"_s, u"clinic"_s, u"hie"_s}));
}

void TestPairModel::whatWasNotMeasuredHasNoBarAndNoZero()
{
    FakeWatchSource source;
    PairStatus status = healthyPair(u"new"_s, u"New"_s, source.now());
    status.reading.reset();
    source.add(status);
    PairModel model(source);
    QVERIFY(!model.index(0, PairModel::StalenessColumn).data(PairModel::HighRole).isValid());
    QCOMPARE(model.index(0, PairModel::AtRiskColumn).data().toString(), u"unknown"_s);
    QCOMPARE(model.index(0, PairModel::AgeColumn).data().toString(), u"never read"_s);
    status = healthyPair(u"new"_s, u"New"_s, source.now());
    status.reading->lag = {};
    source.update(status); // what the alarms remember of earlier lag is no forecast of one that is not measured
    QCOMPARE(model.index(0, PairModel::ForecastColumn).data().toString(), u"unknown"_s);
    QCOMPARE(model.index(0, PairModel::ForecastColumn).data(PairModel::ForecastClassRole).toInt(),
             int(StateClass::Unknown));
    status.reading.reset();
    source.update(status);
    QCOMPARE(model.index(0, PairModel::StateColumn).data(PairModel::StateRole).toInt(), int(StateClass::Unknown));
}

void TestPairModel::theReadingOfAnEarlierRunIsDatedAndGrey()
{
    FakeWatchSource source;
    PairStatus status = healthyPair(u"old"_s, u"Old"_s, source.now() - 48h);
    status.live = false;
    source.add(status);
    PairModel model(source);
    const QString age = model.index(0, PairModel::AgeColumn).data().toString();
    QVERIFY2(age.contains(u"Nov"_s) && !age.contains(u"ago"_s), qPrintable(age));
    QCOMPARE(model.index(0, PairModel::StateColumn).data(PairModel::StateRole).toInt(), int(StateClass::Unknown));
}

void TestPairModel::aManagedPairIsNeverGreen()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    PairModel model(source);
    const QModelIndex state = model.index(model.rowOf(PairId{u"clinic"_s}), PairModel::StateColumn);
    QCOMPARE(state.data(PairModel::StateRole).toInt(), int(StateClass::Unknown));
    QCOMPARE(state.data().toString(), u"Not measurable"_s);
}

void TestPairModel::aBreachedObjectiveIsRedAlthoughServicesAreHealthy()
{
    FakeWatchSource source;
    PairStatus status = healthyPair(u"a"_s, u"A"_s, source.now());
    status.reading->protection.state = ProtectionState::Unprotected;
    status.reading->protection.cause = ProtectionCause::RpoBreached;
    QCOMPARE(stateClass(status), StateClass::Bad);
    QCOMPARE(stateText(status), u"RPO breached"_s);
    QVERIFY(!advice(status).contains(u"Nothing"_s));
}

void TestPairModel::w1_aDeadSecondaryIsRedBesideAHealthyPrimary()
{
    FakeWatchSource source;
    PairStatus status = healthyPair(u"a"_s, u"A"_s, source.now());
    status.reading->protection = {ProtectionState::Unprotected,
                                  ProtectionCause::FrontEndDown,
                                  Confidence::Suspected,
                                  source.now(),
                                  source.now(),
                                  {{EvidenceCode::Refused, {}, 0}}};
    QCOMPARE(stateClass(status), StateClass::Watch);
    QCOMPARE(stateText(status), u"Unprotected"_s);
    QVERIFY2(situation(status).contains(u"UK West"_s), qPrintable(situation(status)));
    QVERIFY(!situation(status).contains(u"as they should"_s));
    QVERIFY(!advice(status).contains(u"Nothing"_s));
    status.reading->protection.confidence = Confidence::Confirmed;
    QCOMPARE(stateClass(status), StateClass::Bad);
}

void TestPairModel::bothAnswerIsSaidOnlyWhenBothWereSeen()
{
    FakeWatchSource source;
    PairStatus status = healthyPair(u"a"_s, u"A"_s, source.now());
    QVERIFY(situation(status).contains(u"answer as they should"_s));
    status.reading->verdict.evidence = {{EvidenceCode::HttpStatus, {}, 200}}; // of the primary alone
    QVERIFY(!situation(status).contains(u"answer as they should"_s));
}

void TestPairModel::whatIsUnknownSaysWhyAndHowItCanBeKnown_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("not measured") << int(ProtectionCause::NotMeasured) << u"Not measured"_s
                                  << u"Switch the heartbeat on, so that the lag is measured."_s;
    QTest::newRow("our network") << int(ProtectionCause::OwnNetwork) << u"Own network"_s
                                 << u"Check Wi-Fi, cable, VPN and proxy of this computer."_s;
    QTest::newRow("two names of one service")
        << int(ProtectionCause::MayBeOneService) << u"May be one service"_s << u"Compare both addresses."_s;
}

void TestPairModel::whatIsUnknownSaysWhyAndHowItCanBeKnown()
{
    QFETCH(int, cause);
    QFETCH(QString, state);
    QFETCH(QString, remedy);
    FakeWatchSource source;
    PairStatus status = healthyPair(u"a"_s, u"A"_s, source.now());
    status.reading->protection = {.cause = static_cast<ProtectionCause>(cause)};
    status.reading->lag = {};
    source.add(status);
    const PairModel model(source);
    const QModelIndex shown = model.index(0, PairModel::StateColumn);
    QCOMPARE(shown.data(PairModel::StateRole).toInt(), int(StateClass::Unknown));
    QCOMPARE(shown.data().toString(), state);
    QVERIFY(shown.data(Qt::ToolTipRole).toString().contains(remedy));
    QVERIFY(model.index(0, PairModel::StalenessColumn).data(PairModel::DetailRole).toString().startsWith(remedy));
}

void TestPairModel::signalsForStrangersAreIgnored()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    PairModel model(source);
    emit source.read(PairId{u"nobody"_s});
    emit source.pairRemoved(PairId{u"nobody"_s});
    emit source.pairAdded(PairId{u"hie"_s}); // already there
    QCOMPARE(model.rowCount(), 5);
}

QTEST_GUILESS_MAIN(TestPairModel)
#include "tst_pair_model.moc"
