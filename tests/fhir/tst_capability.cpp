// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/capability.h"
#include "fhir/flavours.h"
#include "support/fixtures.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestCapability : public QObject
{
    Q_OBJECT
private slots:
    void everyFlavourIsRecognised_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* file, const char* url, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(url) << QString::fromLatin1(code);
        };
        row("api for fhir", "capability-azure-api-for-fhir.json", "https://contoso.azurehealthcareapis.com",
            "azure-api-for-fhir");
        row("ahds", "capability-ahds.json", "https://contoso-main.fhir.azurehealthcareapis.com", "ahds");
        row("ahds in another cloud", "capability-ahds.json", "https://c-m.fhir.azurehealthcareapis.us", "ahds");
        row("oss", "capability-microsoft-oss.json", "http://localhost:8080", "microsoft-oss");
        row("managed behind a front name", "capability-ahds.json", "https://fhir.contoso.example", "microsoft-oss");
        row("hapi", "capability-hapi.json", "http://localhost:8080/fhir", "hapi");
        row("generic", "capability-generic-r4.json", "https://fhir.example.org/r4", "generic-r4");
        row("look-alike host", "capability-generic-r4.json", "https://azurehealthcareapis.com.example.org",
            "generic-r4");
    }
    void everyFlavourIsRecognised()
    {
        QFETCH(QString, file);
        QFETCH(QString, url);
        QFETCH(QString, code);
        const auto capability = parseCapability(fixture(file));
        QVERIFY2(capability.has_value(), capability ? "" : qPrintable(capability.error().detail));
        QCOMPARE(capability->fhirVersion, u"4.0.1"_s);
        QCOMPARE(codeName(detectFlavour(QUrl(url), *capability)), code);
    }

    void theFactsOfAStatementAreRead()
    {
        const auto ahds = parseCapability(fixture(u"capability-ahds.json"_s)).value();
        QCOMPARE(ahds.softwareName, u"Microsoft FHIR Server"_s);
        QCOMPARE(ahds.softwareVersion, u"4.0.633"_s);
        QCOMPARE(ahds.implementationUrl, u"https://contoso-main.fhir.azurehealthcareapis.com"_s);
        QCOMPARE(ahds.systemInteractions,
                 (QStringList{u"batch"_s, u"transaction"_s, u"history-system"_s, u"search-system"_s}));
        QCOMPARE(ahds.operations, (QStringList{u"export"_s, u"import"_s, u"bulk-delete"_s}));
        QCOMPARE(ahds.securityServices, (QStringList{u"OAuth"_s, u"SMART-on-FHIR"_s}));
        QCOMPARE(ahds.resources.size(), 3);
        const ResourceCapability observation = ahds.resources.value(u"Observation"_s);
        QVERIFY(observation.updateCreate);
        QVERIFY(observation.readHistory);
        QCOMPARE(observation.versioning, u"versioned"_s);
        QCOMPARE(observation.searchParams, (QStringList{u"_id"_s, u"code"_s, u"date"_s}));
        QVERIFY(observation.interactions.contains(u"history-type"_s));
    }

    void aClientsPartIsNotTheServers()
    {
        const auto generic = parseCapability(fixture(u"capability-generic-r4.json"_s)).value();
        QCOMPARE(generic.systemInteractions, QStringList{u"search-system"_s});
        QVERIFY(!generic.resources.value(u"Patient"_s).updateCreate);
    }

    void whatIsNoStatementIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::newRow("empty") << QByteArray("  ") << u"empty"_s;
        QTest::newRow("html") << QByteArray("\r\n<!DOCTYPE html><html>") << u"HTML"_s;
        QTest::newRow("html with mark") << QByteArray("\xEF\xBB\xBF<html>") << u"HTML"_s;
        QTest::newRow("xml") << QByteArray("<CapabilityStatement xmlns='http://hl7.org/fhir'/>") << u"XML"_s;
        QTest::newRow("outcome") << fixture(u"outcome-retired.json"_s) << u"OperationOutcome"_s;
        QTest::newRow("array") << QByteArray("[]") << u"no JSON object"_s;
        QTest::newRow("health") << json("{'overallStatus':'Healthy'}") << u"no resourceType"_s;
    }
    void whatIsNoStatementIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, detail);
        const auto capability = parseCapability(body);
        QVERIFY(!capability.has_value());
        QCOMPARE(capability.error().code, Errc::BadReply);
        QCOMPARE(capability.error().detail, detail);
    }

    void wrongTypesInAStatementDoNoHarm()
    {
        const auto capability =
            parseCapability(json("{'resourceType':'CapabilityStatement','software':[],'fhirVersion':4,'rest':[7,{'"
                                 "resource':{},'interaction':[null,{'code':1}],'security':'x'}]}"));
        QVERIFY(capability.has_value());
        QVERIFY(*capability == Capability{});
    }

    void aByteOrderMarkIsPassedOver()
    {
        QVERIFY(parseCapability("\xEF\xBB\xBF" + fixture(u"capability-hapi.json"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestCapability)
#include "tst_capability.moc"
