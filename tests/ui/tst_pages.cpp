// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/bulk_import_dialog.h"
#include "dialogs/metric_dialog.h"
#include "models/pair_model.h"
#include "pages/overview_page.h"
#include "pages/pair_page.h"
#include "pages/practice_page.h"
#include "service/messages.h"
#include "support/fake_practice.h"
#include "support/fake_watch_source.h"
#include "widgets/elided_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Place = PracticeControl::Place;

/// Pages by themselves, by the names of their parts.
class TestPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.apply(); }
    void init()
    {
        m_source = std::make_unique<FakeWatchSource>();
        m_practice = std::make_unique<FakePractice>();
    }
    void cleanup()
    {
        m_page.reset();
        m_practice.reset();
        m_source.reset();
    }

    void theOverviewIsWorkedByTheKeyboardAlone();
    void groupsFoldByKeyAndByClick();
    void theSelectionSurvivesReadingsAndAHiddenStretch();
    void aFilterWithoutPairsSaysSoAndOffersToClearIt();
    void aClickOnAHeadSortsAndTheBoxSaysSo();
    void addingIsOfferedOnlyWhereItIsPossible();
    void everythingOfAnOutageIsSeenWithoutScrolling();
    void productionAsksWithTheNameBigAndTestLightly();
    void plannedWorkIsRecordedAndEnded();
    void aDeclaredOutageIsNotDeclaredTwice();
    void aKnownImportIsToldChangedAndEnded();
    void aSignInThatWaitsForAPersonIsShownAndGoes();
    void theFigureOfAPlatformCanBeEntered();
    void aCertificateThatRunsOutIsNamedInTime_data();
    void aCertificateThatRunsOutIsNamedInTime();
    void theMethodOfLagSaysWhatWouldBeBetter();
    void theLossSaysOfWhenItIsAndWhetherItIsComplete();
    void aPairRemovedWhileShownLeavesASentence();
    void aNameOfTenThousandCharactersIsCutAndReachable();
    void everyFaultHasWordsAndAGroup();
    void faultsGoToTheChosenSite();
    void theAdviceFollowsTheVerdict();
    void theWalkLeadsThroughAnOutage();

private:
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    void click(const char* name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    template <class PageType>
    PageType* open(QSize size = {1130, 840})
    {
        auto page = std::make_unique<PageType>(PageContext{*m_source, m_theme, m_practice.get()});
        page->setStyleSheet(m_theme.styleSheet());
        page->resize(size);
        PageType* shown = page.get();
        m_page = std::move(page);
        m_page->show();
        m_page->activateWindow();
        return shown;
    }
    void openPair(const QString& id) { open<PairPage>()->setPair(PairId{id}); }
    /// The one that is open; those that were closed are deleted later.
    QDialog* dialogShown() const
    {
        for (auto* dialog : m_page->findChildren<QDialog*>(u"personDialog"_s)) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }
    /// Fills in the dialog that is open and confirms it.
    void confirm(const QString& who)
    {
        QDialog* dialog = dialogShown();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"personName"_s)->setText(who);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
    }

    Theme m_theme{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<FakePractice> m_practice{};
    std::unique_ptr<QWidget> m_page{};
};

void TestPages::theOverviewIsWorkedByTheKeyboardAlone()
{
    addManyPairs(*m_source);
    auto* page = open<OverviewPage>();
    QVERIFY(QTest::qWaitForWindowActive(page));
    auto* table = find<QTableView>("pairTable");
    auto* search = find<QLineEdit>("pairSearch");
    table->setFocus();
    QTest::keyClick(page, Qt::Key_F5);
    QCOMPARE(m_source->polled.size(), 100);
    QTest::keyClick(page, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"hospital 77"_s);
    QCOMPARE(table->model()->rowCount(), 2); // its heading and itself
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(table->hasFocus());
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    const QSignalSpy opened(page, &OverviewPage::pairOpened);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<PairId>(), PairId{u"many-77"_s});
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(table->model()->rowCount() > 100);
    QCOMPARE(table->currentIndex().data(PairModel::IdRole).toString(), u"many-77"_s);
    QVERIFY(search->toolTip().contains(u"Ctrl+F"_s) && button("readNowButton")->toolTip().contains(u"F5"_s));
}

void TestPages::groupsFoldByKeyAndByClick()
{
    addManyPairs(*m_source);
    open<OverviewPage>();
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

void TestPages::theSelectionSurvivesReadingsAndAHiddenStretch()
{
    addManyPairs(*m_source);
    auto* page = open<OverviewPage>();
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

void TestPages::aFilterWithoutPairsSaysSoAndOffersToClearIt()
{
    addDrawnPairs(*m_source);
    open<OverviewPage>();
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

void TestPages::aClickOnAHeadSortsAndTheBoxSaysSo()
{
    addDrawnPairs(*m_source);
    open<OverviewPage>();
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

void TestPages::addingIsOfferedOnlyWhereItIsPossible()
{
    auto* page = open<OverviewPage>();
    QVERIFY(!button("addPairButton")->isVisible() && !button("emptyAddButton")->isVisible());
    page->offerAdding();
    QVERIFY(button("emptyAddButton")->isVisible());
    const QSignalSpy asked(page, &OverviewPage::addPairAsked);
    click("emptyAddButton");
    click("addPairButton");
    QCOMPARE(asked.size(), 2);
}

void TestPages::everythingOfAnOutageIsSeenWithoutScrolling()
{
    addDrawnPairs(*m_source);
    auto* page = open<PairPage>({1152, 838}); // what a window of 1360 x 860 leaves to a page
    page->setPair(PairId{u"north"_s});
    QTest::qWait(20);
    QCOMPARE(find<QScrollArea>("pairScroll")->verticalScrollBar()->maximum(), 0);
    for (const char* name : {"evidence", "firstAction", "disproof", "lossTotal", "lossExplanation", "lagNow",
                             "forecastText", "primaryPhases", "secondaryPhases", "incidentNoticeText"}) {
        auto* label = find<QLabel>(name);
        QVERIFY2(label->isVisible() && !label->text().isEmpty(), name);
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), name);
    }
}

void TestPages::productionAsksWithTheNameBigAndTestLightly()
{
    addDrawnPairs(*m_source);
    openPair(u"hie"_s);
    click("declareButton");
    QDialog* dialog = dialogShown();
    QCOMPARE(dialog->findChild<ElidedLabel*>(u"subjectName"_s)->full(), u"Regional HIE"_s);
    QCOMPARE(dialog->findChild<QWidget*>(u"subjectStrip"_s)->property("kind").toString(), u"stripProduction"_s);
    QCOMPARE(dialog->findChild<QLabel*>(u"subjectEnvironment"_s)->text(), u"production"_s);
    confirm(u"M. Okafor"_s);
    openPair(u"clinic"_s);
    click("declareButton"); // production again: nobody's name stands there
    dialog = dialogShown();
    QVERIFY(dialog->findChild<QLineEdit*>(u"personName"_s)->text().isEmpty());
    QVERIFY(!dialog->findChild<QPushButton*>(u"confirmButton"_s)->isEnabled());
    openPair(u"cohort"_s);
    click("declareButton");
    dialog = dialogShown();
    QCOMPARE(dialog->findChild<QWidget*>(u"subjectStrip"_s)->property("kind").toString(), u"stripTest"_s);
    QCOMPARE(dialog->findChild<QLineEdit*>(u"personName"_s)->text(), u"M. Okafor"_s);
    QVERIFY(dialog->findChild<QPushButton*>(u"confirmButton"_s)->isEnabled());
}

void TestPages::plannedWorkIsRecordedAndEnded()
{
    addDrawnPairs(*m_source);
    openPair(u"hie"_s);
    QVERIFY(!find<QWidget>("incidentNotice")->isVisible());
    click("plannedButton");
    confirm(u"L. Chen"_s);
    QVERIFY(find<QWidget>("incidentNotice")->isVisible());
    QVERIFY(find<ElidedLabel>("incidentNoticeText")->full().contains(u"recorded by L. Chen"_s));
    QVERIFY(!button("plannedButton")->isEnabled());
    QVERIFY(button("declareButton")->isEnabled()); // planned work can turn into an outage
    click("endPlannedButton");
    confirm(u"L. Chen"_s);
    const Incident incident = m_source->incidents(PairId{u"hie"_s}).first();
    QCOMPARE(incident.milestones.last().kind, MilestoneKind::DeclaredRestored);
    Incident moved = incident;
    moved.milestones = {{MilestoneKind::TrafficMoved, m_source->now(), MilestoneSource::Probe, {}, {}}};
    m_source->setIncidents(PairId{u"hie"_s}, {moved});
    click("endPlannedButton");
    confirm(u"L. Chen"_s);
    QCOMPARE(m_source->incidents(PairId{u"hie"_s}).first().milestones.last().kind, MilestoneKind::FailbackComplete);
}

void TestPages::aDeclaredOutageIsNotDeclaredTwice()
{
    addDrawnPairs(*m_source);
    openPair(u"north"_s);
    QVERIFY(!button("declareButton")->isEnabled());
    const QString text = find<ElidedLabel>("incidentNoticeText")->full();
    QVERIFY2(text.contains(u"M. Okafor"_s) && text.contains(u"on-call network team"_s), qPrintable(text));
    QVERIFY(!button("endPlannedButton")->isVisible());
}

void TestPages::aKnownImportIsToldChangedAndEnded()
{
    addDrawnPairs(*m_source);
    openPair(u"hie"_s);
    QVERIFY(!find<QWidget>("importNotice")->isVisible());
    click("importButton");
    auto* dialog = find<BulkImportDialog>("importDialog");
    QVERIFY(dialog && dialog->isVisible()); // we are still here: it was opened, not executed
    auto* length = dialog->findChild<QComboBox*>(u"importLength"_s);
    length->setCurrentIndex(length->findText(u"4 h"_s));
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
    QCOMPARE(m_source->knownImport(PairId{u"hie"_s}), std::optional(m_source->now() + 4h));
    QVERIFY(find<ElidedLabel>("importNoticeText")->full().startsWith(u"A bulk import is running until"_s));
    click("importOverButton");
    QVERIFY(!m_source->knownImport(PairId{u"hie"_s}));
    QVERIFY(!find<QWidget>("importNotice")->isVisible());
    QVERIFY(m_source->setKnownImport(PairId{u"hie"_s}, m_source->now() + 1min));
    QVERIFY(find<QWidget>("importNotice")->isVisible());
    m_source->advance(2min); // it ends by itself
    static_cast<PairPage*>(m_page.get())->tick();
    QVERIFY(!find<QWidget>("importNotice")->isVisible());
}

void TestPages::aSignInThatWaitsForAPersonIsShownAndGoes()
{
    addDrawnPairs(*m_source);
    openPair(u"hie"_s);
    QVERIFY(!find<QWidget>("signInNotice")->isVisible());
    PairStatus status = *m_source->pair(PairId{u"hie"_s});
    status.signIns = {
        {u"secondary"_s,
         {QUrl(u"https://login.example.org/device"_s), u"ABC-123"_s, u"<b>Go</b>"_s, m_source->now() + 15min}}};
    m_source->update(status);
    const QString text = find<ElidedLabel>("signInNoticeText")->full();
    QVERIFY2(text.contains(u"https://login.example.org/device"_s) && text.contains(u"ABC-123"_s), qPrintable(text));
    QVERIFY(text.startsWith(messages::isolated(status.pair.secondary.name)));
    click("copySignInButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"ABC-123"_s);
    status.signIns.clear();
    m_source->update(status);
    QVERIFY(!find<QWidget>("signInNotice")->isVisible());
}

void TestPages::theFigureOfAPlatformCanBeEntered()
{
    addDrawnPairs(*m_source);
    openPair(u"hie"_s);
    QVERIFY(!button("metricButton")->isVisible()); // it is measured
    openPair(u"clinic"_s);
    click("metricButton");
    auto* dialog = find<MetricDialog>("metricDialog");
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QSpinBox*>(u"metricValue"_s)->setValue(7);
    auto* unit = dialog->findChild<QComboBox*>(u"metricUnit"_s);
    unit->setCurrentIndex(unit->findText(u"minutes"_s));
    dialog->findChild<QLineEdit*>(u"metricSource"_s)->setText(u" Azure Monitor "_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
    QCOMPARE(m_source->metrics.value(PairId{u"clinic"_s}), (ImportedMetric{7min, m_source->now(), u"Azure Monitor"_s}));
}

void TestPages::aCertificateThatRunsOutIsNamedInTime_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("kind");
    QTest::newRow("expired") << -1 << u"badText"_s;
    QTest::newRow("six days") << 6 << u"badText"_s;
    QTest::newRow("seven days") << 7 << u"watchText"_s;
    QTest::newRow("29 days") << 29 << u"watchText"_s;
    QTest::newRow("30 days") << 30 << u"smallText"_s;
}

void TestPages::aCertificateThatRunsOutIsNamedInTime()
{
    QFETCH(int, days);
    QFETCH(QString, kind);
    PairStatus status = healthyPair(u"a"_s, u"A"_s, m_source->now());
    status.reading->primary.certificateEnds = m_source->now() + 24h * days + 1h;
    status.reading->primary.clock = Error{Errc::ClockWrong, u"fhir-south.example.org"_s, {}};
    m_source->add(status);
    openPair(u"a"_s);
    QCOMPARE(find<QLabel>("primaryCertificate")->property("kind").toString(), kind);
    QCOMPARE(find<QLabel>("secondaryCertificate")->property("kind").toString(), u"smallText"_s);
    QVERIFY(find<QLabel>("primaryClock")->isVisible());
    QVERIFY(find<QLabel>("primaryClock")->text().contains(u"clock of fhir-south.example.org"_s));
    QVERIFY(!find<QLabel>("secondaryClock")->isVisible());
    QVERIFY(find<QLabel>("primaryAnswer")->text().contains(u"10.1.0.4"_s));
}

void TestPages::theMethodOfLagSaysWhatWouldBeBetter()
{
    PairStatus status = healthyPair(u"a"_s, u"A"_s, m_source->now());
    m_source->add(status);
    openPair(u"a"_s);
    QVERIFY(!find<QLabel>("betterMethod")->isVisible()); // nothing is better than the heartbeat
    status.reading->lag.method = LagMethod::Passive;
    m_source->update(status);
    QVERIFY(find<QLabel>("betterMethod")->text().contains(u"heartbeat"_s));
    status.pair.heartbeat.enabled = true;
    m_source->update(status);
    QVERIFY(!find<QLabel>("betterMethod")->isVisible()); // it is on already
}

void TestPages::theLossSaysOfWhenItIsAndWhetherItIsComplete()
{
    PairStatus status = healthyPair(u"a"_s, u"A"_s, m_source->now());
    m_source->add(status);
    openPair(u"a"_s);
    const auto text = [this] { return find<QLabel>("lossExplanation")->text(); };
    QVERIFY2(text().startsWith(u"As of "_s) && text().contains(u", complete."_s), qPrintable(text()));
    status.reading->loss.complete = false;
    m_source->update(status);
    QVERIFY2(text().contains(u"not complete"_s), qPrintable(text()));
}

void TestPages::aPairRemovedWhileShownLeavesASentence()
{
    addDrawnPairs(*m_source);
    openPair(u"hie"_s);
    click("declareButton");
    m_source->remove(PairId{u"hie"_s});
    QVERIFY(find<QLabel>("noPair")->isVisible());
    QVERIFY(find<QLabel>("noPair")->text().contains(u"removed"_s));
    confirm(u"M. Okafor"_s); // the dialog was open: a sentence again
    QVERIFY(find<QLabel>("pairProblem")->isVisible());
    QVERIFY(m_source->declared.isEmpty());
    static_cast<PairPage*>(m_page.get())->tick();
    static_cast<PairPage*>(m_page.get())->setPair(PairId{u"cohort"_s});
    QVERIFY(!find<QLabel>("noPair")->isVisible() && !find<QLabel>("pairProblem")->isVisible());
}

void TestPages::aNameOfTenThousandCharactersIsCutAndReachable()
{
    const QString name = u"<b>"_s + QString(10'000, u'x');
    PairStatus status = healthyPair(u"a"_s, name, m_source->now());
    status.pair.primary.software = u"<i>"_s + QString(10'000, u'y');
    status.reading->loss.byType.insert(QString(10'000, u'z'), {1, 1});
    m_source->add(status);
    open<OverviewPage>();
    QVERIFY(m_page->minimumSizeHint().width() < 1000);
    openPair(u"a"_s);
    QVERIFY2(m_page->minimumSizeHint().width() < 1000, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    QCOMPARE(find<QScrollArea>("pairScroll")->verticalScrollBar()->maximum(), 0);
    auto* title = find<ElidedLabel>("pageTitle");
    QVERIFY(title->isCut() && title->text().size() < 500);
    QVERIFY(title->toolTip().contains(u"&lt;b&gt;"_s)); // shown as it is
    QVERIFY(find<ElidedLabel>("primarySoftware")->isCut());
    QCOMPARE(title->focusPolicy(), Qt::TabFocus);
    QTest::keyClick(title, Qt::Key_Return);
    auto* whole = find<QPlainTextEdit>("wholeText");
    QVERIFY(whole && whole->isVisible());
    QCOMPARE(whole->toPlainText(), name);
}

void TestPages::everyFaultHasWordsAndAGroup()
{
    addDrawnPairs(*m_source);
    open<PracticePage>();
    QSet<QString> texts;
    for (const auto& choice : m_practice->faults()) {
        auto* button = m_page->findChild<QPushButton*>(u"fault_"_s + choice.code);
        QVERIFY2(button, qPrintable(choice.code));
        QVERIFY2(button->text() != choice.code && !button->toolTip().isEmpty(), qPrintable(choice.code));
        texts.insert(button->text());
    }
    QCOMPARE(texts.size(), m_practice->faults().size());
}

void TestPages::faultsGoToTheChosenSite()
{
    addDrawnPairs(*m_source);
    open<PracticePage>();
    click("fault_down");
    QCOMPARE(m_practice->activeFault(Place::Primary), u"down"_s);
    click("placeSecondary");
    QVERIFY(!button("fault_down")->isChecked());
    click("fault_reset");
    QCOMPARE(m_practice->activeFault(Place::Secondary), u"reset"_s);
    QCOMPARE(m_practice->activeFault(Place::Primary), u"down"_s);
    click("fault_offline");
    QCOMPARE(m_practice->activeFault(Place::Here), u"offline"_s);
    QVERIFY(button("fault_offline")->isChecked() && button("fault_reset")->isChecked());
    click("fault_reset"); // again: off
    QVERIFY(m_practice->activeFault(Place::Secondary).isEmpty());
    click("clearFaultsButton");
    QVERIFY(m_practice->activeFault(Place::Primary).isEmpty() && m_practice->activeFault(Place::Here).isEmpty());
}

void TestPages::theAdviceFollowsTheVerdict()
{
    PairStatus status = healthyPair(u"hie"_s, u"Practice hospital"_s, m_source->now());
    m_source->add(status);
    open<PracticePage>();
    auto* advice = find<QWidget>("practiceAdvice");
    QVERIFY(advice->accessibleName().contains(u"Healthy"_s));
    QVERIFY(find<QLabel>("practiceLesson")->text().startsWith(u"Nothing is broken"_s));
    click("fault_throttled");
    status.reading->verdict.code = VerdictCode::Throttled;
    status.reading->verdict.confidence = Confidence::Probable;
    m_source->update(status);
    QVERIFY(advice->accessibleName().contains(u"Throttled, probable"_s));
    QVERIFY(advice->accessibleDescription().contains(u"same throughput"_s));
    QVERIFY(find<QLabel>("practiceLesson")->text().contains(u"do not declare"_s));
}

void TestPages::theWalkLeadsThroughAnOutage()
{
    PairStatus status = healthyPair(u"hie"_s, u"Practice hospital"_s, m_source->now());
    status.pair.environment = Environment::Test;
    const PairId id = status.pair.id;
    m_source->add(status);
    open<PracticePage>();
    click("walkButton0");
    QCOMPARE(m_practice->activeFault(Place::Primary), u"down"_s);
    QVERIFY(find<QLabel>("walkText0")->accessibleDescription() == u"done"_s);
    status.reading->verdict.code = VerdictCode::PrimaryDown;
    Incident incident;
    incident.id = IncidentId{u"walk"_s};
    incident.began = m_source->now();
    m_source->setIncidents(id, {incident});
    m_source->update(status);
    click("walkButton2");
    confirm(u"M. Okafor"_s);
    QCOMPARE(m_source->declared.size(), 1);
    incident.milestones = {{MilestoneKind::Declared, m_source->now(), MilestoneSource::Person, u"M. Okafor"_s, {}}};
    m_source->setIncidents(id, {incident});
    click("walkButton3");
    confirm(u"M. Okafor"_s);
    QCOMPARE(m_source->incidents(id).first().milestones.last().kind, MilestoneKind::DataLossAssessed);
    click("walkButton4");
    QVERIFY(m_practice->activeFault(Place::Primary).isEmpty());
    click("walkButton4"); // traffic never moved: a person says that service is restored
    confirm(u"M. Okafor"_s);
    QCOMPARE(m_source->incidents(id).first().milestones.last().kind, MilestoneKind::DeclaredRestored);
    incident = m_source->incidents(id).first();
    incident.ended = m_source->now();
    m_source->setIncidents(id, {incident});
    QCOMPARE(find<QLabel>("walkText4")->accessibleDescription(), u"done"_s);
    click("walkRestartButton");
    QCOMPARE(find<QLabel>("walkText0")->accessibleDescription(), u"now"_s);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
