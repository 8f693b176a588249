// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ctl_run.h"
#include "io/system_clock.h"
#include "sandbox/sandbox.h"
#include "sandbox/server.h"
#include "support/test_certificates.h"
#include "support/test_server.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Outcome = CtlRun::Outcome;

/// Whatever the world answers: a sentence that says what, where and what to do, and stored data stays whole.
class TestBadInput : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};

    /// A pair whose primary is `primary`, beside a good one that must stay as it is.
    Outcome statusOf(const QString& primary, const QStringList& more = {})
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        if (!server.start()) {
            return {};
        }
        const QString control = server.url(SandboxSite::Control).toString();
        const Outcome added = m_ctl.run(QStringList{u"pair"_s, u"add"_s, u"Bad"_s, u"--no-check"_s, u"--environment"_s,
                                                    u"test"_s, u"--primary"_s, primary, u"--secondary"_s,
                                                    server.url(SandboxSite::Secondary).toString()}
                                        + more);
        return added.code == 0 ? m_ctl.run({u"--json"_s, u"--control"_s, control, u"status"_s, u"Bad"_s}) : added;
    }

    void compare(const Outcome& outcome, const QString& verdict, const QString& error)
    {
        const QJsonObject json = outcome.json();
        QVERIFY2(!json.isEmpty(), qPrintable(outcome.err));
        QCOMPARE(json[u"verdict"_s][u"code"_s].toString(), verdict);
        QCOMPARE(json[u"primary"_s][u"error"_s][u"code"_s].toString(), error);
        QVERIFY(!json[u"sentence"_s].toString().isEmpty());
        QVERIFY(!json[u"firstAction"_s].toString().isEmpty());
        QVERIFY(outcome.code == 1 || outcome.code == 3);
        QVERIFY(m_ctl.run({u"pair"_s, u"list"_s}).out.contains(u"Bad"_s));
    }

private slots:
    void init() { m_ctl.forget(); }

    void nothingListens() { compare(statusOf(u"http://127.0.0.1:9/fhir"_s), u"front_end_down"_s, u"unreachable"_s); }

    void aWebPageInsteadOfFhir()
    {
        TestServer page([](const TestServer::Request&) {
            return reply(200, "<html><body>Sign in</body></html>", "Content-Type: text/html\r\n");
        });
        const Outcome outcome = statusOf(page.url(u"/fhir"_s).toString());
        compare(outcome, u"front_end_down"_s, u"bad_reply"_s); // W6: the secondary answers on the same way
        const Outcome added = m_ctl.run({u"pair"_s, u"edit"_s, u"Bad"_s, u"--rpo"_s, u"10m"_s});
        QCOMPARE(added.code, 0); // the change is recorded
        QVERIFY2(added.err.contains(u"not as a FHIR service does"_s), qPrintable(added.err));
    }

    void tenMegabytesOfGarbage()
    {
        TestServer flood([](const TestServer::Request&) { return reply(200, QByteArray(10'000'000, '{')); });
        const Outcome outcome = statusOf(flood.url(u"/fhir"_s).toString());
        QCOMPARE(outcome.json()[u"primary"_s][u"error"_s][u"code"_s].toString(), u"too_large"_s);
        QVERIFY(outcome.code != 0);
    }

    void anExpiredCertificate()
    {
        const TestCertificate expired = makeCertificate(m_ctl.folder(), u"expired"_s,
                                                        {.commonName = u"127.0.0.1"_s,
                                                         .subjectAltName = u"IP:127.0.0.1"_s,
                                                         .validFromSeconds = -86'400,
                                                         .validToSeconds = -3'600});
        TestServer server([](const TestServer::Request&) { return reply(200, "{}"); },
                          TestServer::Tls{expired.certificate, expired.key, {}});
        compare(statusOf(server.url(u"/fhir"_s).toString(), {u"--primary-ca"_s, expired.certificate}), u"certificate"_s,
                u"tls"_s);
    }

    void anotherKindOfServer()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        const Outcome added =
            m_ctl.run({u"pair"_s, u"add"_s, u"Other"_s, u"--environment"_s, u"test"_s, u"--primary"_s,
                       server.url(SandboxSite::Primary).toString(), u"--secondary"_s,
                       server.url(SandboxSite::Secondary).toString(), u"--primary-flavour"_s, u"hapi"_s});
        QCOMPARE(added.code, 0);
        QVERIFY2(added.err.contains(u"another kind of server"_s), qPrintable(added.err));
        QVERIFY2(added.err.contains(u"not hapi"_s), qPrintable(added.err));
    }

    void aFileThatIsNoExport()
    {
        QCOMPARE(m_ctl.run({u"pair"_s, u"import"_s, m_ctl.file(u"x.json"_s, "{\"pairs\":[]}")}).code, 2);
        QCOMPARE(m_ctl.run({u"pair"_s, u"import"_s, m_ctl.folder()}).code, 2);
        const Outcome broken = m_ctl.run(
            {u"pair"_s, u"import"_s,
             m_ctl.file(u"y.json"_s, R"({"rekindle":"pairs","version":1,"pairs":[{"name":"P","rpoMs":"x"},7]})")});
        QCOMPARE(broken.code, 2);
        QVERIFY(broken.err.size() > 20);
        QVERIFY(m_ctl.run({u"pair"_s, u"list"_s}).out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
