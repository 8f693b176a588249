// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_chart.h"
#include "models/pair_model.h"
#include "support/console_window.h"
#include "support/fake_pair_admin.h"
#include "support/fake_practice.h"
#include "support/fake_watch_source.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void pagesAreBuiltWhenFirstShown();
    void enterOpensTheSelectedPair();
    void theBannerNamesTheWorstPairAndOpensItsIncident();
    void theBannerGoesWhenAllIsWell();
    void d7_aSecondWindowSaysThatAnotherProcessWatches();
    void withoutPairsThereIsOneActionThatFillsThePage();
    void declaringAnOutageAsksForANameAndBlocksNothing();
    void enterPressesTheButtonThatHasTheFocus();
    void aMilestoneCanBeAdded();
    void thePairOnScreenMayBeRemoved();
    void faultsAreSetAndClearedByTheirButtons();
    void thePracticeBannerIsOnEveryPageButItsOwn();
    void aLateAnswerToAnOldRangeIsDropped();
    void aHistoryThatCannotBeReadIsASentence();
    void everyControlHasANameForScreenReaders_data();
    void everyControlHasANameForScreenReaders();
    void theThemeIsChosenInTheSettings();
    void closingIsNotQuitting();
    void groupHeadingsAreLowFromTheFirstPictureOn();
    void aStoreThatCannotBeWrittenStandsOutInTheStatusLine();

private:
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }
    QWidget* page() const { return m_window->findChild<QStackedWidget*>()->currentWidget(); }

    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<FakePractice> m_practice{};
    std::unique_ptr<FakePairAdmin> m_admin{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestMainWindow::init()
{
    static bool once = (m_theme.apply(), true);
    Q_UNUSED(once)
    m_language.install(u"en"_s);
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    m_source = std::make_unique<FakeWatchSource>();
    m_practice = std::make_unique<FakePractice>();
    m_admin = std::make_unique<FakePairAdmin>(*m_source);
    m_practice->running = false;
    addDrawnPairs(*m_source);
    m_window = std::make_unique<ConsoleWindow>(
        ConsolePorts{*m_source, m_theme, m_language, m_practice.get(), nullptr, m_admin.get(), nullptr});
    m_window->resize(1360, 860);
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_practice.reset();
    m_source.reset();
}

void TestMainWindow::pagesAreBuiltWhenFirstShown()
{
    QVERIFY(find<QWidget>("overviewPage"));
    QVERIFY(!find<QWidget>("pairPage"));
    QVERIFY(!find<QWidget>("timelinePage"));
    m_window->showPage(u"now"_s);
    QVERIFY(find<QWidget>("pairPage") && find<QWidget>("pairNowPage"));
    QCOMPARE(m_window->currentPair(), PairId{u"north"_s}); // nobody chose: the worst one
    QVERIFY(!find<QWidget>("timelinePage"));
}

void TestMainWindow::enterOpensTheSelectedPair()
{
    auto* table = find<QTableView>("pairTable");
    table->setCurrentIndex(table->model()->index(4, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"now"_s);
    QCOMPARE(m_window->currentPair(), PairId{u"hie"_s});
    QCOMPARE(page()->findChild<QLabel*>(u"pageTitle"_s)->text(), u"Regional HIE"_s);
}

void TestMainWindow::theBannerNamesTheWorstPairAndOpensItsIncident()
{
    auto* banner = find<QWidget>("alertBanner");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->accessibleName().startsWith(u"Hospital North: "_s));
    QVERIFY(banner->accessibleDescription().contains(u"41 to 63 resources"_s));
    QTest::mouseClick(button("openWorstButton"), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"timeline"_s);
    QCOMPARE(m_window->currentPair(), PairId{u"north"_s});
}

void TestMainWindow::d7_aSecondWindowSaysThatAnotherProcessWatches()
{
    const auto* line = m_window->findChild<QLabel*>(u"statusText"_s);
    m_source->setWatchedElsewhere(true);
    QVERIFY2(line->text().startsWith(u"Another process watches"_s), qPrintable(line->text()));
    auto* notice = m_window->findChild<QWidget*>(u"watchedElsewhere"_s);
    for (const QString& code : m_window->codes()) { // on every page, not in the last line alone
        m_window->showPage(code);
        QVERIFY2(notice->isVisible(), qPrintable(code));
    }
    m_source->setWatchedElsewhere(false); // it took over
    QVERIFY2(line->text().startsWith(u"Watching "_s), qPrintable(line->text()));
    QVERIFY(!notice->isVisible());
}

void TestMainWindow::theBannerGoesWhenAllIsWell()
{
    m_source->remove(PairId{u"cohort"_s});
    PairStatus status = healthyPair(u"north"_s, u"Hospital North"_s, m_source->now());
    m_source->update(status);
    QTRY_VERIFY(!find<QWidget>("alertBanner")->isVisible());
}

void TestMainWindow::withoutPairsThereIsOneActionThatFillsThePage()
{
    for (const PairStatus& status : m_source->pairs()) {
        m_source->remove(status.pair.id);
    }
    auto* action = button("emptyActionButton");
    QVERIFY(action->isVisible());
    QVERIFY(!find<QWidget>("pairCard")->isVisible());
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(m_practice->running);
    m_window->showPage(u"now"_s); // nothing to show, and nothing that breaks
    m_window->showPage(u"timeline"_s);
    QVERIFY(find<QLabel>("noPair")->text().contains(u"overview"_s));
}

void TestMainWindow::declaringAnOutageAsksForANameAndBlocksNothing()
{
    m_window->openPair(PairId{u"hie"_s});
    QTest::mouseClick(button("declareButton"), Qt::LeftButton);
    auto* dialog = find<QDialog>("personDialog");
    QVERIFY(dialog && dialog->isVisible()); // we are still here: it was opened, not executed
    auto* confirm = dialog->findChild<QPushButton*>(u"confirmButton"_s);
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"personName"_s), u" M. Okafor "_s);
    dialog->findChild<QPlainTextEdit*>(u"personNote"_s)->setPlainText(u"checked twice"_s);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(m_source->declared, QStringList{u"M. Okafor|checked twice|0"_s});
}

void TestMainWindow::enterPressesTheButtonThatHasTheFocus()
{
    m_source->setIncidents(PairId{u"north"_s}, {});
    m_window->openPair(PairId{u"north"_s});
    QTest::keyClick(button("declareButton"), Qt::Key_Return);
    QPointer<QDialog> dialog = find<QDialog>("personDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit*>(u"personName"_s)->setText(u"M. Okafor"_s);
    QVERIFY(dialog->findChild<QPushButton*>(u"confirmButton"_s)->isDefault());
    auto* cancel = dialog->findChild<QPushButton*>(u"cancelButton"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_source->declared.isEmpty());
    QTest::keyClick(button("view_timeline"), Qt::Key_Enter);
    QCOMPARE(m_window->currentPage(), u"timeline"_s);
}

void TestMainWindow::aMilestoneCanBeAdded()
{
    m_window->openPair(PairId{u"north"_s}, u"timeline"_s);
    auto* table = find<QTableView>("milestoneTable");
    const int before = table->model()->rowCount();
    QTest::mouseClick(button("addMilestoneButton"), Qt::LeftButton);
    auto* dialog = find<QDialog>("personDialog");
    auto* kinds = dialog->findChild<QComboBox*>(u"milestoneKind"_s);
    kinds->setCurrentIndex(kinds->findText(u"Declared restored"_s));
    dialog->findChild<QLineEdit*>(u"personName"_s)->setText(u"L. Chen"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), before + 1);
    QCOMPARE(m_source->incidents(PairId{u"north"_s}).first().milestones.last().kind, MilestoneKind::DeclaredRestored);
}

void TestMainWindow::thePairOnScreenMayBeRemoved()
{
    m_window->openPair(PairId{u"north"_s}, u"timeline"_s);
    m_window->openPair(PairId{u"north"_s});
    m_source->remove(PairId{u"north"_s});
    QVERIFY(find<QLabel>("noPair")->isVisible());
    QVERIFY(!button("declareButton")->isVisible());
    m_window->showPage(u"timeline"_s);
    QVERIFY(m_window->currentPair() != PairId{u"north"_s});
}

void TestMainWindow::faultsAreSetAndClearedByTheirButtons()
{
    m_practice->running = true;
    m_window->showPage(u"practice"_s);
    auto* down = button("fault_down");
    QTest::mouseClick(down, Qt::LeftButton);
    QCOMPARE(m_practice->activeFault(PracticeControl::Place::Primary), u"down"_s);
    QVERIFY(down->isChecked());
    QTest::mouseClick(button("fault_slow_first_byte"), Qt::LeftButton);
    QVERIFY(!down->isChecked() && button("fault_slow_first_byte")->isChecked());
    QTest::mouseClick(button("mode_stalled"), Qt::LeftButton);
    QCOMPARE(m_practice->mode, u"stalled"_s);
    QTest::mouseClick(button("clearFaultsButton"), Qt::LeftButton);
    QVERIFY(m_practice->activeFault(PracticeControl::Place::Primary).isEmpty());
    QVERIFY(!button("fault_slow_first_byte")->isChecked() && button("mode_running")->isChecked());
}

void TestMainWindow::thePracticeBannerIsOnEveryPageButItsOwn()
{
    auto* banner = find<QWidget>("practiceBanner");
    QVERIFY(!banner->isVisible());
    m_practice->start();
    QVERIFY(banner->isVisible());
    m_window->openPair(PairId{u"hie"_s});
    QVERIFY(banner->isVisible());
    QTest::mouseClick(button("practiceBannerButton"), Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), u"practice"_s);
    QVERIFY(!banner->isVisible());
}

void TestMainWindow::aLateAnswerToAnOldRangeIsDropped()
{
    m_window->openPair(PairId{u"hie"_s});
    m_source->answer = [](const PairId& id, Instant from, Instant to, int) {
        return Result<History>(drawnHistory(id, from, to));
    };
    QTest::mouseClick(button("range4Button"), Qt::LeftButton); // a year
    QTest::mouseClick(button("range0Button"), Qt::LeftButton); // five minutes
    auto* chart = find<LagChart>("lagChart");
    QTRY_COMPARE(chart->view().length(), 300'000.0);
    QTRY_VERIFY(!chart->isLoading());
    QVERIFY(chart->data().range.length() < 2 * 300'000.0);
}

void TestMainWindow::aHistoryThatCannotBeReadIsASentence()
{
    m_source->answer = [](const PairId&, Instant, Instant, int) {
        return Result<History>(fail(Errc::Corrupt, u"rekindle.sqlite"_s));
    };
    m_window->openPair(PairId{u"hie"_s});
    QTRY_VERIFY(find<QLabel>("chartNote")->isVisible());
    QVERIFY(text("chartNote").contains(u"rekindle.sqlite is damaged"_s));
}

void TestMainWindow::everyControlHasANameForScreenReaders_data()
{
    QTest::addColumn<QString>("page");
    for (const QString& code : {u"overview"_s, u"now"_s, u"timeline"_s, u"pairs"_s, u"practice"_s, u"settings"_s}) {
        QTest::addRow("%s", qPrintable(code)) << code;
    }
}

void TestMainWindow::everyControlHasANameForScreenReaders()
{
    QFETCH(QString, page);
    m_practice->running = true;
    m_window->showPage(page);
    int controls = 0;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith(u"qt_"_s); // parts of Qt's own widgets
        if (widget->focusPolicy() == Qt::NoFocus || inner || !widget->isVisible()
            || widget->parentWidget()->inherits("QComboBox")) {
            continue;
        }
        const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
        QVERIFY2(!widget->objectName().isEmpty(), what.constData());
        QVERIFY2(!widget->accessibleName().isEmpty(), what.constData());
        ++controls;
    }
    QVERIFY(controls > m_window->codes().size());
}

void TestMainWindow::theThemeIsChosenInTheSettings()
{
    m_window->showPage(u"settings"_s);
    auto* box = find<QComboBox>("themeBox");
    box->setCurrentIndex(box->findData(static_cast<int>(ThemeChoice::Dark)));
    emit box->activated(box->currentIndex());
    QCOMPARE(m_theme.tokens().dark, true);
    QVERIFY(m_window->styleSheet().contains(darkTokens().surface.name()));
    m_theme.setChoice(ThemeChoice::Light);
}

void TestMainWindow::closingIsNotQuitting()
{
    const QSignalSpy closed(m_window.get(), &MainWindow::closed);
    const QSignalSpy quit(m_window.get(), &MainWindow::quitAsked);
    const QSignalSpy saved(m_window.get(), &MainWindow::preferencesChanged);
    m_window->close();
    QCOMPARE(closed.size(), 1);
    QCOMPARE(quit.size(), 0);
    m_window->comeForward();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(saved.size(), 2);
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::groupHeadingsAreLowFromTheFirstPictureOn()
{
    FakeWatchSource many;
    addManyPairs(many);
    ConsoleWindow window({many, m_theme, m_language});
    window.show();
    window.findChild<QCheckBox*>(u"groupsCheck"_s)->click();
    QCoreApplication::processEvents();
    const auto* table = window.findChild<QTableView*>(u"pairTable"_s);
    QVERIFY(table->model()->index(0, 0).data(PairModel::HeadingRole).toBool());
    QVERIFY(table->rowHeight(0) < table->rowHeight(1));
}

void TestMainWindow::aStoreThatCannotBeWrittenStandsOutInTheStatusLine()
{
    const auto* line = m_window->findChild<QLabel*>(u"statusText"_s);
    const QColor usual = line->palette().color(QPalette::WindowText);
    PairStatus status = m_source->pairs().first();
    status.storeError = Error{Errc::Corrupt, u"/data/rekindle.sqlite"_s, u"a page"_s};
    m_source->update(status);
    QTRY_VERIFY(line->text().contains(u"/data/rekindle.sqlite"_s));
    QVERIFY(line->palette().color(QPalette::WindowText) != usual);
    status.storeError.reset();
    m_source->update(status);
    QTRY_VERIFY(!line->text().contains(u"/data/rekindle.sqlite"_s));
    QCOMPARE(line->palette().color(QPalette::WindowText), usual);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
