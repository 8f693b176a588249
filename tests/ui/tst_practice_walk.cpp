// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice_walk.h"
#include "support/fake_watch_source.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Step = PracticeWalk::Step;

class TestPracticeWalk : public QObject
{
    Q_OBJECT
    FakeWatchSource m_source{};

    PairStatus status(VerdictCode code, Confidence confidence) const
    {
        PairStatus status = healthyPair(u"p"_s, u"Practice"_s, m_source.now());
        status.reading->verdict.code = code;
        status.reading->verdict.confidence = confidence;
        return status;
    }
    Incident incident(const QList<MilestoneKind>& kinds, bool ended = false) const
    {
        Incident incident;
        incident.id = IncidentId{u"now"_s};
        incident.began = m_source.now();
        for (const MilestoneKind kind : kinds) {
            incident.milestones.append({kind, m_source.now(), MilestoneSource::Person, u"x"_s, {}});
        }
        if (ended) {
            incident.ended = m_source.now() + 1h;
        }
        return incident;
    }

private slots:
    void ticksItsStepsInTheirOrderByWhatIsSeen()
    {
        PracticeWalk walk;
        Incident old = incident({MilestoneKind::Declared, MilestoneKind::DataLossAssessed}, true);
        old.id = IncidentId{u"earlier"_s};
        const PairStatus healthy = status(VerdictCode::Healthy, Confidence::Confirmed);
        const PairStatus suspected = status(VerdictCode::PrimaryDown, Confidence::Suspected);
        const PairStatus down = status(VerdictCode::PrimaryDown, Confidence::Confirmed);
        walk.observe(false, healthy, {old});
        QCOMPARE(walk.step(), Step::Break); // an earlier walk ticks nothing
        walk.observe(true, healthy, {old});
        QCOMPARE(walk.step(), Step::Verdict);
        walk.observe(true, suspected, {old});
        QCOMPARE(walk.step(), Step::Verdict);
        walk.observe(true, down, {incident({MilestoneKind::OutageBegan}), old});
        QCOMPARE(walk.step(), Step::Declare);
        walk.observe(true, down, {incident({MilestoneKind::OutageBegan, MilestoneKind::Declared}), old});
        QCOMPARE(walk.step(), Step::Assess);
        const QList<MilestoneKind> all{MilestoneKind::OutageBegan, MilestoneKind::Declared,
                                       MilestoneKind::DataLossAssessed};
        walk.observe(true, down, {incident(all), old});
        QCOMPARE(walk.step(), Step::Recover);
        walk.observe(false, healthy, {incident(all), old});
        QCOMPARE(walk.step(), Step::Recover); // the faults are gone, the incident is not over
        walk.observe(false, healthy, {incident(all, true), old});
        QCOMPARE(walk.step(), Step::Done);
        QVERIFY(walk.isDone(Step::Recover));
    }

    void beginsAgainWhenThePrimaryWasMadeWellTooEarly()
    {
        PracticeWalk walk;
        const PairStatus down = status(VerdictCode::GrayFailure, Confidence::Confirmed);
        walk.observe(true, down, {incident({MilestoneKind::OutageBegan})});
        QCOMPARE(walk.step(), Step::Declare);
        walk.observe(false, down, {incident({MilestoneKind::OutageBegan})});
        QCOMPARE(walk.step(), Step::Declare); // still open
        walk.observe(false, down, {incident({MilestoneKind::OutageBegan}, true)});
        QCOMPARE(walk.step(), Step::Break);
    }

    void aLastKnownStateIsNoVerdict()
    {
        PracticeWalk walk;
        PairStatus old = status(VerdictCode::PrimaryDown, Confidence::Confirmed);
        old.live = false;
        walk.observe(true, old, {incident({})});
        QCOMPARE(walk.step(), Step::Verdict);
        walk.observe(true, std::nullopt, {});
        QCOMPARE(walk.step(), Step::Verdict);
    }
};

QTEST_GUILESS_MAIN(TestPracticeWalk)
#include "tst_practice_walk.moc"
