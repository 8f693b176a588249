// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_fixture.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestSandboxRest : public QObject
{
    Q_OBJECT
private slots:
    void updateCreatesAndCountsVersions()
    {
        SandboxFixture f;
        const auto created = f.put("Patient/a");
        QCOMPARE(created.status, 201);
        QCOMPARE(created.headers.value("ETag"), QByteArray("W/\"1\""));
        QCOMPARE(created.headers.value("Location"), QByteArray("http://fhir.test/fhir/Patient/a/_history/1"));
        const auto updated = f.put("Patient/a", ",\"active\":true");
        QCOMPARE(updated.status, 200);
        QCOMPARE(updated.headers.value("ETag"), QByteArray("W/\"2\""));
        const auto read = f.get(u"/fhir/Patient/a"_s);
        QCOMPARE(read.status, 200);
        QCOMPARE(read.headers.value("ETag"), QByteArray("W/\"2\""));
        QCOMPARE(read.headers.value("Last-Modified"), toHttpDate(f.clock.now()));
        QCOMPARE(read.headers.value("Content-Type"), QByteArray("application/fhir+json; charset=utf-8"));
    }

    void everyByteButIdAndMetaStaysAsItCame()
    {
        SandboxFixture f;
        const QByteArray body =
            "{ \"resourceType\" : \"Observation\",\n \"id\":\"o\", \"meta\": "
            "{\"lastUpdated\":\"1999-01-01T00:00:00Z\", "
            "\"tag\":[ {\"code\":\"x\"} ], \"versionId\":\"77\"},\t\"valueDecimal\": 1.00, "
            "\"note\":[{\"text\":\"\\u0041\\\"}{\"}], \"n\": 1E+2, \"big\": 123456789012345678901234567890.10 }";
        QCOMPARE(f.ask("PUT", u"/fhir/Observation/o"_s, body).status, 201);
        const QByteArray expected =
            "{ \"resourceType\" : \"Observation\",\n \"id\":\"o\", \"meta\": {\"versionId\":\"1\",\"lastUpdated\":\""
            + toIso(f.clock.now()).toLatin1()
            + "\",\"tag\":[ {\"code\":\"x\"} ]},\t\"valueDecimal\": 1.00, "
              "\"note\":[{\"text\":\"\\u0041\\\"}{\"}], \"n\": 1E+2, \"big\": 123456789012345678901234567890.10 }";
        QCOMPARE(f.get(u"/fhir/Observation/o"_s).body, expected);
    }

    void createGivesAnIdAndPutsItIntoTheBytes()
    {
        SandboxFixture f;
        const auto created = f.ask("POST", u"/fhir/Patient"_s, "{\"resourceType\":\"Patient\",\"active\":true}");
        QCOMPARE(created.status, 201);
        const QString id = SandboxFixture::json(created)[u"id"].toString();
        QCOMPARE(id.size(), 36);
        QVERIFY(created.headers.value("Location").endsWith(QByteArray("/Patient/" + id.toLatin1() + "/_history/1")));
        QCOMPARE(f.get(u"/fhir/Patient/"_s + id).body, created.body);
        const auto second = f.ask("POST", u"/fhir/Patient"_s, "{\"resourceType\":\"Patient\",\"id\":\"mine\"}");
        QVERIFY(SandboxFixture::json(second)[u"id"].toString() != u"mine"_s);
        QCOMPARE(
            f.ask("POST", u"/fhir/Patient"_s, "{\"resourceType\":\"Patient\"}", {{"Prefer", "return=minimal"}}).body,
            QByteArray());
    }

    void conditionalCreateMakesNothingTwice()
    {
        SandboxFixture f;
        const QByteArray body =
            "{\"resourceType\":\"Patient\",\"identifier\":[{\"system\":\"urn:x\",\"value\":\"7\"}]}";
        const SandboxFixture::Fields condition{{"If-None-Exist", "identifier=urn:x|7"}};
        QCOMPARE(f.ask("POST", u"/fhir/Patient"_s, body, condition).status, 201);
        QCOMPARE(f.ask("POST", u"/fhir/Patient"_s, body, condition).status, 200);
        QCOMPARE(f.sandbox.resourceCount(SandboxSite::Primary), 1);
        QCOMPARE(f.ask("POST", u"/fhir/Patient"_s, body).status, 201);
        QCOMPARE(f.ask("POST", u"/fhir/Patient"_s, body, condition).status, 412);
    }

    void ifMatchGuardsUpdateAndDelete()
    {
        SandboxFixture f;
        QCOMPARE(f.put("Patient/a", {}, {{"If-Match", "W/\"1\""}}).status, 412);
        QCOMPARE(f.put("Patient/a").status, 201);
        QCOMPARE(f.put("Patient/a", {}, {{"If-Match", "W/\"1\""}}).status, 200);
        QCOMPARE(f.put("Patient/a", {}, {{"If-Match", "W/\"1\""}}).status, 412);
        QCOMPARE(f.ask("DELETE", u"/fhir/Patient/a"_s, {}, {{"If-Match", "W/\"9\""}}).status, 412);
        QCOMPARE(f.put("Patient/a", {}, {{"If-None-Match", "*"}}).status, 412);
        QCOMPARE(f.put("Patient/b", {}, {{"If-None-Match", "*"}}).status, 201);
        QCOMPARE(f.get(u"/fhir/Patient/a"_s).headers.value("ETag"), QByteArray("W/\"2\""));
    }

    void ifNoneMatchOnReadIsNotModified()
    {
        SandboxFixture f;
        f.put("Patient/a");
        const auto same = f.ask("GET", u"/fhir/Patient/a"_s, {}, {{"If-None-Match", "W/\"1\""}});
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        f.put("Patient/a");
        QCOMPARE(f.ask("GET", u"/fhir/Patient/a"_s, {}, {{"If-None-Match", "W/\"1\""}}).status, 200);
    }

    void vreadGivesEachVersion()
    {
        SandboxFixture f;
        f.put("Patient/a", ",\"active\":true");
        f.put("Patient/a", ",\"active\":false");
        QVERIFY(f.get(u"/fhir/Patient/a/_history/1"_s).body.contains("\"active\":true"));
        QVERIFY(f.get(u"/fhir/Patient/a/_history/2"_s).body.contains("\"active\":false"));
        QCOMPARE(f.get(u"/fhir/Patient/a/_history/3"_s).status, 404);
        f.ask("DELETE", u"/fhir/Patient/a"_s);
        QCOMPARE(f.get(u"/fhir/Patient/a/_history/3"_s).status, 410);
        QCOMPARE(f.get(u"/fhir/Patient/a/_history/2"_s).status, 200);
    }

    void softDeleteIsGoneAndMayComeBack()
    {
        SandboxFixture f;
        f.put("Patient/a");
        QCOMPARE(f.ask("DELETE", u"/fhir/Patient/a"_s).status, 204);
        const auto gone = f.get(u"/fhir/Patient/a"_s);
        QCOMPARE(gone.status, 410);
        QCOMPARE(gone.headers.value("ETag"), QByteArray("W/\"2\""));
        QVERIFY(!gone.body.contains("service-deprecated"));
        QCOMPARE(f.ask("DELETE", u"/fhir/Patient/a"_s).status, 204);
        const auto back = f.put("Patient/a");
        QCOMPARE(back.status, 201);
        QCOMPARE(back.headers.value("ETag"), QByteArray("W/\"3\""));
    }

    void hardDeleteLeavesNoTrace()
    {
        SandboxFixture f;
        f.put("Patient/a");
        f.put("Patient/a");
        QCOMPARE(f.ask("DELETE", u"/fhir/Patient/a?hardDelete=true"_s).status, 204);
        QCOMPARE(f.get(u"/fhir/Patient/a"_s).status, 404);
        QCOMPARE(f.get(u"/fhir/Patient/a/_history"_s).status, 404);
        QCOMPARE(f.bundle(u"/fhir/_history"_s)[u"total"].toInt(), 0);
        QCOMPARE(f.put("Patient/a").headers.value("ETag"), QByteArray("W/\"1\""));
    }

    void historyIsNewestFirstAndHoldsDeletions()
    {
        SandboxFixture f;
        f.ask("POST", u"/fhir/Basic"_s, "{\"resourceType\":\"Basic\"}");
        f.clock.advance(1s);
        f.put("Patient/a");
        f.clock.advance(1s);
        f.ask("DELETE", u"/fhir/Patient/a"_s);
        const QJsonObject system = f.bundle(u"/fhir/_history"_s);
        QCOMPARE(system[u"type"].toString(), u"history"_s);
        QCOMPARE(system[u"total"].toInt(), 3);
        const QJsonArray entries = system[u"entry"].toArray();
        QCOMPARE(entries[0][u"request"][u"method"].toString(), u"DELETE"_s);
        QVERIFY(entries[0][u"resource"].isUndefined());
        QCOMPARE(entries[0][u"response"][u"etag"].toString(), u"W/\"2\""_s);
        QCOMPARE(entries[0][u"response"][u"status"].toString(), u"204 No Content"_s);
        QCOMPARE(entries[1][u"request"][u"method"].toString(), u"PUT"_s);
        QCOMPARE(entries[1][u"response"][u"status"].toString(), u"201 Created"_s);
        QCOMPARE(entries[2][u"request"][u"method"].toString(), u"POST"_s);
        QCOMPARE(entries[2][u"request"][u"url"].toString(), u"Basic"_s);
        QCOMPARE(f.bundle(u"/fhir/Patient/_history"_s)[u"total"].toInt(), 2);
        QCOMPARE(f.bundle(u"/fhir/Patient/a/_history"_s)[u"total"].toInt(), 2);
        QCOMPARE(f.bundle(u"/fhir/Basic/_history"_s)[u"total"].toInt(), 1);
    }

    void historyTakesSinceBeforeAndPages()
    {
        SandboxFixture f;
        const Instant start = f.clock.now();
        for (int i = 0; i < 7; ++i) {
            f.put("Patient/p" + QByteArray::number(i));
            f.clock.advance(1s);
        }
        const QString since = toIso(start + 2s);
        QCOMPARE(f.bundle(u"/fhir/_history?_since="_s + since)[u"total"].toInt(), 5);
        QCOMPARE(f.bundle(u"/fhir/_history?_before="_s + since)[u"total"].toInt(), 2);
        QCOMPARE(f.bundle(u"/fhir/_history?_summary=count"_s)[u"total"].toInt(), 7);
        QString link = u"/fhir/_history?_count=3"_s;
        QStringList seen;
        int pages = 0;
        while (!link.isEmpty() && pages < 9) {
            const QJsonObject page = f.bundle(QUrl(link).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
            seen.append(SandboxFixture::keysOf(page));
            link = SandboxFixture::linkOf(page, u"next"_s);
            ++pages;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(seen.join(u' '), u"Patient/p6 Patient/p5 Patient/p4 Patient/p3 Patient/p2 Patient/p1 Patient/p0"_s);
        QCOMPARE(SandboxFixture::keysOf(f.bundle(u"/fhir/_history?_sort=_lastUpdated&_count=2"_s)),
                 u"Patient/p0 Patient/p1"_s);
        QCOMPARE(f.get(u"/fhir/_history?_since=yesterday"_s).status, 400);
    }

    void batchAnswersEachEntryForItself()
    {
        SandboxFixture f;
        const auto response = f.ask("POST", u"/fhir"_s,
                                    "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
                                    "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\"},\"request\":{\"method\":"
                                    "\"PUT\",\"url\":\"Patient/a\"}},"
                                    "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/missing\"}},"
                                    "{\"request\":{\"method\":\"GET\",\"url\":\"Patient?_summary=count\"}}]}");
        QCOMPARE(response.status, 200);
        const QJsonObject bundle = SandboxFixture::json(response);
        QCOMPARE(bundle[u"type"].toString(), u"batch-response"_s);
        const QJsonArray entries = bundle[u"entry"].toArray();
        QCOMPARE(entries[0][u"response"][u"status"].toString(), u"201 Created"_s);
        QCOMPARE(entries[1][u"response"][u"status"].toString(), u"404 Not Found"_s);
        QCOMPARE(entries[1][u"response"][u"outcome"][u"resourceType"].toString(), u"OperationOutcome"_s);
        QCOMPARE(entries[2][u"resource"][u"total"].toInt(), 1);
    }

    void transactionDoesAllOrNothing()
    {
        SandboxFixture f;
        f.put("Patient/keep", ",\"active\":true");
        const QByteArray head = "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                                "{\"request\":{\"method\":\"DELETE\",\"url\":\"Patient/keep\"}},"
                                "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"new\"},\"request\":{\"method\":"
                                "\"PUT\",\"url\":\"Patient/new\"}}";
        const auto failed =
            f.ask("POST", u"/fhir/"_s, head + ",{\"request\":{\"method\":\"GET\",\"url\":\"Patient/missing\"}}]}");
        QCOMPARE(failed.status, 404);
        QCOMPARE(SandboxFixture::json(failed)[u"resourceType"].toString(), u"OperationOutcome"_s);
        QCOMPARE(f.get(u"/fhir/Patient/keep"_s).status, 200);
        QCOMPARE(f.get(u"/fhir/Patient/new"_s).status, 404);
        QCOMPARE(f.bundle(u"/fhir/_history"_s)[u"total"].toInt(), 1);
        const auto done = f.ask("POST", u"/fhir/"_s, head + "]}");
        QCOMPARE(done.status, 200);
        QCOMPARE(SandboxFixture::json(done)[u"type"].toString(), u"transaction-response"_s);
        QCOMPARE(f.get(u"/fhir/Patient/keep"_s).status, 410);
        QCOMPARE(f.get(u"/fhir/Patient/new"_s).status, 200);
    }

    void transactionResolvesReferencesBetweenItsEntries()
    {
        SandboxFixture f;
        const auto done = f.ask("POST", u"/fhir"_s,
                                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":["
                                "{\"fullUrl\":\"urn:uuid:1\",\"resource\":{\"resourceType\":\"Encounter\",\"subject\":{"
                                "\"reference\":\"urn:uuid:2\"}},"
                                "\"request\":{\"method\":\"POST\",\"url\":\"Encounter\"}},"
                                "{\"fullUrl\":\"urn:uuid:2\",\"resource\":{\"resourceType\":\"Patient\"},\"request\":{"
                                "\"method\":\"POST\",\"url\":\"Patient\"}}]}");
        QCOMPARE(done.status, 200);
        const QJsonArray entries = SandboxFixture::json(done)[u"entry"].toArray();
        const QString patient = entries[1][u"resource"][u"id"].toString();
        QCOMPARE(entries[0][u"resource"][u"subject"][u"reference"].toString(), u"Patient/"_s + patient);
        QCOMPARE(f.get(u"/fhir/Patient/"_s + patient).status, 200);
    }

    void aTransactionThatWritesOneResourceTwiceIsRefused()
    {
        SandboxFixture f;
        const QByteArray entry = "{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"a\"},\"request\":{\"method\":"
                                 "\"PUT\",\"url\":\"Patient/a\"}}";
        QCOMPARE(f.ask("POST", u"/fhir"_s,
                       "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entry + ',' + entry + "]}")
                     .status,
                 400);
        QByteArray many;
        for (int i = 0; i < 501; ++i) {
            many += (i == 0 ? "" : ",") + entry;
        }
        QCOMPARE(f.ask("POST", u"/fhir"_s, "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[" + many + "]}")
                     .status,
                 400);
    }

    void metadataSaysWhatItCan()
    {
        Sandbox::Options options = SandboxFixture::quiet();
        options.bearerToken = "secret";
        SandboxFixture f(options);
        const QJsonObject capability = SandboxFixture::json(f.get(u"/fhir/metadata"_s));
        QCOMPARE(capability[u"resourceType"].toString(), u"CapabilityStatement"_s);
        QCOMPARE(capability[u"fhirVersion"].toString(), u"4.0.1"_s);
        const QJsonObject rest = capability[u"rest"][0].toObject();
        QVERIFY(QJsonDocument(rest[u"interaction"].toArray()).toJson().contains("history-system"));
        bool basic = false;
        const QJsonArray resources = rest[u"resource"].toArray();
        for (const QJsonValue& resource : resources) {
            basic = basic || (resource[u"type"].toString() == u"Basic"_s && resource[u"updateCreate"].toBool());
        }
        QVERIFY(basic);
    }

    void signInIsAskedForExceptForMetadataAndHealth()
    {
        Sandbox::Options options = SandboxFixture::quiet();
        options.bearerToken = "token";
        options.basicCredentials = "user:word";
        SandboxFixture f(options);
        const auto refused = f.get(u"/fhir/Patient/a"_s);
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.headers.has("WWW-Authenticate"));
        QCOMPARE(f.ask("GET", u"/fhir/Patient/a"_s, {}, {{"Authorization", "Bearer token"}}).status, 404);
        QCOMPARE(f.ask("GET", u"/fhir/Patient/a"_s, {}, {{"Authorization", "Bearer toke"}}).status, 401);
        QCOMPARE(
            f.ask("GET", u"/fhir/Patient/a"_s, {}, {{"Authorization", "Basic " + QByteArray("user:word").toBase64()}})
                .status,
            404);
        for (const QString& path : {u"/fhir/metadata"_s, u"/health/check"_s, u"/fhir/health/check"_s}) {
            QCOMPARE(f.get(path).status, 200);
        }
        QCOMPARE(SandboxFixture::json(f.get(u"/health/check"_s))[u"overallStatus"].toString(), u"Healthy"_s);
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const QByteArray patient = "{\"resourceType\":\"Patient\",\"id\":\"a\"}";
        QTest::newRow("not JSON") << QByteArray("PUT") << u"/fhir/Patient/a"_s << QByteArray("<Patient/>") << 400;
        QTest::newRow("cut short") << QByteArray("PUT") << u"/fhir/Patient/a"_s << patient.chopped(1) << 400;
        QTest::newRow("other type") << QByteArray("PUT") << u"/fhir/Observation/a"_s << patient << 400;
        QTest::newRow("other id") << QByteArray("PUT") << u"/fhir/Patient/b"_s << patient << 400;
        QTest::newRow("no type") << QByteArray("POST") << u"/fhir/Patient"_s << QByteArray("{}") << 400;
        QTest::newRow("meta is no object") << QByteArray("POST") << u"/fhir/Patient"_s
                                           << QByteArray("{\"resourceType\":\"Patient\",\"meta\":1}") << 400;
        QTest::newRow("bad id") << QByteArray("PUT") << u"/fhir/Patient/a_b"_s << patient << 400;
        QTest::newRow("unknown type") << QByteArray("GET") << u"/fhir/Patiens/a"_s << QByteArray() << 404;
        QTest::newRow("patch") << QByteArray("PATCH") << u"/fhir/Patient/a"_s << patient << 405;
        QTest::newRow("delete of a type") << QByteArray("DELETE") << u"/fhir/Patient"_s << QByteArray() << 405;
        QTest::newRow("operation") << QByteArray("GET") << u"/fhir/$export"_s << QByteArray() << 405;
        QTest::newRow("no Bundle") << QByteArray("POST") << u"/fhir"_s << patient << 400;
        QTest::newRow("document Bundle") << QByteArray("POST") << u"/fhir"_s
                                         << QByteArray("{\"resourceType\":\"Bundle\",\"type\":\"document\"}") << 400;
    }
    void badRequestsAreRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        SandboxFixture f;
        const auto response = f.ask(method, path, body);
        QCOMPARE(response.status, status);
        QCOMPARE(SandboxFixture::json(response)[u"resourceType"].toString(), u"OperationOutcome"_s);
        QCOMPARE(f.sandbox.resourceCount(SandboxSite::Primary), 0);
        QCOMPARE(f.ask("PUT", u"/fhir/Patient/a"_s, "{}", {{"Content-Type", "application/fhir+xml"}}).status, 415);
    }
};

QTEST_GUILESS_MAIN(TestSandboxRest)
#include "tst_sandbox_rest.moc"
