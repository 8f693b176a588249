// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/auth_rig.h"
#include "support/fixtures.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr auto assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

} // namespace

class TestAuth : public QObject
{
    Q_OBJECT
private slots:
    void simpleSignInsMakeTheirHeader()
    {
        AuthRig rig;
        rig.secret = "pass:wörd";
        QCOMPARE(rig.headerOf(*rig.make({})), QString());
        const auto basic = rig.make({.kind = SignInKind::Basic, .user = u"joe"_s});
        QCOMPARE(rig.headerOf(*basic), u"Basic "_s + QString::fromLatin1(QByteArray("joe:pass:wörd").toBase64()));
        QVERIFY(basic->identityProvider().isEmpty());
        rig.secret = " abc.def \n";
        QCOMPARE(rig.headerOf(*rig.make({.kind = SignInKind::Bearer})), u"Bearer abc.def"_s);
        QCOMPARE(rig.http.requests().size(), 0);
    }

    void aSecretIsReadOnceAndAgainWhenItWasRefused()
    {
        AuthRig rig;
        rig.secret = "one";
        const auto auth = rig.make({.kind = SignInKind::Bearer});
        rig.headerOf(*auth);
        rig.clock.advance(24h);
        QCOMPARE(rig.headerOf(*auth), u"Bearer one"_s);
        QCOMPARE(rig.secretReads.load(), 1);
        rig.secret = "two";
        auth->invalidate();
        QCOMPARE(rig.headerOf(*auth), u"Bearer two"_s);
    }

    void unusableSecretsAreRefused()
    {
        AuthRig rig;
        rig.secret = "two\r\nlines";
        QCOMPARE(rig.headerOf(*rig.make({.kind = SignInKind::Bearer})), code(Errc::Secret, "not a token"));
        rig.secret.clear();
        for (const auto kind :
             {SignInKind::Basic, SignInKind::Bearer, SignInKind::EntraClientSecret, SignInKind::EntraCertificate}) {
            QCOMPARE(rig.headerOf(*rig.make(entra(kind))), code(Errc::Secret, "missing"));
        }
        QCOMPARE(rig.http.requests().size(), 0);
    }

    void credentialsStayOnTheirOrigin_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("other host") << u"https://evil.example.org/fhir/Patient/1"_s;
        QTest::newRow("longer host") << u"https://north.example.org.evil.org/fhir"_s;
        QTest::newRow("user info trick") << u"https://north.example.org@evil.org/fhir"_s;
        QTest::newRow("other port") << u"https://north.example.org:8443/fhir"_s;
        QTest::newRow("clear text") << u"http://north.example.org/fhir"_s;
    }
    void credentialsStayOnTheirOrigin()
    {
        QFETCH(QString, url);
        AuthRig rig;
        const auto auth = rig.make({.kind = SignInKind::Bearer});
        HttpRequest request;
        request.url = QUrl(url);
        const auto done = auth->authorise(request, {});
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, Errc::Invalid);
        QVERIFY(!request.headers.has("Authorization"));
        QCOMPARE(rig.secretReads.load(), 0);
    }

    void credentialsAreNotSentInClearTextToOtherComputers()
    {
        AuthRig rig;
        rig.secret = "token";
        rig.endpoint.baseUrl = QUrl(u"http://north.example.org/fhir"_s);
        QCOMPARE(rig.headerOf(*rig.make({.kind = SignInKind::Bearer})),
                 code(Errc::Invalid, "credentials over clear text"));
        rig.endpoint.baseUrl = QUrl(u"http://localhost:8080/fhir"_s);
        QCOMPARE(rig.headerOf(*rig.make({.kind = SignInKind::Bearer})), u"Bearer token"_s);
        SignIn signIn = entra(SignInKind::EntraClientSecret);
        signIn.authority = QUrl(u"http://login.example.org"_s);
        QCOMPARE(rig.headerOf(*rig.make(signIn)), code(Errc::Invalid, "credentials over clear text"));
        QCOMPARE(rig.http.requests().size(), 0);
    }

    void anEntraSecretBuysAToken()
    {
        AuthRig rig;
        rig.http.answer(u"/token"_s, {AuthRig::token("tok", 3600)});
        const auto auth = rig.make(entra(SignInKind::EntraClientSecret));
        QCOMPARE(rig.headerOf(*auth), u"Bearer tok"_s);
        const HttpRequest asked = rig.http.requests().at(0);
        QCOMPARE(asked.url, QUrl(u"https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token"_s));
        QCOMPARE(asked.method, QByteArray("POST"));
        QCOMPARE(asked.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(asked.maxRedirects, 0);
        QCOMPARE(AuthRig::formOf(asked), (QHash<QString, QString>{{u"grant_type"_s, u"client_credentials"_s},
                                                                  {u"client_id"_s, u"app"_s},
                                                                  {u"client_secret"_s, u"s3cr3t value&x"_s},
                                                                  {u"scope"_s, u"api://x/.default"_s}}));
        QCOMPARE(auth->identityProvider(), QUrl(u"https://login.microsoftonline.com"_s));
        const auto askedAfter = [&](Millis later) {
            rig.clock.advance(later);
            rig.headerOf(*auth);
            return rig.http.count(u"/token"_s);
        };
        QCOMPARE(askedAfter(30min), 1);
        QCOMPARE(askedAfter(30min), 2); // it holds for an hour
    }

    void theScopeComesFromTheFlavour_data()
    {
        QTest::addColumn<Flavour>("flavour");
        QTest::addColumn<QString>("scope");
        QTest::newRow("ahds") << Flavour::Ahds << u"https://north.example.org/.default"_s;
        QTest::newRow("api for fhir") << Flavour::AzureApiForFhir << u"https://azurehealthcareapis.com/.default"_s;
        QTest::newRow("hapi") << Flavour::Hapi << QString();
    }
    void theScopeComesFromTheFlavour()
    {
        QFETCH(Flavour, flavour);
        QFETCH(QString, scope);
        AuthRig rig;
        rig.endpoint.flavour = flavour;
        rig.http.answer(u"/token"_s, {AuthRig::token("tok", 3600)});
        SignIn signIn = entra(SignInKind::EntraClientSecret);
        signIn.scope.clear();
        const QString header = rig.headerOf(*rig.make(signIn));
        QCOMPARE(header, scope.isEmpty() ? code(Errc::Invalid, "scope") : u"Bearer tok"_s);
        if (!scope.isEmpty()) {
            QCOMPARE(AuthRig::formOf(rig.http.requests().at(0)).value(u"scope"_s), scope);
        }
    }

    void aTenantCannotLeadElsewhere()
    {
        for (const auto& tenant : {u""_s, u"../evil"_s, u"a/b"_s, u"a?b"_s, u".."_s, u"a b"_s, u"a\n"_s}) {
            AuthRig rig;
            SignIn signIn = entra(SignInKind::EntraClientSecret);
            signIn.tenant = tenant;
            QCOMPARE(rig.headerOf(*rig.make(signIn)), code(Errc::Invalid, "tenant"));
        }
    }

    void anEntraCertificateSignsAnAssertion()
    {
        AuthRig rig;
        rig.http.answer(u"/token"_s, {AuthRig::token("tok", 3600)});
        QCOMPARE(rig.headerOf(*rig.make(entra(SignInKind::EntraCertificate))), u"Bearer tok"_s);
        const auto form = AuthRig::formOf(rig.http.requests().at(0));
        QCOMPARE(form.value(u"client_assertion"_s), u"signed-1"_s);
        QCOMPARE(form.value(u"client_assertion_type"_s), QLatin1StringView(assertionType));
        QVERIFY(!form.contains(u"client_secret"_s));
        QVERIFY(rig.signer.asked().at(0).certificateThumbprint);
        QCOMPARE(rig.signer.asked().at(0).claims.audience,
                 u"https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token"_s);
    }

    void smartFindsItsTokenEndpointAndSignsForIt()
    {
        AuthRig rig;
        rig.http.answer(
            u"/fhir/.well-known/smart-configuration"_s,
            {FakeTransport::reply(200, json("{'token_endpoint':'https://idp.example.org/auth/token?x=1'}"))});
        rig.http.answer(u"idp.example.org"_s, {AuthRig::token("a", 300), AuthRig::token("b", 300)});
        const auto auth = rig.make({.kind = SignInKind::SmartBackend, .clientId = u"app"_s, .keyId = u"k1"_s});
        QVERIFY(auth->identityProvider().isEmpty());
        QCOMPARE(rig.headerOf(*auth), u"Bearer a"_s);
        QVERIFY(!rig.http.requests().at(0).headers.has("Authorization"));
        const auto form = AuthRig::formOf(rig.http.requests().at(1));
        QCOMPARE(form.value(u"grant_type"_s), u"client_credentials"_s);
        QCOMPARE(form.value(u"scope"_s), u"system/*.rs"_s);
        QCOMPARE(form.value(u"client_assertion"_s), u"signed-1"_s);
        QCOMPARE(auth->identityProvider().host(), u"idp.example.org"_s);

        rig.clock.advance(250s); // margin of 60 s reached
        QCOMPARE(rig.headerOf(*auth), u"Bearer b"_s);
        QCOMPARE(rig.http.count(u"smart-configuration"_s), 1);
        const auto& asked = rig.signer.asked();
        QCOMPARE(asked.size(), 2);
        for (const auto& one : asked) {
            QCOMPARE(one.claims.issuer, u"app"_s);
            QCOMPARE(one.claims.audience, u"https://idp.example.org/auth/token?x=1"_s);
            QCOMPARE(one.keyId, u"k1"_s);
            QCOMPARE(one.pem, rig.secret);
            QVERIFY(!one.certificateThumbprint);
            QVERIFY(one.claims.expires - one.claims.issuedAt <= 5min);
        }
        QVERIFY(asked.at(0).claims.tokenId != asked.at(1).claims.tokenId);
    }

    void smartWithoutAUsableConfigurationSaysSo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Errc>("errc");
        QTest::newRow("none") << 404 << QByteArray() << Errc::Unsupported;
        QTest::newRow("no endpoint") << 200 << QByteArray("{}") << Errc::BadReply;
        QTest::newRow("html") << 200 << QByteArray("<html>") << Errc::BadReply;
        QTest::newRow("clear text") << 200 << json("{'token_endpoint':'http://idp.example.org/t'}") << Errc::BadReply;
        QTest::newRow("down") << 503 << QByteArray() << Errc::ServerError;
        QTest::newRow("redirect") << 302 << QByteArray() << Errc::BadReply;
    }
    void smartWithoutAUsableConfigurationSaysSo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Errc, errc);
        AuthRig rig;
        rig.http.answer(u"smart-configuration"_s, {FakeTransport::reply(status, body)});
        HttpRequest request = rig.request();
        const auto done = rig.make({.kind = SignInKind::SmartBackend, .clientId = u"app"_s})->authorise(request, {});
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, errc);
        QVERIFY(rig.signer.asked().isEmpty());
    }

    void aVirtualMachineAsksItsHost()
    {
        AuthRig rig;
        rig.endpoint.flavour = Flavour::Ahds;
        rig.http.answer(
            u"169.254.169.254"_s,
            {FakeTransport::reply(200, json("{'access_token':'vm','expires_in':'7200','token_type':'Bearer'}"))});
        const auto auth = rig.make({.kind = SignInKind::ManagedIdentity, .clientId = u"user+1"_s});
        QCOMPARE(rig.headerOf(*auth), u"Bearer vm"_s);
        rig.clock.advance(1h);
        rig.headerOf(*auth);
        QCOMPARE(rig.http.requests().size(), 1);
        rig.clock.advance(1h);
        rig.headerOf(*auth);
        QCOMPARE(rig.http.requests().size(), 2); // it holds for two hours
        QVERIFY(auth->identityProvider().isEmpty());
        const HttpRequest asked = rig.http.requests().at(0);
        QCOMPARE(asked.headers.value("Metadata"), QByteArray("true"));
        QCOMPARE(asked.url.toString(QUrl::FullyEncoded),
                 u"http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https%3A%2F%2F"
                 "north.example.org&client_id=user%2B1"_s);
        QCOMPARE(rig.secretReads.load(), 0);
    }

    void refusalsTellTheCodeAndNothingElse_data()
    {
        QTest::addColumn<HttpExchange>("answer");
        QTest::addColumn<QString>("error");
        QTest::newRow("bad secret") << AuthRig::refusal("invalid_client", 401)
                                    << code(Errc::Unauthorized, "invalid_client");
        QTest::newRow("odd code") << AuthRig::refusal("Bad!_\\u001bx<s>") << code(Errc::Unauthorized, "ad_xs");
        QTest::newRow("no code") << FakeTransport::reply(400, "s3cr3t") << code(Errc::Rejected, "HTTP 400");
        QTest::newRow("401 without a code")
            << FakeTransport::reply(401, "s3cr3t") << code(Errc::Unauthorized, "HTTP 401");
        QTest::newRow("busy") << FakeTransport::reply(429, "s3cr3t") << code(Errc::Throttled, "HTTP 429");
        QTest::newRow("down") << FakeTransport::reply(503, "s3cr3t") << code(Errc::ServerError, "HTTP 503");
        QTest::newRow("redirect") << FakeTransport::reply(307, "s3cr3t", {{"Location", "https://evil.org"}})
                                  << code(Errc::BadReply, "HTTP 307");
        QTest::newRow("html") << FakeTransport::reply(200, "<html>s3cr3t") << code(Errc::BadReply, "no bearer token");
        QTest::newRow("other kind") << FakeTransport::reply(200, json("{'access_token':'s3cr3t','token_type':'mac'}"))
                                    << code(Errc::BadReply, "no bearer token");
        QTest::newRow("two headers") << FakeTransport::reply(200, json("{'access_token':'s3cr3t\\r\\nX: y'}"))
                                     << code(Errc::BadReply, "no bearer token");
        QTest::newRow("no network") << FakeTransport::failure(Errc::Unreachable) << code(Errc::Unreachable, "scripted");
    }
    void refusalsTellTheCodeAndNothingElse()
    {
        QFETCH(HttpExchange, answer);
        AuthRig rig;
        rig.http.answer(u"/token"_s, {answer});
        HttpRequest request = rig.request();
        const auto done = rig.make(entra(SignInKind::EntraClientSecret))->authorise(request, {});
        QVERIFY(!done.has_value());
        QTEST(QString(codeName(done.error().code) + u' ' + done.error().detail), "error");
        QCOMPARE(done.error().subject, u"https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token"_s);
        QVERIFY(!request.headers.has("Authorization"));
        QCOMPARE(rig.http.requests().size(), 1); // no redirect was followed
    }

    void aClientCertificateIsShownToItsOwnOriginOnly()
    {
        AuthRig rig;
        rig.endpoint.tls = {{u"/ca.pem"_s}, u"/c.pem"_s, u"/k.pem"_s};
        rig.http.answer(u"smart-configuration"_s,
                        {FakeTransport::reply(200, json("{'token_endpoint':'https://idp.example.org/token'}"))});
        rig.http.answer(u"idp"_s, {AuthRig::token("a", 300)});
        rig.headerOf(*rig.make({.kind = SignInKind::SmartBackend, .clientId = u"app"_s}));
        QCOMPARE(rig.http.requests().at(0).tls, rig.endpoint.tls);
        QCOMPARE(rig.http.requests().at(1).tls, (TlsOptions{{u"/ca.pem"_s}, {}, {}}));
    }
};

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
