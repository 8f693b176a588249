// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pair_model.h"
#include "page_desk.h"
#include "service/language.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/pair_table.h"
#include "widgets/state_pill.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>

#include <cmath>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// "Is anything wrong?", for one who looks at all pairs.
class TestOverviewPage : public PageDesk
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void theOverviewIsWorkedByTheKeyboardAlone();
    void groupsFoldByKeyAndByClick();
    void theSelectionSurvivesReadingsAndAHiddenStretch();
    void aFilterWithoutPairsSaysSoAndOffersToClearIt();
    void aClickOnAHeadSortsAndTheBoxSaysSo();
    void addingIsOfferedOnlyWhereItIsPossible();
    void case2_theListIsFlatAndTheWorstIsFirst();
    void case2_theStartDoesNotScrollToAHealthyPair();
    void case2_openIncidentsCountFromTheFirstPicture();
    void case4_aCutCellShowsAllOfItsTextAndNoHelp();
    void case9_compactRowsStayCompact();
    void case19_theStateIsNeverCut_data();
    void case19_theStateIsNeverCut();
    void aLongStalenessIsWhole_data() { case19_theStateIsNeverCut_data(); }
    void aLongStalenessIsWhole();
    void columnsAreChosenAndKept();
    void problemsOnlyIsKeptAndSaysWhenThereAreNone();
    void aPairHasAContextMenu();
};

void TestOverviewPage::theOverviewIsWorkedByTheKeyboardAlone()
{
    addManyPairs(*m_source);
    auto* page = openOverview();
    QVERIFY(QTest::qWaitForWindowActive(page));
    auto* table = find<QTableView>("pairTable");
    auto* search = find<QLineEdit>("pairSearch");
    table->setFocus();
    QTest::keyClick(page, Qt::Key_F5);
    QCOMPARE(m_source->polled.size(), 100);
    QTest::keyClick(page, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"hospital 77"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(table->hasFocus());
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_navigator.asked, QStringList{u"many-77/now"_s});
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(table->model()->rowCount() == 100);
    QCOMPARE(table->currentIndex().data(PairModel::IdRole).toString(), u"many-77"_s);
    QVERIFY(search->toolTip().contains(u"Ctrl+F"_s) && button("readNowButton")->toolTip().contains(u"F5"_s));
}

void TestOverviewPage::groupsFoldByKeyAndByClick()
{
    addManyPairs(*m_source);
    openOverview();
    find<QCheckBox>("groupsCheck")->click();
    auto* table = find<QTableView>("pairTable");
    table->setFocus();
    const int all = table->model()->rowCount();
    QVERIFY(table->rowHeight(0) < table->rowHeight(1));
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_Left); // to the heading
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Left); // folds
    QCOMPARE(table->model()->rowCount(), all - 10);
    QVERIFY(table->currentIndex().data(PairModel::FoldedRole).toBool());
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->model()->rowCount(), all);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(table->model()->rowCount(), all);
    const QPoint heading = table->visualRect(table->model()->index(0, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(table->model()->rowCount(), all - 10);
    QVERIFY(table->rowHeight(0) < table->rowHeight(2));
}

void TestOverviewPage::theSelectionSurvivesReadingsAndAHiddenStretch()
{
    addManyPairs(*m_source);
    auto* page = openOverview();
    auto* table = find<QTableView>("pairTable");
    page->setPair(PairId{u"many-8"_s});
    QCOMPARE(table->currentIndex().data(PairModel::IdRole).toString(), u"many-8"_s);
    for (PairStatus status : m_source->pairs()) {
        status.reading->lag.staleness = Interval{600s, 700s};
        m_source->update(status);
    }
    QTest::qWait(80);
    QCOMPARE(table->currentIndex().data(PairModel::IdRole).toString(), u"many-8"_s);
    find<QLineEdit>("pairSearch")->setText(u"hospital 9"_s);
    find<QLineEdit>("pairSearch")->clear();
    QCOMPARE(table->currentIndex().data(PairModel::IdRole).toString(), u"many-8"_s);
}

void TestOverviewPage::aFilterWithoutPairsSaysSoAndOffersToClearIt()
{
    addDrawnPairs(*m_source);
    openOverview();
    QVERIFY(!button("filterDevelopment")->isVisible()); // nobody has one
    click("filterTest");
    auto* table = find<QTableView>("pairTable");
    QCOMPARE(table->model()->rowCount(), 1);
    find<QLineEdit>("pairSearch")->setText(u"hospital"_s);
    QVERIFY(find<QWidget>("noMatchCard")->isVisible());
    QVERIFY(!table->isVisible());
    click("clearFiltersButton");
    QCOMPARE(table->model()->rowCount(), 5);
    QVERIFY(table->isVisible() && button("filterAll")->isChecked());
    QVERIFY(find<QLineEdit>("pairSearch")->text().isEmpty());
}

void TestOverviewPage::aClickOnAHeadSortsAndTheBoxSaysSo()
{
    addDrawnPairs(*m_source);
    openOverview();
    auto* table = find<QTableView>("pairTable");
    auto* box = find<QComboBox>("sortBox");
    QCOMPARE(box->currentText(), u"By risk"_s);
    auto* head = table->horizontalHeader();
    const auto press = [&](int column) {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(column) + 20, head->height() / 2));
    };
    press(PairModel::NameColumn);
    QCOMPARE(box->currentText(), u"By name"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Hospital North"_s);
    press(PairModel::NameColumn);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Research cohort"_s);
    box->setCurrentIndex(box->findText(u"By staleness"_s));
    emit box->activated(box->currentIndex());
    QCOMPARE(head->sortIndicatorSection(), int(PairModel::StalenessColumn));
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Research cohort"_s);
    QCOMPARE(table->model()->index(4, 0).data().toString(), u"Legacy clinic"_s); // not measured: last
}

void TestOverviewPage::addingIsOfferedOnlyWhereItIsPossible()
{
    openOverview();
    QVERIFY(!button("addPairButton")->isVisible() && !button("emptyAddButton")->isVisible());
    openOverview(u"action.addPair"_s);
    QVERIFY(button("emptyAddButton")->isVisible());
    click("emptyAddButton");
    click("addPairButton");
    QCOMPARE(m_navigator.asked, (QStringList{u"!action.addPair"_s, u"!action.addPair"_s}));
}

void TestOverviewPage::case2_theListIsFlatAndTheWorstIsFirst()
{
    addManyPairs(*m_source);
    openOverview();
    auto* table = find<QTableView>("pairTable");
    QCOMPARE(table->model()->rowCount(), 100); // no heading between them
    double before = 1e9;
    for (int row = 0; row < 100; ++row) {
        const PairId id{table->model()->index(row, 0).data(PairModel::IdRole).toString()};
        const double here = std::floor(risk(*m_source->pair(id), hasOpenOutage(m_source->incidents(id))) * 10);
        QVERIFY2(here <= before, qPrintable(id.value));
        before = here;
    }
    auto* groups = find<QCheckBox>("groupsCheck");
    groups->click();
    QVERIFY(table->model()->index(0, 0).data(PairModel::HeadingRole).toBool());
    groups->click();
    QCOMPARE(table->model()->rowCount(), 100);
}

void TestOverviewPage::case2_theStartDoesNotScrollToAHealthyPair()
{
    addManyPairs(*m_source);
    auto* page = openOverview({}, {1100, 500});
    auto* table = find<QTableView>("pairTable");
    const QString last = table->model()->index(99, 0).data(PairModel::IdRole).toString();
    page->setPair(PairId{last}); // the one that was open when Rekindle was closed
    QTest::qWait(50);
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    QCOMPARE(table->currentIndex().data(PairModel::IdRole).toString(), last);
}

void TestOverviewPage::case2_openIncidentsCountFromTheFirstPicture()
{
    PairStatus calm = healthyPair(u"calm"_s, u"Calm"_s, m_source->now());
    PairStatus down = healthyPair(u"down"_s, u"Down"_s, m_source->now() - 1h);
    down.reading->verdict.code = VerdictCode::PrimaryDown;
    down.live = false; // read by the run before
    calm.live = false;
    m_source->add(calm);
    m_source->add(down);
    Incident outage;
    outage.id = IncidentId{u"i"_s};
    outage.began = m_source->now() - 2h;
    m_source->setIncidents(down.pair.id, {outage});
    openOverview();
    auto* banner = find<QWidget>("alertBanner");
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->accessibleName().startsWith(u"Down: an outage that began"_s),
             qPrintable(banner->accessibleName()));
    QVERIFY(banner->accessibleDescription().contains(u"Last known state: Primary down"_s));
    QVERIFY(button("filterProblems")->isVisible());
    QCOMPARE(button("filterProblems")->text(), u"Problems  1"_s);
    auto* table = find<QTableView>("pairTable");
    QCOMPARE(table->model()->index(0, 0).data(PairModel::IdRole).toString(), u"down"_s);
    QCOMPARE(OverviewPage::entry({*m_source, m_theme, nullptr, {}}).badge(), 1);
    QTest::mouseClick(button("openWorstButton"), Qt::LeftButton);
    QCOMPARE(m_navigator.asked, QStringList{u"down/timeline"_s});
}

void TestOverviewPage::case4_aCutCellShowsAllOfItsTextAndNoHelp()
{
    const QString name = u"Hospital <of> "_s + QString(150, u'x');
    PairStatus status = healthyPair(u"a"_s, name, m_source->now());
    status.reading->lag.staleness.reset();
    status.pair.primary.baseUrl = QUrl(u"http://127.0.0.1:28341/fhir"_s);
    status.reading->lagError = Error{Errc::Unreachable, u"http://127.0.0.1:28341/fhir"_s, {}};
    m_source->add(status);
    openOverview();
    auto* table = find<QTableView>("pairTable");
    QVERIFY(table->toolTip().isEmpty());
    const QString tip = table->model()->index(0, PairModel::NameColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(name.toHtmlEscaped()), qPrintable(tip));
    const QString state = table->model()->index(0, PairModel::StateColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(state.contains(situation(status).toHtmlEscaped()));
    // What is wrong, and at which of the two: an address would leave no room for it.
    const QString reason = table->model()->index(0, PairModel::StalenessColumn).data().toString();
    QCOMPARE(reason, status.pair.primary.name + u" cannot be reached."_s);
}

void TestOverviewPage::case9_compactRowsStayCompact()
{
    addDrawnPairs(*m_source);
    m_theme.setDensity(Density::Comfortable);
    openOverview();
    auto* table = find<QTableView>("pairTable");
    const int roomy = table->rowHeight(0);
    m_theme.setDensity(Density::Compact);
    openOverview(); // as after a restart
    table = find<QTableView>("pairTable");
    const int compact = table->rowHeight(0);
    QVERIFY2(compact < roomy, qPrintable(QString::number(compact)));
    m_page->setStyleSheet(m_theme.styleSheet() + u" "_s); // a new style sheet gives rows their default height
    QCOMPARE(table->rowHeight(0), compact);
    const int lines = QFontMetrics(Theme::font(type::body)).height() + QFontMetrics(Theme::font(type::small)).height();
    QVERIFY(compact >= lines + 8); // both lines, and air on both sides
    m_theme.setDensity(Density::Comfortable);
}

void TestOverviewPage::case19_theStateIsNeverCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const QString& language : Language::available()) {
        for (const int width : {1360, 1024, 980, 800, 640}) {
            QTest::addRow("%s %d", qPrintable(language), width) << language << width;
        }
    }
}

void TestOverviewPage::case19_theStateIsNeverCut()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    Language speech;
    speech.install(language);
    addDrawnPairs(*m_source);
    openOverview({}, {width - (width < 860 ? 57 : 208), 600});
    QCoreApplication::processEvents();
    auto* table = find<PairTable>("pairTable");
    int widest = 0;
    for (const QString& text : stateTexts()) {
        widest = std::max(widest, StatePill::widthOf(text));
    }
    QVERIFY2(table->columnWidth(PairModel::StateColumn) >= widest + space::m,
             qPrintable(u"%1 for %2"_s.arg(table->columnWidth(PairModel::StateColumn)).arg(widest)));
    QVERIFY(!table->isColumnHidden(PairModel::NameColumn) && !table->isColumnHidden(PairModel::StalenessColumn));
    int sum = 0;
    for (int column = 0; column < PairModel::ColumnCount; ++column) {
        sum += table->columnWidth(column);
    }
    QVERIFY(sum <= table->viewport()->width());
    if (table->isColumnHidden(PairModel::ForecastColumn)) { // what can be missed gives way first
        QVERIFY(table->isColumnHidden(PairModel::DrillColumn) && table->isColumnHidden(PairModel::AgeColumn));
    }
}

void TestOverviewPage::aLongStalenessIsWhole()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    Language spoken;
    spoken.install(language);
    addDrawnPairs(*m_source);
    openOverview({}, {width - (width < 860 ? 57 : 208), 834});
    QCoreApplication::processEvents();
    const auto* table = find<PairTable>("pairTable");
    const int room = table->columnWidth(PairModel::StalenessColumn) - space::m - space::xs; // as the delegate has it
    const QFontMetrics small(Theme::font(type::small));
    for (const QString& text : {messages::interval({72min, 74min}), messages::interval({659s, 719s}),
                                messages::staleness({72min, {}}, LagMethod::OverdueChange)}) {
        QVERIFY2(small.horizontalAdvance(text) <= room,
                 qPrintable(text + u": %1 of %2"_s.arg(small.horizontalAdvance(text)).arg(room)));
    }
}

void TestOverviewPage::columnsAreChosenAndKept()
{
    addDrawnPairs(*m_source);
    auto* page = openOverview({}, {1300, 700});
    auto* table = find<PairTable>("pairTable");
    auto* menu = find<QMenu>("columnMenu");
    emit menu->aboutToShow();
    auto* drill = menu->findChild<QAction*>(u"column%1"_s.arg(int(PairModel::DrillColumn)));
    QVERIFY(drill->isChecked());
    drill->trigger();
    QVERIFY(table->isColumnHidden(PairModel::DrillColumn));
    table->horizontalHeader()->resizeSection(PairModel::ForecastColumn, 260); // by the mouse
    find<QCheckBox>("groupsCheck")->setChecked(true);
    const QVariantMap memory = page->memory();
    openOverview({}, {1300, 700})->recall(memory);
    table = find<PairTable>("pairTable");
    QVERIFY(table->isColumnHidden(PairModel::DrillColumn));
    QCOMPARE(table->columnWidth(PairModel::ForecastColumn), 260);
    QVERIFY(find<QCheckBox>("groupsCheck")->isChecked());
    menu = find<QMenu>("columnMenu");
    emit menu->aboutToShow();
    menu->findChild<QAction*>(u"columnsUsual"_s)->trigger();
    QVERIFY(!table->isColumnHidden(PairModel::DrillColumn));
}

void TestOverviewPage::problemsOnlyIsKeptAndSaysWhenThereAreNone()
{
    addDrawnPairs(*m_source);
    auto* page = openOverview();
    page->showProblemsOnly();
    auto* table = find<QTableView>("pairTable");
    QCOMPARE(table->model()->rowCount(), 2);
    const QVariantMap memory = page->memory();
    m_source = std::make_unique<FakeWatchSource>();
    for (const char* id : {"a", "b"}) {
        m_source->add(healthyPair(QString::fromLatin1(id), QString::fromLatin1(id), m_source->now()));
    }
    openOverview()->recall(memory);
    QVERIFY(find<QWidget>("noMatchCard")->isVisible());
    QVERIFY2(find<QLabel>("noMatchText")->text().startsWith(u"No pair has a problem"_s),
             qPrintable(find<QLabel>("noMatchText")->text()));
    QVERIFY(button("filterProblems")->isChecked());
}

void TestOverviewPage::aPairHasAContextMenu()
{
    addDrawnPairs(*m_source);
    openOverview();
    auto* table = find<PairTable>("pairTable");
    const QModelIndex third = table->model()->index(2, 0);
    const PairId id{third.data(PairModel::IdRole).toString()};
    QContextMenuEvent event(QContextMenuEvent::Mouse, table->visualRect(third).center(),
                            table->viewport()->mapToGlobal(table->visualRect(third).center()));
    QCoreApplication::sendEvent(table->viewport(), &event);
    auto* menu = find<QMenu>("pairMenu");
    QVERIFY(menu);
    menu->findChild<QAction*>(u"menuTimeline"_s)->trigger();
    menu->findChild<QAction*>(u"menuRead"_s)->trigger();
    menu->findChild<QAction*>(u"menuCopy"_s)->trigger();
    menu->findChild<QAction*>(u"menuDeclare"_s)->trigger();
    QCOMPARE(m_navigator.asked,
             (QStringList{id.value + u"/timeline"_s, u"!action.copyVerdict"_s, u"!action.declare"_s}));
    QCOMPARE(m_source->polled, QList<PairId>{id});
}

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
