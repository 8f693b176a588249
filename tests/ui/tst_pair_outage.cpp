// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_desk.h"
#include "service/language.h"
#include "service/messages.h"
#include "support/troubled_pairs.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The page of a pair in an outage and after it.
class TestPairOutage : public PageDesk
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void everythingOfAnOutageIsSeenWithoutScrolling_data();
    void everythingOfAnOutageIsSeenWithoutScrolling();
    void case3_afterDeclaringNobodyIsToldToPrepareForIt();
    void case3_whereTheNetworkIsClearedNobodyIsSentThere();
    void aSecondaryThatIsDownIsNotBlamedOnTheWayNorOnTheMethod();
    void whatWasNotAskedYetIsNotSaidToHaveBeenSeen();
    void l17_whatOnlyTheSecondaryHasIsToldByType();
    void l17_whatCannotBeToldSaysWhy();
    void l17_aPersonClosesTheMatterWithAReason();

private:
    PairStatus diverged()
    {
        PairStatus status = healthyPair(u"a"_s, u"A"_s, m_source->now());
        status.pair.environment = Environment::Test;
        status.reading->divergence =
            Divergence{.since = m_source->now() - 2h,
                       .countedAt = m_source->now() - 3s,
                       .byType = {{u"Encounter"_s, {1, 2, 0}}, {u"Observation"_s, {24, 0, 1}}}};
        m_source->add(status);
        return status;
    }
};

void TestPairOutage::everythingOfAnOutageIsSeenWithoutScrolling_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : Language::available()) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

void TestPairOutage::everythingOfAnOutageIsSeenWithoutScrolling()
{
    QFETCH(QString, code);
    Language language;
    language.install(code);
    const auto english = qScopeGuard([&language] { language.install(u"en"_s); });
    addDrawnPairs(*m_source);
    openPair(u"north"_s, {1152, 834}); // what a window of 1360 x 860 leaves to a page
    QTest::qWait(20);
    QCOMPARE(find<QScrollArea>("pairScroll")->verticalScrollBar()->maximum(), 0);
    for (const char* name :
         {"evidence", "firstAction", "disproof", "secondState", "secondFirstAction", "lossTotal", "lossExplanation",
          "lagNow", "forecastText", "primaryPhases", "secondaryPhases", "incidentNoticeText"}) {
        auto* label = find<QLabel>(name);
        QVERIFY2(label->isVisible() && !label->text().isEmpty(), name);
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), name);
    }
}

void TestPairOutage::case3_afterDeclaringNobodyIsToldToPrepareForIt()
{
    addDrawnPairs(*m_source);
    openPair(u"north"_s); // declared
    const QString text = find<QLabel>("firstAction")->text();
    QVERIFY2(!text.contains(u"prepare to declare"_s) && text.contains(u"is declared"_s), qPrintable(text));
    PairStatus status = *m_source->pair(PairId{u"north"_s});
    m_source->setIncidents(status.pair.id, {});
    QVERIFY(find<QLabel>("firstAction")->text().contains(u"prepare to declare"_s));
}

void TestPairOutage::case3_whereTheNetworkIsClearedNobodyIsSentThere()
{
    PairStatus status = healthyPair(u"a"_s, u"A"_s, m_source->now());
    status.reading->verdict.code = VerdictCode::FrontEndDown;
    status.reading->primary.status.reset();
    status.reading->primary.error = Error{Errc::Unreachable, u"A"_s, {}};
    m_source->add(status);
    openPair(u"a"_s);
    QVERIFY(!find<QLabel>("primaryAnswer")->text().contains(u"VPN"_s));
    status.reading->verdict.code = VerdictCode::PartitionNearMe;
    m_source->update(status);
    QVERIFY(find<QLabel>("primaryAnswer")->text().contains(u"VPN"_s));
}

void TestPairOutage::aSecondaryThatIsDownIsNotBlamedOnTheWayNorOnTheMethod()
{
    addTroubledPairs(*m_source);
    openPair(u"dead"_s);
    QVERIFY(!find<QLabel>("secondaryAnswer")->text().contains(u"VPN"_s));
    QVERIFY(!find<QLabel>("betterMethod")->isVisible()); // a heartbeat would not measure it either
    QVERIFY(!find<QLabel>("lossTotal")->isVisible());
    QVERIFY(find<QLabel>("lossExplanation")
                ->text()
                .startsWith(u"Not known."_s)); // a sentence of its own, not beside the head
    PairStatus status = *m_source->pair(PairId{u"dead"_s});
    status.reading->protection.cause = ProtectionCause::Unreachable;
    m_source->update(status);
    QVERIFY(find<QLabel>("secondaryAnswer")->text().contains(u"VPN"_s)); // it may be the way
    status.reading->secondary->error.reset();
    m_source->update(status);
    QVERIFY(find<QLabel>("betterMethod")->text().startsWith(u"Switch the heartbeat on"_s));
}

void TestPairOutage::whatWasNotAskedYetIsNotSaidToHaveBeenSeen()
{
    PairStatus status = healthyPair(u"a"_s, u"A"_s, m_source->now());
    status.reading->lag = {};
    status.reading->lagError = Error{Errc::Pending, {}, u"not measured yet"_s};
    QCOMPARE(messages::lag(*status.reading), u"Not measured yet"_s);
    status.reading->protection = {ProtectionState::Unknown, ProtectionCause::NotMeasured};
    QCOMPARE(messages::protectionEvidence(*status.reading, status.pair), QStringList{u"Not measured yet"_s});
    status.reading->lagError = Error{Errc::Pending, u"UK West"_s, u"no heartbeat has arrived yet"_s};
    QCOMPARE(messages::protectionEvidence(*status.reading, status.pair),
             QStringList{u"Not known yet: no heartbeat has reached the secondary"_s});
}

void TestPairOutage::l17_whatOnlyTheSecondaryHasIsToldByType()
{
    PairStatus status = diverged();
    openPair(u"a"_s);
    QVERIFY(find<QWidget>("divergenceCard")->isVisible());
    QCOMPARE(find<QLabel>("divergenceText")->text(), messages::divergence(*status.reading->divergence, status.pair));
    QVERIFY(find<QLabel>("divergenceText")->text().startsWith(u"28 "_s));
    QStringList rows;
    for (const auto* counts : m_page->findChildren<QLabel*>(u"divergenceCounts"_s)) {
        rows << counts->text();
    }
    QCOMPARE(rows, (QStringList{u"24 created and 1 deleted"_s, u"1 created and 2 updated"_s})); // the most first
    QVERIFY(find<QLabel>("divergenceRest")->text().startsWith(u"Both were last known to be alike at "_s));
    status.reading->divergence->byType.clear(); // found alike again
    m_source->update(status);
    QVERIFY(!find<QWidget>("divergenceCard")->isVisible());
}

void TestPairOutage::l17_whatCannotBeToldSaysWhy()
{
    PairStatus status = diverged();
    status.reading->divergence->gap = DivergenceGap::NotCompared;
    status.reading->divergence->mayBe = 7;
    m_source->update(status);
    openPair(u"a"_s);
    QVERIFY(find<QLabel>("divergenceText")->text().startsWith(u"At least 28 "_s));
    QVERIFY(find<QLabel>("divergenceText")->text().endsWith(u"looked for on UK South yet."_s));
    QVERIFY(find<QLabel>("divergenceRest")->text().startsWith(u"Of 7 more "_s));
    status.reading->divergence = Divergence{.since = m_source->now() - 2h, .gap = DivergenceGap::NoHistory};
    m_source->update(status);
    QCOMPARE(find<QLabel>("divergenceText")->text(), u"Whether changes exist only on UK West cannot be told. "
                                                     "UK West offers no history of its changes."_s);
    // In an outage nothing has been looked for yet: the evidence says so, and the card leaves its room to what counts.
    status.reading->verdict.code = VerdictCode::PrimaryDown;
    m_source->update(status);
    QVERIFY(!find<QWidget>("divergenceCard")->isVisible());
}

void TestPairOutage::l17_aPersonClosesTheMatterWithAReason()
{
    diverged();
    openPair(u"a"_s);
    click("closeDivergenceButton");
    QDialog* dialog = dialogShown();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"personName"_s)->setText(u"L. Chen"_s);
    auto* confirm = dialog->findChild<QPushButton*>(u"confirmButton"_s);
    QVERIFY(!confirm->isEnabled()); // nobody closes it without saying why
    dialog->findChild<QPlainTextEdit*>(u"personNote"_s)->setPlainText(u"test data of the drill"_s);
    QVERIFY(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QCOMPARE(m_source->closings, QStringList{u"L. Chen: test data of the drill"_s});
}

QTEST_MAIN(TestPairOutage)
#include "tst_pair_outage.moc"
