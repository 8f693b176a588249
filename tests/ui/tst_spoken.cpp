// SPDX-License-Identifier: GPL-3.0-or-later
#include "announce.h"
#include "charts/lag_chart.h"
#include "models/pair_list.h"
#include "models/pair_model.h"
#include "support/console_window.h"
#include "support/fake_practice.h"
#include "support/fake_watch_source.h"
#include "widgets/parts.h"

#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// What a screen reader is told.
class TestSpoken : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void case17_aWorseVerdictIsSaidAtOnceAndOnce_data();
    void case17_aWorseVerdictIsSaidAtOnceAndOnce();
    void case17_aBetterVerdictIsSaidPolitely();
    void case17_whatIsWorseTakesThePlaceOfWhatWaits();
    void case17_aHundredChangesAreOneSentence();
    void case17_theFirstReadingOfAHealthyPairIsNoNews();
    void case17_theVerdictCanTakeTheFocus();
    void case17_theCursorOfTheChartSpeaks();
    void case17_theHeadingOfAGroupIsReadOnce();
    void case17_unchangedDescriptionsAreNotSentAgain();

private:
    PairStatus north(VerdictCode code) const
    {
        PairStatus status = healthyPair(u"hie"_s, u"Regional HIE"_s, m_source->now());
        status.live = true;
        status.reading->verdict.code = code;
        status.reading->verdict.confidence = Confidence::Confirmed;
        return status;
    }

    Theme m_theme{};
    Language m_language{};
    FakePractice m_practice{};
    QStringList m_said{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestSpoken::initTestCase()
{
    m_theme.apply();
}

void TestSpoken::init()
{
    m_source = std::make_unique<FakeWatchSource>();
    addDrawnPairs(*m_source);
    m_source->update(north(VerdictCode::Healthy));
    m_window = std::make_unique<ConsoleWindow>(ConsolePorts{*m_source, m_theme, m_language, &m_practice});
    m_window->resize(1360, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_said.clear();
    connect(&Announcer::of(*m_window), &Announcer::said, this, [this](const QString& text) { m_said << text; });
}

void TestSpoken::cleanup()
{
    m_window.reset();
    m_source.reset();
}

void TestSpoken::case17_aWorseVerdictIsSaidAtOnceAndOnce_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("overview") << u"overview"_s;
    QTest::newRow("pair") << u"now"_s;
    QTest::newRow("practice") << u"practice"_s;
}

void TestSpoken::case17_aWorseVerdictIsSaidAtOnceAndOnce()
{
    QFETCH(QString, page);
    m_window->openPair(PairId{u"hie"_s});
    m_window->showPage(page);
    m_source->update(north(VerdictCode::PrimaryDown));
    QTRY_COMPARE_WITH_TIMEOUT(m_said.size(), 1, 900); // sooner than a polite one
    QVERIFY2(m_said.first().startsWith(u"Regional HIE: Primary down, confirmed"_s), qPrintable(m_said.first()));
    m_source->update(north(VerdictCode::PrimaryDown)); // the same again
    QTest::qWait(400);
    QCOMPARE(m_said.size(), 1);
}

void TestSpoken::case17_aBetterVerdictIsSaidPolitely()
{
    m_source->update(north(VerdictCode::PrimaryDown));
    QTRY_COMPARE(m_said.size(), 1);
    m_source->update(north(VerdictCode::Healthy));
    QTest::qWait(500);
    QCOMPARE(m_said.size(), 1); // not yet: something else may be read
    QTRY_COMPARE(m_said.size(), 2);
    QVERIFY(m_said.last().contains(u"Healthy"_s));
}

void TestSpoken::case17_whatIsWorseTakesThePlaceOfWhatWaits()
{
    announce(m_window.get(), u"better"_s, Urgency::Polite);
    announce(m_window.get(), u"worse"_s, Urgency::Assertive);
    QTest::qWait(1500);
    QCOMPARE(m_said, QStringList{u"worse"_s});
}

void TestSpoken::case17_aHundredChangesAreOneSentence()
{
    addManyPairs(*m_source);
    m_said.clear();
    int changed = 0;
    for (PairStatus status : m_source->pairs()) {
        if (status.live && status.reading && status.reading->verdict.code == VerdictCode::Healthy) {
            status.reading->verdict.code = VerdictCode::FrontEndDown;
            status.reading->verdict.confidence = Confidence::Confirmed;
            m_source->update(status);
            ++changed;
        }
    }
    QVERIFY(changed > 10);
    QTRY_COMPARE(m_said.size(), 1);
    QVERIFY2(m_said.first().contains(QString::number(changed - 1)), qPrintable(m_said.first()));
}

void TestSpoken::case17_theFirstReadingOfAHealthyPairIsNoNews()
{
    PairStatus status = healthyPair(u"new"_s, u"New"_s, m_source->now());
    m_source->add(status);
    m_source->update(status);
    QTest::qWait(400);
    QVERIFY(m_said.isEmpty());
}

void TestSpoken::case17_theVerdictCanTakeTheFocus()
{
    m_window->openPair(PairId{u"hie"_s});
    auto* card = m_window->findChild<QWidget*>(u"verdictCard"_s);
    QVERIFY(card->focusPolicy() & Qt::TabFocus);
    QVERIFY(card->accessibleName().startsWith(u"Healthy"_s));
    QVERIFY(!card->accessibleDescription().isEmpty());
    m_window->showPage(u"overview"_s);
    QVERIFY(m_window->findChild<QWidget*>(u"alertBanner"_s)->focusPolicy() & Qt::TabFocus);
}

void TestSpoken::case17_theCursorOfTheChartSpeaks()
{
    m_source->answer = [](const PairId& id, Instant from, Instant to, int) {
        return Result<History>(drawnHistory(id, from, to));
    };
    m_window->openPair(PairId{u"hie"_s});
    auto* chart = m_window->findChild<LagChart*>(u"lagChart"_s);
    QTRY_VERIFY(!chart->data().readings.isEmpty());
    chart->setFocus();
    m_said.clear();
    QTest::keyClick(chart, Qt::Key_Space);
    QTest::keyClick(chart, Qt::Key_Left);
    QVERIFY(m_said.size() >= 2);
    QCOMPARE(m_said.last(), chart->spokenValue());
}

void TestSpoken::case17_theHeadingOfAGroupIsReadOnce()
{
    FakeWatchSource many;
    addManyPairs(many);
    PairModel pairs(many);
    PairList list(pairs);
    PairList::Arrangement grouped;
    grouped.grouped = true;
    list.setArrangement(grouped);
    int row = 0;
    while (row < list.rowCount() && !list.isHeading(row)) {
        ++row;
    }
    QVERIFY(row < list.rowCount());
    int texts = 0;
    for (int column = 0; column < list.columnCount(); ++column) {
        texts += list.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(texts, 1);
}

void TestSpoken::case17_unchangedDescriptionsAreNotSentAgain()
{
    QWidget widget;
    QVERIFY(parts::setSpoken(&widget, u"Healthy"_s, u"Both answer"_s));
    QVERIFY(!parts::setSpoken(&widget, u"Healthy"_s, u"Both answer"_s));
    QVERIFY(parts::setSpoken(&widget, u"Healthy"_s, u"One answers"_s));
    // What a tick of the clock changes on the pair's page is no part of what the verdict says.
    m_window->openPair(PairId{u"hie"_s});
    auto* card = m_window->findChild<QWidget*>(u"verdictCard"_s);
    const QString before = card->accessibleName() + card->accessibleDescription();
    m_source->advance(7s);
    QTest::qWait(1200);
    QCOMPARE(QString(card->accessibleName() + card->accessibleDescription()), before);
}

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
