// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/client.h"
#include "support/auth_rig.h"
#include "support/fixtures.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const QByteArray patient = "{\"resourceType\":\"Patient\",\"id\":\"1\",\"meta\":{\"versionId\":\"3\",\"lastUpdated\":"
                           "\"2026-11-20T10:00:00.123Z\"},\"multipleBirthInteger\":1.00}";
const QByteArray html = "<!DOCTYPE html><html><body>Welcome to the hotel network</body></html>";

struct ClientRig : AuthRig {
    std::unique_ptr<Authenticator> auth = make({});
    std::unique_ptr<FhirClient> client = makeClient();

    std::unique_ptr<FhirClient> makeClient(RetryPolicy policy = {})
    {
        return std::make_unique<FhirClient>(endpoint, http, *auth, clock, policy);
    }
    void signIn(const SignIn& signIn)
    {
        auth = make(signIn);
        client = makeClient();
    }
    QStringList urls() const
    {
        QStringList texts;
        for (const HttpRequest& request : http.requests()) {
            texts.append(request.url.toString(QUrl::FullyEncoded));
        }
        return texts;
    }
};

template <class T>
QString errorText(const Result<T>& result)
{
    return result ? u"none"_s : QString(codeName(result.error().code) + u": "_s + result.error().detail);
}

QString text(Errc errc, const char* detail)
{
    return codeName(errc) + u": "_s + QLatin1StringView(detail);
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT
private slots:
    void aReadCarriesItsBytesAndTimes()
    {
        ClientRig rig;
        rig.http.setLatency(40ms);
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::reply(200, patient)});
        const BootTime before = rig.clock.boot();
        const auto read = rig.client->read(u"Patient"_s, u"1"_s, {});
        QVERIFY(read.has_value());
        QCOMPARE(read->bytes, patient);
        QCOMPARE(read->facts.versionId, u"3"_s);
        QCOMPARE(read->facts.lastUpdated, std::optional(parseInstant(u"2026-11-20T10:00:00.123Z").value()));
        QVERIFY(read->started == before);
        QVERIFY(read->ended == before + 40ms);
        const HttpRequest asked = rig.http.requests().at(0);
        QCOMPARE(asked.url, QUrl(u"https://north.example.org/fhir/Patient/1"_s));
        QCOMPARE(asked.headers.value("Accept"), QByteArray("application/fhir+json"));
        QCOMPARE(asked.headers.value("X-Request-Id").size(), 36);
        QVERIFY(!asked.headers.has("Content-Type"));
    }

    void aWriteIsSentAsFhirAndTimed()
    {
        ClientRig rig;
        rig.endpoint.tls.extraCaFiles = {u"/ca.pem"_s};
        rig.client = rig.makeClient();
        rig.http.setLatency(40ms);
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::reply(201, patient)});
        const BootTime before = rig.clock.boot();
        const auto write = rig.client->put(u"Patient"_s, u"1"_s, patient, {});
        QVERIFY(write.has_value());
        QCOMPARE(write->facts.versionId, u"3"_s);
        QVERIFY(write->sent == before);
        QVERIFY(write->acknowledged == before + 40ms);
        const HttpRequest asked = rig.http.requests().at(0);
        QCOMPARE(asked.method, QByteArray("PUT"));
        QCOMPARE(asked.body, patient);
        QCOMPARE(asked.headers.value("Content-Type"), QByteArray("application/fhir+json"));
        QCOMPARE(asked.maxRedirects, 0);
        QCOMPARE(asked.tls, rig.endpoint.tls);
    }

    // An answer that was lost may have been a success, so the bound is the first try.
    void aRepeatedWriteCountsFromItsFirstTry()
    {
        ClientRig rig;
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::failure(Errc::Timeout), FakeTransport::reply(200, patient)});
        const BootTime before = rig.clock.boot();
        const auto write = rig.client->put(u"Patient"_s, u"1"_s, patient, {});
        QVERIFY(write->sent == before);
        QVERIFY(write->acknowledged >= before + 500ms);
        QCOMPARE(rig.http.requests().size(), 2);
    }

    void aRepeatedReadCountsFromItsLastTry()
    {
        ClientRig rig;
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::reply(503), FakeTransport::reply(200, patient)});
        const BootTime before = rig.clock.boot();
        QVERIFY(rig.client->read(u"Patient"_s, u"1"_s, {})->started >= before + 500ms);
    }

    void aWriteWithoutABodyIsToldByItsHeaders_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("outcome") << json("{'resourceType':'OperationOutcome','issue':[]}");
    }
    void aWriteWithoutABodyIsToldByItsHeaders()
    {
        QFETCH(QByteArray, body);
        ClientRig rig;
        rig.http.answer(u"/Patient/1"_s,
                        {FakeTransport::reply(
                            200, body, {{"ETag", "W/\"8\""}, {"Last-Modified", "Fri, 20 Nov 2026 10:00:00 GMT"}})});
        const auto write = rig.client->put(u"Patient"_s, u"1"_s, patient, {});
        QVERIFY(write.has_value());
        QCOMPARE(write->facts,
                 (ResourceFacts{u"Patient"_s, u"1"_s, u"8"_s, parseInstant(u"2026-11-20T10:00:00Z").value()}));
    }

    void answersBecomeErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        const QByteArray outcome =
            json("{'resourceType':'OperationOutcome','issue':[{'code':'invalid','diagnostics':'Jane Doe'}]}");
        const auto row = [](const char* name, int status, const QByteArray& body, const QString& error) {
            QTest::newRow(name) << status << body << error;
        };
        row("400", 400, outcome, text(Errc::Rejected, "HTTP 400, invalid"));
        row("401", 401, {}, text(Errc::Unauthorized, "HTTP 401"));
        row("403", 403, outcome, text(Errc::Forbidden, "HTTP 403, invalid"));
        row("403 html", 403, html, text(Errc::Forbidden, "HTTP 403, HTML"));
        row("404", 404, outcome, text(Errc::NotFound, "HTTP 404, invalid"));
        row("404 html", 404, html, text(Errc::BadReply, "HTML"));
        row("409", 409, {}, text(Errc::Conflict, "HTTP 409"));
        row("410", 410, outcome, text(Errc::Gone, "HTTP 410, invalid"));
        row("410 retired", 410, fixture(u"outcome-retired.json"_s),
            text(Errc::Retired, "HTTP 410, not-supported, service-deprecated"));
        row("410 html", 410, html, text(Errc::BadReply, "HTML"));
        row("412", 412, {}, text(Errc::Conflict, "HTTP 412"));
        row("422", 422, {}, text(Errc::Rejected, "HTTP 422"));
        row("429", 429, {}, text(Errc::Throttled, "HTTP 429"));
        row("500", 500, {}, text(Errc::ServerError, "HTTP 500"));
        row("503 html", 503, html, text(Errc::ServerError, "HTTP 503, HTML"));
        row("302", 302, {}, text(Errc::BadReply, "HTTP 302"));
        row("r11 a code that FHIR does not know", 400,
            json("{'resourceType':'OperationOutcome','issue':[{'code':'a b<i>\\n'}]}"),
            text(Errc::Rejected, "HTTP 400"));
        row("captive portal", 200, html, text(Errc::BadReply, "HTML"));
        row("empty", 200, {}, text(Errc::BadReply, "empty"));
        row("nothing to see", 204, {}, text(Errc::BadReply, "empty"));
        row("xml", 200, "<Patient xmlns='http://hl7.org/fhir'/>", text(Errc::BadReply, "XML"));
        row("other json", 200, json("{'status':'ok'}"), text(Errc::BadReply, "no resourceType"));
        row("other type", 200, json("{'resourceType':'Basic','id':'1'}"), text(Errc::BadReply, "Basic"));
        row("other id", 200, json("{'resourceType':'Patient','id':'2'}"), text(Errc::BadReply, "another id"));
    }
    void answersBecomeErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        ClientRig rig;
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::reply(status, body)});
        const auto read = rig.client->read(u"Patient"_s, u"1"_s, {});
        QTEST(errorText(read), "error");
        QCOMPARE(read.error().subject, u"https://north.example.org/fhir/Patient"_s); // without the id
    }

    void failuresOfTheNetworkPassThrough()
    {
        for (const Errc errc : {Errc::Timeout, Errc::Unreachable, Errc::Tls, Errc::TooLarge}) {
            ClientRig rig;
            rig.http.answer(u"/"_s, {FakeTransport::failure(errc)});
            const auto read = rig.client->read(u"Patient"_s, u"1"_s, {});
            QCOMPARE(errorText(read), text(errc, "scripted"));
            QCOMPARE(read.error().subject, u"https://north.example.org/fhir/Patient"_s);
        }
    }

    void namesThatAreNoneAreNotSent_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("id");
        QTest::newRow("traversal") << u"Patient"_s << u"../Basic/2"_s;
        QTest::newRow("dots") << u"Patient"_s << u".."_s;
        QTest::newRow("query") << u"Patient"_s << u"1?x=y"_s;
        QTest::newRow("empty") << u"Patient"_s << u""_s;
        QTest::newRow("line") << u"Patient"_s << u"1\n"_s;
        QTest::newRow("long") << u"Patient"_s << QString(65, u'1');
        QTest::newRow("type") << u"Pat/ient"_s << u"1"_s;
    }
    void namesThatAreNoneAreNotSent()
    {
        QFETCH(QString, type);
        QFETCH(QString, id);
        ClientRig rig;
        QCOMPARE(rig.client->read(type, id, {}).error().code, Errc::Invalid);
        QCOMPARE(rig.client->put(type, id, "{}", {}).error().code, Errc::Invalid);
        QCOMPARE(rig.http.requests().size(), 0);
    }

    void pathsAreBelowTheBase_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("url");
        const QString base = u"https://north.example.org/fhir"_s;
        QTest::newRow("type") << u"Patient?_count=1"_s << base + u"/Patient?_count=1"_s;
        QTest::newRow("slash") << u"/_history"_s << base + u"/_history"_s;
        QTest::newRow("system") << u"?_type=Patient"_s << base + u"/?_type=Patient"_s;
        QTest::newRow("base") << u""_s << base;
        QTest::newRow("url in a query") << u"Basic?url=http://x.org/y"_s << base + u"/Basic?url=http://x.org/y"_s;
        QTest::newRow("link") << u"https://north.example.org/other?ct=a%2Bb%3D"_s
                              << u"https://north.example.org/other?ct=a%2Bb%3D"_s;
        QTest::newRow("usual port") << u"https://north.example.org:443/x"_s << u"https://north.example.org:443/x"_s;
    }
    void pathsAreBelowTheBase()
    {
        QFETCH(QString, path);
        ClientRig rig;
        rig.client->exchange({}, path, {});
        QCOMPARE(rig.urls().size() > 0, true);
        QTEST(rig.urls().at(0), "url");
    }

    void linksToOtherOriginsAreNotFollowed_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("host") << u"https://evil.example.org/fhir/Patient?ct=1"_s;
        QTest::newRow("scheme") << u"http://north.example.org/fhir/Patient?ct=1"_s;
        QTest::newRow("port") << u"https://north.example.org:444/fhir"_s;
        QTest::newRow("case") << u"HTTPS://EVIL.org/fhir"_s;
        QTest::newRow("no scheme") << u"//evil.org/fhir"_s;
        QTest::newRow("user info") << u"https://a:b@north.example.org/fhir"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
    }
    void linksToOtherOriginsAreNotFollowed()
    {
        QFETCH(QString, link);
        ClientRig rig;
        rig.secret = "token";
        rig.signIn({.kind = SignInKind::Bearer});
        QCOMPARE(errorText(rig.client->page(link, {})), text(Errc::BadReply, "a link to another origin"));
        QCOMPARE(rig.http.requests().size(), 0);
        QCOMPARE(rig.secretReads.load(), 0);
    }

    void anAnswerFromAnotherOriginIsNotTheServices()
    {
        ClientRig rig;
        HttpExchange redirected = FakeTransport::reply(200, patient);
        redirected.finalUrl = QUrl(u"https://west.example.org/fhir/Patient/1"_s);
        rig.http.answer(u"/Patient/1"_s, {redirected});
        QCOMPARE(errorText(rig.client->read(u"Patient"_s, u"1"_s, {})),
                 text(Errc::BadReply, "redirected to another origin"));
        ClientRig same;
        redirected.finalUrl = QUrl(u"https://north.example.org/other/Patient/1"_s);
        same.http.answer(u"/Patient/1"_s, {redirected});
        QVERIFY(same.client->read(u"Patient"_s, u"1"_s, {}).has_value());
    }

    void aPageIsReadAndTheNext()
    {
        ClientRig rig;
        rig.http.answer(u"/Observation"_s, {FakeTransport::reply(200, fixture(u"bundle-searchset.json"_s))});
        const auto page = rig.client->page(u"Observation?_count=2"_s, {});
        QCOMPARE(page->entries.size(), 2);
        QVERIFY(rig.client->page(page->next.toString(QUrl::FullyEncoded), {}).has_value());
        QCOMPARE(rig.urls().last().toLatin1(), page->next.toEncoded());
    }

    void theCapabilityIsAskedForAnonymously()
    {
        ClientRig rig;
        rig.signIn({.kind = SignInKind::Bearer});
        rig.http.answer(u"/metadata"_s, {FakeTransport::reply(200, fixture(u"capability-hapi.json"_s)),
                                         FakeTransport::reply(200, fixture(u"outcome-retired.json"_s))});
        QCOMPARE(rig.client->capability({})->softwareName, u"HAPI FHIR Server"_s);
        QVERIFY(!rig.http.requests().at(0).headers.has("Authorization"));
        QCOMPARE(rig.secretReads.load(), 0);
        QCOMPARE(errorText(rig.client->capability({})), text(Errc::BadReply, "OperationOutcome"));
    }

    void aRefusedTokenIsRenewedOnce()
    {
        ClientRig rig;
        rig.http.answer(u"/token"_s, {AuthRig::token("old", 3600), AuthRig::token("new", 3600)});
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::reply(401), FakeTransport::reply(200, patient)});
        rig.signIn({.kind = SignInKind::EntraClientSecret, .tenant = u"t"_s, .clientId = u"c"_s, .scope = u"s"_s});
        QVERIFY(rig.client->read(u"Patient"_s, u"1"_s, {}).has_value());
        QCOMPARE(rig.http.count(u"/token"_s), 2);
        QCOMPARE(rig.http.requests().last().headers.value("Authorization"), QByteArray("Bearer new"));
        QCOMPARE(rig.http.requests().last().headers.fields().size(), 4); // not both tokens
    }

    void aServiceThatRefusesEveryTokenIsNotAskedForEver()
    {
        ClientRig rig;
        rig.http.answer(u"/token"_s, {AuthRig::token("a", 3600), AuthRig::token("b", 3600)});
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::reply(401)});
        rig.signIn({.kind = SignInKind::EntraClientSecret, .tenant = u"t"_s, .clientId = u"c"_s, .scope = u"s"_s});
        QCOMPARE(errorText(rig.client->read(u"Patient"_s, u"1"_s, {})), text(Errc::Unauthorized, "HTTP 401"));
        QCOMPARE(rig.http.count(u"/Patient/1"_s), 2);
        // What was refused is not shown again within minutes.
        QCOMPARE(errorText(rig.client->read(u"Patient"_s, u"1"_s, {})), text(Errc::NotRepeated, "HTTP 401"));
        QCOMPARE(rig.http.count(u"/Patient/1"_s), 2);
        QCOMPARE(rig.http.count(u"/token"_s), 2);
        rig.clock.advance(5min);
        QCOMPARE(errorText(rig.client->read(u"Patient"_s, u"1"_s, {})), text(Errc::Unauthorized, "HTTP 401"));
    }

    void withoutSignInA401IsFinal()
    {
        ClientRig rig;
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::reply(401)});
        QCOMPARE(errorText(rig.client->read(u"Patient"_s, u"1"_s, {})), text(Errc::Unauthorized, "HTTP 401"));
        QCOMPARE(rig.http.requests().size(), 1);
    }

    void aFailedSignInIsNotAFailureOfTheService()
    {
        ClientRig rig;
        rig.http.answer(u"/token"_s, {FakeTransport::failure(Errc::Unreachable)});
        rig.signIn({.kind = SignInKind::EntraClientSecret, .tenant = u"t"_s, .clientId = u"c"_s, .scope = u"s"_s});
        const HttpExchange exchange = rig.client->exchange({}, u"Patient/1"_s, {});
        QVERIFY(exchange.signInFailed);
        QVERIFY(!exchange.status);
        QCOMPARE(exchange.error->code, Errc::Unreachable);
        QCOMPARE(exchange.error->subject, u"https://login.microsoftonline.com/t/oauth2/v2.0/token"_s);
        QCOMPARE(rig.http.count(u"/Patient"_s), 0);
    }

    void busyServersAreTriedAgainAsTheyWish()
    {
        ClientRig rig;
        rig.http.answer(u"/Patient/1"_s, {FakeTransport::reply(429, {}, {{"Retry-After", "20"}}),
                                          FakeTransport::reply(503), FakeTransport::reply(200, patient)});
        const BootTime before = rig.clock.boot();
        QVERIFY(rig.client->read(u"Patient"_s, u"1"_s, {}).has_value());
        const Millis waited = rig.clock.boot() - before;
        QVERIFY(waited >= 21s && waited <= 26'250ms);
        QCOMPARE(rig.http.requests().at(0).headers.value("X-Request-Id"),
                 rig.http.requests().at(2).headers.value("X-Request-Id"));
    }

    void aProbeTriesOnce()
    {
        ClientRig rig;
        rig.http.answer(u"/"_s, {FakeTransport::reply(503)});
        const auto probe = rig.makeClient({.attempts = 1});
        QCOMPARE(errorText(probe->read(u"Patient"_s, u"1"_s, {})), text(Errc::ServerError, "HTTP 503"));
        QCOMPARE(rig.http.requests().size(), 1);
    }

    void aStopEndsTheWaitBetweenTries()
    {
        ClientRig rig;
        std::stop_source stop;
        rig.http.handle(u"/"_s, [&](const HttpRequest&, std::stop_token) {
            stop.request_stop();
            return FakeTransport::reply(503);
        });
        QCOMPARE(rig.client->read(u"Patient"_s, u"1"_s, stop.get_token()).error().code, Errc::Cancelled);
        QCOMPARE(rig.http.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
