// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damaged_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestDamagedStore : public QObject
{
    Q_OBJECT
private slots:
    void case13_aDamagedStoreIsKeptAndAnotherCanBegin();
    void case13_whatCannotBeMovedStaysWhereItIs();

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestDamagedStore::case13_aDamagedStoreIsKeptAndAnotherCanBegin()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rekindle.sqlite"_s);
    write(path, "damaged");
    write(path + u"-wal"_s, "log");
    const auto kept = setAsideStore(path, fromEpochMs(1'795'227'270'000));
    QVERIFY(kept);
    QCOMPARE(*kept, path + u".damaged-20261121-021430"_s);
    QCOMPARE(bytesOf(*kept), QByteArray("damaged"));
    QCOMPARE(bytesOf(*kept + u"-wal"_s), QByteArray("log"));
    QVERIFY(!QFile::exists(path) && !QFile::exists(path + u"-wal"_s));
}

void TestDamagedStore::case13_whatCannotBeMovedStaysWhereItIs()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rekindle.sqlite"_s);
    write(path, "damaged");
    write(path + u"-wal"_s, "log");
    QVERIFY(QDir(folder.path()).mkdir(u"rekindle.sqlite.damaged-20261121-021430-wal"_s)); // in its way
    const auto kept = setAsideStore(path, fromEpochMs(1'795'227'270'000));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Errc::Storage);
    QCOMPARE(bytesOf(path), QByteArray("damaged"));
    QCOMPARE(bytesOf(path + u"-wal"_s), QByteArray("log"));
}

QTEST_GUILESS_MAIN(TestDamagedStore)
#include "tst_damaged_store.moc"
