// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "support/test_server.h"

#include <QTest>

#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Then = TestServer::Then;

namespace {

TestServer::Action ok(const TestServer::Request&)
{
    return reply(200, "fine", "Content-Type: application/fhir+json\r\nX-Twice: a\r\nX-Twice: b\r\n");
}

/// Does one thing to every request.
TestServer::Script always(TestServer::Action action)
{
    return [action](const TestServer::Request&) { return action; };
}

/// A listening socket that accepts nobody: once its queue is full, the kernel no longer answers.
class FullQueue
{
public:
    FullQueue()
    {
        m_listener = socket(AF_INET, SOCK_STREAM, 0);
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        bind(m_listener, reinterpret_cast<sockaddr*>(&m_address), size);
        listen(m_listener, 0);
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&m_address), &size);
        for (int& client : m_clients) {
            client = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            connect(client, reinterpret_cast<sockaddr*>(&m_address), size);
        }
    }
    ~FullQueue()
    {
        for (const int client : m_clients) {
            close(client);
        }
        close(m_listener);
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(ntohs(m_address.sin_port))); }

private:
    int m_listener{-1};
    sockaddr_in m_address{};
    int m_clients[4]{};
};

} // namespace

class TestHttpCurl : public QObject
{
    Q_OBJECT
    const SystemClock m_clock{};

    HttpExchange get(const QUrl& url, Millis timeout = 10s)
    {
        return CurlTransport(m_clock).exchange({.url = url, .timeout = timeout}, {});
    }

private slots:
    void anAnswerIsTakenWhole()
    {
        TestServer server(ok);
        const auto exchange = get(server.url(u"metadata?_format=json"_s));
        QCOMPARE(exchange.error, std::nullopt);
        QVERIFY(exchange.ok());
        QCOMPARE(exchange.body, QByteArray("fine"));
        QCOMPARE(exchange.headers.value("content-type"), QByteArray("application/fhir+json"));
        QCOMPARE(exchange.headers.fields().size(), 4);
        QCOMPARE(exchange.peerAddress, u"127.0.0.1"_s);
        QCOMPARE(exchange.finalUrl, server.url(u"metadata?_format=json"_s));
        QVERIFY(exchange.sentBoot <= exchange.receivedBoot);
        QVERIFY(exchange.sentAt > fromEpochMs(0));
        const auto request = server.requests().constFirst();
        QCOMPARE(request.target, QByteArray("/metadata?_format=json"));
        QVERIFY(request.header("User-Agent").startsWith("Rekindle/"));
        QCOMPARE(request.header("Accept-Encoding"), QByteArray("gzip"));
    }

    void theTimeOfEachPhaseIsKnown()
    {
        TestServer server(ok);
        const auto phases = get(server.url()).phases;
        QVERIFY(phases.resolve && phases.connect && phases.firstByte && phases.transfer);
        QVERIFY(!phases.tls);
        QVERIFY(phases.total >= *phases.firstByte);
    }

    void errorStatusesAreAnswers()
    {
        TestServer server(always(reply(503, "busy", "Retry-After: 3\r\n")));
        const auto exchange = get(server.url());
        QCOMPARE(exchange.error, std::nullopt);
        QCOMPARE(exchange.status, std::optional(503));
        QCOMPARE(exchange.headers.value("Retry-After"), QByteArray("3"));
    }

    void aRefusedConnectionIsToldApart()
    {
        quint16 port = 0;
        {
            port = TestServer(ok).port();
        }
        const auto exchange = get(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
        QCOMPARE(exchange.connect, ConnectState::Refused);
        QCOMPARE(exchange.error->code, Errc::Unreachable);
        QCOMPARE(exchange.status, std::nullopt);
        QVERIFY(exchange.phases.resolve && exchange.phases.connect && !exchange.phases.firstByte);
    }

    void aConnectionThatIsNotAnsweredTimesOut()
    {
        const FullQueue nobody;
        const auto exchange = get(nobody.url(), 300ms);
        QCOMPARE(exchange.error->code, Errc::Timeout);
        QCOMPARE(exchange.connect, ConnectState::Timeout);
        QVERIFY(exchange.phases.connect && !exchange.phases.firstByte);
        QVERIFY(*exchange.phases.connect >= 200ms);
    }

    void aServerThatHangsTimesOutWithTheConnectionIntact()
    {
        TestServer server(always({.then = Then::Hang}));
        const auto exchange = get(server.url(), 300ms);
        QCOMPARE(exchange.error->code, Errc::Timeout);
        QCOMPARE(exchange.connect, ConnectState::Ok);
        QCOMPARE(exchange.dns, DnsState::Ok);
        QCOMPARE(exchange.status, std::nullopt);
        QVERIFY(*exchange.phases.firstByte >= 200ms);
        QVERIFY(!exchange.phases.transfer);
    }

    void anAnswerThatStopsTimesOutInTheTransfer()
    {
        TestServer server(always({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", .then = Then::Hang}));
        const auto exchange = get(server.url(), 300ms);
        QCOMPARE(exchange.error->code, Errc::Timeout);
        QCOMPARE(exchange.connect, ConnectState::Ok);
        QVERIFY(*exchange.phases.transfer >= 200ms);
        QVERIFY(exchange.body.isEmpty());
    }

    void aResetIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("reset");
        const QByteArray half("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
        QTest::newRow("reset before the answer") << QByteArray() << true;
        QTest::newRow("closed before the answer") << QByteArray() << false;
        QTest::newRow("reset in the body") << half << true;
        QTest::newRow("closed in the body") << half << false;
        QTest::newRow("closed in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << false;
    }
    void aResetIsToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, reset);
        TestServer server(always({.bytes = bytes, .then = reset ? Then::Reset : Then::Close}));
        const auto exchange = get(server.url());
        QCOMPARE(exchange.connect, ConnectState::Reset);
        QCOMPARE(exchange.error->code, Errc::Unreachable);
        QCOMPARE(exchange.status, std::nullopt);
        QVERIFY(exchange.phases.firstByte.has_value());
        QCOMPARE(exchange.phases.transfer.has_value(), !bytes.isEmpty());
        QCOMPARE(exchange.error->detail,
                 bytes.isEmpty() ? u"closed without an answer"_s : u"closed in the middle of the answer"_s);
    }

    void whatIsNotHttpIsABadReply()
    {
        TestServer server(always({.bytes = "SSH-2.0-OpenSSH_9.2\r\n", .then = Then::Close}));
        QCOMPARE(get(server.url()).error->code, Errc::BadReply);
    }

    void connectionsAreKeptAlive()
    {
        TestServer server(ok);
        CurlTransport transport(m_clock);
        for (int i = 0; i < 5; ++i) {
            const auto exchange = transport.exchange({.url = server.url()}, {});
            QVERIFY(exchange.ok());
            QCOMPARE(exchange.phases.connect.has_value(), i == 0);
        }
        QCOMPARE(server.connections(), 1);
    }

    void aProbeConnectsAnew()
    {
        TestServer server(ok);
        CurlTransport transport(m_clock);
        for (int i = 0; i < 3; ++i) {
            const auto exchange = transport.exchange({.url = server.url(), .freshConnection = true}, {});
            QVERIFY(exchange.phases.resolve && exchange.phases.connect);
        }
        QCOMPARE(server.connections(), 3);
    }

    void aCreateIsNeverSentTwice()
    {
        // The server takes the second request on a kept-alive connection and closes without a word.
        TestServer server([](const TestServer::Request& request) {
            return request.method == "POST" ? TestServer::Action{.then = Then::Close} : reply(200, "fine");
        });
        CurlTransport transport(m_clock);
        QVERIFY(transport.exchange({.url = server.url()}, {}).ok());
        const auto exchange = transport.exchange({.method = "POST", .url = server.url(), .body = "{}"}, {});
        QCOMPARE(exchange.connect, ConnectState::Reset);
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(transport.exchange({.url = server.url()}, {}).ok());
        QCOMPARE(transport.exchange({.method = "POST", .url = server.url()}, {}).connect, ConnectState::Reset);
        QCOMPARE(server.requests().size(), 4);
    }

    void aStopEndsAHangAtOnce()
    {
        TestServer server(always({.then = Then::Hang}));
        CurlTransport transport(m_clock);
        std::stop_source stop;
        HttpExchange exchange;
        std::thread caller(
            [&] { exchange = transport.exchange({.url = server.url(), .timeout = 600s}, stop.get_token()); });
        QVERIFY(server.waitForRequests(1));
        stop.request_stop();
        caller.join(); // the test's own time limit is half of the request's
        QCOMPARE(exchange.error->code, Errc::Cancelled);
    }

    void aStopBeforehandSendsNothing()
    {
        TestServer server(ok);
        std::stop_source stop;
        stop.request_stop();
        const auto exchange = CurlTransport(m_clock).exchange({.url = server.url()}, stop.get_token());
        QCOMPARE(exchange.error->code, Errc::Cancelled);
        QCOMPARE(server.connections(), 0);
    }

    void manyThreadsShareOneTransport()
    {
        TestServer server([](const TestServer::Request& request) { return reply(200, request.target); });
        CurlTransport transport(m_clock);
        std::atomic<int> wrong{0};
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 12; ++t) {
                threads.emplace_back([&, t] {
                    for (int i = 0; i < 50; ++i) {
                        const QString path = u"%1/%2"_s.arg(t).arg(i);
                        wrong += transport.exchange({.url = server.url(path)}, {}).body != '/' + path.toLatin1();
                    }
                });
            }
        }
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(server.requests().size(), 600);
        QVERIFY(server.connections() < 100);
    }

    void aNameThatDoesNotExistIsSaidToBeSo()
    {
        // Without any resolver in reach the same question is a failure of the resolver: what getaddrinfo() says decides.
        addrinfo* found = nullptr;
        const int error = getaddrinfo("no-such-host.invalid", nullptr, nullptr, &found);
        QVERIFY(error != 0);
        const auto exchange = get(QUrl(u"http://no-such-host.invalid/"_s));
        QCOMPARE(exchange.dns, error == EAI_NONAME ? DnsState::NxDomain : DnsState::Fail);
        QCOMPARE(exchange.error->code, Errc::Unreachable);
        QVERIFY(exchange.phases.resolve && !exchange.phases.connect);
    }

    void aProxyCarriesPlainRequests()
    {
        TestServer proxy([](const TestServer::Request& request) { return reply(200, request.target); });
        CurlTransport transport(m_clock, {ProxySettings::Mode::Manual, proxy.url()});
        const auto exchange = transport.exchange({.url = QUrl(u"http://fhir.example/metadata"_s)}, {});
        QCOMPARE(exchange.body, QByteArray("http://fhir.example/metadata"));
        QCOMPARE(exchange.dns, DnsState::Ok);
    }

    void theProxyChangesWhileItRuns()
    {
        const auto named = [](const QByteArray& name) { return always(reply(200, name)); };
        TestServer first(named("first"));
        TestServer second(named("second"));
        CurlTransport transport(m_clock, {.proxy = {ProxySettings::Mode::Manual, first.url()}});
        const HttpRequest request{.url = QUrl(u"http://fhir.example/metadata"_s)};
        QCOMPARE(transport.exchange(request, {}).body, QByteArray("first"));
        transport.setOptions({.proxy = {ProxySettings::Mode::Manual, second.url()}});
        QCOMPARE(transport.exchange(request, {}).body, QByteArray("second"));
        transport.setOptions({.proxy = {ProxySettings::Mode::None, {}}});
        TestServer direct(named("direct"));
        QCOMPARE(transport.exchange({.url = direct.url()}, {}).body, QByteArray("direct"));
        QCOMPARE(transport.options().proxy.mode, ProxySettings::Mode::None);
    }

    void optionsMayChangeUnderRunningRequests()
    {
        TestServer proxy(always(reply(200, "fine")));
        CurlTransport transport(m_clock, {.proxy = {ProxySettings::Mode::Manual, proxy.url()}});
        std::atomic<int> good{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 25; ++n) {
                    good += transport.exchange({.url = QUrl(u"http://fhir.example/x"_s)}, {}).ok() ? 1 : 0;
                }
            });
        }
        for (int n = 0; n < 200; ++n) {
            transport.setOptions(
                {.proxy = {ProxySettings::Mode::Manual, proxy.url()}, .extraCaFiles = {QString(n % 7, u'x')}});
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(good.load(), 100);
    }

    void loopbackIsNeverProxied()
    {
        TestServer proxy(always(reply(500, {})));
        TestServer server(ok);
        CurlTransport transport(m_clock, {ProxySettings::Mode::Manual, proxy.url()});
        QVERIFY(transport.exchange({.url = server.url()}, {}).ok());
        QCOMPARE(proxy.connections(), 0);
    }

    void aProxyThatRefusesATunnelIsNamed()
    {
        TestServer proxy(always(reply(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n")));
        CurlTransport transport(m_clock, {ProxySettings::Mode::Manual, proxy.url()});
        const auto exchange = transport.exchange({.url = QUrl(u"https://fhir.example/metadata"_s)}, {});
        QCOMPARE(exchange.barrier, Barrier::Proxy); // W7: our proxy, not the service
        QVERIFY(exchange.error.has_value());
        QVERIFY(exchange.error->detail.contains(u"407"_s));
    }

    void onlyTheWebIsSpoken_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
        QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
        QTest::newRow("nothing") << QUrl();
    }
    void onlyTheWebIsSpoken()
    {
        QFETCH(QUrl, url);
        QCOMPARE(get(url).error->code, Errc::Invalid);
    }

    void aHeaderCannotSmuggleAnother()
    {
        TestServer server(ok);
        HttpRequest request{.url = server.url()};
        request.headers.add("If-Match", "W/\"1\"\r\nX-Evil: 1");
        QCOMPARE(CurlTransport(m_clock).exchange(request, {}).error->code, Errc::Invalid);
        QCOMPARE(server.connections(), 0);
    }

    void userInfoInAnAddressIsNotSent()
    {
        TestServer server(ok);
        QUrl url = server.url();
        url.setUserInfo(u"user:password"_s);
        QVERIFY(get(url).ok());
        QVERIFY(!server.requests().constFirst().has("Authorization"));
    }
};

QTEST_GUILESS_MAIN(TestHttpCurl)
#include "tst_http_curl.moc"
