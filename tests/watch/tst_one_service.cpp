// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/one_service.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Pair pairOf(const QString& primary, const QString& secondary)
{
    Pair pair;
    pair.primary.baseUrl = *normaliseBaseUrl(primary);
    pair.secondary.baseUrl = *normaliseBaseUrl(secondary);
    return pair;
}

Reading answeredBy(const QString& primary, const QString& secondary)
{
    Reading reading;
    reading.primary.address = primary;
    reading.primary.status = 200;
    reading.secondary = EndpointReading{};
    reading.secondary->address = secondary;
    reading.secondary->status = 404;
    return reading;
}

} // namespace

/// Whether two names may be one service, by where the answers came from.
class TestOneService : public QObject
{
    Q_OBJECT
    const Pair m_pair = pairOf(u"https://north.example/fhir"_s, u"https://west.example/fhir"_s);

private slots:
    void whereBothAnswerTells_data()
    {
        QTest::addColumn<QString>("primary");
        QTest::addColumn<QString>("secondary");
        QTest::addColumn<QString>("address"); // empty: two services
        const QString here = u"https://north.example/fhir"_s;
        QTest::newRow("one address, one port") << here << u"https://west.example/fhir"_s << u"10.0.0.1:443"_s;
        QTest::newRow("another path") << here << u"https://north.example/standby"_s << u"10.0.0.1:443"_s;
        QTest::newRow("the port is written out") << here << u"http://west.example:443/fhir"_s << u"10.0.0.1:443"_s;
        QTest::newRow("another port") << here << u"https://west.example:8443/fhir"_s << QString();
        QTest::newRow("another scheme's port") << here << u"http://west.example/fhir"_s << QString();
    }
    void whereBothAnswerTells()
    {
        QFETCH(QString, primary);
        QFETCH(QString, secondary);
        QFETCH(QString, address);
        const Pair pair = pairOf(primary, secondary);
        OneService seen;
        seen.see(answeredBy(u"10.0.0.1"_s, u"10.0.0.1"_s));
        QCOMPARE(seen.possible(pair), !address.isEmpty());
        if (!address.isEmpty()) {
            QCOMPARE(seen.address(pair), address);
        }
    }

    void twoAddressesAreTwoServices()
    {
        OneService seen;
        seen.see(answeredBy(u"10.0.0.1"_s, u"10.0.0.2"_s));
        QVERIFY(!seen.possible(m_pair) && seen.address(m_pair).isEmpty());
    }

    void throughAProxyNothingCanBeSaid()
    {
        OneService seen;
        seen.see(answeredBy({}, {}));
        seen.see(answeredBy(u"10.0.0.1"_s, {}));
        QVERIFY(!seen.possible(m_pair) && seen.address(m_pair).isEmpty());
    }

    void anAddressThatDidNotAnswerProvesNothing()
    {
        OneService seen;
        Reading reading = answeredBy(u"10.0.0.1"_s, u"10.0.0.1"_s);
        reading.secondary->status.reset();
        seen.see(reading);
        QVERIFY(!seen.possible(m_pair));
    }

    void aConfirmedGatewayAndAManagedPairAreNoConcern()
    {
        OneService seen;
        seen.see(answeredBy(u"10.0.0.1"_s, u"10.0.0.1"_s));
        Pair pair = m_pair;
        pair.sharedGateway = true;
        QVERIFY(!seen.possible(pair));
        pair.sharedGateway = false;
        QVERIFY(seen.possible(pair));
        pair.kind = PairKind::Managed;
        QVERIFY(!seen.possible(pair));
    }

    void aServiceWithTwoAddressesIsStillOne()
    {
        OneService seen;
        seen.see(answeredBy(u"10.0.0.1"_s, u"10.0.0.2"_s));
        seen.see(answeredBy(u"10.0.0.2"_s, u"10.0.0.3"_s)); // the primary's second is the secondary's first
        QVERIFY(seen.possible(m_pair));
        QVERIFY(seen.address(m_pair).isEmpty()); // but this look alone does not show it
        for (int i = 0; i < OneService::kept; ++i) {
            seen.see(answeredBy(u"10.0.0.1"_s, u"10.0.0.4"_s)); // the secondary has moved
        }
        QVERIFY(!seen.possible(m_pair));
    }

    void aSixthVersionAddressIsWrittenAsInAUrl()
    {
        OneService seen;
        seen.see(answeredBy(u"fd00::1"_s, u"fd00::1"_s));
        QCOMPARE(seen.address(m_pair), u"[fd00::1]:443"_s);
    }
};

QTEST_GUILESS_MAIN(TestOneService)
#include "tst_one_service.moc"
