// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watched_pair.h"
#include "watch/heartbeat_resource.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

QStringList kinds(const Incident& incident)
{
    QStringList names;
    for (const Milestone& milestone : incident.milestones) {
        names.append(codeName(milestone.kind));
    }
    return names;
}

} // namespace

/// The whole engine of one pair against the sandbox, without sockets and without waiting.
class TestWatcher : public QObject
{
    Q_OBJECT
private slots:
    void aHealthyPairIsMeasuredByHeartbeat()
    {
        WatchedPair pair;
        pair.start();
        const Reading reading = pair.pollTimes(6);
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy);
        QCOMPARE(reading.state, DrState::Healthy);
        QCOMPARE(reading.lag.method, LagMethod::Heartbeat);
        QVERIFY(reading.lag.staleness.has_value());
        QVERIFY(reading.lag.staleness->halfWidth() <= 16s);
        QVERIFY(!reading.lagError.has_value());
        QVERIFY(reading.loss.total.has_value());
    }

    void theIntervalContainsTheTruth()
    {
        WatchedPair pair({.seed = 7, .replication = {.delay = 20s, .jitter = 15s}});
        pair.start();
        int measured = 0;
        for (int i = 0; i < 60; ++i) {
            const Reading reading = pair.watcher->poll({})->reading;
            if (reading.lag.staleness) {
                const Interval truth = pair.http.truthAt(reading.lag.readAt);
                QVERIFY(reading.lag.staleness->lo <= truth.hi);
                QVERIFY(reading.lag.staleness->hi >= truth.lo);
                ++measured;
            }
            pair.clock.advance(30s);
            pair.clock.stepWall(i % 2 == 0 ? Millis{-3h} : Millis{5h});
        }
        QVERIFY(measured > 50);
    }

    void aDeadPrimaryIsConfirmedInNinetySeconds()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(10);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Down});
        const BootTime began = pair.clock.boot();
        Reading reading = pair.poll().reading;
        while (reading.verdict.confidence != Confidence::Confirmed || !isOutage(reading.verdict.code)) {
            QVERIFY(pair.clock.boot() - began <= 150s);
            reading = pair.poll().reading;
        }
        QCOMPARE(reading.verdict.code, VerdictCode::PrimaryDown);
        QVERIFY(reading.at - reading.verdict.since <= 100s);
        QVERIFY(pair.incident && pair.incident->rpoActual.has_value());
        QVERIFY(pair.incident->at(MilestoneKind::OutageBegan) && pair.incident->at(MilestoneKind::Detected));
        QCOMPARE(pair.incident->began, reading.verdict.since);
    }

    void whatWouldBeLostGrowsWhileNobodyCanReadTheSecondary()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(6);
        pair.sandbox.setFault(SandboxSite::Secondary, {.fault = SandboxFault::Down});
        const Reading first = pair.poll().reading;
        const Reading second = pair.pollTimes(5);
        QVERIFY(!second.lag.staleness.has_value());
        QVERIFY(second.lagError.has_value());
        QVERIFY(first.loss.worstCase && second.loss.worstCase);
        QVERIFY(*second.loss.worstCase >= *first.loss.worstCase + 120s);
        QVERIFY(second.loss.total->most > first.loss.total->most);
    }

    void theLedgerSurvivesTheDeathOfThePrimary()
    {
        WatchedPair pair({.writesPerMinute = 60});
        pair.start();
        pair.pollTimes(6);
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        const Reading alive = pair.pollTimes(5);
        QVERIFY(alive.loss.total && alive.loss.total->least > 0);
        const qint64 truth = pair.sandbox.trueBacklog();
        QVERIFY(alive.loss.total->least <= truth);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        const Reading dead = pair.pollTimes(5);
        QVERIFY(dead.loss.total && dead.loss.total->least >= alive.loss.total->least);
        QVERIFY(!dead.loss.complete);
        QVERIFY(!dead.loss.byType.isEmpty());
        QVERIFY(dead.loss.oldest.has_value());
    }

    void aStalledCopyIsNamedAndForecast()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(10);
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        Reading reading = pair.pollTimes(8);
        QCOMPARE(reading.verdict.code, VerdictCode::ReplicationStalled);
        QCOMPARE(reading.lag.stall, StallState::Stalled);
        QVERIFY(reading.forecast.stallWatch);
        reading = pair.pollTimes(4);
        QVERIFY(reading.forecast.breachIn.has_value());
        QCOMPARE(pair.watcher->nextDelay() <= 30s, true);
    }

    void aFailoverIsSeenFromOutageToReturn()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(8);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        for (int i = 0; i < 20 && pair.watcher && pair.poll().reading.state != DrState::ServingFromSecondary; ++i) { }
        QVERIFY(pair.incident.has_value());
        QVERIFY2(kinds(*pair.incident).contains(u"traffic_moved"_s), qPrintable(kinds(*pair.incident).join(u' ')));
        pair.sandbox.setFault(SandboxSite::Primary, {});
        Reading reading;
        for (int i = 0; i < 30 && reading.state != DrState::Healthy; ++i) {
            reading = pair.poll().reading;
        }
        QCOMPARE(reading.state, DrState::Healthy);
        QVERIFY(pair.incident->ended.has_value());
        const QStringList expected{u"outage_began"_s, u"detected"_s, u"traffic_moved"_s, u"first_good_read"_s,
                                   u"primary_recovered"_s};
        for (const QString& kind : expected) {
            QVERIFY2(kinds(*pair.incident).contains(kind),
                     qPrintable(kind + u" is not in "_s + kinds(*pair.incident).join(u' ')));
        }
    }

    void losingOurOwnNetworkAccusesNobody()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(10);
        pair.sandbox.setFault(SandboxSite::Control, {.fault = SandboxFault::Offline});
        for (int i = 0; i < 10; ++i) {
            const Reading reading = pair.poll().reading;
            QVERIFY2(!isOutage(reading.verdict.code), qPrintable(codeName(reading.verdict.code)));
            QVERIFY(reading.state != DrState::Outage);
        }
        QVERIFY(!pair.incident.has_value());
    }

    void aForeignHeartbeatIsLeftAloneAndMeasuredByWatermark()
    {
        WatchedPair pair;
        pair.start();
        qint64 number = 100;
        Reading reading;
        for (int i = 0; i < 8; ++i) {
            pair.sandbox.handle(SandboxSite::Primary, "PUT", u"/fhir/Basic/rekindle-heartbeat"_s, {},
                                heartbeatBody({++number, u"another-console"_s}));
            reading = pair.poll().reading;
            QVERIFY(pair.heartbeats.isEmpty());
        }
        QCOMPARE(reading.lag.method, LagMethod::Watermark);
        QVERIFY(reading.lag.staleness.has_value());
        QVERIFY(reading.lagError && reading.lagError->code == Errc::Foreign);
        QCOMPARE(reading.lagError->detail, u"another-console"_s);
    }

    void aForeignHeartbeatFasterThanOursStillTellsWhatHasArrived()
    {
        WatchedPair pair({.writesPerMinute = 60, .replication = {.delay = 5s}});
        pair.start();
        qint64 number = 100;
        Reading reading;
        for (int i = 0; i < 60; ++i) {
            pair.clock.advance(10s);
            pair.sandbox.handle(SandboxSite::Primary, "PUT", u"/fhir/Basic/rekindle-heartbeat"_s, {},
                                heartbeatBody({++number, u"another-console"_s}));
            if (i % 3 == 2) { // the number that has arrived was never seen on the primary
                reading = pair.watcher->poll({})->reading;
            }
        }
        QCOMPARE(reading.lag.method, LagMethod::Watermark);
        QVERIFY(reading.loss.total.has_value());
        QVERIFY2(reading.loss.total->most > 0 && reading.loss.total->most <= 60,
                 qPrintable(QString::number(reading.loss.total->most)));
        QVERIFY(reading.loss.oldest && reading.at - *reading.loss.oldest <= 60s);
    }

    void aResourceUnderOurIdThatIsNoHeartbeatIsNeverOverwritten()
    {
        WatchedPair pair;
        pair.start();
        const QByteArray theirs = R"({"resourceType":"Basic","id":"rekindle-heartbeat","code":{"text":"mine"}})";
        pair.sandbox.handle(SandboxSite::Primary, "PUT", u"/fhir/Basic/rekindle-heartbeat"_s, {}, theirs);
        const Reading reading = pair.pollTimes(3);
        QVERIFY(pair.heartbeats.isEmpty());
        QVERIFY(reading.lagError && reading.lagError->code == Errc::NotOurs);
        const auto there =
            pair.sandbox.handle(SandboxSite::Primary, "GET", u"/fhir/Basic/rekindle-heartbeat"_s, {}, {});
        QVERIFY(there.body.contains("mine"));
    }

    void withoutLeaveToWriteThePairIsComparedPassively()
    {
        WatchedPair pair;
        pair.pair.heartbeat.enabled = false;
        pair.start();
        const Reading reading = pair.pollTimes(6);
        QVERIFY(pair.heartbeats.isEmpty());
        QCOMPARE(reading.lag.method, LagMethod::Passive);
        QVERIFY(reading.lag.staleness.has_value());
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy);
    }

    void afterAQuietHourOneNewChangeIsNotAnHourOfLag()
    {
        WatchedPair pair({.writesPerMinute = 0, .replication = {.delay = 20s}});
        pair.pair.heartbeat.enabled = false;
        pair.start();
        pair.clock.advance(1h);
        pair.pollTimes(3);
        pair.sandbox.handle(SandboxSite::Primary, "PUT", u"/fhir/Patient/quiet"_s, {},
                            R"({"resourceType":"Patient","id":"quiet"})");
        pair.clock.advance(5s);
        const Reading reading = pair.poll().reading;
        QCOMPARE(reading.lag.method, LagMethod::Passive);
        QVERIFY(reading.lag.staleness && reading.lag.staleness->hi >= 5s);
        QVERIFY2(reading.lag.staleness->hi < 1min, qPrintable(QString::number(reading.lag.staleness->hi.count())));
        QVERIFY(!reading.forecast.breached);
    }

    void aCopyThatStampsAnewIsNotComparedByItsStamps()
    {
        WatchedPair pair({.writesPerMinute = 60, .lastUpdatedPreserved = false});
        pair.pair.heartbeat.enabled = false;
        pair.start();
        const Reading reading = pair.pollTimes(6);
        QVERIFY(!reading.lag.staleness.has_value());
        QCOMPARE(reading.lagError->code, Errc::Unsupported);
    }

    void aManagedPairSaysThatItCannotBeMeasured()
    {
        WatchedPair pair;
        pair.pair.kind = PairKind::Managed;
        pair.start();
        const Reading reading = pair.pollTimes(3);
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy);
        QVERIFY(!reading.lag.staleness.has_value());
        QCOMPARE(reading.lagError->code, Errc::Unsupported);
        QVERIFY(!reading.loss.total.has_value());
        QVERIFY(pair.heartbeats.isEmpty());
    }

    void aRestartGoesOnWhereItWas()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(6);
        const auto heartbeats = pair.heartbeats;
        const QByteArray memory = pair.watcher->memory();
        pair.start({.heartbeats = heartbeats, .memory = memory});
        const auto poll = pair.poll();
        QCOMPARE(poll.reading.lag.method, LagMethod::Heartbeat);
        QVERIFY(poll.reading.lag.staleness.has_value());
        QCOMPARE(poll.heartbeat->number, heartbeats.last().number + 1);
        QVERIFY(poll.reading.afterGap);
    }

    void aStoreKeepsNoMoreHeartbeatsThanARestartNeeds()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(120);
        QVERIFY2(pair.heartbeats.size() <= 33, qPrintable(QString::number(pair.heartbeats.size()))); // of 15 minutes
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        const Reading before = pair.pollTimes(80);
        QVERIFY(pair.heartbeats.size() > 80); // none of those that have not arrived
        pair.start({.heartbeats = pair.heartbeats, .memory = pair.watcher->memory()});
        const Reading after = pair.poll().reading;
        QVERIFY(before.lag.staleness && before.lag.staleness->lo > 15min);
        QVERIFY(after.lag.staleness && after.lag.staleness->lo >= before.lag.staleness->lo);
        QCOMPARE(after.lag.visible, before.lag.visible);
    }

    void aRestartInAnOutageStillKnowsWhatWouldBeLost()
    {
        WatchedPair pair({.writesPerMinute = 60});
        pair.start();
        pair.pollTimes(6);
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        const Reading alive = pair.pollTimes(5);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        pair.sandbox.setFault(SandboxSite::Secondary, {.fault = SandboxFault::Refused});
        const Reading before = pair.pollTimes(2);
        const QByteArray memory = pair.watcher->memory();
        pair.start({.heartbeats = pair.heartbeats, .memory = memory, .last = alive});
        const Reading after = pair.poll().reading;
        QCOMPARE(after.loss.byType, before.loss.byType);
        QVERIFY(after.loss.total->most > 0 && !after.loss.complete);
        QCOMPARE(after.loss.total->least, 0); // the secondary cannot be read: it may have them by now
        QVERIFY(*after.loss.worstCase >= *before.loss.worstCase);
        // After a boot the heartbeats' times mean nothing; the wall clock goes on.
        pair.start({.memory = memory, .last = alive});
        const Reading booted = pair.poll().reading;
        QVERIFY(*booted.loss.worstCase >= *after.loss.worstCase);
        QVERIFY(*booted.loss.worstCase <= *after.loss.worstCase + 3min);
    }

    void aServerThatLiesAboutItsDateIsNamedAndNotMeasuredBy()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(3);
        int answers = 0;
        pair.http.tamper = [&answers](const HttpRequest& request, HttpExchange& exchange) {
            const auto date = parseHttpDate(exchange.headers.value("Date"));
            if (date && request.method == "GET" && request.url.host() == u"primary.sandbox"_s
                && request.url.path().endsWith(u"/rekindle-heartbeat"_s)) {
                exchange.headers = {};
                exchange.headers.add("Date", toHttpDate(++answers % 2 == 0 ? *date + 24h : *date));
            }
        };
        Reading reading = pair.pollTimes(3);
        QVERIFY(reading.primary.clock && reading.primary.clock->code == Errc::ClockWrong);
        QVERIFY(!reading.secondary->clock.has_value());
        QCOMPARE(reading.lag.method, LagMethod::Heartbeat); // its own clock only
        pair.pair.heartbeat.enabled = false;
        pair.start();
        reading = pair.pollTimes(3);
        QCOMPARE(reading.lag.method, LagMethod::None);
        QVERIFY(reading.lagError && reading.lagError->code == Errc::ClockWrong);
    }

    void aWrongClockHereIsToldAndChangesNoLag()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(6);
        pair.clock.stepWall(Millis{-24h});
        const Reading reading = pair.pollTimes(3);
        QVERIFY(reading.primary.clock && reading.secondary->clock);
        QVERIFY2(reading.primary.clock->detail.contains(u"8640"_s), qPrintable(reading.primary.clock->detail));
        QCOMPARE(reading.lag.method, LagMethod::Heartbeat);
        QVERIFY(reading.lag.staleness->hi < 2min);
    }

    void sleepIsAGapAndNotAnOutage()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(8);
        pair.clock.advance(9h);
        pair.watcher->gap();
        const Reading reading = pair.poll().reading;
        QVERIFY(reading.afterGap);
        QVERIFY(!isOutage(reading.verdict.code));
        QCOMPARE(pair.poll().reading.afterGap, false);
    }

    void aStoppedPollGivesNoReading()
    {
        WatchedPair pair;
        pair.start();
        std::stop_source stop;
        stop.request_stop();
        const auto poll = pair.watcher->poll(stop.get_token());
        QVERIFY(!poll.has_value());
        QCOMPARE(poll.error().code, Errc::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
