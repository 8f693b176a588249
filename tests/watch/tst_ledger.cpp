// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/ledger.h"

#include <QJsonArray>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon = fromEpochMs(1'795'262'400'000);

Change change(const QString& type, const QByteArray& id, Millis after, bool deleted = false)
{
    return {type, id, noon + after, deleted};
}

/// A list that ended `ended` after noon.
LossLedger::Listing listing(QList<Change> changes, Millis ended = 1min, std::optional<Millis> upTo = {})
{
    return {.changes = std::move(changes),
            .ended = noon + ended,
            .upTo = upTo ? std::optional(noon + *upTo) : std::nullopt};
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT
private slots:
    void hashesTellResourcesApartAndNameNobody()
    {
        const QByteArray key("k");
        QCOMPARE(hashId(key, u"Patient"_s, u"1"_s), hashId(key, u"Patient"_s, u"1"_s));
        QVERIFY(hashId(key, u"Patient"_s, u"1"_s) != hashId(key, u"Patient"_s, u"2"_s));
        QVERIFY(hashId(key, u"Patient"_s, u"1"_s) != hashId(key, u"Group"_s, u"1"_s));
        QVERIFY(hashId(key, u"Patient"_s, u"1"_s) != hashId("other", u"Patient"_s, u"1"_s));
        QCOMPARE(hashId(key, u"Patient"_s, u"1"_s).size(), 16);
    }

    void nothingReadIsNotZero()
    {
        const LossEstimate loss = LossLedger().estimate(40s);
        QVERIFY(!loss.total.has_value());
        QVERIFY(!loss.complete);
        QCOMPARE(loss.worstCase, std::optional(Millis{40s}));
        LossLedger ledger;
        ledger.listed(listing({}), noon);
        QVERIFY(!ledger.estimate({}).total.has_value()); // nothing is known of the secondary
        QCOMPARE(ledger.estimate({}).gap, LossGap::SecondaryUnknown);
        ledger.visible(noon, noon);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 0}));
        QVERIFY(ledger.estimate({}).complete);
    }

    void whatIsOvertakenIsAtRiskAgainAndTheCountIsALowerBound()
    {
        LossLedger ledger;
        ledger.listed(listing({change(u"Patient"_s, "a", 10s), change(u"Patient"_s, "b", 40s)}, 1min, 1min), noon);
        ledger.visible(noon + 2min, noon + 2min);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 0}));
        QVERIFY(ledger.estimate({}).complete);
        ledger.overtaken(noon + 30s);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 1}));
        QVERIFY(!ledger.estimate({}).complete);
        QCOMPARE(ledger.estimate({}).gap, LossGap::Overtaken);
        ledger.overtaken({}); // it has arrived
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 0}));
        QVERIFY(ledger.estimate({}).complete);
    }

    void aResourceChangedTwiceIsLostOnce()
    {
        LossLedger ledger;
        ledger.visible(noon, noon + 15s);
        ledger.listed(
            listing({change(u"Patient"_s, "a", 10s), change(u"Patient"_s, "a", 20s), change(u"Patient"_s, "b", 12s)},
                    30s),
            noon);
        ledger.listed(listing({change(u"Patient"_s, "a", 20s)}, 31s), noon); // read again
        const LossEstimate loss = ledger.estimate({});
        // a's newest change cannot be there; b's may be.
        QCOMPARE(loss.total, std::optional(CountRange{1, 2}));
        QCOMPARE(loss.oldest, std::optional(noon + 10s));
        QCOMPARE(ledger.changes().size(), 3);
        QCOMPARE(ledger.changes().constFirst().changedAt, noon + 10s);
    }

    void whatWasNotReadLeavesTheEstimateIncompleteUntilTheSecondaryIsPastIt()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        ledger.unread(noon - 1s, LossGap::TooMany); // it has these
        ledger.listed(listing({change(u"Patient"_s, "a", 60s)}, 61s), noon);
        QVERIFY(ledger.estimate({}).complete);
        ledger.unread(noon + 30s, LossGap::TooMany);
        QVERIFY(!ledger.estimate({}).complete);
        QCOMPARE(ledger.estimate({}).gap, LossGap::TooMany);
        ledger.visible(noon + 29s, noon + 29s);
        QVERIFY(!ledger.estimate({}).complete);
        ledger.visible(noon + 30s, noon + 30s);
        QVERIFY(ledger.estimate({}).complete);
    }

    void typesAndDeletesAreCounted()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        ledger.listed(listing({change(u"Patient"_s, "a", 3s), change(u"Observation"_s, "a", 4s, true),
                               change(u"Observation"_s, "b", 5s)},
                              6s),
                      noon);
        const LossEstimate loss = ledger.estimate({});
        QCOMPARE(loss.total, std::optional(CountRange{3, 3}));
        QCOMPARE(loss.byType.value(u"Observation"_s), (CountRange{2, 2}));
        QCOMPARE(loss.byType.value(u"Patient"_s), (CountRange{1, 1}));
        QCOMPARE(loss.deletes, (CountRange{1, 1}));
    }

    void whatTheSecondaryHasIsNotAtRiskAndNotTakenUpAgain()
    {
        LossLedger ledger;
        ledger.listed(listing({change(u"Patient"_s, "a", 1s), change(u"Patient"_s, "b", 30s)}, 31s), noon);
        ledger.visible(noon + 11s, noon + 12s);
        QCOMPARE(ledger.changes().size(), 1);
        ledger.listed(listing({change(u"Patient"_s, "a", 1s)}, 32s), noon);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{1, 1}));
    }

    void l1_theLowerBoundHoldsOnlyForTheMomentAtWhichTheSecondaryWasRead()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        ledger.listed(listing({change(u"Patient"_s, "a", 10s), change(u"Patient"_s, "b", 20s)}, 30s), noon);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{2, 2}));
        ledger.notRead();
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 2}));
        ledger.visible(noon, noon + 15s);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{1, 2}));
    }

    void l10_aChangeThatBecomesReadableLateIsFoundAndIsAtRiskUntilAHeartbeatAfterIt()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        ledger.listed(listing({change(u"Patient"_s, "a", 25s)}, 30s, 30s), noon);
        QVERIFY(*ledger.readFrom() <= noon + 5s); // the list goes back to where the late one will be stamped
        // Stamped 5 s after noon, readable 25 s later: the list before should have shown it.
        ledger.listed(listing({change(u"Patient"_s, "a", 25s), change(u"Patient"_s, "late", 5s)}, 60s, 60s), noon);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{2, 2}));
        // The heartbeat of the 59th second may have been written before it.
        ledger.visible(noon + 59s, noon + 59s);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 1}));
        ledger.visible(noon + 60s, noon + 60s);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 0}));
    }

    void l10_aHeartbeatProvesNoChangeThatMayHaveBeenCommittedAfterIt()
    {
        LossLedger ledger;
        ledger.listed(listing({change(u"Patient"_s, "a", 25s), change(u"Patient"_s, "b", 15s)}, 31s, 30s), noon);
        ledger.visible(noon + 30s, noon + 30s);
        // a was stamped five seconds before the heartbeat, and may have been committed after it.
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 1}));
        ledger.visible(noon + 31s, noon + 31s);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 0}));
    }

    void l9_aStampFromTheFutureIsNeitherCertainNorHeldBackForGood()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        ledger.listed(listing({change(u"Patient"_s, "a", 1h), change(u"Patient"_s, "b", 20s)}, 30s, 30s), noon);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{1, 2}));
        QVERIFY(*ledger.readFrom() < noon + 30s); // and the list does not jump ahead with it
        ledger.visible(noon + 60s, noon + 60s);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 0}));
        ledger.listed(listing({change(u"Patient"_s, "a", 1h)}, 90s, 90s), noon);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 0})); // it is known, and has arrived
    }

    void anUndatedDeletionIsOneWhateverMomentItIsGiven()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        Change deletion = change(u"Patient"_s, "a", 30s, true);
        deletion.notBefore = noon + 10s;
        deletion.version = u"2"_s;
        ledger.listed(listing({deletion}, 30s, 30s), noon);
        deletion.changedAt = noon + 12s;
        ledger.listed(listing({deletion}, 60s, 60s), noon);
        QCOMPARE(ledger.changes().size(), 1);
        QCOMPARE(ledger.changes().constFirst().changedAt, noon + 12s);
        QCOMPARE(ledger.estimate({}).deletes, (CountRange{1, 1}));
        ledger.visible(noon, noon + 11s); // it may have been made before that
        QCOMPARE(ledger.estimate({}).deletes, (CountRange{0, 1}));
    }

    void aListThatIsNotProvenIsALowerBoundAndSaysWhy()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        LossLedger::Listing list = listing({change(u"Patient"_s, "a", 20s)}, 30s, 30s);
        list.gap = LossGap::IndexBehind;
        ledger.listed(list, noon);
        QVERIFY(!ledger.estimate({}).complete);
        QCOMPARE(ledger.estimate({}).gap, LossGap::IndexBehind);
        ledger.notListed(LossGap::PrimaryUnread);
        QCOMPARE(ledger.estimate({}).gap, LossGap::PrimaryUnread);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{1, 1}));
    }

    void aRewoundSecondaryMakesItIncompleteUntilItIsPastAgain()
    {
        LossLedger ledger;
        ledger.listed(listing({}), noon);
        ledger.visible(noon + 60s, noon + 60s);
        ledger.visible(noon + 57s, noon + 61s); // the clock's wobble
        QVERIFY(ledger.estimate({}).complete);
        ledger.visible(noon, noon + 1s);
        QCOMPARE(ledger.estimate({}).gap, LossGap::SecondaryRewound);
        ledger.visible(noon + 59s, noon + 60s);
        QVERIFY(!ledger.estimate({}).complete);
        ledger.visible(noon + 60s, noon + 61s);
        QVERIFY(ledger.estimate({}).complete);
    }

    void l12_aSecondaryThatWentBackBehindAllThatIsKnownIsUnknown()
    {
        LossLedger ledger;
        ledger.listed(listing({}), noon);
        ledger.visible(noon + 60s, noon + 60s);
        ledger.secondaryLost();
        QVERIFY(!ledger.estimate({}).total.has_value());
        QCOMPARE(ledger.estimate({}).gap, LossGap::SecondaryRewound);
        ledger.visible(noon + 60s, noon + 60s);
        QVERIFY(ledger.estimate({}).complete);
    }

    void aPrimaryThatWentBackBeginsANewList()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        ledger.listed(listing({change(u"Patient"_s, "a", 20s)}, 30s, 30s), noon);
        ledger.primaryLost(noon + 60s);
        QVERIFY(!ledger.readFrom());
        ledger.listed(listing({}, 90s, 90s), noon);
        ledger.visible(noon + 50s, noon + 50s);
        QCOMPARE(ledger.estimate({}).gap, LossGap::PrimaryRewound);
        ledger.visible(noon + 60s, noon + 60s);
        QVERIFY(ledger.estimate({}).complete);
    }

    void aRestartForgetsNothing()
    {
        LossLedger before;
        before.visible(noon, noon + 2s);
        before.listed(listing({change(u"Patient"_s, "a", 1s), change(u"Observation"_s, "b", 3s, true)}, 30s, 29s),
                      noon);
        before.unread(noon + 1s, LossGap::BeforeWatch);
        LossLedger after;
        after.restore(before.memory());
        before.notRead(); // after a restart the secondary may have everything
        QCOMPARE(after.estimate(7s), before.estimate(7s));
        QCOMPARE(after.changes(), before.changes());
        QCOMPARE(after.readFrom(), before.readFrom());
        after.visible(noon + 2s, noon + 2s);
        QVERIFY(after.estimate(7s).complete);
        LossLedger broken;
        broken.restore({{u"changes"_s, QJsonArray{1, QJsonArray{u"Patient"_s, 2}}}, {u"read_at"_s, u"x"_s}});
        QVERIFY(broken.changes().isEmpty());
        QVERIFY(!broken.estimate({}).total.has_value());
    }

    void aMemoryThatIsCutIsIncomplete()
    {
        LossLedger before;
        QList<Change> many;
        for (int i = 0; i <= LossLedger::memoryLimit; ++i) {
            many.append(change(u"Patient"_s, QByteArray::number(i), Millis{i}));
        }
        before.visible(noon - 1s, noon - 1s);
        before.listed(listing(many, 1min, 1min), noon);
        QVERIFY(before.estimate({}).complete);
        LossLedger after;
        after.restore(before.memory());
        QCOMPARE(after.changes().size(), LossLedger::memoryLimit);
        QCOMPARE(after.estimate({}).gap, LossGap::TooMany);
        after.visible(noon, noon);
        QVERIFY(after.estimate({}).complete);
    }

    void theListIsCutAtItsLimitAndSaysSo()
    {
        LossLedger ledger;
        QList<Change> many;
        for (int i = 0; i < LossLedger::limit + 10; ++i) {
            many.append(change(u"Observation"_s, QByteArray::number(i), Millis{i}));
        }
        ledger.visible(noon - 1s, noon - 1s);
        ledger.listed(listing(many, 10min), noon);
        LossEstimate loss = ledger.estimate({});
        QCOMPARE(loss.gap, LossGap::TooMany);
        QCOMPARE(loss.total->most, LossLedger::limit);
        ledger.visible(noon + Millis{LossLedger::limit + 8}, noon + Millis{LossLedger::limit + 8});
        QVERIFY(!ledger.estimate({}).complete);
        ledger.visible(noon + 10min, noon + 10min);
        QVERIFY(ledger.estimate({}).complete);
        QCOMPARE(ledger.estimate({}).total, std::optional(CountRange{0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
