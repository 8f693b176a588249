// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory_rig.h"
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "sandbox/server.h"
#include "service/verb_desk.h"
#include "support/fake_transport.h"
#include "support/test_certificates.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Secret>> noSecret()
{
    return std::nullopt;
}

} // namespace

class TestPairAdmin : public QObject
{
    Q_OBJECT
private slots:
    void theAddressAloneTellsWhatTheServiceIs()
    {
        InventoryRig rig;
        const Inspection seen = wait(rig.admin->inspect(rig.base.pair.primary));
        QVERIFY(!seen.error);
        QCOMPARE(seen.endpoint.flavour, Flavour::MicrosoftOss);
        QCOMPARE(seen.endpoint.fhirVersion, u"4.0.1"_s);
        QVERIFY(!seen.untrusted);
    }

    void r8_theHeartbeatIsDeletedOnBothServers()
    {
        InventoryRig rig;
        rig.base.start();
        rig.base.pollTimes(4);
        const auto statuses = [&] {
            QList<int> found;
            for (const auto site : {SandboxSite::Primary, SandboxSite::Secondary}) {
                found << rig.base.sandbox.handle(site, "GET", u"/fhir/Basic/rekindle-heartbeat"_s, {}, {}).status;
            }
            return found;
        };
        QCOMPARE(statuses(), (QList<int>{200, 200}));
        QVERIFY(wait(rig.admin->deleteHeartbeats(rig.base.pair)));
        QCOMPARE(statuses(), (QList<int>{410, 410}));
        QVERIFY(wait(rig.admin->deleteHeartbeats(rig.base.pair))); // that there is none is a success
    }

    void r8_aHeartbeatOfAnotherInstallationIsLeftAlone()
    {
        InventoryRig rig;
        rig.base.installation = u"another"_s;
        rig.base.start();
        rig.base.pollTimes(2);
        rig.base.installation = u"this-console"_s;
        rig.admin = std::make_unique<Inventory>(rig.ports());
        const auto gone = wait(rig.admin->deleteHeartbeats(rig.base.pair));
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, Errc::Foreign);
        QCOMPARE(
            rig.base.sandbox.handle(SandboxSite::Primary, "GET", u"/fhir/Basic/rekindle-heartbeat"_s, {}, {}).status,
            200);
    }

    void whatTheServerAdvertisesIsOffered()
    {
        FakeClock clock;
        FakeTransport http(clock);
        http.answer(u"/metadata"_s,
                    {FakeTransport::reply(
                        200,
                        "{\"resourceType\":\"CapabilityStatement\",\"fhirVersion\":\"4.0.1\",\"rest\":[{\"mode\":"
                        "\"server\",\"security\":{\"service\":[{\"coding\":[{\"code\":\"SMART-on-FHIR\"}]}]}}]}",
                        {{"Content-Type", "application/fhir+json"}})});
        http.answer(
            u"smart-configuration"_s,
            {FakeTransport::reply(200,
                                  "{\"token_endpoint\":\"https://login.microsoftonline.com/contoso.org/oauth2/v2.0/"
                                  "token\",\"grant_types_supported\":[\"authorization_code\",\"client_credentials\"],"
                                  "\"capabilities\":[]}",
                                  {{"Content-Type", "application/json"}})});
        NoSigner signer;
        const Inspection seen =
            inspect(Endpoint{.baseUrl = QUrl(u"https://fhir.example.org/fhir"_s)}, {http, clock, signer, noSecret}, {});
        QVERIFY(!seen.error);
        QCOMPARE(seen.signIn.tenant, u"contoso.org"_s);
        QCOMPARE(seen.signIn.kinds.first(), SignInKind::EntraClientSecret);
        QVERIFY(seen.signIn.kinds.contains(SignInKind::SmartBackend));
        QVERIFY(!seen.signIn.kinds.contains(SignInKind::Basic));
        QVERIFY(http.requests().size() >= 2);
        for (const HttpRequest& request : http.requests()) {
            QVERIFY(!request.headers.has("Authorization"));
            QVERIFY(request.url.path().startsWith(u"/fhir/"_s));
        }
    }

    void anUnknownCertificateIsNamedWithItsChain()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        SystemClock live;
        const TestCertificate ca =
            makeCertificate(folder.path(), u"ca"_s, {.commonName = u"Ward CA"_s, .authority = true});
        Sandbox sandbox({}, live);
        SandboxServer server(sandbox, {.tls = true});
        QVERIFY(server.start());
        CurlTransport http(clock);
        NoSigner signer;
        Endpoint endpoint{.baseUrl = server.url(SandboxSite::Primary)};
        const Inspection refused = inspect(endpoint, {http, live, signer, noSecret}, {});
        QVERIFY(refused.error);
        QCOMPARE(refused.error->code, Errc::Tls);
        QVERIFY(!refused.certificates.isEmpty());
        QVERIFY(refused.untrusted);
        QCOMPARE(refused.untrusted->fault, CertificateFault::UnknownCa);
        QVERIFY(refused.untrusted->index < refused.certificates.size());
        endpoint.tls.extraCaFiles = {ca.certificate}; // another authority does not help
        QVERIFY(inspect(endpoint, {http, live, signer, noSecret}, {}).untrusted);
        endpoint.tls.extraCaFiles = {server.caFile()};
        const Inspection trusted = inspect(endpoint, {http, live, signer, noSecret}, {});
        QVERIFY(!trusted.error);
        QVERIFY(!trusted.untrusted);
        QVERIFY(!trusted.certificates.isEmpty());
    }

    void aSignInIsTriedForReal()
    {
        InventoryRig rig({.basicCredentials = "probe:open-sesame"});
        const SecretKey key{rig.pair.id, u"primary"_s};
        const auto good = wait(rig.admin->trySignIn(rig.pair.primary, key, Secret("open-sesame")));
        QVERIFY2(good, good ? "" : qPrintable(good.error().detail)); // although there is no heartbeat yet
        const auto wrong = wait(rig.admin->trySignIn(rig.pair.primary, key, Secret("guess")));
        QCOMPARE(wrong.error().code, Errc::Unauthorized);
        const auto none = wait(rig.admin->trySignIn(rig.pair.primary, key, {}));
        QCOMPARE(none.error().code, Errc::Secret);
        QVERIFY(rig.session.write(key, Secret("open-sesame")));
        QVERIFY(wait(rig.admin->trySignIn(rig.pair.primary, key, {})));
    }

    void w18_aRefusedPasswordIsNotTriedAgainAndAChangedOneIs()
    {
        InventoryRig rig({.basicCredentials = "probe:open-sesame"});
        const SecretKey key{rig.pair.id, u"primary"_s};
        const auto tried = [&](const char* secret) {
            const auto in = wait(rig.admin->trySignIn(rig.pair.primary, key, Secret(secret)));
            return in ? u"in"_s : codeName(in.error().code);
        };
        QCOMPARE(tried("wrong"), u"unauthorized"_s);
        QCOMPARE(tried("wrong"), u"not_repeated"_s);
        QCOMPARE(tried("open-sesame"), u"in"_s);
    }

    void r1_checksObeyTheRestThatTheWatchWasTold()
    {
        InventoryRig rig;
        rig.base.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Throttled, .retryAfter = 60s});
        Endpoint anonymous = rig.base.pair.primary;
        RetryAfterGate watch(rig.base.http, rig.base.clock, rig.rests, anonymous.baseUrl, anonymous.signIn);
        QCOMPARE(watch.exchange({.url = QUrl(anonymous.baseUrl.toString() + u"/metadata"_s)}, {}).status,
                 std::optional(429));
        rig.base.sandbox.setFault(SandboxSite::Primary, {});
        const auto error = wait(rig.admin->inspect(anonymous)).error;
        QVERIFY(error);
        QCOMPARE(error->code, Errc::Throttled);
        rig.base.clock.advance(61s);
        QVERIFY(!wait(rig.admin->inspect(anonymous)).error);
    }

    void whatAnotherProcessAsksForIsLoggedWithoutItsSecret()
    {
        InventoryRig rig;
        QVERIFY(rig.save());
        static QStringList lines;
        lines.clear();
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& line) { lines << line; });
        VerbDesk desk({*rig.registry, rig.watchPorts(), rig.store->notices}, *rig.monitor);
        const auto ask = [&desk](const QString& verb, const QJsonObject& arguments) {
            return wait(desk.carryOut({u"r-1"_s, verb, arguments}));
        };
        const auto kept =
            ask(u"secret.set"_s,
                {{u"id"_s, rig.pair.id.value}, {u"role"_s, u"primary"_s}, {u"secret"_s, u"b3Blbi1zZXNhbWU="_s}});
        const auto odd = ask(u"pair.explode"_s, {});
        qInstallMessageHandler(before);
        QVERIFY(kept && !odd);
        QCOMPARE(lines, (QStringList{u"another process asked for secret.set, request r-1: done"_s,
                                     u"another process asked for pair.explode, request r-1: not done, unsupported"_s}));
    }

    void aPersonIsShownTheCodeToEnter()
    {
        InventoryRig rig;
        FakeTransport http(rig.base.clock);
        http.answer(u"/devicecode"_s,
                    {FakeTransport::reply(200, "{\"device_code\":\"DEV\",\"user_code\":\"ABC-123\",\"interval\":5,"
                                               "\"verification_uri\":\"https://login.example.org/device\","
                                               "\"expires_in\":900}")});
        http.answer(u"/token"_s, {FakeTransport::reply(200, "{\"access_token\":\"t\",\"expires_in\":3600}")});
        http.answer(u"/Basic/"_s, {FakeTransport::reply(404)});
        Inventory admin({.monitor = *rig.monitor,
                         .registry = *rig.registry,
                         .http = http,
                         .clock = rig.base.clock,
                         .secrets = rig.secrets,
                         .signer = rig.base.signer,
                         .rests = rig.rests,
                         .refusals = rig.refusals});
        Endpoint endpoint = rig.pair.primary;
        endpoint.signIn = {.kind = SignInKind::EntraDeviceCode,
                           .tenant = u"contoso.example"_s,
                           .clientId = u"app"_s,
                           .scope = u"api://x/.default"_s};
        QSignalSpy prompted(&admin, &PairAdmin::signInPrompted);
        QVERIFY(wait(admin.trySignIn(endpoint, {rig.pair.id, u"primary"_s}, {})));
        QTRY_COMPARE_WITH_TIMEOUT(prompted.size(), 1, 30'000);
        QCOMPARE(prompted.first().at(1).value<DeviceCodePrompt>().userCode, u"ABC-123"_s);
    }

    void whatALockedKeychainRefusesIsNotSavedAtAll()
    {
        InventoryRig rig;
        rig.keychain.locked = true;
        const RoleSecrets secrets{{u"primary"_s, Secret("open-sesame")}};
        QCOMPARE(rig.save(secrets).error().code, Errc::Secret);
        QVERIFY(rig.store->pairs.pairs()->isEmpty());
        QVERIFY(rig.monitor->pairs().isEmpty());
        QSignalSpy changed(rig.admin.get(), &PairAdmin::secretsChanged);
        QVERIFY(rig.save(secrets, SecretPlace::Session));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(rig.monitor->pairs().size(), 1);
        QCOMPARE(wait(rig.admin->secretStates({rig.pair})).first().place, u"session"_s);
        rig.keychain.locked = false;
        QVERIFY(rig.save(secrets, SecretPlace::Keychain, PairRegistry::Change::Edit));
        QCOMPARE(wait(rig.admin->secretStates({rig.pair})).first().place, u"keychain"_s);
    }

    void removingTakesTheSecretsAndLeavesTheHistory()
    {
        InventoryRig rig;
        QVERIFY(rig.save({{u"primary"_s, Secret("x")}}));
        Reading reading;
        reading.pair = rig.pair.id;
        reading.at = rig.base.clock.now();
        QVERIFY(rig.store->watch.append({reading}));
        QVERIFY(wait(rig.admin->removePair(rig.pair.id)));
        QVERIFY(rig.store->pairs.pairs()->isEmpty());
        QVERIFY(!rig.monitor->pair(rig.pair.id));
        QVERIFY(!*rig.secrets.read(secretKey(rig.pair, u"primary"_s)));
        QVERIFY(rig.store->watch.lastReading(rig.pair.id)->has_value());
    }

    void s5_aRemovalThatTheKeychainRefusesRemovesNothing()
    {
        InventoryRig rig;
        QVERIFY(rig.save({{u"primary"_s, Secret("x")}}));
        rig.keychain.locked = true;
        QCOMPARE(wait(rig.admin->removePair(rig.pair.id)).error().code, Errc::Secret);
        QCOMPARE(rig.store->pairs.pairs()->size(), 1);
        QVERIFY(rig.monitor->pair(rig.pair.id));
        rig.keychain.locked = false;
        QVERIFY(*rig.secrets.read(secretKey(rig.pair, u"primary"_s)));
    }

    void changingAPairThatIsGoneIsAnError()
    {
        InventoryRig rig;
        QCOMPARE(rig.save({}, SecretPlace::Keychain, PairRegistry::Change::Edit).error().code, Errc::NotFound);
    }

    void aFileGoesOutAndComesBack()
    {
        InventoryRig rig;
        QVERIFY(rig.save());
        const QString path = rig.folder.filePath(u"pairs.json"_s);
        QVERIFY(wait(rig.admin->exportPairs(path, {rig.pair})));
        QVERIFY(wait(rig.admin->removePair(rig.pair.id)));
        const auto outcomes = wait(rig.admin->importPairs(path));
        QVERIFY(outcomes);
        QCOMPARE(outcomes->size(), 1);
        QVERIFY(!outcomes->first().error);
        QCOMPARE(rig.monitor->pair(rig.pair.id)->pair, rig.pair);
        QCOMPARE(wait(rig.admin->importPairs(rig.folder.path())).error().code, Errc::Invalid);
    }

    void aKeyFileMustBeOne()
    {
        InventoryRig rig;
        QFile file(rig.folder.filePath(u"key.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a key");
        file.close();
        QCOMPARE(wait(rig.admin->readKeyFile(file.fileName())).error().code, Errc::Invalid);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN PRIVATE KEY-----\n");
        file.close();
        QVERIFY(!wait(rig.admin->readKeyFile(file.fileName()))->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPairAdmin)
#include "tst_pair_admin.moc"
