// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/change_reader.h"

#include "fhir/client.h"
#include "support/auth_rig.h"
#include "support/fixtures.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// As HAPI FHIR 8.8 writes it: a deletion says not when it was made.
constexpr char deletionOnTop[] =
    "{'resourceType':'Bundle','type':'history','meta':{'lastUpdated':'2026-11-21T06:34:30.524+00:00'},'entry':["
    "{'fullUrl':'http://a.example/fhir/Observation/2','request':{'method':'DELETE','url':'Observation/2/_history/2'},"
    " 'response':{'status':'200 OK'}},"
    "{'resource':{'resourceType':'Patient','id':'1','meta':{'lastUpdated':'2026-11-21T06:34:20.000+00:00'}},"
    " 'request':{'method':'PUT','url':'Patient/1/_history/1'}},"
    "{'fullUrl':'http://a.example/fhir/Observation/1','request':{'method':'DELETE','url':'Observation/1/_history/2'},"
    " 'response':{'status':'200 OK'}}]}";

struct ReaderRig : AuthRig {
    std::unique_ptr<Authenticator> auth = make({});

    Result<ChangeRead> read(QByteArray page)
    {
        endpoint.flavour = Flavour::Hapi;
        http.answer(u"_history"_s, {FakeTransport::reply(200, std::move(page))});
        FhirClient client(endpoint, http, *auth, clock);
        return readChanges(client, *parseInstant(u"2026-11-21T06:30:00Z"_s), "key", 1, {});
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
        QVERIFY(read->complete);
        QVERIFY(read->changes[0].deleted);
        QCOMPARE(read->changes[0].type, u"Observation"_s);
        QCOMPARE(toIso(read->changes[0].changedAt), u"2026-11-21T06:34:30.524Z"_s);
        QVERIFY(!read->changes[1].deleted);
        QVERIFY(read->changes[2].deleted);
        QCOMPARE(toIso(read->changes[2].changedAt), u"2026-11-21T06:34:20.000Z"_s);
        QVERIFY(read->changes[0].idHash != read->changes[2].idHash);
        QCOMPARE(toIso(read->readUpTo), u"2026-11-21T06:34:20.000Z"_s);
    }

    void aDeletionThatNothingDatesMakesTheCountALowerBound()
    {
        QByteArray page = json(deletionOnTop);
        page.replace("2026-11-21T06:34:30.524+00:00", "");
        const auto read = ReaderRig().read(page);
        QVERIFY(read);
        QCOMPARE(read->changes.size(), 2);
        QVERIFY(!read->complete);
    }

    void pagesThatAreLeftOutAreNamed()
    {
        QByteArray page = json(deletionOnTop);
        page.replace("\"entry\"",
                     json("'link':[{'relation':'next','url':'https://north.example.org/fhir?p=2'}],'entry'"));
        const auto read = ReaderRig().read(page);
        QVERIFY(read);
        QVERIFY(!read->complete);
        QCOMPARE(read->unreadUpTo, parseInstant(u"2026-11-21T06:34:20Z"_s).value());
    }
};

QTEST_GUILESS_MAIN(TestChangeReader)
#include "tst_change_reader.moc"
