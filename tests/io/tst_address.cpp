// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/address.h"

#include "io/proxy.h"

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

    void theManualProxyIsUsedForAllButLoopback()
    {
        const ProxySettings manual{ProxySettings::Mode::Manual, QUrl(u"http://proxy.example:3128"_s)};
        QCOMPARE(proxyFor(QUrl(u"https://fhir.example/x"_s), manual).value(), QByteArray("http://proxy.example:3128"));
        QCOMPARE(proxyFor(QUrl(u"http://127.0.0.1:8080/x"_s), manual).value(), QByteArray());
        const ProxySettings socks{ProxySettings::Mode::Manual, QUrl(u"socks5://proxy.example:1080"_s)};
        QCOMPARE(proxyFor(QUrl(u"https://fhir.example/x"_s), socks).value(),
                 QByteArray("socks5h://proxy.example:1080"));
    }

    void anUnusableProxyIsRefusedWithoutItsPassword()
    {
        const ProxySettings ftp{ProxySettings::Mode::Manual, QUrl(u"ftp://user:hunter2@proxy.example"_s)};
        const auto proxy = proxyFor(QUrl(u"https://fhir.example"_s), ftp);
        QVERIFY(!proxy.has_value());
        QCOMPARE(proxy.error().code, Errc::Invalid);
        QVERIFY(!proxy.error().subject.contains(u"hunter2"_s));
    }

    void theSystemsProxyIsAsked()
    {
        qputenv("http_proxy", "http://system.example:8080");
        const auto proxy = proxyFor(QUrl(u"http://fhir.example/x"_s), {});
        qunsetenv("http_proxy");
        QCOMPARE(proxy.value(), QByteArray("http://system.example:8080"));
        const ProxySettings none{ProxySettings::Mode::None, {}};
        QCOMPARE(proxyFor(QUrl(u"http://fhir.example/x"_s), none).value(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
