// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/declare_dialog.h"
#include "page_desk.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace rekindle;
using namespace Qt::StringLiterals;
using Place = PracticeControl::Place;

/// Practice: breaking things on purpose and what one is told then.
class TestPracticePage : public PageDesk
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void everyFaultHasWordsAndAGroup();
    void faultsGoToTheChosenSite();
    void theAdviceFollowsTheVerdict();
    void whatOnlyTheSecondaryHasCanBeBroughtBack();
    void theWalkLeadsThroughAnOutage();
    void case6_aWindowOfPracticeThatIsOpenIsNotStartedAgain();
    void case7_practiceDeclaresByTheSameDialog();
    void whatWasLostIsEnteredAsNumbers();
};

void TestPracticePage::everyFaultHasWordsAndAGroup()
{
    addDrawnPairs(*m_source);
    openPractice();
    QSet<QString> texts;
    for (const auto& choice : m_practice->faults()) {
        auto* button = m_page->findChild<QPushButton*>(u"fault_"_s + choice.code);
        QVERIFY2(button, qPrintable(choice.code));
        QVERIFY2(button->text() != choice.code && !button->toolTip().isEmpty(), qPrintable(choice.code));
        texts.insert(button->text());
    }
    QVERIFY(texts.size() > 3);
    QCOMPARE(texts.size(), m_practice->faults().size());
}

void TestPracticePage::case6_aWindowOfPracticeThatIsOpenIsNotStartedAgain()
{
    m_practice->running = false;
    openPractice();
    QVERIFY(button("startPracticeButton")->isEnabled());
    m_practice->elsewhere = true;
    emit m_practice->changed();
    QVERIFY(button("startPracticeButton")->isVisible() && !button("startPracticeButton")->isEnabled());
    QCOMPARE(find<QLabel>("practiceState")->text(), u"Practice is open in a window of its own."_s);
    openOverview(); // without pairs: it offers practice too
    emit m_practice->changed();
    QVERIFY(!button("emptyActionButton")->isEnabled());
}

void TestPracticePage::faultsGoToTheChosenSite()
{
    addDrawnPairs(*m_source);
    openPractice();
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

void TestPracticePage::theAdviceFollowsTheVerdict()
{
    PairStatus status = healthyPair(u"hie"_s, u"Practice hospital"_s, m_source->now());
    m_source->add(status);
    openPractice();
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

void TestPracticePage::whatOnlyTheSecondaryHasCanBeBroughtBack()
{
    PairStatus status = healthyPair(u"hie"_s, u"Practice hospital"_s, m_source->now());
    m_source->add(status);
    openPractice();
    QVERIFY(!button("bringBackButton")->isVisible());
    status.reading->protection.state = ProtectionState::Unprotected;
    status.reading->protection.cause = ProtectionCause::Diverged;
    m_source->update(status);
    QVERIFY(button("bringBackButton")->isVisible());
    click("bringBackButton");
    QCOMPARE(m_practice->broughtBack, 1);
}

void TestPracticePage::theWalkLeadsThroughAnOutage()
{
    PairStatus status = healthyPair(u"hie"_s, u"Practice hospital"_s, m_source->now());
    status.pair.environment = Environment::Test;
    const PairId id = status.pair.id;
    m_source->add(status);
    openPractice();
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

void TestPracticePage::case7_practiceDeclaresByTheSameDialog()
{
    PairStatus status = healthyPair(u"hie"_s, u"Practice hospital"_s, m_source->now());
    status.reading->verdict.code = VerdictCode::PrimaryDown;
    status.pair.environment = Environment::Test;
    m_source->add(status);
    openPractice();
    click("walkButton0");
    Incident incident;
    incident.id = IncidentId{u"walk"_s};
    incident.began = m_source->now();
    m_source->setIncidents(status.pair.id, {incident});
    m_source->update(status);
    click("walkButton2");
    QDialog* dialog = dialogShown();
    QVERIFY(qobject_cast<DeclareDialog*>(dialog));
    auto* name = dialog->findChild<QLineEdit*>(u"personName"_s);
    name->clear();
    QVERIFY(!dialog->findChild<QPushButton*>(u"confirmButton"_s)->isEnabled());
}

void TestPracticePage::whatWasLostIsEnteredAsNumbers()
{
    PairStatus status = healthyPair(u"hie"_s, u"Practice hospital"_s, m_source->now());
    status.pair.environment = Environment::Test;
    status.reading->verdict.code = VerdictCode::PrimaryDown;
    status.reading->loss.total = CountRange{41, 63};
    m_source->add(status);
    openPractice();
    click("walkButton0");
    Incident incident;
    incident.id = IncidentId{u"walk"_s};
    incident.began = m_source->now();
    incident.milestones = {{MilestoneKind::Declared, m_source->now(), MilestoneSource::Person, u"M. Okafor"_s, {}}};
    m_source->setIncidents(status.pair.id, {incident});
    m_source->update(status);
    click("walkButton3");
    QDialog* dialog = dialogShown();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QSpinBox*>(u"lossLeast"_s)->value(), 41); // as it was counted
    auto* most = dialog->findChild<QSpinBox*>(u"lossMost"_s);
    QCOMPARE(most->value(), 63);
    most->setValue(50);
    dialog->findChild<QPlainTextEdit*>(u"personNote"_s)->setPlainText(u"by hand"_s);
    confirm(u"L. Chen"_s);
    QCOMPARE(m_source->incidents(status.pair.id).first().milestones.last().note, u"Resources lost: 41 – 50. by hand"_s);
}

QTEST_MAIN(TestPracticePage)
#include "tst_practice_page.moc"
