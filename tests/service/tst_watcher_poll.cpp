// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watched_pair.h"
#include "watch/heartbeat_resource.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// Lets a request to one service end only after the other was asked as well.
class MeetingPoint : public HttpTransport
{
public:
    explicit MeetingPoint(HttpTransport& real)
        : m_real(real)
    {
    }
    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        {
            std::unique_lock lock(m_mutex);
            m_asked.insert(request.url.host());
            m_changed.notify_all();
            met = m_changed.wait_for(lock, 10s, [this] { return m_asked.size() >= 2; }) && met;
        }
        return m_real.exchange(request, std::move(stop));
    }
    bool met{true};

private:
    HttpTransport& m_real;
    std::mutex m_mutex{};
    std::condition_variable m_changed{};
    QSet<QString> m_asked{};
};

/// Takes twenty seconds for every request that `slow` names.
class SlowTransport : public HttpTransport
{
public:
    SlowTransport(HttpTransport& real, FakeClock& clock)
        : m_real(real)
        , m_clock(clock)
    {
    }
    HttpExchange exchange(const HttpRequest& request, std::stop_token stop) override
    {
        if (slow && slow(request)) {
            HttpExchange late;
            late.sentAt = m_clock.now();
            late.sentBoot = m_clock.boot();
            m_clock.advance(std::min(request.timeout, Millis{20s}));
            late.receivedBoot = m_clock.boot();
            late.finalUrl = request.url;
            late.error = Error{Errc::Timeout, request.url.host(), {}};
            return late;
        }
        return m_real.exchange(request, std::move(stop));
    }
    std::function<bool(const HttpRequest&)> slow{};

private:
    HttpTransport& m_real;
    FakeClock& m_clock;
};

PairWatcher::Ports portsOf(WatchedPair& pair, HttpTransport& http)
{
    return {.http = http,
            .clock = pair.clock,
            .signer = pair.signer,
            .secret = [](const QString&) -> Result<std::optional<Secret>> { return std::nullopt; },
            .installation = pair.installation,
            .hashKey = "key",
            .together = [](const auto& one, const auto& other) { one(), other(); }};
}

} // namespace

/// In which order one poll asks, tells and ends.
class TestWatcherPoll : public QObject
{
    Q_OBJECT
private slots:
    void bothSidesAreAskedAtOnce()
    {
        WatchedPair pair;
        MeetingPoint http(pair.sockets);
        PairWatcher::Ports ports = portsOf(pair, http);
        ports.together = {};
        PairWatcher watcher(pair.pair, std::move(ports), {});
        QVERIFY(watcher.poll({}));
        QVERIFY(http.met);
    }

    void theVerdictIsToldBeforeTheHeartbeatIsWrittenAndLagIsMeasured()
    {
        WatchedPair pair;
        pair.start();
        const Reading before = pair.pollTimes(3);
        std::optional<PairWatcher::Poll> early;
        qint64 writtenThen = 0;
        const auto poll = pair.watcher->poll({}, [&](const PairWatcher::Poll& known) {
            early = known;
            const auto there =
                pair.sandbox.handle(SandboxSite::Primary, "GET", u"/fhir/Basic/rekindle-heartbeat"_s, {}, {});
            writtenThen = parseHeartbeat(there.body)->number;
        });
        QVERIFY(early && poll);
        QCOMPARE(writtenThen + 1, poll->heartbeat->number);
        QCOMPARE(early->reading.verdict.code, VerdictCode::Healthy);
        QCOMPARE(early->reading.at, poll->reading.at);
        QVERIFY(early->reading.secondary.has_value());
        QCOMPARE(early->reading.lag, before.lag); // the last one, with its own moment
        QVERIFY(early->reading.lag.readAt < early->reading.at);
        QVERIFY(poll->reading.lag.readAt >= poll->reading.at);
    }

    void aFirstPollSaysThatLagIsNotKnownYet()
    {
        WatchedPair pair;
        pair.start();
        std::optional<Reading> early;
        QVERIFY(pair.watcher->poll({}, [&](const PairWatcher::Poll& known) { early = known.reading; }));
        QVERIFY(early && !early->lag.staleness);
        QCOMPARE(early->lagError->code, Errc::Pending);
    }

    void whatWasToldIsNotNewsAgain()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(8);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        int changes = 0;
        int incidents = 0;
        for (int i = 0; i < 5; ++i) {
            const auto poll = pair.watcher->poll({}, [&](const PairWatcher::Poll& known) {
                changes += known.verdictBefore ? 1 : 0;
                incidents += known.incident ? 1 : 0;
            });
            QVERIFY(!poll->verdictBefore);
            pair.clock.advance(30s);
        }
        QCOMPARE(changes, 3); // suspected, probable, confirmed
        QCOMPARE(incidents, 1);
    }

    void afterAFirstFailureTheNextLookComesInFiveSeconds_data()
    {
        QTest::addColumn<SandboxSite>("site");
        QTest::newRow("of the primary") << SandboxSite::Primary;
        QTest::newRow("of the secondary") << SandboxSite::Secondary;
    }
    void afterAFirstFailureTheNextLookComesInFiveSeconds()
    {
        QFETCH(SandboxSite, site);
        WatchedPair pair;
        pair.start();
        pair.pollTimes(4);
        QCOMPARE(pair.watcher->nextDelay(), pair.pair.probePeriod);
        pair.sandbox.setFault(site, {.fault = SandboxFault::Refused});
        QVERIFY(pair.watcher->poll({}));
        QCOMPARE(pair.watcher->nextDelay(), Millis{5s});
        pair.clock.advance(5s);
        QVERIFY(pair.watcher->poll({}));
        QCOMPARE(pair.watcher->nextDelay(), pair.pair.probePeriod);
        pair.sandbox.setFault(site, {});
        pair.poll();
        QCOMPARE(pair.watcher->nextDelay(), pair.pair.probePeriod);
    }

    void aServerThatAsksForRestIsNotAskedSooner()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(4);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Throttled});
        QVERIFY(pair.watcher->poll({}));
        QCOMPARE(pair.watcher->nextDelay(), pair.pair.probePeriod);
    }

    void r2_aPollEndsByItsDeadlineWhateverHangs_data()
    {
        QTest::addColumn<QString>("hanging");
        QTest::newRow("R2 the write") << u"PUT"_s;
        QTest::newRow("R2 the history") << u"_history"_s;
        QTest::newRow("R2 all but the probes") << u"all"_s;
        QTest::newRow("R2 everything") << u"everything"_s;
    }
    void r2_aPollEndsByItsDeadlineWhateverHangs()
    {
        QFETCH(QString, hanging);
        WatchedPair pair;
        SlowTransport http(pair.sockets, pair.clock);
        PairWatcher watcher(pair.pair, portsOf(pair, http), {});
        QVERIFY(watcher.poll({}));
        int asked = 0;
        http.slow = [&](const HttpRequest& request) {
            ++asked;
            return hanging == u"everything" || (hanging == u"all" && asked > 2) || request.method == hanging.toLatin1()
                   || request.url.path().contains(hanging);
        };
        pair.clock.advance(30s);
        const BootTime started = pair.clock.boot();
        QVERIFY(watcher.poll({}));
        QVERIFY2(pair.clock.boot() - started <= 31s,
                 qPrintable(QString::number((pair.clock.boot() - started).count())));
    }
};

QTEST_GUILESS_MAIN(TestWatcherPoll)
#include "tst_watcher_poll.moc"
