// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/auth_rig.h"

#include <QTest>

#include <condition_variable>
#include <latch>
#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// How long a token is used, and how many threads share one and its renewal.
class TestAuthRenewal : public QObject
{
    Q_OBJECT
private slots:
    void aTokenIsKeptUntilShortlyBeforeItEnds_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("kept"); // seconds
        QTest::newRow("an hour: a tenth") << 3600 << 3240;
        QTest::newRow("five minutes: a minute") << 300 << 240;
        QTest::newRow("a minute: half") << 60 << 30;
        QTest::newRow("too long to be true") << 2'000'000'000 << 77760;
    }
    void aTokenIsKeptUntilShortlyBeforeItEnds()
    {
        QFETCH(int, lifetime);
        QFETCH(int, kept);
        AuthRig rig;
        rig.http.answer(u"/token"_s, {AuthRig::token("a", lifetime), AuthRig::token("b", lifetime)});
        const auto auth = rig.make(entra(SignInKind::EntraClientSecret));
        rig.headerOf(*auth);
        rig.clock.stepWall(-24h); // a clock that is set back changes nothing
        rig.clock.advance(std::chrono::seconds(kept) - 1ms);
        QCOMPARE(rig.headerOf(*auth), u"Bearer a"_s);
        rig.clock.advance(1ms);
        QCOMPARE(rig.headerOf(*auth), u"Bearer b"_s);
    }

    // The identity provider is down, the service is not: the token in hand serves until its end.
    void aTokenThatCannotBeRenewedIsUsedToItsEnd()
    {
        AuthRig rig;
        rig.http.answer(u"/token"_s, {AuthRig::token("a", 3600), FakeTransport::failure(Errc::Unreachable)});
        const auto auth = rig.make(entra(SignInKind::EntraClientSecret));
        rig.headerOf(*auth);
        rig.clock.advance(55min);
        QCOMPARE(rig.headerOf(*auth), u"Bearer a"_s);
        QCOMPARE(rig.headerOf(*auth), u"Bearer a"_s);
        QCOMPARE(rig.http.requests().size(), 2); // not asked again at once
        rig.clock.advance(4min);
        QCOMPARE(rig.headerOf(*auth), u"Bearer a"_s);
        QCOMPARE(rig.http.requests().size(), 3);
        rig.clock.advance(1min);
        QCOMPARE(rig.headerOf(*auth), code(Errc::Unreachable, "scripted"));
    }

    void aRefusedTokenIsReplacedOnceAMinute()
    {
        AuthRig rig;
        rig.http.answer(u"/token"_s, {AuthRig::token("a", 3600), AuthRig::token("b", 3600), AuthRig::token("c", 3600)});
        const auto auth = rig.make(entra(SignInKind::EntraClientSecret));
        auth->invalidate(); // nothing in hand: nothing to count
        QCOMPARE(rig.headerOf(*auth), u"Bearer a"_s);
        auth->invalidate();
        QCOMPARE(rig.headerOf(*auth), u"Bearer b"_s);
        rig.clock.advance(59s);
        auth->invalidate();
        QCOMPARE(rig.headerOf(*auth), u"Bearer b"_s);
        rig.clock.advance(1s);
        auth->invalidate();
        QCOMPARE(rig.headerOf(*auth), u"Bearer c"_s);
    }

    void manyCallersCauseOneRefresh()
    {
        AuthRig rig;
        std::latch allAsk(16);
        rig.http.handle(u"/token"_s, [&](const HttpRequest&, std::stop_token) {
            allAsk.wait(); // until every thread is on its way
            return AuthRig::token("tok", 3600);
        });
        const auto auth = rig.make(entra(SignInKind::EntraClientSecret));
        std::atomic<int> good{0};
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 16; ++i) {
                threads.emplace_back([&] {
                    allAsk.count_down();
                    good += rig.headerOf(*auth) == u"Bearer tok"_s ? 1 : 0;
                });
            }
        }
        QCOMPARE(good.load(), 16);
        QCOMPARE(rig.http.requests().size(), 1);
        QCOMPARE(rig.secretReads.load(), 1);
    }

    void aWaiterThatIsStoppedGoesAtOnce()
    {
        AuthRig rig;
        std::latch fetching(1);
        std::latch waiterGone(1);
        rig.http.handle(u"/token"_s, [&](const HttpRequest&, std::stop_token) {
            fetching.count_down();
            waiterGone.wait();
            return AuthRig::token("tok", 3600);
        });
        const auto auth = rig.make(entra(SignInKind::EntraClientSecret));
        QString first;
        QString second;
        std::jthread leader([&] { first = rig.headerOf(*auth); });
        fetching.wait();
        std::jthread waiter([&](std::stop_token stop) {
            second = rig.headerOf(*auth, stop);
            waiterGone.count_down();
        });
        waiter.request_stop();
        waiter.join(); // hangs, and fails by its timeout, if the token is not honoured
        leader.join();
        QCOMPARE(second, code(Errc::Cancelled, ""));
        QCOMPARE(first, u"Bearer tok"_s);
    }

    void whenTheFetcherIsStoppedAnotherOneTakesOver()
    {
        AuthRig rig;
        std::latch fetching(1);
        std::atomic<int> calls{0};
        rig.http.handle(u"/token"_s, [&](const HttpRequest&, std::stop_token stop) {
            if (++calls > 1) {
                return AuthRig::token("tok", 3600);
            }
            fetching.count_down();
            std::mutex mutex;
            std::unique_lock lock(mutex);
            std::condition_variable_any().wait(lock, stop, [] { return false; });
            return FakeTransport::failure(Errc::Cancelled);
        });
        const auto auth = rig.make(entra(SignInKind::EntraClientSecret));
        QString first;
        QString second;
        std::jthread leader([&](std::stop_token stop) { first = rig.headerOf(*auth, stop); });
        fetching.wait();
        std::jthread waiter([&] { second = rig.headerOf(*auth); });
        leader.request_stop();
        leader.join();
        waiter.join();
        QCOMPARE(first, code(Errc::Cancelled, "scripted"));
        QCOMPARE(second, u"Bearer tok"_s);
        QCOMPARE(calls.load(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAuthRenewal)
#include "tst_auth_renewal.moc"
