// SPDX-License-Identifier: GPL-3.0-or-later
// What the console loads behind its first picture, as it was built.
#include "network_library.h"

#include "io/system_clock.h"
#include "support/test_server.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestNetworkLibrary : public QObject
{
    Q_OBJECT
private slots:
    void itsRequestsReachAServer()
    {
        const TestServer server([](const TestServer::Request&) {
            return TestServer::Action{"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", TestServer::Then::Close};
        });
        const SystemClock clock;
        const auto network = makeLateNetwork(clock, u"test"_s, {});
        HttpRequest request;
        request.url = server.url(u"/metadata"_s);
        const HttpExchange exchange = network->http().exchange(request, {});
        QVERIFY2(!exchange.error, qPrintable(exchange.error.value_or(Error{}).detail));
        QCOMPARE(exchange.status, std::optional(200));
        QCOMPARE(exchange.body, "{}");
    }

    void itHoldsTheSignerToo()
    {
        const SystemClock clock;
        const auto network = loadNetwork(clock, u"test"_s, {});
        QVERIFY2(network, qPrintable(network ? QString() : network.error().detail));
        const auto signature = (*network)->signer().sign({}, Secret(QByteArray("no key")), {}, false);
        QVERIFY(!signature && signature.error().code == Errc::Secret);
    }

    void oneThatIsNotThereIsNamed()
    {
        const SystemClock clock;
        const auto network = loadNetwork(clock, u"test"_s, {}, u"no_such_library.so"_s);
        QVERIFY(!network);
        QCOMPARE(network.error().code, Errc::Unsupported);
        QVERIFY2(network.error().subject.endsWith(u"no_such_library.so"_s), qPrintable(network.error().subject));
        QVERIFY(!network.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNetworkLibrary)
#include "tst_network_library.moc"
