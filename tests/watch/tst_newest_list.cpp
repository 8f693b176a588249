// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/newest_list.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const Instant noon{std::chrono::hours{24 * 20000 + 12}};

NewestList::Entry at(const QString& id, Millis before)
{
    return {{u"Patient"_s, id, u"1"_s, noon - before}, false, noon - before, noon - before};
}

/// Between the entries around it.
NewestList::Entry undatedDeletion(const QString& id, Millis from, Millis to)
{
    return {{u"Patient"_s, id, u"2"_s, {}}, true, noon - from, noon - to};
}

} // namespace

/// The newest changes of two services, beside each other.
class TestNewestList : public QObject
{
    Q_OBJECT
private slots:
    void whatLiesBehindTheEndOfAListIsNotMissingInIt()
    {
        NewestList here;
        here.entries = {at(u"a"_s, 1s), at(u"b"_s, 10s), undatedDeletion(u"c"_s, 20s, 10s), at(u"d"_s, 20s)};
        NewestList there;
        there.entries = {at(u"a"_s, 1s), at(u"b"_s, 10s)}; // its page ends here
        QVERIFY(here.missingIn(there).isEmpty());
        there.whole = true;
        QCOMPARE(here.missingIn(there).size(), 2);
    }

    void ofTheMomentAtWhichAListEndsAPartMayLieBehindIt()
    {
        NewestList here;
        here.entries = {at(u"a"_s, 1s), at(u"b"_s, 10s), at(u"c"_s, 10s)}; // one transaction
        NewestList there;
        there.entries = {at(u"a"_s, 1s), at(u"c"_s, 10s)};
        QVERIFY(here.missingIn(there).isEmpty());
        there.entries.append(at(u"e"_s, 11s));
        const auto missing = here.missingIn(there);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.constFirst().facts.id, u"b"_s);
    }

    void aCopyThatKeepsStampsBringsThemInBehindLaterOnes()
    {
        NewestList list;
        list.entries = {at(u"written"_s, 1s), at(u"late"_s, 20s), at(u"earlier"_s, 5s), at(u"old"_s, 40s)};
        QVERIFY(list.holdsSince(noon - 30s));
        list.entries.append(at(u"older"_s, 50s));
        QVERIFY(list.holdsSince(noon - 30s));
        QVERIFY(!list.holdsSince(noon - 60s)); // it does not go back so far
        list.whole = true;
        QVERIFY(list.holdsSince(noon - 60s));
    }

    void aListInNoOrderHoldsNothingForCertain()
    {
        NewestList list;
        list.entries = {at(u"old"_s, 40s), at(u"written"_s, 1s), at(u"older"_s, 50s)};
        QVERIFY(!list.holdsSince(noon - 30s));
        list.entries = {at(u"written"_s, 1s), at(u"older"_s, 50s), at(u"old"_s, 40s)};
        QVERIFY(!list.holdsSince(noon - 30s));
        list.entries = {at(u"older"_s, 50s), at(u"old"_s, 40s), at(u"written"_s, 1s)};
        QVERIFY(!list.holdsSince(noon - 30s));
    }
};

QTEST_GUILESS_MAIN(TestNewestList)
#include "tst_newest_list.moc"
