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

    void w7_whatTheProxyDidIsNotTheServers_data()
    {
        QTest::addColumn<TransferEnd>("end");
        QTest::addColumn<int>("barrier");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, TransferEnd end, Barrier barrier, int status = 0) {
            end.proxied = true;
            QTest::newRow(name) << end << int(barrier) << status;
        };
        row("W7 407", {.code = CURLE_RECV_ERROR, .connected = true, .proxyStatus = 407}, Barrier::Proxy, 407);
        row("W7 403", {.code = CURLE_RECV_ERROR, .connected = true, .proxyStatus = 403}, Barrier::Proxy, 403);
        row("W7 502", {.code = CURLE_RECV_ERROR, .connected = true, .proxyStatus = 502}, Barrier::BeyondProxy, 502);
        row("W7 refused", {.code = CURLE_COULDNT_CONNECT, .osError = ECONNREFUSED}, Barrier::Proxy);
        row("W7 no name", {.code = CURLE_COULDNT_RESOLVE_PROXY}, Barrier::Proxy);
        row("W7 silent", {.code = CURLE_OPERATION_TIMEDOUT, .marks = {.resolved = 1ms}}, Barrier::Proxy);
        row("W7 silent tunnel", {.code = CURLE_OPERATION_TIMEDOUT, .connected = true, .marks = {.resolved = 1ms}},
            Barrier::BeyondProxy);
        row("W7 closed", {.code = CURLE_RECV_ERROR, .connected = true}, Barrier::Proxy);
        row("W7 SOCKS: refused there",
            {.code = CURLE_PROXY, .connected = true, .proxyError = CURLPX_REPLY_CONNECTION_REFUSED},
            Barrier::BeyondProxy);
        row("W7 SOCKS: not allowed", {.code = CURLE_PROXY, .connected = true, .proxyError = CURLPX_REPLY_NOT_ALLOWED},
            Barrier::Proxy);
        row("through the tunnel: a reset",
            {.code = CURLE_RECV_ERROR, .connected = true, .tlsBegan = true, .proxyStatus = 200}, Barrier::None);
    }
    void w7_whatTheProxyDidIsNotTheServers()
    {
        QFETCH(TransferEnd, end);
        QFETCH(int, barrier);
        QFETCH(int, status);
        const auto exchange = judged(end);
        QCOMPARE(int(exchange.barrier), barrier);
        QCOMPARE(exchange.proxyStatus, status);
        QCOMPARE(exchange.dns, DnsState::Ok);
        QCOMPARE(exchange.connect, barrier == int(Barrier::None) ? ConnectState::Reset : ConnectState::Ok);
        QVERIFY(exchange.error.has_value());
    }

    void w9_anAlertTellsWhoseCertificateItIs_data()
    {
        QTest::addColumn<int>("alert");
        QTest::addColumn<bool>("ours");
        QTest::addColumn<int>("barrier");
        const auto row = [](const char* name, int alert, bool ours, Barrier barrier) {
            QTest::newRow(name) << alert << ours << int(barrier);
        };
        row("W9 certificate required", 116, false, Barrier::ClientCertificateWanted);
        row("W9 bad certificate", 42, true, Barrier::ClientCertificateRefused);
        row("W9 certificate expired", 45, true, Barrier::ClientCertificateRefused);
        row("W9 unknown CA", 48, true, Barrier::ClientCertificateRefused);
        row("W9 bad certificate, none sent", 42, false, Barrier::ClientCertificateWanted);
        row("protocol version", 70, false, Barrier::None);
    }
    void w9_anAlertTellsWhoseCertificateItIs()
    {
        QFETCH(int, alert);
        QFETCH(bool, ours);
        QFETCH(int, barrier);
        HttpRequest request{.url = QUrl(u"https://fhir.example/"_s)};
        request.tls.clientCertificate = ours ? u"/nowhere/client.pem"_s : QString{};
        TlsReport report;
        report.alert = alert;
        HttpExchange exchange;
        judge({.code = CURLE_RECV_ERROR, .tlsBegan = true, .text = u"connection reset by peer"_s}, report, request,
              exchange);
        QCOMPARE(exchange.connect, ConnectState::Tls);
        QCOMPARE(int(exchange.barrier), barrier);
    }
};

QTEST_GUILESS_MAIN(TestHttpOutcome)
#include "tst_http_outcome.moc"
