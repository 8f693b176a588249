// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "support/test_server.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Then = TestServer::Then;

namespace {

TestServer::Script always(TestServer::Action action)
{
    return [action](const TestServer::Request&) { return action; };
}

/// Callers on threads of their own; all are stopped and waited for at the end.
class Callers
{
public:
    explicit Callers(HttpTransport& http)
        : m_http(http)
    {
    }
    ~Callers() { stop(); }
    void call(const HttpRequest& request)
    {
        m_threads.emplace_back(
            [this, request] { m_cancelled += isCancelled(m_http.exchange(request, m_stop.get_token())) ? 1 : 0; });
    }
    void stop()
    {
        m_stop.request_stop();
        m_threads.clear();
    }
    int cancelled() const { return m_cancelled; }

private:
    static bool isCancelled(const HttpExchange& exchange)
    {
        return exchange.error && exchange.error->code == Errc::Cancelled;
    }
    HttpTransport& m_http;
    std::atomic<int> m_cancelled{0};
    std::stop_source m_stop{};
    std::vector<std::jthread> m_threads{};
};

/// The check of virtual tables that comes with the address sanitizer opens a pipe to look at memory, and takes it for broken
/// where no file is left: these tests run in the plain build only.
#ifdef __SANITIZE_ADDRESS__
constexpr bool filesMayEnd = false;
#else
constexpr bool filesMayEnd = true;
#endif

/// No more files than are open, for as long as it lives.
class NoMoreFiles
{
public:
    NoMoreFiles()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 3;
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoMoreFiles() { setrlimit(RLIMIT_NOFILE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestHttpMany : public QObject
{
    Q_OBJECT
    const SystemClock m_clock{};
    static constexpr OpenFiles few{.transfers = 4, .idle = 1, .lookUps = 2};

private slots:
    void w21_serversThatHangDelayNobodyElse()
    {
        TestServer hangs(always({.then = Then::Hang}));
        TestServer well(always(reply(200, "fine")));
        CurlTransport http(m_clock, {}, CurlTransport::usualBudget, few);
        QCOMPARE(http.exchange({.url = hangs.url(), .timeout = 50ms}, {}).error->code, Errc::Timeout);
        Callers callers(http);
        for (int i = 0; i < 20; ++i) {
            callers.call({.url = hangs.url(), .timeout = 600s});
        }
        QVERIFY(hangs.waitForRequests(1 + 3)); // one place of the four is not for them
        for (int i = 0; i < 10; ++i) {
            QVERIFY(http.exchange({.url = well.url(), .timeout = 600s}, {}).ok());
        }
        QCOMPARE(hangs.connections(), 1 + 3);
    }

    void w11_waitingForATurnIsNotTheServersSilence()
    {
        TestServer hangs(always({.then = Then::Hang}));
        TestServer well(always(reply(200, "fine")));
        CurlTransport http(m_clock, {}, CurlTransport::usualBudget, few);
        Callers callers(http);
        for (int i = 0; i < 4; ++i) {
            callers.call({.url = hangs.url(), .timeout = 1s});
        }
        QVERIFY(hangs.waitForRequests(4)); // all places are taken for a second, the request below has half of one
        QVERIFY(http.exchange({.url = well.url(), .timeout = 500ms}, {}).ok());
    }

    void w11_whoseTurnDoesNotComeInTimeWasNotMeasured()
    {
        TestServer hangs(always({.then = Then::Hang}));
        CurlTransport http(m_clock, {}, CurlTransport::usualBudget, few);
        Callers callers(http);
        for (int i = 0; i < 4; ++i) {
            callers.call({.url = hangs.url(), .timeout = 600s});
        }
        QVERIFY(hangs.waitForRequests(4));
        const auto waited =
            http.exchange({.url = hangs.url(), .timeout = 600s, .deadline = m_clock.boot() + 100ms}, {});
        QCOMPARE(waited.error->code, Errc::NotInTime);
        QCOMPARE(waited.connect, ConnectState::Ok);
        QCOMPARE(waited.status, std::nullopt);
        QCOMPARE(hangs.connections(), 4);
    }

    void r2_aDeadlineCutsARunningTransferAndThatIsOurs()
    {
        TestServer hangs(always({.then = Then::Hang}));
        CurlTransport http(m_clock);
        const auto cut = http.exchange({.url = hangs.url(), .timeout = 600s, .deadline = m_clock.boot() + 200ms}, {});
        QCOMPARE(cut.error->code, Errc::NotInTime);
        QCOMPARE(http.exchange({.url = hangs.url(), .timeout = 50ms, .deadline = m_clock.boot() + 60s}, {}).error->code,
                 Errc::Timeout);
    }

    void aStopEndsWhatWaitsAndWhatRuns()
    {
        TestServer hangs(always({.then = Then::Hang}));
        CurlTransport http(m_clock, {}, CurlTransport::usualBudget, few);
        Callers callers(http);
        for (int i = 0; i < 12; ++i) {
            callers.call({.url = hangs.url(), .timeout = 600s});
        }
        QVERIFY(hangs.waitForRequests(4));
        callers.stop();
        QCOMPARE(callers.cancelled(), 12);
    }

    void w11_d6_ourOwnLackOfFilesIsNoFaultOfTheServer_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<ProxySettings::Mode>("proxy");
        QTest::newRow("an address") << u"127.0.0.1"_s << ProxySettings::Mode::None;
        QTest::newRow("a name") << u"no-such-host.invalid"_s << ProxySettings::Mode::None;
        QTest::newRow("the system's proxy") << u"no-such-host.invalid"_s << ProxySettings::Mode::System;
    }
    void w11_d6_ourOwnLackOfFilesIsNoFaultOfTheServer()
    {
        if (!filesMayEnd) {
            QSKIP("the sanitizer needs a file of its own");
        }
        QFETCH(QString, host);
        QFETCH(ProxySettings::Mode, proxy);
        TestServer well(always(reply(200, "fine")));
        CurlTransport http(m_clock, {.proxy = {proxy, {}}});
        QVERIFY(http.exchange({.url = well.url()}, {}).ok()); // the loop runs
        QUrl url = well.url();
        url.setHost(host);
        HttpExchange exchange;
        {
            const NoMoreFiles none;
            exchange = http.exchange({.url = url, .freshConnection = true}, {});
        }
        QCOMPARE(exchange.error->code, Errc::Exhausted);
        QVERIFY(isOwnFailure(exchange.error->code));
        QCOMPARE(exchange.dns, DnsState::Ok);
        QCOMPARE(exchange.connect, ConnectState::Ok);
        QVERIFY(http.exchange({.url = well.url(), .freshConnection = true}, {}).ok());
    }

    void w11_d6_aLoopThatCannotStartIsToldAndStartsLater()
    {
        if (!filesMayEnd) {
            QSKIP("the sanitizer needs a file of its own");
        }
        TestServer well(always(reply(200, "fine")));
        QVERIFY(CurlTransport(m_clock).exchange({.url = well.url()}, {}).ok()); // the server is there
        CurlTransport http(m_clock);
        {
            const NoMoreFiles none;
            QCOMPARE(http.exchange({.url = well.url()}, {}).error->code, Errc::Exhausted);
        }
        QVERIFY(http.exchange({.url = well.url()}, {}).ok());
    }

    void r4_endlessHeadersAreNotTakenIn_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("line");
        const QByteArray chunked("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n");
        const QByteArray head("HTTP/1.1 200 OK\r\n");
        QTest::newRow("trailers, long") << chunked << QByteArray("X-A: " + QByteArray(1'000, 'a') + "\r\n");
        QTest::newRow("trailers, many") << chunked << QByteArray("X: a\r\n");
        QTest::newRow("headers, long") << head << QByteArray("X-A: " + QByteArray(1'000, 'a') + "\r\n");
        QTest::newRow("headers, many") << head << QByteArray("X: a\r\n");
        QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 103 Early\r\nX: a\r\n\r\n");
    }
    void r4_endlessHeadersAreNotTakenIn()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, line);
        // Then silence: it is the limit that ends it, not the end of the bytes.
        TestServer server(always({.bytes = begin + line.repeated(1'500), .then = Then::Hang}));
        const auto exchange = CurlTransport(m_clock).exchange({.url = server.url(), .timeout = 600s}, {});
        QCOMPARE(exchange.error->code, Errc::TooLarge);
        QVERIFY(exchange.body.isEmpty());
        QVERIFY(exchange.headers.fields().size() <= 1'000);
    }

    void r4_allAnswersTogetherHaveOneBudget()
    {
        TestServer server(always(reply(200, QByteArray(700'000, 'x'))));
        CurlTransport http(m_clock, {}, 1'048'576);
        std::optional<HttpExchange> first = http.exchange({.url = server.url()}, {});
        QCOMPARE(first->body.size(), 700'000);
        // While somebody still works on the first, there is no room for a second.
        const auto second = http.exchange({.url = server.url(), .timeout = 500ms}, {});
        QCOMPARE(second.error->code, Errc::Exhausted);
        QCOMPARE(second.connect, ConnectState::Ok);
        HttpExchange third;
        {
            std::jthread waiting([&] { third = http.exchange({.url = server.url(), .timeout = 600s}, {}); });
            QVERIFY(server.waitForRequests(3));
            first.reset();
        }
        QCOMPARE(third.body.size(), 700'000);
    }

    void r4_answersThatOnlyWaitForEachOtherAreGivenUp()
    {
        TestServer server(always(reply(200, QByteArray(700'000, 'x'))));
        CurlTransport http(m_clock, {}, 524'288);
        QCOMPARE(http.exchange({.url = server.url(), .timeout = 600s}, {}).error->code, Errc::Exhausted);
    }
};

QTEST_GUILESS_MAIN(TestHttpMany)
#include "tst_http_many.moc"
