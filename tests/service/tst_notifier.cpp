// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notifier.h"
#include "service/store_notices.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestNotifier : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aNoticeHasWordsAndCodes();
    void everyKindHasItsWords();
    void namesAreData();
    void whatIsOverOrKnownIsCleared();
    void aRemovedPairIsForgotten();
    void theIncidentOfAToldOutageIsNotToldAgain();
    void silencesSurviveARestart();
    void aStoreThatFailsLosesNothing();
    void nothingIsWrittenToAReadOnlyStore();
    void whoTakesOverTellsNothingTwiceAndSendsWhatWaits();
    void anyServiceMayTellSomething();
    void aStoreThatTakesNothingIsToldAfterAMinuteAndWhenItTakesAgain();
    void tomorrowMorningIsEightOClock();
    void theWorstOfAllPairsIsKnown();

private:
    PairStatus down()
    {
        m_source->advance(30s);
        PairStatus status = healthyPair(u"north"_s, u"Hospital North"_s, m_source->now());
        status.reading->verdict.code = VerdictCode::PrimaryDown;
        status.reading->verdict.since = m_source->now() - 2min;
        return status;
    }
    void beHealthy(int readings)
    {
        for (int i = 0; i < readings; ++i) {
            m_source->advance(30s);
            m_source->update(healthyPair(u"north"_s, u"Hospital North"_s, m_source->now()));
        }
    }
    Notice told(int index) const { return m_told->at(index).first().value<Notice>(); }
    void restart()
    {
        m_told.reset();
        m_notifier.reset();
        m_notifier = std::make_unique<Notifier>(*m_source, m_store);
        m_told = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::noticed);
    }

    const PairId m_id{u"north"_s};
    MemorySettings m_store{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<Notifier> m_notifier{};
    std::unique_ptr<QSignalSpy> m_told{};
};

void TestNotifier::init()
{
    m_store.readOnly = false;
    m_store.failWith(std::nullopt);
    m_store.clear();
    m_source = std::make_unique<FakeWatchSource>();
    m_source->add(healthyPair(m_id.value, u"Hospital North"_s, m_source->now()));
    restart();
}

void TestNotifier::cleanup()
{
    m_told.reset();
    m_notifier.reset();
    m_source.reset();
}

void TestNotifier::aNoticeHasWordsAndCodes()
{
    m_source->update(down());
    m_source->update(down());
    QCOMPARE(m_told->size(), 1);
    const Notice notice = told(0);
    QCOMPARE(notice.title, u"Hospital North: Primary down"_s);
    QVERIFY(notice.text.contains(u"UK South"_s));
    QCOMPARE(notice.code, u"primary_down"_s);
    QCOMPARE(notice.key, u"north/outage"_s);
    QCOMPARE(notice.severity, Severity::Bad);
    QCOMPARE(notice.pairName, u"Hospital North"_s);
    QVERIFY(notice.since < notice.at);
}

void TestNotifier::everyKindHasItsWords()
{
    PairStatus breached = healthyPair(m_id.value, u"Hospital North"_s, m_source->now());
    breached.reading->forecast.breached = true;
    breached.reading->lag.staleness = Interval{16min, 17min};
    breached.reading->primary.certificateEnds = m_source->now() + 3 * 24h;
    for (int i = 0; i < 2; ++i) {
        m_source->advance(30s);
        breached.reading->at = m_source->now();
        m_source->update(breached);
    }
    QCOMPARE(m_told->size(), 2);
    QCOMPARE(told(0).title, u"Hospital North: a certificate ends soon"_s);
    QVERIFY(told(0).text.contains(u"2026"_s));
    QCOMPARE(told(1).title, u"Hospital North: RPO breached"_s);
    QVERIFY2(
        told(1).text.startsWith(u"The secondary is behind by 16 – 17 min, which is more than the RPO of 15 min. "_s),
        qPrintable(told(1).text));
    QVERIFY(m_source->declare(m_id, u"M. Okafor"_s, {}, IncidentKind::Planned).result());
    QCOMPARE(told(2).title, u"Hospital North: incident opened"_s);
    QVERIFY(told(2).text.startsWith(u"Planned work, begun at "_s));
    QList<Incident> incidents = m_source->incidents(m_id);
    incidents.first().ended = incidents.first().began + 38min;
    m_source->setIncidents(m_id, incidents);
    QVERIFY(told(3).text.endsWith(u"lasted 38 min."_s));
    beHealthy(12);
    QCOMPARE(told(4).kind, NoticeKind::Recovered);
    QCOMPARE(told(4).title, u"Hospital North: healthy again"_s);
    QSet<QString> keys;
    for (int i = 0; i < 5; ++i) {
        keys.insert(told(i).key);
    }
    QCOMPARE(keys.size(), 4); // the incident's end takes the place of its beginning
}

void TestNotifier::namesAreData()
{
    PairStatus status = down();
    status.pair.name = u"%1 <b>%2"_s;
    m_source->update(status);
    QCOMPARE(told(0).title, u"%1 <b>%2: Primary down"_s);
}

void TestNotifier::whatIsOverOrKnownIsCleared()
{
    const QSignalSpy cleared(m_notifier.get(), &Notifier::cleared);
    const QSignalSpy silence(m_notifier.get(), &Notifier::silenceChanged);
    m_source->update(down());
    QVERIFY(m_notifier->needsAttention(m_id));
    m_notifier->acknowledgeAll();
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(silence.size(), 1);
    QVERIFY(!m_notifier->needsAttention(m_id));
    beHealthy(12);
    QCOMPARE(cleared.size(), 1);
    m_source->update(down());
    beHealthy(12);
    QCOMPARE(cleared.size(), 2);
}

void TestNotifier::aRemovedPairIsForgotten()
{
    const QSignalSpy cleared(m_notifier.get(), &Notifier::cleared);
    m_source->update(down());
    m_notifier->snooze(m_id, m_source->now() + 1h);
    m_source->remove(m_id);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(m_notifier->silence(m_id), Silence{});
}

void TestNotifier::theIncidentOfAToldOutageIsNotToldAgain()
{
    const PairStatus status = down();
    Incident incident;
    incident.id = IncidentId{u"i"_s};
    incident.began = status.reading->verdict.since;
    m_source->remove(m_id);
    m_source->add(status); // known before its signal comes, as the monitor does it
    m_source->setIncidents(m_id, {incident});
    m_source->update(status);
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(told(0).code, u"primary_down"_s);
}

void TestNotifier::silencesSurviveARestart()
{
    const Instant until = m_source->now() + 1h;
    m_source->update(down());
    m_notifier->acknowledge(m_id);
    m_notifier->snooze(m_id, until);
    m_notifier->snoozeAll(until);
    restart();
    QCOMPARE(m_notifier->silence(m_id).acknowledged, std::optional(Severity::Bad));
    QCOMPARE(m_notifier->silence(m_id).snoozedUntil, std::optional(until));
    QCOMPARE(m_notifier->snoozedAllUntil(), std::optional(until));
    m_source->update(down());
    QCOMPARE(m_told->size(), 0);
    m_notifier->wake(m_id);
    m_notifier->wakeAll();
    QCOMPARE(m_notifier->snoozedAllUntil(), std::nullopt);
    m_notifier->setOff(m_id, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_store.setting(u"notices"_s)->contains(u"\"off\":true"_s),
                             30'000); // written while it runs, too
}

void TestNotifier::aStoreThatFailsLosesNothing()
{
    m_store.failWith(Error{Errc::StorageFull, u"store"_s, {}});
    m_source->update(down());
    QCOMPARE(m_told->size(), 1);
    m_store.failWith(std::nullopt);
    restart();
    m_source->update(down());
    QCOMPARE(m_told->size(), 0); // the end of the run wrote what could not be written before
}

void TestNotifier::nothingIsWrittenToAReadOnlyStore()
{
    m_store.readOnly = true;
    m_source->update(down());
    restart();
    QCOMPARE(*m_store.setting(u"notices"_s), QString());
}

/// Two processes over one store: the first holds it, the second takes over when that one ends.
void TestNotifier::whoTakesOverTellsNothingTwiceAndSendsWhatWaits()
{
    m_store.readOnly = true;
    restart(); // the second: it shows what the first one stores, and tells nothing
    m_source->setWatchedElsewhere(true);
    PairStatus shown = down();
    shown.live = false;
    m_source->update(shown);
    QCOMPARE(m_told->size(), 0);
    {
        FakeWatchSource source(m_source->now());
        source.add(healthyPair(m_id.value, u"Hospital North"_s, source.now()));
        m_store.readOnly = false;
        Notifier first(source, m_store);
        source.update(down());
        QCOMPARE(first.queue().waiting().size(), 1); // nobody takes it
        first.snoozeAll(m_source->now() + 1min);
    }
    const QSignalSpy added(&m_notifier->queue(), &NoticeQueue::added);
    m_source->setWatchedElsewhere(false);
    QCOMPARE(added.size(), 1); // who sends looks again
    QCOMPARE(m_notifier->queue().waiting().size(), 1);
    QVERIFY(m_notifier->needsAttention(m_id));
    QVERIFY(m_notifier->snoozedAllUntil()); // as it was there
    m_source->advance(2min);
    m_source->update(down());
    QCOMPARE(m_told->size(), 0); // it was told
    beHealthy(12);
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(told(0).kind, NoticeKind::Recovered);
    const auto waiting = m_notifier->queue().waiting();
    QCOMPARE(waiting.size(), 2);
    QVERIFY(waiting.first().number < waiting.last().number); // no number is given twice
    QTRY_COMPARE_WITH_TIMEOUT(m_store.waitingNotices()->size(), 2, 30'000);
}

void TestNotifier::anyServiceMayTellSomething()
{
    m_notifier->take({.pair = m_id,
                      .pairName = u"Hospital North"_s,
                      .problem = u"drill/quarterly"_s,
                      .code = u"drill_failed"_s,
                      .severity = Severity::Watch,
                      .title = u"The drill failed"_s,
                      .text = u"Step 4 was not done in time."_s,
                      .at = m_source->now(),
                      .since = m_source->now() - 1h});
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(told(0).kind, NoticeKind::Problem);
    QCOMPARE(told(0).title, u"The drill failed"_s);
    QCOMPARE(told(0).key, u"north/drill/quarterly"_s);
    QVERIFY(m_notifier->needsAttention(m_id));
    QCOMPARE(m_notifier->queue().waiting().size(), 1);
    restart();
    QCOMPARE(m_notifier->queue().waiting().size(), 1);
    QCOMPARE(m_notifier->queue().waiting().first().notice.title, u"The drill failed"_s);
}

void TestNotifier::aStoreThatTakesNothingIsToldAfterAMinuteAndWhenItTakesAgain()
{
    const StoreNotices store(*m_source);
    connect(&store, &StoreNotices::happened, m_notifier.get(), &Notifier::take);
    const auto read = [&](std::optional<Error> error) {
        m_source->advance(30s);
        PairStatus status = healthyPair(m_id.value, u"Hospital North"_s, m_source->now());
        status.storeError = std::move(error);
        m_source->update(status);
    };
    const Error full{Errc::StorageFull, u"/data/rekindle.sqlite"_s, {}};
    read(std::nullopt);
    read(full);
    read(full);
    QCOMPARE(m_told->size(), 0);
    read(full);
    read(full);
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(told(0).code, u"storage_full"_s);
    QCOMPARE(told(0).title, u"Readings are not kept"_s);
    QCOMPARE(told(0).key, u"/store"_s);
    QCOMPARE(told(0).pair, PairId{});
    read(std::nullopt);
    QCOMPARE(m_told->size(), 2);
    QCOMPARE(told(1).title, u"Readings are kept again"_s);
}

void TestNotifier::tomorrowMorningIsEightOClock()
{
    const Instant now = m_source->now();
    const Instant morning = Notifier::tomorrowMorning(now);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toEpochMs(morning));
    QCOMPARE(local.time(), QTime(8, 0));
    QCOMPARE(local.date(), QDateTime::fromMSecsSinceEpoch(toEpochMs(now)).date().addDays(1));
}

void TestNotifier::theWorstOfAllPairsIsKnown()
{
    QCOMPARE(m_notifier->counts().worst(), Severity::Good);
    addDrawnPairs(*m_source);
    QCOMPARE(m_notifier->counts(), (SeverityCounts{.good = 2, .unknown = 2, .watch = 1, .bad = 1}));
    QCOMPARE(m_notifier->counts().worst(), Severity::Bad);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
