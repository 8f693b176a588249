// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/redirect.h"

#include "core/clock.h"
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "support/test_server.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

HttpRequest signedIn(const QUrl& url)
{
    HttpRequest request{.url = url};
    request.headers.add("Authorization", "Bearer token");
    request.headers.add("Cookie", "a=b");
    request.headers.add("X-Api-Key", "key");
    request.headers.add("Accept", "application/fhir+json");
    request.tls.clientCertificate = u"/client.pem"_s;
    request.tls.extraCaFiles = {u"/ca.pem"_s};
    return request;
}

TestServer::Action moved(int status, const QUrl& to)
{
    return reply(status, {}, "Location: " + to.toEncoded() + "\r\n");
}

} // namespace

class TestHttpRedirect : public QObject
{
    Q_OBJECT
private slots:
    void credentialsStayWithTheirOrigin()
    {
        const auto next = redirected(signedIn(QUrl(u"https://a.example/x"_s)), 302, "https://b.example/y");
        QVERIFY(next.has_value());
        QCOMPARE(next->url, QUrl(u"https://b.example/y"_s));
        QCOMPARE(next->headers.fields().size(), 1);
        QCOMPARE(next->headers.value("Accept"), QByteArray("application/fhir+json"));
        QVERIFY(next->tls.clientCertificate.isEmpty());
        QCOMPARE(next->tls.extraCaFiles, QStringList{u"/ca.pem"_s});
    }

    void w4_whoStaysOnTheOriginGetsTheRedirectItself()
    {
        const SystemClock clock;
        TestServer other([](const TestServer::Request&) { return reply(200, "other"); });
        TestServer server([&](const TestServer::Request& request) {
            if (request.target == "/away") {
                return moved(302, other.url());
            }
            return request.target == "/within" ? moved(302, QUrl(u"/fine"_s)) : reply(200, "fine");
        });
        CurlTransport transport(clock);
        const auto away = transport.exchange({.url = server.url(u"away"_s), .stayOnOrigin = true}, {});
        QCOMPARE(away.status, std::optional(302));
        QCOMPARE(away.error, std::nullopt);
        QVERIFY(away.headers.value("Location").startsWith("http://"));
        QCOMPARE(other.connections(), 0);
        const auto within = transport.exchange({.url = server.url(u"within"_s), .stayOnOrigin = true}, {});
        QCOMPARE(within.body, QByteArray("fine"));
        QCOMPARE(transport.exchange({.url = server.url(u"away"_s)}, {}).body, QByteArray("other"));
    }

    void anotherPortIsAnotherOrigin()
    {
        const auto next = redirected(signedIn(QUrl(u"https://a.example/x"_s)), 302, "https://a.example:8443/x");
        QVERIFY(!next->headers.has("Authorization"));
    }

    void theSameOriginKeepsItsCredentials()
    {
        const auto next = redirected(signedIn(QUrl(u"https://a.example/x"_s)), 307, "/y?z=1");
        QCOMPARE(next->url, QUrl(u"https://a.example/y?z=1"_s));
        QCOMPARE(next->headers.value("Authorization"), QByteArray("Bearer token"));
    }

    void whatWouldBeUnsafeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("downgrade") << QByteArray("http://a.example/x");
        QTest::newRow("no location") << QByteArray();
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("no host") << QByteArray("https:///x");
    }
    void whatWouldBeUnsafeIsRefused()
    {
        QFETCH(QByteArray, location);
        const auto next = redirected(signedIn(QUrl(u"https://a.example/x"_s)), 301, location);
        QVERIFY(!next.has_value());
        QCOMPARE(next.error().code, Errc::BadReply);
    }

    void aBodyNeverGoesToAnotherOrigin()
    {
        HttpRequest request{.method = "POST", .url = QUrl(u"https://login.example/token"_s)};
        request.body = "client_secret=hunter2";
        QVERIFY(!redirected(request, 307, "https://evil.example/").has_value());
        const auto asGet = redirected(request, 302, "https://evil.example/");
        QCOMPARE(asGet->method, QByteArray("GET"));
        QVERIFY(asGet->body.isEmpty());
    }

    void credentialsInALocationAreNotUsed()
    {
        const auto next = redirected(signedIn(QUrl(u"https://a.example/x"_s)), 302, "https://user:pw@a.example/y");
        QCOMPARE(next->url, QUrl(u"https://a.example/y"_s));
    }

    void redirectsAreFollowedOverRealSockets()
    {
        TestServer other([](const TestServer::Request&) { return reply(200, "there"); });
        TestServer first([&](const TestServer::Request& request) {
            return request.target == "/start" ? moved(302, QUrl(u"/next"_s)) : moved(307, other.url(u"end"_s));
        });
        HttpRequest request = signedIn(first.url(u"start"_s));
        request.tls = {};
        const SystemClock clock;
        const auto exchange = CurlTransport(clock).exchange(request, {});
        QCOMPARE(exchange.error, std::nullopt);
        QCOMPARE(exchange.body, QByteArray("there"));
        QCOMPARE(exchange.finalUrl, other.url(u"end"_s));
        QCOMPARE(first.requests().at(1).header("Authorization"), QByteArray("Bearer token"));
        const auto received = other.requests().constFirst();
        QVERIFY(!received.has("Authorization") && !received.has("Cookie") && !received.has("X-Api-Key"));
        QVERIFY(received.has("Accept"));
    }

    void aCircleEnds()
    {
        TestServer server([](const TestServer::Request&) { return moved(302, QUrl(u"/again"_s)); });
        HttpRequest request{.url = server.url(u"again"_s), .maxRedirects = 3};
        const SystemClock clock;
        const auto exchange = CurlTransport(clock).exchange(request, {});
        QCOMPARE(exchange.error->code, Errc::BadReply);
        QCOMPARE(server.requests().size(), 4);
    }

    void withoutRedirectsTheRedirectIsTheAnswer()
    {
        TestServer server([](const TestServer::Request&) { return moved(302, QUrl(u"/again"_s)); });
        HttpRequest request{.url = server.url(), .maxRedirects = 0};
        const SystemClock clock;
        const auto exchange = CurlTransport(clock).exchange(request, {});
        QCOMPARE(exchange.error, std::nullopt);
        QCOMPARE(exchange.status, std::optional(302));
    }

    void allRedirectsTogetherHaveOneTimeout()
    {
        TestServer server([](const TestServer::Request& request) {
            return request.target == "/start" ? moved(302, QUrl(u"/hang"_s))
                                              : TestServer::Action{.then = TestServer::Then::Hang};
        });
        HttpRequest request{.url = server.url(u"start"_s), .timeout = 200ms};
        const SystemClock clock;
        const auto exchange = CurlTransport(clock).exchange(request, {});
        QCOMPARE(exchange.error->code, Errc::Timeout);
        QCOMPARE(exchange.finalUrl, server.url(u"hang"_s));
    }
};

QTEST_GUILESS_MAIN(TestHttpRedirect)
#include "tst_http_redirect.moc"
