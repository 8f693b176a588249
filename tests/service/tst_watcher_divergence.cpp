// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watched_pair.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

QString told(const Protection& protection)
{
    return codeName(protection.state) + u'/' + codeName(protection.cause);
}

QByteArray patient(const QString& id, const QString& name)
{
    return u"{\"resourceType\":\"Patient\",\"id\":\"%1\",\"name\":[{\"family\":\"%2\"}]}"_s.arg(id, name).toUtf8();
}

/// A pair whose clients write only what a test writes.
struct Apart {
    WatchedPair pair;
    static Sandbox::Options quiet(bool preserved)
    {
        return {.writesPerMinute = 0, .replication = {.delay = 1s, .jitter = 0s}, .lastUpdatedPreserved = preserved};
    }
    explicit Apart(bool preserved = true)
        : pair(quiet(preserved))
    {
        put(SandboxSite::Primary, u"old1"_s, u"Before"_s);
        put(SandboxSite::Primary, u"old2"_s, u"Before"_s);
        put(SandboxSite::Primary, u"old3"_s, u"Before"_s);
        pair.clock.advance(5min);
        pair.sandbox.advance();
        pair.pair.frontUrl.clear();
        pair.start();
        pair.pollTimes(6);
    }
    int put(SandboxSite site, const QString& id, const QString& name)
    {
        HttpHeaders headers;
        headers.add("Content-Type", "application/fhir+json");
        return pair.sandbox.handle(site, "PUT", u"/fhir/Patient/"_s + id, headers, patient(id, name)).status;
    }
    int remove(SandboxSite site, const QString& id)
    {
        return pair.sandbox.handle(site, "DELETE", u"/fhir/Patient/"_s + id, {}, {}).status;
    }
    /// The primary dies and clients go to the secondary.
    void failOver()
    {
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        pair.pollTimes(8);
        pair.watcher->declare(pair.clock.now(), u"Ada"_s, {}, IncidentKind::Outage);
        pair.watcher->addMilestone(
            {MilestoneKind::TrafficMoved, pair.clock.now(), MilestoneSource::Person, u"Ada"_s, {}});
        QCOMPARE(pair.pollTimes(2).state, DrState::ServingFromSecondary);
    }
    /// The primary is back, and traffic is.
    Reading failBack()
    {
        pair.sandbox.setFault(SandboxSite::Primary, {});
        pair.pollTimes(8);
        pair.watcher->addMilestone(
            {MilestoneKind::FailbackComplete, pair.clock.now(), MilestoneSource::Person, u"Ada"_s, {}});
        return pair.pollTimes(3);
    }
};

} // namespace

/// L17: what was written to the secondary while it served, and what becomes of it. The truth is what the test wrote.
class TestWatcherDivergence : public QObject
{
    Q_OBJECT
private slots:
    void l17_whatExistsOnlyOnTheSecondaryKeepsThePairUnprotected_data()
    {
        QTest::addColumn<bool>("preserved");
        QTest::newRow("the copy keeps stamps") << true;
        QTest::newRow("the secondary stamps anew") << false;
    }
    void l17_whatExistsOnlyOnTheSecondaryKeepsThePairUnprotected()
    {
        QFETCH(bool, preserved);
        Apart apart(preserved);
        apart.failOver();
        for (int i = 0; i < 25; ++i) {
            QCOMPARE(apart.put(SandboxSite::Secondary, u"new%1"_s.arg(i), u"During"_s), 201);
        }
        QCOMPARE(apart.put(SandboxSite::Secondary, u"old1"_s, u"Changed"_s), 200);
        QCOMPARE(apart.put(SandboxSite::Secondary, u"old2"_s, u"Changed"_s), 200);
        QCOMPARE(apart.remove(SandboxSite::Secondary, u"old3"_s), 204);

        const Reading during = apart.pair.poll().reading;
        QVERIFY(during.divergence.has_value());
        QCOMPARE(during.divergence->gap, DivergenceGap::PrimaryUnread);
        QCOMPARE(during.divergence->total().total(), 0); // the primary was not asked
        QCOMPARE(during.divergence->mayBe, 28);
        QCOMPARE(told(during.protection), u"unprotected/one_leg"_s);

        const Reading after = apart.failBack();
        QVERIFY(after.divergence.has_value());
        QCOMPARE(after.divergence->total(), (DivergenceCounts{.creates = 25, .updates = 2, .deletes = 1}));
        QCOMPARE(after.divergence->byType.keys(), QStringList{u"Patient"_s});
        QCOMPARE(after.divergence->gap, DivergenceGap::None);
        QCOMPARE(after.divergence->mayBe, 0);
        QCOMPARE(told(after.protection), u"unprotected/diverged"_s);
        QCOMPARE(after.protection.evidence.constFirst().number, 28.0);

        // Brought to the primary, they are on both sides; what is not, is not.
        for (int i = 0; i < 25; ++i) {
            apart.put(SandboxSite::Primary, u"new%1"_s.arg(i), u"During"_s);
        }
        apart.put(SandboxSite::Primary, u"old1"_s, u"Changed"_s);
        QCOMPARE(apart.pair.pollTimes(3).divergence->total(), (DivergenceCounts{.updates = 1, .deletes = 1}));
        apart.put(SandboxSite::Primary, u"old2"_s, u"Changed"_s);
        apart.remove(SandboxSite::Primary, u"old3"_s);
        const Reading whole = apart.pair.pollTimes(6);
        QVERIFY(!whole.divergence.has_value());
        QCOMPARE(told(whole.protection), u"protected/none"_s);
    }

    void l17_whatIsNotComparedYetIsNotCounted()
    {
        Apart apart;
        apart.failOver();
        for (int i = 0; i < 450; ++i) { // more than one poll compares
            apart.put(SandboxSite::Secondary, u"new%1"_s.arg(i), u"During"_s);
        }
        apart.pair.sandbox.setFault(SandboxSite::Primary, {});
        const Reading first = apart.pair.poll().reading;
        QCOMPARE(first.divergence->gap, DivergenceGap::NotCompared);
        QCOMPARE(first.divergence->total().creates, 200);
        QCOMPARE(first.divergence->mayBe, 250);
        QCOMPARE(apart.failBack().divergence->total().creates, 450);
    }

    void l17_whatTheCopyCoversIsNotForgotten()
    {
        Apart apart;
        apart.failOver();
        apart.put(SandboxSite::Secondary, u"old1"_s, u"Changed"_s);
        QCOMPARE(apart.failBack().divergence->total(), (DivergenceCounts{.updates = 1}));
        // The primary's own change is copied over it: now neither side has what was written.
        apart.put(SandboxSite::Primary, u"old1"_s, u"Other"_s);
        const Reading covered = apart.pair.pollTimes(6);
        QVERIFY(covered.divergence.has_value());
        QCOMPARE(covered.divergence->total(), (DivergenceCounts{.updates = 1}));
        QCOMPARE(told(covered.protection), u"unprotected/diverged"_s);
    }

    void l17_itOutlivesARestart()
    {
        Apart apart;
        apart.failOver();
        apart.put(SandboxSite::Secondary, u"new"_s, u"During"_s);
        apart.remove(SandboxSite::Secondary, u"old3"_s);
        const Reading before = apart.failBack();
        QCOMPARE(before.divergence->total(), (DivergenceCounts{.creates = 1, .deletes = 1}));
        const QByteArray memory = apart.pair.watcher->memory();
        QVERIFY(!memory.contains("old3"));
        apart.pair.start({.heartbeats = apart.pair.heartbeats, .memory = memory, .last = before});
        const Reading after = apart.pair.poll().reading;
        QCOMPARE(after.divergence->total(), before.divergence->total());
        QCOMPARE(after.divergence->since, before.divergence->since);
        QCOMPARE(told(after.protection), u"unprotected/diverged"_s);
    }

    void l17_aPersonMayCloseIt()
    {
        Apart apart;
        apart.failOver();
        apart.put(SandboxSite::Secondary, u"new"_s, u"During"_s);
        QCOMPARE(apart.failBack().divergence->total().creates, 1);
        apart.pair.watcher->closeDivergence();
        const Reading closed = apart.pair.pollTimes(4);
        QVERIFY(!closed.divergence.has_value());
        QCOMPARE(told(closed.protection), u"protected/none"_s);
    }

    void whatThePrimaryDidNotGetCopiedYetIsNoDivergence()
    {
        Apart apart;
        apart.put(SandboxSite::Primary, u"late"_s, u"Before"_s);
        apart.put(SandboxSite::Primary, u"old1"_s, u"Before the end"_s);
        apart.pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused}); // before it is copied
        apart.pair.pollTimes(8);
        apart.pair.sandbox.setFault(SandboxSite::Primary, {});
        const Reading after = apart.pair.pollTimes(10);
        QVERIFY(!after.divergence.has_value());
        QCOMPARE(told(after.protection), u"protected/none"_s);
    }

    void whatTheCopyBringsLateStandsBehindWhatClientsWrote()
    {
        Apart apart;
        for (int i = 0; i < 120; ++i) { // more than a page
            apart.put(SandboxSite::Primary, u"stock%1"_s.arg(i), u"Before"_s);
        }
        apart.pair.pollTimes(6);
        for (int i = 0; i < 60; ++i) {
            apart.put(SandboxSite::Primary, u"late%1"_s.arg(i), u"Before the end"_s);
        }
        apart.failOver(); // before they are copied
        for (int i = 0; i < 5; ++i) {
            apart.put(SandboxSite::Secondary, u"new%1"_s.arg(i), u"During"_s);
        }
        const Reading after = apart.failBack(); // now they are, with the primary's stamps
        QVERIFY(after.divergence.has_value());
        QCOMPARE(after.divergence->gap, DivergenceGap::None);
        QCOMPARE(after.divergence->total(), (DivergenceCounts{.creates = 5}));
        // Behind sixty late ones there is one more of a client.
        apart.pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        for (int i = 0; i < 60; ++i) {
            apart.put(SandboxSite::Primary, u"later%1"_s.arg(i), u"After"_s);
        }
        apart.pair.clock.advance(2min);
        apart.put(SandboxSite::Secondary, u"stray"_s, u"After"_s);
        apart.pair.clock.advance(1s);
        apart.pair.sandbox.setReplication({.delay = 1s, .jitter = 0s});
        apart.pair.clock.advance(3s);
        const Reading more = apart.pair.pollTimes(2);
        QCOMPARE(more.divergence->gap, DivergenceGap::None);
        QCOMPARE(more.divergence->total(), (DivergenceCounts{.creates = 6}));
    }

    void whatBeganBeforeTheWatchIsSaidToHave()
    {
        Apart apart;
        for (int i = 0; i < 120; ++i) { // more than a page
            apart.put(SandboxSite::Primary, u"stock%1"_s.arg(i), u"Before"_s);
        }
        apart.pair.pollTimes(2);
        apart.pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        apart.pair.start(); // by a watch that knows nothing of the time before
        const Reading reading = apart.pair.pollTimes(6);
        QVERIFY(reading.divergence.has_value());
        QCOMPARE(reading.divergence->gap, DivergenceGap::BeforeWatch);
    }

    void afterAPartitionOfTheCopyWhatClientsWroteIsFound()
    {
        Apart apart;
        apart.pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        apart.pair.pollTimes(12);
        apart.put(SandboxSite::Secondary, u"stray"_s, u"During"_s);
        apart.put(SandboxSite::Primary, u"fine"_s, u"During"_s);
        apart.pair.pollTimes(4);
        apart.pair.sandbox.setReplication({.delay = 1s, .jitter = 0s});
        const Reading after = apart.pair.pollTimes(8);
        QVERIFY(after.divergence.has_value());
        QCOMPARE(after.divergence->total(), (DivergenceCounts{.creates = 1}));
        QCOMPARE(told(after.protection), u"unprotected/diverged"_s);
    }

    void withoutHistoryOfAServedSecondaryItCannotBeTold()
    {
        Apart apart;
        apart.pair.pair.secondary.flavour = Flavour::Generic;
        apart.pair.start();
        apart.pair.pollTimes(6);
        apart.failOver();
        apart.put(SandboxSite::Secondary, u"new"_s, u"During"_s);
        const Reading after = apart.failBack();
        QVERIFY(after.divergence.has_value());
        QCOMPARE(after.divergence->gap, DivergenceGap::NoHistory);
        QCOMPARE(after.divergence->total().total(), 0);
        QCOMPARE(told(after.protection), u"unprotected/diverged"_s);
    }

    void anOutageWithoutFailoverAndWithoutHistoryAccusesNobody()
    {
        Apart apart;
        apart.pair.pair.secondary.flavour = Flavour::Generic;
        apart.pair.start();
        apart.pair.pollTimes(6);
        apart.pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        apart.pair.pollTimes(8);
        apart.pair.sandbox.setFault(SandboxSite::Primary, {});
        const Reading after = apart.pair.pollTimes(10);
        QVERIFY(!after.divergence.has_value());
        QCOMPARE(told(after.protection), u"protected/none"_s);
    }

    void heartbeatsToThePrimaryStopWhileTheSecondaryServes()
    {
        Apart apart;
        apart.failOver();
        apart.pair.sandbox.setFault(SandboxSite::Primary, {});
        apart.pair.pollTimes(6);
        const PairWatcher::Poll poll = apart.pair.poll();
        QVERIFY(DrState::RecoveredCatchingUp == poll.reading.state);
        QVERIFY(!poll.heartbeat.has_value());
        QVERIFY(!poll.reading.heartbeatError.has_value());
        QCOMPARE(poll.reading.lagError->code, Errc::Resting);
        apart.failBack();
        QVERIFY(apart.pair.poll().heartbeat.has_value());
    }

    void twoSidesThatBothTakeWritesAreNamedWhileItHappens()
    {
        Apart apart;
        apart.pair.pair.frontUrl = QUrl(u"http://front.sandbox/fhir"_s);
        apart.pair.start();
        apart.pair.pollTimes(6);
        apart.pair.sandbox.setFrontTarget(SandboxSite::Secondary);
        apart.pair.pollTimes(4);
        apart.put(SandboxSite::Secondary, u"there"_s, u"During"_s);
        QVERIFY(apart.pair.poll().reading.state != DrState::BothWritable);
        apart.put(SandboxSite::Primary, u"here"_s, u"During"_s);
        apart.pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        apart.put(SandboxSite::Primary, u"here"_s, u"Again"_s);
        QCOMPARE(apart.pair.poll().reading.state, DrState::BothWritable);
    }
};

QTEST_GUILESS_MAIN(TestWatcherDivergence)
#include "tst_watcher_divergence.moc"
