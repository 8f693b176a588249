// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "dialogs/declare_dialog.h"
#include "pair_text.h"
#include "service/messages.h"
#include "state_class.h"
#include "support/fake_watch_source.h"
#include "widgets/alert_banner.h"
#include "widgets/verdict_card.h"

#include <QLabel>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant now = fromEpochMs(1'795'227'270'000);

PairStatus withProtection(ProtectionState state, ProtectionCause cause, const QList<Evidence>& evidence = {})
{
    PairStatus status = healthyPair(u"a"_s, u"A"_s, now);
    status.reading->protection = {state, cause, Confidence::Confirmed, now - 10min, status.reading->at, evidence};
    return status;
}

PairStatus unprotected()
{
    return withProtection(ProtectionState::Unprotected, ProtectionCause::FrontEndDown,
                          {{EvidenceCode::Refused, {}, 0, Side::Secondary}});
}

} // namespace

/// Two questions, each with verdict, evidence, disproof, first action, confidence and since.
class TestVerdictCard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.apply(); }
    void w1_anUnprotectedPairShowsWhyAndWhatToDo();
    void w1_theConfidenceIsThatOfTheAnswerThatIsTold();
    void bothAnswersAreToldTheWorseFirst();
    void aFindingOfTheCopyIsToldOnce();
    void aMissedLookKeepsTheAnswerWithItsAge();
    void whatIsNotMeasuredSaysWhyAndHowItCanBe();
    void aHealthyPairTakesALineForEachQuestion();
    void anEarlierRunsAnswersAreCalledSo();
    void theDeclareDialogSaysWhetherThereIsSomethingToFailOverTo();
    void theCopiedTextHoldsBothAnswers();
    void everyCauseHasItsWords_data();
    void everyCauseHasItsWords();
    void w9_theCertificateThatIsAtFaultIsNamed();

private:
    QString text(const char* name) const { return m_card.findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    bool shows(const char* name) const { return !m_card.findChild<QLabel*>(QString::fromLatin1(name))->isHidden(); }
    bool showsPartsOfSecond() const { return m_card.findChild<QLabel*>(u"secondDisproof"_s)->isVisibleTo(&m_card); }
    void show(const PairStatus& status) { m_card.show(status, false, std::nullopt, now); }

    Theme m_theme{};
    VerdictCard m_card{m_theme};
};

void TestVerdictCard::w1_anUnprotectedPairShowsWhyAndWhatToDo()
{
    show(unprotected());
    QCOMPARE(text("bannerHeadline"), u"Unprotected · confirmed, since "_s + messages::shortMoment(now - 10min, now));
    QCOMPARE(text("bannerText"), u"UK West refuses or drops connections: a failover would fail."_s);
    QCOMPARE(text("evidence"), u"· UK West refused the connection."_s);
    QCOMPARE(text("firstAction"), u"Bring UK West back. Until then do not count on a failover."_s);
    QCOMPARE(text("disproof"), u"UK West answering as users need it, twice in a row."_s);
    QCOMPARE(text("secondQuestion"), u"Does the primary serve?"_s);
    QCOMPARE(text("secondState"), u"● Healthy"_s);
    QVERIFY(!showsPartsOfSecond());
    QVERIFY(m_card.accessibleDescription().contains(u"Does the primary serve? ● Healthy."_s));
}

void TestVerdictCard::w1_theConfidenceIsThatOfTheAnswerThatIsTold()
{
    PairStatus status = unprotected();
    status.reading->verdict.code = VerdictCode::Slow;
    status.reading->verdict.confidence = Confidence::Suspected;
    status.reading->verdict.since = now - 1min;
    show(status);
    QVERIFY2(text("bannerHeadline").startsWith(u"Unprotected · confirmed"_s), qPrintable(text("bannerHeadline")));
    QVERIFY2(text("secondState").startsWith(u"◆ Slow · suspected"_s), qPrintable(text("secondState")));
    QCOMPARE(firmStateText(status), u"Unprotected, confirmed"_s);
    FakeWatchSource source(now);
    source.add(status);
    AlertBanner banner(source, m_theme, nullptr);
    banner.refresh();
    const QString said = banner.findChild<QLabel*>(u"bannerText"_s)->text();
    QVERIFY2(said.startsWith(u"Confirmed since "_s + messages::shortMoment(now - 10min, now)), qPrintable(said));
}

void TestVerdictCard::bothAnswersAreToldTheWorseFirst()
{
    PairStatus status = unprotected();
    status.reading->verdict.code = VerdictCode::PrimaryDown;
    status.reading->verdict.evidence = {{EvidenceCode::ConnectTimeout, {}, 0, Side::Primary}};
    status.reading->primary.status.reset();
    show(status);
    QVERIFY(text("bannerHeadline").startsWith(u"Primary down · confirmed"_s)); // as bad, so the outage first
    QCOMPARE(text("evidence"), u"· Connecting to UK South timed out."_s);
    QCOMPARE(text("secondQuestion"), u"Could we fail over now?"_s);
    QVERIFY(text("secondState").startsWith(u"▲ Unprotected · confirmed, since "_s));
    QVERIFY(showsPartsOfSecond());
    QCOMPARE(text("secondEvidence"), u"What was seen: UK West refused the connection."_s);
    QVERIFY(text("secondFirstAction").endsWith(u"do not count on a failover."_s));
    status.reading->verdict.confidence = Confidence::Suspected;
    show(status);
    QVERIFY(text("bannerHeadline").startsWith(u"Unprotected"_s));
    QVERIFY(text("secondState").startsWith(u"◆ Primary down · suspected"_s));
    QVERIFY(showsPartsOfSecond());
}

void TestVerdictCard::aFindingOfTheCopyIsToldOnce()
{
    PairStatus status = withProtection(ProtectionState::Unprotected, ProtectionCause::Stalled);
    status.reading->verdict.code = VerdictCode::ReplicationStalled;
    status.reading->verdict.evidence = {{EvidenceCode::HeartbeatStill, u"18204"_s, 95'000}};
    show(status);
    QVERIFY(text("bannerHeadline").startsWith(u"Unprotected"_s));
    QVERIFY(!showsPartsOfSecond());
    const QStringList seen = text("evidence").split(u'\n');
    QCOMPARE(seen.size(), 2); // the figure, and what the verdict saw
    QVERIFY2(seen.first().contains(u"Staleness: 12 – 42 s; the RPO is 15 min."_s), qPrintable(seen.first()));
}

void TestVerdictCard::aMissedLookKeepsTheAnswerWithItsAge()
{
    PairStatus status = unprotected();
    status.reading->protection.seen = now - 95s;
    show(status);
    QVERIFY2(
        text("evidence").startsWith(u"· Last seen so 1 min 35 s ago, at "_s + messages::shortMoment(now - 95s, now)),
        qPrintable(text("evidence")));
    status.reading->protection.seen = status.reading->at;
    show(status);
    QVERIFY(!text("evidence").contains(u"Last seen"_s));
}

void TestVerdictCard::whatIsNotMeasuredSaysWhyAndHowItCanBe()
{
    PairStatus status = withProtection(ProtectionState::Unknown, ProtectionCause::NotMeasured);
    status.reading->lag = {};
    status.reading->lagError = Error{Errc::Forbidden, u"UK West"_s, {}};
    show(status);
    QVERIFY2(text("bannerHeadline").startsWith(u"Not measured · since "_s), qPrintable(text("bannerHeadline")));
    QCOMPARE(text("evidence"), u"· "_s + messages::sentence(*status.reading->lagError));
    QCOMPARE(text("firstAction"), messages::remedy(*status.reading->lagError));
    QCOMPARE(text("disproof"), u"A reading of both sides with a lag."_s);
}

void TestVerdictCard::aHealthyPairTakesALineForEachQuestion()
{
    show(healthyPair(u"a"_s, u"A"_s, now));
    QCOMPARE(text("bannerHeadline"), u"Healthy"_s);
    QVERIFY(!m_card.findChild<QLabel*>(u"firstAction"_s)->isVisibleTo(&m_card));
    QVERIFY(text("secondState").startsWith(u"● Protected · since "_s));
    QVERIFY(text("secondSentence").startsWith(u"UK West could take over now"_s));
    QVERIFY(!showsPartsOfSecond());
    QVERIFY2(text("verdictSource").contains(u"Two looks at which UK West fails"_s), qPrintable(text("verdictSource")));
}

void TestVerdictCard::anEarlierRunsAnswersAreCalledSo()
{
    PairStatus status = unprotected();
    status.live = false;
    show(status);
    QVERIFY(text("bannerHeadline").startsWith(u"Last known state: Unprotected, read "_s));
    QCOMPARE(text("secondState"), u"○ Healthy"_s); // nothing is green that was not measured now
    status.reading.reset();
    show(status);
    QCOMPARE(text("bannerHeadline"), u"Not known yet"_s);
    QVERIFY(!m_card.findChild<QLabel*>(u"secondState"_s)->isVisibleTo(&m_card));
}

void TestVerdictCard::theDeclareDialogSaysWhetherThereIsSomethingToFailOverTo()
{
    PairStatus status = unprotected();
    status.reading->verdict.code = VerdictCode::PrimaryDown;
    const DeclareDialog dialog(status, IncidentKind::Outage, now, nullptr);
    QString facts;
    for (const QLabel* label : dialog.findChildren<QLabel*>(u"formFact"_s)) {
        facts += label->text() + u'\n';
    }
    QVERIFY2(facts.contains(u"▲ Primary down · confirmed"_s) && facts.contains(u"▲ Unprotected · confirmed"_s),
             qPrintable(facts));
}

void TestVerdictCard::theCopiedTextHoldsBothAnswers()
{
    const QString copied = verdictText(unprotected(), now);
    QVERIFY2(copied.contains(u"Could we fail over now? Unprotected · confirmed · since "_s), qPrintable(copied));
    QVERIFY(copied.contains(u"- UK West refused the connection."_s));
    QVERIFY(copied.contains(u"Does the primary serve? Healthy"_s));
    QVERIFY(copied.contains(u"This would change it: UK West answering as users need it, twice in a row."_s));
}

void TestVerdictCard::everyCauseHasItsWords_data()
{
    QTest::addColumn<int>("cause");
    for (int cause = 0; cause <= static_cast<int>(ProtectionCause::OneLeg); ++cause) {
        QTest::newRow(qPrintable(codeName(static_cast<ProtectionCause>(cause)))) << cause;
    }
}

void TestVerdictCard::everyCauseHasItsWords()
{
    QFETCH(int, cause);
    const PairStatus status = withProtection(ProtectionState::Unprotected, static_cast<ProtectionCause>(cause));
    const Protection& protection = status.reading->protection;
    const QStringList words{messages::sentence(protection, status.pair), messages::firstAction(protection, status.pair),
                            messages::disproof(protection, status.pair)};
    for (const QString& sentence : words) {
        QVERIFY2(sentence.size() > 5 && sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
    }
}

void TestVerdictCard::w9_theCertificateThatIsAtFaultIsNamed()
{
    PairStatus status = withProtection(ProtectionState::Unprotected, ProtectionCause::Certificate,
                                       {{EvidenceCode::ClientCertificateWanted, {}, 0, Side::Secondary}});
    QVERIFY(messages::sentence(status.reading->protection, status.pair).contains(u"wants a client certificate"_s));
    QVERIFY(!messages::firstAction(status.reading->protection, status.pair).contains(u"Renew the certificate of"_s));
    status.reading->protection.evidence = {{EvidenceCode::CertificateExpired, {}, 0, Side::Secondary}};
    QVERIFY(messages::firstAction(status.reading->protection, status.pair)
                .startsWith(u"Renew the certificate of UK West"_s));
}

QTEST_MAIN(TestVerdictCard)
#include "tst_verdict_card.moc"
