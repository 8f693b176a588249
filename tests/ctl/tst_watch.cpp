// SPDX-License-Identifier: GPL-3.0-or-later
// `rekindlectl watch` as a process that nobody looks at: whom it tells, and what.
#include "ctl_run.h"
#include "io/system_clock.h"
#include "sandbox/server.h"
#include "support/test_server.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <mutex>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

using Outcome = CtlRun::Outcome;

/// A webhook on loopback that refuses the first messages.
class Receiver
{
public:
    explicit Receiver(int refusals)
        : m_refusals(refusals)
    {
    }
    QString url() const { return m_server.url(u"/hook"_s).toString(); }
    QList<QJsonObject> taken() const
    {
        const std::lock_guard lock(m_mutex);
        return m_taken;
    }

private:
    TestServer::Action answer(const TestServer::Request& request)
    {
        const std::lock_guard lock(m_mutex);
        if (m_refusals-- > 0) {
            return reply(503, {});
        }
        m_taken.append(QJsonDocument::fromJson(request.body).object());
        return reply(200, {});
    }

    mutable std::mutex m_mutex{};
    int m_refusals{};
    QList<QJsonObject> m_taken{};
    TestServer m_server{[this](const TestServer::Request& request) { return answer(request); }};
};

} // namespace

class TestWatch : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};
    std::unique_ptr<Sandbox> m_sandbox{};
    std::unique_ptr<SandboxServer> m_server{};

    /// On this thread: the servers that are asked live here as well. Until `done`, at most 50 s.
    Outcome watch(const QStringList& more, const std::function<bool()>& done)
    {
        std::stop_source stop;
        QElapsedTimer running;
        running.start();
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (done() || running.elapsed() > 50'000) {
                stop.request_stop();
            }
        });
        timer.start(100);
        return m_ctl.run(QStringList{u"watch"_s} + more, {}, stop.get_token());
    }

private slots:
    void init()
    {
        m_ctl.forget();
        m_server.reset();
        m_sandbox = std::make_unique<Sandbox>(Sandbox::Options{}, m_clock);
        m_server = std::make_unique<SandboxServer>(*m_sandbox, SandboxServer::Options{});
        QVERIFY(m_server->start());
        const Outcome added =
            m_ctl.run({u"pair"_s, u"add"_s, u"North"_s, u"--no-check"_s, u"--probe-period"_s, u"5s"_s,
                       u"--environment"_s, u"test"_s, u"--primary"_s, m_server->url(SandboxSite::Primary).toString(),
                       u"--secondary"_s, m_server->url(SandboxSite::Secondary).toString()});
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }
    void cleanup() { qunsetenv("REKINDLE_SECRET_WEBHOOK_URL"); }

    /// The secondary dies while nobody looks: the receiver is told, once, though it was away at first.
    void w1_anUnattendedWatchTellsThatNobodyCouldFailOver()
    {
        Receiver receiver(1);
        qputenv("REKINDLE_SECRET_WEBHOOK_URL", receiver.url().toUtf8());
        QCOMPARE(m_ctl.run({u"settings"_s, u"--webhook"_s, u"generic"_s}).code, 0);
        m_sandbox->setFault(SandboxSite::Secondary, {.fault = SandboxFault::Refused});
        QElapsedTimer after;
        const Outcome watched = watch({u"--changes"_s, u"--json"_s}, [&] {
            if (!receiver.taken().isEmpty() && !after.isValid()) {
                after.start();
            }
            return after.isValid() && after.elapsed() > 1'000;
        });
        QCOMPARE(receiver.taken().size(), 1);
        const QJsonObject told = receiver.taken().first();
        QCOMPARE(told[u"event"_s].toString(), u"problem"_s);
        QCOMPARE(told[u"code"_s].toString(), u"unprotected"_s);
        QCOMPARE(told[u"pair"_s].toString(), u"North"_s);
        QCOMPARE(told[u"protection"_s][u"cause"_s].toString(), u"front_end_down"_s);
        QCOMPARE(told[u"protection"_s][u"confidence"_s].toString(), u"confirmed"_s);
        QCOMPARE(watched.code, 1); // by the worse of both questions
        // Its trouble, and that it was over.
        const QStringList said = watched.err.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said.first().contains(u"\"waiting\":1"_s) && said.first().contains(u"server_error"_s),
                 qPrintable(watched.err));
        QVERIFY2(said.last().contains(u"\"webhook\":null"_s), qPrintable(watched.err));
        // Nothing of it lies in the store any more, and the verdict never changed: what --changes told is protection's.
        QCOMPARE(m_ctl.run({u"--json"_s, u"settings"_s}).json()[u"webhook"_s][u"waiting"_s].toInt(), 0);
        QStringList states;
        for (const QString& line : watched.out.split(u'\n', Qt::SkipEmptyParts)) {
            const QJsonObject json = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(json[u"verdict"_s][u"code"_s].toString(), u"healthy"_s);
            QVERIFY(json.contains(u"webhook"_s));
            states.append(json[u"protection"_s][u"state"_s].toString() + u' '
                          + json[u"protection"_s][u"confidence"_s].toString());
        }
        QCOMPARE(states, (QStringList{u"unknown suspected"_s, u"unprotected suspected"_s, u"unprotected probable"_s,
                                      u"unprotected confirmed"_s}));
    }

    void theWebhookIsSetWithoutAWindowAndItsAddressIsNotShown()
    {
        const Outcome odd = m_ctl.run({u"settings"_s, u"--webhook"_s, u"slack"_s, u"--webhook-address"_s},
                                      u"http://hooks.example.org/secret-part\n"_s); // not https
        QCOMPARE(odd.code, 2);
        QVERIFY2(!odd.err.contains(u"secret-part"_s), qPrintable(odd.err));
        QCOMPARE(m_ctl.run({u"--json"_s, u"settings"_s}).json()[u"webhook"_s][u"kind"_s].toString(), u"none"_s);
        const Outcome set = m_ctl.run({u"settings"_s, u"--webhook"_s, u"slack"_s, u"--webhook-address"_s},
                                      u"https://hooks.example.org/secret-part\n"_s);
        QCOMPARE(set.code, 0);
        QVERIFY2(!set.out.contains(u"secret-part"_s) && !set.err.contains(u"secret-part"_s), qPrintable(set.out));
        QVERIFY(set.out.contains(u"webhook slack"_s));
        QCOMPARE(m_ctl.run({u"settings"_s, u"--webhook"_s, u"pigeon"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "tst_watch.moc"
