// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT
private slots:
    void privateAddressesAreToldFromPublicOnes_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPrivate");
        const QStringList closed{u"10.1.2.3"_s,   u"172.16.0.1"_s, u"172.31.255.255"_s, u"192.168.1.1"_s,
                                 u"100.64.0.1"_s, u"127.0.0.1"_s,  u"169.254.1.1"_s,    u"fd00::1"_s,
                                 u"fe80::1"_s,    u"::1"_s,        u"::ffff:10.0.0.1"_s};
        const QStringList open{
            u"20.38.1.1"_s, u"172.32.0.1"_s, u"100.128.0.1"_s, u"2603:1020::1"_s, u"::ffff:8.8.8.8"_s, u"example.org"_s,
            u""_s};
        for (const QString& address : closed) {
            QTest::newRow(qPrintable(address)) << address << true;
        }
        for (const QString& address : open) {
            QTest::newRow(qPrintable(u"not "_s + address)) << address << false;
        }
    }
    void privateAddressesAreToldFromPublicOnes()
    {
        QFETCH(QString, address);
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateAddress(address), isPrivate);
    }

    void loopbackIsKnownByNameAndByNumber()
    {
        QVERIFY(isLoopbackHost(u"LocalHost"_s));
        QVERIFY(isLoopbackHost(u"north.localhost"_s));
        QVERIFY(isLoopbackHost(u"127.8.0.1"_s));
        QVERIFY(isLoopbackHost(u"::1"_s));
        QVERIFY(!isLoopbackHost(u"localhost.example"_s));
        QVERIFY(!isLoopbackHost(u"10.0.0.1"_s));
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
