// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "support/test_server.h"

#include <QTcpServer>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Then = TestServer::Then;

/// Real proxies on loopback that say no, say nothing or are not there: none of it is the server's.
class TestHttpProxy : public QObject
{
    Q_OBJECT
    const SystemClock m_clock{};

    HttpExchange get(const QUrl& proxy, const QUrl& url, Millis timeout = 5s)
    {
        return CurlTransport(m_clock, {ProxySettings::Mode::Manual, proxy})
            .exchange({.url = url, .timeout = timeout, .freshConnection = true}, {});
    }
    static QUrl secure() { return QUrl(u"https://fhir.example/metadata"_s); }

private slots:
    void w7_aProxyThatRefusesATunnelIsTheProxy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("barrier");
        QTest::newRow("W7 407") << 407 << int(Barrier::Proxy);
        QTest::newRow("W7 403") << 403 << int(Barrier::Proxy);
        QTest::newRow("W7 502") << 502 << int(Barrier::BeyondProxy);
        QTest::newRow("W7 504") << 504 << int(Barrier::BeyondProxy);
    }
    void w7_aProxyThatRefusesATunnelIsTheProxy()
    {
        QFETCH(int, status);
        QFETCH(int, barrier);
        TestServer proxy([status](const TestServer::Request&) { return reply(status, "<html>no</html>"); });
        const auto exchange = get(proxy.url(), secure());
        QCOMPARE(int(exchange.barrier), barrier);
        QCOMPARE(exchange.proxyStatus, status);
        QVERIFY(!exchange.status);
        QCOMPARE(exchange.dns, DnsState::Ok);
        QCOMPARE(exchange.connect, ConnectState::Ok);
        QVERIFY(exchange.peerAddress.isEmpty());
        QVERIFY(exchange.error.has_value());
    }

    void w7_aProxyThatIsNotThereIsTheProxy()
    {
        quint16 port = 0;
        {
            QTcpServer finder;
            QVERIFY(finder.listen(QHostAddress::LocalHost));
            port = finder.serverPort();
        }
        const QUrl proxy(u"http://127.0.0.1:%1"_s.arg(port));
        QCOMPARE(int(get(proxy, secure()).barrier), int(Barrier::Proxy));
        QCOMPARE(int(get(proxy, QUrl(u"http://fhir.example/metadata"_s)).barrier), int(Barrier::Proxy));
    }

    void w7_aProxyThatClosesIsTheProxy()
    {
        TestServer proxy([](const TestServer::Request&) { return TestServer::Action{.then = Then::Close}; });
        QCOMPARE(int(get(proxy.url(), secure()).barrier), int(Barrier::Proxy));
    }

    void w7_aProxyThatStaysSilentMayBeWaitingForTheServer()
    {
        TestServer proxy([](const TestServer::Request&) { return TestServer::Action{.then = Then::Hang}; });
        const auto tunnel = get(proxy.url(), secure(), 500ms);
        QCOMPARE(int(tunnel.barrier), int(Barrier::BeyondProxy));
        QCOMPARE(tunnel.error->code, Errc::Timeout);
        const auto plain = get(proxy.url(), QUrl(u"http://fhir.example/metadata"_s), 500ms);
        QCOMPARE(int(plain.barrier), int(Barrier::BeyondProxy));
    }

    void w7_inClearTextItIsSaidThatAProxyStandsInBetween()
    {
        TestServer proxy([](const TestServer::Request&) { return reply(200, "fine"); });
        const auto exchange = get(proxy.url(), QUrl(u"http://fhir.example/metadata"_s));
        QVERIFY(exchange.ok());
        QVERIFY(exchange.viaProxy);
        QVERIFY(exchange.peerAddress.isEmpty()); // the proxy's is not the service's
        TestServer direct([](const TestServer::Request&) { return reply(200, "fine"); });
        const auto near = get(proxy.url(), direct.url());
        QVERIFY(!near.viaProxy && !near.peerAddress.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHttpProxy)
#include "tst_http_proxy.moc"
