// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ctl_run.h"
#include "io/system_clock.h"
#include "sandbox/sandbox.h"
#include "sandbox/server.h"
#include "sandbox/token_site.h"

#include <QScopeGuard>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

using Outcome = CtlRun::Outcome;

/// The verbs in-process, against the sandbox behind real HTTP.
class TestCtlSandbox : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};

    Outcome run(const QStringList& arguments) { return m_ctl.run(arguments); }

private slots:
    void init() { m_ctl.forget(); }

    void statusOfAHealthyPairIsZeroAndOfADeadOneIsOne()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        const Outcome added =
            run({u"pair"_s, u"add"_s, u"North"_s, u"--primary"_s, server.url(SandboxSite::Primary).toString(),
                 u"--secondary"_s, server.url(SandboxSite::Secondary).toString(), u"--environment"_s, u"test"_s});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const QString control = server.url(SandboxSite::Control).toString();
        const Outcome healthy = run({u"--json"_s, u"--control"_s, control, u"status"_s});
        QVERIFY2(healthy.code == 0, qPrintable(healthy.out + healthy.err));
        QCOMPARE(healthy.json()[u"name"_s].toString(), u"North"_s);
        QVERIFY(!healthy.json()[u"sentence"_s].toString().isEmpty());
        sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        const Outcome dead = run({u"--control"_s, control, u"status"_s, u"North"_s});
        QCOMPARE(dead.code, 1);
        QVERIFY2(dead.out.contains(u"▲"_s), qPrintable(dead.out));
    }

    void theSandboxTakesCommands()
    {
        Sandbox sandbox({}, m_clock);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        const QString control = server.url(SandboxSite::Control).toString();
        QCOMPARE(run({u"sandbox"_s, u"fault"_s, u"primary"_s, u"throttled"_s, u"--retry-after"_s, u"5s"_s,
                      u"--control"_s, control})
                     .code,
                 0);
        QCOMPARE(sandbox.fault(SandboxSite::Primary).fault, SandboxFault::Throttled);
        QCOMPARE(sandbox.fault(SandboxSite::Primary).retryAfter, std::optional<Millis>(5s));
        QCOMPARE(run({u"sandbox"_s, u"replication"_s, u"stalled"_s, u"--control"_s, control}).code, 0);
        QVERIFY(run({u"sandbox"_s, u"state"_s, u"--control"_s, control}).out.contains(u"stalled"_s));
        QCOMPARE(run({u"sandbox"_s, u"fault"_s, u"primary"_s, u"magic"_s, u"--control"_s, control}).code, 2);
    }

    void aPairSignsInWithTheTokensOfTheSandbox()
    {
        Sandbox sandbox({}, m_clock);
        const auto idp = sandbox.attach(std::make_unique<TokenSite>(TokenSite::Options{}));
        QVERIFY(idp);
        SandboxServer server(sandbox, {});
        QVERIFY(server.start());
        qputenv("REKINDLE_SECRET_NORTH_PRIMARY", "practice-secret");
        qputenv("REKINDLE_SECRET_NORTH_SECONDARY", "practice-secret");
        const auto forget = qScopeGuard([] {
            qunsetenv("REKINDLE_SECRET_NORTH_PRIMARY");
            qunsetenv("REKINDLE_SECRET_NORTH_SECONDARY");
        });
        QStringList add{u"pair"_s, u"add"_s, u"North"_s, u"--environment"_s, u"test"_s};
        for (const auto site : {SandboxSite::Primary, SandboxSite::Secondary}) {
            const QString side = u"--"_s + codeName(site);
            add += {side,
                    server.url(site).toString(),
                    side + u"-sign-in"_s,
                    u"entra-client-secret"_s,
                    side + u"-authority"_s,
                    server.url(*idp).toString(),
                    side + u"-tenant"_s,
                    u"contoso.example"_s,
                    side + u"-client-id"_s,
                    u"practice"_s,
                    side + u"-scope"_s,
                    u"api://x/.default"_s};
        }
        const Outcome added = run(add);
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const QStringList status{u"--control"_s, server.url(SandboxSite::Control).toString(), u"--json"_s, u"status"_s};
        const Outcome healthy = run(status);
        QVERIFY2(healthy.code == 0, qPrintable(healthy.out + healthy.err));
        QVERIFY(!healthy.out.contains(u"practice-secret"_s));
        sandbox.setFault(*idp, {.fault = SandboxFault::Unauthorized});
        const Outcome refused = run(status);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.out.contains(u"invalid_client"_s), qPrintable(refused.out));
    }

    void aSandboxThatAsksForTokensSaysWhereTheyAreIssuedAndToWhom()
    {
        const Outcome run =
            m_ctl.run({u"--json"_s, u"sandbox"_s, u"run"_s, u"--port"_s, u"0"_s, u"--sign-in"_s, u"--for"_s, u"1ms"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.json()[u"idp"_s].toString().startsWith(u"http://127.0.0.1:"_s));
        QCOMPARE(run.json()[u"clientId"_s].toString(), QString::fromLatin1(TokenSite::Options{}.clientId));
        QCOMPARE(run.json()[u"clientSecret"_s].toString(), QString::fromLatin1(TokenSite::Options{}.clientSecret));
    }
};

QTEST_GUILESS_MAIN(TestCtlSandbox)
#include "tst_ctl_sandbox.moc"
