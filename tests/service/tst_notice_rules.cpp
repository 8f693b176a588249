// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_story.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestNoticeRules : public QObject
{
    Q_OBJECT
private slots:
    void readingsOverTimeAreToldByTheRules_data();
    void readingsOverTimeAreToldByTheRules();
    void aReadingThatIsSeenTwiceCountsOnce();
    void whatAnEarlierRunReadTellsNothing();
    void whatIsAcknowledgedIsToldAgainWhenItGetsWorse();
    void anAcknowledgementEndsWithItsProblem();
    void whatStillHoldsAfterASnoozeIsToldThen();
    void whatBeganAndEndedInASnoozeIsNeverTold();
    void theSnoozeOfAllIsThatOfEveryPair();
    void aPairThatIsSwitchedOffIsNotToldOf();
    void aCertificateIsToldOfOnceADay();
    void anIncidentIsToldOfUnlessItsOutageWas();
    void anIncidentsEndIsTold();
    void n1_anOutageThatComesBackAfterItsIncidentWasClosedIsToldAgain();
    void n1_theReopenedOutageIsToldAlsoAfterARestartAndToWhoeverKnewOfTheFirst();
    void whatAnotherServiceSaysIsToldOnceWhenItGetsWorseAndWhenItIsOver();
    void whatAnotherServiceSaysOfASilentPairIsNotTold();
    void allOfItSurvivesARestart();
    void aDamagedMemoryIsNoMemory();
    void aClockThatIsSetBackEndsNoProblem();
    void everyVerdictHasASeverityAndOutagesAreBad();
};

void TestNoticeRules::readingsOverTimeAreToldByTheRules_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const QString& story, const QStringList& told) {
        QTest::newRow(name) << story << told;
    };
    const QString calm(11, u'h'); // five minutes and a reading
    row("all is well", u"hhhh"_s, {});
    row("an outage is told when it is probable, once", u"h-pDDDD"_s, {u"2 primary_down bad"_s});
    row("a suspicion alone is not told", u"h-h-h--h"_s, {});
    row("slow only when confirmed", u"sssSSS"_s, {u"3 slow watch"_s});
    row("an outage that changes its name is the same", u"DDGGDD"_s, {u"0 primary_down bad"_s});
    row("another problem is told too", u"SSttSS"_s, {u"0 slow watch"_s, u"2 throttled watch"_s});
    row("recovery after five minutes", u"DD"_s + calm, {u"0 primary_down bad"_s, u"12 healthy good"_s});
    row("recovery is told once", u"DD"_s + calm + calm, {u"0 primary_down bad"_s, u"12 healthy good"_s});
    row("flapping is told once", u"DhhDhhhhDhDhhh"_s, {u"0 primary_down bad"_s});
    row("back after five minutes is new", u"D"_s + calm + u"hD"_s,
        {u"0 primary_down bad"_s, u"11 healthy good"_s, u"13 primary_down bad"_s});
    row("offline here is no evidence", u"DDuuuuuuuuuuuuuDD"_s, {u"0 primary_down bad"_s});
    row("offline here alone is not told", u"huuuuuh"_s, {});
    row("offline here is no recovery", u"Dhhhhhuhhhhhhh"_s, {u"0 primary_down bad"_s});
    row("a service nobody reaches is told after five minutes", QString(10, u'x') + u"xxxx"_s,
        {u"10 partition_near_me watch"_s});
    row("a gap of the local network is not told", u"hxxxxxxxxxhxxxxh"_s, {});
    row("what a peer reaches is no problem of the service", QString(30, u'o'), {});
    row("sleep is no recovery", u"Dh_hhhhh"_s, {u"0 primary_down bad"_s});
    row("a forecast must hold for two readings", u"hfhfhffh"_s, {u"6 breach_forecast watch"_s});
    row("a breach must hold for two readings", u"hbhbb"_s, {u"4 rpo_breached bad"_s});
    row("from forecast to breach is worse", u"ffbbff"_s, {u"1 breach_forecast watch"_s, u"3 rpo_breached bad"_s});
    row("forecast and breach by turns hold the forecast", u"fbfbf"_s, {u"1 breach_forecast watch"_s});
    row("readings without a lag are no evidence", u"bb"_s + QString(12, u'n') + u"bb"_s, {u"1 rpo_breached bad"_s});
    row("a problem that was not told has no recovery", u"-h"_s + calm, {});
    row("healthy but for the RPO is no recovery", u"D"_s + QString(12, u'b'),
        {u"0 primary_down bad"_s, u"2 rpo_breached bad"_s});
}

void TestNoticeRules::readingsOverTimeAreToldByTheRules()
{
    QFETCH(QString, story);
    QFETCH(QStringList, told);
    QCOMPARE(Story().tell(story), told);
}

void TestNoticeRules::aReadingThatIsSeenTwiceCountsOnce()
{
    Story story;
    const PairStatus status = story.status(u'b');
    QVERIFY(story.rules.observe(status).isEmpty());
    QVERIFY(story.rules.observe(status).isEmpty());
}

void TestNoticeRules::whatAnEarlierRunReadTellsNothing()
{
    Story story;
    PairStatus status = story.status(u'D');
    status.live = false;
    QVERIFY(story.rules.observe(status).isEmpty());
}

void TestNoticeRules::whatIsAcknowledgedIsToldAgainWhenItGetsWorse()
{
    Story story;
    QCOMPARE(story.tell(u"SS"_s).size(), 1);
    QVERIFY(story.rules.needsAttention(pairId));
    story.rules.acknowledge(pairId);
    QVERIFY(!story.rules.needsAttention(pairId));
    QCOMPARE(story.tell(u"SSttt"_s), QStringList{}); // as bad as what is known
    QCOMPARE(story.tell(u"DD"_s), QStringList{u"7 primary_down bad"_s});
    QVERIFY(story.rules.needsAttention(pairId));
}

void TestNoticeRules::anAcknowledgementEndsWithItsProblem()
{
    Story story;
    story.tell(u"DD"_s);
    story.rules.acknowledge(pairId);
    QCOMPARE(story.tell(QString(12, u'S')), QStringList{}); // the outage is over, the rest is milder
    QCOMPARE(story.rules.silence(pairId).acknowledged, std::optional(Severity::Watch));
    QCOMPARE(story.tell(u"D"_s), QStringList{u"14 primary_down bad"_s});
    Story other;
    other.tell(u"DD"_s);
    other.rules.acknowledge(pairId);
    QCOMPARE(other.tell(QString(12, u'h')), QStringList{u"12 healthy good"_s});
    QCOMPARE(other.rules.silence(pairId), Silence{});
    other.rules.acknowledge(pairId); // nothing was told
    QCOMPARE(other.tell(u"D"_s), QStringList{u"14 primary_down bad"_s});
}

void TestNoticeRules::whatStillHoldsAfterASnoozeIsToldThen()
{
    Story story;
    story.rules.snooze(pairId, story.now() + 15min);
    QCOMPARE(story.tell(QString(29, u'D')), QStringList{});
    QCOMPARE(story.tell(u"DD"_s), QStringList{u"29 primary_down bad"_s});
}

void TestNoticeRules::whatBeganAndEndedInASnoozeIsNeverTold()
{
    Story story;
    story.rules.snooze(pairId, story.now() + 15min);
    QCOMPARE(story.tell(u"DDDD"_s + QString(60, u'h')), QStringList{});
}

void TestNoticeRules::theSnoozeOfAllIsThatOfEveryPair()
{
    Story story;
    story.rules.snoozeAll(story.now() + 1h);
    QCOMPARE(story.tell(u"DDDD"_s), QStringList{});
    story.rules.snoozeAll(std::nullopt);
    QCOMPARE(story.tell(u"D"_s), QStringList{u"4 primary_down bad"_s});
}

void TestNoticeRules::aPairThatIsSwitchedOffIsNotToldOf()
{
    Story story;
    story.rules.setOff(pairId, true);
    QCOMPARE(story.tell(u"DDDDbb"_s), QStringList{});
    QCOMPARE(story.rules.observe(pairId, {incident(u"a"_s, story.now())}, story.now()), {});
    story.rules.setOff(pairId, false);
    QCOMPARE(story.tell(u"D"_s), QStringList{u"6 primary_down bad"_s});
}

void TestNoticeRules::aCertificateIsToldOfOnceADay()
{
    Story story;
    int told = 0;
    for (int hour = 0; hour < 49; ++hour) {
        PairStatus status = story.status(u'h');
        status.reading->at = start + hour * 1h;
        status.reading->secondary->certificateEnds = start + 14 * 24h - 1min;
        for (const NoticeEvent& event : story.rules.observe(status)) {
            QCOMPARE(event.kind, NoticeKind::Certificate);
            QCOMPARE(event.certificateEnds, status.reading->secondary->certificateEnds);
            ++told;
        }
    }
    QCOMPARE(told, 3);
    PairStatus enough = story.status(u'h');
    enough.reading->at = start + 200h;
    enough.reading->primary.certificateEnds = enough.reading->at + 14 * 24h;
    enough.reading->secondary.reset();
    QVERIFY(story.rules.observe(enough).isEmpty());
}

void TestNoticeRules::anIncidentIsToldOfUnlessItsOutageWas()
{
    Story declared;
    const auto told = declared.rules.observe(pairId, {incident(u"a"_s, start, IncidentKind::Planned)}, start);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, NoticeKind::IncidentOpened);
    QCOMPARE(told.first().severity, Severity::Unknown);
    QVERIFY(declared.rules.observe(pairId, {incident(u"a"_s, start, IncidentKind::Planned)}, start).isEmpty());
    Story outage;
    outage.tell(u"pD"_s);
    QVERIFY(outage.rules.observe(pairId, {incident(u"a"_s, start)}, start).isEmpty());
}

void TestNoticeRules::anIncidentsEndIsTold()
{
    Story story;
    story.tell(u"pD"_s);
    Incident open = incident(u"a"_s, start);
    story.rules.observe(pairId, {open}, start);
    open.ended = start + 20min;
    const auto told = story.rules.observe(pairId, {open}, start + 20min);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().kind, NoticeKind::IncidentClosed);
    QCOMPARE(told.first().at - told.first().since, Millis{20min});
    QVERIFY(story.rules.observe(pairId, {open}, start + 21min).isEmpty());
    QVERIFY(Story().rules.observe(pairId, {open}, start).isEmpty()); // of long ago
}

void TestNoticeRules::n1_anOutageThatComesBackAfterItsIncidentWasClosedIsToldAgain()
{
    Story story;
    QCOMPARE(story.tell(u"pD"_s), QStringList{u"0 primary_down bad"_s});
    Incident first = incident(u"a"_s, start);
    story.rules.observe(pairId, {first}, story.now());
    story.tell(u"hh"_s); // up for less than a minute
    first.ended = story.now();
    const auto closed = story.rules.observe(pairId, {first}, story.now());
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.first().kind, NoticeKind::IncidentClosed);
    QVERIFY(!story.rules.needsAttention(pairId));
    QCOMPARE(story.tell(u"-p"_s), QStringList{u"5 primary_down bad"_s});
    QVERIFY(story.rules.needsAttention(pairId));
    QVERIFY(story.rules.observe(pairId, {incident(u"b"_s, story.now()), first}, story.now()).isEmpty());
    QCOMPARE(story.tell(u"DDD"_s), QStringList{}); // once
}

void TestNoticeRules::n1_theReopenedOutageIsToldAlsoAfterARestartAndToWhoeverKnewOfTheFirst()
{
    Story before;
    before.tell(u"pD"_s);
    before.rules.acknowledge(pairId);
    Incident first = incident(u"a"_s, start);
    before.rules.observe(pairId, {first}, before.now());
    before.tell(u"h"_s);
    first.ended = before.now();
    QCOMPARE(before.rules.observe(pairId, {first}, before.now()).size(), 1);
    Story after;
    after.rules.restore(before.rules.memory());
    QCOMPARE(after.tell(u"p"_s), QStringList{u"0 primary_down bad"_s});
}

void TestNoticeRules::whatAnotherServiceSaysIsToldOnceWhenItGetsWorseAndWhenItIsOver()
{
    NoticeRules rules;
    ServiceEvent drill{.pair = pairId, .problem = u"drill/quarterly"_s, .severity = Severity::Watch, .at = start};
    QCOMPARE(rules.observe(drill), std::optional(NoticeKind::Problem));
    QCOMPARE(rules.observe(drill), std::nullopt);
    NoticeRules later;
    later.restore(rules.memory());
    QVERIFY(later.needsAttention(pairId));
    QCOMPARE(later.observe(drill), std::nullopt);
    drill.severity = Severity::Bad;
    QCOMPARE(later.observe(drill), std::optional(NoticeKind::Problem));
    later.acknowledge(pairId);
    QVERIFY(!later.needsAttention(pairId));
    ServiceEvent copy{.pair = pairId, .problem = u"copy"_s, .severity = Severity::Watch, .at = start};
    QCOMPARE(later.observe(copy), std::nullopt); // no worse than what is known
    drill.severity = Severity::Good;
    QCOMPARE(later.observe(drill), std::optional(NoticeKind::Recovered));
    QCOMPARE(later.observe(drill), std::nullopt);
    ServiceEvent well{.problem = u"store"_s, .severity = Severity::Good, .at = start};
    QCOMPARE(later.observe(well), std::nullopt); // it never was otherwise
}

void TestNoticeRules::whatAnotherServiceSaysOfASilentPairIsNotTold()
{
    NoticeRules rules;
    rules.snooze(pairId, start + 1h);
    ServiceEvent drill{.pair = pairId, .problem = u"drill"_s, .severity = Severity::Bad, .at = start};
    QCOMPARE(rules.observe(drill), std::nullopt);
    drill.at = start + 2h;
    QCOMPARE(rules.observe(drill), std::optional(NoticeKind::Problem));
}

void TestNoticeRules::allOfItSurvivesARestart()
{
    Story before;
    before.tell(u"DD"_s);
    before.rules.observe(pairId, {incident(u"a"_s, start)}, start);
    before.rules.snoozeAll(start + 10s);
    before.rules.snooze(PairId{u"other"_s}, start + 2h);
    before.rules.setOff(PairId{u"third"_s}, true);
    const int revision = before.rules.revision();
    before.tell(u"DDD"_s);
    QCOMPARE(before.rules.revision(), revision); // nothing that must be kept
    Story after;
    after.rules.restore(before.rules.memory());
    QCOMPARE(after.rules.memory(), before.rules.memory());
    QCOMPARE(after.rules.snoozedAllUntil(), std::optional(start + 10s));
    QCOMPARE(after.rules.silence(PairId{u"other"_s}).snoozedUntil, std::optional(start + 2h));
    QVERIFY(after.rules.silence(PairId{u"third"_s}).off);
    QCOMPARE(after.tell(u"DD"_s), QStringList{});
    QVERIFY(after.rules.needsAttention(pairId));
    QVERIFY(after.rules.observe(pairId, {incident(u"a"_s, start)}, start).isEmpty());
    after.rules.acknowledge(pairId);
    Story third;
    third.rules.restore(after.rules.memory());
    QCOMPARE(third.rules.silence(pairId).acknowledged, std::optional(Severity::Bad));
    QCOMPARE(third.tell(u"D"_s + QString(11, u'h')), QStringList{u"11 healthy good"_s});
}

void TestNoticeRules::aDamagedMemoryIsNoMemory()
{
    Story story;
    story.rules.restore({{u"pairs"_s, QJsonObject{{pairId.value, QJsonObject{{u"told"_s, 7},
                                                                             {u"acknowledged"_s, u"purple"_s},
                                                                             {u"snoozed_until"_s, u"soon"_s}}}}},
                         {u"snoozed_until"_s, true}});
    QCOMPARE(story.rules.silence(pairId), Silence{});
    QCOMPARE(story.tell(u"D"_s), QStringList{u"0 primary_down bad"_s});
}

void TestNoticeRules::aClockThatIsSetBackEndsNoProblem()
{
    Story story;
    story.tell(u"DDhh"_s);
    PairStatus past = story.status(u'h');
    past.reading->at = start - 24h;
    QVERIFY(story.rules.observe(past).isEmpty());
    past.reading->at = start - 24h + 299s;
    QVERIFY(story.rules.observe(past).isEmpty());
    past.reading->at = start - 24h + 300s;
    QCOMPARE(story.rules.observe(past).size(), 1);
}

void TestNoticeRules::everyVerdictHasASeverityAndOutagesAreBad()
{
    for (int code = 0; code <= static_cast<int>(VerdictCode::Rewind); ++code) {
        Verdict verdict;
        verdict.code = static_cast<VerdictCode>(code);
        verdict.confidence = Confidence::Confirmed;
        QCOMPARE(severity(verdict) == Severity::Bad, isOutage(verdict.code) || verdict.code == VerdictCode::Rewind);
        QCOMPARE(severity(verdict) == Severity::Good, verdict.code == VerdictCode::Healthy);
    }
    Verdict near;
    near.code = VerdictCode::PartitionNearMe;
    QCOMPARE(severity(near), Severity::Watch); // perhaps it is down: nobody else was asked
    near.evidence = {{EvidenceCode::PeerReaches, {}, 0}};
    QCOMPARE(severity(near), Severity::Unknown);
    QCOMPARE(SeverityCounts{}.worst(), Severity::Unknown);
    QCOMPARE((SeverityCounts{.good = 3}).worst(), Severity::Good);
    QCOMPARE((SeverityCounts{.good = 3, .unknown = 1}).worst(), Severity::Unknown);
    QCOMPARE((SeverityCounts{.good = 3, .unknown = 1, .watch = 1}).worst(), Severity::Watch);
    QCOMPARE((SeverityCounts{.unknown = 9, .watch = 4, .bad = 1}).worst(), Severity::Bad);
    QCOMPARE(severityFromCode(codeName(Severity::Watch)), std::optional(Severity::Watch));
}

QTEST_GUILESS_MAIN(TestNoticeRules)
#include "tst_notice_rules.moc"
