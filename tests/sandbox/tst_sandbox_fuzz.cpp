// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody may crash the sandbox: random and damaged requests, resources, Bundles, commands and streams of bytes get an
// answer, whatever they are. Run it under the sanitizers.
#include "sandbox/http_parser.h"
#include "sandbox_fixture.h"

#include <QTest>

#include <random>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestSandboxFuzz : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{42};
    size_t below(size_t n) { return m_random() % n; }

    QByteArray damaged(QByteArray bytes)
    {
        for (size_t i = below(4); i > 0 && !bytes.isEmpty(); --i) {
            const auto at = static_cast<qsizetype>(below(static_cast<size_t>(bytes.size())));
            switch (below(4)) {
            case 0: bytes[at] = static_cast<char>(m_random()); break;
            case 1: bytes.remove(at, static_cast<qsizetype>(1 + below(8))); break;
            case 2: bytes.insert(at, "{}[]\",:\\"[below(8)]); break;
            default: bytes.insert(at, bytes.mid(at / 2, 20)); break;
            }
        }
        return bytes;
    }

private slots:
    void randomRequestsGetAnAnswer()
    {
        static const QByteArrayList bodies{
            {},
            "{\"resourceType\":\"Patient\",\"id\":\"pat-1\",\"meta\":{\"versionId\":\"3\",\"tag\":[{\"code\":\"x\"}]},"
            "\"d\":1.00}",
            "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"fullUrl\":\"urn:uuid:1\",\"resource\":"
            "{\"resourceType\":"
            "\"Patient\"},\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}},{\"request\":{\"method\":\"GET\","
            "\"url\":\"Patient?_count=1\"}}]}",
            "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"DELETE\",\"url\":"
            "\"Patient/pat-2\"}}]}",
            "{\"site\":\"primary\",\"fault\":\"slow\",\"delay\":\"5s\"}",
            "{\"replication\":{\"mode\":\"rewound\",\"rewindTo\":\"60s\"}}",
        };
        static const QByteArrayList targets{"/fhir/Patient/pat-1",
                                            "/fhir/Patient?_lastUpdated=ge2023-11-14&_sort=-_lastUpdated&_count=2",
                                            "/fhir/_history?_since=2023-11-14T00:00:00Z&_count=3",
                                            "/fhir",
                                            "/fhir/Patient/pat-1/_history/1",
                                            "/fhir/Patient?_tag=a|b&_elements=id,meta&ct=MTox",
                                            "/fhir/metadata",
                                            "/sandbox",
                                            "/fhir/Patient/_search",
                                            "/fhir/%ff%00/../Patient//pat-1?=&&&_id=%"};
        static const QByteArrayList methods{"GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "", "G\0T"};
        static const QByteArrayList tags{"W/\"1\"", "*", "\"", "W/", "99999999999999999999"};
        Sandbox::Options options;
        options.initialResources = 60;
        SandboxFixture f(options);
        int answered = 0;
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            const auto site = static_cast<SandboxSite>(below(4));
            const QByteArray body = damaged(bodies[static_cast<qsizetype>(below(6))]);
            const QByteArray target = damaged(targets[static_cast<qsizetype>(below(10))]);
            SandboxFixture::Fields fields;
            if (below(3) == 0) {
                static const QByteArrayList names{"If-Match", "If-None-Match", "If-None-Exist", "Prefer",
                                                  "Authorization"};
                fields.append(
                    {names[static_cast<qsizetype>(below(5))], damaged(tags[static_cast<qsizetype>(below(5))])});
            }
            const auto response =
                f.ask(methods[static_cast<qsizetype>(below(8))], QString::fromUtf8(target), body, fields, site);
            QVERIFY(response.status >= 200 && response.status < 600);
            if (response.headers.value("Content-Type").contains("fhir+json") && !response.body.isEmpty()) {
                QJsonParseError error;
                QJsonDocument::fromJson(response.body, &error);
                if (error.error != QJsonParseError::NoError) {
                    QFAIL(QByteArray(target + " | " + body + " -> " + response.body.left(300)).constData());
                }
            }
            answered += response.status < 300 ? 1 : 0;
            refused += response.status >= 400 ? 1 : 0;
            f.clock.advance(Millis{below(2000)});
        }
        QVERIFY(answered > 500 && refused > 500); // neither all garbage nor none
    }

    void tenMegabytesOfGarbageAndDeepNestingAreRefused()
    {
        SandboxFixture f;
        QByteArray garbage(10'000'000, '\0');
        for (char& c : garbage) {
            c = static_cast<char>(m_random());
        }
        QCOMPARE(f.ask("PUT", u"/fhir/Patient/a"_s, garbage).status, 400);
        const QByteArray deep = "{\"resourceType\":\"Patient\",\"id\":\"a\",\"x\":" + QByteArray(1'000'000, '[') + '}';
        QCOMPARE(f.ask("PUT", u"/fhir/Patient/a"_s, deep).status, 400);
        QCOMPARE(f.get(QString(5'000'000, u'/')).status, 200);
    }

    void randomStreamsNeverConfuseTheParser()
    {
        const QByteArray good =
            "PUT /fhir/Basic/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
            "GET /fhir?x=1 HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi";
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray bytes = damaged(good);
            HttpParser parser;
            qsizetype at = 0;
            while (at < bytes.size()) {
                const auto piece = static_cast<qsizetype>(1 + below(40));
                parser.feed(bytes.mid(at, piece));
                at += piece;
                HttpParser::State state = parser.state();
                for (; state == HttpParser::State::Complete; state = parser.state()) {
                    QVERIFY(parser.take().body.size() <= bytes.size());
                }
                if (state != HttpParser::State::Incomplete) {
                    break;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSandboxFuzz)
#include "tst_sandbox_fuzz.moc"
