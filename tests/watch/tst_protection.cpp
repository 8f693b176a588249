// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/protection_rules.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon{std::chrono::hours{24 * 20000 + 12}};

/// Looks every 30 s at a pair that is well unless a test changes `look`.
struct Watch {
    ProtectionRules rules{};
    ProtectionLook look{};

    Watch()
    {
        look.at = noon;
        look.secondary = {VerdictCode::Healthy, Confidence::Confirmed, noon, {{EvidenceCode::HttpStatus, {}, 200}}, {}};
        lagOf(5s, 20s);
    }

    void lagOf(Millis lo, Millis hi)
    {
        look.lag.method = LagMethod::Heartbeat;
        look.lag.staleness = Interval{lo, hi};
    }

    void secondaryFails(VerdictCode code, Confidence confidence = Confidence::Suspected)
    {
        look.secondary = {code, confidence, look.at, {{EvidenceCode::HttpStatus, {}, 500}}, {}};
    }

    /// nothing measured from here on
    void noLag() { look.lag.staleness.reset(); }

    Protection see(int times = 1)
    {
        for (int i = 0; i < times; ++i, look.at += 30s) {
            look.lag.readAt = look.lag.staleness ? look.at : look.lag.readAt;
            rules.observe(look);
        }
        return rules.protection();
    }
};

QString told(const Protection& protection)
{
    return codeName(protection.state) + u'/' + codeName(protection.cause) + u'/' + codeName(protection.confidence);
}

} // namespace

/// When a pair could fail over, and why not, from looks whose truth the test knows.
class TestProtection : public QObject
{
    Q_OBJECT
private slots:
    void aFirstGoodLookProtects()
    {
        Watch watch;
        const Protection first = watch.see();
        QCOMPARE(told(first), u"protected/none/confirmed"_s);
        QCOMPARE(first.since, noon);
        QVERIFY(!first.evidence.isEmpty());
    }

    void nothingIsGreenWithoutALag()
    {
        Watch watch;
        watch.noLag();
        QCOMPARE(watch.see(20).state, ProtectionState::Unknown);
    }

    void w1_whateverTheSecondaryLacksUnprotects_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("expected");
        const auto row = [](VerdictCode code, const QString& expected) {
            QTest::newRow(qPrintable(codeName(code))) << static_cast<int>(code) << expected;
        };
        row(VerdictCode::PrimaryDown, u"unprotected/down"_s);
        row(VerdictCode::FrontEndDown, u"unprotected/front_end_down"_s);
        row(VerdictCode::NameResolution, u"unprotected/name_resolution"_s);
        row(VerdictCode::Certificate, u"unprotected/certificate"_s);
        row(VerdictCode::SignIn, u"unprotected/sign_in"_s);
        row(VerdictCode::Permission, u"unprotected/permission"_s);
        row(VerdictCode::GrayFailure, u"unprotected/gray_failure"_s);
        row(VerdictCode::Throttled, u"at_risk/throttled"_s);
        row(VerdictCode::Slow, u"at_risk/slow"_s);
        row(VerdictCode::OfflineHere, u"unknown/own_network"_s);
        row(VerdictCode::NetworkIntercepted, u"unknown/own_network"_s);
    }
    void w1_whateverTheSecondaryLacksUnprotects()
    {
        QFETCH(int, code);
        QFETCH(QString, expected);
        Watch watch;
        watch.see(3);
        watch.secondaryFails(static_cast<VerdictCode>(code));
        watch.see(2);
        QVERIFY2(told(watch.rules.protection()).startsWith(expected), qPrintable(told(watch.rules.protection())));
        watch.secondaryFails(static_cast<VerdictCode>(code), Confidence::Confirmed);
        QCOMPARE(told(watch.see()), expected + u"/confirmed"_s);
    }

    void aRetiredSecondaryIsNamedAsSuch()
    {
        Watch watch;
        watch.secondaryFails(VerdictCode::Permission, Confidence::Confirmed);
        watch.look.secondary.evidence = {{EvidenceCode::ServiceRetired, {}, 0}, {EvidenceCode::HttpStatus, {}, 410}};
        QCOMPARE(told(watch.see()), u"unprotected/retired/confirmed"_s);
    }

    void theConfidenceIsThatOfTheTable()
    {
        Watch watch;
        watch.see(3);
        watch.secondaryFails(VerdictCode::PrimaryDown, Confidence::Suspected);
        QCOMPARE(told(watch.see(1)), u"unprotected/down/suspected"_s);
        QCOMPARE(told(watch.see(5)), u"unprotected/down/suspected"_s); // the table does not say more
        watch.secondaryFails(VerdictCode::PrimaryDown, Confidence::Probable);
        QCOMPARE(told(watch.see(1)), u"unprotected/down/probable"_s);
    }

    void oneMissedLookKeepsTheStateWithItsAge()
    {
        Watch watch;
        watch.see(4);
        const Instant seen = watch.rules.protection().seen;
        watch.look.ownNetwork = true;
        const Protection kept = watch.see();
        QCOMPARE(told(kept), u"protected/none/confirmed"_s);
        QCOMPARE(kept.seen, seen);
        QCOMPARE(told(watch.see()), u"unknown/own_network/confirmed"_s);
    }

    void aLocalFaultAccusesNeitherSide()
    {
        Watch watch;
        watch.see(3);
        watch.look.ownNetwork = true;
        watch.look.primaryServes = false;
        watch.secondaryFails(VerdictCode::PrimaryDown, Confidence::Confirmed);
        QCOMPARE(watch.see(10).state, ProtectionState::Unknown);
    }

    void bothSilentIsUnprotectedOnlyWhileAControlAnswers()
    {
        Watch watch;
        watch.see(3);
        watch.look.primaryServes = false;
        watch.secondaryFails(VerdictCode::FrontEndDown, Confidence::Confirmed);
        watch.look.secondary.evidence = {{EvidenceCode::Refused, {}, 0}};
        QCOMPARE(told(watch.see(4)), u"unknown/own_network/confirmed"_s);
        watch.look.secondary.evidence.append({EvidenceCode::ControlOk, {}, 0});
        QCOMPARE(told(watch.see(2)), u"unprotected/front_end_down/confirmed"_s);
    }

    void anAnswerOfTheSecondaryProvesTheWayToIt()
    {
        Watch watch;
        watch.look.primaryServes = false;
        watch.secondaryFails(VerdictCode::GrayFailure, Confidence::Confirmed);
        QCOMPARE(told(watch.see(2)), u"unprotected/gray_failure/confirmed"_s);
    }

    void w3_withoutAnyCopyTheFindingComes()
    {
        Watch watch;
        watch.noLag();
        watch.see(4);
        watch.look.nothingArrived = true;
        QCOMPARE(told(watch.see()), u"unprotected/nothing_arrived/suspected"_s);
        QCOMPARE(told(watch.see(3)), u"unprotected/nothing_arrived/confirmed"_s);
    }

    void theRpoIsBreachedWhenAllOfTheIntervalIsAbove()
    {
        Watch watch;
        watch.see(3);
        watch.lagOf(14min, 16min);
        QCOMPARE(told(watch.see(2)), u"at_risk/rpo_straddled/suspected"_s);
        watch.lagOf(15min + 1s, 16min);
        QCOMPARE(told(watch.see(4)), u"unprotected/rpo_breached/confirmed"_s);
        watch.lagOf(1s, 15min);
        QCOMPARE(told(watch.see(2)), u"protected/none/confirmed"_s);
    }

    void aForecastBreachIsARisk()
    {
        Watch watch;
        watch.see(3);
        watch.look.forecast.breachForecast = true;
        QCOMPARE(told(watch.see(2)), u"at_risk/breach_forecast/suspected"_s);
    }

    void aCertificateThatEndsIsARisk()
    {
        Watch watch;
        watch.look.certificateEnds = noon + std::chrono::hours{24 * 15};
        QCOMPARE(watch.see(3).state, ProtectionState::Protected);
        watch.look.certificateEnds = noon + std::chrono::hours{24 * 13};
        QCOMPARE(told(watch.see()), u"at_risk/certificate_ends/confirmed"_s);
    }

    void aStandStillWasCountedBeforeItWasTold()
    {
        Watch watch;
        watch.see(3);
        watch.look.lag.stall = StallState::Stalled;
        QCOMPARE(told(watch.see()), u"unprotected/stalled/probable"_s);
        watch.look.lag.stall = StallState::Rewind;
        QCOMPARE(told(watch.see()), u"unprotected/rewound/suspected"_s);
    }

    void inAnOutageTheLagOfBeforeCounts()
    {
        Watch watch;
        watch.see(5);
        watch.look.primaryServes = false;
        for (int i = 1; i <= 60; ++i) {
            watch.lagOf(i * 30s, i * 30s + 20s); // grows past the RPO
            QCOMPARE(watch.see().state, ProtectionState::Protected);
        }
        watch.look.lag.stall = StallState::Stalled; // nothing is written: no finding
        QCOMPARE(watch.see(3).state, ProtectionState::Protected);
        watch.secondaryFails(VerdictCode::GrayFailure, Confidence::Confirmed);
        QCOMPARE(told(watch.see(2)), u"unprotected/gray_failure/confirmed"_s);
    }

    void aBreachBeforeTheOutageStaysOne()
    {
        Watch watch;
        watch.lagOf(20min, 21min);
        watch.see(5);
        watch.look.primaryServes = false;
        watch.noLag();
        QCOMPARE(told(watch.see(3)), u"unprotected/rpo_breached/confirmed"_s);
    }

    void anOldLagIsNoMeasurement()
    {
        Watch watch;
        watch.see(3);
        watch.noLag();
        QCOMPARE(told(watch.see(3)), u"protected/none/confirmed"_s); // three periods
        QCOMPARE(told(watch.see(2)), u"unknown/not_measured/confirmed"_s);
    }

    void onOneLegThePairIsUnprotected()
    {
        Watch watch;
        watch.look.oneLeg = true;
        QCOMPARE(told(watch.see(2)), u"unprotected/one_leg/confirmed"_s);
        watch.look.oneLeg = false;
        watch.look.diverged = true;
        watch.look.onlyOnSecondary = Divergence{.byType = {{u"Patient"_s, {.creates = 28}}}};
        const Protection diverged = watch.see();
        QCOMPARE(told(diverged), u"unprotected/diverged/confirmed"_s);
        QCOMPARE(diverged.evidence.constFirst(), (Evidence{EvidenceCode::OnlyOnSecondary, {}, 28, Side::Secondary}));
    }

    void aLagWithoutAnUpperBoundProvesNoProtection()
    {
        Watch watch;
        watch.see(3);
        watch.look.lag.method = LagMethod::OverdueChange; // at least five seconds
        QCOMPARE(told(watch.see(2)), u"at_risk/rpo_straddled/suspected"_s);
        watch.lagOf(16min, 16min);
        watch.look.lag.method = LagMethod::OverdueChange;
        QCOMPARE(told(watch.see(2)), u"unprotected/rpo_breached/suspected"_s);
    }

    void twoNamesOfOneServiceAreUnknown()
    {
        Watch watch;
        watch.look.oneService = true;
        watch.look.sharedAddress = u"10.0.0.1:443"_s;
        const Protection seen = watch.see();
        QCOMPARE(told(seen), u"unknown/may_be_one_service/confirmed"_s);
        QCOMPARE(seen.evidence, (QList<Evidence>{{EvidenceCode::SameAddress, u"10.0.0.1:443"_s}}));
        // Nothing that presumes a second service is said of one; what is wrong with it is.
        watch.look.certificateEnds = watch.look.at + 24h;
        watch.lagOf(14min, 16min);
        QCOMPARE(told(watch.see(3)), u"unknown/may_be_one_service/confirmed"_s);
        watch.secondaryFails(VerdictCode::Permission, Confidence::Confirmed);
        QCOMPARE(told(watch.see(2)), u"unprotected/permission/confirmed"_s);
    }

    void aManagedPairIsUnknownWithoutAFreshFigure()
    {
        Watch watch;
        watch.look.managed = true;
        QCOMPARE(told(watch.see()), u"unknown/no_figure/confirmed"_s);
        watch.look.figure = Interval{42s, 14min};
        QCOMPARE(told(watch.see()), u"protected/none/confirmed"_s);
        watch.look.figure = Interval{42s, 15min + 1s}; // its age uses the objective up
        QCOMPARE(told(watch.see()), u"unknown/no_figure/confirmed"_s);
        watch.look.figure = Interval{16min, 17min};
        QCOMPARE(told(watch.see(2)), u"unprotected/rpo_breached/suspected"_s);
    }

    void aRestartKeepsTheProblemAndNotTheProof()
    {
        Watch watch;
        const Protection proof = watch.see(3);
        watch.rules = ProtectionRules(proof);
        QCOMPARE(watch.rules.protection().state, ProtectionState::Unknown);
        const Protection trouble{
            ProtectionState::Unprotected, ProtectionCause::Down, Confidence::Confirmed, noon - 1h, noon, {}};
        watch.rules = ProtectionRules(trouble);
        watch.noLag();
        QCOMPARE(watch.see(), trouble); // dated, until a lag is in
        watch.lagOf(1s, 2s);
        QCOMPARE(told(watch.see(2)), u"protected/none/confirmed"_s);
    }

    void theStateKeepsItsBeginningWhenTheCauseChanges()
    {
        Watch watch;
        watch.see(3);
        watch.secondaryFails(VerdictCode::FrontEndDown, Confidence::Confirmed);
        const Instant since = watch.see(3).since;
        watch.secondaryFails(VerdictCode::GrayFailure, Confidence::Confirmed);
        QCOMPARE(watch.see(3).since, since);
        QCOMPARE(watch.rules.protection().cause, ProtectionCause::GrayFailure);
    }

    void codesGoBothWays()
    {
        for (int i = 0; i <= static_cast<int>(ProtectionCause::OneLeg); ++i) {
            const auto cause = static_cast<ProtectionCause>(i);
            QCOMPARE(protectionCauseFromCode(codeName(cause)), cause);
        }
        for (int i = 0; i <= static_cast<int>(ProtectionState::Unprotected); ++i) {
            const auto state = static_cast<ProtectionState>(i);
            QCOMPARE(protectionStateFromCode(codeName(state)), state);
        }
    }
};

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
