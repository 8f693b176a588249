// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestSandboxFaults : public QObject
{
    Q_OBJECT

    struct Net : SandboxFixture {
        explicit Net(const Sandbox::Options& options = quiet())
            : SandboxFixture(options)
            , transport(sandbox, clock)
        {
            put("Patient/a");
        }
        HttpExchange fetch(const QString& url, std::stop_token stop = {})
        {
            HttpRequest request;
            request.url = QUrl(url);
            request.freshConnection = true;
            return transport.exchange(request, stop);
        }
        HttpExchange primary() { return fetch(u"https://primary.sandbox/fhir/Patient/a"_s); }
        SandboxTransport transport;
    };

private slots:
    void aGoodExchangeHasAllPhases()
    {
        Net net;
        const HttpExchange first = net.primary();
        QVERIFY(first.ok());
        QVERIFY(first.phases.resolve && first.phases.connect && first.phases.tls && first.phases.firstByte
                && first.phases.transfer);
        const PhaseTimes& times = first.phases;
        QCOMPARE(times.total, *times.resolve + *times.connect + *times.tls + *times.firstByte + *times.transfer);
        QVERIFY(times.total < Millis{30});
        QCOMPARE(first.peerAddress, u"10.1.0.4"_s);
        QCOMPARE(first.certificates.size(), 1);
        QCOMPARE(first.receivedBoot, net.clock.boot());
        QVERIFY(first.sentBoot < first.receivedBoot);
        QVERIFY(parseHttpDate(first.headers.value("Date")).has_value());
        QVERIFY(!net.fetch(u"http://primary.sandbox/fhir/metadata"_s).phases.tls);
    }

    void aGuestIsASiteOfItsOwnWithFaultsOfItsOwn()
    {
        Net net;
        const QString url = u"https://idp.sandbox/tenant/token?x=1"_s;
        QCOMPARE(net.fetch(url).status, std::optional(204)); // a control name, as long as nobody lives there
        const auto idp = net.sandbox.attach(std::make_unique<TokenGuest>());
        QVERIFY(idp);
        QCOMPARE(net.sandbox.attach(std::make_unique<TokenGuest>()), std::nullopt); // the name is taken
        QCOMPARE(net.sandbox.siteNamed(u"idp"), idp);
        QCOMPARE(net.sandbox.nameOf(*idp), u"idp"_s);
        const HttpExchange answer = net.fetch(url);
        QCOMPARE(answer.body, QByteArray("GET /tenant/token?x=1 "));
        QCOMPARE(answer.peerAddress, u"10.4.0.4"_s);
        QVERIFY(answer.headers.has("Date"));
        QVERIFY(net.sandbox.command({{u"site"_s, u"idp"_s}, {u"fault"_s, u"throttled"_s}}));
        QCOMPARE(net.fetch(url).status, std::optional(429));
        QVERIFY(net.primary().ok());
        QCOMPARE(net.sandbox.state()[u"sites"_s][u"idp"_s][u"fault"_s].toString(), u"throttled"_s);
        net.sandbox.setFault(*idp, {.fault = SandboxFault::Refused});
        QCOMPARE(net.fetch(url).connect, ConnectState::Refused);
        net.sandbox.setFault(*idp, {});
        net.sandbox.setFault(SandboxSite::Control, {.fault = SandboxFault::Offline});
        QCOMPARE(net.fetch(url).dns, DnsState::Fail); // the network is everybody's
    }

    void aConnectionIsReusedUnlessAFreshOneIsAsked()
    {
        Net net;
        HttpRequest request;
        request.url = QUrl(u"https://primary.sandbox/fhir/Patient/a"_s);
        QVERIFY(net.transport.exchange(request, {}).phases.connect);
        const HttpExchange reused = net.transport.exchange(request, {});
        QVERIFY(!reused.phases.resolve && !reused.phases.connect && !reused.phases.tls && reused.phases.firstByte);
        QVERIFY(reused.certificates.isEmpty());
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        QCOMPARE(net.transport.exchange(request, {}).connect, ConnectState::Refused);
        net.sandbox.setFault(SandboxSite::Primary, {});
        request.freshConnection = true;
        QVERIFY(net.transport.exchange(request, {}).phases.connect);
    }

    void faultsOfTheConnectionAreSeenInTheirPhase_data()
    {
        QTest::addColumn<SandboxFault>("fault");
        QTest::addColumn<DnsState>("dns");
        QTest::addColumn<ConnectState>("connect");
        QTest::addColumn<Errc>("code");
        QTest::addColumn<bool>("timesOut");
        QTest::newRow("down") << SandboxFault::Down << DnsState::Ok << ConnectState::Timeout << Errc::Timeout << true;
        QTest::newRow("partition") << SandboxFault::Partition << DnsState::Ok << ConnectState::Timeout << Errc::Timeout
                                   << true;
        QTest::newRow("refused") << SandboxFault::Refused << DnsState::Ok << ConnectState::Refused << Errc::Unreachable
                                 << false;
        QTest::newRow("reset") << SandboxFault::Reset << DnsState::Ok << ConnectState::Reset << Errc::Unreachable
                               << false;
        QTest::newRow("hang") << SandboxFault::Hang << DnsState::Ok << ConnectState::Ok << Errc::Timeout << true;
        QTest::newRow("name unknown") << SandboxFault::NameUnknown << DnsState::NxDomain << ConnectState::Ok
                                      << Errc::Unreachable << false;
        QTest::newRow("certificate") << SandboxFault::WrongCertificate << DnsState::Ok << ConnectState::Tls << Errc::Tls
                                     << false;
    }
    void faultsOfTheConnectionAreSeenInTheirPhase()
    {
        QFETCH(SandboxFault, fault);
        QFETCH(DnsState, dns);
        QFETCH(ConnectState, connect);
        QFETCH(Errc, code);
        QFETCH(bool, timesOut);
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = fault});
        const HttpExchange result = net.primary();
        QVERIFY(result.error && !result.status);
        QCOMPARE(result.error->code, code);
        QCOMPARE(result.dns, dns);
        QCOMPARE(result.connect, connect);
        QCOMPARE(result.phases.total >= Millis{10s}, timesOut);
        QVERIFY(!result.phases.transfer);
        QVERIFY(net.fetch(u"https://secondary.sandbox/fhir/metadata"_s).ok());
        QVERIFY(net.fetch(u"https://control1.sandbox/"_s).ok());
        QCOMPARE(net.fetch(u"https://front.sandbox/fhir/Patient/a"_s).connect, connect);
        net.sandbox.setFault(SandboxSite::Primary, {});
        QVERIFY(net.primary().ok());
    }

    void aWrongCertificateShowsItsDatesOrItsName()
    {
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::WrongCertificate});
        QVERIFY(*net.primary().certificates[0].notAfter < net.clock.now());
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::WrongCertificate, .phase = u"name"_s});
        const HttpExchange other = net.primary();
        QVERIFY(*other.certificates[0].notAfter > net.clock.now());
        QVERIFY(!other.certificates[0].subject.contains(u"primary"_s));
        QVERIFY(net.fetch(u"http://primary.sandbox/fhir/Patient/a"_s).ok());
    }

    void slowGrowsTheNamedPhaseAlone_data()
    {
        QTest::addColumn<QString>("phase");
        for (const char* phase : {"resolve", "connect", "tls", "first_byte", "transfer"}) {
            QTest::newRow(phase) << QString::fromLatin1(phase);
        }
    }
    void slowGrowsTheNamedPhaseAlone()
    {
        QFETCH(QString, phase);
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Slow, .phase = phase, .delay = 2s});
        const HttpExchange result = net.primary();
        QVERIFY(result.ok());
        const QHash<QString, std::optional<Millis>> phases{{u"resolve"_s, result.phases.resolve},
                                                           {u"connect"_s, result.phases.connect},
                                                           {u"tls"_s, result.phases.tls},
                                                           {u"first_byte"_s, result.phases.firstByte},
                                                           {u"transfer"_s, result.phases.transfer}};
        for (auto it = phases.begin(); it != phases.end(); ++it) {
            QCOMPARE(*it.value() >= Millis{2s}, it.key() == phase);
        }
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Slow, .phase = phase, .delay = 1h});
        QCOMPARE(net.primary().error->code, Errc::Timeout);
        QVERIFY(net.primary().phases.total <= Millis{10s});
    }

    void anErrorShareSparesTheHealthCheck()
    {
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::ErrorShare, .share = 0.5, .status = 502});
        int errors = 0;
        for (int i = 0; i < 400; ++i) {
            const int status = *net.primary().status;
            QVERIFY(status == 200 || status == 502);
            errors += status == 502 ? 1 : 0;
            QCOMPARE(*net.fetch(u"https://primary.sandbox/health/check"_s).status, 200);
        }
        QVERIFY(errors > 150 && errors < 250);
    }

    void throttledSaysWhenToComeBackIfAsked()
    {
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Throttled});
        QCOMPARE(*net.primary().status, 429);
        QVERIFY(!net.primary().headers.has("Retry-After"));
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Throttled, .retryAfter = 1500ms});
        QCOMPARE(net.primary().headers.value("Retry-After"), QByteArray("2"));
        QCOMPARE(net.primary().headers.value("x-ms-retry-after-ms"), QByteArray("1500"));
    }

    void refusalsAreAnsweredByTheServer()
    {
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Unauthorized});
        QCOMPARE(*net.primary().status, 401);
        QCOMPARE(*net.fetch(u"https://primary.sandbox/fhir/metadata"_s).status, 200);
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Forbidden});
        QCOMPARE(*net.primary().status, 403);
    }

    void retiredIsGoneForAllButExport()
    {
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Retired});
        QCOMPARE(*net.primary().status, 410);
        QVERIFY(net.primary().body.contains("\"code\":\"service-deprecated\""));
        QCOMPARE(*net.fetch(u"https://primary.sandbox/fhir/metadata"_s).status, 200);
        for (const QString& path :
             {u"$export"_s, u"Patient/$export"_s, u"Group/g/$export"_s, u"_operations/export/1"_s}) {
            QVERIFY(*net.fetch(u"https://primary.sandbox/fhir/"_s + path).status != 410);
        }
    }

    void aPortalAnswersWithAPage()
    {
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Html});
        const HttpExchange page = net.primary();
        QCOMPARE(*page.status, 200);
        QVERIFY(page.headers.value("Content-Type").startsWith("text/html"));
    }

    void theDateHeaderCanLie()
    {
        Net net;
        net.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::WrongDate, .delay = -1h});
        const auto date = parseHttpDate(net.primary().headers.value("Date"));
        QVERIFY(net.clock.now() - *date > 59min);
        QVERIFY(net.clock.now()
                    - *parseHttpDate(net.fetch(u"https://secondary.sandbox/fhir/metadata"_s).headers.value("Date"))
                < 2s);
    }

    void offlineAndInterceptedStrikeEverySite()
    {
        Net net;
        const QStringList hosts{u"primary"_s, u"secondary"_s, u"front"_s, u"control1"_s, u"control2"_s, u"idp"_s};
        net.sandbox.setFault(SandboxSite::Control, {.fault = SandboxFault::Offline});
        for (const QString& host : hosts) {
            QCOMPARE(net.fetch(u"https://"_s + host + u".sandbox/fhir"_s).dns, DnsState::Fail);
        }
        net.sandbox.setFault(SandboxSite::Control, {.fault = SandboxFault::Intercepted});
        for (const QString& host : hosts) {
            const HttpExchange secure = net.fetch(u"https://"_s + host + u".sandbox/fhir"_s);
            QCOMPARE(secure.connect, ConnectState::Tls);
            QVERIFY(secure.certificates[0].issuer.contains(u"Unknown"_s));
            QVERIFY(net.fetch(u"http://"_s + host + u".sandbox/fhir"_s).body.contains("<html>"));
        }
        net.sandbox.setFault(SandboxSite::Control, {});
        QVERIFY(net.primary().ok());
        QCOMPARE(*net.fetch(u"https://idp.sandbox/"_s).status, 204);
    }

    void unknownHostsStopsAndLimitsAreKept()
    {
        Net net;
        QCOMPARE(net.fetch(u"https://nowhere.sandbox/fhir"_s).dns, DnsState::NxDomain);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(net.fetch(u"https://primary.sandbox/fhir"_s, stop.get_token()).error->code, Errc::Cancelled);
        HttpRequest request;
        request.url = QUrl(u"https://primary.sandbox/fhir/metadata"_s);
        request.maxBody = 100;
        QCOMPARE(net.transport.exchange(request, {}).error->code, Errc::TooLarge);
        request.url = QUrl(u"https://primary.sandbox/fhir/Patient/b"_s);
        request.method = "PUT";
        request.maxBody = 10'000;
        request.body = "{\"resourceType\":\"Patient\",\"id\":\"b\"}";
        QCOMPARE(*net.transport.exchange(request, {}).status, 201);
    }

    void manyThreadsMayAskAtOnce()
    {
        Net net;
        std::vector<std::jthread> threads;
        std::atomic<int> answered{0};
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&net, &answered, i] {
                for (int k = 0; k < 100; ++k) {
                    answered += net.fetch(u"https://front.sandbox/fhir/Patient/a"_s).ok() ? 1 : 0;
                    net.put("Patient/t" + QByteArray::number(i));
                    net.sandbox.setFault(SandboxSite::Secondary,
                                         {.fault = k % 2 == 0 ? SandboxFault::Hang : SandboxFault::None});
                    static_cast<void>(net.sandbox.state());
                }
            });
        }
        threads.clear();
        QCOMPARE(answered.load(), 400);
        QCOMPARE(net.bundle(u"/fhir/_history?_summary=count"_s)[u"total"].toInt(), 401);
    }

    void commandsSetWhatTheyNameAndStateShowsIt()
    {
        SandboxFixture f;
        const auto command = [&f](const char* json) {
            return f.sandbox.command(QJsonDocument::fromJson(json).object());
        };
        QVERIFY(command("{\"site\":\"primary\",\"fault\":\"slow\",\"phase\":\"tls\",\"delay\":\"2s\"}").has_value());
        QCOMPARE(f.sandbox.fault(SandboxSite::Primary).fault, SandboxFault::Slow);
        QCOMPARE(f.sandbox.fault(SandboxSite::Primary).delay, Millis{2s});
        QVERIFY(command("{\"replication\":{\"mode\":\"slower_than_writes\",\"rate\":0.25},\"writesPerMinute\":60,"
                        "\"front\":\"secondary\"}")
                    .has_value());
        const QJsonObject state = f.sandbox.state();
        QCOMPARE(state[u"sites"][u"primary"][u"phase"].toString(), u"tls"_s);
        QCOMPARE(state[u"replication"][u"mode"].toString(), u"slower_than_writes"_s);
        QCOMPARE(state[u"replication"][u"rate"].toDouble(), 0.25);
        QCOMPARE(state[u"replication"][u"delay"].toString(), u"3000ms"_s);
        QCOMPARE(state[u"writesPerMinute"].toDouble(), 60.0);
        QCOMPARE(state[u"front"][u"target"].toString(), u"secondary"_s);
        QVERIFY(f.sandbox.command({{u"replication"_s, state[u"replication"]}}).has_value());
        QVERIFY(command("{\"site\":\"primary\",\"fault\":\"none\",\"front\":\"auto\"}").has_value());
        QCOMPARE(f.sandbox.fault(SandboxSite::Primary).fault, SandboxFault::None);
    }

    void commandsThatCannotBeUsedNameTheFieldAndChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("site") << QByteArray("{\"site\":\"moon\",\"fault\":\"down\"}") << u"site"_s;
        QTest::newRow("fault") << QByteArray("{\"site\":\"primary\",\"fault\":\"fire\"}") << u"fault"_s;
        QTest::newRow("offline is no site's")
            << QByteArray("{\"site\":\"primary\",\"fault\":\"offline\"}") << u"fault"_s;
        QTest::newRow("phase") << QByteArray("{\"site\":\"primary\",\"fault\":\"slow\",\"phase\":\"x\"}") << u"phase"_s;
        QTest::newRow("share") << QByteArray("{\"site\":\"primary\",\"fault\":\"error_share\",\"share\":2}")
                               << u"share"_s;
        QTest::newRow("delay") << QByteArray("{\"site\":\"primary\",\"fault\":\"slow\",\"delay\":\"soon\"}")
                               << u"delay"_s;
        QTest::newRow("mode") << QByteArray("{\"replication\":{\"mode\":\"fast\"}}") << u"replication.mode"_s;
        QTest::newRow("unknown") << QByteArray("{\"site\":\"primary\",\"fault\":\"down\",\"colour\":1}") << u"colour"_s;
        QTest::newRow("front") << QByteArray("{\"site\":\"primary\",\"fault\":\"down\",\"front\":\"control\"}")
                               << u"front"_s;
        QTest::newRow("writes") << QByteArray("{\"site\":\"primary\",\"fault\":\"down\",\"writesPerMinute\":-1}")
                                << u"writesPerMinute"_s;
    }
    void commandsThatCannotBeUsedNameTheFieldAndChangeNothing()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        SandboxFixture f;
        const auto done = f.sandbox.command(QJsonDocument::fromJson(json).object());
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, Errc::Invalid);
        QCOMPARE(done.error().subject, field);
        QCOMPARE(f.sandbox.fault(SandboxSite::Primary).fault, SandboxFault::None);
    }

    void everyFaultHasACode()
    {
        const QStringList codes = faultCodes();
        QCOMPARE(codes.size(), 19);
        for (const QString& code : codes) {
            QCOMPARE(codeName(*faultFromCode(code)), code);
        }
        QVERIFY(!faultFromCode(u"fire"));
        QCOMPARE(siteFromCode(u"front"), std::optional(SandboxSite::Front));
    }
};

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandbox_faults.moc"
