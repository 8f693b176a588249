// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"
#include "sandbox_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestSandboxServer : public QObject
{
    Q_OBJECT

    struct Running : SandboxFixture {
        explicit Running(const SandboxServer::Options& serverOptions = {})
            : server(sandbox, serverOptions)
        {
            started = server.start();
            put("Patient/a", ",\"valueDecimal\":1.00");
        }
        quint16 port(SandboxSite site = SandboxSite::Primary) const
        {
            return static_cast<quint16>(server.url(site).port());
        }
        SandboxServer server;
        Result<void> started{};
    };

    static QByteArray head(const QByteArray& method, const QByteArray& target, const QByteArray& fields = {})
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: here\r\n" + fields + "\r\n";
    }
    /// One answer with Content-Length, or what came until the connection ended or half a second was silent.
    static QByteArray answerOf(QTcpSocket& socket, int patience = 3000)
    {
        QByteArray all;
        while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience)) {
            all += socket.readAll();
            const qsizetype end = all.indexOf("\r\n\r\n");
            const qsizetype length = all.indexOf("Content-Length: ");
            if (end >= 0 && length < 0) {
                break;
            }
            if (end >= 0
                && all.size() >= end + 4 + all.mid(length + 16, all.indexOf('\r', length) - length - 16).toLongLong()) {
                break;
            }
        }
        return all;
    }
    static QByteArray once(quint16 port, const QByteArray& request)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (!socket.waitForConnected(3000)) {
            return "not connected";
        }
        socket.write(request);
        return answerOf(socket);
    }

private slots:
    void behindTheFrontAServiceStatesItsOwnAddress()
    {
        Running run;
        const auto stated = [&run](SandboxSite site) {
            return once(run.port(SandboxSite::Front), head("GET", "/fhir/metadata"))
                .contains(run.server.url(site).toEncoded());
        };
        QVERIFY(stated(SandboxSite::Primary));
        run.sandbox.setFrontTarget(SandboxSite::Secondary);
        QVERIFY(stated(SandboxSite::Secondary));
        QVERIFY(!stated(SandboxSite::Primary));
    }

    void readsAndWritesTravelOverHttp()
    {
        Running run;
        QVERIFY(run.started.has_value());
        QCOMPARE(run.server.url(SandboxSite::Primary).path(), u"/fhir"_s);
        const QByteArray body = "{\"resourceType\":\"Basic\",\"id\":\"beat\",\"n\":1.10}";
        const QByteArray put =
            once(run.port(),
                 head("PUT", "/fhir/Basic/beat", "Content-Length: " + QByteArray::number(body.size()) + "\r\n") + body);
        QVERIFY2(put.startsWith("HTTP/1.1 201 Created\r\n"), put.constData());
        const QByteArray read = once(run.port(), head("GET", "/fhir/Basic/beat"));
        QVERIFY(read.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(read.contains("\"n\":1.10") && read.contains("ETag: W/\"1\"\r\n") && read.contains("Date: "));
        QVERIFY(once(run.port(), head("HEAD", "/fhir/Basic/beat", "Connection: close\r\n")).endsWith("\r\n\r\n"));
        QVERIFY(once(run.port(SandboxSite::Control), head("GET", "/")).startsWith("HTTP/1.1 204"));
        QVERIFY(once(run.port(), head("GET", "/health/check")).contains("Healthy"));
        QVERIFY(once(run.port(SandboxSite::Front), head("GET", "/fhir/Basic/beat")).startsWith("HTTP/1.1 200"));
        QVERIFY(once(run.port(SandboxSite::Secondary), head("GET", "/fhir/Basic/beat")).startsWith("HTTP/1.1 404"));
    }

    void aGuestHasAPortOfItsOwnAndItsFaultsAreReal()
    {
        SandboxFixture fixture;
        const auto idp = fixture.sandbox.attach(std::make_unique<TokenGuest>());
        QVERIFY(idp);
        SandboxServer server(fixture.sandbox, {});
        QVERIFY(server.start());
        const auto port = static_cast<quint16>(server.url(*idp).port());
        QCOMPARE(server.url(*idp).path(), QString());
        const QByteArray answer = once(port, head("POST", "/token", "Content-Length: 5\r\n") + "grant");
        QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
        QVERIFY2(answer.endsWith("POST /token grant"), answer.constData());
        fixture.sandbox.setFault(*idp, {.fault = SandboxFault::Refused});
        QTRY_COMPARE_WITH_TIMEOUT(once(port, head("GET", "/token")), QByteArray("not connected"), 30'000);
        const auto primary = static_cast<quint16>(server.url(SandboxSite::Primary).port());
        QVERIFY(once(primary, head("GET", "/fhir/metadata")).startsWith("HTTP/1.1 200"));
    }

    void oneConnectionCarriesManyRequestsAlsoPipelined()
    {
        Running run;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, run.port());
        QVERIFY(socket.waitForConnected(3000));
        for (int i = 0; i < 20; ++i) {
            socket.write(head("GET", "/fhir/Patient/a"));
            QVERIFY(answerOf(socket).startsWith("HTTP/1.1 200"));
        }
        socket.write(head("GET", "/fhir/Patient/a") + head("GET", "/fhir/Patient/none", "Connection: close\r\n"));
        QByteArray all;
        while (socket.waitForReadyRead(3000)) {
            all += socket.readAll();
        }
        QVERIFY(all.startsWith("HTTP/1.1 200") && all.contains("HTTP/1.1 404"));
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void chunkedBodiesAndContinueAreUnderstood()
    {
        Running run;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, run.port());
        socket.write(head("PUT", "/fhir/Basic/c", "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n"));
        QVERIFY(socket.waitForReadyRead(3000));
        QCOMPARE(socket.readAll(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        socket.write("1a\r\n{\"resourceType\":\"Basic\",\"i\r\n6\r\nd\":\"c\"\r\n1\r\n}\r\n0\r\n\r\n");
        const QByteArray answer = answerOf(socket);
        QVERIFY2(answer.startsWith("HTTP/1.1 201"), answer.constData());
    }

    void garbageIsAnsweredAndTheConnectionClosed()
    {
        Running run;
        QVERIFY(once(run.port(), "garbage\r\n\r\n").startsWith("HTTP/1.1 400"));
        QVERIFY(once(run.port(), head("PUT", "/fhir/Basic/c", "Content-Length: -5\r\n")).startsWith("HTTP/1.1 400"));
        QVERIFY(once(run.port(), head("PUT", "/fhir/Basic/c", "Content-Length: 99999999999\r\n"))
                    .startsWith("HTTP/1.1 413"));
        QVERIFY(once(run.port(), QByteArray(80'000, 'x')).startsWith("HTTP/1.1 413"));
        QVERIFY(once(run.port(), head("GET", "/fhir/Patient/a")).startsWith("HTTP/1.1 200"));
    }

    void refusedHasNoListenerAndComesBack()
    {
        Running run;
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        QTRY_VERIFY([&] {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, run.port());
            return !socket.waitForConnected(1000) && socket.error() == QAbstractSocket::ConnectionRefusedError;
        }());
        QVERIFY(once(run.port(SandboxSite::Secondary), head("GET", "/fhir/metadata")).startsWith("HTTP/1.1 200"));
        run.sandbox.setFault(SandboxSite::Primary, {});
        QTRY_VERIFY_WITH_TIMEOUT(once(run.port(), head("GET", "/fhir/Patient/a")).startsWith("HTTP/1.1 200"), 30'000);
    }

    void resetAcceptsAndResets()
    {
        Running run;
        QTcpSocket open;
        open.connectToHost(u"127.0.0.1"_s, run.port());
        open.write(head("GET", "/fhir/Patient/a"));
        QVERIFY(answerOf(open).startsWith("HTTP/1.1 200"));
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Reset});
        QTRY_COMPARE_WITH_TIMEOUT(open.state(), QAbstractSocket::UnconnectedState, 30'000);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, run.port());
        QVERIFY(socket.waitForConnected(3000));
        socket.write(head("GET", "/fhir/Patient/a"));
        QVERIFY(!socket.waitForReadyRead(3000));
        QVERIFY(socket.error() == QAbstractSocket::RemoteHostClosedError
                || socket.error() == QAbstractSocket::NetworkError);
        QCOMPARE(socket.bytesAvailable(), 0);
    }

    void downDoesNotEvenAcceptAndComesBack()
    {
        Running run;
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Down});
        QTRY_VERIFY([&] {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, run.port());
            return !socket.waitForConnected(300) && socket.error() == QAbstractSocket::SocketTimeoutError;
        }());
        run.sandbox.setFault(SandboxSite::Primary, {});
        QTRY_VERIFY_WITH_TIMEOUT(once(run.port(), head("GET", "/fhir/Patient/a")).startsWith("HTTP/1.1 200"), 30'000);
    }

    void hangAcceptsAndNeverAnswers()
    {
        Running run;
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Hang});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, run.port());
        QVERIFY(socket.waitForConnected(3000));
        socket.write(head("GET", "/fhir/Patient/a"));
        QVERIFY(!socket.waitForReadyRead(400));
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

    void slowDelaysTheFirstByteOrTheRest()
    {
        Running run;
        QElapsedTimer timer;
        run.sandbox.setFault(SandboxSite::Primary,
                             {.fault = SandboxFault::Slow, .phase = u"first_byte"_s, .delay = 300ms});
        timer.start();
        QVERIFY(once(run.port(), head("GET", "/fhir/Patient/a")).startsWith("HTTP/1.1 200"));
        QVERIFY(timer.elapsed() >= 300);
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Slow, .phase = u"transfer"_s, .delay = 1s});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, run.port());
        socket.write(head("GET", "/fhir/Patient/a"));
        timer.start();
        QVERIFY(socket.waitForReadyRead(3000));
        QVERIFY(!socket.peek(socket.bytesAvailable()).endsWith('}'));
        QVERIFY(answerOf(socket).endsWith('}'));
        QVERIFY(timer.elapsed() >= 1'000);
    }

    void theFrontNameFollowsItsTarget()
    {
        Running run;
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        QTRY_COMPARE_WITH_TIMEOUT(once(run.port(SandboxSite::Front), head("GET", "/fhir/Patient/a")),
                                  QByteArray("not connected"), 30'000);
        run.sandbox.setFrontTarget(SandboxSite::Secondary);
        QTRY_VERIFY_WITH_TIMEOUT(
            once(run.port(SandboxSite::Front), head("GET", "/fhir/metadata")).startsWith("HTTP/1.1 200"), 30'000);
    }

    void commandsComeInOverHttpEvenWhenOffline()
    {
        Running run;
        const auto post = [&](const QByteArray& json) {
            return once(run.port(SandboxSite::Control),
                        head("POST", "/sandbox", "Content-Length: " + QByteArray::number(json.size()) + "\r\n") + json);
        };
        QVERIFY(post("{\"site\":\"control\",\"fault\":\"offline\"}").startsWith("HTTP/1.1 200"));
        QCOMPARE(run.sandbox.fault(SandboxSite::Control).fault, SandboxFault::Offline);
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, run.port(SandboxSite::Control));
        probe.write(head("GET", "/"));
        QVERIFY(!probe.waitForReadyRead(300));
        QVERIFY(post("{\"site\":\"control\",\"fault\":\"fire\"}").startsWith("HTTP/1.1 400"));
        QVERIFY(post("{\"site\":\"control\",\"fault\":\"none\"}").contains("\"writesPerMinute\""));
        QVERIFY(once(run.port(SandboxSite::Control), head("GET", "/sandbox")).contains("\"backlog\""));
        QVERIFY(once(run.port(SandboxSite::Control), head("GET", "/")).startsWith("HTTP/1.1 204"));
    }

    void tlsIsTrustedThroughItsCaFileAndFaultsShow()
    {
        if (!QSslSocket::supportsSsl()) {
            QSKIP("Qt has no TLS backend here");
        }
        Running run({.tls = true});
        QVERIFY(run.started.has_value());
        const QList<QSslCertificate> trusted = QSslCertificate::fromPath(run.server.caFile());
        QCOMPARE(trusted.size(), 1);
        const auto handshake = [&](QSslSocket& socket) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setCaCertificates(trusted);
            socket.setSslConfiguration(configuration);
            socket.connectToHostEncrypted(u"127.0.0.1"_s, run.port());
            return socket.waitForEncrypted(3000);
        };
        const auto hasError = [](const QSslSocket& socket, QSslError::SslError wanted) {
            const QList<QSslError> errors = socket.sslHandshakeErrors();
            return std::any_of(errors.begin(), errors.end(),
                               [wanted](const QSslError& e) { return e.error() == wanted; });
        };
        QSslSocket good;
        QVERIFY2(handshake(good), qPrintable(good.errorString()));
        good.write(head("GET", "/fhir/Patient?_count=1"));
        QVERIFY(answerOf(good).contains("\"url\":\"https://here/fhir/Patient"));
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::WrongCertificate});
        QSslSocket expired;
        QVERIFY(!handshake(expired) && hasError(expired, QSslError::CertificateExpired));
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::WrongCertificate, .phase = u"name"_s});
        QSslSocket wrongName;
        QVERIFY(!handshake(wrongName) && hasError(wrongName, QSslError::HostNameMismatch));
        run.sandbox.setFault(SandboxSite::Control, {.fault = SandboxFault::Intercepted});
        QSslSocket intercepted;
        QVERIFY(!handshake(intercepted));
        QVERIFY(!hasError(intercepted, QSslError::HostNameMismatch) && !intercepted.sslHandshakeErrors().isEmpty());
    }

    void aTakenPortIsAConflict()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SandboxFixture f;
        SandboxServer server(f.sandbox, {.firstPort = other.serverPort()});
        const auto started = server.start();
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().code, Errc::Conflict);
        QVERIFY(started.error().subject.contains(QString::number(other.serverPort())));
    }

    void itStopsWithOpenConnectionsAndStartsAnew()
    {
        Running run;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, run.port());
        QVERIFY(socket.waitForConnected(3000));
        run.server.stop();
        run.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::WrongDate});
        QVERIFY(run.server.start().has_value());
        QVERIFY(once(run.port(), head("GET", "/fhir/Patient/a")).startsWith("HTTP/1.1 200"));
        QVERIFY(!run.server.start().has_value());
    }
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandbox_server.moc"
