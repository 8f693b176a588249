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
        const LossEstimate loss = LossLedger().estimate(noon, 40s);
        QVERIFY(!loss.total.has_value());
        QVERIFY(!loss.complete);
        QCOMPARE(loss.worstCase, std::optional(Millis{40s}));
        LossLedger ledger;
        ledger.changed({}, noon);
        QCOMPARE(ledger.estimate(noon, {}).total, std::optional(CountRange{0, 0}));
        QVERIFY(ledger.estimate(noon, {}).complete);
    }

    void aResourceChangedTwiceIsLostOnce()
    {
        LossLedger ledger;
        ledger.visible(noon, noon + 15s);
        ledger.changed({change(u"Patient"_s, "a", 10s), change(u"Patient"_s, "a", 20s), change(u"Patient"_s, "b", 12s)},
                       noon + 30s);
        ledger.changed({change(u"Patient"_s, "a", 20s)}, noon + 31s); // read again
        const LossEstimate loss = ledger.estimate(noon + 31s, {});
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
        ledger.unread(noon - 1s); // it has these
        ledger.changed({change(u"Patient"_s, "a", 60s)}, noon + 61s);
        QVERIFY(ledger.estimate(noon + 61s, {}).complete);
        ledger.unread(noon + 30s);
        QVERIFY(!ledger.estimate(noon + 61s, {}).complete);
        ledger.visible(noon + 29s, noon + 29s);
        QVERIFY(!ledger.estimate(noon + 61s, {}).complete);
        ledger.visible(noon + 30s, noon + 30s);
        QVERIFY(ledger.estimate(noon + 61s, {}).complete);
    }

    void typesAndDeletesAreCounted()
    {
        LossLedger ledger;
        ledger.visible(noon, noon);
        ledger.changed(
            {change(u"Patient"_s, "a", 1s), change(u"Observation"_s, "a", 2s, true), change(u"Observation"_s, "b", 3s)},
            noon + 5s);
        const LossEstimate loss = ledger.estimate(noon + 5s, {});
        QCOMPARE(loss.total, std::optional(CountRange{3, 3}));
        QCOMPARE(loss.byType.value(u"Observation"_s), (CountRange{2, 2}));
        QCOMPARE(loss.byType.value(u"Patient"_s), (CountRange{1, 1}));
        QCOMPARE(loss.deletes, (CountRange{1, 1}));
    }

    void beforeTheSecondaryIsKnownNothingIsLostForCertain()
    {
        LossLedger ledger;
        ledger.changed({change(u"Patient"_s, "a", 1s)}, noon);
        QCOMPARE(ledger.estimate(noon, {}).total, std::optional(CountRange{0, 1}));
    }

    void whatTheSecondaryHasIsDroppedAndNotTakenUpAgain()
    {
        LossLedger ledger;
        ledger.changed({change(u"Patient"_s, "a", 1s), change(u"Patient"_s, "b", 9s)}, noon + 10s);
        ledger.visible(noon + 5s, noon + 6s);
        QCOMPARE(ledger.changes().size(), 1);
        ledger.changed({change(u"Patient"_s, "a", 1s)}, noon + 11s);
        QCOMPARE(ledger.estimate(noon + 11s, {}).total, std::optional(CountRange{1, 1}));
    }

    void readingGoesOnALittleBeforeTheNewestChange()
    {
        LossLedger ledger;
        QVERIFY(!ledger.readUpTo().has_value());
        ledger.changed({change(u"Patient"_s, "a", 100s), change(u"Patient"_s, "b", 90s)}, noon + 2min);
        QCOMPARE(ledger.readUpTo(), std::optional(noon + 95s));
        ledger.changed({change(u"Patient"_s, "c", 50s)}, noon + 2min);
        QCOMPARE(ledger.readUpTo(), std::optional(noon + 95s));
    }

    void anOldCountIsNotComplete()
    {
        LossLedger ledger;
        ledger.changed({}, noon);
        QVERIFY(ledger.estimate(noon + 2min, {}).complete);
        QVERIFY(!ledger.estimate(noon + 2min + 1ms, {}).complete);
    }

    void aRewoundSecondaryMakesItIncompleteUntilItIsPastAgain()
    {
        LossLedger ledger;
        ledger.changed({}, noon);
        ledger.visible(noon + 60s, noon + 60s);
        ledger.visible(noon + 57s, noon + 61s); // the clock's wobble
        QVERIFY(ledger.estimate(noon, {}).complete);
        ledger.visible(noon, noon + 1s);
        QVERIFY(!ledger.estimate(noon, {}).complete);
        ledger.visible(noon + 59s, noon + 60s);
        QVERIFY(!ledger.estimate(noon, {}).complete);
        ledger.visible(noon + 60s, noon + 61s);
        QVERIFY(ledger.estimate(noon, {}).complete);
    }

    void aRestartForgetsNothing()
    {
        LossLedger before;
        before.visible(noon, noon + 2s);
        before.changed({change(u"Patient"_s, "a", 1s), change(u"Observation"_s, "b", 3s, true)}, noon + 5s);
        before.unread(noon + 1s);
        LossLedger after;
        after.restore(before.memory());
        QCOMPARE(after.estimate(noon + 6s, 7s), before.estimate(noon + 6s, 7s));
        QCOMPARE(after.changes(), before.changes());
        QCOMPARE(after.readUpTo(), before.readUpTo());
        after.visible(noon + 2s, noon + 2s);
        QVERIFY(after.estimate(noon + 6s, 7s).complete);
        LossLedger broken;
        broken.restore({{u"changes"_s, QJsonArray{1, QJsonArray{u"Patient"_s, 2}}}, {u"read_at"_s, u"x"_s}});
        QVERIFY(broken.changes().isEmpty());
        QVERIFY(!broken.estimate(noon, {}).total.has_value());
    }

    void aMemoryThatIsCutIsIncomplete()
    {
        LossLedger before;
        QList<Change> many;
        for (int i = 0; i <= LossLedger::memoryLimit; ++i) {
            many.append(change(u"Patient"_s, QByteArray::number(i), Millis{i}));
        }
        before.visible(noon - 1s, noon - 1s);
        before.changed(many, noon + 1min);
        QVERIFY(before.estimate(noon + 1min, {}).complete);
        LossLedger after;
        after.restore(before.memory());
        QCOMPARE(after.changes().size(), LossLedger::memoryLimit);
        QVERIFY(!after.estimate(noon + 1min, {}).complete);
        after.visible(noon, noon);
        QVERIFY(after.estimate(noon + 1min, {}).complete);
    }

    void theListIsCutAtItsLimitAndSaysSo()
    {
        LossLedger ledger;
        QList<Change> many;
        for (int i = 0; i < LossLedger::limit + 10; ++i) {
            many.append(change(u"Observation"_s, QByteArray::number(i), Millis{i}));
        }
        ledger.changed(many, noon);
        LossEstimate loss = ledger.estimate(noon, {});
        QVERIFY(!loss.complete);
        QCOMPARE(loss.total->most, LossLedger::limit);
        ledger.visible(noon + Millis{LossLedger::limit + 8}, noon + Millis{LossLedger::limit + 8});
        QVERIFY(!ledger.estimate(noon, {}).complete);
        ledger.visible(noon + Millis{LossLedger::limit + 9}, noon + Millis{LossLedger::limit + 9});
        QVERIFY(ledger.estimate(noon, {}).complete);
        QCOMPARE(ledger.estimate(noon, {}).total, std::optional(CountRange{0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
