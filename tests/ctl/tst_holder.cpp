// SPDX-License-Identifier: GPL-3.0-or-later
// One writer, many hands: verbs beside a process that watches.
#include "ctl_run.h"
#include "io/sqlite_store.h"
#include "io/system_clock.h"
#include "io/verb_wire.h"
#include "sandbox/server.h"
#include "service/inventory.h"
#include "service/notifier.h"
#include "service/settings_service.h"
#include "support/test_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

using Outcome = CtlRun::Outcome;

/// `rekindlectl watch` in a process of its own.
class Watch
{
public:
    explicit Watch(const QString& store)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(REKINDLE_CTL),
                        {u"--store"_s, store, u"--no-keychain"_s, u"--json"_s, u"watch"_s});
    }
    ~Watch() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    qint64 id() const { return m_process.processId(); }
    QString printed() const { return m_out; }
    bool prints(const QString& text)
    {
        return QTest::qWaitFor(
            [&] {
                m_out += QString::fromUtf8(m_process.readAllStandardOutput());
                return m_out.contains(text);
            },
            20'000);
    }

private:
    QProcess m_process{};
    QString m_out{};
};

/// What a second window on a store is made of, without the window.
struct SecondWindow {
    explicit SecondWindow(const QString& store)
        : workspace(std::move(*Workspace::open({.network = makeNetwork, .storePath = store, .keychain = false},
                                               Workspace::Mode::ReadOnly)))
    {
        [this] { QVERIFY(monitor.start()); }();
    }
    template <class T>
    T wait(const QFuture<T>& change)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(change.isFinished(), 20'000); }();
        QCoreApplication::processEvents();
        return change.result();
    }

    SystemClock clock{};
    std::unique_ptr<Workspace> workspace;
    MonitorService monitor{workspace->monitorPorts()};
    Inventory inventory{workspace->inventoryPorts(monitor)};
    Notifier notifier{monitor, workspace->noticeOutbox(), workspace->askHolder()};
    Webhook webhook{{workspace->http(), clock, workspace->secrets()}};
    NoticeSender sender{notifier.queue(), webhook, clock};
    SettingsService settings{{.store = workspace->settingsStore(),
                              .source = monitor,
                              .webhook = webhook,
                              .sender = sender,
                              .askHolder = workspace->askHolder()}};
};

QString codeOf(const Result<void>& outcome)
{
    return outcome ? u"done"_s : codeName(outcome.error().code);
}

} // namespace

class TestHolder : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};
    std::unique_ptr<Sandbox> m_sandbox{};
    std::unique_ptr<SandboxServer> m_server{};

    Outcome run(const QStringList& arguments, const QString& input = {})
    {
        // On another thread: the servers that are asked live on this one.
        Outcome outcome;
        std::atomic<bool> done{false};
        std::jthread worker([&] {
            outcome = m_ctl.run(arguments, input);
            done = true;
        });
        [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return done.load(); }, 60'000);
        return outcome;
    }
    /// A pair whose primary is that server.
    void add(const QString& name, const TestServer& primary, const QStringList& more)
    {
        const Outcome added = run(QStringList{u"pair"_s, u"add"_s, name, u"--no-check"_s, u"--environment"_s, u"test"_s,
                                              u"--primary"_s, primary.url(u"/fhir"_s).toString(), u"--secondary"_s,
                                              m_server->url(SandboxSite::Secondary).toString() + u"/"_s}
                                  + more);
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }
    QString socket() const { return socketPath(m_ctl.storePath()); }
    QString holder() const
    {
        QFile lock(m_ctl.storePath() + u".lock"_s);
        return lock.open(QIODevice::ReadOnly) ? QString::fromUtf8(lock.readLine()).section(u' ', 0, 0) : QString();
    }

private slots:
    void init()
    {
        m_ctl.forget();
        QFile::remove(socket()); // of a process that an earlier test has killed
        m_server.reset();
        m_sandbox = std::make_unique<Sandbox>(Sandbox::Options{}, m_clock);
        m_server = std::make_unique<SandboxServer>(*m_sandbox, SandboxServer::Options{});
        QVERIFY(m_server->start());
        const Outcome added = run({u"pair"_s, u"add"_s, u"North"_s, u"--no-check"_s, u"--environment"_s, u"test"_s,
                                   u"--primary"_s, m_server->url(SandboxSite::Primary).toString(), u"--secondary"_s,
                                   m_server->url(SandboxSite::Secondary).toString()});
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }

    void d8_verbsAreCarriedOutByTheProcessThatWatches()
    {
        Watch watch(m_ctl.storePath());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket()), 20'000);
        const Outcome declared = run({u"--json"_s, u"timeline"_s, u"North"_s, u"--declare"_s, u"--who"_s, u"A. Berg"_s,
                                      u"--note"_s, u"bridge opened"_s});
        QVERIFY2(declared.err.isEmpty(), qPrintable(declared.err));
        QCOMPARE(declared.json()[u"milestones"_s].toArray().last().toObject()[u"who"_s].toString(), u"A. Berg"_s);
        const Outcome added =
            run({u"timeline"_s, u"North"_s, u"--add"_s, u"note"_s, u"--who"_s, u"B"_s, u"--note"_s, u"ward called"_s});
        QVERIFY2(added.out.contains(u"ward called"_s), qPrintable(added.err));
        QCOMPARE(run({u"pair"_s, u"edit"_s, u"North"_s, u"--rpo"_s, u"5m"_s, u"--no-check"_s}).code, 0);
        QCOMPARE(
            run({u"--json"_s, u"pair"_s, u"show"_s, u"North"_s}).json()[u"objectives"_s].toObject()[u"rpoMs"_s].toInt(),
            300'000);
        QCOMPARE(run({u"settings"_s, u"--json"_s, u"--retention-days"_s, u"90"_s}).json()[u"retentionDays"_s].toInt(),
                 90);
        QCOMPARE(run({u"lag"_s, u"North"_s, u"--expect-import"_s, u"2h"_s}).code, 0);
        const Outcome planned = run({u"timeline"_s, u"North"_s, u"--planned"_s, u"--side"_s, u"secondary"_s, u"--for"_s,
                                     u"2h"_s, u"--who"_s, u"A. Berg"_s});
        QVERIFY2(planned.out.contains(u"Planned work at"_s), qPrintable(planned.err));
        const Outcome twin = run({u"pair"_s, u"add"_s, u"North"_s, u"--no-check"_s, u"--primary"_s,
                                  u"https://a.example.org"_s, u"--secondary"_s, u"https://b.example.org"_s});
        QCOMPARE(twin.code, 2);
        QCOMPARE(holder(), QString::number(watch.id())); // nobody took its lock
        QVERIFY(watch.prints(u"outage"_s));
        QCOMPARE(run({u"pair"_s, u"remove"_s, u"North"_s, u"--confirm"_s, u"North"_s}).code, 0);
        QVERIFY(run({u"pair"_s, u"list"_s}).out.isEmpty());
    }

    void aKilledHolderLeavesASocketAndVerbsTakeTheLockAgain()
    {
        {
            Watch watch(m_ctl.storePath());
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket()), 20'000);
            watch.kill();
        }
        QVERIFY(QFile::exists(socket())); // left behind
        QCOMPARE(run({u"pair"_s, u"edit"_s, u"North"_s, u"--rpo"_s, u"5m"_s, u"--no-check"_s}).code, 0);
        Watch next(m_ctl.storePath());
        QTRY_COMPARE_WITH_TIMEOUT(holder(), QString::number(next.id()), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(run({u"timeline"_s, u"North"_s, u"--declare"_s, u"--who"_s, u"A"_s}).err, QString(),
                                  10'000);
        QCOMPARE(holder(), QString::number(next.id()));
    }

    void d7_aSecondWatchTakesOverWithinTenSecondsOfTheWritersDeath()
    {
        Watch first(m_ctl.storePath());
        QTRY_COMPARE_WITH_TIMEOUT(holder(), QString::number(first.id()), 20'000);
        QVERIFY(first.prints(u"North"_s));
        Watch second(m_ctl.storePath());
        QVERIFY(second.prints(u"North"_s)); // what the first one stores
        QCOMPARE(holder(), QString::number(first.id()));
        first.kill();
        QElapsedTimer since;
        since.start();
        QTRY_COMPARE_WITH_TIMEOUT(holder(), QString::number(second.id()), 15'000);
        QVERIFY2(since.elapsed() < 10'000, qPrintable(QString::number(since.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(run({u"timeline"_s, u"North"_s, u"--declare"_s, u"--who"_s, u"A"_s}).err.isEmpty(),
                                 10'000);
        QCOMPARE(holder(), QString::number(second.id()));
    }

    void whatASecondWindowRecordsIsRecordedByTheProcessThatWatches()
    {
        Watch watch(m_ctl.storePath());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket()), 20'000);
        SecondWindow window(m_ctl.storePath());
        QVERIFY(window.monitor.isWatchedElsewhere());
        const PairId id = window.monitor.pairs().first().pair.id;
        const Instant before = m_clock.now();
        QCOMPARE(codeOf(window.wait(
                     window.monitor.addMilestone(id, {MilestoneKind::Note, before, MilestoneSource::Person, u"A"_s}))),
                 u"not_found"_s); // no incident is open
        QCOMPARE(
            codeOf(window.wait(window.monitor.declare(id, u"A. Berg"_s, u"bridge opened"_s, IncidentKind::Planned))),
            u"done"_s);
        const Instant said = m_clock.now();
        QCOMPARE(codeOf(window.wait(window.monitor.addMilestone(
                     id, {MilestoneKind::Note, said, MilestoneSource::Person, u"B"_s, u"ward called"_s}))),
                 u"done"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window.monitor.incidents(id).isEmpty()
                                     && window.monitor.incidents(id).first().milestones.size() == 2,
                                 5'000);
        const Incident shown = window.monitor.incidents(id).first();
        QCOMPARE(shown.kind, IncidentKind::Planned);
        QCOMPARE(shown.milestones.first().who, u"A. Berg"_s);
        QCOMPARE(shown.milestones.last().note, u"ward called"_s);
        QCOMPARE(shown.milestones.last().at, said);
        const Instant until = m_clock.now() + 1h;
        QCOMPARE(codeOf(window.wait(window.monitor.setKnownImport(id, until))), u"done"_s);
        QTRY_VERIFY_WITH_TIMEOUT(window.monitor.knownImport(id).has_value(), 5'000);
        QCOMPARE(codeOf(window.wait(window.monitor.declare(PairId{u"nobody"_s}, {}, {}, IncidentKind::Outage))),
                 u"not_found"_s);
        watch.kill();
        QCOMPARE(codeOf(window.wait(window.monitor.declare(id, u"C"_s, {}, IncidentKind::Outage))), u"read_only"_s);
        QCOMPARE(window.monitor.incidents(id).size(), 1);
    }

    void whatASecondWindowChangesIsChangedByTheProcessThatWatches()
    {
        std::atomic<int> signedIn{};
        TestServer strict([&signedIn](const TestServer::Request& request) {
            signedIn += request.header("Authorization") == "Bearer typed-there" ? 1 : 0;
            return reply(401, {});
        });
        Watch watch(m_ctl.storePath());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket()), 20'000);
        SecondWindow window(m_ctl.storePath());
        Pair pair = window.monitor.pairs().first().pair;
        Pair other = newPair({});
        other.name = u"South"_s;
        other.environment = Environment::Test;
        other.primary.baseUrl = strict.url(u"/fhir"_s);
        other.primary.signIn.kind = SignInKind::Bearer;
        other.secondary.baseUrl = QUrl(u"http://127.0.0.1:9/fhir"_s);
        const auto save = [&](const Pair& wanted, PairRegistry::Change change, const RoleSecrets& secrets = {}) {
            return codeOf(window.wait(window.inventory.savePair(wanted, secrets, SecretPlace::Session, change)));
        };
        QCOMPARE(save(other, PairRegistry::Change::Add, {{u"primary"_s, Secret("typed-there")}}), u"done"_s);
        QCOMPARE(window.monitor.pairs().size(), 2); // at once
        QTRY_VERIFY_WITH_TIMEOUT(signedIn > 0, 20'000); // by the process that watches: this one asks nobody
        pair.objectives.rpo = 9min;
        QCOMPARE(save(pair, PairRegistry::Change::Edit), u"done"_s);
        pair.secondary.baseUrl = pair.primary.baseUrl;
        QVERIFY(save(pair, PairRegistry::Change::Edit) != u"done"_s);
        const auto kept = [&] { return *window.workspace->pairStore().pairs(); };
        QCOMPARE(kept().size(), 2);
        QCOMPARE(kept().first().objectives.rpo, Millis{9min});

        const auto change = [&](const SettingsControl::Edit& edit) {
            return codeOf(window.wait(window.settings.change(edit)));
        };
        QCOMPARE(run({u"settings"_s, u"--controls"_s, u"status.example.org"_s}).code, 0);
        QCOMPARE(change([](Settings& settings) { settings.retentionDays = 90; }), u"done"_s);
        QCOMPARE(change([](Settings& settings) { settings.retentionDays = 0; }), u"invalid"_s);
        QCOMPARE(loadSettings(window.workspace->settingsStore()).retentionDays, 90);
        QCOMPARE(window.settings.settings().controls, QList<QUrl>{QUrl(u"https://status.example.org"_s)});

        const auto address = [&](const QString& text) {
            return codeOf(window.wait(window.settings.saveWebhookAddress(text)));
        };
        QCOMPARE(address(u"https://hooks.example.org/secret"_s), u"done"_s);
        QVERIFY(!window.wait(window.settings.hasWebhookAddress()).value_or(true)); // who sends keeps it
        QCOMPARE(address(u"ftp://hooks.example.org"_s), u"invalid"_s);
        QCOMPARE(run({u"settings"_s, u"--retention-days"_s, u"60"_s}).code, 0); // by the process that watches
        QTRY_COMPARE_WITH_TIMEOUT(window.settings.settings().retentionDays, 60, 5'000);

        const QString file = m_ctl.folder() + u"/pairs.json"_s;
        QVERIFY(writePairs(file, kept()));
        QCOMPARE(codeOf(window.wait(window.inventory.removePair(other.id))), u"done"_s);
        QCOMPARE(kept().size(), 1);
        const auto imported = window.wait(window.inventory.importPairs(file));
        QVERIFY(imported);
        QCOMPARE(imported->size(), 2);
        QCOMPARE(kept().size(), 2);
    }

    void whatASecondWindowWantsOfTheNoticesIsWantedOfTheProcessThatWatches()
    {
        Watch watch(m_ctl.storePath());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket()), 20'000);
        SecondWindow window(m_ctl.storePath());
        const PairId id = window.monitor.pairs().first().pair.id;
        const Instant now = m_clock.now();
        const PlannedWork work{Side::Primary, now, now + 2h, u"A. Berg"_s};
        QCOMPARE(codeOf(window.wait(window.notifier.snooze(id, now + 1h))), u"done"_s);
        QCOMPARE(codeOf(window.wait(window.notifier.setOff(id, true))), u"done"_s);
        QCOMPARE(codeOf(window.wait(window.notifier.plan(id, work))), u"done"_s);
        QCOMPARE(codeOf(window.wait(window.notifier.acknowledgeAll())), u"done"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.notifier.silence(id), (Silence{true, now + 1h, work, {}}), 5'000);
        QCOMPARE(codeOf(window.wait(window.notifier.setOff(PairId{u"nobody"_s}, true))), u"not_found"_s);
        QTest::qWait(1'500); // the watch writes what it remembers itself, with all of it
        QCOMPARE(keptRules(window.workspace->noticeOutbox())->silence(id), window.notifier.silence(id));
        watch.kill();
        QCOMPARE(codeOf(window.wait(window.notifier.wake(id))), u"read_only"_s);
    }

    void r1_aRestThatTheWatchWasToldHoldsForAStatusToo()
    {
        TestServer busy([](const TestServer::Request&) { return reply(429, {}, "Retry-After: 300\r\n"); });
        add(u"South"_s, busy, {});
        Watch watch(m_ctl.storePath());
        QVERIFY(watch.prints(u"throttled"_s));
        const qsizetype asked = busy.requests().size();
        const Outcome status = run({u"--no-keychain"_s, u"--json"_s, u"status"_s, u"South"_s});
        QCOMPARE(busy.requests().size(), asked);
        QVERIFY2(status.out.contains(u"throttled"_s), qPrintable(status.out + status.err));
        QCOMPARE(status.code, 1);
    }

    void w18_aCredentialThatTheWatchSawRefusedIsNotTriedByAStatusAndANewOneIs()
    {
        std::atomic<int> refused{};
        TestServer strict([&refused](const TestServer::Request& request) {
            refused += request.has("Authorization") ? 1 : 0;
            return reply(401, {}, "WWW-Authenticate: Basic\r\n");
        });
        qputenv("REKINDLE_SECRET_SOUTH_PRIMARY", "wrong");
        const auto tidy = qScopeGuard([] { qunsetenv("REKINDLE_SECRET_SOUTH_PRIMARY"); });
        add(u"South"_s, strict, {u"--primary-sign-in"_s, u"basic"_s, u"--primary-user"_s, u"u"_s});
        Watch watch(m_ctl.storePath());
        QVERIFY2(watch.prints(u"\"permission\""_s), qPrintable(watch.printed()));
        QCOMPARE(refused.load(), 1);
        const QStringList status{u"--no-keychain"_s, u"--json"_s, u"status"_s, u"South"_s};
        const Outcome same = run(status);
        QVERIFY2(same.out.contains(u"\"permission\""_s), qPrintable(same.out + same.err));
        QCOMPARE(refused.load(), 1);
        qputenv("REKINDLE_SECRET_SOUTH_PRIMARY", "new");
        QCOMPARE(run(status).code, 1);
        QCOMPARE(refused.load(), 2);
    }

    void aStatusHoldsTheLockOnlyWhileItWrites()
    {
        const Outcome status = run({u"--json"_s, u"status"_s});
        QCOMPARE(status.json()[u"verdict"_s].toObject()[u"code"_s].toString(), u"healthy"_s);
        {
            const auto store = SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::ReadOnly);
            QVERIFY((*store)->watch.lastReading((*store)->pairs.pairs()->first().id).value().has_value()); // it wrote
        }
        QVERIFY(SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::Write));
        Watch watch(m_ctl.storePath());
        QTRY_COMPARE_WITH_TIMEOUT(holder(), QString::number(watch.id()), 20'000);
        QCOMPARE(run({u"--json"_s, u"status"_s}).json()[u"verdict"_s].toObject()[u"code"_s].toString(),
                 u"healthy"_s); // beside it
        QCOMPARE(holder(), QString::number(watch.id()));
    }
};

QTEST_GUILESS_MAIN(TestHolder)
#include "tst_holder.moc"
