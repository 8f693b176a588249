// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/open_files.h"

#include <QTest>

using namespace rekindle;

class TestOpenFiles : public QObject
{
    Q_OBJECT
private slots:
    void d6_everyLimitLeavesTheRestOfTheProcessSome_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("open");
        QTest::addColumn<int>("transfers");
        QTest::newRow("ulimit -n 64") << 64 << 24 << 14;
        QTest::newRow("the usual 1,024") << 1024 << 40 << 400;
        QTest::newRow("no limit") << 65'536 << 40 << 400;
        QTest::newRow("hardly any") << 16 << 16 << 2;
    }
    void d6_everyLimitLeavesTheRestOfTheProcessSome()
    {
        QFETCH(int, limit);
        QFETCH(int, open);
        QFETCH(int, transfers);
        const OpenFiles files = openFilesOf(limit, open);
        QCOMPARE(files.transfers, transfers);
        QVERIFY(files.idle >= 1 && files.lookUps >= 1);
        if (limit > 32) {
            QVERIFY(open + files.transfers + files.idle + files.lookUps + 8 < limit);
        }
    }
    void whatIsKnownOfThisProcessIsUsable() { QVERIFY(openFiles().transfers >= 2); }
};

QTEST_GUILESS_MAIN(TestOpenFiles)
#include "tst_open_files.moc"
