// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/bulk_import_dialog.h"
#include "dialogs/metric_dialog.h"
#include "page_desk.h"
#include "service/language.h"
#include "service/messages.h"
#include "widgets/elided_label.h"
#include "widgets/parts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The page of one pair, by the names of its parts.
class TestPairPage : public PageDesk
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void productionAsksWithTheNameBigAndTestLightly();
    void plannedWorkIsRecordedAndEnded();
    void aDeclaredOutageIsNotDeclaredTwice();
    void aKnownImportIsToldChangedAndEnded();
    void l2_whatIsStillToBeCopiedIsUnknownWhereNothingWasCounted();
    void aSignInThatWaitsForAPersonIsShownAndGoes();
    void theFigureOfAPlatformCanBeEntered();
    void aCertificateThatRunsOutIsNamedInTime_data();
    void aCertificateThatRunsOutIsNamedInTime();
    void theMethodOfLagSaysWhatWouldBeBetter();
    void theLossSaysOfWhenItIsAndWhetherItIsComplete();
    void aPairRemovedWhileShownLeavesASentence();
    void aNameOfTenThousandCharactersIsCutAndReachable();
    void case7_theDeclareDialogShowsVerdictAndLossAndNeverFocusesTheRedButton();
    void case10_theLossIsToldByOneClock();
    void case11_aNumberStaysWithItsUnit();
    void case12_withoutAPairThereIsAnAction();
    void otherPairsAndTheWayBackAreAtHand();
    void theVerdictIsCopiedAsText();
    void theNextProbeIsCountedDown();
};

void TestPairPage::productionAsksWithTheNameBigAndTestLightly()
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

void TestPairPage::plannedWorkIsRecordedAndEnded()
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

void TestPairPage::aDeclaredOutageIsNotDeclaredTwice()
{
    addDrawnPairs(*m_source);
    openPair(u"north"_s);
    QVERIFY(!button("declareButton")->isEnabled());
    const QString text = find<ElidedLabel>("incidentNoticeText")->full();
    QVERIFY2(text.contains(u"M. Okafor"_s) && text.contains(u"on-call network team"_s), qPrintable(text));
    QVERIFY(!button("endPlannedButton")->isVisible());
}

void TestPairPage::l2_whatIsStillToBeCopiedIsUnknownWhereNothingWasCounted()
{
    PairStatus status = healthyPair(u"a"_s, u"Hospital"_s, m_source->now());
    status.reading->loss.total = CountRange{0, 0};
    status.reading->loss.complete = false;
    status.reading->loss.gap = LossGap::PrimaryUnread;
    status.reading->backlog = status.reading->loss.total;
    m_source->add(status);
    openPair(u"a"_s);
    QVERIFY2(find<QLabel>("stateText")->text().contains(u"unknown"_s), qPrintable(find<QLabel>("stateText")->text()));
}

void TestPairPage::aKnownImportIsToldChangedAndEnded()
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
    QVERIFY(m_source->setKnownImport(PairId{u"hie"_s}, m_source->now() + 1min).result());
    QVERIFY(find<QWidget>("importNotice")->isVisible());
    m_source->advance(2min); // it ends by itself
    static_cast<PairPage*>(m_page.get())->tick();
    QVERIFY(!find<QWidget>("importNotice")->isVisible());
}

void TestPairPage::aSignInThatWaitsForAPersonIsShownAndGoes()
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

void TestPairPage::theFigureOfAPlatformCanBeEntered()
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

void TestPairPage::aCertificateThatRunsOutIsNamedInTime_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("kind");
    QTest::newRow("expired") << -1 << u"badText"_s;
    QTest::newRow("six days") << 6 << u"badText"_s;
    QTest::newRow("seven days") << 7 << u"watchText"_s;
    QTest::newRow("29 days") << 29 << u"watchText"_s;
    QTest::newRow("30 days") << 30 << u"smallText"_s;
}

void TestPairPage::aCertificateThatRunsOutIsNamedInTime()
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

void TestPairPage::theMethodOfLagSaysWhatWouldBeBetter()
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

void TestPairPage::theLossSaysOfWhenItIsAndWhetherItIsComplete()
{
    PairStatus status = healthyPair(u"a"_s, u"A"_s, m_source->now());
    m_source->add(status);
    openPair(u"a"_s);
    const auto text = [this] { return find<QLabel>("lossExplanation")->text(); };
    QVERIFY2(text().startsWith(u"As of "_s) && text().contains(u", complete."_s), qPrintable(text()));
    status.reading->loss.complete = false;
    m_source->update(status);
    QVERIFY2(text().contains(u"not complete"_s), qPrintable(text()));
    QCOMPARE(m_page->findChildren<ElidedLabel*>(u"lossType"_s).size(), 3); // "at least 0" says nothing
}

void TestPairPage::aPairRemovedWhileShownLeavesASentence()
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

void TestPairPage::aNameOfTenThousandCharactersIsCutAndReachable()
{
    const QString name = u"<b>"_s + QString(10'000, u'x');
    PairStatus status = healthyPair(u"a"_s, name, m_source->now());
    status.pair.primary.software = u"<i>"_s + QString(10'000, u'y');
    status.reading->loss.byType.insert(QString(10'000, u'z'), {1, 1});
    m_source->add(status);
    openOverview();
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

void TestPairPage::case7_theDeclareDialogShowsVerdictAndLossAndNeverFocusesTheRedButton()
{
    addDrawnPairs(*m_source);
    openPair(u"cohort"_s);
    click("declareButton");
    confirm(u"M. Okafor"_s); // the name is known from now on
    PairStatus status = healthyPair(u"calm"_s, u"Calm"_s, m_source->now());
    status.pair.environment = Environment::Test;
    m_source->add(status);
    auto* page = openPair(u"calm"_s);
    QVERIFY(QTest::qWaitForWindowActive(page));
    click("declareButton");
    QDialog* dialog = dialogShown();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto* red = dialog->findChild<QPushButton*>(u"confirmButton"_s);
    QVERIFY(red->isEnabled() && !red->hasFocus() && !red->isDefault());
    QString facts;
    for (const QLabel* label : dialog->findChildren<QLabel*>(u"formFact"_s)) {
        facts += label->text();
    }
    QVERIFY2(facts.contains(u"Healthy"_s) && facts.contains(u"Would be lost now"_s), qPrintable(facts));
    QVERIFY(dialog->findChild<QLabel*>(u"formWarning"_s)->text().contains(u"No outage has been measured"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // Enter declares nothing here
}

void TestPairPage::case10_theLossIsToldByOneClock()
{
    PairStatus status = healthyPair(u"a"_s, u"A"_s, m_source->now());
    status.reading->loss.countedAt = m_source->now() - 18s;
    status.reading->loss.oldest = m_source->now() - 51s;
    status.reading->loss.worstCase = 33s;
    m_source->add(status);
    openPair(u"a"_s);
    const QString text = find<QLabel>("lossExplanation")->text();
    QVERIFY2(!text.contains(u"51 s"_s) && text.count(u"33 s"_s) == 2, qPrintable(text));
}

void TestPairPage::case11_aNumberStaysWithItsUnit()
{
    QCOMPARE(parts::unbroken(u"RTO: 1 h · 15 min left"_s), u"RTO: 1\u00a0h · 15\u00a0min left"_s);
    Language language;
    language.install(u"ar"_s);
    const QString duration = messages::duration(90min);
    QVERIFY(duration.startsWith(QChar(0x2068)) && duration.endsWith(QChar(0x2069)));
    language.install(u"en"_s);
    QCOMPARE(messages::duration(90min), u"1 h 30 min"_s);
    QCOMPARE(messages::timeOfDay(QTime(8, 0)), u"08:00"_s);
}

void TestPairPage::case12_withoutAPairThereIsAnAction()
{
    openPair(u"none"_s);
    QVERIFY(find<QWidget>("noPairCard")->isVisible() && button("noPairButton")->isVisible());
    click("noPairButton");
    QCOMPARE(m_navigator.asked, QStringList{u"overview"_s});
}

void TestPairPage::otherPairsAndTheWayBackAreAtHand()
{
    addDrawnPairs(*m_source);
    openPair(u"hie"_s);
    auto* box = find<QComboBox>("pairSwitch");
    QCOMPARE(box->count(), 5);
    QVERIFY(box->itemText(0).contains(u"Hospital North"_s)); // the worst first
    QCOMPARE(box->currentData().toString(), u"hie"_s);
    emit box->activated(0);
    click("pairBackButton");
    QCOMPARE(m_navigator.asked, (QStringList{u"north/"_s, u"overview"_s}));
    click("view_timeline");
    QVERIFY(find<QWidget>("timelinePage")->isVisible() && !find<QWidget>("pairNowPage")->isVisible());
}

void TestPairPage::theVerdictIsCopiedAsText()
{
    addDrawnPairs(*m_source);
    openPair(u"north"_s);
    auto* card = find<QWidget>("verdictCard");
    emit card->customContextMenuRequested({5, 5});
    card->findChild<QAction*>(u"copyAction"_s)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Hospital North (production)"_s) && text.contains(u"Primary down"_s)
                 && text.contains(u"First thing to do: "_s) && text.contains(u"At risk: 41 to 63"_s),
             qPrintable(text));
}

void TestPairPage::theNextProbeIsCountedDown()
{
    addDrawnPairs(*m_source);
    m_source->next = m_source->now() + 12s;
    auto* page = openPair(u"hie"_s);
    QVERIFY2(find<QLabel>("verdictSource")->text().contains(u"Next probe in 12 s."_s),
             qPrintable(find<QLabel>("verdictSource")->text()));
    m_source->advance(12s);
    page->tick();
    QVERIFY(find<QLabel>("verdictSource")->text().contains(u"It is being read."_s));
}

QTEST_MAIN(TestPairPage)
#include "tst_pair_page.moc"
