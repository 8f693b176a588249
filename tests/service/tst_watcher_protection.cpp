// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/two_servers.h"
#include "support/watched_pair.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

QString told(const Protection& protection)
{
    return codeName(protection.state) + u'/' + codeName(protection.cause);
}

} // namespace

/// "Could we fail over now?", asked of the whole engine against the sandbox, whose faults are known.
class TestWatcherProtection : public QObject
{
    Q_OBJECT
private slots:
    void aHealthyPairIsProtected()
    {
        WatchedPair pair;
        pair.start();
        const Reading reading = pair.pollTimes(6);
        QCOMPARE(told(reading.protection), u"protected/none"_s);
        QCOMPARE(reading.protection.seen, reading.at);
        QCOMPARE(reading.verdict.code, VerdictCode::Healthy);
    }

    void w1_aBrokenSecondaryUnprotects_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, SandboxFault fault, const QString& expected) {
            QTest::newRow(name) << static_cast<int>(fault) << expected;
        };
        row("w1 silent", SandboxFault::Down, u"unprotected/down"_s);
        row("w1 refuses", SandboxFault::Refused, u"unprotected/front_end_down"_s);
        row("w1 resets", SandboxFault::Reset, u"unprotected/front_end_down"_s);
        row("w1 hangs", SandboxFault::Hang, u"unprotected/gray_failure"_s);
        row("w1 500", SandboxFault::ErrorShare, u"unprotected/gray_failure"_s);
        row("w1 429", SandboxFault::Throttled, u"at_risk/throttled"_s);
        row("w1 401", SandboxFault::Unauthorized, u"unprotected/permission"_s);
        row("w1 403", SandboxFault::Forbidden, u"unprotected/permission"_s);
        row("w1 expired certificate", SandboxFault::WrongCertificate, u"unprotected/certificate"_s);
        row("w1 410 retired", SandboxFault::Retired, u"unprotected/retired"_s);
        row("w1 no such name", SandboxFault::NameUnknown, u"unprotected/name_resolution"_s);
    }
    void w1_aBrokenSecondaryUnprotects()
    {
        QFETCH(int, fault);
        QFETCH(QString, expected);
        WatchedPair pair;
        pair.pair.secondary.baseUrl.setScheme(u"https"_s);
        pair.start();
        pair.pollTimes(6);
        pair.sandbox.setFault(SandboxSite::Secondary, {.fault = static_cast<SandboxFault>(fault)});
        const BootTime began = pair.clock.boot();
        Reading reading = pair.poll().reading;
        while (told(reading.protection) != expected) {
            QVERIFY2(pair.clock.boot() - began <= 90s, qPrintable(told(reading.protection)));
            reading = pair.poll().reading;
        }
        QVERIFY(!isOutage(reading.verdict.code)); // the primary serves
        QVERIFY(!pair.incident.has_value());
        while (reading.protection.confidence != Confidence::Confirmed) {
            QVERIFY2(pair.clock.boot() - began <= 150s, qPrintable(codeName(reading.protection.confidence)));
            reading = pair.poll().reading;
        }
        // And it is over when the secondary is back and a lag is measured.
        pair.sandbox.setFault(SandboxSite::Secondary, {});
        QCOMPARE(told(pair.pollTimes(6).protection), u"protected/none"_s);
    }

    void w3_withoutAnyCopyThePairIsUnprotectedAfterTheRpo()
    {
        WatchedPair pair({.replication = {.delay = std::chrono::hours{100}}});
        pair.pair.objectives.rpo = 1min;
        pair.start();
        const BootTime began = pair.clock.boot();
        Reading reading = pair.poll().reading;
        while (reading.protection.state != ProtectionState::Unprotected) {
            QVERIFY(reading.protection.state != ProtectionState::Protected);
            QVERIFY(pair.clock.boot() - began <= 4min);
            reading = pair.poll().reading;
        }
        QVERIFY(pair.clock.boot() - began > 90s);
        QCOMPARE(told(reading.protection), u"unprotected/nothing_arrived"_s);
    }

    void anOutageLeavesTheSecondaryReady()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(10);
        pair.sandbox.setFault(SandboxSite::Primary, {.fault = SandboxFault::Refused});
        Reading reading = pair.poll().reading;
        for (int i = 0; i < 60; ++i) { // half an hour: the lag grows past the RPO, but what can be lost does not
            reading = pair.poll().reading;
            QVERIFY2(reading.protection.state == ProtectionState::Protected
                         || reading.state == DrState::ServingFromSecondary,
                     qPrintable(told(reading.protection)));
        }
        QVERIFY(isOutage(reading.verdict.code));
    }

    void losingOurOwnNetworkAccusesNobody()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(6);
        pair.sandbox.setFault(SandboxSite::Control, {.fault = SandboxFault::Offline});
        const Reading reading = pair.pollTimes(10);
        QCOMPARE(told(reading.protection), u"unknown/own_network"_s);
        QCOMPARE(reading.verdict.code, VerdictCode::OfflineHere);
    }

    void twoNamesThatOneAddressAnswersAreUnknownUntilAPersonConfirmsTheGateway()
    {
        TwoServers pair;
        pair.northAddress = u"192.0.2.7"_s;
        pair.westAddress = u"192.0.2.7"_s;
        pair.start();
        const Reading one = pair.poll(8);
        QCOMPARE(one.verdict.code, VerdictCode::Healthy); // whichever it is, it serves
        QCOMPARE(told(one.protection), u"unknown/may_be_one_service"_s);
        QCOMPARE(one.protection.evidence, (QList<Evidence>{{EvidenceCode::SameAddress, u"192.0.2.7:443"_s}}));
        // Two addresses, or two ports of one, are two services.
        pair.westAddress = u"192.0.2.8"_s;
        pair.start();
        QCOMPARE(told(pair.poll(8).protection), u"protected/none"_s);
        pair.westAddress = u"192.0.2.7"_s;
        pair.pair.secondary.baseUrl.setPort(8443);
        pair.start();
        QCOMPARE(told(pair.poll(8).protection), u"protected/none"_s);
        // Or one gateway before both, where a person says so.
        pair.pair.secondary.baseUrl.setPort(-1);
        pair.pair.sharedGateway = true;
        pair.start();
        QCOMPARE(told(pair.poll(8).protection), u"protected/none"_s);
        // Through a proxy, nothing shows where the answers come from.
        pair.pair.sharedGateway = false;
        pair.northAddress.clear();
        pair.westAddress.clear();
        pair.start();
        QCOMPARE(told(pair.poll(8).protection), u"protected/none"_s);
    }

    void aStoppedCopyUnprotects()
    {
        WatchedPair pair;
        pair.start();
        pair.pollTimes(10);
        pair.sandbox.setReplication({.mode = SandboxReplication::Mode::Stalled});
        const Reading reading = pair.pollTimes(12);
        QCOMPARE(told(reading.protection), u"unprotected/stalled"_s);
    }
};

QTEST_GUILESS_MAIN(TestWatcherProtection)
#include "tst_watcher_protection.moc"
