// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "support/test_server.h"

#include <QTest>

#include <zlib.h>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

TestServer::Action ok(const TestServer::Request&)
{
    return reply(200, "fine");
}

/// Does one thing to every request.
TestServer::Script always(TestServer::Action action)
{
    return [action](const TestServer::Request&) { return action; };
}

QByteArray gzip(const QByteArray& plain)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.constData()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

class TestHttpBody : public QObject
{
    Q_OBJECT
    const SystemClock m_clock{};

    HttpExchange get(const QUrl& url) { return CurlTransport(m_clock).exchange({.url = url}, {}); }

private slots:
    void bodiesAreSentAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char* method : {"POST", "PUT", "PATCH", "DELETE"}) {
            QTest::newRow(method) << QByteArray(method);
        }
    }
    void bodiesAreSentAsTheyAre()
    {
        QFETCH(QByteArray, method);
        TestServer server(ok);
        const QByteArray body = QByteArray("\0\xff 1.00", 7) + QByteArray(3'000'000, 'x');
        HttpRequest request{.method = method, .url = server.url(), .body = body};
        request.headers.add("Content-Type", "application/fhir+json");
        request.headers.add("X-Empty", "");
        QCOMPARE(CurlTransport(m_clock).exchange(request, {}).error, std::nullopt);
        const auto received = server.requests().constFirst();
        QCOMPARE(received.method, method);
        QCOMPARE(received.body, body);
        QCOMPARE(received.header("Content-Type"), QByteArray("application/fhir+json"));
        QVERIFY(received.has("X-Empty") && !received.has("Expect"));
    }

    void aBodyWithoutATypeIsNotCalledAForm()
    {
        TestServer server(ok);
        QVERIFY(CurlTransport(m_clock).exchange({.method = "POST", .url = server.url(), .body = "x"}, {}).ok());
        QVERIFY(!server.requests().constFirst().has("Content-Type"));
    }

    void headHasNoBody()
    {
        TestServer server(always({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"}));
        const auto exchange = CurlTransport(m_clock).exchange({.method = "HEAD", .url = server.url()}, {});
        QCOMPARE(exchange.error, std::nullopt);
        QCOMPARE(exchange.status, std::optional(200));
    }

    void garbageOverTheLimitIsNotTakenIn()
    {
        const QByteArray garbage(10 * 1024 * 1024, '\x7f');
        TestServer server(always(reply(200, garbage)));
        HttpRequest request{.url = server.url(), .maxBody = 1024 * 1024};
        const auto exchange = CurlTransport(m_clock).exchange(request, {});
        QCOMPARE(exchange.error->code, Errc::TooLarge);
        QCOMPARE(exchange.status, std::optional(200));
        QVERIFY(exchange.body.isEmpty());
    }

    void theLimitItselfIsAllowed()
    {
        TestServer server(always(reply(200, QByteArray(1000, 'x'))));
        const auto exchange = CurlTransport(m_clock).exchange({.url = server.url(), .maxBody = 1000}, {});
        QCOMPARE(exchange.body.size(), 1000);
    }

    void chunksAreJoined()
    {
        TestServer server(always({.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "3\r\nabc\r\n5\r\ndefgh\r\n0\r\n\r\n"}));
        QCOMPARE(get(server.url()).body, QByteArray("abcdefgh"));
    }

    void gzipIsUndoneAndABombIsNot()
    {
        const QByteArray bomb = gzip(QByteArray(20 * 1024 * 1024, '0'));
        QVERIFY(bomb.size() < 100'000);
        TestServer server([&](const TestServer::Request& request) {
            return reply(200, request.target == "/bomb" ? bomb : gzip("{}"), "Content-Encoding: gzip\r\n");
        });
        QCOMPARE(get(server.url()).body, QByteArray("{}"));
        HttpRequest request{.url = server.url(u"bomb"_s), .maxBody = 1024 * 1024};
        QCOMPARE(CurlTransport(m_clock).exchange(request, {}).error->code, Errc::TooLarge);
    }

    void brokenGzipIsABadReply()
    {
        TestServer server(always(reply(200, "not packed", "Content-Encoding: gzip\r\n")));
        QCOMPARE(get(server.url()).error->code, Errc::BadReply);
    }
};

QTEST_GUILESS_MAIN(TestHttpBody)
#include "tst_http_body.moc"
