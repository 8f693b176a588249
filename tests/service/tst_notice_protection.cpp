// SPDX-License-Identifier: GPL-3.0-or-later
// "Could we fail over now?" as people are told of it.
#include "service/notice_rules.h"
#include "service/notifier.h"
#include "service/webhook.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromEpochMs(1'795'227'270'000);
const PairId pairId{u"north"_s};

/// A reading as a letter, all confirmed but e:
/// h all is well, d the secondary is down, e the same suspected, g a gray failure there, s slow there, c its certificate
/// ends, a nothing ever arrived, v diverged, l one leg, r the RPO is straddled, b breached, f breach forecast, t stalled,
/// w rewound, y the secondary refuses us, by both verdicts, n not measured, o our own network, P the primary is down and the secondary well, Q both, z primary slow.
Reading readingOf(char letter, Instant at)
{
    Reading reading = *healthyPair(pairId.value, u"Hospital North"_s, at).reading;
    reading.at = at;
    const auto protection = [&](ProtectionState state, ProtectionCause cause) {
        reading.protection = {state, cause, Confidence::Confirmed, at, at, {}};
    };
    const auto verdict = [&](VerdictCode code) {
        reading.verdict.code = code;
        reading.verdict.since = at;
    };
    using State = ProtectionState;
    using Cause = ProtectionCause;
    switch (letter) {
    case 'd':
    case 'e': protection(State::Unprotected, Cause::Down); break;
    case 'g': protection(State::Unprotected, Cause::GrayFailure); break;
    case 'y':
        protection(State::Unprotected, Cause::Permission);
        verdict(VerdictCode::Permission);
        reading.verdict.side = Side::Secondary;
        break;
    case 's': protection(State::AtRisk, Cause::Slow); break;
    case 'c': protection(State::AtRisk, Cause::CertificateEnds); break;
    case 'a': protection(State::Unprotected, Cause::NothingArrived); break;
    case 'v': protection(State::Unprotected, Cause::Diverged); break;
    case 'l': protection(State::Unprotected, Cause::OneLeg); break;
    case 'r': protection(State::AtRisk, Cause::RpoStraddled); break;
    case 'b':
        protection(State::Unprotected, Cause::RpoBreached);
        reading.forecast.breached = true;
        break;
    case 'f':
        protection(State::AtRisk, Cause::BreachForecast);
        reading.forecast.breachForecast = true;
        break;
    case 't':
        protection(State::Unprotected, Cause::Stalled);
        verdict(VerdictCode::ReplicationStalled);
        break;
    case 'w':
        protection(State::Unprotected, Cause::Rewound);
        verdict(VerdictCode::Rewind);
        break;
    case 'n': protection(State::Unknown, Cause::NotMeasured); break;
    case 'o':
        protection(State::Unknown, Cause::OwnNetwork);
        verdict(VerdictCode::OfflineHere);
        break;
    case 'Q': protection(State::Unprotected, Cause::Down); [[fallthrough]];
    case 'P': verdict(VerdictCode::PrimaryDown); break;
    case 'z': verdict(VerdictCode::Slow); break;
    default: break;
    }
    if (letter == 'e') {
        reading.protection.confidence = Confidence::Suspected;
    }
    return reading;
}

/// Readings every 30 seconds; "_" is an hour of sleep.
class Story
{
public:
    NoticeRules rules{};
    PairKind kind{PairKind::Copied};

    QStringList tell(const QString& letters)
    {
        QStringList told;
        bool gap = false;
        for (const QChar letter : letters) {
            m_now += letter == u'_' ? Millis{1h} : Millis{30s};
            if (letter == u'_') {
                gap = true;
                continue;
            }
            PairStatus status = healthyPair(pairId.value, u"Hospital North"_s, m_now);
            status.pair.kind = kind;
            status.reading = readingOf(letter.toLatin1(), m_now);
            status.reading->afterGap = std::exchange(gap, false);
            for (const NoticeEvent& event : rules.observe(status)) {
                if (event.kind == NoticeKind::IncidentOpened || event.kind == NoticeKind::IncidentClosed) {
                    told.append(u"incident"_s);
                }
                told.append(u"%1 %2 %3"_s.arg(m_count).arg(event.code, codeName(event.severity)));
            }
            ++m_count;
        }
        return told;
    }

private:
    Instant m_now{start};
    int m_count{0};
};

} // namespace

class TestNoticeProtection : public QObject
{
    Q_OBJECT
private slots:
    void w1_whatProtectionSaysIsToldByTheRules_data();
    void w1_whatProtectionSaysIsToldByTheRules();
    void aPairThatCannotBeMeasuredIsNotToldAsUnknown();
    void whatProtectionToldSurvivesARestart();
    void acknowledgedProtectionIsToldAgainWhenTheSecondaryFailsToo();
    void w1_theNoticeSaysThatNobodyCouldFailOverAndWhatToDo();
    void anUnknownPairIsToldWithItsCauseAndItsRemedy();
    void anOutageIsToldWithWhetherTheSecondaryCouldTakeOver();
    void recoveryDoesNotCallEverythingHealthyThatIsNotKnown();
    void plannedWorkSilencesItsSideUntilItsEnd();
    void plannedWorkAtBothSidesSilencesFromItsBeginning();
    void theWebhookIsToldStateCauseConfidenceAndSince();
    void aNoticeOfAnEarlierVersionHasNoProtection();

private:
    static QList<Notice> told(const QString& letters,
                              PairStatus status = healthyPair(pairId.value, u"Hospital North"_s, start));
};

void TestNoticeProtection::w1_whatProtectionSaysIsToldByTheRules_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const QString& story, const QStringList& told) {
        QTest::newRow(name) << story << told;
    };
    const QString calm(11, u'h'); // five minutes and a reading
    const QString hour(121, u'n');
    row("a dead secondary is told once confirmed, once", u"heeddd"_s, {u"3 unprotected bad"_s});
    row("what is suspected is not told", u"heheeh"_s, {});
    row("its end is told after five minutes", u"d"_s + calm + calm, {u"0 unprotected bad"_s, u"11 protected good"_s});
    row("flapping is told once", u"dhhdhhhdhd"_s, {u"0 unprotected bad"_s});
    row("another failure of the secondary is the same problem", u"ddgg"_s, {u"0 unprotected bad"_s});
    row("at risk is told as something to watch, and worse again", u"ssdd"_s,
        {u"0 at_risk watch"_s, u"2 unprotected bad"_s});
    row("at risk after unprotected is no end", u"d"_s + QString(20, u's'), {u"0 unprotected bad"_s});
    row("its certificate is told by its own rule", u"cccc"_s, {});
    row("a certificate that ends soon does not hold up the end", u"d"_s + QString(11, u'c'),
        {u"0 unprotected bad"_s, u"11 protected good"_s});
    row("nothing ever arrived", u"aaa"_s, {u"0 unprotected bad"_s});
    row("diverged is another problem than down", u"ddvv"_s, {u"0 unprotected bad"_s, u"2 unprotected bad"_s});
    row("what hides another cause does not end it", u"vv"_s + QString(20, u'd') + u"vv"_s,
        {u"0 unprotected bad"_s, u"2 unprotected bad"_s});
    row("a copy that stands still is one problem", u"tttt"_s, {u"0 replication_stalled bad"_s});
    row("what the secondary refuses is one problem", u"yyyy"_s, {u"0 unprotected bad"_s});
    row("a rewind is one problem", u"wwww"_s, {u"0 rewind bad"_s});
    row("an RPO breach is told by the alarm alone", u"bbbb"_s, {u"1 rpo_breached bad"_s});
    row("a forecast is told by the alarm alone", u"ffff"_s, {u"1 breach_forecast watch"_s});
    row("a straddled RPO is told, and a breach after it", u"rrbb"_s,
        {u"0 rpo_straddled watch"_s, u"3 rpo_breached bad"_s});
    row("a straddled RPO is told as often as the lag's alarms", u"rhrhhrhhhr"_s, {u"0 rpo_straddled watch"_s});
    row("unknown for an hour is told once", hour + hour, {u"120 protection_unknown unknown"_s});
    row("unknown for less is not told", QString(120, u'n') + u"h"_s + QString(100, u'n'), {});
    row("sleep is not an hour of watching", u"nnnn_nnnn"_s, {});
    row("what became of an unknown pair is told", hour + u"dd"_s,
        {u"120 protection_unknown unknown"_s, u"121 unprotected bad"_s});
    row("the end of unknown is told", hour + calm, {u"120 protection_unknown unknown"_s, u"131 protected good"_s});
    row("unknown is no end of unprotected", u"d"_s + QString(20, u'n') + u"d"_s, {u"0 unprotected bad"_s});
    row("our own network accuses nobody", QString(130, u'o'), {});
    row("our own network is no end", u"d"_s + QString(30, u'o') + u"d"_s, {u"0 unprotected bad"_s});
    row("an outage with a good secondary is one notice", u"PPPP"_s, {u"0 primary_down bad"_s});
    row("both down are two", u"QQQ"_s, {u"0 primary_down bad"_s, u"0 unprotected bad"_s});
    row("the end of both is one word", u"QQ"_s + calm,
        {u"0 primary_down bad"_s, u"0 unprotected bad"_s, u"12 healthy good"_s});
    row("one is not healthy while the other lasts", u"QQ"_s + QString(20, u'd') + calm,
        {u"0 primary_down bad"_s, u"0 unprotected bad"_s, u"32 healthy good"_s});
    row("one could fail over again while the primary is slow", u"d"_s + QString(12, u'z'),
        {u"0 unprotected bad"_s, u"1 slow watch"_s, u"11 protected good"_s});
    row("on one leg after a failover", u"PPlll"_s, {u"0 primary_down bad"_s, u"2 unprotected bad"_s});
}

void TestNoticeProtection::w1_whatProtectionSaysIsToldByTheRules()
{
    QFETCH(QString, story);
    QFETCH(QStringList, told);
    QCOMPARE(Story().tell(story), told);
}

void TestNoticeProtection::aPairThatCannotBeMeasuredIsNotToldAsUnknown()
{
    Story managed;
    managed.kind = PairKind::Managed;
    QCOMPARE(managed.tell(QString(200, u'n')), QStringList{});
    QCOMPARE(managed.tell(u"P"_s), QStringList{u"200 primary_down bad"_s});
    QCOMPARE(managed.tell(QString(11, u'n')), QStringList{u"211 healthy good"_s}); // as far as it can be known
}

void TestNoticeProtection::whatProtectionToldSurvivesARestart()
{
    Story before;
    QCOMPARE(before.tell(QString(121, u'n') + u"dv"_s).size(), 3);
    Story after;
    after.rules.restore(before.rules.memory());
    QVERIFY(after.rules.needsAttention(pairId));
    QCOMPARE(after.tell(QString(130, u'n') + u"dv"_s), QStringList{});
    QCOMPARE(after.tell(QString(11, u'h')), QStringList{u"142 protected good"_s});
    QVERIFY(!after.rules.needsAttention(pairId));
}

void TestNoticeProtection::acknowledgedProtectionIsToldAgainWhenTheSecondaryFailsToo()
{
    Story story;
    story.tell(u"s"_s);
    story.rules.acknowledge(pairId);
    QCOMPARE(story.tell(u"ss"_s), QStringList{});
    QCOMPARE(story.tell(u"d"_s), QStringList{u"3 unprotected bad"_s});
}

/// What is told of these readings, one every 30 seconds, of a pair of this kind and with these errors.
QList<Notice> TestNoticeProtection::told(const QString& letters, PairStatus status)
{
    FakeWatchSource source(start);
    MemorySettings store;
    source.add(status);
    Notifier notifier(source, store);
    const QSignalSpy noticed(&notifier, &Notifier::noticed);
    const auto lagError = status.reading->lagError;
    const bool measured = status.reading->lag.staleness.has_value();
    for (const QChar letter : letters) {
        source.advance(30s);
        status.reading = readingOf(letter.toLatin1(), source.now());
        status.reading->lagError = lagError;
        if (!measured) {
            status.reading->lag.staleness.reset();
        }
        source.update(status);
    }
    QList<Notice> all;
    for (const auto& arguments : noticed) {
        all.append(arguments.first().value<Notice>());
    }
    return all;
}

void TestNoticeProtection::w1_theNoticeSaysThatNobodyCouldFailOverAndWhatToDo()
{
    const QList<Notice> notices = told(u"d"_s + QString(11, u'h'));
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[0].title, u"Hospital North: Unprotected"_s);
    QCOMPARE(
        notices[0].text,
        u"UK West is down or its region cannot be reached: a failover would fail. Bring UK West back. Until then do "
        "not count on a failover. UK South and UK West answer as they should."_s);
    QCOMPARE(notices[0].kind, NoticeKind::Problem);
    QCOMPARE(notices[0].key, u"north/protection"_s);
    QCOMPARE(notices[1].kind, NoticeKind::Recovered);
    QCOMPARE(notices[1].title, u"Hospital North: Protected"_s);
    QCOMPARE(notices[1].key, notices[0].key); // of a receiver that was away only the newer is wanted
    QVERIFY2(notices[1].text.startsWith(u"UK West could take over now: "_s), qPrintable(notices[1].text));
}

void TestNoticeProtection::anUnknownPairIsToldWithItsCauseAndItsRemedy()
{
    PairStatus status = healthyPair(pairId.value, u"Hospital North"_s, start);
    status.reading->lag.staleness.reset();
    status.reading->lagError = Error{Errc::Forbidden, u"https://fhir-west.example.org"_s, {}};
    const QList<Notice> notices = told(QString(122, u'n'), status);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].title, u"Hospital North: Protection unknown"_s);
    QCOMPARE(notices[0].severity, Severity::Unknown);
    for (const QString& part :
         {u"Whether UK West could take over is not known: it was not measured."_s,
          u"https://fhir-west.example.org denies access with these credentials."_s,
          u"Check the role assignment and whether public access is closed."_s, u"This has been so since "_s}) {
        QVERIFY2(notices[0].text.contains(part), qPrintable(notices[0].text));
    }
}

void TestNoticeProtection::anOutageIsToldWithWhetherTheSecondaryCouldTakeOver()
{
    const QList<Notice> good = told(u"P"_s);
    QCOMPARE(good.size(), 1);
    QVERIFY2(good[0].text.contains(u"UK West could take over now"_s), qPrintable(good[0].text));
    const QList<Notice> bad = told(u"Q"_s);
    QVERIFY2(bad[0].text.contains(u"a failover would fail"_s), qPrintable(bad[0].text));
    const QList<Notice> slow = told(u"z"_s);
    QVERIFY2(!slow[0].text.contains(u"take over"_s), qPrintable(slow[0].text)); // nobody thinks of it
}

void TestNoticeProtection::recoveryDoesNotCallEverythingHealthyThatIsNotKnown()
{
    PairStatus managed = healthyPair(pairId.value, u"Hospital North"_s, start);
    managed.pair.kind = PairKind::Managed;
    const QList<Notice> notices = told(u"P"_s + QString(11, u'n'), managed);
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[1].title, u"Hospital North: healthy again"_s);
    QVERIFY2(!notices[1].text.contains(u"Everything"_s), qPrintable(notices[1].text));
    QVERIFY2(notices[1].text.contains(u"is not known"_s), qPrintable(notices[1].text));
}

void TestNoticeProtection::plannedWorkSilencesItsSideUntilItsEnd()
{
    Story secondary;
    secondary.rules.plan(pairId, PlannedWork{Side::Secondary, start, start + 5min, u"A. Berg"_s});
    QCOMPARE(secondary.tell(u"ddttrr"_s), QStringList{}); // a copy stands still where its target is worked at
    QCOMPARE(secondary.tell(u"QQ"_s), QStringList{u"6 primary_down bad"_s}); // planned there, and not here
    QCOMPARE(secondary.tell(u"QQQ"_s), QStringList{u"9 unprotected bad"_s}); // what holds at its end is told
    Story primary;
    primary.rules.plan(pairId, PlannedWork{Side::Primary, start, start + 5min, u"A. Berg"_s});
    QCOMPARE(primary.tell(u"PPQQ"_s), QStringList{u"2 unprotected bad"_s});
    Incident outage;
    outage.id = IncidentId{u"a"_s};
    QVERIFY(primary.rules.observe(pairId, {outage}, start + 2min).isEmpty());
    primary.rules.plan(pairId, std::nullopt); // over before its time
    QCOMPARE(primary.tell(u"Q"_s), QStringList{u"4 primary_down bad"_s});
}

void TestNoticeProtection::plannedWorkAtBothSidesSilencesFromItsBeginning()
{
    Story both;
    both.rules.plan(pairId, PlannedWork{std::nullopt, start + 1min, start + 5min, u"A. Berg"_s});
    QCOMPARE(both.tell(u"hQQQQ"_s), QStringList{}); // confirmed when it has begun
    Story later;
    later.rules.plan(pairId, PlannedWork{std::nullopt, start + 1h, start + 2h, u"A. Berg"_s});
    QCOMPARE(later.tell(u"QQ"_s).size(), 2); // it has not begun
}

void TestNoticeProtection::theWebhookIsToldStateCauseConfidenceAndSince()
{
    const Notice notice = told(u"d"_s).first();
    const auto sent = QJsonDocument::fromJson(webhookBody(WebhookKind::Generic, notice)).object();
    const QJsonObject expected{{u"state"_s, u"unprotected"_s},
                               {u"cause"_s, u"down"_s},
                               {u"confidence"_s, u"confirmed"_s},
                               {u"since"_s, toIso(start + 30s)}};
    QCOMPARE(sent[u"protection"_s].toObject(), expected);
    QCOMPARE(sent[u"code"_s].toString(), u"unprotected"_s);
    QCOMPARE(sent[u"event"_s].toString(), u"problem"_s);
    const auto kept = noticeFromJson(toJson(notice));
    QVERIFY(kept);
    QCOMPARE(*kept, notice); // it waits for its receiver as it was
    QVERIFY(webhookBody(WebhookKind::Teams, told(u"P"_s).first()).contains("primary_down · protection: protected · "));
    QVERIFY(webhookBody(WebhookKind::Slack, notice).contains("bad · unprotected · 20"));
    Notice other = notice;
    other.protection.reset();
    QVERIFY(webhookBody(WebhookKind::Generic, other).contains("\"protection\":null"));
}

void TestNoticeProtection::aNoticeOfAnEarlierVersionHasNoProtection()
{
    QJsonObject kept = toJson(told(u"d"_s).first());
    kept.remove(u"protection"_s);
    const auto read = noticeFromJson(kept);
    QVERIFY(read);
    QCOMPARE(read->protection, std::nullopt);
    kept[u"protection"_s] = QJsonObject{{u"state"_s, u"purple"_s}};
    QVERIFY(!noticeFromJson(kept));
}

QTEST_GUILESS_MAIN(TestNoticeProtection)
#include "tst_notice_protection.moc"
