// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_lock.h"
#include "support/full_disk.h"
#include "written_readings.h"

#include <SQLiteCpp/Database.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// Appends batches of 100 until one is refused; returns how many readings were acknowledged and why it ended.
std::pair<int, Error> appendUntilRefused(SqliteStore& store, int first = 0)
{
    for (int n = first; n < 1'000'000; n += 100) {
        if (const auto done = store.watch.append(batch(n, 100)); !done) {
            return {n, done.error()};
        }
    }
    return {-1, {}};
}

} // namespace

class TestSqliteStoreFaults : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"rekindle.db"_s);
    }

    void whatIsNoDatabaseIsCalledDamagedAndLeftAsItIs()
    {
        const QByteArray letter = QByteArray("Dear operator, this is no database. ").repeated(300);
        writeFile(letter);
        for (const auto mode : {SqliteFile::Mode::Write, SqliteFile::Mode::ReadOnly}) {
            const auto opened = SqliteStore::open(m_path, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, Errc::Corrupt);
            QCOMPARE(opened.error().subject, m_path);
        }
        QCOMPARE(readFile(), letter);
    }

    // A clean close is trusted, so that starting is quick; the first page that does not fit is reported all the same,
    // and from then on every start looks at the whole file.
    void damageInsideAFileIsReportedWhenItIsMet()
    {
        damageAfterCleanClose();
        {
            const auto store = open();
            QVERIFY(store);
            const auto raw = store->watch.lag(pairId, testStart, testStart + 24h, Resolution::Raw);
            QVERIFY(!raw);
            QCOMPARE(raw.error().code, Errc::Corrupt);
            QCOMPARE(raw.error().subject, m_path);
        }
        const auto again = SqliteStore::open(m_path, SqliteFile::Mode::Write);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Errc::Corrupt);
    }

    void afterAnUncleanEndTheWholeFileIsChecked()
    {
        damageAfterCleanClose();
        QVERIFY(QFile::remove(m_path + u".lock"_s));
        const auto opened = SqliteStore::open(m_path, SqliteFile::Mode::Write);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Corrupt);
    }

    void aCheckThatWasPutOffStopsTheWritingToADamagedFile()
    {
        damageAfterCleanClose();
        QVERIFY(QFile::remove(m_path + u".lock"_s));
        {
            const auto store = SqliteStore::open(m_path, SqliteFile::Mode::Write, SqliteFile::Check::Later);
            QVERIFY2(store.has_value(), qPrintable(store ? QString() : store.error().detail));
            QCOMPARE((*store)->file->finishCheck({}).error().code, Errc::Corrupt);
            QCOMPARE((*store)->watch.append(batch(0, 1)).error().code, Errc::Corrupt);
            QCOMPARE((*store)->settings.saveSetting(u"a"_s, u"b"_s).error().code, Errc::Corrupt);
        }
        QCOMPARE(SqliteStore::open(m_path, SqliteFile::Mode::Write).error().code, Errc::Corrupt);
    }

    void aCheckThatWasNotFinishedIsMadeUpNextTime()
    {
        QVERIFY(open()->watch.append(batch(0, 10)));
        QVERIFY(QFile::remove(m_path + u".lock"_s));
        const auto later = [&] { return SqliteStore::open(m_path, SqliteFile::Mode::Write, SqliteFile::Check::Later); };
        QVERIFY(later()); // closed before it was checked
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE((*later())->file->finishCheck(stopped.get_token()).error().code, Errc::Cancelled);
        QVERIFY(!SqliteLock::take(m_path).value()->lastWasClean());
        {
            const auto store = later();
            QVERIFY(store && (*store)->file->finishCheck({}));
            QVERIFY((*store)->watch.append(batch(10, 1)));
        }
        QVERIFY(SqliteLock::take(m_path).value()->lastWasClean());
    }

    void theCheckTakesInWhatAKilledProcessLeftInTheLog()
    {
        const QString copy = m_path + u".copy"_s;
        const QString log = copy + u"-wal"_s;
        {
            const auto store = open();
            QVERIFY(store->watch.append(batch(0, 200)));
            QVERIFY(QFile::copy(m_path, copy) && QFile::copy(m_path + u"-wal"_s, log));
        }
        const auto store = SqliteStore::open(copy, SqliteFile::Mode::Write, SqliteFile::Check::Later);
        QVERIFY(store && QFileInfo(log).size() > 0);
        QVERIFY((*store)->file->finishCheck({}));
        QCOMPARE(QFileInfo(log).size(), 0); // or each kill during a check would make the next start slower
        const auto last = (*store)->watch.lastReading(pairId);
        QVERIFY(last && *last);
    }

    void aStoredDocumentThatCannotBeReadIsDamage()
    {
        QVERIFY(open()->watch.append(batch(0, 1)));
        {
            SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE);
            db.exec("UPDATE last_reading SET json = '{\"at\":'");
        }
        const auto last = open()->watch.lastReading(pairId);
        QVERIFY(!last);
        QCOMPARE(last.error().code, Errc::Corrupt);
    }

    // What ulimit -f and file systems with small files do.
    void theLimitOnTheSizeOfAFileIsFullToo()
    {
        const auto store = open();
        int written = 0;
        Error error;
        bool whole = false;
        {
            const FullDisk small(300 * 1024);
            std::tie(written, error) = appendUntilRefused(*store);
            whole = holdsExactly(*store, written);
        }
        QVERIFY(written > 0);
        QVERIFY2(error.code == Errc::StorageFull, qPrintable(error.detail));
        QVERIFY(whole);
        QVERIFY(store->watch.append(batch(written, 100)));
        QVERIFY(holdsExactly(*store, written + 100));
    }

    void aFullDiskLosesNothingAndWritingGoesOnWhenThereIsRoom()
    {
        const QString mount = m_dir->filePath(u"small"_s);
        QVERIFY(QDir().mkpath(mount));
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, mount}) != 0) {
            QSKIP("mounting a small file system is not permitted here");
        }
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {mount}); });
        m_path = mount + u"/rekindle.db"_s;
        QFile filler(mount + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly));
        QCOMPARE(filler.write(QByteArray(1024 * 1024, 'x')), 1024 * 1024);
        filler.close();
        auto store = open();
        QVERIFY(store);
        const auto [written, error] = appendUntilRefused(*store);
        QVERIFY(written > 0);
        QCOMPARE(error.code, Errc::StorageFull);
        QVERIFY(holdsExactly(*store, written));
        store.reset();

        fillUp(mount + u"/rest"_s);
        {
            // Whether SQLite needs room to open depends on what the last close could tidy up.
            const auto crowded = SqliteStore::open(m_path, SqliteFile::Mode::Write);
            QVERIFY(crowded ? holdsExactly(**crowded, written) : crowded.error().code == Errc::StorageFull);
        }
        QVERIFY(filler.remove());
        store = open();
        QVERIFY(store);
        QVERIFY(holdsExactly(*store, written));
        QVERIFY(store->watch.append(batch(written, 100)));
        store.reset();
        store = open();
        QVERIFY(store);
        QVERIFY(holdsExactly(*store, written + 100));
    }

    void d4_aFileWithoutAByteIsNoEmptyInventory()
    {
        QVERIFY(open()->watch.append(batch(0, 3)));
        QVERIFY(QFile::resize(m_path, 0));
        for (const auto mode : {SqliteFile::Mode::Write, SqliteFile::Mode::ReadOnly}) {
            const auto opened = SqliteStore::open(m_path, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, Errc::Corrupt);
            QCOMPARE(QFileInfo(m_path).size(), 0);
        }
    }

    void d5_onAFullDiskWhatIsStoredIsReadAndWritingGoesOnWhenThereIsRoom()
    {
        QVERIFY(open()->watch.append(batch(0, 3)));
        std::unique_ptr<SqliteStore> store;
        {
            const FullDisk full;
            store = open();
            QVERIFY(store);
            QVERIFY(!store->file->isReadOnly());
            QCOMPARE(store->file->notKept().value().code, Errc::StorageFull);
            QVERIFY(holdsExactly(*store, 3));
            QCOMPARE(store->watch.append(batch(3, 1)).error().code, Errc::StorageFull);
        }
        QVERIFY(store->watch.append(batch(3, 1)));
        QVERIFY(holdsExactly(*store, 4));
        QVERIFY(!store->file->notKept());
    }

    void d5_aStoreThatCannotBeWrittenIsRead()
    {
        const QString mount = m_dir->filePath(u"fixed"_s);
        QVERIFY(QDir().mkpath(mount));
        if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, mount}) != 0) {
            QSKIP("mounting a small file system is not permitted here");
        }
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {mount}); });
        m_path = mount + u"/rekindle.db"_s;
        QVERIFY(open()->watch.append(batch(0, 3)));
        QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, mount}), 0);
        auto store = open();
        QVERIFY(store);
        QCOMPARE(store->file->notKept().value().code, Errc::Storage);
        QVERIFY(holdsExactly(*store, 3));
        QCOMPARE(store->watch.append(batch(3, 1)).error().code, Errc::Storage);
        store.reset();
    }

    void aPlaceThatCannotBeMadeIsNamed()
    {
        writeFile("a file where a directory is needed");
        const auto opened = SqliteStore::open(m_path + u"/below/rekindle.db"_s, SqliteFile::Mode::Write);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::Storage);
        QVERIFY(opened.error().detail.contains(m_path + u"/below"_s));
    }

private:
    std::unique_ptr<SqliteStore> open() { return openForWriting(m_path); }

    void damageAfterCleanClose()
    {
        QVERIFY(open()->watch.append(batch(0, 20'000)));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 40 * 4096);
        // Leave the schema and the first pages: a disk that went bad in the middle.
        QVERIFY(file.seek(30 * 4096));
        const qint64 size = file.size() - 30 * 4096;
        QCOMPARE(file.write(QByteArray(size, '\xA5')), size);
    }

    /// Takes what room the file system has left.
    static void fillUp(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(4096, 'x')) > 0) { }
    }

    void writeFile(const QByteArray& bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray readFile()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir{};
    QString m_path{};
};

QTEST_GUILESS_MAIN(TestSqliteStoreFaults)
#include "tst_sqlite_store_faults.moc"
