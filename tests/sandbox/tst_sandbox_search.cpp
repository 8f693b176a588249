// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_fixture.h"

#include <QTest>
#include <QUrl>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestSandboxSearch : public QObject
{
    Q_OBJECT

    /// Patients p0 to p4, one a second from 2023-11-14T22:13:20Z, and an Observation at the end.
    static void fill(SandboxFixture& f)
    {
        for (int i = 0; i < 5; ++i) {
            f.put("Patient/p" + QByteArray::number(i), ",\"active\":true,\"valueDecimal\":1.00");
            f.clock.advance(1s);
        }
        f.put("Observation/o", ",\"meta\":{\"tag\":[{\"system\":\"urn:t\",\"code\":\"beat\"}]}");
    }

private slots:
    void lastUpdatedTakesEveryPrefix_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("found");
        QTest::newRow("ge") << u"ge2023-11-14T22:13:23Z"_s << u"Patient/p3 Patient/p4"_s;
        QTest::newRow("gt") << u"gt2023-11-14T22:13:23Z"_s << u"Patient/p4"_s;
        QTest::newRow("le") << u"le2023-11-14T22:13:21Z"_s << u"Patient/p0 Patient/p1"_s;
        QTest::newRow("lt") << u"lt2023-11-14T22:13:21Z"_s << u"Patient/p0"_s;
        QTest::newRow("eq") << u"eq2023-11-14T22:13:22Z"_s << u"Patient/p2"_s;
        QTest::newRow("no prefix") << u"2023-11-14T22:13:22.000Z"_s << u"Patient/p2"_s;
        QTest::newRow("ne") << u"ne2023-11-14T22:13:22Z"_s << u"Patient/p0 Patient/p1 Patient/p3 Patient/p4"_s;
        QTest::newRow("minute") << u"2023-11-14T22:13Z"_s
                                << u"Patient/p0 Patient/p1 Patient/p2 Patient/p3 Patient/p4"_s;
        QTest::newRow("day") << u"gt2023-11-14"_s << QString();
        QTest::newRow("month") << u"2023-11"_s << u"Patient/p0 Patient/p1 Patient/p2 Patient/p3 Patient/p4"_s;
        QTest::newRow("year") << u"lt2023"_s << QString();
        QTest::newRow("zone") << u"ge2023-11-14T23:13:24%2B01:00"_s << u"Patient/p4"_s;
        QTest::newRow("stretch") << u"ge2023-11-14T22:13:21Z&_lastUpdated=lt2023-11-14T22:13:23Z"_s
                                 << u"Patient/p1 Patient/p2"_s;
    }
    void lastUpdatedTakesEveryPrefix()
    {
        QFETCH(QString, filter);
        QFETCH(QString, found);
        SandboxFixture f;
        fill(f);
        const QJsonObject bundle = f.bundle(u"/fhir/Patient?_lastUpdated="_s + filter);
        QCOMPARE(SandboxFixture::keysOf(bundle), found);
        QCOMPARE(bundle[u"total"].toInt(), found.isEmpty() ? 0 : found.count(u' ') + 1);
        const QJsonObject count = f.bundle(u"/fhir?_type=Patient&_summary=count&_lastUpdated="_s + filter);
        QCOMPARE(count[u"total"].toInt(), bundle[u"total"].toInt());
        QVERIFY(count[u"entry"].isUndefined());
    }

    void theNewestComesFirstWhenAsked()
    {
        SandboxFixture f;
        fill(f);
        f.clock.advance(1s);
        f.put("Patient/p1");
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir/Patient?_sort=-_lastUpdated&_count=1"_s)), u"Patient/p1"_s);
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir?_sort=-_lastUpdated&_count=2"_s)),
                 u"Patient/p1 Observation/o"_s);
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir/Patient?_sort=_lastUpdated&_count=2"_s)),
                 u"Patient/p0 Patient/p2"_s);
        QCOMPARE(f.bundle(u"/fhir?_summary=count"_s)[u"total"].toInt(), 6);
    }

    void pagesFollowTheirLinksInBothOrders_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("up") << u"_count=2"_s << u"Patient/p0 Patient/p1 Patient/p2 Patient/p3 Patient/p4"_s;
        QTest::newRow("down") << u"_count=2&_sort=-_lastUpdated"_s
                              << u"Patient/p4 Patient/p3 Patient/p2 Patient/p1 Patient/p0"_s;
    }
    void pagesFollowTheirLinksInBothOrders()
    {
        QFETCH(QString, query);
        QFETCH(QString, found);
        SandboxFixture f;
        fill(f);
        QString link = u"http://fhir.test/fhir/Patient?"_s + query;
        QStringList seen;
        for (int pages = 0; !link.isEmpty() && pages < 9; ++pages) {
            QVERIFY(link.startsWith(u"http://fhir.test/fhir/Patient?"_s));
            const QJsonObject page = f.bundle(link.mid(16));
            QCOMPARE(page[u"total"].toInt(), 5);
            seen.append(SandboxFixture::keysOf(page));
            link = SandboxFixture::linkOf(page, u"next"_s);
        }
        QCOMPARE(seen.join(u' '), found);
        QCOMPARE(f.get(u"/fhir/Patient?ct=rubbish"_s).status, 400);
    }

    void manyOfOneMillisecondAreAllPaged()
    {
        SandboxFixture f;
        for (int i = 0; i < 25; ++i) {
            f.put("Patient/p" + QByteArray::number(i));
        }
        QString link = u"/fhir/Patient?_sort=-_lastUpdated"_s;
        QSet<QString> seen;
        for (int pages = 0; !link.isEmpty() && pages < 9; ++pages) {
            const QJsonObject page = f.bundle(link);
            const QStringList keys = SandboxFixture::keysOf(page).split(u' ');
            seen += QSet<QString>(keys.begin(), keys.end());
            link = SandboxFixture::linkOf(page, u"next"_s).mid(16);
        }
        QCOMPARE(seen.size(), 25);
    }

    void countIsClampedWithAnOutcomeEntry()
    {
        SandboxFixture f;
        fill(f);
        const QJsonArray entries = f.bundle(u"/fhir/Patient?_count=5000"_s)[u"entry"].toArray();
        QCOMPARE(entries.size(), 6);
        QCOMPARE(entries[0][u"search"][u"mode"].toString(), u"match"_s);
        QCOMPARE(entries[5][u"search"][u"mode"].toString(), u"outcome"_s);
        QCOMPARE(f.get(u"/fhir/Patient?_count=x"_s).status, 400);
        QVERIFY(!f.bundle(u"/fhir/Patient?_count=0"_s).contains(u"entry"_s));
    }

    void elementsKeepTheirBytes()
    {
        SandboxFixture f;
        fill(f);
        const QByteArray body = f.get(u"/fhir/Patient?_id=p1&_elements=id,meta,valueDecimal"_s).body;
        QVERIFY(body.contains("\"valueDecimal\":1.00"));
        QVERIFY(!body.contains("active"));
        QVERIFY(body.contains("\"code\":\"SUBSETTED\""));
        const QByteArray tagged = f.get(u"/fhir/Observation?_elements=id,meta"_s).body;
        QVERIFY(tagged.contains("\"code\":\"beat\"},{\"system\":\"http://terminology.hl7.org"));
    }

    void idsTypesTagsAndIdentifiersFilter()
    {
        SandboxFixture f;
        fill(f);
        f.put("Patient/q", ",\"identifier\":[{\"system\":\"urn:i\",\"value\":\"9\"}]");
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir/Patient?_id=p1,p3,nobody"_s)), u"Patient/p1 Patient/p3"_s);
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir?_type=Observation,Basic"_s)), u"Observation/o"_s);
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir?_tag=urn:t%7Cbeat"_s)), u"Observation/o"_s);
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir?_tag=beat"_s)), u"Observation/o"_s);
        QCOMPARE(f.bundle(u"/fhir?_tag:not=beat&_summary=count"_s)[u"total"].toInt(), 6);
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir/Patient?identifier=urn:i|9"_s)), u"Patient/q"_s);
        QCOMPARE(f.bundle(u"/fhir/Patient?identifier=urn:j|9"_s)[u"total"].toInt(), 0);
        QCOMPARE(f.get(u"/fhir?_type=Patiens"_s).status, 400);
    }

    void searchByPostReadsTheForm()
    {
        SandboxFixture f;
        fill(f);
        const auto found = f.ask("POST", u"/fhir/Patient/_search"_s, "_id=p2&_elements=id",
                                 {{"Content-Type", "application/x-www-form-urlencoded"}});
        QCOMPARE(found.status, 200);
        QCOMPARE(SandboxFixture::keysOf(SandboxFixture::json(found)), u"Patient/p2"_s);
    }

    void unknownParametersAreLeftOutOrRefused()
    {
        SandboxFixture f;
        fill(f);
        const QJsonObject bundle = f.bundle(u"/fhir/Patient?colour=red&_count=2"_s);
        QCOMPARE(bundle[u"total"].toInt(), 5);
        QCOMPARE(SandboxFixture::linkOf(bundle, u"self"_s), u"http://fhir.test/fhir/Patient?_count=2"_s);
        QCOMPARE(f.ask("GET", u"/fhir/Patient?colour=red"_s, {}, {{"Prefer", "handling=strict"}}).status, 400);
    }

    void deletedResourcesAreNotFound()
    {
        SandboxFixture f;
        fill(f);
        f.ask("DELETE", u"/fhir/Patient/p0"_s);
        QCOMPARE(f.bundle(u"/fhir/Patient?_summary=count"_s)[u"total"].toInt(), 4);
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir/Patient?_count=1"_s)), u"Patient/p1"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSearch)
#include "tst_sandbox_search.moc"
