// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_transport.h"
#include "io/jwt_signer.h"
#include "net/auth.h"
#include "sandbox/server.h"
#include "sandbox/token_site.h"
#include "sandbox_fixture.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const QByteArray goodForm = "grant_type=client_credentials&client_id=practice&client_secret=practice%2Dsecret";

/// A pair whose regions ask for the tokens that a site beside them issues.
struct Guarded : SandboxFixture {
    Guarded() { put("Patient/a", {}, {{"Authorization", bearer(token())}}); }

    Sandbox::Response token(const QByteArray& form = goodForm, const QByteArray& method = "POST",
                            const QString& path = u"/tenant/oauth2/v2.0/token"_s)
    {
        return ask(method, path, form, {{"Content-Type", "application/x-www-form-urlencoded"}}, idp);
    }
    static QByteArray bearer(const Sandbox::Response& answer)
    {
        return "Bearer " + json(answer)[u"access_token"].toString().toLatin1();
    }
    int read(const QByteArray& authorization, SandboxSite site = SandboxSite::Primary)
    {
        return ask("GET", u"/fhir/Patient/a"_s, {}, {{"Authorization", authorization}}, site).status;
    }

    SandboxSite idp = *sandbox.attach(std::make_unique<TokenSite>(TokenSite::Options{.lifetime = 10min}));
};

} // namespace

class TestTokenSite : public QObject
{
    Q_OBJECT
private slots:
    void theRegionsLetInWhoCarriesATokenThatWasIssued()
    {
        Guarded f;
        const auto answer = f.token();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(Guarded::json(answer)[u"expires_in"].toInt(), 600);
        const QByteArray bearer = Guarded::bearer(answer);
        QCOMPARE(f.read(bearer), 200);
        QCOMPARE(f.read(bearer, SandboxSite::Front), 200);
        QCOMPARE(f.read("Bearer made-up"), 401);
        QCOMPARE(f.read({}), 401);
        QCOMPARE(f.get(u"/fhir/metadata"_s).status, 200); // anonymous as ever
        QVERIFY(Guarded::bearer(f.token()) != bearer);
    }

    void aTokenEndsWithItsTimeOrByTheFault()
    {
        Guarded f;
        const QByteArray first = Guarded::bearer(f.token());
        f.clock.advance(10min - 1s);
        QCOMPARE(f.read(first), 200);
        f.clock.advance(1s);
        QCOMPARE(f.read(first), 401);
        const QByteArray second = Guarded::bearer(f.token());
        QVERIFY(f.sandbox.command({{u"site"_s, u"idp"_s}, {u"fault"_s, u"expired"_s}}));
        QCOMPARE(f.read(second), 401);
        QCOMPARE(f.token().status, 200); // it goes on issuing what is worth nothing
        QVERIFY(f.sandbox.command({{u"site"_s, u"idp"_s}, {u"fault"_s, u"none"_s}}));
        QCOMPARE(f.read(second), 200);
        QVERIFY(!f.sandbox.command({{u"site"_s, u"primary"_s}, {u"fault"_s, u"expired"_s}}));
    }

    void whatIsNoProperRequestIsRefusedByTheCodesOfOAuth_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray client = "&client_id=practice&client_secret=practice-secret";
        QTest::newRow("another secret") << QByteArray(
            "grant_type=client_credentials&client_id=practice&client_secret=x")
                                        << 401 << u"invalid_client"_s;
        QTest::newRow("another client") << QByteArray(
            "grant_type=client_credentials&client_id=x&client_secret=practice-secret")
                                        << 401 << u"invalid_client"_s;
        QTest::newRow("nobody") << QByteArray("grant_type=client_credentials") << 401 << u"invalid_client"_s;
        QTest::newRow("another grant") << "grant_type=password" + client << 400 << u"unsupported_grant_type"_s;
        QTest::newRow("no grant") << client.mid(1) << 400 << u"invalid_request"_s;
        QTest::newRow("twice") << goodForm + "&client_id=practice" << 400 << u"invalid_request"_s;
        QTest::newRow("nothing") << QByteArray() << 400 << u"invalid_request"_s;
    }
    void whatIsNoProperRequestIsRefusedByTheCodesOfOAuth()
    {
        QFETCH(QByteArray, form);
        QFETCH(int, status);
        QFETCH(QString, code);
        Guarded f;
        const auto answer = f.token(form);
        QCOMPARE(answer.status, status);
        QCOMPARE(Guarded::json(answer)[u"error"].toString(), code);
    }

    void onlyAFormPostedToTheTokenEndpointIsATokenRequest()
    {
        Guarded f;
        const auto read = f.token({}, "GET");
        QCOMPARE(read.status, 405);
        QCOMPARE(read.headers.value("Allow"), QByteArray("POST"));
        QCOMPARE(f.token(goodForm, "POST", u"/elsewhere"_s).status, 404);
        QCOMPARE(f.ask("POST", u"/token"_s, goodForm, {{"Content-Type", "application/json"}}, f.idp).status, 400);
    }

    /// An Authenticator over real sockets, as the watch uses it.
    void aClientSignsInOverLoopbackAndSeesTheFaultsOfTheTokenSite()
    {
        Guarded f;
        SandboxServer server(f.sandbox, {});
        QVERIFY(server.start());
        CurlTransport http(f.clock);
        JwtSigner signer;
        QByteArray secret = "practice-secret";
        const auto statusOf = [&] {
            Authenticator auth({.baseUrl = server.url(SandboxSite::Primary)},
                               {.kind = SignInKind::EntraClientSecret,
                                .tenant = u"contoso.example"_s,
                                .clientId = u"practice"_s,
                                .scope = u"api://x/.default"_s,
                                .authority = server.url(f.idp)},
                               {.http = http, .clock = f.clock, .signer = signer, .secret = [&] {
                                    return Result<std::optional<Secret>>(Secret(secret));
                                }});
            HttpRequest request;
            request.url = QUrl(server.url(SandboxSite::Primary).toString() + u"/Patient/a"_s);
            const auto done = auth.authorise(request, {});
            return done ? QString::number(http.exchange(request, {}).status.value_or(0))
                        : QString(codeName(done.error().code) + u' ' + done.error().detail);
        };
        const auto refusal = [](const char* why) {
            return QString(codeName(Errc::Unauthorized) + u' ' + QLatin1StringView(why));
        };
        QCOMPARE(statusOf(), u"200"_s);
        f.sandbox.setFault(f.idp, {.fault = SandboxFault::Unauthorized});
        QCOMPARE(statusOf(), refusal("invalid_client"));
        f.sandbox.setFault(f.idp, {.fault = SandboxFault::Forbidden});
        QCOMPARE(statusOf(), refusal("unauthorized_client"));
        f.sandbox.setFault(f.idp, {.fault = SandboxFault::Expired});
        QCOMPARE(statusOf(), u"401"_s);
        f.sandbox.setFault(f.idp, {.fault = SandboxFault::Slow, .phase = u"first_byte"_s, .delay = 50ms});
        QCOMPARE(statusOf(), u"200"_s);
        f.sandbox.setFault(f.idp, {});
        secret = "another";
        QCOMPARE(statusOf(), refusal("invalid_client"));
    }
};

QTEST_GUILESS_MAIN(TestTokenSite)
#include "tst_token_site.moc"
