// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/planned_work.h"

#include "service/notifier.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromEpochMs(1'795'227'270'000);
const PairId pairId{u"north"_s};

NoticeWish planWish(const std::optional<PlannedWork>& work)
{
    return {.kind = NoticeWish::Kind::Plan, .pair = pairId, .work = work};
}

} // namespace

class TestPlannedWork : public QObject
{
    Q_OBJECT
private slots:
    void plannedWorkIsKeptWithWhatWasTold();
    void whatAnEarlierVersionKeptHasBegun();
    void aWishIsAskedAsItIs();
    void aWishThatCannotBeIsRefused();
};

void TestPlannedWork::plannedWorkIsKeptWithWhatWasTold()
{
    MemorySettings store;
    const PlannedWork work{Side::Secondary, start, start + 1h, u"A. Berg"_s};
    {
        FakeWatchSource source(start);
        source.add(healthyPair(pairId.value, u"Hospital North"_s, start));
        Notifier notifier(source, store);
        notifier.plan(pairId, work);
        notifier.setOff(pairId, true);
    }
    QCOMPARE(plannedWork(store, pairId, start), std::optional(work));
    QCOMPARE(plannedWork(store, pairId, start + 1h), std::nullopt);
    QVERIFY(carryOut(planWish(PlannedWork{Side::Primary, start, start + 2h, u"B"_s}), store));
    QCOMPARE(plannedWork(store, pairId, start)->side, Side::Primary);
    QVERIFY(carryOut(planWish(std::nullopt), store));
    QCOMPARE(plannedWork(store, pairId, start), std::nullopt);
    QVERIFY(store.noticeRules()->contains(u"\"off\":true"_s)); // nothing else is forgotten
}

void TestPlannedWork::whatAnEarlierVersionKeptHasBegun()
{
    const QJsonObject kept{{u"side"_s, u"primary"_s}, {u"until"_s, toIso(start)}, {u"who"_s, u"A. Berg"_s}};
    QCOMPARE(plannedWorkFrom(kept), std::optional(PlannedWork{Side::Primary, Instant{}, start, u"A. Berg"_s}));
}

void TestPlannedWork::aWishIsAskedAsItIs()
{
    using Kind = NoticeWish::Kind;
    const NoticeWish wishes[] = {{.kind = Kind::Acknowledge},
                                 {.kind = Kind::Acknowledge, .pair = pairId},
                                 {.kind = Kind::Snooze, .pair = pairId, .until = start},
                                 {.kind = Kind::Snooze},
                                 {.kind = Kind::Off, .pair = pairId, .off = true},
                                 planWish(PlannedWork{std::nullopt, start, start + 1h, u"A. Berg"_s}),
                                 planWish(std::nullopt)};
    for (const NoticeWish& wish : wishes) {
        const auto asked = noticeWishFrom(toJson(wish));
        QVERIFY(asked);
        QCOMPARE(*asked, wish);
    }
}

void TestPlannedWork::aWishThatCannotBeIsRefused()
{
    const auto subject = [](QJsonObject json, const QString& key, const QJsonValue& value) {
        json[key] = value;
        const auto wish = noticeWishFrom(json);
        return wish ? u"taken"_s : wish.error().subject;
    };
    const QJsonObject good = toJson(planWish(PlannedWork{std::nullopt, start, start + 1h, u"A. Berg"_s}));
    QCOMPARE(subject(good, u"kind"_s, u"party"_s), u"kind"_s);
    QCOMPARE(subject(good, u"id"_s, QString()), u"id"_s); // never of all pairs
    QJsonObject work = good[u"work"_s].toObject();
    work[u"side"_s] = u"left"_s;
    QCOMPARE(subject(good, u"work"_s, work), u"work"_s);
    work[u"side"_s] = u"both"_s;
    work[u"until"_s] = toIso(start);
    QCOMPARE(subject(good, u"work"_s, work), u"work"_s); // it ends when it begins
    QVERIFY(subject(good, u"until"_s, u"soon"_s) != u"taken"_s);
}

QTEST_GUILESS_MAIN(TestPlannedWork)
#include "tst_planned_work.moc"
