// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_chart.h"
#include "charts/lag_painter.h"
#include "models/lag_table_model.h"
#include "support/fake_watch_source.h"
#include "widgets/chart_card.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr double hour = 3'600'000;

/// A source whose answers come when the test says so.
class SlowSource : public FakeWatchSource
{
public:
    QFuture<Result<History>> history(const PairId& id, Instant from, Instant to, int pixels) override
    {
        Q_UNUSED(pixels)
        ++historyAsked;
        waiting.emplace_back(drawnHistory(id, from, to), QPromise<Result<History>>());
        waiting.back().second.start();
        return waiting.back().second.future();
    }
    void answerFirst()
    {
        auto [history, promise] = std::move(waiting.front());
        waiting.erase(waiting.begin());
        promise.addResult(Result<History>(history));
        promise.finish();
    }

    std::vector<std::pair<History, QPromise<Result<History>>>> waiting{};
};

void wheel(QWidget& widget, const QPointF& at, int turned)
{
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, turned}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestLagChart : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theWheelZoomsAboutTheMouse();
    void aDragSelectsAndBackspaceGoesBack();
    void aDragWithShiftPans();
    void keysZoomPanAndReturnToNow();
    void theKeyboardsCursorIsSpoken();
    void whileDataAreReadTheOldAreScaled();
    void theRangesFollowNowAndTheButtonsKnowIt();
    void theTableHasTheSamePointsAndSurvivesNewOnes();
    void aNewPairForgetsTheOldQuestion();

private:
    LagChart& chart() { return m_card->chart(); }
    QPoint at(double share)
    {
        const QRectF plot = LagPainter(chart().scene(), m_theme.tokens(), chart().rect()).plot();
        return QPointF(plot.left() + share * plot.width(), plot.center().y()).toPoint();
    }
    QPushButton* button(const char* name) { return m_card->findChild<QPushButton*>(QString::fromLatin1(name)); }

    Theme m_theme{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<ChartCard> m_card{};
};

void TestLagChart::init()
{
    m_card.reset();
    m_source = std::make_unique<FakeWatchSource>();
    addDrawnPairs(*m_source);
    m_card = std::make_unique<ChartCard>(*m_source, m_theme);
    m_card->resize(900, 440);
    m_card->setPair(m_source->pair(PairId{u"hie"_s})->pair);
    m_card->show();
    QTRY_VERIFY(!chart().data().segments.isEmpty());
}

void TestLagChart::theWheelZoomsAboutTheMouse()
{
    const double moment = LagPainter(chart().scene(), m_theme.tokens(), chart().rect()).timeAt(at(0.25).x());
    wheel(chart(), at(0.25), 120);
    QVERIFY(chart().view().length() < 0.85 * hour);
    const double then = LagPainter(chart().scene(), m_theme.tokens(), chart().rect()).timeAt(at(0.25).x());
    QVERIFY(std::abs(then - moment) < chart().view().length() / 200);
    wheel(chart(), at(0.25), -1200);
    QVERIFY(chart().view().length() > hour);
}

void TestLagChart::aDragSelectsAndBackspaceGoesBack()
{
    const ChartSpan before = chart().view();
    QVERIFY(!button("chartBackButton")->isEnabled());
    QTest::mousePress(&chart(), Qt::LeftButton, {}, at(0.2));
    QTest::mouseMove(&chart(), at(0.5));
    QVERIFY(chart().scene().selection);
    QTest::mouseRelease(&chart(), Qt::LeftButton, {}, at(0.5));
    QVERIFY(std::abs(chart().view().length() - 0.3 * hour) < 0.02 * hour);
    QVERIFY(button("chartBackButton")->isEnabled());
    QTest::keyClick(&chart(), Qt::Key_Backspace);
    QCOMPARE(chart().view(), before);
    QVERIFY(!button("chartBackButton")->isEnabled());
}

void TestLagChart::aDragWithShiftPans()
{
    const ChartSpan before = chart().view();
    QTest::mousePress(&chart(), Qt::LeftButton, Qt::ShiftModifier, at(0.2));
    QTest::mouseMove(&chart(), at(0.4));
    QTest::mouseMove(&chart(), at(0.6));
    QTest::mouseRelease(&chart(), Qt::LeftButton, Qt::ShiftModifier, at(0.6));
    QVERIFY(std::abs(chart().view().to - (before.to - 0.4 * hour)) < 0.02 * hour);
    QCOMPARE(chart().view().length(), hour);
    QTest::keyClick(&chart(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(chart().view(), before); // one step, however often the mouse moved
}

void TestLagChart::keysZoomPanAndReturnToNow()
{
    const double now = chart().view().to;
    QTest::keyClick(&chart(), Qt::Key_Plus);
    QVERIFY(chart().view().length() < hour);
    QCOMPARE(chart().view().to, now); // it follows, so it keeps its right edge
    QTest::keyClick(&chart(), Qt::Key_Left);
    QVERIFY(chart().view().to < now && !chart().zoom().follows());
    QVERIFY(button("chartNowButton")->isEnabled());
    QTest::keyClick(&chart(), Qt::Key_Home);
    QVERIFY(chart().view().from < now - 364 * 24 * hour);
    QTest::keyClick(&chart(), Qt::Key_End);
    QVERIFY(chart().zoom().follows());
    QTest::keyClick(&chart(), Qt::Key_Minus);
    QVERIFY(chart().view().length() >= hour - 1);
}

void TestLagChart::theKeyboardsCursorIsSpoken()
{
    const ChartSpan view = chart().view();
    QTest::keyClick(&chart(), Qt::Key_Space);
    QVERIFY(chart().scene().cursor);
    const QString first = chart().accessibleDescription();
    QTest::keyClick(&chart(), Qt::Key_Right);
    QCOMPARE(chart().view(), view); // the cursor moves, not the view
    QVERIFY(chart().accessibleDescription() != first);
    QTest::keyClick(&chart(), Qt::Key_Home);
    const QString spoken = chart().spokenValue();
    QVERIFY2(spoken.contains(u"2026"_s) && spoken.contains(u"UTC"_s) && spoken.contains(u" s"_s), qPrintable(spoken));
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&chart());
    QVERIFY(reader && reader->valueInterface());
    QCOMPARE(reader->role(), QAccessible::Chart);
    QCOMPARE(reader->text(QAccessible::Value), spoken);
    QVERIFY(reader->valueInterface()->currentValue().toDouble() > 0);
    QTest::keyClick(&chart(), Qt::Key_Escape);
    QVERIFY(!chart().scene().cursor);
    QVERIFY2(chart().accessibleDescription().contains(u"Escape"_s), "the keys are described");
}

void TestLagChart::whileDataAreReadTheOldAreScaled()
{
    SlowSource source;
    addDrawnPairs(source);
    ChartCard card(source, m_theme);
    card.resize(900, 440);
    card.setPair(source.pair(PairId{u"hie"_s})->pair);
    QCOMPARE(source.historyAsked, 1);
    source.answerFirst();
    QTRY_VERIFY(!card.chart().isLoading());
    const ChartSpan loaded = card.chart().data().range;
    for (int i = 0; i < 10; ++i) {
        wheel(card.chart(), {400, 150}, 120);
    }
    QCOMPARE(source.historyAsked, 2); // one at a time
    QCOMPARE(card.chart().data().range, loaded); // the old stretch is still there
    QVERIFY(card.chart().isLoading());
    source.answerFirst();
    QTRY_COMPARE(source.historyAsked, 3); // for the view as it is now
    source.answerFirst();
    QTRY_VERIFY(!card.chart().isLoading());
    const ChartSpan range = card.chart().data().range;
    QVERIFY(range.from <= card.chart().view().from && range.to >= card.chart().view().to - 1);
    QVERIFY(range.length() < 3 * card.chart().view().length());
}

void TestLagChart::theRangesFollowNowAndTheButtonsKnowIt()
{
    QVERIFY(button("range1Button")->isChecked());
    QTest::mouseClick(button("range2Button"), Qt::LeftButton);
    QVERIFY(button("range2Button")->isChecked() && !button("range1Button")->isChecked());
    QCOMPARE(chart().view().length(), 24 * hour);
    wheel(chart(), at(0.5), 120);
    QVERIFY(!button("range2Button")->isChecked());
    QTest::mouseClick(button("chartBackButton"), Qt::LeftButton);
    QVERIFY(button("range2Button")->isChecked());
    m_source->advance(10min);
    m_card->refresh();
    QCOMPARE(chart().view().to, static_cast<double>(toEpochMs(m_source->now())));
}

void TestLagChart::theTableHasTheSamePointsAndSurvivesNewOnes()
{
    QTest::mouseClick(button("chartTableButton"), Qt::LeftButton);
    auto* table = m_card->findChild<QTableView*>(u"lagTable"_s);
    QTRY_VERIFY(table && table->model()->rowCount() > 1000);
    QVERIFY(!table->accessibleName().isEmpty());
    LagTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<LagRow> rows = lagRows(drawnHistory(PairId{u"p"_s}, m_source->now() - 1h, m_source->now()));
    model.setRows(rows);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    LagRow next = rows.last();
    next.point.start += 15s;
    rows.append(next);
    rows.removeFirst();
    model.setRows(rows);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), toIso(next.point.start));
}

void TestLagChart::aNewPairForgetsTheOldQuestion()
{
    SlowSource source;
    addDrawnPairs(source);
    ChartCard card(source, m_theme);
    card.setPair(source.pair(PairId{u"hie"_s})->pair);
    card.setPair(source.pair(PairId{u"cohort"_s})->pair);
    QCOMPARE(source.historyAsked, 2);
    source.answerFirst(); // of the pair before
    QCoreApplication::processEvents();
    QVERIFY(card.chart().data().segments.isEmpty() && card.chart().isLoading());
    source.answerFirst();
    QTRY_VERIFY(!card.chart().data().segments.isEmpty());
}

QTEST_MAIN(TestLagChart)
#include "tst_lag_chart.moc"
