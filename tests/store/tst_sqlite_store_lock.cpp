// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_readings.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// Several processes and threads at one store: who may write, who may read, and what a killed one leaves.
class TestSqliteStoreLock : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"rekindle.db"_s);
    }

    void aReaderOpensWhatWasClosedCleanly()
    {
        QVERIFY(open()->watch.append(batch(0, 3)));
        const auto reader = SqliteStore::open(m_path, SqliteFile::Mode::ReadOnly);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().detail));
        QVERIFY(holdsExactly(**reader, 3));
    }

    void aSecondWriterIsRefusedByName()
    {
        const auto store = open();
        const auto second = SqliteStore::open(m_path, SqliteFile::Mode::Write);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::InUse);
        QCOMPARE(second.error().subject, m_path);
        QCOMPARE(second.error().detail, u"held by "_s + QCoreApplication::applicationName()
                                            + u" (process %1)"_s.arg(QCoreApplication::applicationPid()));
        QVERIFY(store->settings.saveSetting(u"still"_s, u"works"_s));
    }

    void anotherNameOfTheFileMeetsTheSameLock()
    {
        const auto store = open();
        const QString link = m_dir->filePath(u"link.db"_s);
        QVERIFY(QFile::link(m_path, link));
        const auto second = SqliteStore::open(link, SqliteFile::Mode::Write);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::InUse);
    }

    void aWriterInAnotherProcessIsNamedAndReadersAreWelcome()
    {
        QProcess holder;
        QVERIFY(start(holder, u"hold"_s));
        const auto second = SqliteStore::open(m_path, SqliteFile::Mode::Write);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::InUse);
        QCOMPARE(second.error().detail, u"held by store_writer (process %1)"_s.arg(holder.processId()));
        const auto reader = SqliteStore::open(m_path, SqliteFile::Mode::ReadOnly);
        QVERIFY(reader);
        QVERIFY((*reader)->pairs.pairs());
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QVERIFY(open());
    }

    void theLockOfADeadProcessIsTakenOver()
    {
        QProcess holder;
        QVERIFY(start(holder, u"hold"_s));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(QFile::exists(m_path + u".lock"_s));
        QVERIFY(open());
    }

    void whatWasAcknowledgedSurvivesAKilledProcess()
    {
        for (int round = 0; round < 3; ++round) {
            QProcess writer;
            QVERIFY(start(writer, u"append"_s));
            QByteArray seen;
            while (seen.count('\n') < 40 && writer.waitForReadyRead()) {
                seen += writer.readAllStandardOutput();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            seen += writer.readAllStandardOutput();
            // The last line may be cut: its number was not read whole, so it does not count.
            const QByteArray whole = seen.left(seen.lastIndexOf('\n'));
            const int last = whole.mid(whole.lastIndexOf('\n') + 1).toInt();
            QVERIFY(last >= 39);
            // A reader that comes first finds them too.
            for (const auto mode : {SqliteFile::Mode::ReadOnly, SqliteFile::Mode::Write}) {
                const auto store = SqliteStore::open(m_path, mode);
                QVERIFY2(store.has_value(), qPrintable(store ? QString() : store.error().detail));
                const auto raw = (*store)->watch.lag(pairId, testStart, testStart + last * 1s, Resolution::Raw);
                QVERIFY(raw);
                QCOMPARE(raw->size(), last + 1);
                QCOMPARE(raw->last().min, std::optional(Millis{last}));
            }
        }
    }

    void aReaderTakesOverWhenTheWriterHasGone()
    {
        auto writer = open();
        const auto reader = SqliteStore::open(m_path, SqliteFile::Mode::ReadOnly);
        QVERIFY(reader);
        QVERIFY((*reader)->file->isHeldElsewhere());
        QCOMPARE((*reader)->file->takeOver().error().code, Errc::InUse);
        QVERIFY((*reader)->file->isReadOnly());
        QVERIFY((*reader)->pairs.pairs());
        writer->file->release();
        QVERIFY(writer->file->isReadOnly());
        QCOMPARE(writer->watch.append(batch(0, 1)).error().code, Errc::ReadOnly);
        QVERIFY(!(*reader)->file->isHeldElsewhere());
        QVERIFY((*reader)->file->takeOver());
        QVERIFY(!(*reader)->file->isReadOnly());
        QVERIFY((*reader)->watch.append(batch(0, 1)));
        QVERIFY(holdsExactly(*writer, 1));
        QCOMPARE(writer->file->takeOver().error().code, Errc::InUse);
    }

    void aReadDoesNotWaitForAWrite()
    {
        const auto store = open();
        QVERIFY(store->watch.append(batch(0, 3)));
        SQLite::Database other(m_path.toStdString(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE"); // the next write waits for its end
        std::jthread writing([&] { static_cast<void>(store->watch.append(batch(3, 1)).has_value()); });
        QVERIFY(holdsExactly(*store, 3));
        other.exec("COMMIT");
        writing.join();
        QVERIFY(holdsExactly(*store, 4));
    }

private:
    std::unique_ptr<SqliteStore> open() { return openForWriting(m_path); }

    bool start(QProcess& process, const QString& verb)
    {
        process.start(QStringLiteral(REKINDLE_STORE_WRITER), {verb, m_path});
        return process.waitForReadyRead() && process.readLine() == "ready\n";
    }

    std::unique_ptr<QTemporaryDir> m_dir{};
    QString m_path{};
};

QTEST_GUILESS_MAIN(TestSqliteStoreLock)
#include "tst_sqlite_store_lock.moc"
