// SPDX-License-Identifier: GPL-3.0-or-later
#include "failover_course.h"

#include "watch/reading.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestFailover : public QObject
{
    Q_OBJECT
private slots:
    void anOutageOpensWhenConfirmedAndBeganWhenItBegan()
    {
        Course course;
        course.see(4).fails(4);
        QCOMPARE(course.states, (QStringList{u"healthy 0"_s, u"outage 210"_s}));
        QCOMPARE(codes(course.last->milestones), u"outage_began 120, detected 210"_s);
        QCOMPARE(course.last->began, noon + 120s);
        QCOMPARE(course.last->kind, IncidentKind::Outage);
        // The staleness when it began, not what has grown since; it began up to 30 s before the first failed probe.
        QCOMPARE(course.last->rpoActual, std::optional(Interval{0s, 40s}));
        QCOMPARE(course.changes, 1);
    }

    void aShortFailureIsNoOutage()
    {
        Course course;
        course.see(4).fails(3).recovers(4);
        QCOMPARE(course.states, (QStringList{u"healthy 0"_s}));
        QVERIFY(!course.last.has_value());
    }

    void anOutageThatEndsByItselfClosesAfterFourGoodObservations()
    {
        Course course;
        course.see(4).fails(6).recovers(3);
        QVERIFY(course.machine.open().has_value());
        course.recovers(1);
        QVERIFY(!course.machine.open().has_value());
        QCOMPARE(course.states, (QStringList{u"healthy 0"_s, u"outage 210"_s, u"healthy 390"_s}));
        QCOMPARE(codes(course.last->milestones), u"outage_began 120, detected 210, primary_recovered 300"_s);
        QCOMPARE(course.last->ended, std::optional(noon + 390s));
        const RtoClocks clocks = rtoClocks(*course.last, noon + 1h);
        QCOMPARE(clocks.sinceOutage, std::optional(Millis{180s}));
        QVERIFY(!clocks.running);
        QVERIFY(!clocks.onPeople.has_value());
    }

    void aFailoverByFrontNameRunsItsWholeCourse()
    {
        Course course;
        course.signal.front = Front::Primary;
        course.signal.secondaryWritable = false;
        course.see(4).fails(6); // outage began at 120
        course.machine.declare(course.at, u"Nok"_s, u"region gone"_s, IncidentKind::Outage); // 300
        course.remember();
        course.signal.front = Front::Secondary;
        course.see(2); // 300, 330
        course.signal.secondaryWritable = true;
        course.see(2); // 360, 390
        course.recovers(5); // 420..540
        course.signal.front = Front::Primary;
        course.see(4); // 570..660: a front that leads there for less may flap
        QCOMPARE(course.states,
                 (QStringList{u"healthy 0"_s, u"outage 210"_s, u"failing_over 300"_s, u"serving_from_secondary 330"_s,
                              u"recovered_catching_up 510"_s, u"healthy 660"_s}));
        QCOMPARE(codes(course.last->milestones),
                 u"outage_began 120, detected 210, declared 300, traffic_moved 300, first_good_read 330, "
                 "first_good_write 360, primary_recovered 420, failback_started 570, failback_complete 570"_s);
        const RtoClocks clocks = rtoClocks(*course.last, noon + 1h);
        QCOMPARE(clocks.sinceOutage, std::optional(Millis{210s}));
        QCOMPARE(clocks.sinceDeclaration, std::optional(Millis{30s}));
        QCOMPARE(clocks.onPeople, std::optional(Millis{180s}));
    }

    void withoutAFrontNamePeopleMoveIt()
    {
        Course course;
        course.see(2).fails(5);
        course.machine.declare(course.at, u"Nok"_s, {}, IncidentKind::Outage);
        course.remember();
        course.person(MilestoneKind::FailoverStarted);
        course.see();
        course.person(MilestoneKind::TrafficMoved);
        course.see();
        course.person(MilestoneKind::DeclaredRestored);
        course.recovers(4);
        QVERIFY(course.machine.open().has_value());
        course.person(MilestoneKind::FailbackStarted);
        course.see();
        course.person(MilestoneKind::FailbackComplete);
        QVERIFY(!course.machine.open().has_value());
        QCOMPARE(course.states,
                 (QStringList{u"healthy 0"_s, u"outage 150"_s, u"failing_over 210"_s, u"serving_from_secondary 240"_s,
                              u"recovered_catching_up 360"_s, u"failing_back 390"_s, u"healthy 420"_s}));
    }

    void offlineHereFreezesEverything()
    {
        Course course;
        course.see(4).fails(4);
        const QStringList before = course.states;
        course.signal.verdict = {VerdictCode::OfflineHere, Confidence::Confirmed, course.at, {}, {}};
        course.signal.primaryServes = true; // whatever it claims
        course.signal.front = Front::Secondary;
        course.see(20);
        QCOMPARE(course.states, before);
        QCOMPARE(course.changes, 1);
    }

    void onlyAConfirmedOutageIsOne_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("state");
        const auto row = [](VerdictCode code, const QString& state) {
            QTest::newRow(qPrintable(codeName(code))) << static_cast<int>(code) << state;
        };
        row(VerdictCode::PrimaryDown, u"outage"_s);
        row(VerdictCode::FrontEndDown, u"outage"_s);
        row(VerdictCode::GrayFailure, u"outage"_s);
        row(VerdictCode::Certificate, u"degraded"_s);
        row(VerdictCode::SignIn, u"degraded"_s);
        row(VerdictCode::Throttled, u"degraded"_s);
        row(VerdictCode::Slow, u"degraded"_s);
        row(VerdictCode::ReplicationStalled, u"degraded"_s);
        row(VerdictCode::NameResolution, u"degraded"_s);
        row(VerdictCode::PartitionNearMe, u"healthy"_s);
        row(VerdictCode::NetworkIntercepted, u"healthy"_s);
    }
    void onlyAConfirmedOutageIsOne()
    {
        QFETCH(int, code);
        QFETCH(QString, state);
        Course course;
        course.see(4).fails(8, static_cast<VerdictCode>(code));
        QCOMPARE(codeName(course.machine.state()), state);
        QCOMPARE(course.machine.open().has_value(), state == u"outage"_s);
    }

    void bothWritableIsSaidWhileTrafficIsSplit()
    {
        Course course;
        course.signal.front = Front::Primary;
        course.signal.primaryWritable = true;
        course.signal.secondaryWritable = true; // a full server: usual while traffic is on the primary
        course.see(4);
        QCOMPARE(course.machine.state(), DrState::Healthy);
        course.signal.primaryWritable = false;
        course.fails(5);
        course.signal.front = Front::Secondary;
        course.see(2);
        course.signal.primaryWritable = true;
        course.recovers(1);
        QCOMPARE(course.machine.state(), DrState::BothWritable);
        course.signal.primaryWritable.reset(); // not tried: nothing new is known
        course.recovers(1);
        QCOMPARE(course.machine.state(), DrState::BothWritable);
        course.signal.primaryWritable = false;
        course.recovers(3);
        QCOMPARE(course.machine.state(), DrState::RecoveredCatchingUp);
    }

    void aFlappingFrontMovesNothing()
    {
        Course course;
        course.signal.front = Front::Primary; // it has a home to move from
        course.see(4);
        for (int i = 0; i < 10; ++i) {
            course.signal.front = i % 2 ? Front::Primary : Front::Secondary;
            course.see();
        }
        QVERIFY(!course.machine.open().has_value());
        QCOMPARE(course.states, (QStringList{u"healthy 0"_s}));
    }

    void aMoveWithoutAnOutageIsPlanned()
    {
        Course course;
        course.signal.front = Front::Primary;
        course.see(3);
        course.signal.front = Front::Secondary;
        course.see(2);
        QCOMPARE(course.last->kind, IncidentKind::Planned);
        QCOMPARE(codes(course.last->milestones), u"traffic_moved 90, first_good_read 120"_s);
        QVERIFY(!rtoClocks(*course.last, course.at).sinceOutage.has_value());
    }

    void aRelapseOfTheOldPrimaryIsSeen()
    {
        Course course;
        course.signal.front = Front::Primary;
        course.see(4).fails(5);
        course.signal.front = Front::Secondary;
        course.see(2);
        course.recovers(4);
        QCOMPARE(course.machine.state(), DrState::RecoveredCatchingUp);
        course.fails(4);
        QCOMPARE(course.machine.state(), DrState::ServingFromSecondary);
        course.recovers(4);
        QCOMPARE(course.machine.state(), DrState::RecoveredCatchingUp);
    }

    void aDrillIsClosedByWhoDeclaredIt()
    {
        Course course;
        course.see(2);
        course.machine.declare(course.at, u"Nok"_s, {}, IncidentKind::Drill);
        QCOMPARE(course.machine.state(), DrState::FailingOver);
        course.see(3);
        course.person(MilestoneKind::DeclaredRestored);
        QVERIFY(!course.machine.open().has_value());
        QCOMPARE(course.last->kind, IncidentKind::Drill);
        QCOMPARE(course.machine.state(), DrState::Healthy);
    }

    void aMilestoneNeedsAnIncidentAndTakesItsPlaceInTime()
    {
        FailoverMachine machine;
        QVERIFY(!machine.add({MilestoneKind::Note, noon, MilestoneSource::Person, {}, u"hm"_s}).has_value());
        machine.declare(noon + 60s, u"Nok"_s, {}, IncidentKind::Outage);
        machine.add({MilestoneKind::AlertSeen, noon + 20s, MilestoneSource::Person, u"Nok"_s, {}});
        const auto incident = machine.add({MilestoneKind::OutageBegan, noon, MilestoneSource::Person, u"Nok"_s, {}});
        QCOMPARE(codes(incident->milestones), u"outage_began 0, alert_seen 20, declared 60"_s);
        QCOMPARE(incident->began, noon);
        const RtoClocks clocks = rtoClocks(*incident, noon + 100s);
        QVERIFY(clocks.running);
        QCOMPARE(clocks.sinceOutage, std::optional(Millis{100s}));
        QCOMPARE(clocks.sinceDeclaration, std::optional(Millis{40s}));
        QCOMPARE(clocks.onPeople, std::optional(Millis{60s}));
    }

    void theTimeOnPeopleRunsUntilSomebodyDeclares()
    {
        Course course;
        course.see(4).fails(5);
        const RtoClocks clocks = rtoClocks(*course.last, noon + 10min);
        QCOMPARE(clocks.onPeople, std::optional(Millis{10min} - 120s));
        QVERIFY(!clocks.sinceDeclaration.has_value());
    }

    void anOpenIncidentGoesOnAfterARestart()
    {
        Course before;
        before.see(4).fails(5);
        Course after;
        after.machine = FailoverMachine(before.machine.open(), before.machine.state());
        after.at = before.at;
        after.signal = before.signal;
        after.see(2);
        QCOMPARE(after.changes, 0);
        QCOMPARE(after.machine.state(), DrState::Outage);
        after.recovers(4);
        QVERIFY(!after.machine.open().has_value());
        QCOMPARE(after.last->id, before.last->id);
        QCOMPARE(after.last->rpoActual, before.last->rpoActual);
    }

    void aMomentOfEveryLane()
    {
        QCOMPARE(laneOf(MilestoneKind::OutageBegan), MilestoneLane::Service);
        QCOMPARE(laneOf(MilestoneKind::TrafficMoved), MilestoneLane::Traffic);
        QCOMPARE(laneOf(MilestoneKind::DataLossAssessed), MilestoneLane::Data);
        QCOMPARE(laneOf(MilestoneKind::Declared), MilestoneLane::People);
    }

    void w14_aFrontThatFlapsInADeclaredIncidentMovesNothing_data()
    {
        QTest::addColumn<bool>("serves");
        QTest::newRow("W14 while the primary is down") << false;
        QTest::newRow("W14 while the primary serves") << true;
    }
    void w14_aFrontThatFlapsInADeclaredIncidentMovesNothing()
    {
        QFETCH(bool, serves);
        Course course;
        course.signal.front = Front::Primary;
        course.see(4);
        if (!serves) {
            course.fails(6);
        }
        const Incident declared = course.machine.declare(course.at, u"Nok"_s, {}, IncidentKind::Outage);
        course.signal.front = Front::Secondary;
        course.see(2);
        course.signal.front = Front::Primary;
        course.see(8);
        QVERIFY(course.machine.open());
        QCOMPARE(course.machine.open()->id, declared.id);
        QVERIFY(!course.machine.open()->at(MilestoneKind::FailbackComplete));
        QVERIFY(course.machine.open()->at(MilestoneKind::Declared));
        QVERIFY(rtoClocks(*course.machine.open(), course.at).running);
    }

    void w14_aFrontThatFlapsAfterTrafficMovedIsNoFailback()
    {
        Course course;
        course.signal.front = Front::Primary;
        course.see(4).fails(6);
        course.machine.declare(course.at, u"Nok"_s, {}, IncidentKind::Outage);
        course.signal.front = Front::Secondary;
        course.see(6);
        course.signal.front = Front::Primary; // for long, but nobody serves there
        course.see(10);
        QVERIFY(course.machine.open());
        QVERIFY(!course.machine.open()->at(MilestoneKind::FailbackComplete));
        course.signal.front = Front::Secondary;
        course.see(2);
        QVERIFY(course.machine.open()->at(MilestoneKind::TrafficMoved));
    }

    void l3_anOutageCostsWhatWasLostWhenThePrimaryStopped()
    {
        Course course;
        course.see(4).fails(4);
        course.signal.lost = Interval{2s, 12s};
        course.see();
        QCOMPARE(course.machine.open()->rpoActual, std::optional(Interval{2s, 12s}));
        course.signal.lost = Interval{0s, 8s}; // the secondary got some more of it
        course.see();
        QCOMPARE(course.machine.open()->rpoActual, std::optional(Interval{0s, 8s}));
        course.signal.lost.reset();
        course.signal.staleness = Interval{100s, 200s}; // age, not loss
        course.see(3);
        QCOMPARE(course.machine.open()->rpoActual, std::optional(Interval{0s, 8s}));
    }

    void whatAnOutageCostIsUnknownWhereTheLagHadNoUpperBound()
    {
        Course course;
        course.see(4);
        course.signal.atLeast = true; // a change was missing although later ones had arrived
        course.see(2).fails(4);
        QVERIFY(course.machine.open() && !course.machine.open()->rpoActual);
        QVERIFY(!course.machine.open()->rpoAtLeast); // the lag is none of it
    }

    void whatIsKnownOfTheLossToBeTheLeastStaysUntilAllOfItIsKnown()
    {
        Course course;
        course.see(4);
        course.signal.atLeast = true;
        course.signal.lostAtLeast = 50s;
        course.see(2).fails(4);
        QCOMPARE(course.last->rpoAtLeast, std::optional(Millis{50s}));
        QVERIFY(!course.last->rpoActual);
        const auto kept = incidentFromJson(toJson(*course.last));
        QVERIFY(kept);
        QCOMPARE(*kept, *course.last);
        QJsonObject older = toJson(*course.last);
        older.remove(u"rpo_at_least_ms"_s);
        QVERIFY(incidentFromJson(older)); // as earlier versions kept it
        course.signal.lostAtLeast.reset(); // the secondary could not be read
        course.see();
        QCOMPARE(course.machine.open()->rpoAtLeast, std::optional(Millis{50s}));
        course.signal.lost = Interval{2s, 12s}; // it has got it
        course.see();
        QCOMPARE(course.machine.open()->rpoActual, std::optional(Interval{2s, 12s}));
        QVERIFY(!course.machine.open()->rpoAtLeast); // one incident has one figure
    }

    void l14_aDeclarationAfterServiceWasBackHasNoClock()
    {
        Incident incident;
        incident.began = noon;
        incident.milestones = {{MilestoneKind::OutageBegan, noon, MilestoneSource::Probe, {}, {}},
                               {MilestoneKind::FirstGoodRead, noon + 60s, MilestoneSource::Probe, {}, {}},
                               {MilestoneKind::Declared, noon + 91s, MilestoneSource::Person, u"Nok"_s, {}}};
        const RtoClocks clocks = rtoClocks(incident, noon + 10min);
        QCOMPARE(clocks.sinceOutage, std::optional(Millis{60s}));
        QVERIFY(!clocks.sinceDeclaration);
        QVERIFY(!clocks.onPeople);
        QVERIFY(!clocks.running);
        QCOMPARE(clocks.stoppedAt, std::optional(noon + 60s));
        QCOMPARE(clocks.stoppedBy, std::optional(MilestoneKind::FirstGoodRead));
    }
};

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
