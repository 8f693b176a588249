// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/change_reader.h"

#include "fhir/client.h"
#include "support/auth_rig.h"
#include "support/fixtures.h"

#include <QTest>

#include <array>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// As HAPI FHIR 8.8 writes it: a deletion says not when it was made.
constexpr char deletionOnTop[] =
    "{'resourceType':'Bundle','type':'history','meta':{'lastUpdated':'2026-11-21T06:34:30.524+00:00'},"
    "'link':[{'relation':'self','url':'https://north.example.org/fhir/_history?_since=x'}],'entry':["
    "{'fullUrl':'http://a.example/fhir/Observation/2','request':{'method':'DELETE','url':'Observation/2/_history/2'},"
    " 'response':{'status':'200 OK'}},"
    "{'resource':{'resourceType':'Patient','id':'1','meta':{'lastUpdated':'2026-11-21T06:34:20.000+00:00'}},"
    " 'request':{'method':'PUT','url':'Patient/1/_history/1'}},"
    "{'fullUrl':'http://a.example/fhir/Observation/1','request':{'method':'DELETE','url':'Observation/1/_history/2'},"
    " 'response':{'status':'200 OK'}}]}";

const QByteArray selfLink = json("{'relation':'self','url':'https://north.example.org/fhir/_history?_since=x'}");

QByteArray nextLink(const char* url)
{
    return selfLink + json(",{'relation':'next','url':'") + url + json("'}");
}

/// A page of single entries, newest first: each a resource type, its id and its moment.
QByteArray page(const QList<std::array<const char*, 2>>& entries, const QByteArray& links = selfLink, qint64 total = -1)
{
    QByteArrayList items;
    for (const auto& [id, at] : entries) {
        items.append(json("{'resource':{'resourceType':'Patient','id':'") + id + json("','meta':{'versionId':'1',")
                     + (*at ? json("'lastUpdated':'2026-11-21T06:") + at + json("Z'") : json("'source':'x'"))
                     + json("}},'request':{'method':'PUT','url':'Patient/") + id + json("'}}"));
    }
    const QByteArray count = total < 0 ? QByteArray() : QByteArray("\"total\":" + QByteArray::number(total) + ',');
    return json("{'resourceType':'Bundle','type':'history',") + count + "\"link\":[" + links + "],\"entry\":["
           + items.join(',') + "]}";
}

struct ReaderRig : AuthRig {
    std::unique_ptr<Authenticator> auth = make({});
    HistoryManners manners{};

    Result<ChangeRead> read(QByteArray first, int pages = 1)
    {
        http.answer(u"_history"_s, {FakeTransport::reply(200, std::move(first))});
        return read(pages);
    }
    Result<ChangeRead> read(int pages)
    {
        endpoint.flavour = Flavour::Hapi;
        FhirClient client(endpoint, http, *auth, clock);
        return readChanges(client, *parseInstant(u"2026-11-21T06:30:00Z"_s), "key", pages, manners, {});
    }
};

} // namespace

class TestChangeReader : public QObject
{
    Q_OBJECT

private slots:
    void aDeletionWithoutATimeIsAtRiskFromTheLatestMomentItMayHaveBeenMade()
    {
        const auto read = ReaderRig().read(json(deletionOnTop));
        QVERIFY(read);
        QCOMPARE(read->changes.size(), 3);
        QCOMPARE(read->gap, LossGap::None);
        QVERIFY(read->changes[0].deleted);
        QCOMPARE(read->changes[0].type, u"Observation"_s);
        QCOMPARE(toIso(read->changes[0].changedAt), u"2026-11-21T06:34:30.524Z"_s);
        QVERIFY(!read->changes[1].deleted);
        QVERIFY(read->changes[2].deleted);
        QCOMPARE(toIso(read->changes[2].changedAt), u"2026-11-21T06:34:20.000Z"_s);
        QVERIFY(read->changes[0].idHash != read->changes[2].idHash);
        QCOMPARE(toIso(*read->newest), u"2026-11-21T06:34:20.000Z"_s);
        // And from the earliest: after the entry that follows, or after the moment that was asked for.
        QCOMPARE(toIso(*read->changes[0].notBefore), u"2026-11-21T06:34:20.000Z"_s);
        QCOMPARE(toIso(*read->changes[2].notBefore), u"2026-11-21T06:30:00.000Z"_s);
    }

    void aDeletionThatNothingDatesMakesTheCountALowerBound()
    {
        QByteArray page = json(deletionOnTop);
        page.replace("2026-11-21T06:34:30.524+00:00", "");
        const auto read = ReaderRig().read(page);
        QVERIFY(read);
        QCOMPARE(read->changes.size(), 2);
        QCOMPARE(read->gap, LossGap::Untimed);
    }

    void pagesThatAreLeftOutAreNamed()
    {
        ReaderRig rig;
        const auto read = rig.read(page({{"a", "34:20"}}, nextLink("https://north.example.org/fhir?_history=2")));
        QVERIFY(read);
        QCOMPARE(read->gap, LossGap::TooMany);
        QCOMPARE(read->unreadUpTo, parseInstant(u"2026-11-21T06:34:20Z"_s).value());
    }

    void l8_aListThatDoesNotEndAsItShouldIsNotProven_data()
    {
        QTest::addColumn<QByteArray>("links");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<LossGap>("gap");
        QTest::newRow("L8 next is empty") << nextLink("") << qint64{-1} << LossGap::Paging;
        QTest::newRow("L8 next has no address")
            << selfLink + json(",{'relation':'next'}") << qint64{-1} << LossGap::Paging;
        QTest::newRow("L8 next is a number")
            << selfLink + json(",{'relation':'next','url':7}") << qint64{-1} << LossGap::Paging;
        QTest::newRow("L8 next leads to an inner host")
            << nextLink("http://inner:8080/fhir?_history=2") << qint64{-1} << LossGap::Paging;
        QTest::newRow("L8 next is missing and the total is larger") << selfLink << qint64{20} << LossGap::Paging;
        QTest::newRow("R2 next names itself")
            << nextLink("https://north.example.org/fhir/_history?same=1") << qint64{-1} << LossGap::Paging;
        QTest::newRow("L7 no self link") << QByteArray() << qint64{-1} << LossGap::NoSelfLink;
        QTest::newRow("whole") << selfLink << qint64{1} << LossGap::None;
    }
    void l8_aListThatDoesNotEndAsItShouldIsNotProven()
    {
        QFETCH(QByteArray, links);
        QFETCH(qint64, total);
        QFETCH(LossGap, gap);
        ReaderRig rig;
        const auto read = rig.read(page({{"a", "34:20"}}, links, total), 10);
        QVERIFY(read);
        QCOMPARE(read->gap, gap);
        QVERIFY(rig.http.count(u"_history"_s) <= 2); // not ten times a poll
        QCOMPARE(read->unreadUpTo.has_value(), gap == LossGap::Paging);
    }

    void l8_pagesBeforeAnExpiredLinkAreKept()
    {
        ReaderRig rig;
        rig.http.answer(u"expired"_s, {FakeTransport::reply(410)});
        const auto read = rig.read(page({{"a", "34:20"}}, nextLink("https://north.example.org/fhir?expired=1")), 10);
        QVERIFY(read);
        QCOMPARE(read->changes.size(), 1);
        QCOMPARE(read->gap, LossGap::Paging);
        QCOMPARE(read->unreadUpTo, parseInstant(u"2026-11-21T06:34:20Z"_s).value());
    }

    void l8_anEntryWithoutAMomentThatCanBeReadIsNotProven_data()
    {
        QTest::addColumn<QByteArray>("moment");
        QTest::newRow("L8 none") << QByteArray("x");
        QTest::newRow("L9 without a zone") << QByteArray("2026-11-21T06:34:20");
        QTest::newRow("L18 of the year 9999") << QByteArray("9999-12-31T23:59:59Z");
    }
    void l8_anEntryWithoutAMomentThatCanBeReadIsNotProven()
    {
        QFETCH(QByteArray, moment);
        QByteArray body = page({{"a", "34:20"}});
        body.replace("2026-11-21T06:34:20Z", moment);
        const auto read = ReaderRig().read(body);
        QVERIFY(read);
        QCOMPARE(read->gap, LossGap::Untimed);
    }

    void l7_aFilterThatIsIgnoredIsAppliedHere()
    {
        const auto read = ReaderRig().read(page({{"a", "34:20"}, {"b", "31:00"}, {"c", "20:00"}}));
        QVERIFY(read);
        QCOMPARE(read->changes.size(), 2); // c is older than what was asked for
        QCOMPARE(read->gap, LossGap::None);
    }

    void aListThatIsPastTheMomentIsReadNoFurther()
    {
        ReaderRig rig;
        const auto read =
            rig.read(page({{"a", "34:20"}, {"b", "29:59"}}, nextLink("https://north.example.org/fhir?_history=2")), 10);
        QVERIFY(read);
        QCOMPARE(read->gap, LossGap::None);
        QCOMPARE(rig.http.count(u"_history"_s), 1);
    }

    void l7_aListThatIsNotSortedIsReadToItsEnd()
    {
        ReaderRig rig;
        rig.http.answer(u"page2"_s, {FakeTransport::reply(200, page({{"d", "33:00"}}))});
        const auto read =
            rig.read(page({{"a", "29:00"}, {"b", "34:20"}}, nextLink("https://north.example.org/fhir?page2=1")), 10);
        QVERIFY(read);
        QCOMPARE(read->gap, LossGap::None);
        QCOMPARE(read->changes.size(), 2);
    }

    void aServerThatRefusesToLeaveBodiesOutIsAskedWithout()
    {
        ReaderRig rig;
        rig.http.answer(u"_elements"_s, {FakeTransport::reply(400)});
        QVERIFY(rig.read(page({{"a", "34:20"}})));
        QVERIFY(!rig.manners.elements);
        QVERIFY(rig.read(1));
        QCOMPARE(rig.http.count(u"_elements"_s), 1);
    }

    void l6_cachesAreAskedForNothingOld()
    {
        ReaderRig rig;
        QVERIFY(rig.read(page({{"a", "34:20"}})));
        QCOMPARE(rig.http.requests().constFirst().headers.value("Cache-Control"), "no-cache");
    }
};

QTEST_GUILESS_MAIN(TestChangeReader)
#include "tst_change_reader.moc"
