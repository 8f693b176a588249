// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/two_servers.h"
#include "watch/cache_doubt.h"

#include <QHash>
#include <QSet>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QStringList codes(const QList<Evidence>& evidence)
{
    QStringList names;
    for (const Evidence& fact : evidence) {
        names.append(codeName(fact.code));
    }
    return names;
}

const QByteArray badGateway = "<html><head><title>502 Bad Gateway</title></head></html>";

/// A cache before the primary that ignores what it is asked for: what it has once given, it gives again.
class CacheBefore
{
public:
    CacheBefore(TwoServers& net, Headers says)
        : m_says(std::move(says))
    {
        net.north = [this, &net](const HttpRequest& request) -> std::optional<HttpExchange> {
            const QString url = request.url.toString();
            if (request.method != "GET" || !m_kept.contains(url)) {
                if (down) {
                    return TwoServers::reply(502, badGateway, {{"Content-Type", "text/html"}});
                }
                return std::nullopt;
            }
            return TwoServers::reply(200, m_kept[url], m_says);
        };
    }

    /// It has this answer from now on.
    void keep(const QString& url, const QByteArray& body) { m_kept.insert(url, body); }
    bool down{false};

private:
    Headers m_says{};
    QHash<QString, QByteArray> m_kept{};
};

QByteArray heartbeat(int number)
{
    return R"({"resourceType":"Basic","id":"rekindle-heartbeat","meta":{"versionId":")" + QByteArray::number(number)
           + R"("},"identifier":[{"system":"urn:rekindle:writer","value":"this-console"},)"
             R"({"system":"urn:rekindle:number","value":")"
           + QByteArray::number(number) + R"("}]})";
}

} // namespace

/// What a cache says in the place of a service is no proof that the service is there.
class TestCacheDoubt : public QObject
{
    Q_OBJECT
private slots:
    void headersTellOfACache_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("ms"); // -1: none
        const auto row = [](const char* name, const char* value, int ms) {
            QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << ms;
        };
        row("Age", "40", 41'000);
        row("Age", "0", -1);
        row("Age", "-3", -1);
        row("Age", "soon", -1);
        row("Cache-Status", "ExampleCache; hit; ttl=376", 0);
        row("Cache-Status", "ExampleCache; fwd=uri-miss; stored", -1);
        row("X-Cache", "Hit from cloudfront", 0);
        row("X-Cache", "Miss from cloudfront", -1);
        row("X-Cache", "TCP_HIT", 0);
        row("X-Cache-Status", "STALE", 0);
        row("X-Cache-Status", "UPDATING", 0);
        row("x-cache-status", "hit", 0);
        row("X-Cache-Status", "BYPASS", -1);
        row("CF-Cache-Status", "HIT", 0);
        row("CF-Cache-Status", "DYNAMIC", -1);
        row("X-Cache-Hits", "3", 0);
        row("X-Cache-Hits", "0", -1);
        row("X-Varnish", "32770 3", 0);
        row("X-Varnish", "32770", -1);
        row("Warning", "110 proxy \"Response is stale\"", 0);
        row("Warning", "299 - \"Deprecated\"", -1);
        row("Server", "whitehit", -1);
    }
    void headersTellOfACache()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, ms);
        const auto kept = keptFor(TwoServers::reply(200, {}, {{name, value}}));
        QCOMPARE(kept.has_value(), ms >= 0);
        QCOMPARE(kept.value_or(Millis{-1}), Millis{ms});
    }

    void w8_aCacheBeforeADeadPrimaryIsNotGreen_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("heartbeats");
        QTest::newRow("w8 with Age") << QByteArray("Age") << QByteArray("12") << true;
        QTest::newRow("w8 with Age, only read") << QByteArray("Age") << QByteArray("12") << false;
        QTest::newRow("w8 as nginx says it") << QByteArray("X-Cache-Status") << QByteArray("STALE") << true;
        QTest::newRow("w8 without a word") << QByteArray("Server") << QByteArray("nginx") << true;
        QTest::newRow("w8 without a word, only read") << QByteArray("Server") << QByteArray("nginx") << false;
    }
    void w8_aCacheBeforeADeadPrimaryIsNotGreen()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(bool, heartbeats);
        TwoServers net;
        net.pair.heartbeat.enabled = heartbeats;
        CacheBefore cache(net, {{header, value}});
        net.start();
        QCOMPARE(net.poll(4).verdict.code, VerdictCode::Healthy);
        cache.keep(u"https://north.example/fhir/Basic/rekindle-heartbeat"_s, heartbeat(4));
        cache.down = true;
        Reading reading = net.poll(CacheDoubt::looks + 5);
        QCOMPARE(reading.verdict.code, VerdictCode::GrayFailure);
        QCOMPARE(reading.verdict.confidence, Confidence::Confirmed);
        QCOMPARE(reading.primary.status, 502);
        QVERIFY(reading.primary.error.has_value());
        QVERIFY(codes(reading.verdict.evidence).contains(u"http_status"_s));
        QCOMPARE(codes(reading.verdict.evidence).contains(u"answer_cached"_s), header != "Server");
        cache.down = false; // the cache stays, and the service is there behind it
        reading = net.poll(4);
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy);
    }

    void aCacheBeforeAServiceThatServesIsNoFault()
    {
        TwoServers net;
        CacheBefore cache(net, {{"Age", "12"}});
        cache.keep(u"https://north.example/fhir/Basic/rekindle-heartbeat"_s, heartbeat(4));
        net.pair.heartbeat.enabled = false;
        net.start();
        const Reading reading = net.poll(6);
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy);
        QCOMPARE(reading.primary.status, 200);
        QVERIFY(!reading.primary.error);
    }

    void anAnswerThatOnlyACacheGaveIsNoAnswer()
    {
        TwoServers net;
        net.pair.heartbeat.enabled = false;
        // What is behind it says nothing that shows whose it is.
        net.north = [](const HttpRequest& request) -> std::optional<HttpExchange> {
            return TwoServers::isHeartbeat(request)
                       ? TwoServers::reply(200, heartbeat(4), {{"Age", "3600"}})
                       : TwoServers::reply(404, "404 page not found", {{"Content-Type", "text/plain"}});
        };
        net.start();
        const Reading reading = net.poll(6);
        QCOMPARE(reading.verdict.code, VerdictCode::Unknown);
        QCOMPARE(codes(reading.verdict.evidence).constFirst(), u"answer_cached"_s);
        QCOMPARE(reading.verdict.evidence.constFirst().number, 3'601'000.);
        QVERIFY(!reading.primary.status.has_value());
        QVERIFY(!reading.lag.staleness.has_value());
    }

    void w8_aCacheDoesNotAnswerForTheRestOfAServiceWhoseHeartbeatPathIsRefused()
    {
        TwoServers net;
        net.pair.heartbeat.enabled = false;
        QSet<QString> asked;
        // A gateway refuses the heartbeat's path, and its cache has each other address that was ever asked.
        bool down = false;
        net.north = [&](const HttpRequest& request) -> std::optional<HttpExchange> {
            if (TwoServers::isHeartbeat(request)) {
                return TwoServers::reply(405);
            }
            const QString url = request.url.toString();
            if (down && !asked.contains(url)) {
                return TwoServers::reply(502, badGateway, {{"Content-Type", "text/html"}});
            }
            asked.insert(url);
            return std::nullopt;
        };
        net.start();
        QCOMPARE(net.poll(4).verdict.code, VerdictCode::Healthy);
        down = true;
        QCOMPARE(net.poll(6).verdict.code, VerdictCode::GrayFailure);
    }

    void aCacheBeforeADeadSecondaryDoesNotProtect()
    {
        TwoServers net;
        net.pair.heartbeat.enabled = false;
        net.west = [](const HttpRequest& request) -> std::optional<HttpExchange> {
            return TwoServers::isHeartbeat(request)
                       ? TwoServers::reply(200, heartbeat(4), {{"Age", "5"}})
                       : TwoServers::reply(503, badGateway, {{"Content-Type", "text/html"}});
        };
        net.start();
        const Reading reading = net.poll(6);
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy);
        QCOMPARE(reading.protection.state, ProtectionState::Unprotected);
        QCOMPARE(reading.protection.cause, ProtectionCause::GrayFailure);
    }

    void withHeartbeatsThatAreTakenNothingMoreIsAsked()
    {
        TwoServers net;
        net.start();
        net.poll(3);
        const auto askedBefore = net.http.requests().size();
        const auto before = net.asked(u"north.example"_s);
        net.poll(20);
        const auto requests = net.http.requests().mid(askedBefore);
        QCOMPARE(std::count_if(requests.begin(), requests.end(),
                               [](const HttpRequest& request) {
                                   const QString path = request.url.path();
                                   return path.contains(u"/rekindle-"_s) && !TwoServers::isHeartbeat(request);
                               }),
                 0);
        QVERIFY(net.asked(u"north.example"_s) > before);
    }
};

QTEST_GUILESS_MAIN(TestCacheDoubt)
#include "tst_cache_doubt.moc"
