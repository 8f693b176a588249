// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_chart.h"
#include "charts/lag_painter.h"
#include "commands.h"
#include "service/messages.h"
#include "service/notifier.h"
#include "support/console_window.h"
#include "support/fake_pair_admin.h"
#include "support/fake_practice.h"
#include "support/fake_settings.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"
#include "support/page_review.h"
#include "widgets/fields.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void turnWheel(QWidget* widget)
{
    const QPointF at = widget->rect().center();
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, -240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

/// What a person meets in the whole window.
class TestWindowCases : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void case1_theWheelChangesNoValueAndTakesNoFocus();
    void case5_theTableOfLagFitsWithoutScrolling();
    void case6_aPracticeWindowSaysSoInItsTitle();
    void case12_aPairIsFoundBeforeTheHelp();
    void case18_everyPageIsUsableInASmallWindow_data();
    void case18_everyPageIsUsableInASmallWindow();
    void case18_textsGrowAndEverythingStaysInReach();
    void theTitleTellsTheState();
    void momentsAreInLocalTimeOrUtcAtAClick();
    void theScaleOfTheChartFollowsTheDataWithTheRpoMarked();

private:
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }

    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeWatchSource> m_source{};
    FakePractice m_practice{};
    FakeSettings m_settings{};
    MemorySettings m_store{};
    std::unique_ptr<FakePairAdmin> m_admin{};
    std::unique_ptr<Notifier> m_notifier{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestWindowCases::init()
{
    m_language.install(u"en"_s);
    m_theme.setTextScale(100);
    m_theme.setDensity(Density::Comfortable);
    m_source = std::make_unique<FakeWatchSource>();
    addDrawnPairs(*m_source);
    m_admin = std::make_unique<FakePairAdmin>(*m_source);
    m_notifier = std::make_unique<Notifier>(*m_source, m_store);
    m_window = std::make_unique<ConsoleWindow>(
        ConsolePorts{*m_source, m_theme, m_language, &m_practice, &m_settings, m_admin.get(), m_notifier.get()});
    m_window->resize(1360, 860);
    m_window->show();
}

void TestWindowCases::cleanup()
{
    m_window.reset();
    m_notifier.reset();
    m_admin.reset();
    m_source.reset();
}

void TestWindowCases::case1_theWheelChangesNoValueAndTakesNoFocus()
{
    m_settings.now = {};
    m_settings.now.proxyMode = ProxyMode::System;
    int turned = 0;
    for (const QString& code : m_window->codes()) {
        m_window->showPage(code);
        settle();
        for (auto* box : m_window->findChildren<QComboBox*>()) {
            if (!box->isVisible()) {
                continue;
            }
            QWidget* const before = m_window->focusWidget();
            const int index = box->currentIndex();
            turnWheel(box);
            QCOMPARE(box->currentIndex(), index);
            QCOMPARE(m_window->focusWidget(), before);
            QVERIFY2(!(box->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus), qPrintable(box->objectName()));
            box->setFocus(); // nor where somebody has just chosen something
            turnWheel(box);
            QCOMPARE(box->currentIndex(), index);
            ++turned;
        }
        for (auto* box : m_window->findChildren<QSpinBox*>()) {
            const int value = box->value();
            box->setFocus();
            turnWheel(box);
            QCOMPARE(box->value(), value);
            ++turned;
        }
    }
    QVERIFY(turned > 8);
    QCOMPARE(m_settings.now.proxyMode, ProxyMode::System);
    QCOMPARE(m_theme.density(), Density::Comfortable);
}

void TestWindowCases::case5_theTableOfLagFitsWithoutScrolling()
{
    for (const int width : {1360, 1024, 700}) {
        m_window->resize(width, 700);
        m_window->openPair(PairId{u"hie"_s}, u"now"_s);
        find<QPushButton>("chartTableButton")->setChecked(true);
        settle();
        auto* table = find<QTableView>("lagTable");
        QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(), qPrintable(QString::number(width)));
        find<QPushButton>("chartTableButton")->setChecked(false);
    }
}

void TestWindowCases::case6_aPracticeWindowSaysSoInItsTitle()
{
    m_window->setPracticeTitle();
    QVERIFY2(m_window->windowTitle().contains(u"Practice"_s), qPrintable(m_window->windowTitle()));
}

void TestWindowCases::case12_aPairIsFoundBeforeTheHelp()
{
    PairStatus status =
        healthyPair(u"saint"_s, u"Hospital of Saint Somebody Or Other In The Far West"_s, m_source->now());
    m_source->add(status);
    const QList<Command> all = m_window->commands();
    const QList<int> rows = rankCommands(all, u"hosp"_s);
    for (int i = 0; i < 2; ++i) { // "Hospital North" and this one
        QVERIFY2(all.at(rows.at(i)).id.startsWith(u"pair."_s), qPrintable(all.at(rows.at(i)).text));
    }
}

void TestWindowCases::case18_everyPageIsUsableInASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "ar", "ru"}) {
        if (Language::available().contains(QString::fromLatin1(language))) {
            QTest::addRow("640 x 480 %s", language) << QSize(640, 480) << QString::fromLatin1(language);
            QTest::addRow("800 x 500 %s", language) << QSize(800, 500) << QString::fromLatin1(language);
        }
    }
}

void TestWindowCases::case18_everyPageIsUsableInASmallWindow()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    m_language.install(language);
    QStringList faults;
    for (const QString& code : m_window->codes()) {
        m_window->openPair(PairId{u"north"_s});
        m_window->showPage(code);
        m_window->resize(size);
        settle();
        QCOMPARE(m_window->size(), size); // nothing forces it to be larger
        for (const QString& fault : review(*m_window)) {
            faults << code + u": "_s + fault;
        }
    }
    for (const QString& fault : std::as_const(faults)) {
        qWarning("%s", qPrintable(fault));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.value(0)));
    m_window->openPair(PairId{u"hie"_s}, u"now"_s);
    settle();
    auto* declare = find<QPushButton>("declareButton");
    const QRect inWindow(declare->mapTo(m_window.get(), QPoint()), declare->size());
    QVERIFY(declare->isVisible() && m_window->rect().contains(inWindow));
}

void TestWindowCases::case18_textsGrowAndEverythingStaysInReach()
{
    const int before = find<QPushButton>("nav_overview")->height();
    m_theme.setTextScale(200);
    m_window->openPair(PairId{u"hie"_s}, u"now"_s);
    settle();
    QCOMPARE(find<QPushButton>("nav_overview")->height(), 2 * before);
    QCOMPARE(QFontInfo(Theme::font(type::body)).pixelSize(), 2 * type::body);
    auto* declare = find<QPushButton>("declareButton");
    const QRect inWindow(declare->mapTo(m_window.get(), QPoint()), declare->size());
    QVERIFY(m_window->rect().contains(inWindow));
    m_theme.setTextScale(100);
    settle();
    QCOMPARE(find<QPushButton>("nav_overview")->height(), before);
}

void TestWindowCases::theTitleTellsTheState()
{
    QVERIFY2(m_window->windowTitle().startsWith(u"2 problem"_s), qPrintable(m_window->windowTitle()));
    for (const PairStatus& status : m_source->pairs()) {
        m_source->remove(status.pair.id);
    }
    QTRY_COMPARE(m_window->windowTitle(), u"Rekindle"_s);
}

void TestWindowCases::momentsAreInLocalTimeOrUtcAtAClick()
{
    auto* button = find<QPushButton>("timeButton");
    QCOMPARE(button->text(), u"Local time"_s);
    const QSignalSpy kept(m_window.get(), &MainWindow::preferencesChanged);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(button->text(), u"UTC"_s);
    QVERIFY(messages::moment(m_source->now()).endsWith(u"02:14:30 UTC"_s));
    QVERIFY(kept.last().first().value<Preferences>().utc);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(button->text(), u"Local time"_s);
}

void TestWindowCases::theScaleOfTheChartFollowsTheDataWithTheRpoMarked()
{
    LagScene scene;
    scene.rpo = 15min;
    scene.view = {0, 3'600'000};
    scene.data.range = scene.view;
    ChartReading reading;
    reading.at = 1'800'000;
    reading.staleness = {5s, 30s};
    scene.data.readings = {reading};
    const Tokens tokens = lightTokens();
    const LagPainter low(scene, tokens, QRectF(0, 0, 800, 300));
    QVERIFY2(low.top() >= 30 && low.top() < 60, qPrintable(QString::number(low.top()))); // not 15 min
    scene.data.readings.first().staleness.hi = 700s;
    const LagPainter near(scene, tokens, QRectF(0, 0, 800, 300));
    QVERIFY(near.top() > 900); // the limit is on the scale
}

QTEST_MAIN(TestWindowCases)
#include "tst_window_cases.moc"
