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
};

QTEST_GUILESS_MAIN(TestNewestList)
#include "tst_newest_list.moc"
