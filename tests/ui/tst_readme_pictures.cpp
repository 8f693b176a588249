// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the README contradict themselves nowhere: what the window shows of the story that they are taken of.
#include "charts/lag_chart.h"
#include "models/pair_model.h"
#include "readme_story.h"
#include "service/messages.h"
#include "state_class.h"
#include "support/console_window.h"
#include "widgets/chart_card.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestReadmePictures : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void case14_theWorstIsFirstAndTheBadgeCountsTheProblems();
    void case14_theCardSaysWhatTheEndOfTheChartShows_data();
    void case14_theCardSaysWhatTheEndOfTheChartShows();
    void case14_anErrorNamesTheHostOfItsCard();
    void case14_theProbesThatFailedAreAsManyAsTheTimeHolds();
    void case14_theClocksAddUp();

private:
    QString text(const char* name) const { return m_window->findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    void open(const PairId& id, const QString& view)
    {
        m_window->openPair(id, view);
        QCoreApplication::processEvents();
    }
    Instant now() const { return m_story->source().now(); }

    const PairId m_north{u"north"_s};
    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<ReadmeStory> m_story{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestReadmePictures::initTestCase()
{
    m_theme.apply();
    m_language.install(u"en"_s);
    m_story = std::make_unique<ReadmeStory>();
    m_window = std::make_unique<ConsoleWindow>(ConsolePorts{m_story->source(), m_theme, m_language});
    m_window->resize(1360, 860);
    m_window->show();
}

void TestReadmePictures::cleanupTestCase()
{
    m_window.reset();
    m_story.reset();
}

void TestReadmePictures::case14_theWorstIsFirstAndTheBadgeCountsTheProblems()
{
    m_window->showPage(u"overview"_s);
    const auto* rows = m_window->findChild<QTableView*>(u"pairTable"_s)->model();
    QCOMPARE(rows->rowCount(), 4);
    double before = std::numeric_limits<double>::infinity();
    int problems = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const PairId id{rows->index(row, 0).data(PairModel::IdRole).toString()};
        const PairStatus status = *m_story->source().pair(id);
        const bool outage = hasOpenOutage(m_story->source().incidents(id));
        const double here = std::floor(risk(status, outage) * 10); // the steps in which rows change places
        QVERIFY2(here <= before, qPrintable(status.pair.name));
        before = here;
        problems += isProblem(attention(status, outage)) ? 1 : 0;
    }
    QCOMPARE(rows->index(0, 0).data(PairModel::IdRole).toString(), m_north.value);
    QVERIFY(problems > 0);
    const auto shown = [&](const QString& name) {
        return m_window->findChild<QPushButton*>(name)->text().section(u' ', -1).toInt();
    };
    QCOMPARE(shown(u"filterProblems"_s), problems);
    QCOMPARE(m_window->pages().first().badge(), problems);
    QVERIFY(m_window->windowTitle().startsWith(QString::number(problems)));
}

void TestReadmePictures::case14_theCardSaysWhatTheEndOfTheChartShows_data()
{
    QTest::addColumn<QString>("pair");
    for (const char* pair : {"north", "cohort", "hie", "clinic"}) {
        QTest::newRow(pair) << QString::fromLatin1(pair);
    }
}

void TestReadmePictures::case14_theCardSaysWhatTheEndOfTheChartShows()
{
    QFETCH(QString, pair);
    open(PairId{pair}, u"now"_s);
    const auto& chart = m_window->findChild<ChartCard*>()->chart();
    QTRY_VERIFY(!chart.isLoading() && !chart.data().readings.isEmpty());
    const Reading reading = *m_story->source().pair(PairId{pair})->reading;
    if (!reading.lag.staleness) {
        QCOMPARE(text("lagNow"), u"unknown"_s);
        QVERIFY(!chart.data().unknown.isEmpty()); // hatched to its end
        QVERIFY(chart.data().unknown.last().to >= static_cast<double>(toEpochMs(reading.at)));
        return;
    }
    QCOMPARE(text("lagNow"), messages::interval(*reading.lag.staleness));
    const Interval last = chart.data().readings.last().staleness;
    QVERIFY(last.lo <= reading.lag.staleness->lo && reading.lag.staleness->hi <= last.hi);
    QVERIFY(last.hi - last.lo <= reading.lag.staleness->hi - reading.lag.staleness->lo + 1min);
    QVERIFY(chart.data().highest >= static_cast<double>(reading.lag.staleness->hi.count()) / 1000);
}

void TestReadmePictures::case14_anErrorNamesTheHostOfItsCard()
{
    open(m_north, u"now"_s);
    QVERIFY(m_story->source().pair(m_north)->reading->primary.error);
    QVERIFY2(text("primaryPhases").contains(text("primaryHost")), qPrintable(text("primaryPhases")));
    QVERIFY(text("primaryHost") != text("secondaryHost"));
}

void TestReadmePictures::case14_theProbesThatFailedAreAsManyAsTheTimeHolds()
{
    const Reading reading = *m_story->source().pair(m_north)->reading;
    QCOMPARE(reading.verdict.code, VerdictCode::PrimaryDown);
    const auto failed = std::find_if(reading.verdict.evidence.begin(), reading.verdict.evidence.end(),
                                     [](const Evidence& fact) { return fact.code == EvidenceCode::FailedInRow; });
    QVERIFY(failed != reading.verdict.evidence.end());
    const Millis lasted = reading.at - reading.verdict.since;
    const Millis each = lasted / static_cast<int>(failed->number);
    QVERIFY2(each >= ReadmeStory::period && each <= ReadmeStory::period + 15s, // a probe that hangs takes its time
             qPrintable(u"%1 in %2 s"_s.arg(failed->number).arg(lasted / 1s)));
}

void TestReadmePictures::case14_theClocksAddUp()
{
    open(m_north, u"timeline"_s);
    const Incident incident = m_story->source().incidents(m_north).first();
    const RtoClocks clocks = rtoClocks(incident, now());
    QVERIFY(clocks.sinceOutage && clocks.sinceDeclaration && clocks.onPeople);
    QCOMPARE(*clocks.sinceDeclaration + *clocks.onPeople, *clocks.sinceOutage);
    const auto shown = [this](const QString& tile) {
        QString all;
        for (const auto* label : m_window->findChild<QWidget*>(tile)->findChildren<QLabel*>()) {
            all += label->text() + u'\n';
        }
        return all;
    };
    QVERIFY(shown(u"sinceOutageTile"_s).contains(messages::clock(*clocks.sinceOutage)));
    const QString declared = shown(u"sinceDeclarationTile"_s);
    QVERIFY(declared.contains(messages::clock(*clocks.sinceDeclaration)));
    QVERIFY2(declared.contains(parts::unbroken(messages::duration(*clocks.onPeople))), qPrintable(declared));
}

QTEST_MAIN(TestReadmePictures)
#include "tst_readme_pictures.moc"
