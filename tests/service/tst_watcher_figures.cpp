// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watched_pair.h"
#include "watch/heartbeat_resource.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const QString heartbeatPath = u"/fhir/Basic/rekindle-heartbeat"_s;

void put(WatchedPair& pair, SandboxSite site, const QString& path, const QByteArray& body)
{
    pair.sandbox.handle(site, "PUT", u"/fhir/"_s + path, {}, body);
}

QByteArray patient(const QByteArray& id)
{
    return R"({"resourceType":"Patient","id":")" + id + R"("})";
}

void putPatients(WatchedPair& pair, int count, const QByteArray& prefix)
{
    for (int i = 0; i < count; ++i) {
        const QByteArray id = prefix + QByteArray::number(i);
        put(pair, SandboxSite::Primary, u"Patient/"_s + QString::fromLatin1(id), patient(id));
        pair.clock.advance(200ms);
    }
}

WatchedPair passivePair()
{
    return WatchedPair({.writesPerMinute = 20, .replication = {.delay = 3s}});
}

} // namespace

/// The figures of one pair, where servers, clocks and copies are not as they should be. Named after the cases.
class TestWatcherFigures : public QObject
{
    Q_OBJECT
private slots:
    void l1_nothingIsLostForCertainWhileTheSecondaryCannotBeRead()
    {
        WatchedPair pair({.writesPerMinute = 60});
        pair.start();
        pair.pollTimes(6);
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        const Reading read = pair.pollTimes(6);
        QVERIFY(read.loss.total && read.loss.total->least > 0 && read.loss.total->least <= pair.sandbox.trueBacklog());
        QVERIFY(read.loss.total->most >= pair.sandbox.trueBacklog() - 40); // since, half a minute has passed
        pair.sandbox.setFault(SandboxSite::Secondary, {.fault = SandboxFault::Refused});
        const Reading unread = pair.pollTimes(4);
        QCOMPARE(unread.loss.total->least, 0);
        QVERIFY(unread.loss.total->most > read.loss.total->most);
    }

    void l2_aDeadPrimaryKeepsTheLastCountAsALowerBoundWithItsMoment()
    {
        WatchedPair pair({.writesPerMinute = 60});
        pair.start();
        pair.pollTimes(6);
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        const Reading alive = pair.pollTimes(4);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        const Reading dead = pair.pollTimes(6);
        QVERIFY(!dead.loss.complete);
        QCOMPARE(dead.loss.gap, LossGap::PrimaryUnread);
        QCOMPARE(dead.loss.countedAt, alive.loss.countedAt);
        QVERIFY(dead.loss.total && dead.loss.total->least >= alive.loss.total->least);
    }

    void l3_whatAnOutageCostsIsOneFigureAndDoesNotGrow()
    {
        WatchedPair pair({.writesPerMinute = 60, .replication = {.delay = 20s}});
        pair.pair.frontUrl = QUrl();
        pair.start();
        pair.pollTimes(8);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        Reading reading = pair.pollTimes(6);
        QVERIFY(isOutage(reading.verdict.code));
        QVERIFY(pair.incident && pair.incident->rpoActual);
        const Millis first = *reading.loss.worstCase;
        QVERIFY(reading.loss.stoppedAt.has_value());
        for (int i = 0; i < 20; ++i) {
            reading = pair.poll().reading;
            QVERIFY(*reading.loss.worstCase <= first);
            QCOMPARE(*reading.loss.worstCase, pair.incident->rpoActual->hi);
        }
        QVERIFY(first <= 90s);
    }

    void l4_aWriteOnTheSecondaryAloneProvesNothing()
    {
        WatchedPair pair = passivePair();
        pair.pair.heartbeat.enabled = false;
        pair.start();
        QCOMPARE(pair.pollTimes(4).lag.method, LagMethod::Passive);
        pair.sandbox.setWritesPerMinute(0);
        pair.clock.advance(1min);
        pair.poll();
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        putPatients(pair, 10, "new");
        pair.clock.advance(20s);
        put(pair, SandboxSite::Secondary, u"Patient/smoketest"_s, patient("smoketest"));
        const Reading reading = pair.poll().reading;
        QCOMPARE(reading.lag.method, LagMethod::Passive);
        QVERIFY(reading.lag.staleness->hi >= 20s);
        QVERIFY(reading.loss.total && reading.loss.total->most >= 10);
        QVERIFY(!reading.loss.complete); // no heartbeat proves how current the list is
        QCOMPARE(reading.loss.gap, LossGap::NoHeartbeat);
    }

    void l5_aCopyThatStampsAnewIsNotMeasuredByAHotResource()
    {
        WatchedPair pair({.writesPerMinute = 0, .lastUpdatedPreserved = false});
        pair.pair.heartbeat.enabled = false;
        pair.start();
        for (int i = 0; i < 8; ++i) {
            put(pair, SandboxSite::Primary, u"Device/x"_s, R"({"resourceType":"Device","id":"x"})");
            pair.clock.advance(5s);
            const Reading reading = pair.poll().reading;
            QVERIFY(!reading.lag.staleness);
            QCOMPARE(reading.lagError->code, Errc::Unsupported);
        }
    }

    void l6_whatACacheShowsCountsWithItsAge()
    {
        WatchedPair pair = passivePair();
        pair.pair.heartbeat.enabled = false;
        pair.start();
        QCOMPARE(pair.pollTimes(4).lag.method, LagMethod::Passive);
        pair.http.tamper = [](const HttpRequest& request, HttpExchange& exchange) {
            if (request.url.path().contains(u"_history"_s) && request.url.host() == u"primary.sandbox"_s) {
                QCOMPARE(request.headers.value("Cache-Control"), "no-cache");
                exchange.headers.add("Age", "40");
            }
        };
        const Reading reading = pair.pollTimes(3);
        QVERIFY(reading.lag.staleness->hi >= 40s);
    }

    void l9_aStampOfTheFutureOnBothSidesIsLeftOutAndNamed()
    {
        WatchedPair pair = passivePair();
        pair.pair.heartbeat.enabled = false;
        pair.start();
        QCOMPARE(pair.pollTimes(4).lag.method, LagMethod::Passive);
        pair.http.tamper = [](const HttpRequest& request, HttpExchange& exchange) {
            const qsizetype at = exchange.body.indexOf("\"entry\":[");
            if (at > 0 && request.url.path().contains(u"_history"_s)) {
                exchange.body.insert(at + 9,
                                     R"({"resource":{"resourceType":"Patient","id":"late","meta":{"versionId":"1",)"
                                     R"("lastUpdated":"2100-01-01T00:00:00Z"}},"request":{"method":"PUT",)"
                                     R"("url":"Patient/late"}},)");
            }
        };
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        const Reading reading = pair.pollTimes(5);
        QVERIFY(reading.lag.staleness && reading.lag.staleness->hi >= 90s);
        QVERIFY(reading.primary.clock.has_value());
        QCOMPARE(reading.primary.clock->code, Errc::ClockWrong);
    }

    void l9_stampsThatContradictTheDateAreNotCountedBy()
    {
        WatchedPair pair({.writesPerMinute = 60, .replication = {.delay = 25s}});
        pair.start();
        pair.http.tamper = [](const HttpRequest& request, HttpExchange& exchange) {
            if (request.url.host() != u"primary.sandbox"_s || !request.url.path().endsWith(u"rekindle-heartbeat"_s)) {
                return;
            }
            if (const auto facts = scanResource(exchange.body); facts && facts->lastUpdated) {
                exchange.body.replace(toIso(*facts->lastUpdated).toLatin1(),
                                      toIso(*facts->lastUpdated + 1h).toLatin1());
            }
        };
        const Reading reading = pair.pollTimes(5);
        QCOMPARE(reading.lag.method, LagMethod::Heartbeat); // our own clock
        QVERIFY(!reading.loss.complete);
        QVERIFY(!reading.loss.worstCase || *reading.loss.worstCase >= 0ms);
    }

    void l11_aWriteThatDidNotHappenIsNone()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(6);
        // The primary answers 200 with the version before, and keeps it.
        const auto old = pair.sandbox.handle(SandboxSite::Primary, "GET", heartbeatPath, {}, {});
        pair.http.before = [old](const HttpRequest& request) -> std::optional<HttpExchange> {
            if (request.method != "PUT") {
                return std::nullopt;
            }
            HttpExchange answer;
            answer.status = 200;
            answer.body = old.body;
            answer.finalUrl = request.url;
            return answer;
        };
        Reading reading;
        for (int i = 0; i < 8; ++i) {
            const auto poll = pair.poll();
            QVERIFY(!poll.heartbeat);
            reading = poll.reading;
        }
        QVERIFY2(reading.verdict.code != VerdictCode::ReplicationStalled, qPrintable(codeName(reading.verdict.code)));
        QVERIFY(reading.lag.stall != StallState::Stalled);
    }

    void l12_aSecondaryRestoredToYesterdayIsADayBehindAfterARestart()
    {
        WatchedPair pair;
        pair.pair.heartbeat.period = 10min;
        pair.pair.probePeriod = 10min;
        pair.start();
        pair.pollTimes(6 * 24);
        const Reading last = pair.pollTimes(1);
        const QByteArray memory = pair.watcher->memory();
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Rewound, .rewindTo = 12h});
        pair.start({.heartbeats = pair.heartbeats, .memory = memory, .last = last});
        const Reading reading = pair.poll().reading;
        QVERIFY(reading.loss.worstCase.has_value());
        QVERIFY2(*reading.loss.worstCase >= 12h, qPrintable(QString::number(reading.loss.worstCase->count())));
        QVERIFY(!reading.loss.complete);
    }

    void l13_anOldOrFutureFigureSaysNothing_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<Errc>("error");
        QTest::newRow("L13 of years ago") << qint64{5L * 365 * 24 * 3600} << Errc::TooOld;
        QTest::newRow("L13 of tomorrow") << qint64{-24 * 3600} << Errc::ClockWrong;
    }
    void l13_anOldOrFutureFigureSaysNothing()
    {
        QFETCH(qint64, age);
        QFETCH(Errc, error);
        WatchedPair pair;
        pair.pair.kind = PairKind::Managed;
        pair.metric = ImportedMetric{42s, pair.clock.now() - std::chrono::seconds{age}, {}};
        pair.start();
        const Reading reading = pair.poll().reading;
        QVERIFY(!reading.lag.staleness);
        QCOMPARE(reading.lagError->code, error);
        QVERIFY(!reading.loss.worstCase);
        pair.metric = ImportedMetric{42s, pair.clock.now() - 1min, {}};
        pair.start();
        QCOMPARE(pair.poll().reading.lag.staleness, std::optional(Interval{42s, 42s}));
    }

    void l16_aHeartbeatThatNobodyWritesSaysNothing()
    {
        WatchedPair pair({.writesPerMinute = 0});
        pair.pair.heartbeat.enabled = false;
        pair.pair.primary.flavour = Flavour::Generic; // no history to compare by
        pair.pair.secondary.flavour = Flavour::Generic;
        pair.start();
        put(pair, SandboxSite::Primary, u"Basic/rekindle-heartbeat"_s, heartbeatBody({7, u"another"_s}));
        pair.clock.advance(10s);
        QCOMPARE(pair.poll().reading.lag.method, LagMethod::Watermark);
        pair.clock.advance(2h);
        const Reading reading = pair.pollTimes(3);
        QVERIFY(!reading.lag.staleness);
        QCOMPARE(reading.lagError->code, Errc::NobodyWrites);
        QVERIFY(!reading.forecast.breached);
    }

    void l16_aHeartbeatThatWeMayNotWriteSaysNothingEither()
    {
        WatchedPair pair({.writesPerMinute = 0});
        pair.pair.primary.flavour = Flavour::Generic;
        pair.pair.secondary.flavour = Flavour::Generic;
        pair.start();
        pair.pollTimes(4);
        pair.http.before = [](const HttpRequest& request) -> std::optional<HttpExchange> {
            if (request.method != "PUT") {
                return std::nullopt;
            }
            HttpExchange answer;
            answer.status = 403;
            answer.finalUrl = request.url;
            return answer;
        };
        const Reading reading = pair.pollTimes(40);
        QVERIFY(!reading.lag.staleness);
        QVERIFY(reading.lagError && reading.lagError->code == Errc::Forbidden);
        QVERIFY(!reading.forecast.breached);
    }

    void r9_aNumberThatNobodyCanGoOnFromDoesNotEndOurHeartbeat()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(4);
        const qint64 before = pair.heartbeats.last().number;
        QByteArray body = heartbeatBody({12345, u"stranger"_s});
        put(pair, SandboxSite::Primary, u"Basic/rekindle-heartbeat"_s, body.replace("12345", "9223372036854775807"));
        Reading reading = pair.pollTimes(3);
        QVERIFY(reading.lagError && reading.lagError->code == Errc::Foreign);
        QVERIFY(reading.verdict.code != VerdictCode::Rewind);
        reading = pair.pollTimes(22); // ten minutes of silence later it is ours again
        QVERIFY(pair.heartbeats.last().number > before);
        QVERIFY(pair.heartbeats.last().number < before + 1000);
        reading = pair.pollTimes(4);
        QCOMPARE(reading.lag.method, LagMethod::Heartbeat);
        QVERIFY(reading.lag.staleness->hi < 90s);
    }

    void w15_whatTheCopyBringsLateIsNoClientsWrite()
    {
        WatchedPair pair({.writesPerMinute = 60, .replication = {.delay = 4min}, .lastUpdatedPreserved = false});
        pair.start();
        pair.pollTimes(12);
        pair.sandbox.setWritesPerMinute(0);
        pair.poll();
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Unauthorized}); // the copy goes on
        pair.http.before = [](const HttpRequest& request) -> std::optional<HttpExchange> {
            if (request.url.host() != u"primary.sandbox"_s) {
                return std::nullopt;
            }
            HttpExchange refused;
            refused.connect = ConnectState::Refused;
            refused.finalUrl = request.url;
            refused.error = Error{Errc::Unreachable, request.url.host(), {}};
            return refused;
        };
        pair.sandbox.setFrontTarget(SandboxSite::Secondary);
        for (int i = 0; i < 8; ++i) {
            pair.poll();
        }
        QVERIFY(pair.incident && pair.incident->at(MilestoneKind::TrafficMoved));
        QVERIFY(!pair.incident->at(MilestoneKind::FirstGoodWrite));
        put(pair, SandboxSite::Secondary, u"Patient/client"_s, patient("client"));
        pair.pollTimes(2);
        QVERIFY(pair.incident->at(MilestoneKind::FirstGoodWrite));
    }

    void w17_aRestartInAnOutageKeepsItsBeginning()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(6);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        const Reading before = pair.pollTimes(5);
        QVERIFY(pair.incident.has_value());
        pair.start({.memory = pair.watcher->memory(), .openIncident = pair.incident, .last = before});
        const Reading after = pair.pollTimes(5);
        QCOMPARE(after.verdict.confidence, Confidence::Confirmed);
        QCOMPARE(after.verdict.since, pair.incident->began);
        QCOMPARE(after.loss.worstCase, std::optional(pair.incident->rpoActual->hi));
    }
};

QTEST_GUILESS_MAIN(TestWatcherFigures)
#include "tst_watcher_figures.moc"
