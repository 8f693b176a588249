// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/endpoint.h"
#include "fhir/endpoint_json.h"
#include "fhir/flavours.h"
#include "support/fixtures.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Pair goodPair()
{
    Pair pair;
    pair.id = PairId{u"1"_s};
    pair.name = u"Hospital"_s;
    pair.primary.name = u"North Europe"_s;
    pair.primary.baseUrl = QUrl(u"https://north.example.org/fhir"_s);
    pair.secondary.name = u"West Europe"_s;
    pair.secondary.baseUrl = QUrl(u"https://west.example.org/fhir"_s);
    return pair;
}

Pair fullPair()
{
    Pair pair = goodPair();
    pair.group = u"Clinics"_s;
    pair.environment = Environment::Test;
    pair.primary.flavour = Flavour::Ahds;
    pair.primary.fhirVersion = u"4.0.1"_s;
    pair.primary.software = u"Microsoft FHIR Server 4.0.633"_s;
    pair.primary.signIn = {.kind = SignInKind::EntraCertificate,
                           .tenant = u"t"_s,
                           .clientId = u"c"_s,
                           .scope = u"s"_s,
                           .authority = QUrl(u"https://login.example.org"_s)};
    pair.primary.tls = {{u"/etc/ca.pem"_s}, u"/etc/c.pem"_s, u"/etc/k.pem"_s};
    pair.primary.expectPrivateAddress = true;
    pair.secondary.signIn = {.kind = SignInKind::SmartBackend, .clientId = u"c"_s, .keyId = u"k"_s};
    pair.frontUrl = QUrl(u"https://front.example.org/fhir"_s);
    pair.objectives = {5min, 30min};
    pair.heartbeat = {true, 20s, 5s, {.kind = SignInKind::Basic, .user = u"beat"_s}};
    pair.probePeriod = 10s;
    pair.drillMode = true;
    pair.sharedGateway = true;
    pair.looseSecrets = {u"heartbeat"_s};
    return pair;
}

QString problemsOf(const Pair& pair, const QList<Pair>& others = {})
{
    QStringList texts;
    for (const Error& error : validate(pair, others)) {
        texts.append(codeName(error.code) + u' ' + error.subject);
    }
    return texts.join(u"; "_s);
}

QString code(Errc errc, const char* field)
{
    return codeName(errc) + u' ' + QLatin1StringView(field);
}

} // namespace

class TestEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void addressesAreBroughtToOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("normal");
        QTest::newRow("as is") << u"https://a.example.org/fhir"_s << u"https://a.example.org/fhir"_s;
        QTest::newRow("slashes") << u"https://a.example.org/fhir//"_s << u"https://a.example.org/fhir"_s;
        QTest::newRow("no path") << u"https://a.example.org/"_s << u"https://a.example.org"_s;
        QTest::newRow("case") << u"HTTPS://A.Example.ORG/Fhir"_s << u"https://a.example.org/Fhir"_s;
        QTest::newRow("no scheme") << u"a.example.org/fhir"_s << u"https://a.example.org/fhir"_s;
        QTest::newRow("no scheme, port") << u"localhost:8080/fhir"_s << u"https://localhost:8080/fhir"_s;
        QTest::newRow("spaces around") << u"  http://localhost:8080/fhir \n"_s << u"http://localhost:8080/fhir"_s;
        QTest::newRow("usual port") << u"https://a.example.org:443/x"_s << u"https://a.example.org/x"_s;
        QTest::newRow("port of the other scheme") << u"http://a.example.org:443"_s << u"http://a.example.org:443"_s;
        QTest::newRow("dots") << u"https://a.example.org/x/../fhir"_s << u"https://a.example.org/fhir"_s;
        QTest::newRow("ipv6") << u"http://[::1]:8080/fhir"_s << u"http://[::1]:8080/fhir"_s;
    }
    void addressesAreBroughtToOneForm()
    {
        QFETCH(QString, typed);
        QFETCH(QString, normal);
        const auto url = normaliseBaseUrl(typed);
        QVERIFY2(url.has_value(), url ? "" : qPrintable(url.error().detail));
        QCOMPARE(url->toString(QUrl::FullyEncoded), normal);
        QCOMPARE(*normaliseBaseUrl(url->toString()), *url);
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << u"  "_s;
        QTest::newRow("scheme") << u"ftp://a.example.org"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << u"https:///fhir"_s;
        QTest::newRow("query") << u"https://a.example.org/fhir?x=1"_s;
        QTest::newRow("fragment") << u"https://a.example.org/fhir#x"_s;
        QTest::newRow("space") << u"https://a.example.org/fh ir"_s;
        QTest::newRow("port") << u"https://a.example.org:99999/fhir"_s;
        QTest::newRow("long") << u"https://a.example.org/"_s + QString(3000, u'x');
        QTest::newRow("password") << u"https://joe:secret@a.example.org/fhir"_s;
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(QString, typed);
        const auto url = normaliseBaseUrl(typed);
        QVERIFY(!url.has_value());
        QCOMPARE(url.error().code, Errc::Invalid);
        QVERIFY(!url.error().detail.isEmpty());
        QVERIFY(!QString(url.error().subject + url.error().detail).contains("secret"_L1));
    }

    void aGoodPairHasNoProblems()
    {
        QCOMPARE(problemsOf(goodPair()), QString());
        QCOMPARE(problemsOf(fullPair()), QString());
        Pair managed = goodPair();
        managed.kind = PairKind::Managed;
        managed.secondary.baseUrl = QUrl();
        QCOMPARE(problemsOf(managed), QString());
    }

    void problemsOfAPairAreNamed_data()
    {
        QTest::addColumn<Pair>("pair");
        QTest::addColumn<QString>("problems");
        const auto row = [](const char* name, Errc errc, const char* field, auto change) {
            Pair pair = goodPair();
            change(pair);
            QTest::newRow(name) << pair << code(errc, field);
        };
        row("no name", Errc::Invalid, "name", [](Pair& p) { p.name = u" "_s; });
        row("no primary", Errc::Invalid, "primary.baseUrl", [](Pair& p) { p.primary.baseUrl = QUrl(); });
        row("primary not normal", Errc::Invalid, "primary.baseUrl",
            [](Pair& p) { p.primary.baseUrl = QUrl(u"https://a.example.org/fhir/"_s); });
        row("no secondary", Errc::Invalid, "secondary.baseUrl", [](Pair& p) { p.secondary.baseUrl = QUrl(); });
        row("secondary is primary", Errc::SameService, "secondary.baseUrl",
            [](Pair& p) { p.secondary.baseUrl = p.primary.baseUrl; });
        row("bad front", Errc::Invalid, "frontUrl", [](Pair& p) { p.frontUrl = QUrl(u"ftp://x"_s); });
        row("rpo short", Errc::Invalid, "objectives.rpo", [](Pair& p) { p.objectives.rpo = 59s; });
        row("rto none", Errc::Invalid, "objectives.rto", [](Pair& p) { p.objectives.rto = 0s; });
        row("probe fast", Errc::Invalid, "probePeriod", [](Pair& p) { p.probePeriod = 4999ms; });
        row("probe slow", Errc::Invalid, "probePeriod", [](Pair& p) { p.probePeriod = 1h + 1ms; });
        row("beat fast", Errc::Invalid, "heartbeat.period", [](Pair& p) { p.heartbeat.period = 4s; });
        row("drill beat", Errc::Invalid, "heartbeat.drillPeriod", [](Pair& p) { p.heartbeat.drillPeriod = 2h; });
        row("basic without user", Errc::Invalid, "primary.signIn.user",
            [](Pair& p) { p.primary.signIn.kind = SignInKind::Basic; });
        row("entra without tenant", Errc::Invalid, "secondary.signIn.tenant",
            [](Pair& p) { p.secondary.signIn = {.kind = SignInKind::EntraClientSecret, .clientId = u"c"_s}; });
        row("clear text", Errc::Invalid, "primary.signIn", [](Pair& p) {
            p.primary.baseUrl = QUrl(u"http://north.example.org/fhir"_s);
            p.primary.signIn.kind = SignInKind::Bearer;
        });
        row("heartbeat in clear text", Errc::Invalid, "heartbeat.signIn", [](Pair& p) {
            p.primary.baseUrl = QUrl(u"http://north.example.org/fhir"_s);
            p.heartbeat.signIn.kind = SignInKind::Bearer;
        });
        row("login in clear text", Errc::Invalid, "primary.signIn.authority", [](Pair& p) {
            p.primary.signIn = {.kind = SignInKind::EntraClientSecret,
                                .tenant = u"t"_s,
                                .clientId = u"c"_s,
                                .authority = QUrl(u"http://login.example.org"_s)};
        });
    }
    void problemsOfAPairAreNamed()
    {
        QFETCH(Pair, pair);
        QFETCH(QString, problems);
        QCOMPARE(problemsOf(pair), problems);
    }

    void plainHttpIsFineWithoutCredentialsAndOnThisComputer()
    {
        Pair pair = goodPair();
        pair.primary.baseUrl = QUrl(u"http://north.example.org/fhir"_s);
        QCOMPARE(problemsOf(pair), QString());
        for (const auto& host :
             {u"localhost:8080"_s, u"127.0.0.1"_s, u"127.8.9.1:1"_s, u"[::1]:8080"_s, u"a.localhost"_s}) {
            pair.primary.baseUrl = QUrl(u"http://"_s + host + u"/fhir"_s);
            pair.primary.signIn.kind = SignInKind::Bearer;
            QCOMPARE(problemsOf(pair), QString());
        }
        for (const auto& host : {u"127.0.0.1.example.org"_s, u"localhost.example.org"_s, u"10.0.0.1"_s}) {
            pair.primary.baseUrl = QUrl(u"http://"_s + host + u"/fhir"_s);
            QCOMPARE(problemsOf(pair), code(Errc::Invalid, "primary.signIn"));
        }
    }

    void otherPairsMayNotShareNameOrPrimary()
    {
        Pair other = goodPair();
        other.id = PairId{u"2"_s};
        other.name = u"hospital "_s;
        other.primary.baseUrl = QUrl(u"https://other.example.org"_s);
        QCOMPARE(problemsOf(goodPair(), {other}), code(Errc::NameTaken, "name"));
        other.name = u"Clinic"_s;
        other.primary.baseUrl = goodPair().primary.baseUrl;
        QCOMPARE(problemsOf(goodPair(), {other}), code(Errc::AddressTaken, "primary.baseUrl"));
        // The stored form of the same pair is not another pair.
        QCOMPARE(problemsOf(goodPair(), {goodPair()}), QString());
        // Same host, other path: another service.
        other.primary.baseUrl = QUrl(u"https://north.example.org/fhir2"_s);
        QCOMPARE(problemsOf(goodPair(), {other}), QString());
    }

    void aPairSurvivesItsJson()
    {
        const Pair pair = fullPair();
        const QByteArray bytes = QJsonDocument(toJson(pair)).toJson();
        const auto read = pairFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().subject));
        QVERIFY(*read == pair);
        QVERIFY(*pairFromJson(toJson(goodPair())) == goodPair());
    }

    void aPairWithoutIdGetsOne()
    {
        QJsonObject json = toJson(goodPair());
        json.remove(u"id"_s);
        const auto a = pairFromJson(json);
        const auto b = pairFromJson(json);
        QCOMPARE(a->id.value.size(), 36);
        QVERIFY(a->id != b->id);
    }

    void whatJsonCannotBeUsedIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* text, const char* field) {
            QTest::newRow(field) << QString::fromLatin1(json(text)) << QString::fromLatin1(field);
        };
        row("{'primary':{'baseUrl':'https://a'}}", "name");
        row("{'name':'x'}", "primary.baseUrl");
        row("{'name':7}", "name");
        row("{'name':'x','kind':'both'}", "kind");
        row("{'name':'x','environment':'moon'}", "environment");
        row("{'name':'x','primary':[]}", "primary");
        row("{'name':'x','primary':{'baseUrl':'https://a','flavour':'dos'}}", "primary.flavour");
        row("{'name':'x','secondary':{'signIn':{'kind':'magic'}}}", "secondary.signIn.kind");
        row("{'name':'x','secondary':{'tls':{'extraCaFiles':[1]}}}", "secondary.tls.extraCaFiles");
        row("{'name':'x','frontUrl':'https://u:p@h'}", "frontUrl");
        row("{'name':'x','objectives':{'rpoMs':'soon'}}", "objectives.rpoMs");
        row("{'name':'x','probePeriodMs':-1}", "probePeriodMs");
        row("{'name':'x','heartbeat':{'periodMs':1.5}}", "heartbeat.periodMs");
        row("{'name':'x','heartbeat':{'drillPeriodMs':1e300}}", "heartbeat.drillPeriodMs");
        row("{'name':'x','drillMode':'yes'}", "drillMode");
    }
    void whatJsonCannotBeUsedIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        const auto pair = pairFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
        QVERIFY(!pair.has_value());
        QCOMPARE(pair.error().code, Errc::Invalid);
        QCOMPARE(pair.error().subject, field);
    }

    void aGatewayThatNobodyConfirmedIsNotConfirmed()
    {
        QJsonObject json = toJson(fullPair());
        QVERIFY(pairFromJson(json)->sharedGateway);
        json.remove(u"sharedGateway"_s); // as stored before there was such a thing
        QVERIFY(!pairFromJson(json)->sharedGateway);
    }

    void unknownMembersAreIgnored()
    {
        QJsonObject json = toJson(goodPair());
        json.insert(u"colour"_s, u"red"_s);
        QVERIFY(*pairFromJson(json) == goodPair());
    }

    void everyCodeLeadsBack()
    {
        QSet<QString> seen;
        for (const FlavourTraits& row : flavours()) {
            QCOMPARE(flavourFromCode(codeName(row.flavour)), std::optional(row.flavour));
            seen.insert(codeName(row.flavour));
        }
        QCOMPARE(seen.size(), 5);
        for (int i = 0; i <= static_cast<int>(SignInKind::ManagedIdentity); ++i) {
            const auto kind = static_cast<SignInKind>(i);
            QCOMPARE(signInKindFromCode(codeName(kind)), std::optional(kind));
        }
        for (const auto kind : {PairKind::Managed, PairKind::Copied}) {
            QCOMPARE(pairKindFromCode(codeName(kind)), std::optional(kind));
        }
        for (const auto e : {Environment::Production, Environment::Test, Environment::Development}) {
            QCOMPARE(environmentFromCode(codeName(e)), std::optional(e));
        }
        QVERIFY(!flavourFromCode(u""));
        QVERIFY(!signInKindFromCode(u"None"));
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
