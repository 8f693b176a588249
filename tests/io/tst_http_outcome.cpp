// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/http_outcome.h"

#include <QTest>

#include <curl/curl.h>
#include <netdb.h>

#include <cerrno>

using namespace rekindle;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpExchange judged(const TransferEnd& end, const TlsReport& tls = {})
{
    HttpRequest request{.url = QUrl(u"https://fhir.example/Patient/secret-id?name=x"_s)};
    HttpExchange exchange;
    judge(end, tls, request, exchange);
    return exchange;
}

} // namespace

class TestHttpOutcome : public QObject
{
    Q_OBJECT
private slots:
    void everyPhaseIsMeasuredFromTheEndOfTheOneBefore()
    {
        const auto phases = phasesOf({true, 10ms, 30ms, 70ms, 71ms, 150ms, 180ms}, true, false);
        QCOMPARE(phases.resolve, std::optional<Millis>(10ms));
        QCOMPARE(phases.connect, std::optional<Millis>(20ms));
        QCOMPARE(phases.tls, std::optional<Millis>(40ms));
        QCOMPARE(phases.firstByte, std::optional<Millis>(79ms));
        QCOMPARE(phases.transfer, std::optional<Millis>(30ms));
        QCOMPARE(phases.total, Millis{180ms});
    }

    void aReusedConnectionHasNoPhasesOfConnecting()
    {
        const auto phases = phasesOf({false, 1us, 1us, 1us, 1ms, 5ms, 6ms}, true, false);
        QVERIFY(!phases.resolve && !phases.connect && !phases.tls);
        QCOMPARE(phases.firstByte, std::optional<Millis>(4ms));
        QCOMPARE(phases.transfer, std::optional<Millis>(1ms));
    }

    void aFailureStopsAtThePhaseThatFailed_data()
    {
        QTest::addColumn<int>("reached");
        QTest::newRow("resolve") << 0;
        QTest::newRow("connect") << 1;
        QTest::newRow("tls") << 2;
        QTest::newRow("first byte") << 3;
        QTest::newRow("transfer") << 4;
    }
    void aFailureStopsAtThePhaseThatFailed()
    {
        QFETCH(int, reached);
        TransferMarks marks{.newConnection = reached > 0, .ended = 1000ms};
        marks.resolved = reached > 0 ? 10ms : 0ms;
        marks.connected = reached > 1 ? 20ms : 0ms;
        marks.secured = reached > 2 ? 30ms : 0ms;
        marks.requested = reached > 2 ? 31ms : 0ms;
        marks.answering = reached > 3 ? 40ms : 0ms;
        const PhaseTimes phases = phasesOf(marks, true, true);
        const std::optional<Millis> all[]{phases.resolve, phases.connect, phases.tls, phases.firstByte,
                                          phases.transfer};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(all[i].has_value(), i <= reached);
        }
        QVERIFY(*all[reached] >= 960ms);
    }

    void aNameThatDoesNotExistIsNotAResolverThatFails()
    {
        QCOMPARE(dnsStateOf(0), DnsState::Ok);
        QCOMPARE(dnsStateOf(EAI_NONAME), DnsState::NxDomain);
        QCOMPARE(dnsStateOf(EAI_AGAIN), DnsState::Fail);
        QCOMPARE(dnsStateOf(EAI_FAIL), DnsState::Fail);
    }

    void theErrorNamesTheOriginAndNeverThePath()
    {
        const auto exchange = judged({.code = CURLE_GOT_NOTHING});
        QCOMPARE(exchange.error->subject, u"https://fhir.example"_s);
    }

    void noRouteCountsAsSilence()
    {
        const auto exchange = judged({.code = CURLE_COULDNT_CONNECT, .osError = EHOSTUNREACH});
        QCOMPARE(exchange.connect, ConnectState::Timeout);
        QCOMPARE(exchange.error->code, Errc::Unreachable);
    }

    void aTimeoutInNameResolutionIsAFailureOfNames()
    {
        const auto exchange = judged({.code = CURLE_OPERATION_TIMEDOUT, .marks = {.ended = 1s}});
        QCOMPARE(exchange.dns, DnsState::Fail);
        QCOMPARE(exchange.error->code, Errc::Timeout);
    }

    void aTlsAlertAfterTheHandshakeIsATlsFailureAndAnEofIsAReset()
    {
        const auto alert = judged(
            {.code = CURLE_RECV_ERROR, .text = u"OpenSSL SSL_read: error:0A00045C:SSL routines::tlsv13 alert"_s});
        QCOMPARE(alert.connect, ConnectState::Tls);
        QCOMPARE(alert.error->code, Errc::Tls);
        const auto eof = judged(
            {.code = CURLE_SSL_CONNECT_ERROR, .text = u"error:0A000126:SSL routines::unexpected eof while reading"_s});
        QCOMPARE(eof.connect, ConnectState::Reset);
        QCOMPARE(eof.error->code, Errc::Unreachable);
    }

    void aStopIsNoFault()
    {
        const auto exchange = judged({.code = CURLE_ABORTED_BY_CALLBACK, .stopped = true});
        QCOMPARE(exchange.error->code, Errc::Cancelled);
        QCOMPARE(exchange.connect, ConnectState::Ok);
        QCOMPARE(exchange.dns, DnsState::Ok);
    }

    void aProxyThatRefusesIsNamed()
    {
        const auto exchange = judged({.code = CURLE_RECV_ERROR, .proxyStatus = 407});
        QCOMPARE(exchange.connect, ConnectState::Refused);
        QCOMPARE(exchange.error->detail, u"the proxy answered 407"_s);
    }
};

QTEST_GUILESS_MAIN(TestHttpOutcome)
#include "tst_http_outcome.moc"
