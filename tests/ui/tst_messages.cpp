// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/language.h"
#include "service/messages.h"

#include <QTest>

#include <ctime>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestMessages : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_language.install(u"en"_s); }
    void durationsShowTheirTwoLargestUnits_data();
    void durationsShowTheirTwoLargestUnits();
    void intervalsNameACommonUnitOnce();
    void agesUsePluralForms();
    void everyVerdictSaysWhatToDoAndWhatWouldDisproveIt();
    void everyEvidenceHasASentence();
    void everyErrorHasSentenceAndRemedyInEveryLanguage();
    void evidenceOfAnEarlierVersionNamesTheSideItSpeaksOf()
    {
        Pair pair;
        pair.primary.name = u"North"_s;
        pair.secondary.name = u"West"_s;
        QVERIFY(messages::sentence(Evidence{EvidenceCode::SecondaryAnswers, {}, 0, {}}, pair).contains(u"West"_s));
        QVERIFY(messages::sentence(Evidence{EvidenceCode::SecondarySilent, {}, 0, {}}, pair).contains(u"West"_s));
        QVERIFY(messages::sentence(Evidence{EvidenceCode::SecondaryStatus, {}, 500, {}}, pair).contains(u"West"_s));
        QVERIFY(messages::sentence(Evidence{EvidenceCode::PrimaryAnswers, {}, 0, {}}, pair).contains(u"North"_s));
    }

    void c9_aRefusedSignInIsNoMissingRight_data();
    void c9_aRefusedSignInIsNoMissingRight();
    void r6_aHeartbeatThatCannotBeWrittenIsSaidWithItsReason();
    void howLongAPairWasProtectedIsToldInHours();
    void unknownIsNeverZero();
    void l2_aCountThatIsNotCompleteIsALowerBoundAndNeverNothing();
    void momentsCarryTheirOffset();
    void namesAreIsolatedOnlyInRightToLeftTexts();
    void systemDigitsAreLatinInArabic();
    void anUnknownLanguageFallsBackToEnglish();

private:
    Language m_language{};
};

void TestMessages::durationsShowTheirTwoLargestUnits_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64{0} << u"0 s"_s;
    QTest::newRow("seconds") << qint64{59'999} << u"59 s"_s;
    QTest::newRow("minute") << qint64{60'000} << u"1 min"_s;
    QTest::newRow("minute and seconds") << qint64{110'000} << u"1 min 50 s"_s;
    QTest::newRow("hour") << qint64{3'600'000} << u"1 h"_s;
    QTest::newRow("hour and minutes") << qint64{3'661'000} << u"1 h 1 min"_s;
    QTest::newRow("days") << qint64{90'000'000} << u"1 d 1 h"_s;
    QTest::newRow("negative") << qint64{-5'000} << u"0 s"_s;
}

void TestMessages::durationsShowTheirTwoLargestUnits()
{
    QFETCH(qint64, ms);
    QTEST(messages::duration(Millis{ms}), "text");
}

void TestMessages::intervalsNameACommonUnitOnce()
{
    QCOMPARE(messages::interval({12s, 42s}), u"12 – 42 s"_s);
    QCOMPARE(messages::interval({110s, 140s}), u"1 min 50 s – 2 min 20 s"_s);
    QCOMPARE(messages::interval({8min, 9min}), u"8 – 9 min"_s);
    QCOMPARE(messages::interval({5s, 5s}), u"5 s"_s);
}

void TestMessages::agesUsePluralForms()
{
    QCOMPARE(messages::age(300ms), u"just now"_s);
    QCOMPARE(messages::age(8s), u"8 s ago"_s);
    QCOMPARE(messages::age(25h), u"1 day ago"_s);
    QCOMPARE(messages::age(49h), u"2 days ago"_s);
    m_language.install(u"ar"_s);
    QCOMPARE(messages::age(49h), u"قبل يومين"_s);
    QCOMPARE(messages::age(24h * 5), u"قبل 5 أيام"_s);
}

void TestMessages::everyVerdictSaysWhatToDoAndWhatWouldDisproveIt()
{
    Pair pair;
    pair.primary.name = u"UK South"_s;
    pair.secondary.name = u"UK West"_s;
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(VerdictCode::Rewind); ++code) {
        Verdict verdict;
        verdict.code = static_cast<VerdictCode>(code);
        verdict.slowPhase = u"tls"_s;
        verdict.evidence = {{EvidenceCode::SecondaryAnswers, {}, 0, Side::Secondary}};
        const QString sentence = messages::sentence(verdict, pair);
        QVERIFY(!messages::label(verdict.code).isEmpty());
        QVERIFY(!messages::firstAction(verdict, pair).isEmpty());
        QVERIFY(!messages::disproof(verdict, pair).isEmpty());
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
    }
    QVERIFY(seen.contains(u"The primary UK South is down or its region cannot be reached. Your network works."_s));
    Verdict healthy;
    healthy.code = VerdictCode::Healthy;
    pair.heartbeat.enabled = true;
    QVERIFY(messages::disproof(healthy, pair).contains(u"heartbeat"_s));
    pair.kind = PairKind::Managed; // nobody writes one
    QVERIFY(!messages::disproof(healthy, pair).contains(u"heartbeat"_s));
}

void TestMessages::everyEvidenceHasASentence()
{
    Pair pair;
    pair.secondary.name = u"West"_s;
    for (int code = 0; code <= static_cast<int>(EvidenceCode::AnswerCached); ++code) {
        const QString text =
            messages::sentence(Evidence{static_cast<EvidenceCode>(code), u"7"_s, 4, Side::Secondary}, pair);
        QVERIFY2(!text.isEmpty() && !text.contains(u"%1"_s) && !text.contains(u"%2"_s),
                 qPrintable(QString::number(code)));
    }
    const auto said = [&pair](const Evidence& evidence) { return messages::sentence(evidence, pair); };
    QCOMPARE(said({EvidenceCode::FailedInRow, {}, 1}), u"1 probe failed."_s);
    QCOMPARE(said({EvidenceCode::FailedInRow, {}, 4}), u"4 probes failed in a row."_s);
    QCOMPARE(said({EvidenceCode::ErrorShare, {}, 0.6}), u"60 % of the requests fail."_s);
    // Who it is about: by name, and by part where there is no name.
    QCOMPARE(said({EvidenceCode::HttpStatus, {}, 403, Side::Secondary}), u"West answered with status 403."_s);
    QCOMPARE(said({EvidenceCode::HttpStatus, {}, 403, Side::Primary}), u"The primary answered with status 403."_s);
    QCOMPARE(said({EvidenceCode::NameUnknown, {}, 0, Side::Primary}),
             u"The name of the primary does not exist in DNS."_s);
    QCOMPARE(said({EvidenceCode::ControlOk, u"1/3"_s, 1}), u"1 of 3 control addresses answer: your network works."_s);
    QCOMPARE(said({EvidenceCode::ControlOk, u"1/3/900"_s, 1}),
             u"1 of 3 control addresses answered 900 ms before this reading: your network works."_s);
    QCOMPARE(said({EvidenceCode::ControlFailed, u"0/3/900"_s, 0}),
             u"The control addresses did not answer either, 900 ms before this reading."_s);
}

void TestMessages::everyErrorHasSentenceAndRemedyInEveryLanguage()
{
    const QStringList languages = Language::available();
    QCOMPARE(languages, QStringList({u"en"_s, u"zh_CN"_s, u"th"_s, u"ar"_s}));
    QSet<QString> seen;
    for (const QString& language : languages) {
        QVERIFY(m_language.install(language));
        for (int code = 0; code <= static_cast<int>(Errc::Invalid); ++code) {
            const Error error{static_cast<Errc>(code), u"north"_s, u"detail"_s};
            const QString text = messages::sentence(error);
            QVERIFY2(text.contains(u"north"_s) && !text.contains(u"detail"_s), qPrintable(text));
            QVERIFY(!messages::remedy(error).isEmpty());
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }
}

void TestMessages::c9_aRefusedSignInIsNoMissingRight_data()
{
    QTest::addColumn<Evidence>("refusal");
    QTest::addColumn<bool>("signIn");
    QTest::newRow("401") << Evidence{EvidenceCode::HttpStatus, {}, 401, {}} << true;
    QTest::newRow("403") << Evidence{EvidenceCode::HttpStatus, {}, 403, {}} << false;
    QTest::newRow("refused before") << Evidence{EvidenceCode::RefusedBefore, u"HTTP 401"_s, 0, {}} << true;
    QTest::newRow("refused before by the provider")
        << Evidence{EvidenceCode::RefusedBefore, u"invalid_client"_s, 0, {}} << true;
    QTest::newRow("a right was missing before") << Evidence{EvidenceCode::RefusedBefore, u"HTTP 403"_s, 0, {}} << false;
}

/// At the primary alone, and at the secondary alone: 401 is the token or its audience, 403 is the role.
void TestMessages::c9_aRefusedSignInIsNoMissingRight()
{
    QFETCH(Evidence, refusal);
    QFETCH(bool, signIn);
    Pair pair;
    pair.primary.name = u"North"_s;
    pair.secondary.name = u"West"_s;
    Verdict verdict;
    verdict.code = VerdictCode::Permission;
    refusal.side = Side::Primary;
    verdict.evidence = {refusal, {EvidenceCode::SecondaryAnswers, {}, 0, Side::Secondary}};
    Protection protection;
    protection.state = ProtectionState::Unprotected;
    protection.cause = ProtectionCause::Permission;
    refusal.side = Side::Secondary;
    protection.evidence = {refusal, {EvidenceCode::HttpStatus, {}, signIn ? 403.0 : 401.0, Side::Primary}};
    const QStringList said{messages::sentence(verdict, pair) + messages::firstAction(verdict, pair),
                           messages::sentence(protection, pair) + messages::firstAction(protection, pair)};
    for (const QString& text : said) {
        QCOMPARE(text.contains(u"does not accept the sign-in"_s), signIn);
        QCOMPARE(text.contains(u"audience"_s), signIn);
        QCOMPARE(text.contains(u"denies access"_s), !signIn);
        QCOMPARE(text.contains(u"role"_s), !signIn);
    }
    QVERIFY(said.first().contains(u"North"_s));
    QVERIFY(said.last().contains(u"West"_s));
}

void TestMessages::r6_aHeartbeatThatCannotBeWrittenIsSaidWithItsReason()
{
    Pair pair;
    pair.primary.name = u"North"_s;
    Reading reading;
    QCOMPARE(messages::heartbeatTrouble(reading, pair), QString());
    const auto said = [&](Errc code) {
        reading.heartbeatError = Error{code, u"Basic/rekindle-heartbeat"_s, {}};
        return messages::heartbeatTrouble(reading, pair);
    };
    QCOMPARE(
        said(Errc::Forbidden),
        u"No heartbeat is written on North from here. Basic/rekindle-heartbeat denies access with these credentials. "
        "The identity that writes it needs the right to read and to write Basic."_s);
    QCOMPARE(
        said(Errc::NotOurs),
        u"No heartbeat is written on North from here. Basic/rekindle-heartbeat is there already and is no heartbeat; "
        "it was left alone. Move that resource to another id, or measure without a heartbeat."_s);
    QVERIFY(said(Errc::ServerError).contains(u"answered with an error of its own"_s));
    QCOMPARE(messages::whyNoLag(reading, pair), messages::heartbeatTrouble(reading, pair));
    reading.lag.staleness = Interval{1s, 2s}; // by other means
    QCOMPARE(messages::whyNoLag(reading, pair), QString());
}

void TestMessages::howLongAPairWasProtectedIsToldInHours()
{
    const Instant to = fromEpochMs(1'795'996'800'000); // 2026-11-30 00:00 UTC
    messages::setUtc(true);
    Exposure exposure{.from = to - 720h, .to = to};
    QCOMPARE(messages::exposure(exposure), u"Nothing was watched in 720 h."_s);
    exposure.protectedFor = 210h + 32min;
    exposure.unprotectedFor = 1h + 28min;
    QCOMPARE(messages::exposure(exposure), u"Protected 99.30 % of 212 h watched of 720 h; never unprotected"_s);
    const Instant hole = to - 18 * 24h + 5h + 14min;
    exposure.longestHole = ProtectionSpan{hole, hole + 42min, ProtectionState::Unprotected, ProtectionCause::Down};
    QCOMPARE(messages::exposure(exposure),
             u"Protected 99.30 % of 212 h watched of 720 h; longest hole 42 min, 12 Nov, 05:14"_s);
    exposure.protectedFor = 20min;
    exposure.unprotectedFor = 0h;
    QVERIFY(messages::exposure(exposure).startsWith(u"Protected 100.00 % of 20 min watched of 720 h; "_s));
    messages::setUtc(false);
}

void TestMessages::unknownIsNeverZero()
{
    Reading reading;
    QCOMPARE(messages::lag(reading), u"Not measured yet"_s);
    reading.lagError = Error{Errc::Unsupported, {}, {}};
    QCOMPARE(messages::lag(reading), u"Not measurable from outside"_s);
    QCOMPARE(messages::loss({}), u"unknown"_s);
    QCOMPARE(messages::forecast(Forecast{}), u"unknown"_s);
    const auto breachIn = [](Interval in) { return messages::forecast(Forecast{.breachIn = in, .known = true}); };
    QCOMPARE(breachIn({826s, 1'230s}), u"RPO in 13 – 21 min"_s); // outwards, as no forecast knows seconds
    QCOMPARE(breachIn({488s, 536s}), u"RPO in 8 min 8 s – 8 min 56 s"_s);
    LossEstimate none;
    none.total = CountRange{0, 0};
    QCOMPARE(messages::loss(none), u"0 resources"_s);
    none.total = CountRange{41, 63};
    QCOMPARE(messages::loss(none), u"41 to 63 resources"_s);
}

void TestMessages::l2_aCountThatIsNotCompleteIsALowerBoundAndNeverNothing()
{
    LossEstimate cut;
    cut.complete = false;
    cut.gap = LossGap::PrimaryUnread;
    cut.total = CountRange{41, 63};
    QCOMPARE(messages::loss(cut), u"at least 41 resources"_s);
    QCOMPARE(messages::atRisk(cut), u"at least 41"_s);
    cut.total = CountRange{0, 4};
    QCOMPARE(messages::loss(cut), u"unknown"_s);
    QCOMPARE(messages::atRisk(cut), u"unknown"_s);
    cut.worstCase = 150s;
    QCOMPARE(messages::loss(cut), u"up to 2 min 30 s of changes"_s);
    for (int gap = 1; gap <= static_cast<int>(LossGap::Overtaken); ++gap) {
        QVERIFY(!messages::lossGap(static_cast<LossGap>(gap)).isEmpty());
        QVERIFY(lossGapFromCode(codeName(static_cast<LossGap>(gap))) == static_cast<LossGap>(gap));
    }
}

void TestMessages::momentsCarryTheirOffset()
{
    qputenv("TZ", "Asia/Kolkata");
    tzset();
    const QString text = messages::moment(fromEpochMs(1'795'227'270'000));
    QVERIFY2(text.endsWith(u"UTC+05:30"_s), qPrintable(text));
    qputenv("TZ", "UTC");
    tzset();
    QVERIFY(messages::moment(fromEpochMs(1'795'227'270'000)).endsWith(u" UTC"_s));
}

void TestMessages::namesAreIsolatedOnlyInRightToLeftTexts()
{
    QCOMPARE(messages::isolated(u"UK South"_s), u"UK South"_s);
    m_language.install(u"ar"_s);
    QCOMPARE(messages::isolated(u"UK South"_s), QString(QChar(0x2068) + u"UK South"_s + QChar(0x2069)));
}

void TestMessages::systemDigitsAreLatinInArabic()
{
    m_language.install(u"ar"_s);
    QVERIFY(messages::duration(42s).contains(u"42"_s));
    QCOMPARE(QLocale().textDirection(), Qt::RightToLeft);
}

void TestMessages::anUnknownLanguageFallsBackToEnglish()
{
    m_language.install(u"th"_s);
    QVERIFY(!m_language.install(u"xx"_s));
    QCOMPARE(m_language.installed(), u"en"_s);
    QCOMPARE(messages::label(VerdictCode::Healthy), u"Healthy"_s);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
