// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ctl_run.h"
#include "io/sqlite_store.h"
#include "io/system_clock.h"

#include <QJsonArray>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

using Outcome = CtlRun::Outcome;

/// `timeline`: what happened to a pair, and when it was unprotected.
class TestTimelineCommand : public QObject
{
    Q_OBJECT

    CtlRun m_ctl{};
    SystemClock m_clock{};

    Outcome run(const QStringList& arguments) { return m_ctl.run(arguments); }
    void addNorth()
    {
        const Outcome added =
            run({u"pair"_s, u"add"_s, u"North"_s, u"--primary"_s, u"https://a.example.org/fhir"_s, u"--secondary"_s,
                 u"https://b.example.org/fhir"_s, u"--no-check"_s, u"--environment"_s, u"test"_s});
        QVERIFY2(added.code == 0, qPrintable(added.err));
    }

private slots:
    void init() { m_ctl.forget(); }

    void theTimelineTakesAPersonsMilestones()
    {
        addNorth();
        QCOMPARE(run({u"timeline"_s, u"North"_s}).code, 0);
        QCOMPARE(run({u"timeline"_s, u"North"_s, u"--declare"_s}).code, 2);
        const Outcome declared =
            run({u"timeline"_s, u"North"_s, u"--declare"_s, u"--who"_s, u"A. Berg"_s, u"--note"_s, u"bridge"_s});
        QCOMPARE(declared.code, 0);
        QVERIFY2(declared.out.contains(u"A. Berg"_s), qPrintable(declared.out));
        const Outcome noted = run({u"--json"_s, u"timeline"_s, u"North"_s, u"--add"_s, u"note"_s, u"--who"_s,
                                   u"A. Berg"_s, u"--note"_s, u"called"_s});
        QCOMPARE(noted.json()[u"milestones"_s].toArray().last()[u"note"_s].toString(), u"called"_s);
        QCOMPARE(run({u"timeline"_s, u"North"_s, u"--add"_s, u"party"_s, u"--who"_s, u"x"_s}).code, 2);
    }

    void theTimelineTellsWhenThePairWasUnprotected()
    {
        addNorth();
        const Instant began = m_clock.now() - 2h;
        {
            auto store = SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::Write);
            QVERIFY(store);
            const auto pairs = (*store)->pairs.pairs();
            QVERIFY(pairs
                    && (*store)->protection.saveSpans(
                        {{pairs->first().id,
                          {began, began + 42min, ProtectionState::Unprotected, ProtectionCause::FrontEndDown}},
                         {pairs->first().id,
                          {began + 42min, began + 1h, ProtectionState::Protected, ProtectionCause::None}}}));
        }
        const Outcome told = run({u"timeline"_s, u"North"_s});
        QCOMPARE(told.code, 0); // no incident is open
        QVERIFY2(told.out.contains(u"Unprotected  42 min  Secondary's front end down"_s), qPrintable(told.out));
        const QJsonObject json = run({u"--json"_s, u"timeline"_s, u"North"_s}).json();
        QCOMPARE(json[u"kind"_s].toString(), u"unprotected"_s);
        QCOMPARE(json[u"began"_s].toString(), toIso(began));
        QCOMPARE(json[u"ended"_s].toString(), toIso(began + 42min));
        QCOMPARE(json[u"causes"_s].toArray(), QJsonArray{u"front_end_down"_s});
        QCOMPARE(json[u"lengthMs"_s].toInt(), 42 * 60'000);
        QVERIFY(run({u"timeline"_s, u"North"_s, u"--since"_s, u"1h"_s}).out.isEmpty());
        QCOMPARE(run({u"timeline"_s, u"North"_s, u"--since"_s, u"soon"_s}).code, 2);
    }

    void whatAnOutageCostAtLeastIsTold()
    {
        addNorth();
        Incident outage;
        outage.id = IncidentId{u"33333333-3333-4333-8333-333333333333"_s};
        outage.began = m_clock.now() - 1h;
        outage.rpoAtLeast = 12min;
        {
            auto store = SqliteStore::open(m_ctl.storePath(), SqliteFile::Mode::Write);
            QVERIFY(store);
            QVERIFY((*store)->incidents.saveIncident((*store)->pairs.pairs()->first().id, outage));
        }
        const Outcome told = run({u"timeline"_s, u"North"_s});
        QVERIFY2(told.out.contains(u"RPO: at least 12 min at the moment of the outage"_s), qPrintable(told.out));
        const QJsonObject json = run({u"--json"_s, u"timeline"_s, u"North"_s}).json();
        QVERIFY(json[u"rpo_actual"_s].isNull());
        QCOMPARE(json[u"rpo_at_least_ms"_s].toInt(), 720'000);
    }

    void plannedWorkIsListedWithSideBeginEndAndWho()
    {
        addNorth();
        const auto plan = [this](const QString& side, const QString& length) {
            return run({u"timeline"_s, u"North"_s, u"--planned"_s, u"--side"_s, side, u"--for"_s, length, u"--who"_s,
                        u"A. Berg"_s});
        };
        const Instant before = m_clock.now();
        QCOMPARE(plan(u"both"_s, u"2h"_s).code, 0);
        const Outcome told = run({u"timeline"_s, u"North"_s});
        QVERIFY2(told.out.startsWith(u"Planned work at a.example.org and b.example.org until "_s)
                     && told.out.contains(u"told by A. Berg"_s),
                 qPrintable(told.out));
        const QJsonObject json = run({u"--json"_s, u"timeline"_s, u"North"_s}).json();
        QCOMPARE(json[u"kind"_s].toString(), u"planned_work"_s);
        QCOMPARE(json[u"side"_s].toString(), u"both"_s);
        QCOMPARE(json[u"who"_s].toString(), u"A. Berg"_s);
        const auto began = parseInstant(json[u"began"_s].toString());
        QVERIFY(began && *began >= before && *began <= m_clock.now());
        QCOMPARE(parseInstant(json[u"until"_s].toString()).value(), *began + 2h);
        QCOMPARE(plan(u"secondary"_s, u"1h"_s).code, 0);
        QCOMPARE(run({u"--json"_s, u"timeline"_s, u"North"_s}).json()[u"side"_s].toString(), u"secondary"_s);
        QCOMPARE(plan(u"both"_s, u"0s"_s).code, 0); // it is over
        QVERIFY(run({u"--json"_s, u"timeline"_s, u"North"_s}).out.isEmpty());
        QCOMPARE(plan(u"left"_s, u"1h"_s).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestTimelineCommand)
#include "tst_timeline_command.moc"
