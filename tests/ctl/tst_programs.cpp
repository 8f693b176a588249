// SPDX-License-Identifier: GPL-3.0-or-later
#include "core_dumps.h"
#include "ctl/ctl_run.h"
#include "support/full_disk.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The programs themselves, as processes: how they start, what they log and how they end.
class TestPrograms : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home{};
    QString m_programs{QStringLiteral(REKINDLE_PROGRAMS)};

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"REKINDLE_LOG"_s, u"QT_LOGGING_RULES"_s,
              u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"REKINDLE_CORE_DUMPS"_s}) {
            environment.remove(name);
        }
        environment.insert(u"HOME"_s, m_home.path());
        return environment;
    }
    QString log() const
    {
        QFile file(m_home.filePath(u".local/share/rekindle/rekindle.log"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    bool hasConsole() const { return QFile::exists(m_programs + u"/rekindle"_s); }

private slots:
    void d9_theConsolesHelpNeedsNoDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("help") << u"--help"_s;
        QTest::newRow("short help") << u"-h"_s;
        QTest::newRow("version") << u"--version"_s;
    }
    void d9_theConsolesHelpNeedsNoDisplay()
    {
        if (!hasConsole()) {
            QSKIP("built without the window");
        }
        QFETCH(QString, option);
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(m_programs + u"/rekindle"_s, {option});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QString::fromUtf8(program.readAllStandardOutput()).contains(u"ekindle"_s));
    }

    void d10_theConsoleEndsInOrderWithEverythingLogged()
    {
        if (!hasConsole()) {
            QSKIP("built without the window");
        }
        QProcess program;
        QProcessEnvironment all = environment();
        all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        all.insert(u"REKINDLE_LOG"_s, u"debug"_s);
        all.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        program.setProcessEnvironment(all);
        QByteArray said;
        connect(&program, &QProcess::readyReadStandardError, &program, [&] { said += program.readAllStandardError(); });
        program.start(m_programs + u"/rekindle"_s, {u"--store"_s, m_home.filePath(u"d10.sqlite"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("start: first picture"), 30'000);
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(log().contains(u"category="_s));
    }

    void case13_withoutAPlaceForAStoreTheReasonIsSaid()
    {
        if (!hasConsole()) {
            QSKIP("built without the window");
        }
        QFile file(m_home.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QProcess program;
        QProcessEnvironment all = environment();
        all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(all);
        QByteArray said;
        connect(&program, &QProcess::readyReadStandardError, &program, [&] { said += program.readAllStandardError(); });
        program.start(m_programs + u"/rekindle"_s, {u"--store"_s, m_home.filePath(u"file/store.sqlite"_s)});
        QTRY_VERIFY2_WITH_TIMEOUT(said.contains("file/store.sqlite"), said.constData(), 30'000);
        QVERIFY2(said.contains("the store: storage"), said.constData());
        QCOMPARE(program.state(), QProcess::Running); // until a person has read it
        program.kill();
        QVERIFY(program.waitForFinished());
    }

    void case13_aHomeThatCannotBeWrittenIsShown()
    {
        if (!hasConsole()) {
            QSKIP("built without the window");
        }
        const QString store = m_home.filePath(u"case13.sqlite"_s);
        QProcess add;
        add.setProcessEnvironment(environment());
        add.start(m_programs + u"/rekindlectl"_s,
                  {u"--store"_s, store, u"pair"_s, u"add"_s, u"North"_s, u"--primary"_s, u"http://127.0.0.1:1/a"_s,
                   u"--secondary"_s, u"http://127.0.0.1:1/b"_s, u"--no-check"_s, u"--environment"_s, u"test"_s});
        QVERIFY(add.waitForFinished());
        QCOMPARE(add.exitCode(), 0);
        QProcess program;
        QProcessEnvironment all = environment();
        all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        all.insert(u"REKINDLE_LOG"_s, u"debug"_s);
        program.setProcessEnvironment(all);
        QByteArray said;
        connect(&program, &QProcess::readyReadStandardError, &program, [&] { said += program.readAllStandardError(); });
        {
            const FullDisk full; // of the program too: it inherits the limit
            program.start(m_programs + u"/rekindle"_s, {u"--store"_s, store});
            QVERIFY(program.waitForStarted());
        }
        QTRY_VERIFY2_WITH_TIMEOUT(said.contains("start: first picture"), said.constData(), 30'000);
        QVERIFY2(!said.contains("the store: "), said.constData());
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }

    void d11_theImportOfAPipeIsRefused()
    {
        const QString pipe = m_home.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(m_programs + u"/rekindlectl"_s,
                      {u"--store"_s, m_home.filePath(u"d11.sqlite"_s), u"pair"_s, u"import"_s, pipe});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 2);
        QVERIFY2(program.readAllStandardError().contains("no plain file"), "the reason is said");
    }

    void d11_whoeverWaitsForInputObeysTheEnd_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a trace from a pipe") << QStringList{u"replay"_s, u"lag"_s, u"-"_s};
        QTest::newRow("a secret") << QStringList{u"secret"_s, u"set"_s, u"North"_s, u"primary"_s};
    }
    void d11_whoeverWaitsForInputObeysTheEnd()
    {
        QFETCH(QStringList, arguments);
        const QStringList global{u"--no-keychain"_s, u"--store"_s, m_home.filePath(u"input.sqlite"_s)};
        if (!QFile::exists(global.last())) {
            QProcess add;
            add.setProcessEnvironment(environment());
            add.start(m_programs + u"/rekindlectl"_s,
                      global
                          + QStringList{u"pair"_s, u"add"_s, u"North"_s, u"--no-check"_s, u"--primary"_s,
                                        u"https://a.example.org"_s, u"--secondary"_s, u"https://b.example.org"_s});
            QVERIFY(add.waitForFinished());
            QCOMPARE(add.exitCode(), 0);
        }
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(m_programs + u"/rekindlectl"_s, global + arguments);
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY(isWaitingForInput(program.processId()));
        program.terminate();
        QVERIFY(program.waitForFinished(5'000));
    }

    void d12_theProgramsLeaveNoCoreDumps()
    {
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(m_programs + u"/rekindlectl"_s, {u"replay"_s, u"lag"_s, u"-"_s});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY(isWaitingForInput(program.processId()));
        QFile limits(u"/proc/%1/limits"_s.arg(program.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        static const QRegularExpression none(u"Max core file size +0 +0 "_s);
        QVERIFY(QString::fromUtf8(limits.readAll()).contains(none));
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished());
    }

    void d12_coreDumpsAreOffUnlessTheyAreAskedFor()
    {
        qputenv("REKINDLE_CORE_DUMPS", "1");
        refuseCoreDumps();
        qunsetenv("REKINDLE_CORE_DUMPS");
        QCOMPARE(prctl(PR_GET_DUMPABLE), 1);
        refuseCoreDumps();
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t{0});
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    }

private:
    /// It sleeps in a read, as far as the system says where.
    static bool isWaitingForInput(qint64 process)
    {
        QFile place(u"/proc/%1/wchan"_s.arg(process));
        const QByteArray where = place.open(QIODevice::ReadOnly) ? place.readAll() : QByteArray();
        if (where.size() > 1) {
            return where.contains("pipe_read");
        }
        QFile state(u"/proc/%1/stat"_s.arg(process));
        return state.open(QIODevice::ReadOnly) && state.readAll().contains(") S ");
    }
};

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
