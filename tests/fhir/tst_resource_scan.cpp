// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/resource_scan.h"
#include "support/fixtures.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> at(const QString& iso)
{
    return parseInstant(iso).value();
}

ResourceFacts facts(const char* type, const char* id, const char* version, const char* updated)
{
    return {QString::fromLatin1(type), QString::fromLatin1(id), QString::fromLatin1(version),
            at(QString::fromLatin1(updated))};
}

QByteArray randomBytes(std::mt19937& random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random() & 0xff); });
    return bytes;
}

/// Changes a few bytes, or cuts, doubles or removes a piece.
QByteArray mutated(QByteArray bytes, std::mt19937& random)
{
    static const QByteArray odd("{}[]\",:\\0-eE.tfn \n\x00\xff\xc3", 21);
    const auto anywhere = [&] { return static_cast<qsizetype>(random() % static_cast<size_t>(bytes.size())); };
    for (auto n = 1 + random() % 4; n > 0 && !bytes.isEmpty(); --n) {
        switch (random() % 5) {
        case 0: bytes[anywhere()] = odd.at(static_cast<qsizetype>(random() % 21)); break;
        case 1: bytes[anywhere()] = static_cast<char>(random() & 0xff); break;
        case 2: bytes.truncate(anywhere()); break;
        case 3: bytes.remove(anywhere(), static_cast<qsizetype>(random() % 40)); break;
        default: bytes.insert(anywhere(), bytes.mid(anywhere(), static_cast<qsizetype>(random() % 40))); break;
        }
    }
    return bytes;
}

} // namespace

class TestResourceScan : public QObject
{
    Q_OBJECT
private slots:
    void r4_aPageOfTooManyEntriesIsRefused()
    {
        const auto page = [](int entries) {
            return QByteArray(R"({"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Basic"}})"
                              + QByteArray(R"(,{"resource":{"resourceType":"Basic"}})").repeated(entries - 1) + "]}");
        };
        QCOMPARE(scanBundle(page(10'000))->entries.size(), 10'000);
        QCOMPARE(scanBundle(page(10'001)).error().code, Errc::TooLarge);
    }

    void aSearchPageIsRead()
    {
        const QByteArray bytes = fixture(u"bundle-searchset.json"_s);
        const auto bundle = scanBundle(bytes);
        QVERIFY2(bundle.has_value(), bundle ? "" : qPrintable(bundle.error().detail));
        QCOMPARE(bundle->type, u"searchset"_s);
        QCOMPARE(bundle->total, std::optional<qint64>(2));
        QCOMPARE(bundle->entries.size(), 2);
        QCOMPARE(bundle->entries.at(0).resource, facts("Observation", "o1", "3", "2026-11-20T10:00:00.123Z"));
        QCOMPARE(bundle->entries.at(1).resource, facts("Patient", "p1", "1", "2026-11-20T10:00:01.500Z"));
    }

    void theNextLinkIsKeptVerbatim()
    {
        const auto bundle = scanBundle(fixture(u"bundle-searchset.json"_s)).value();
        const QByteArray link =
            "https://north.example.org/fhir/Observation?_count=2&ct=W3sidG9rZW4iOiIrL0Et%2B%2F%3D%3D";
        QCOMPARE(bundle.next.toEncoded(), link);
        QVERIFY(scanBundle(fixture(u"bundle-history.json"_s))->next.isEmpty());
    }

    // 1.00 must stay 1.00, the order and the blanks must stay, and no blank of the bundle may come along.
    void theBytesOfAnEntryAreTheServersOwn()
    {
        const QByteArray bytes = fixture(u"bundle-searchset.json"_s);
        const auto bundle = scanBundle(bytes).value();
        const QByteArray first = bundle.entries.at(0).bytes;
        QVERIFY(bytes.contains(first));
        QVERIFY(first.startsWith(json("{'resourceType':'Observation', 'id' : 'o1'")));
        QVERIFY(first.endsWith(json("'status':'final'   }")));
        QVERIFY(first.contains("1.00"));
        const QByteArray second = bundle.entries.at(1).bytes;
        QVERIFY(second.endsWith("12345678901234567890 }"));
        QCOMPARE(scanResource(first).value(), bundle.entries.at(0).resource);
        QCOMPARE(scanResource(second).value(), bundle.entries.at(1).resource);
    }

    void aHistoryTellsDeletionsAndFillsWhatResourcesLeaveOut()
    {
        const auto bundle = scanBundle(fixture(u"bundle-history.json"_s)).value();
        QCOMPARE(bundle.entries.size(), 4);
        const BundleEntry& deleted = bundle.entries.at(0);
        QCOMPARE(deleted.resource, facts("Patient", "1", "4", "2026-11-20T10:00:04.004Z"));
        QVERIFY(deleted.deleted);
        QCOMPARE(deleted.method, u"DELETE"_s);
        QVERIFY(deleted.bytes.isEmpty());
        QCOMPARE(bundle.entries.at(1).method, u"PUT"_s);
        QVERIFY(!bundle.entries.at(1).deleted);
        QCOMPARE(bundle.entries.at(2).resource, facts("Patient", "3", "1", "2026-11-20T10:00:02Z"));
        // A tombstone with a body is still a deletion.
        QVERIFY(bundle.entries.at(3).deleted);
        QVERIFY(bundle.entries.at(3).bytes.isEmpty());
        QCOMPARE(bundle.entries.at(3).resource.id, u"5"_s);
    }

    void deletionsAreNamedByWhateverReferenceThereIs_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("relative") << json("{'request':{'method':'DELETE','url':'Patient/1'}}");
        QTest::newRow("absolute") << json("{'request':{'method':'DELETE','url':'https://h/fhir/Patient/1'}}");
        QTest::newRow("versioned") << json("{'request':{'method':'DELETE','url':'Patient/1/_history/3'}}");
        QTest::newRow("query") << json("{'request':{'method':'DELETE','url':'/Patient/1?hardDelete=true'}}");
        QTest::newRow("full url") << QByteArray(
            json("{'fullUrl':'https://h/fhir/Patient/1','request':{'method':'DELETE','url':'Patient'}}"));
    }
    void deletionsAreNamedByWhateverReferenceThereIs()
    {
        QFETCH(QByteArray, entry);
        const auto bundle = scanBundle(json("{'resourceType':'Bundle','type':'history','entry':[") + entry + "]}");
        QCOMPARE(bundle->entries.size(), 1);
        QCOMPARE(bundle->entries.at(0).resource.type, u"Patient"_s);
        QCOMPARE(bundle->entries.at(0).resource.id, u"1"_s);
        QVERIFY(bundle->entries.at(0).deleted);
    }

    void aResourceMaySayLittle()
    {
        QCOMPARE(scanResource(json("{'resourceType':'Basic'}")).value(), (ResourceFacts{u"Basic"_s, {}, {}, {}}));
        const auto odd =
            scanResource(json("{'resourceType':'Basic','id':7,'meta':{'lastUpdated':'yesterday'}}")).value();
        QCOMPARE(odd, (ResourceFacts{u"Basic"_s, {}, {}, {}}));
    }

    void numbersOfAnySizePass()
    {
        const QByteArray bytes =
            json("{'resourceType':'Bundle','total':3,'entry':[{'resource':{'resourceType':'Observation','id':'a','x':["
                 "123456789012345678901234567890,-1e999,0.10000000000000000000000000000000001,'9e999\\'8']}}]}");
        const auto bundle = scanBundle(bytes);
        QVERIFY2(bundle.has_value(), bundle ? "" : qPrintable(bundle.error().detail));
        QCOMPARE(bundle->total, std::optional<qint64>(3));
        QVERIFY(bundle->entries.at(0).bytes.contains("123456789012345678901234567890,-1e999,0.1000"));
        QVERIFY(!scanResource(json("{'resourceType':'Basic','x':01234567890123456789012}")).has_value());
        QVERIFY(!scanResource(json("{'resourceType':'Basic','x':1e99999e1}")).has_value());
        // A count that does not fit is no count.
        QCOMPARE(scanBundle(json("{'resourceType':'Bundle','total':1e999}"))->total, std::nullopt);
        QCOMPARE(scanBundle(json("{'resourceType':'Bundle','total':-1}"))->total, std::nullopt);
    }

    void whatIsNoResourceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray bundle = fixture(u"bundle-searchset.json"_s).trimmed();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zero") << QByteArray(1000, '\0');
        QTest::newRow("html") << QByteArray("<html><body>Sign in to the hotel</body></html>");
        QTest::newRow("half") << bundle.left(bundle.size() / 2);
        QTest::newRow("last brace missing") << bundle.chopped(1);
        QTest::newRow("something after") << bundle + "{}";
        QTest::newRow("text") << QByteArray("\"Bundle\"");
        QTest::newRow("latin-1") << QByteArray("{\"resourceType\":\"Bundle\",\"x\":\"caf\xe9\"}");
        QTest::newRow("comma missing") << json("{'resourceType':'Bundle' 'type':'history'}");
        QTest::newRow("entry is text") << json("{'resourceType':'Bundle','entry':['x']}");
        QTest::newRow("untyped entry") << json("{'resourceType':'Bundle','entry':[{'resource':{'id':'1'}}]}");
        QTest::newRow("disguised key") << QByteArray(
            "{\"resourceType\":\"Bundle\",\"entry\":[{\"res\\u006furce\":{\"resourceType\":\"Basic\"}}]}");
        QTest::newRow("disguised list") << QByteArray(
            "{\"resourceType\":\"Bundle\",\"\\u0065ntry\":[{\"resource\":{\"resourceType\":\"Basic\"}}]}");
        QTest::newRow("other resource") << fixture(u"outcome-retired.json"_s);
    }
    void whatIsNoResourceIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto bundle = scanBundle(bytes);
        QVERIFY(!bundle.has_value());
        QCOMPARE(bundle.error().code, Errc::BadReply);
        QVERIFY(!bundle.error().detail.isEmpty());
    }

    void tenMegabytesOfGarbageAreRefused()
    {
        std::mt19937 random(1);
        QVERIFY(!scanBundle(randomBytes(random, 10 * 1024 * 1024)).has_value());
        QVERIFY(!scanResource("{\"resourceType\":\"" + QByteArray(10 * 1024 * 1024, 'x')).has_value());
        QVERIFY(!scanBundle("{" + QByteArray(10 * 1024 * 1024, '"')).has_value());
        QVERIFY(!scanResource(QByteArray(10 * 1024 * 1024, '9')).has_value());
    }

    void deepNestingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("close");
        QTest::newRow("arrays") << QByteArray("[") << QByteArray("]");
        QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
    }
    void deepNestingIsRefused()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, close);
        const QByteArray deep = open.repeated(10'000) + "1" + close.repeated(10'000);
        QVERIFY(!scanResource(json("{'resourceType':'Basic','x':") + deep + "}").has_value());
        QVERIFY(!scanBundle(json("{'resourceType':'Bundle','entry':[{'resource':") + deep + "}]}").has_value());
        QVERIFY(!scanBundle(open.repeated(1'000'000)).has_value());
        QVERIFY(outcomeCodes(deep).isEmpty());
        // What people really send is well below the limit.
        const QByteArray usual = open.repeated(200) + "1" + close.repeated(200);
        QVERIFY(scanResource(json("{'resourceType':'Basic','x':") + usual + "}").has_value());
    }

    // Whatever a broken server sends: an answer or a refusal, never a crash, and never bytes that are not the server's.
    void mutatedBundlesNeverCrash()
    {
        const QList<QByteArray> seeds{fixture(u"bundle-searchset.json"_s), fixture(u"bundle-history.json"_s)};
        std::mt19937 random(20261121);
        int accepted = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray bytes = mutated(seeds.at(i % 2), random);
            const auto bundle = scanBundle(bytes);
            (void)outcomeCodes(bytes);
            if (!bundle) {
                QCOMPARE(bundle.error().code, Errc::BadReply);
                continue;
            }
            ++accepted;
            for (const BundleEntry& entry : bundle->entries) {
                QVERIFY(bytes.contains(entry.bytes));
                if (!entry.bytes.isEmpty()) {
                    QVERIFY(scanResource(entry.bytes).has_value());
                }
            }
        }
        QVERIFY2(accepted > 100 && accepted < 19'900, qPrintable(QString::number(accepted)));
    }

    void codesOfAnOutcomeAreListed()
    {
        QCOMPARE(outcomeCodes(fixture(u"outcome-retired.json"_s)),
                 (QStringList{u"not-supported"_s, u"service-deprecated"_s}));
        QVERIFY(outcomeCodes(fixture(u"bundle-history.json"_s)).isEmpty());
        QVERIFY(outcomeCodes("<html>").isEmpty());
        QVERIFY(
            outcomeCodes(json("{'resourceType':'OperationOutcome','issue':[1,{'code':2,'details':{'coding':[3]}}]}"))
                .isEmpty());
    }

    void versionsOfETags()
    {
        QCOMPARE(versionOfETag(u"W/\"3\""), u"3"_s);
        QCOMPARE(versionOfETag(u"\"a-b\""), u"a-b"_s);
        QCOMPARE(versionOfETag(u"7"), u"7"_s);
        QCOMPARE(versionOfETag(u""), QString());
        QCOMPARE(versionOfETag(u"W/"), QString());
        QCOMPARE(versionOfETag(u"\""), u"\""_s);
    }
};

QTEST_GUILESS_MAIN(TestResourceScan)
#include "tst_resource_scan.moc"
