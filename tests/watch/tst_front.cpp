// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_clock.h"
#include "support/fake_transport.h"
#include "watch/front.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Front = FailoverSignals::Front;

namespace {

struct Rig {
    Rig()
    {
        pair.primary.baseUrl = QUrl(u"https://north.example/fhir"_s);
        pair.secondary.baseUrl = QUrl(u"https://west.example/fhir"_s);
        pair.frontUrl = QUrl(u"https://front.example/fhir"_s);
    }
    Front ask(const QString& address, const QByteArray& implementation = {})
    {
        HttpExchange answer = FakeTransport::reply(
            200, R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","implementation":{"url":")"
                     + implementation + R"("}})");
        answer.peerAddress = address;
        http.answer(u"front.example/fhir/"_s, {answer});
        return front.leadsTo(pair, http, 5s, {});
    }

    FakeClock clock{};
    FakeTransport http{clock};
    Pair pair{};
    FrontName front{};
};

} // namespace

class TestFront : public QObject
{
    Q_OBJECT
private slots:
    void theAddressTells_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("leadsTo");
        QTest::newRow("primary") << u"10.0.0.1"_s << int(Front::Primary);
        QTest::newRow("secondary") << u"10.0.0.2"_s << int(Front::Secondary);
        QTest::newRow("neither") << u"10.0.0.3"_s << int(Front::Unknown);
        QTest::newRow("not known") << QString() << int(Front::Unknown);
    }
    void theAddressTells()
    {
        QFETCH(QString, address);
        QFETCH(int, leadsTo);
        Rig rig;
        rig.front.see(u"10.0.0.1"_s, u"10.0.0.2"_s);
        QCOMPARE(int(rig.ask(address)), leadsTo);
    }

    void oneAddressBeforeBothSaysNothing()
    {
        Rig rig;
        rig.front.see(u"10.0.0.9"_s, u"10.0.0.9"_s);
        rig.front.see({}, u"10.0.0.9"_s); // the primary is down: the gateway is no sign of a move
        QCOMPARE(rig.ask(u"10.0.0.9"_s), Front::Unknown);
        Rig later;
        later.front.see({}, u"10.0.0.9"_s); // it was down when we began to watch
        QCOMPARE(later.ask(u"10.0.0.9"_s), Front::Unknown);
    }

    void thenTheServiceItselfTells_data()
    {
        QTest::addColumn<QByteArray>("implementation");
        QTest::addColumn<int>("leadsTo");
        QTest::newRow("primary") << QByteArray("https://north.example/fhir/") << int(Front::Primary);
        QTest::newRow("secondary") << QByteArray("https://west.example/fhir") << int(Front::Secondary);
        QTest::newRow("the front's own") << QByteArray("https://front.example/fhir") << int(Front::Unknown);
        QTest::newRow("nothing") << QByteArray() << int(Front::Unknown);
    }
    void thenTheServiceItselfTells()
    {
        QFETCH(QByteArray, implementation);
        QFETCH(int, leadsTo);
        Rig rig;
        rig.front.see(u"10.0.0.9"_s, u"10.0.0.9"_s);
        QCOMPARE(int(rig.ask(u"10.0.0.9"_s, implementation)), leadsTo);
    }

    void aRestartInAnOutageKnowsTheAddressOfTheDeadPrimary()
    {
        Rig before;
        before.front.see(u"10.0.0.1"_s, u"10.0.0.2"_s);
        Rig after;
        after.front.restore(before.front.memory());
        after.front.see({}, u"10.0.0.2"_s);
        QCOMPARE(after.ask(u"10.0.0.2"_s), Front::Secondary);
    }

    void r3_whereTheAddressTellsNoStatementIsAskedFor()
    {
        Rig rig;
        rig.front.see(u"10.0.0.1"_s, u"10.0.0.2"_s);
        HttpExchange none = FakeTransport::reply(404); // an answer all the same
        none.peerAddress = u"10.0.0.2"_s;
        rig.http.answer(u"front.example"_s, {none});
        QCOMPARE(rig.front.leadsTo(rig.pair, rig.http, 5s, {}), Front::Secondary);
        QCOMPARE(rig.http.requests().size(), 1);
        QCOMPARE(rig.http.count(u"metadata"_s), 0);
    }

    void r3_behindAGatewayOnePartOfTheStatementIsAskedFor()
    {
        Rig rig;
        rig.front.see(u"10.0.0.1"_s, u"10.0.0.2"_s);
        QCOMPARE(rig.ask(u"10.0.0.3"_s, "https://west.example/fhir"), Front::Secondary);
        QCOMPARE(rig.front.leadsTo(rig.pair, rig.http, 5s, {}), Front::Secondary);
        QCOMPARE(rig.http.requests().size(), 3); // the address was found to tell nothing once
        QCOMPARE(rig.http.count(u"metadata?_elements=implementation"_s), 2);
    }

    void aFrontThatDoesNotAnswerIsUnknown()
    {
        Rig rig;
        rig.front.see(u"10.0.0.1"_s, u"10.0.0.2"_s);
        HttpExchange broken = FakeTransport::failure(Errc::Unreachable);
        broken.peerAddress = u"10.0.0.2"_s;
        rig.http.answer(u"front.example"_s, {broken});
        QCOMPARE(rig.front.leadsTo(rig.pair, rig.http, 5s, {}), Front::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestFront)
#include "tst_front.moc"
