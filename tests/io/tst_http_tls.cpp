// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/curl_transport.h"
#include "io/system_clock.h"
#include "support/test_certificates.h"
#include "support/test_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Then = TestServer::Then;

class TestHttpTls : public QObject
{
    Q_OBJECT
    const SystemClock m_clock{};
    const QTemporaryDir m_folder{};
    TestCertificate m_ca{};
    TestCertificate m_server{};

    TestCertificate make(const QString& name, const TestCertificateSpec& spec, const TestCertificate& issuer = {})
    {
        return makeCertificate(m_folder.path(), name, spec, issuer);
    }
    static TestServer::Tls with(const TestCertificate& certificate, const QString& clientCa = {})
    {
        return {certificate.certificate, certificate.key, clientCa};
    }
    static TestServer::Action ok(const TestServer::Request&) { return reply(200, "fine"); }

    HttpExchange get(const QUrl& url, const TlsOptions& tls)
    {
        return CurlTransport(m_clock).exchange({.url = url, .tls = tls}, {});
    }
    TlsOptions trusting() const { return {.extraCaFiles = {m_ca.certificate}}; }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString{};
    }

private slots:
    void initTestCase()
    {
        m_ca = make(u"ca"_s, {.commonName = u"Hospital CA"_s, .authority = true});
        m_server =
            make(u"server"_s, {.commonName = u"fhir"_s, .subjectAltName = u"IP:127.0.0.1,DNS:fhir.example"_s}, m_ca);
    }

    void anExtraAuthorityIsTrusted()
    {
        TestServer server(ok, with(m_server));
        const auto exchange = get(server.url(), trusting());
        QCOMPARE(exchange.error, std::nullopt);
        QVERIFY(exchange.ok());
        QVERIFY(exchange.phases.tls.has_value());
        QCOMPARE(exchange.certificates.size(), 1);
        QCOMPARE(exchange.certificates.constFirst().subject, u"CN=fhir"_s);
        QCOMPARE(exchange.certificates.constFirst().issuer, u"CN=Hospital CA"_s);
        QFile pem(m_server.certificate);
        QVERIFY(pem.open(QIODevice::ReadOnly));
        QByteArray body = pem.readAll();
        body = body.mid(body.indexOf('\n'), body.indexOf("\n-----END") - body.indexOf('\n'));
        QCOMPARE(exchange.certificates.constFirst().sha256,
                 QCryptographicHash::hash(QByteArray::fromBase64(body), QCryptographicHash::Sha256));
        QVERIFY(*exchange.certificates.constFirst().notAfter > m_clock.now());
        QVERIFY(*exchange.certificates.constFirst().notBefore < m_clock.now());
    }

    void anAuthorityForAllIsTrustedFromTheNextRequestOn()
    {
        TestServer server(ok, with(m_server));
        CurlTransport transport(m_clock);
        QCOMPARE(transport.exchange({.url = server.url()}, {}).error->code, Errc::Tls);
        transport.setOptions({.extraCaFiles = {m_ca.certificate}});
        QVERIFY(transport.exchange({.url = server.url()}, {}).ok());
        QVERIFY(transport.exchange({.url = server.url(), .tls = trusting()}, {}).ok()); // named twice
        transport.setOptions({});
        QCOMPARE(transport.exchange({.url = server.url(), .freshConnection = true}, {}).error->code, Errc::Tls);
        transport.setOptions({.extraCaFiles = {m_folder.filePath(u"gone.pem"_s)}});
        const auto gone = transport.exchange({.url = server.url()}, {});
        QCOMPARE(gone.error->code, Errc::Tls);
        QCOMPARE(gone.error->subject, m_folder.filePath(u"gone.pem"_s));
    }

    void http2IsSpokenWhereTheServerDoes()
    {
        TestServer old(ok, with(m_server));
        QVERIFY(!get(old.url(), trusting()).http2);

        const QString nghttpd = QStandardPaths::findExecutable(u"nghttpd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
        QVERIFY2(!nghttpd.isEmpty(), "bash installer/install-deps.sh test");
        quint16 port = 0;
        {
            QTcpServer finder;
            QVERIFY(finder.listen(QHostAddress::LocalHost));
            port = finder.serverPort();
        }
        QVERIFY(!write(u"metadata"_s, "a CapabilityStatement").isEmpty());
        QProcess server;
        server.start(nghttpd, {u"--verbose"_s, u"--address=127.0.0.1"_s, u"--htdocs="_s + m_folder.path(),
                               QString::number(port), m_server.key, m_server.certificate});
        while (!server.readAllStandardOutput().contains("listen")) {
            QVERIFY2(server.waitForReadyRead(10'000), server.readAllStandardError().constData());
        }
        const auto exchange = get(QUrl(u"https://127.0.0.1:%1/metadata"_s.arg(port)), trusting());
        QCOMPARE(exchange.error, std::nullopt);
        QVERIFY(exchange.http2);
        QCOMPARE(exchange.body, "a CapabilityStatement");
        // N4: over the limit is over the limit, also by HTTP/2.
        const auto cut = CurlTransport(m_clock).exchange(
            {.url = QUrl(u"https://127.0.0.1:%1/metadata"_s.arg(port)), .maxBody = 4, .tls = trusting()}, {});
        QVERIFY(cut.http2);
        QCOMPARE(cut.error->code, Errc::TooLarge);
        QCOMPARE(cut.connect, ConnectState::Ok);
        server.kill();
        QVERIFY(server.waitForFinished());
    }

    void aReusedConnectionHasNoHandshake()
    {
        TestServer server(ok, with(m_server));
        CurlTransport transport(m_clock);
        for (int i = 0; i < 3; ++i) {
            const auto exchange = transport.exchange({.url = server.url(), .tls = trusting()}, {});
            QVERIFY(exchange.ok());
            QCOMPARE(exchange.certificates.isEmpty(), i > 0);
            QCOMPARE(exchange.phases.tls.has_value(), i == 0);
        }
        QCOMPARE(server.connections(), 1);
    }

    void trustIsNotSharedBetweenOptions()
    {
        TestServer server(ok, with(m_server));
        CurlTransport transport(m_clock);
        QVERIFY(transport.exchange({.url = server.url(), .tls = trusting()}, {}).ok());
        QCOMPARE(transport.exchange({.url = server.url()}, {}).error->code, Errc::Tls);
    }

    void anUntrustedCertificateIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("alt");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("byCa");
        QTest::addColumn<bool>("trustCa");
        QTest::addColumn<QString>("detail");
        const QString here = u"IP:127.0.0.1"_s;
        QTest::newRow("self-signed") << u"self"_s << here << -60 << 600 << false << true << u"unknown CA: CN=self"_s;
        QTest::newRow("unknown authority")
            << u"foreign"_s << here << -60 << 600 << true << false << u"unknown CA: CN=Hospital CA"_s;
        QTest::newRow("expired") << u"old"_s << here << -600 << -60 << true << true << u"expired: CN=old"_s;
        QTest::newRow("not yet valid") << u"early"_s << here << 600 << 6000 << true << true
                                       << u"not yet valid: CN=early"_s;
        QTest::newRow("wrong host name") << u"other"_s << u"DNS:other.example"_s << -60 << 600 << true << true
                                         << u"host name mismatch: CN=other"_s;
    }
    void anUntrustedCertificateIsRefusedWithItsReason()
    {
        QFETCH(QString, name);
        QFETCH(QString, alt);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, byCa);
        QFETCH(bool, trustCa);
        QFETCH(QString, detail);
        const TestCertificateSpec spec{
            .commonName = name, .subjectAltName = alt, .validFromSeconds = from, .validToSeconds = to};
        TestServer server(ok, with(make(name, spec, byCa ? m_ca : TestCertificate{})));
        const auto exchange = get(server.url(), trustCa ? trusting() : TlsOptions{});
        QCOMPARE(exchange.error->code, Errc::Tls);
        QCOMPARE(exchange.connect, ConnectState::Tls);
        QCOMPARE(exchange.error->detail, detail);
        QCOMPARE(exchange.certificates.constFirst().subject, u"CN="_s + name);
        QCOMPARE(server.requests().size(), 0);
        QVERIFY(exchange.phases.connect && exchange.phases.tls && !exchange.phases.firstByte);
    }

    void anUnusableAuthorityFileIsNamed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath(u"missing.pem"_s);
        QTest::newRow("garbage") << write(u"garbage.pem"_s, "-----BEGIN CERTIFICATE-----\nnonsense\n");
        QTest::newRow("empty") << write(u"empty.pem"_s, "");
        QTest::newRow("a key") << m_ca.key;
    }
    void anUnusableAuthorityFileIsNamed()
    {
        QFETCH(QString, path);
        TestServer server(ok, with(m_server));
        const auto exchange = get(server.url(), {.extraCaFiles = {m_ca.certificate, path}});
        QCOMPARE(int(exchange.barrier), int(Barrier::CaFile)); // W9: ours, and nobody was asked
        QCOMPARE(exchange.error->code, Errc::Tls);
        QCOMPARE(exchange.error->subject, path);
        QCOMPARE(exchange.connect, ConnectState::Tls);
    }

    void anAuthorityFileThatChangesIsReadAgain()
    {
        const auto second = make(u"second"_s, {.commonName = u"Second CA"_s, .authority = true});
        const QString path = m_folder.filePath(u"changing.pem"_s);
        QVERIFY(QFile::copy(second.certificate, path));
        TestServer server(ok, with(m_server));
        CurlTransport transport(m_clock);
        const HttpRequest request{.url = server.url(), .tls = {.extraCaFiles = {path}}};
        QCOMPARE(transport.exchange(request, {}).error->code, Errc::Tls);
        QFile both(path);
        QFile first(m_ca.certificate);
        QVERIFY(both.open(QIODevice::Append) && first.open(QIODevice::ReadOnly));
        both.write(first.readAll());
        both.close();
        QVERIFY(transport.exchange(request, {}).ok());
    }

    void aClientCertificateSignsIn()
    {
        const auto client = make(u"client"_s, {.commonName = u"rekindle"_s}, m_ca);
        TestServer server(ok, with(m_server, m_ca.certificate));
        TlsOptions tls = trusting();
        tls.clientCertificate = client.certificate;
        tls.clientKey = client.key;
        const auto exchange = get(server.url(), tls);
        QCOMPARE(exchange.error, std::nullopt);
        QVERIFY(exchange.ok());
    }

    void aMissingClientCertificateIsATlsFailure()
    {
        TestServer server(ok, with(m_server, m_ca.certificate));
        const auto exchange = get(server.url(), trusting());
        QCOMPARE(int(exchange.barrier), int(Barrier::ClientCertificateWanted)); // W9
        QCOMPARE(exchange.error->code, Errc::Tls);
        QCOMPARE(exchange.connect, ConnectState::Tls);
        QCOMPARE(server.requests().size(), 0);
    }

    void w9_aMissingIntermediateIsTheServersToSend()
    {
        const auto middle = make(u"middle"_s, {.commonName = u"Hospital Middle CA"_s, .authority = true}, m_ca);
        const auto leaf = make(u"leaf"_s, {.commonName = u"leaf"_s, .subjectAltName = u"IP:127.0.0.1"_s}, middle);
        TestServer alone(ok, with(leaf));
        const auto exchange = get(alone.url(), trusting());
        QCOMPARE(int(exchange.barrier), int(Barrier::PeerChain));
        QCOMPARE(exchange.certificates.size(), 1);
        // With an authority that sent itself along the fault is that nobody here knows it.
        const auto self = make(u"selfsigned"_s, {.commonName = u"self"_s, .subjectAltName = u"IP:127.0.0.1"_s});
        TestServer unknown(ok, with(self));
        QCOMPARE(int(get(unknown.url(), trusting()).barrier), int(Barrier::PeerCertificate));
    }

    void w9_aClientCertificateThatIsNotAcceptedIsOurs_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("expired");
        QTest::newRow("W9 TLS 1.2, unknown CA") << u"-tls1_2"_s << false;
        QTest::newRow("W9 TLS 1.3, unknown CA") << u"-tls1_3"_s << false;
        QTest::newRow("W9 TLS 1.2, expired") << u"-tls1_2"_s << true;
        QTest::newRow("W9 TLS 1.3, expired") << u"-tls1_3"_s << true;
    }
    void w9_aClientCertificateThatIsNotAcceptedIsOurs()
    {
        QFETCH(QString, version);
        QFETCH(bool, expired);
        const auto foreign = make(u"foreign-ca"_s, {.commonName = u"Foreign CA"_s, .authority = true});
        const auto client =
            expired ? make(u"old-client"_s,
                           {.commonName = u"rekindle"_s, .validFromSeconds = -600, .validToSeconds = -60}, m_ca)
                    : make(u"foreign-client"_s, {.commonName = u"rekindle"_s}, foreign);
        quint16 port = 0;
        {
            QTcpServer finder;
            QVERIFY(finder.listen(QHostAddress::LocalHost));
            port = finder.serverPort();
        }
        QProcess server;
        server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s,
                                    m_server.certificate, u"-key"_s, m_server.key, u"-CAfile"_s, m_ca.certificate,
                                    u"-Verify"_s, u"1"_s, u"-verify_return_error"_s, u"-www"_s, version});
        while (!server.readAllStandardOutput().contains("ACCEPT")) {
            QVERIFY2(server.waitForReadyRead(10'000), server.readAllStandardError().constData());
        }
        TlsOptions tls = trusting();
        tls.clientCertificate = client.certificate;
        tls.clientKey = client.key;
        const auto exchange = get(QUrl(u"https://127.0.0.1:%1/"_s.arg(port)), tls);
        QCOMPARE(int(exchange.barrier), int(Barrier::ClientCertificateRefused));
        QCOMPARE(exchange.connect, ConnectState::Tls);
        server.kill();
        QVERIFY(server.waitForFinished());
    }

    void w9_aKeyOfAnotherCertificateIsOurs()
    {
        const auto client = make(u"client2"_s, {.commonName = u"rekindle"_s}, m_ca);
        const auto other = make(u"other-client"_s, {.commonName = u"other"_s}, m_ca);
        TestServer server(ok, with(m_server, m_ca.certificate));
        TlsOptions tls = trusting();
        tls.clientCertificate = client.certificate;
        tls.clientKey = other.key;
        QCOMPARE(int(get(server.url(), tls).barrier), int(Barrier::ClientKey));
    }

    void w9_aPlainPortDoesNotSpeakTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        std::jthread answering([&plain](const std::stop_token&) {
            pollfd waiting{int(plain.socketDescriptor()), POLLIN, 0};
            ::poll(&waiting, 1, 10'000);
            const int socket = accept(int(plain.socketDescriptor()), nullptr, nullptr);
            char hello[2048];
            if (recv(socket, hello, sizeof hello, 0) > 0) {
                const QByteArray answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
                static_cast<void>(send(socket, answer.constData(), size_t(answer.size()), MSG_NOSIGNAL));
            }
            close(socket);
        });
        plain.pauseAccepting();
        const auto exchange = get(QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort())), trusting());
        QCOMPARE(int(exchange.barrier), int(Barrier::NotTls));
    }

    void anUnusableClientCertificateIsATlsFailure()
    {
        TestServer server(ok, with(m_server, m_ca.certificate));
        TlsOptions tls = trusting();
        tls.clientCertificate = m_folder.filePath(u"missing.pem"_s);
        const auto exchange = get(server.url(), tls);
        QCOMPARE(int(exchange.barrier), int(Barrier::ClientKey)); // W9
        QCOMPARE(exchange.error->code, Errc::Tls);
    }

    void aHandshakeThatHangsTimesOut()
    {
        TestServer plain([](const TestServer::Request&) { return TestServer::Action{}; });
        QUrl url = plain.url();
        url.setScheme(u"https"_s);
        const auto exchange = CurlTransport(m_clock).exchange({.url = url, .timeout = 300ms}, {});
        QCOMPARE(exchange.error->code, Errc::Timeout);
        QCOMPARE(exchange.connect, ConnectState::Ok);
        QVERIFY(*exchange.phases.tls >= 200ms);
    }

    void plainHttpToATlsPortFailsAtOnce()
    {
        TestServer server([](const TestServer::Request&) { return TestServer::Action{}; }, with(m_server));
        QUrl url = server.url();
        url.setScheme(u"http"_s);
        const auto exchange = CurlTransport(m_clock).exchange({.url = url, .timeout = 5s}, {});
        QVERIFY(exchange.error.has_value());
        QCOMPARE(exchange.error->code, Errc::Unreachable);
    }

    void aTunnelIsSecuredEndToEnd()
    {
        TestServer server(ok, with(m_server));
        TestServer proxy([&](const TestServer::Request& request) {
            const bool allowed = request.method == "CONNECT" && request.target == "fhir.example:443";
            return TestServer::Action{.bytes = allowed ? "HTTP/1.1 200 Established\r\nX-Proxy: 1\r\n\r\n" : "",
                                      .then = allowed ? Then::KeepOpen : Then::Close,
                                      .tunnelTo = server.port()};
        });
        HttpRequest request{.url = QUrl(u"https://fhir.example/metadata"_s), .tls = trusting()};
        request.headers.add("Authorization", "Bearer token");
        const auto exchange = CurlTransport(m_clock, {ProxySettings::Mode::Manual, proxy.url()}).exchange(request, {});
        QCOMPARE(exchange.error, std::nullopt);
        QCOMPARE(exchange.body, QByteArray("fine"));
        QVERIFY(!exchange.headers.has("X-Proxy"));
        QVERIFY(!proxy.requests().constFirst().has("Authorization"));
        QCOMPARE(server.requests().constFirst().header("Authorization"), QByteArray("Bearer token"));
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
