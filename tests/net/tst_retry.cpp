// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retry.h"
#include "support/fake_transport.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;
const Instant now = parseInstant(u"2026-11-21T05:00:00Z").value();

HttpRequest request(const char* method)
{
    HttpRequest r;
    r.method = method;
    return r;
}

} // namespace

class TestRetry : public QObject
{
    Q_OBJECT
private slots:
    void theServersWishIsRead_data()
    {
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<qint64>("ms");
        const qint64 none = -1;
        QTest::newRow("nothing") << Fields{} << none;
        QTest::newRow("seconds") << Fields{{"Retry-After", "7"}} << qint64{7000};
        QTest::newRow("any case") << Fields{{"retry-AFTER", " 7 "}} << qint64{7000};
        QTest::newRow("zero") << Fields{{"Retry-After", "0"}} << qint64{0};
        QTest::newRow("milliseconds win")
            << Fields{{"Retry-After", "7"}, {"x-ms-retry-after-ms", "250"}} << qint64{250};
        QTest::newRow("broken milliseconds")
            << Fields{{"Retry-After", "7"}, {"x-ms-retry-after-ms", "x"}} << qint64{7000};
        QTest::newRow("a day") << Fields{{"Retry-After", "86400"}} << qint64{3'600'000};
        QTest::newRow("no end") << Fields{{"Retry-After", "99999999999999999999999"}} << qint64{3'600'000};
        QTest::newRow("overflow") << Fields{{"Retry-After", "9223372036854775807"}} << qint64{3'600'000};
        QTest::newRow("negative") << Fields{{"Retry-After", "-5"}} << none;
        QTest::newRow("words") << Fields{{"Retry-After", "soon"}} << none;
        QTest::newRow("date, our clock") << Fields{{"Retry-After", "Sat, 21 Nov 2026 05:00:30 GMT"}} << qint64{30'000};
        // Its clock is a day ahead; only the distance counts.
        QTest::newRow("date, its clock") << Fields{{"Retry-After", "Sun, 22 Nov 2026 05:00:30 GMT"},
                                                   {"Date", "Sun, 22 Nov 2026 05:00:10 GMT"}}
                                         << qint64{20'000};
        QTest::newRow("date gone by") << Fields{{"Retry-After", "Sat, 21 Nov 2026 04:00:00 GMT"}} << qint64{0};
        QTest::newRow("date far off") << Fields{{"Retry-After", "Sat, 21 Nov 2099 05:00:00 GMT"}} << qint64{3'600'000};
    }
    void theServersWishIsRead()
    {
        QFETCH(Fields, fields);
        QFETCH(qint64, ms);
        HttpHeaders headers;
        for (const auto& [name, value] : fields) {
            headers.add(name, value);
        }
        const auto wait = retryAfter(headers, now);
        QCOMPARE(wait ? qint64{wait->count()} : qint64{-1}, ms);
    }

    void whatIsTriedAgain_data()
    {
        QTest::addColumn<int>("status"); // negative: an Errc without an answer
        QTest::addColumn<bool>("get");
        QTest::addColumn<bool>("put");
        QTest::addColumn<bool>("post");
        const auto row = [](const char* name, int status, bool get, bool put, bool post) {
            QTest::newRow(name) << status << get << put << post;
        };
        row("200", 200, false, false, false);
        row("400", 400, false, false, false);
        row("401", 401, false, false, false);
        row("404", 404, false, false, false);
        row("408", 408, true, true, false);
        row("410", 410, false, false, false);
        row("412", 412, false, false, false);
        row("429", 429, true, true, true);
        row("500", 500, true, false, false);
        row("501", 501, false, false, false);
        row("502", 502, true, true, false);
        row("503", 503, true, true, true);
        row("504", 504, true, true, false);
        row("timeout", -static_cast<int>(Errc::Timeout), true, true, false);
        row("unreachable", -static_cast<int>(Errc::Unreachable), true, true, false);
        row("tls", -static_cast<int>(Errc::Tls), false, false, false);
        row("too large", -static_cast<int>(Errc::TooLarge), false, false, false);
    }
    void whatIsTriedAgain()
    {
        QFETCH(int, status);
        const HttpExchange exchange =
            status > 0 ? FakeTransport::reply(status) : FakeTransport::failure(static_cast<Errc>(-status));
        const auto again = [&](const char* method) {
            return retryWait({}, request(method), exchange, 2, now, 0.5).has_value();
        };
        QTEST(again("GET"), "get");
        QTEST(again("PUT"), "put");
        QTEST(again("POST"), "post");
    }

    void aStopIsNeverTriedAgain()
    {
        QVERIFY(!retryWait({}, request("GET"), FakeTransport::failure(Errc::Cancelled), 2, now, 0));
    }

    void waitsDoubleWithinTheirBounds()
    {
        const RetryPolicy policy{.attempts = 100, .first = 500ms, .longest = 10s};
        const HttpExchange busy = FakeTransport::reply(503);
        const auto wait = [&](int attempt, double jitter) {
            return retryWait(policy, request("GET"), busy, attempt, now, jitter).value();
        };
        QCOMPARE(wait(2, 0), Millis{500});
        QCOMPARE(wait(3, 0), Millis{1000});
        QCOMPARE(wait(4, 0), Millis{2000});
        QCOMPARE(wait(2, 1), Millis{625});
        QCOMPARE(wait(2, 7), Millis{625});
        QCOMPARE(wait(100, 1), Millis{10'000});
    }

    void triesEnd()
    {
        const RetryPolicy three{.attempts = 3};
        const HttpExchange busy = FakeTransport::reply(503);
        QVERIFY(retryWait(three, request("GET"), busy, 3, now, 0));
        QVERIFY(!retryWait(three, request("GET"), busy, 4, now, 0));
        QVERIFY(!retryWait({.attempts = 1}, request("GET"), busy, 2, now, 0));
    }

    void theServersWishPrevailsUpToOurPatience()
    {
        const auto wait = [](const char* seconds) {
            return retryWait({.longest = 60s}, request("GET"),
                             FakeTransport::reply(429, {}, {{"Retry-After", seconds}}), 2, now, 0);
        };
        QCOMPARE(wait("20"), std::optional<Millis>(20s));
        QCOMPARE(wait("0"), std::optional<Millis>(500ms));
        QCOMPARE(wait("60"), std::optional<Millis>(60s));
        QCOMPARE(wait("61"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
