// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/milestone_model.h"
#include "support/fake_watch_source.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestMilestoneModel : public QObject
{
    Q_OBJECT
private slots:
    void newMilestonesAreInserted();
    void anotherIncidentIsAnotherTable();
    void timesAreCountedFromTheOutage();
    void anOpenIncidentSaysSo();
};

void TestMilestoneModel::newMilestonesAreInserted()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    Incident incident = source.incidents(PairId{u"north"_s}).first();
    MilestoneModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIncident(incident, source.now());
    const int before = model.rowCount();
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    incident.milestones.append(
        {MilestoneKind::Note, source.now(), MilestoneSource::Person, u"L. Chen"_s, u"all quiet"_s});
    model.setIncident(incident, source.now());
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(before, MilestoneModel::NoteColumn).data().toString(), u"all quiet"_s);
}

void TestMilestoneModel::anotherIncidentIsAnotherTable()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    const auto incidents = source.incidents(PairId{u"north"_s});
    MilestoneModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIncident(incidents.at(0), source.now());
    model.setIncident(incidents.at(1), source.now());
    QCOMPARE(model.rowCount(), 0);
    model.setIncident({}, source.now());
    QCOMPARE(model.rowCount(), 0);
}

void TestMilestoneModel::timesAreCountedFromTheOutage()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    MilestoneModel model;
    model.setIncident(source.incidents(PairId{u"north"_s}).first(), source.now());
    QCOMPARE(model.index(0, MilestoneModel::AfterColumn).data().toString(), u"+00:00:00"_s);
    QCOMPARE(model.index(3, MilestoneModel::AfterColumn).data().toString(), u"+00:08:21"_s);
    QCOMPARE(model.index(3, MilestoneModel::SourceColumn).data().toString(), u"M. Okafor"_s);
}

void TestMilestoneModel::anOpenIncidentSaysSo()
{
    FakeWatchSource source;
    addDrawnPairs(source);
    IncidentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setIncidents(source.incidents(PairId{u"north"_s}), source.now());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, IncidentModel::DurationColumn).data().toString(), u"open"_s);
    QCOMPARE(model.index(1, IncidentModel::DurationColumn).data().toString(), u"38 min"_s);
    QVERIFY(model.at(0) && !model.at(7));
}

QTEST_GUILESS_MAIN(TestMilestoneModel)
#include "tst_milestone_model.moc"
