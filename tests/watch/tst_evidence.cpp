// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence_words.h"
#include "watch/finding.h"
#include "watch/observe.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// What is said of two servers is what was seen of them in that reading, and of nobody else.
class TestEvidence : public QObject
{
    Q_OBJECT
private slots:
    void w2_aSecondaryThatDeniesAccessIsNamedAndNotThePrimary_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("W2 401") << 401;
        QTest::newRow("W2 403") << 403;
    }
    void w2_aSecondaryThatDeniesAccessIsNamedAndNotThePrimary()
    {
        QFETCH(int, status);
        TwoServers net;
        net.west = always(TwoServers::reply(status));
        net.start();
        const Reading reading = net.poll(6);
        QCOMPARE(reading.verdict.code, VerdictCode::Permission);
        QCOMPARE(reading.verdict.side, Side::Secondary);
        QVERIFY(has(reading, EvidenceCode::HttpStatus, Side::Secondary));
        QVERIFY(has(reading, EvidenceCode::PrimaryAnswers, Side::Primary));
        QVERIFY(!has(reading, EvidenceCode::FailedInRow)); // no probe of the primary failed
    }

    void w4_aDeadSitesGatewayIsNotThePrimary()
    {
        TwoServers net;
        net.start();
        net.poll(4);
        net.north = always(TwoServers::reply(302, {}, {{"Location", "https://gateway.example/"}}));
        const Reading reading = net.poll(5);
        QCOMPARE(told(reading), u"front_end_down/confirmed"_s);
        QCOMPARE(textOf(reading, EvidenceCode::LedElsewhere), u"https://gateway.example"_s);
        QVERIFY(reading.primary.error.has_value());
        QCOMPARE(net.asked(u"gateway.example"_s), 0);
    }

    void w4_aSecondaryThatSendsItsReadersToThePrimaryIsNoCopy()
    {
        TwoServers net;
        net.west = [](const HttpRequest& request) {
            HttpExchange moved = TwoServers::reply(302);
            moved.headers.add("Location", QString(u"https://north.example"_s + request.url.path()).toUtf8());
            return moved;
        };
        net.start();
        const Reading reading = net.poll(4);
        QVERIFY(!reading.lag.staleness);
        QVERIFY(reading.lagError.has_value());
        QVERIFY(reading.secondary && reading.secondary->error);
        QVERIFY(!reading.loss.total);
    }

    void w6_aWitnessOnTheSamePathDisprovesInterception()
    {
        TwoServers net;
        net.start();
        net.poll(4);
        net.north = always(TwoServers::reply(200, "<html><body>Sorry</body></html>", {{"Content-Type", "text/html"}}));
        const Reading reading = net.poll(5);
        QCOMPARE(told(reading), u"front_end_down/confirmed"_s);
        QVERIFY(has(reading, EvidenceCode::NotFhir, Side::Primary));
        QVERIFY(has(reading, EvidenceCode::SecondaryAnswers));
        QVERIFY(net.incident.has_value());
    }

    void w6_thePageOnBothSidesIsTheNetworks()
    {
        TwoServers net;
        net.start();
        net.poll(4);
        net.north = net.west = always(TwoServers::reply(200, "<html><body>Please sign in</body></html>"));
        QCOMPARE(told(net.poll(5)), u"network_intercepted/confirmed"_s);
        QVERIFY(!net.incident);
    }

    void w7_whatOurProxySaysIsNeverAnIncident_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("W7 407") << 407;
        QTest::newRow("W7 403") << 403;
        QTest::newRow("W7 502") << 502;
        QTest::newRow("W7 not there") << 0;
    }
    void w7_whatOurProxySaysIsNeverAnIncident()
    {
        QFETCH(int, status);
        TwoServers net;
        net.start();
        net.poll(4);
        const Barrier barrier = status >= 500 ? Barrier::BeyondProxy : Barrier::Proxy;
        net.north = always(failing(Errc::Unreachable, ConnectState::Ok, barrier, status));
        const Reading reading = net.poll(8);
        QVERIFY(!isOutage(reading.verdict.code));
        QVERIFY(has(reading, status > 0 ? EvidenceCode::ProxyRefused : EvidenceCode::ProxySilent, Side::Primary));
        QVERIFY(!net.incident);
    }

    void w8_aGatewayThatRefusesTheHeartbeatsPathIsNoOutage_data()
    {
        QTest::addColumn<HttpExchange>("answer");
        for (const int status : {400, 403, 405, 406, 501}) {
            QTest::addRow("W8 %d", status) << TwoServers::reply(status, "no");
        }
    }
    void w8_aGatewayThatRefusesTheHeartbeatsPathIsNoOutage()
    {
        QFETCH(HttpExchange, answer);
        TwoServers net;
        net.north = heartbeatOnly(answer);
        net.start();
        const Reading reading = net.poll(6);
        QCOMPARE(told(reading), u"healthy/confirmed"_s);
        QVERIFY(has(reading, EvidenceCode::HeartbeatRefused, Side::Primary));
        QVERIFY(reading.heartbeatError.has_value());
        QVERIFY(!net.incident);
    }

    void w8_twoServersWithoutAHeartbeatYetAreWellAndGetOne()
    {
        TwoServers net;
        bool written = false;
        net.north = net.west = [&](const HttpRequest& request) -> std::optional<HttpExchange> {
            written = written || request.method == "PUT";
            return TwoServers::isHeartbeat(request) && request.method == "GET" && !written
                       ? std::optional(TwoServers::reply(404))
                       : std::nullopt;
        };
        net.start();
        QCOMPARE(told(net.poll()), u"healthy/confirmed"_s);
        const Reading reading = net.poll();
        QCOMPARE(reading.lag.method, LagMethod::Heartbeat);
        QVERIFY(!reading.heartbeatError);
    }

    void w9_ourOwnCertificatesAreNeverAnOutage_data()
    {
        QTest::addColumn<Barrier>("barrier");
        QTest::newRow("W9 CA file") << Barrier::CaFile;
        QTest::newRow("W9 client key") << Barrier::ClientKey;
        QTest::newRow("W9 wanted") << Barrier::ClientCertificateWanted;
        QTest::newRow("W9 refused") << Barrier::ClientCertificateRefused;
        QTest::newRow("W9 plain port") << Barrier::NotTls;
        QTest::newRow("W9 missing intermediate") << Barrier::PeerChain;
        QTest::newRow("W9 theirs") << Barrier::PeerCertificate;
    }
    void w9_ourOwnCertificatesAreNeverAnOutage()
    {
        QFETCH(Barrier, barrier);
        TwoServers net;
        net.start();
        net.poll(4);
        net.north = always(failing(Errc::Tls, ConnectState::Tls, barrier));
        QCOMPARE(told(net.poll(6)), u"certificate/confirmed"_s);
        QVERIFY(!net.incident);
    }

    void w12_ourOwnErrorAtAControlIsNotItsSilence()
    {
        TwoServers net;
        net.start();
        net.poll(4);
        net.control = always(failing(Errc::Invalid, ConnectState::Ok, Barrier::Here));
        net.north = net.west = always(failing(Errc::Timeout, ConnectState::Timeout));
        const Reading reading = net.poll(6);
        QVERIFY2(reading.verdict.code != VerdictCode::OfflineHere, qPrintable(told(reading)));
        QVERIFY(!has(reading, EvidenceCode::ControlFailed) && !has(reading, EvidenceCode::ControlOk));
    }

    void w13_noControlIsQuotedThatWasNotAsked()
    {
        TwoServers net;
        net.start();
        QVERIFY(!has(net.poll(3), EvidenceCode::ControlOk)); // the primary answered, so none was asked
        QCOMPARE(net.asked(u"control.example"_s), 0);
        net.controls.clear();
        net.north = always(failing(Errc::Unreachable, ConnectState::Refused));
        const Reading none = net.poll(4);
        QCOMPARE(told(none), u"front_end_down/confirmed"_s);
        QVERIFY(!has(none, EvidenceCode::ControlOk) && !has(none, EvidenceCode::ControlFailed));
    }

    void w13_controlsAreCounted()
    {
        TwoServers net;
        net.controls = {QUrl(u"https://control.example/a"_s), QUrl(u"https://control.example/b"_s)};
        net.control = [](const HttpRequest& request) -> std::optional<HttpExchange> {
            return request.url.path() == u"/b"_s ? std::optional(failing(Errc::Timeout, ConnectState::Timeout))
                                                 : std::nullopt;
        };
        net.north = always(failing(Errc::Unreachable, ConnectState::Refused));
        net.start();
        QCOMPARE(textOf(net.poll(4), EvidenceCode::ControlOk), u"1/2"_s);
    }

    /// Asked for another pair a moment ago, which is not this reading.
    void w13_aSharedControlAnswerHasItsAge()
    {
        Observation seen;
        seen.control = true;
        seen.controlsAsked = 2;
        seen.controlsAnswered = 1;
        const auto said = [&seen] {
            for (const Evidence& fact : classify(seen).evidence) {
                if (fact.code == EvidenceCode::ControlOk) {
                    return fact.text;
                }
            }
            return QString();
        };
        QCOMPARE(said(), u"1/2"_s);
        seen.controlsAge = 900ms;
        QCOMPARE(said(), u"1/2/900"_s);
        const auto shared =
            observe(ServiceProbe{}, {}, {}, [] { return ControlReading{.asked = 1, .answered = 1, .age = 1s}; });
        QCOMPARE(shared.controlsAge, Millis{1s});
    }

    void w13_aSecondaryThatSent404DidAnswer()
    {
        TwoServers net;
        net.north = always(failing(Errc::Unreachable, ConnectState::Refused));
        net.west = always(TwoServers::reply(404, "<html>"));
        net.start();
        const Reading reading = net.poll(4);
        QVERIFY(!has(reading, EvidenceCode::SecondarySilent));
        QVERIFY(has(reading, EvidenceCode::SecondaryStatus, Side::Secondary));
    }

    void w13_onlyProbesThatFailedAreCountedAsFailed()
    {
        TwoServers net;
        net.start();
        net.poll(4);
        net.north = always(TwoServers::reply(503));
        for (int failed = 2; failed < 20; ++failed) {
            const Reading reading = net.poll(failed == 2 ? 2 : 1);
            const auto& last = reading.verdict.evidence.constLast();
            QCOMPARE(last.code, EvidenceCode::FailedInRow);
            QCOMPARE(last.number, double(failed));
        }
    }

    void w20_anAnswerThatNobodyCanUseIsNotHealthy()
    {
        TwoServers net;
        net.start();
        net.poll(4);
        net.north = always(TwoServers::outcome(200, "exception", "fatal"));
        const Reading reading = net.poll(5);
        QCOMPARE(told(reading), u"gray_failure/confirmed"_s);
        QVERIFY(has(reading, EvidenceCode::AnswerBroken, Side::Primary));
    }

    void r6_aHeartbeatThatCannotBeWrittenIsToldWithItsReason_data()
    {
        QTest::addColumn<HttpExchange>("put");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<Errc>("code");
        QTest::newRow("R6 403") << TwoServers::reply(403) << QByteArray() << Errc::Forbidden;
        QTest::newRow("R6 somebody else's")
            << TwoServers::reply(200) << QByteArray(R"({"resourceType":"Basic","id":"rekindle-heartbeat"})")
            << Errc::NotOurs;
        QTest::newRow("R6 unreadable") << TwoServers::reply(
            200) << QByteArray(R"({"resourceType":"Basic","id":"rekindle-heartbeat","l":"\ud800"})")
                                       << Errc::BadReply;
    }
    void r6_aHeartbeatThatCannotBeWrittenIsToldWithItsReason()
    {
        QFETCH(HttpExchange, put);
        QFETCH(QByteArray, there);
        QFETCH(Errc, code);
        TwoServers net;
        int written = 0;
        net.north = [&](const HttpRequest& request) -> std::optional<HttpExchange> {
            if (request.method == "PUT") {
                ++written;
                return put;
            }
            return TwoServers::isHeartbeat(request) && !there.isEmpty() ? std::optional(TwoServers::reply(200, there))
                                                                        : std::nullopt;
        };
        net.start();
        const Reading reading = net.poll(3);
        QVERIFY(reading.heartbeatError.has_value());
        QCOMPARE(codeName(reading.heartbeatError->code), codeName(code));
        QCOMPARE(told(reading), u"healthy/confirmed"_s);
        QCOMPARE(written > 0, there.isEmpty());
        const auto back = readingFromJson(toJson(reading));
        QVERIFY(back && back->heartbeatError == reading.heartbeatError);
    }

    void r5_anUnreadableHeartbeatOnTheSecondaryIsNotOneThatHasNotArrived()
    {
        TwoServers net;
        net.west =
            heartbeatOnly(TwoServers::reply(200, R"({"resourceType":"Basic","id":"rekindle-heartbeat","l":"\ud800"})"));
        net.start();
        const Reading reading = net.poll(3);
        QVERIFY(reading.lagError.has_value());
        QCOMPARE(codeName(reading.lagError->code), u"bad_reply"_s);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
