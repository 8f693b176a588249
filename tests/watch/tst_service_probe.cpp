// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/service_probe.h"

#include "fhir/flavours.h"
#include "support/two_servers.h"
#include "watch/finding.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray heartbeat(const QByteArray& more = {})
{
    return R"({"resourceType":"Basic","id":"rekindle-heartbeat","identifier":[{"system":"urn:rekindle:writer","value":"w"},)"
           R"({"system":"urn:rekindle:number","value":"7"}])"
           + more + '}';
}

const QByteArray page = "<!DOCTYPE html><html><body>Sorry</body></html>";
const QByteArray noCertificate = "<html><head><title>400 No required SSL certificate was sent</title></head></html>";
const QByteArray badCertificate = "<html><head><title>400 The SSL certificate error</title></head></html>";
const QByteArray plainToTls =
    "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>";

HttpExchange failing(Errc code, ConnectState connect, Barrier barrier = Barrier::None, int proxyStatus = 0)
{
    HttpExchange exchange;
    exchange.connect = connect;
    exchange.barrier = barrier;
    exchange.proxyStatus = proxyStatus;
    exchange.error = Error{code, {}, u"scripted"_s};
    return exchange;
}

/// One service, asked once.
struct Asked {
    TwoServers net{};
    ServiceProbe probe{};

    void ask(const TwoServers::Odd& odd)
    {
        net.north = odd;
        Authenticator auth(protectedService(net.pair.primary), net.pair.primary.signIn,
                           {net.http, net.clock, net.signer, [this] {
                                return net.secrets.read({net.pair.id, {}});
                            }});
        FhirClient client(net.pair.primary, net.http, auth, net.clock, RetryPolicy{.attempts = 1});
        ClockOffset offset;
        probe = probeService(client, 10s, offset, {});
    }

    /// What is found of it when it is one side of a pair whose other side serves, and a control answers.
    Finding foundAs(Side side) const
    {
        const SideObservation other = SideObservation::serving();
        return classify(side, probe.seen, {&other, true, 1, 1, {}});
    }
};

QStringList codes(const Finding& finding)
{
    QStringList names;
    for (const Evidence& fact : finding.evidence) {
        names.append(codeName(fact.code));
    }
    return names;
}

} // namespace

/// What is made of one answer, whatever it is: the same for either side of a pair.
class TestServiceProbe : public QObject
{
    Q_OBJECT
private slots:
    /// Every answer is given to the heartbeat's path and to everything else alike.
    void anOddAnswerIsCalledWhatItIsOnEitherSide_data()
    {
        QTest::addColumn<HttpExchange>("answer");
        QTest::addColumn<VerdictCode>("code");
        QTest::addColumn<QString>("evidence");
        const auto row = [](const char* name, const HttpExchange& answer, VerdictCode code, const QString& evidence) {
            QTest::newRow(name) << answer << code << evidence;
        };
        const auto reply = [](int status, const QByteArray& body = {}, const Headers& headers = {}) {
            return FakeTransport::reply(status, body, headers);
        };
        const auto json = Headers{{"Content-Type", "application/fhir+json"}};
        using V = VerdictCode;
        // W4: another origin answers, or is pointed to.
        row("W4 302 to another origin", reply(302, {}, {{"Location", "https://gateway.example/"}}), V::FrontEndDown,
            u"led_elsewhere"_s);
        row("W4 301 without a place", reply(301), V::FrontEndDown, u"http_status"_s);
        row("W4 308 to the other side", reply(308, {}, {{"Location", "https://west.example/fhir/Basic/x"}}),
            V::FrontEndDown, u"led_elsewhere"_s);
        // W6: a page in place of FHIR, while the other side serves FHIR.
        row("W6 sorry page", reply(200, page), V::FrontEndDown, u"not_fhir"_s);
        row("W6 empty 200", reply(200), V::FrontEndDown, u"not_fhir"_s);
        row("W6 204", reply(204), V::FrontEndDown, u"not_fhir"_s);
        row("W6 text", reply(200, "OK"), V::FrontEndDown, u"not_fhir"_s);
        row("W6 other JSON", reply(200, R"({"status":"UP"})"), V::FrontEndDown, u"not_fhir"_s);
        row("W6 a list", reply(200, "[]"), V::FrontEndDown, u"not_fhir"_s);
        row("W6 spaces", reply(200, "  \n\t "), V::FrontEndDown, u"not_fhir"_s);
        // W7: what our proxy says.
        row("W7 407 on CONNECT", failing(Errc::Unreachable, ConnectState::Ok, Barrier::Proxy, 407),
            V::NetworkIntercepted, u"proxy_refused"_s);
        row("W7 403 on CONNECT", failing(Errc::Unreachable, ConnectState::Ok, Barrier::Proxy, 403),
            V::NetworkIntercepted, u"proxy_refused"_s);
        row("W7 502 on CONNECT", failing(Errc::Unreachable, ConnectState::Ok, Barrier::BeyondProxy, 502),
            V::PartitionNearMe, u"proxy_refused"_s);
        row("W7 no proxy there", failing(Errc::Unreachable, ConnectState::Ok, Barrier::Proxy), V::NetworkIntercepted,
            u"proxy_silent"_s);
        // W9: certificates, and whose they are.
        row("W9 nginx wants a client certificate", reply(400, noCertificate), V::Certificate,
            u"client_certificate_wanted"_s);
        row("W9 496", reply(496, page), V::Certificate, u"client_certificate_wanted"_s);
        row("W9 http to an https port", reply(400, plainToTls), V::Certificate, u"only_tls"_s);
        row("W9 Go: http to an https port", reply(400, "Client sent an HTTP request to an HTTPS server.\n"),
            V::Certificate, u"only_tls"_s);
        row("W9 TLS to a plain port", failing(Errc::Tls, ConnectState::Tls, Barrier::NotTls), V::Certificate,
            u"not_tls"_s);
        row("W9 CA file", failing(Errc::Tls, ConnectState::Tls, Barrier::CaFile), V::Certificate,
            u"ca_file_unusable"_s);
        row("W9 client key", failing(Errc::Tls, ConnectState::Tls, Barrier::ClientKey), V::Certificate,
            u"client_key_unusable"_s);
        row("W9 alert: certificate required", failing(Errc::Tls, ConnectState::Tls, Barrier::ClientCertificateWanted),
            V::Certificate, u"client_certificate_wanted"_s);
        row("W9 alert: bad certificate", failing(Errc::Tls, ConnectState::Tls, Barrier::ClientCertificateRefused),
            V::Certificate, u"client_certificate_refused"_s);
        row("W9 missing intermediate", failing(Errc::Tls, ConnectState::Tls, Barrier::PeerChain), V::Certificate,
            u"chain_incomplete"_s);
        row("W9 theirs", failing(Errc::Tls, ConnectState::Tls, Barrier::PeerCertificate), V::Certificate,
            u"tls_refused"_s);
        // W11: what this computer could not ask.
        row("W11 no file handles", failing(Errc::Exhausted, ConnectState::Ok, Barrier::Here), V::Unknown,
            u"cannot_ask"_s);
        row("W11 our own deadline", failing(Errc::NotInTime, ConnectState::Ok), V::Unknown, u"cannot_ask"_s);
        // W20: up, but not serving FHIR.
        row("W20 fatal OperationOutcome", TwoServers::outcome(200, "exception", "fatal"), V::GrayFailure,
            u"answer_broken"_s);
        row("W20 starts like FHIR", reply(200, R"({"resourceType":"Basic", oops)"), V::GrayFailure, u"answer_broken"_s);
        row("W20 invalid UTF-8", reply(200, "{\"resourceType\":\"Basic\",\"id\":\"\xff\xfe\"}"), V::GrayFailure,
            u"answer_broken"_s);
        row("W20 100,000 levels",
            reply(200, R"({"resourceType":"Basic","x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}'),
            V::GrayFailure, u"answer_broken"_s);
        row("W20 NUL bytes", reply(200, QByteArray("{\"resourceType\":\"Ba\0\0sic\"}", 26)), V::GrayFailure,
            u"answer_broken"_s);
        row("W20 status 101", reply(101), V::GrayFailure, u"not_fhir"_s);
        row("W20 another resource", reply(200, R"({"resourceType":"Patient","id":"1"})"), V::GrayFailure,
            u"answer_broken"_s);
        row("W20 a CapabilityStatement", reply(200, R"({"resourceType":"CapabilityStatement"})"), V::GrayFailure,
            u"answer_broken"_s);
        // R5: unreadable.
        row("R5 gzip without its header", reply(200, "\x1f\x8b\x08\x00\x00", json), V::GrayFailure, u"answer_broken"_s);
        row("R5 XML", reply(200, "<Basic xmlns=\"http://hl7.org/fhir\"><id value=\"x\"/></Basic>"), V::GrayFailure,
            u"answer_broken"_s);
        row("R5 one Latin-1 byte", reply(200, heartbeat(",\"language\":\"\xe9\"")), V::GrayFailure, u"answer_broken"_s);
        row("R5 a lone surrogate", reply(200, heartbeat(R"(,"language":"\ud800")")), V::GrayFailure,
            u"answer_broken"_s);
        row("R5 a cut body", reply(200, heartbeat().left(60)), V::GrayFailure, u"answer_broken"_s);
        row("R5 UTF-16", reply(200, QByteArray("{\0\"\0}\0", 6), json), V::GrayFailure, u"answer_broken"_s);
        // Statuses of the whole service.
        row("503", reply(503, page), V::GrayFailure, u"http_status"_s);
        row("500 FHIR", TwoServers::outcome(500, "exception"), V::GrayFailure, u"http_status"_s);
        row("429", reply(429), V::Throttled, u"http_status"_s);
        row("401", reply(401), V::Permission, u"http_status"_s);
        row("403", TwoServers::outcome(403, "forbidden"), V::Permission, u"http_status"_s);
        row("404 everywhere", reply(404, page), V::GrayFailure, u"not_fhir"_s);
        row("405 everywhere", reply(405, page), V::GrayFailure, u"http_status"_s);
        row("410 retired", TwoServers::outcome(410, "service-deprecated"), V::Permission, u"service_retired"_s);
        row("511", reply(511, page), V::NetworkIntercepted, u"http_status"_s);
        // Connections.
        row("refused", failing(Errc::Unreachable, ConnectState::Refused), V::FrontEndDown, u"refused"_s);
        row("timeout", failing(Errc::Timeout, ConnectState::Timeout), V::PrimaryDown, u"connect_timeout"_s);
        row("no answer", failing(Errc::Timeout, ConnectState::Ok), V::GrayFailure, u"no_answer"_s);
    }
    void anOddAnswerIsCalledWhatItIsOnEitherSide()
    {
        QFETCH(HttpExchange, answer);
        QFETCH(VerdictCode, code);
        QFETCH(QString, evidence);
        Asked asked;
        asked.ask([&](const HttpRequest&) { return answer; });
        QVERIFY(!asked.probe.answers());
        for (const Side side : {Side::Primary, Side::Secondary}) {
            const Finding finding = asked.foundAs(side);
            QCOMPARE(codeName(finding.code), codeName(code));
            QVERIFY2(codes(finding).contains(evidence), qPrintable(codes(finding).join(u' ')));
            QCOMPARE(finding.side, side);
            for (const Evidence& fact : finding.evidence) {
                const bool ofWitness =
                    codeName(fact.code).startsWith(u"primary"_s) || codeName(fact.code).startsWith(u"secondary"_s);
                QVERIFY(!fact.side || ofWitness || *fact.side == side);
            }
        }
    }

    /// The same answers, to the heartbeat's path alone: the service is up.
    void w8_anOddAnswerOfTheHeartbeatsPathAloneIsNoFaultOfTheService_data()
    {
        QTest::addColumn<HttpExchange>("answer");
        QTest::addColumn<bool>("absent");
        QTest::addColumn<QString>("heartbeatError");
        const auto row = [](const char* name, const HttpExchange& answer, bool absent, const QString& error) {
            QTest::newRow(name) << answer << absent << error;
        };
        const auto reply = [](int status, const QByteArray& body = {}) { return FakeTransport::reply(status, body); };
        row("W8 404, empty", reply(404), true, {});
        row("W8 404, XML", reply(404, "<OperationOutcome xmlns=\"http://hl7.org/fhir\"/>"), false, u"bad_reply"_s);
        row("W8 404, other XML", reply(404, "<error>none</error>"), true, {});
        row("W8 404, text", reply(404, "not here"), true, {});
        row("W8 404, page", reply(404, page), true, {});
        row("W8 410, text", reply(410, "gone"), true, {});
        row("W8 400", reply(400, "no"), false, u"rejected"_s);
        row("W8 400, FHIR", TwoServers::outcome(400, "not-supported"), false, u"rejected"_s);
        row("W8 403", TwoServers::outcome(403, "forbidden"), false, u"forbidden"_s);
        row("W8 405", reply(405), false, u"rejected"_s);
        row("W8 406", reply(406), false, u"rejected"_s);
        row("W8 422", reply(422), false, u"rejected"_s);
        row("W8 501", reply(501), false, u"server_error"_s);
        row("W8 a page", reply(200, page), false, u"bad_reply"_s);
        row("W8 a redirect away", FakeTransport::reply(302, {}, {{"Location", "https://www.example/"}}), false,
            u"bad_reply"_s);
        row("W8 an outcome with 200", TwoServers::outcome(200, "not-found"), false, u"bad_reply"_s);
        row("R5 a lone surrogate", reply(200, heartbeat(R"(,"language":"\ud800")")), false, u"bad_reply"_s);
        row("R5 a cut body", reply(200, heartbeat().left(60)), false, u"bad_reply"_s);
    }
    void w8_anOddAnswerOfTheHeartbeatsPathAloneIsNoFaultOfTheService()
    {
        QFETCH(HttpExchange, answer);
        QFETCH(bool, absent);
        QFETCH(QString, heartbeatError);
        Asked asked;
        asked.ask([&](const HttpRequest& request) {
            return TwoServers::isHeartbeat(request) ? std::optional(answer) : std::nullopt;
        });
        QVERIFY(asked.probe.answers());
        QCOMPARE(asked.probe.reading.error, std::nullopt);
        QCOMPARE(asked.probe.seen.heartbeatRefused, !absent);
        QVERIFY(!asked.probe.mark);
        QCOMPARE(asked.probe.markError ? codeName(asked.probe.markError->code) : QString{}, heartbeatError);
        for (const Side side : {Side::Primary, Side::Secondary}) {
            const Finding finding = asked.foundAs(side);
            QCOMPARE(finding.code, VerdictCode::Healthy);
            QCOMPARE(finding.evidence.constFirst().code,
                     absent ? EvidenceCode::AnswersFhir : EvidenceCode::HeartbeatRefused);
        }
    }

    void r5_whatCanBeReadIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("R5 a byte order mark") << "\xEF\xBB\xBF" + heartbeat();
        QTest::newRow("R5 1e400") << heartbeat(R"(,"extension":[{"url":"x","valueDecimal":1e400}])");
        QTest::newRow("R5 a thousand digits")
            << heartbeat(R"(,"extension":[{"url":"x","valueDecimal":)" + QByteArray(1000, '9') + "}]");
        QTest::newRow("R5 line ends and spaces") << "\r\n\t " + heartbeat() + "\n\n";
    }
    void r5_whatCanBeReadIsRead()
    {
        QFETCH(QByteArray, body);
        Asked asked;
        asked.ask([&](const HttpRequest&) { return FakeTransport::reply(200, body); });
        QVERIFY(asked.probe.answers());
        QVERIFY2(!asked.probe.markError, qPrintable(asked.probe.markError ? asked.probe.markError->detail : QString{}));
        QCOMPARE(asked.probe.mark->number, 7);
    }

    void r5_unreadableAbsentAndForeignAreThreeThings()
    {
        const auto markOf = [](const QByteArray& body) {
            Asked asked;
            asked.ask([&](const HttpRequest& request) {
                return TwoServers::isHeartbeat(request) ? std::optional(FakeTransport::reply(200, body)) : std::nullopt;
            });
            return asked.probe.markError ? codeName(asked.probe.markError->code) : u"none"_s;
        };
        QCOMPARE(markOf(heartbeat()), u"none"_s);
        QCOMPARE(markOf(R"({"resourceType":"Basic","id":"rekindle-heartbeat"})"), u"not_ours"_s);
        QCOMPARE(markOf(heartbeat().left(50)), u"bad_reply"_s);
        Asked absent;
        absent.ask({});
        QVERIFY(absent.probe.answers() && !absent.probe.mark && !absent.probe.markError);
    }

    void n4_anAnswerOverTheLimitIsNoPortal()
    {
        Asked asked;
        asked.ask([&](const HttpRequest&) {
            HttpExchange cut = FakeTransport::reply(200, {}, {{"Content-Type", "application/fhir+json"}});
            cut.error = Error{Errc::TooLarge, {}, u"more than 262144 bytes"_s};
            return cut;
        });
        const Finding finding = asked.foundAs(Side::Primary);
        QCOMPARE(finding.code, VerdictCode::GrayFailure);
        QVERIFY(codes(finding).contains(u"answer_broken"_s));
    }

    void anAnswerThatStopsInTheMiddleIsNoRefusedConnection()
    {
        Asked asked;
        asked.ask([&](const HttpRequest&) {
            HttpExchange cut = failing(Errc::Unreachable, ConnectState::Reset);
            cut.phases.transfer = 5ms;
            return cut;
        });
        QCOMPARE(asked.foundAs(Side::Primary).code, VerdictCode::GrayFailure);
        QVERIFY(codes(asked.foundAs(Side::Primary)).contains(u"answer_broken"_s));
    }

    void w4_nothingOfAnotherOriginsAnswerIsUsed()
    {
        Asked asked;
        asked.ask([&](const HttpRequest&) {
            HttpExchange other = FakeTransport::reply(200, heartbeat(), {{"Date", "Fri, 01 Jan 2100 00:00:00 GMT"}});
            other.finalUrl = QUrl(u"https://west.example/fhir/Basic/rekindle-heartbeat"_s);
            other.peerAddress = u"203.0.113.9"_s;
            return other;
        });
        const ServiceProbe& probe = asked.probe;
        QVERIFY(!probe.answers() && !probe.mark && !probe.reading.status && !probe.reading.clock);
        QVERIFY(probe.reading.address.isEmpty());
        QCOMPARE(probe.seen.ledTo, u"https://west.example"_s);
        QCOMPARE(asked.foundAs(Side::Secondary).code, VerdictCode::FrontEndDown);
        QCOMPARE(asked.net.asked(u"north.example"_s), 1); // and not asked again elsewhere
    }

    void w4_aRedirectWithinTheOriginIsTheService()
    {
        Asked asked;
        asked.ask([&](const HttpRequest&) {
            HttpExchange moved = FakeTransport::reply(200, heartbeat());
            moved.finalUrl = QUrl(u"https://north.example/r4/Basic/rekindle-heartbeat"_s);
            return moved;
        });
        QVERIFY(asked.probe.answers());
        QVERIFY(asked.net.http.requests().constFirst().stayOnOrigin);
    }

    void w7_aProxyInClearTextIsToldFromTheService()
    {
        const auto found = [](int status, const QByteArray& body, const Headers& headers) {
            Asked asked;
            asked.ask([&](const HttpRequest&) {
                HttpExchange answer = FakeTransport::reply(status, body, headers);
                answer.viaProxy = true;
                return answer;
            });
            return codeName(asked.foundAs(Side::Primary).code);
        };
        QCOMPARE(found(502, page, {}), u"partition_near_me"_s);
        QCOMPARE(found(504, {}, {}), u"partition_near_me"_s);
        QCOMPARE(found(407, {}, {}), u"network_intercepted"_s);
        QCOMPARE(found(403, page, {{"X-Squid-Error", "ERR_ACCESS_DENIED 0"}}), u"network_intercepted"_s);
        QCOMPARE(found(503, R"({"resourceType":"OperationOutcome"})", {}), u"gray_failure"_s);
        QCOMPARE(found(403, page, {}), u"permission"_s);
    }

    void w9_aClientCertificateThatIsSetIsRefusedAndNotMissing()
    {
        Asked asked;
        asked.net.pair.primary.tls.clientCertificate = u"/nowhere/client.pem"_s;
        asked.ask([&](const HttpRequest&) { return FakeTransport::reply(400, badCertificate); });
        const Finding finding = asked.foundAs(Side::Primary);
        QCOMPARE(finding.code, VerdictCode::Certificate);
        QVERIFY(codes(finding).contains(u"client_certificate_refused"_s));
    }

    void aServerThatWantsToBeLeftAloneIsThrottledAndNothingElse()
    {
        Asked asked;
        asked.ask([&](const HttpRequest&) {
            HttpExchange held = failing(Errc::Throttled, ConnectState::Ok);
            held.heldBack = 50s;
            return held;
        });
        const Finding finding = asked.foundAs(Side::Primary);
        QCOMPARE(finding.code, VerdictCode::Throttled);
        QCOMPARE(finding.evidence, (QList<Evidence>{{EvidenceCode::HeldBack, {}, 50'000, Side::Primary},
                                                    {EvidenceCode::ControlOk, u"1/1"_s, 1, {}},
                                                    {EvidenceCode::SecondaryAnswers, {}, 0, Side::Secondary}}));
    }
};

QTEST_GUILESS_MAIN(TestServiceProbe)
#include "tst_service_probe.moc"
