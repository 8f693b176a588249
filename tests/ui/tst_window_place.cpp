// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_place.h"

#include <QTest>

using namespace rekindle;

class TestWindowPlace : public QObject
{
    Q_OBJECT
private slots:
    void theWindowIsNeverWhereItCannotBeReached_data();
    void theWindowIsNeverWhereItCannotBeReached();
};

void TestWindowPlace::theWindowIsNeverWhereItCannotBeReached_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("placed");
    const QRect first(0, 0, 1920, 1050);
    const QRect second(1920, 0, 2560, 1440);
    const QRect small(0, 0, 1024, 700);
    QTest::newRow("as it was") << QRect(100, 80, 1360, 860) << QList{first} << QRect(100, 80, 1360, 860);
    QTest::newRow("on the second screen")
        << QRect(2000, 200, 1360, 860) << QList{first, second} << QRect(2000, 200, 1360, 860);
    QTest::newRow("the second screen is gone")
        << QRect(2000, 200, 1360, 860) << QList{first} << QRect(280, 111, 1360, 860);
    QTest::newRow("half over the edge comes back in")
        << QRect(1500, 500, 1360, 860) << QList{first} << QRect(560, 190, 1360, 860);
    QTest::newRow("above the upper edge") << QRect(100, -400, 1360, 860) << QList{first} << QRect(280, 111, 1360, 860);
    QTest::newRow("case5 too large for the screen: below its title bar")
        << QRect(40, 40, 1360, 860) << QList{small} << QRect(0, 32, 1024, 668);
    QTest::newRow("case5 the title bar would be off the screen")
        << QRect(100, 0, 800, 600) << QList{first} << QRect(100, 32, 800, 600);
    QTest::newRow("no screen at all") << QRect(5, 5, 800, 600) << QList<QRect>{} << QRect(5, 5, 800, 600);
}

void TestWindowPlace::theWindowIsNeverWhereItCannotBeReached()
{
    QFETCH(QRect, wanted);
    QFETCH(QList<QRect>, screens);
    QFETCH(QRect, placed);
    QCOMPARE(placeOnScreens(wanted, screens), placed);
}

QTEST_GUILESS_MAIN(TestWindowPlace)
#include "tst_window_place.moc"
