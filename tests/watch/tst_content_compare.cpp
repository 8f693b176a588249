// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/flavours.h"
#include "support/two_servers.h"
#include "watch/content_compare.h"
#include "watch/newest_list.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon{std::chrono::hours{24 * 20000 + 12}};

QByteArray patient(const QString& version, Instant stamp, const QString& family, const QString& id = u"a"_s)
{
    return u"{\"resourceType\":\"Patient\",\"id\":\"%1\",\"meta\":{\"versionId\":\"%2\",\"lastUpdated\":\"%3\"},"
           "\"name\":[{\"family\":\"%4\"}]}"_s.arg(id, version, toIso(stamp), family)
               .toLatin1();
}

HttpExchange shows(const QByteArray& resource)
{
    return TwoServers::reply(200, resource);
}

HttpExchange fromCache(HttpExchange answer)
{
    answer.headers.add("Age", "40");
    return answer;
}

HttpExchange history(const QByteArrayList& entries)
{
    QByteArrayList items;
    for (const QByteArray& entry : entries) {
        items.append("{\"resource\":" + entry + ",\"request\":{\"method\":\"PUT\",\"url\":\"Patient/a\"}}");
    }
    return TwoServers::reply(200,
                             "{\"resourceType\":\"Bundle\",\"type\":\"history\",\"entry\":[" + items.join(',') + "]}");
}

QString told(const Result<FoundChange>& found)
{
    if (!found) {
        return u"error"_s;
    }
    switch (found->standing) {
    case FoundChange::Standing::Has: return u"has"_s;
    case FoundChange::Standing::Unclear: return u"unclear"_s;
    case FoundChange::Standing::Lacks: break;
    }
    return u"lacks "_s + codeName(found->kind);
}

} // namespace

/// West changed Patient/a to "New" at noon, as its version 2; what North says decides whether it has that.
class TestContentCompare : public QObject
{
    Q_OBJECT
private slots:
    void l17_whatThePrimarySaysDecides_data()
    {
        QTest::addColumn<HttpExchange>("now");
        QTest::addColumn<HttpExchange>("before");
        QTest::addColumn<QString>("expected");
        const HttpExchange none = TwoServers::outcome(404, "not-found");
        const HttpExchange gone = TwoServers::outcome(410, "deleted");
        const HttpExchange broken = TwoServers::outcome(500, "exception");
        const QByteArray old = patient(u"1"_s, noon - 1h, u"Old"_s);
        const auto row = [](const char* name, const HttpExchange& now, const HttpExchange& before,
                            const QString& says) { QTest::newRow(name) << now << before << says; };
        row("never there", none, none, u"lacks create"_s);
        row("the same under other stamps", shows(patient(u"7"_s, noon + 1h, u"New"_s)), none, u"has"_s);
        row("older, and never the same", shows(old), history({old}), u"lacks update"_s);
        row("the same, then changed again", shows(patient(u"3"_s, noon + 2h, u"Newer"_s)),
            history({patient(u"3"_s, noon + 2h, u"Newer"_s), patient(u"2"_s, noon + 1h, u"New"_s), old}), u"has"_s);
        row("the same, but long before", shows(old), history({old, patient(u"0"_s, noon - 9h, u"New"_s)}),
            u"unclear"_s);
        row("deleted, and never the same", gone, history({old}), u"lacks update"_s);
        row("no history", shows(old), none, u"unclear"_s);
        row("a broken history", shows(old), broken, u"error"_s);
        row("it does not answer", broken, none, u"error"_s);
        row("a cache says that it is not there", fromCache(none), none, u"error"_s);
        row("a cache has the old one", fromCache(shows(old)), history({old}), u"error"_s);
        row("a cache has the new one", fromCache(shows(patient(u"7"_s, noon, u"New"_s))), none, u"error"_s);
        row("another resource", shows(patient(u"2"_s, noon, u"New"_s, u"b"_s)), none, u"error"_s);
        row("a page of a proxy", TwoServers::reply(404, "<html>no</html>"), none, u"error"_s);
    }
    void l17_whatThePrimarySaysDecides()
    {
        QFETCH(HttpExchange, now);
        QFETCH(HttpExchange, before);
        QFETCH(QString, expected);
        TwoServers net;
        Authenticator auth{protectedService(net.pair.primary), {}, {net.http, net.clock, net.signer, {}}};
        FhirClient north{net.pair.primary, net.http, auth, net.clock, RetryPolicy{.attempts = 1}};
        FhirClient west{net.pair.secondary, net.http, auth, net.clock, RetryPolicy{.attempts = 1}};
        net.west = [](const HttpRequest&) { return std::optional(shows(patient(u"2"_s, noon, u"New"_s))); };
        net.north = [&](const HttpRequest& request) {
            return std::optional(request.url.path().endsWith(u"/_history"_s) ? before : now);
        };
        const auto found =
            findChange(west, north, {{u"Patient"_s, u"a"_s, u"2"_s, noon}, false, {}}, noon - 2h, "key", {});
        QCOMPARE(told(found), expected);
    }

    void whatIsNoNameOfAResourceIsNotAskedFor_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("id");
        QTest::newRow("up") << u"Patient"_s << u".."_s;
        QTest::newRow("here") << u"Patient"_s << u"."_s;
        QTest::newRow("a type that is none") << u"patient-1"_s << u"a"_s;
        QTest::newRow("a path") << u"Patient"_s << u"a/b"_s;
    }
    void whatIsNoNameOfAResourceIsNotAskedFor()
    {
        QFETCH(QString, type);
        QFETCH(QString, id);
        TwoServers net;
        Authenticator auth{protectedService(net.pair.primary), {}, {net.http, net.clock, net.signer, {}}};
        FhirClient north{net.pair.primary, net.http, auth, net.clock, RetryPolicy{.attempts = 1}};
        FhirClient west{net.pair.secondary, net.http, auth, net.clock, RetryPolicy{.attempts = 1}};
        const auto found = findChange(west, north, {{type, id, u"2"_s, noon}, false, {}}, noon - 2h, "key", {});
        QVERIFY(!found);
        QCOMPARE(found.error().code, Errc::Invalid);
        const auto version = readVersion(west, {type, id, u"2"_s, noon}, {});
        QVERIFY(!version);
        QCOMPARE(version.error().code, Errc::NotFound);
        QCOMPARE(net.asked(u"north.example"_s) + net.asked(u"west.example"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestContentCompare)
#include "tst_content_compare.moc"
