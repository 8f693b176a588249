// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/phases.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = fromEpochMs(1'795'262'400'000);

Incident incident(std::initializer_list<std::pair<MilestoneKind, Millis>> milestones, std::optional<Millis> ended = {})
{
    Incident made;
    made.id = IncidentId{u"i"_s};
    made.began = noon;
    for (const auto& [kind, after] : milestones) {
        made.milestones.append({kind, noon + after, MilestoneSource::Probe, {}, {}});
    }
    if (ended) {
        made.ended = noon + *ended;
    }
    return made;
}

/// "outage 0-10, failing_over 10-15": minutes after the beginning.
QString course(const Incident& incident, Millis now)
{
    QStringList list;
    for (const Phase& phase : phasesOf(incident, noon + now)) {
        list << u"%1 %2-%3%4"_s.arg(codeName(phase.state))
                    .arg((phase.from - noon) / 1min)
                    .arg((phase.to - noon) / 1min)
                    .arg(phase.open ? u"…"_s : QString());
    }
    return list.join(u", "_s);
}

} // namespace

class TestPhases : public QObject
{
    Q_OBJECT
private slots:
    void aWholeFailoverAndFailbackHasAllPhases();
    void whatGoesOnIsOpenAndEndsNow();
    void aShortOutageIsOnlyAnOutage();
    void plannedWorkBeginsWithoutAnOutage();
    void aRecoveryBeforeTrafficMovedCountsFromTheMove();
    void aPhaseThatWasOvertakenIsLeftOut();
    void theDifferenceIsCountedFromEachBeginning();
    void notesAreNotCompared();
};

void TestPhases::aWholeFailoverAndFailbackHasAllPhases()
{
    const Incident whole = incident({{MilestoneKind::OutageBegan, 0min},
                                     {MilestoneKind::Declared, 10min},
                                     {MilestoneKind::FailoverStarted, 12min},
                                     {MilestoneKind::TrafficMoved, 20min},
                                     {MilestoneKind::PrimaryRecovered, 60min},
                                     {MilestoneKind::FailbackStarted, 90min},
                                     {MilestoneKind::FailbackComplete, 100min}},
                                    101min);
    QCOMPARE(course(whole, 500min), u"outage 0-10, failing_over 10-20, serving_from_secondary 20-60, "
                                    u"recovered_catching_up 60-90, failing_back 90-100"_s);
}

void TestPhases::whatGoesOnIsOpenAndEndsNow()
{
    QCOMPARE(course(incident({{MilestoneKind::OutageBegan, 0min}, {MilestoneKind::Declared, 5min}}), 9min),
             u"outage 0-5, failing_over 5-9…"_s);
    QCOMPARE(course(incident({}), 3min), u"outage 0-3…"_s);
}

void TestPhases::aShortOutageIsOnlyAnOutage()
{
    const Incident brief =
        incident({{MilestoneKind::OutageBegan, 0min}, {MilestoneKind::PrimaryRecovered, 4min}}, 5min);
    QCOMPARE(course(brief, 60min), u"outage 0-5"_s);
}

void TestPhases::plannedWorkBeginsWithoutAnOutage()
{
    Incident planned = incident({{MilestoneKind::Declared, 0min}, {MilestoneKind::TrafficMoved, 8min}}, 30min);
    planned.kind = IncidentKind::Planned;
    QCOMPARE(course(planned, 60min), u"failing_over 0-8, serving_from_secondary 8-30"_s);
    planned.milestones.clear();
    QCOMPARE(course(planned, 60min), QString());
}

void TestPhases::aRecoveryBeforeTrafficMovedCountsFromTheMove()
{
    const Incident late = incident({{MilestoneKind::OutageBegan, 0min},
                                    {MilestoneKind::Declared, 2min},
                                    {MilestoneKind::PrimaryRecovered, 5min},
                                    {MilestoneKind::TrafficMoved, 6min}});
    QCOMPARE(course(late, 10min), u"outage 0-2, failing_over 2-6, recovered_catching_up 6-10…"_s);
}

void TestPhases::aPhaseThatWasOvertakenIsLeftOut()
{
    const Incident odd = incident({{MilestoneKind::OutageBegan, 0min},
                                   {MilestoneKind::TrafficMoved, 4min},
                                   {MilestoneKind::FailoverStarted, 7min}});
    QCOMPARE(course(odd, 10min), u"outage 0-4, serving_from_secondary 4-10…"_s);
}

void TestPhases::theDifferenceIsCountedFromEachBeginning()
{
    const Incident here = incident({{MilestoneKind::Detected, 90s}, {MilestoneKind::Declared, 10min}});
    Incident there = incident({{MilestoneKind::Detected, 60s}, {MilestoneKind::TrafficMoved, 15min}});
    there.began -= 24h;
    for (Milestone& milestone : there.milestones) {
        milestone.at -= 24h;
    }
    const auto rows = compareMilestones(here, there);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), (MilestoneComparison{MilestoneKind::Detected, 90s, 60s}));
    QCOMPARE(rows.at(0).difference(), std::optional<Millis>(30s));
    QCOMPARE(rows.at(1), (MilestoneComparison{MilestoneKind::Declared, 10min, {}}));
    QVERIFY(!rows.at(1).difference());
    QCOMPARE(rows.at(2).kind, MilestoneKind::TrafficMoved);
}

void TestPhases::notesAreNotCompared()
{
    const Incident noted = incident({{MilestoneKind::Note, 1min}});
    QVERIFY(compareMilestones(noted, noted).isEmpty());
}

QTEST_GUILESS_MAIN(TestPhases)
#include "tst_phases.moc"
