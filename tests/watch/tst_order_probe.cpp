// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/flavours.h"
#include "support/two_servers.h"
#include "watch/order_probe.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon{std::chrono::hours{24 * 20000 + 12}};

NamedChange change(const QString& id, const QString& version, Instant stamp, bool deleted = false)
{
    return {{u"Patient"_s, id, version, stamp}, deleted, version == u"1"_s};
}

QByteArray patient(const QString& id, const QString& version, Instant stamp)
{
    return u"{\"resourceType\":\"Patient\",\"id\":\"%1\",\"meta\":{\"versionId\":\"%2\",\"lastUpdated\":\"%3\"}}"_s
        .arg(id, version, toIso(stamp))
        .toLatin1();
}

const HttpExchange absent = TwoServers::outcome(404, "not-found");

/// A change that was listed ten seconds ago, and two services that are asked for it.
struct Search {
    TwoServers net{};
    OrderProbe probe{};
    BootTime listed{};
    Authenticator auth{protectedService(net.pair.primary), {}, {net.http, net.clock, net.signer, {}}};
    FhirClient primary{net.pair.primary, net.http, auth, net.clock, RetryPolicy{.attempts = 1}};
    FhirClient secondary{net.pair.secondary, net.http, auth, net.clock, RetryPolicy{.attempts = 1}};
    HttpExchange there{absent};
    HttpExchange here{TwoServers::reply(200, patient(u"a"_s, u"3"_s, noon))};

    explicit Search(const QList<NamedChange>& changes = {change(u"a"_s, u"3"_s, noon)})
    {
        net.west = [this](const HttpRequest&) { return std::optional(there); };
        net.north = [this](const HttpRequest&) { return std::optional(here); };
        list(changes);
    }

    void list(const QList<NamedChange>& changes)
    {
        ChangeRead read;
        read.named = changes;
        read.ended = net.clock.boot();
        listed = read.ended;
        probe.listed(read);
        net.clock.advance(10s);
    }

    OrderProbe::Seen look(bool keepsStamps = true)
    {
        return probe.look(primary, secondary, net.clock.boot(), keepsStamps, {});
    }
};

} // namespace

/// Whether changes arrive in the order in which they were made.
class TestOrderProbe : public QObject
{
    Q_OBJECT
private slots:
    void whatTheSecondarySaysDecides_data()
    {
        QTest::addColumn<HttpExchange>("there");
        QTest::addColumn<HttpExchange>("here");
        QTest::addColumn<bool>("keepsStamps");
        QTest::addColumn<QString>("expected");
        const HttpExchange unchanged = TwoServers::reply(200, patient(u"a"_s, u"3"_s, noon));
        const HttpExchange gone = TwoServers::outcome(410, "deleted");
        const auto row = [](const char* name, const HttpExchange& there, const HttpExchange& here, const char* expected,
                            bool keeps = true) {
            QTest::newRow(name) << there << here << keeps << QString::fromLatin1(expected);
        };
        row("it is there", unchanged, unchanged, "in_order");
        row("it is not, and the primary still has it", absent, unchanged, "overtaken");
        row("an older version is", TwoServers::reply(200, patient(u"a"_s, u"2"_s, noon - 1h)), unchanged, "overtaken");
        row("an older version is, and the primary has gone on",
            TwoServers::reply(200, patient(u"a"_s, u"2"_s, noon - 1h)),
            TwoServers::reply(200, patient(u"a"_s, u"5"_s, noon + 9s)), "overtaken");
        row("an older version is what the primary shows, too",
            TwoServers::reply(200, patient(u"a"_s, u"2"_s, noon - 1h)),
            TwoServers::reply(200, patient(u"a"_s, u"2"_s, noon - 1h)), "none");
        row("a newer version is", TwoServers::reply(200, patient(u"a"_s, u"4"_s, noon + 5s)), unchanged, "in_order");
        row("a newer one that another node stamped", TwoServers::reply(200, patient(u"a"_s, u"4"_s, noon - 3s)),
            unchanged, "in_order");
        row("versions that do not count", TwoServers::reply(200, patient(u"a"_s, u"f00d"_s, noon - 1s)), unchanged,
            "none");
        row("deleted since", gone, gone, "in_order");
        row("deleted since, where nobody remembers", absent, absent, "none");
        row("deleted since, where only the primary remembers", absent, gone, "none");
        row("changed since at the primary", absent, TwoServers::reply(200, patient(u"a"_s, u"5"_s, noon + 1s)), "none");
        row("a cache says no", TwoServers::reply(404, absent.body, {{"Age", "9"}}), unchanged, "none");
        row("a gateway says no", TwoServers::reply(404, "<html>Not found</html>"), unchanged, "not_possible");
        row("nobody says why", TwoServers::reply(404), unchanged, "not_possible");
        row("it may not be read", TwoServers::outcome(403, "forbidden"), unchanged, "not_possible");
        row("an error", TwoServers::outcome(500, "exception"), unchanged, "not_possible");
        row("too many requests", TwoServers::outcome(429, "throttled"), unchanged, "not_possible");
        row("something else", TwoServers::reply(200, patient(u"b"_s, u"3"_s, noon)), unchanged, "not_possible");
        row("the primary cannot be asked again", absent, TwoServers::outcome(503, "transient"), "not_possible");
        // Where stamps are not kept, an update cannot be told from what was there before.
        row("no stamps are kept", TwoServers::reply(200, patient(u"a"_s, u"1"_s, noon - 1h)), unchanged, "none", false);
    }
    void whatTheSecondarySaysDecides()
    {
        QFETCH(HttpExchange, there);
        QFETCH(HttpExchange, here);
        QFETCH(bool, keepsStamps);
        QFETCH(QString, expected);
        Search search;
        search.there = there;
        search.here = here;
        const auto seen = search.look(keepsStamps);
        QCOMPARE(codeName(seen.check), expected);
        QCOMPARE(seen.error.has_value(), expected == u"not_possible"_s);
        QCOMPARE(seen.overdue.has_value(), expected == u"overtaken"_s);
        if (seen.overdue) {
            QCOMPARE(*seen.overdue, (OrderProbe::Overdue{noon, search.listed}));
        }
        for (const HttpRequest& request : search.net.http.requests()) {
            QVERIFY(request.url.query().contains(u"_elements=id,meta"_s)); // nothing of a patient is fetched
        }
    }

    void whatIsMissingIsLookedForUntilItIsThere()
    {
        Search search;
        QCOMPARE(search.look().check, OrderCheck::Overtaken);
        search.list({change(u"b"_s, u"1"_s, noon + 5s)});
        QCOMPARE(search.look().check, OrderCheck::Overtaken);
        search.there = TwoServers::outcome(503, "transient"); // nothing is seen of it now
        const auto unseen = search.look();
        QCOMPARE(unseen.check, OrderCheck::NotPossible);
        QVERIFY(!unseen.overdue && search.probe.overdue());
        search.there = TwoServers::reply(200, patient(u"a"_s, u"3"_s, noon));
        QCOMPARE(search.look().check, OrderCheck::InOrder);
        QVERIFY(!search.probe.overdue());
    }

    void whatWasDeletedIsNotMissing()
    {
        Search search;
        QCOMPARE(search.look().check, OrderCheck::Overtaken);
        search.list({change(u"a"_s, u"4"_s, noon + 5s, true)});
        QCOMPARE(search.look().check, OrderCheck::None);
        QVERIFY(!search.probe.overdue());
    }

    void onlyWhatWasThereBeforeTheHeartbeatIsLookedFor()
    {
        Search search;
        const auto seen = search.probe.look(search.primary, search.secondary, search.listed - 1ms, true, {});
        QCOMPARE(seen.check, OrderCheck::None);
        QVERIFY(search.net.http.requests().isEmpty());
    }

    void eachLookIsForAnotherChange()
    {
        QList<NamedChange> many;
        for (int i = 0; i < 40; ++i) {
            many.prepend(change(QString::number(i), u"1"_s, noon + std::chrono::seconds{i}));
        }
        Search search(many.mid(20));
        search.list(many.first(20) + many.mid(20)); // lists overlap
        search.there = TwoServers::reply(200, "{}");
        QSet<QString> asked;
        for (int i = 0; i < 4; ++i) {
            const auto before = search.net.http.requests().size();
            search.look();
            QCOMPARE(search.net.http.requests().size(), before + 1); // one small request
            asked.insert(search.net.http.requests().constLast().url.path());
        }
        QCOMPARE(asked.size(), 4);
    }

    void withoutAListTheCheckSaysThatItCouldNotBeMade()
    {
        Search search(QList<NamedChange>{});
        QCOMPARE(search.look().check, OrderCheck::None);
        search.probe.notListed({Errc::Unsupported, u"north"_s, u"no system history"_s});
        const auto seen = search.look();
        QCOMPARE(seen.check, OrderCheck::NotPossible);
        QCOMPARE(seen.error->code, Errc::Unsupported);
    }

    void aServerThatRefusesElementsIsAskedWithout()
    {
        Search search({change(u"a"_s, u"3"_s, noon), change(u"b"_s, u"1"_s, noon)});
        search.net.west = [](const HttpRequest& request) -> std::optional<HttpExchange> {
            return request.url.hasQuery() ? TwoServers::outcome(400, "invalid")
                                          : TwoServers::reply(200, patient(request.url.fileName(), u"3"_s, noon));
        };
        QCOMPARE(search.look().check, OrderCheck::InOrder);
        const auto before = search.net.http.requests().size();
        QCOMPARE(search.look().check, OrderCheck::InOrder);
        QCOMPARE(search.net.http.requests().size(), before + 1);
    }
};

QTEST_GUILESS_MAIN(TestOrderProbe)
#include "tst_order_probe.moc"
