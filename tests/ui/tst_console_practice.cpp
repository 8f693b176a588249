// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_practice.h"
#include "loopback_practice.h"
#include "support/fake_clock.h"
#include "watch/watcher.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Place = PracticeControl::Place;

namespace {

class NoSigner : public AssertionSigner
{
public:
    Result<QByteArray> sign(const Claims& claims, const Secret&, const QString&, bool) override
    {
        return fail(Errc::Secret, claims.issuer);
    }
};

/// The practice pair as the console watches it, on a clock that jumps.
struct Rig {
    Rig()
    {
        const Pair pair = practice.pair();
        const Workspace::Options options = practice.workspaceOptions();
        watcher.emplace(pair,
                        PairWatcher::Ports{
                            .http = *options.http,
                            .clock = clock,
                            .signer = signer,
                            .secret = [](const QString&) -> Result<std::optional<Secret>> { return std::nullopt; },
                            .installation = u"here"_s,
                            .hashKey = "key",
                            .controls = [controls = options.controls] { return controls; },
                            // One clock that jumps for both sides: beside each other one would use up the other's time.
                            .together = [](const auto& one, const auto& other) { one(), other(); },
                        },
                        PairWatcher::Restored{});
    }
    Reading poll(int times)
    {
        Reading last;
        for (int i = 0; i < times; ++i) {
            last = watcher->poll({})->reading;
            clock.advance(watcher->nextDelay());
        }
        return last;
    }

    FakeClock clock{};
    Practice practice{clock};
    ConsolePractice control{&practice};
    NoSigner signer{};
    std::optional<PairWatcher> watcher{};
};

} // namespace

/// Practice mode over the sandbox: what is offered works, and there is no way from it to anything real.
class TestConsolePractice : public QObject
{
    Q_OBJECT
private slots:
    void aWindowOfRealPairsHasNothingToBreak()
    {
        ConsolePractice control(nullptr);
        const QSignalSpy changed(&control, &PracticeControl::changed);
        QVERIFY(!control.isRunning());
        QVERIFY(control.pairId().value.isEmpty());
        for (const auto& choice : control.faults()) {
            control.setFault(choice.here ? Place::Here : Place::Primary, choice.code);
        }
        control.clearFaults();
        control.setReplicationMode(u"stalled"_s);
        QCOMPARE(changed.size(), 0);
        for (const Place place : {Place::Primary, Place::Secondary, Place::Here}) {
            QVERIFY(control.activeFault(place).isEmpty());
        }
    }

    void case6_startPressedTwiceOpensOneWindow()
    {
        const QTemporaryDir folder;
        QFile gate(folder.filePath(u"gate"_s));
        QVERIFY(gate.open(QIODevice::WriteOnly));
        const QString opened = folder.filePath(u"opened"_s);
        const QString script =
            u"echo window >> '%1'; while [ -e '%2' ]; do sleep 0.05; done"_s.arg(opened, gate.fileName());
        ConsolePractice control(nullptr, {u"/bin/sh"_s, u"-c"_s, script});
        const QSignalSpy changed(&control, &PracticeControl::changed);
        const auto windows = [&opened] {
            QFile file(opened);
            return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
        };
        control.start();
        control.start();
        QVERIFY(control.isOpenElsewhere());
        QTRY_COMPARE(windows(), 1);
        control.start();
        QCOMPARE(changed.size(), 1);
        gate.remove(); // it is closed
        QTRY_VERIFY(!control.isOpenElsewhere());
        QTRY_COMPARE(changed.size(), 2); // the button is there again
        QCOMPARE(windows(), 1);
        control.start();
        QTRY_COMPARE(windows(), 2);
        QTRY_VERIFY(!control.isOpenElsewhere());
    }

    void theMadeUpNetworkLeadsToNoRealName()
    {
        Rig rig;
        const Pair pair = rig.practice.pair();
        for (const QUrl& url : {pair.primary.baseUrl, pair.secondary.baseUrl, pair.frontUrl}) {
            QVERIFY2(url.host().endsWith(u".sandbox"), qPrintable(url.toString()));
        }
        HttpRequest request;
        for (const QString& host : {u"example.org"_s, u"localhost"_s, u"127.0.0.1"_s}) {
            request.url = QUrl(u"https://"_s + host + u"/fhir"_s);
            const HttpExchange exchange = rig.practice.workspaceOptions().http->exchange(request, {});
            QVERIFY(exchange.error && !exchange.status);
            QCOMPARE(exchange.dns, DnsState::NxDomain);
        }
        QVERIFY(!rig.practice.workspaceOptions().keychain);
        QVERIFY(rig.practice.workspaceOptions().storePath != Workspace::defaultStorePath());
    }

    void everyOfferedFaultArrivesAtItsPlaceAndIsCleared()
    {
        Rig rig;
        QVERIFY(rig.control.faults().size() > 20);
        for (const auto& choice : rig.control.faults()) {
            const Place place = choice.here ? Place::Here : Place::Secondary;
            const SandboxSite site = choice.here ? SandboxSite::Control : SandboxSite::Secondary;
            rig.control.setFault(place, choice.code);
            QCOMPARE(rig.control.activeFault(place), choice.code);
            QVERIFY2(rig.practice.sandbox().fault(site).fault != SandboxFault::None, qPrintable(choice.code));
            QCOMPARE(rig.practice.sandbox().fault(SandboxSite::Primary).fault, SandboxFault::None);
            rig.control.setFault(place, {});
            QCOMPARE(rig.practice.sandbox().fault(site).fault, SandboxFault::None);
        }
        rig.control.setFault(Place::Primary, u"down"_s);
        rig.control.setFault(Place::Here, u"offline"_s);
        rig.control.clearFaults();
        QCOMPARE(rig.practice.sandbox().fault(SandboxSite::Primary).fault, SandboxFault::None);
        QCOMPARE(rig.practice.sandbox().fault(SandboxSite::Control).fault, SandboxFault::None);
    }

    void whatIsNotOfferedThereDoesNothing()
    {
        Rig rig;
        const QSignalSpy changed(&rig.control, &PracticeControl::changed);
        rig.control.setFault(Place::Primary, u"meteor"_s);
        rig.control.setFault(Place::Primary, u"offline"_s);
        rig.control.setFault(Place::Here, u"down"_s);
        rig.control.setReplicationMode(u"backwards"_s);
        QCOMPARE(changed.size(), 0);
    }

    void loopbackOffersOnlyWhatItCanShowHonestly()
    {
        FakeClock clock;
        LoopbackPractice practice(clock);
        const ConsolePractice control(&practice);
        QStringList codes;
        for (const auto& choice : control.faults()) {
            codes << choice.code;
        }
        QVERIFY(codes.contains(u"down"_s) && codes.contains(u"throttled_wait"_s));
        QVERIFY(!codes.contains(u"name_unknown"_s) && !codes.contains(u"certificate_expired"_s));
    }

    void theVerdictIsTheOneTheLessonSpeaksOf_data()
    {
        QTest::addColumn<int>("verdict");
        const auto row = [](const char* code, VerdictCode verdict) {
            QTest::newRow(code) << static_cast<int>(verdict);
        };
        row("down", VerdictCode::PrimaryDown);
        row("refused", VerdictCode::FrontEndDown);
        row("reset", VerdictCode::FrontEndDown);
        row("hang", VerdictCode::GrayFailure);
        row("error_share", VerdictCode::GrayFailure);
        for (const char* slow : {"slow_resolve", "slow_connect", "slow_tls", "slow_first_byte", "slow_transfer"}) {
            row(slow, VerdictCode::Slow);
        }
        row("throttled", VerdictCode::Throttled);
        row("throttled_wait", VerdictCode::Throttled);
        row("unauthorized", VerdictCode::Permission); // the secondary accepts the same sign-in
        row("forbidden", VerdictCode::Permission);
        row("certificate_expired", VerdictCode::Certificate);
        row("certificate_name", VerdictCode::Certificate);
        row("retired", VerdictCode::Permission);
        row("name_unknown", VerdictCode::NameResolution);
        row("html", VerdictCode::FrontEndDown); // the secondary serves FHIR on the same way
        row("wrong_date", VerdictCode::Healthy);
        row("partition", VerdictCode::PrimaryDown); // nobody elsewhere is asked
        row("offline", VerdictCode::OfflineHere);
        row("intercepted", VerdictCode::NetworkIntercepted);
    }
    void theVerdictIsTheOneTheLessonSpeaksOf()
    {
        QFETCH(int, verdict);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        Rig rig;
        QCOMPARE(rig.poll(40).verdict.code, VerdictCode::Healthy);
        const auto choices = rig.control.faults();
        const bool here = std::any_of(choices.begin(), choices.end(),
                                      [&](const auto& choice) { return choice.code == code && choice.here; });
        rig.control.setFault(here ? Place::Here : Place::Primary, code);
        const Reading reading = rig.poll(8);
        QCOMPARE(static_cast<int>(reading.verdict.code), verdict);
        QCOMPARE(reading.primary.clock.has_value(), code == u"wrong_date"_s);
    }
};

QTEST_GUILESS_MAIN(TestConsolePractice)
#include "tst_console_practice.moc"
