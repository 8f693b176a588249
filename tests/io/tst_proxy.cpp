// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/proxy.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestProxy : public QObject
{
    Q_OBJECT
private slots:
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

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
