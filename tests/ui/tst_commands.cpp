// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void lettersAreFoundInTheirOrderOnly_data();
    void lettersAreFoundInTheirOrderOnly();
    void theBetterPlaceWins_data();
    void theBetterPlaceWins();
    void everyWordMustBeFound();
    void whatIsShownWeighsMoreThanKeywords();
    void whatCannotBeRunComesLast();
    void withoutAFilterTheOrderStays();
    void aLongNameCostsNothing();
};

void TestCommands::lettersAreFoundInTheirOrderOnly_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << u""_s << u"Timeline"_s << true;
    QTest::newRow("start") << u"time"_s << u"Timeline"_s << true;
    QTest::newRow("initials") << u"hn"_s << u"Hospital North"_s << true;
    QTest::newRow("case") << u"HOSP"_s << u"hospital"_s << true;
    QTest::newRow("wrong order") << u"np"_s << u"Hospital North"_s << false;
    QTest::newRow("longer than the text") << u"overviews"_s << u"Overview"_s << false;
    QTest::newRow("letter twice") << u"oo"_s << u"Overview"_s << false;
    QTest::newRow("accents") << u"zurich"_s << u"Zürich"_s << true;
    QTest::newRow("Chinese") << u"时线"_s << u"时间线"_s << true;
    QTest::newRow("Thai without its marks") << u"ตง"_s << u"การตั้งค่า"_s << true;
    QTest::newRow("Arabic") << u"اعدادات"_s << u"الإعدادات"_s << true;
}

void TestCommands::lettersAreFoundInTheirOrderOnly()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzyScore(pattern, text).has_value(), found);
}

void TestCommands::theBetterPlaceWins_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("start of the text") << u"pa"_s << u"Pair"_s << u"Copy a pair"_s;
    QTest::newRow("starts of words") << u"hn"_s << u"Hospital North"_s << u"Ophthalmology nine"_s;
    QTest::newRow("an unbroken run") << u"prac"_s << u"Practice"_s << u"Primary case"_s;
    QTest::newRow("small gaps") << u"tln"_s << u"xtxlxn"_s << u"xtxxxxlxxxxn"_s;
}

void TestCommands::theBetterPlaceWins()
{
    QFETCH(QString, pattern);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(pattern, better).value() > fuzzyScore(pattern, worse).value());
}

namespace {

Command command(const QString& id, const QString& text, const QString& keywords = {}, bool enabled = true)
{
    return {.id = id, .text = text, .keywords = keywords, .enabled = enabled};
}

} // namespace

void TestCommands::everyWordMustBeFound()
{
    const QList<Command> commands{command(u"pair.a"_s, u"Hospital North"_s, u"North Europe production"_s),
                                  command(u"pair.b"_s, u"Hospital South"_s, u"West Europe test"_s)};
    QCOMPARE(rankCommands(commands, u"hosp prod"_s), QList<int>{0});
    QCOMPARE(rankCommands(commands, u" test  south "_s), QList<int>{1});
    QCOMPARE(rankCommands(commands, u"hosp xyz"_s), QList<int>{});
}

void TestCommands::whatIsShownWeighsMoreThanKeywords()
{
    const QList<Command> commands{command(u"a"_s, u"Overview"_s, u"timeline"_s), command(u"b"_s, u"Timeline"_s)};
    QCOMPARE(rankCommands(commands, u"timeline"_s), (QList<int>{1, 0}));
    // The id is the same in every language.
    QCOMPARE(rankCommands({command(u"page.timeline"_s, u"时间线"_s)}, u"timeline"_s), QList<int>{0});
}

void TestCommands::whatCannotBeRunComesLast()
{
    const QList<Command> commands{command(u"a"_s, u"Timeline"_s, {}, false), command(u"b"_s, u"Add to the timeline"_s)};
    QCOMPARE(rankCommands(commands, u"timeline"_s), (QList<int>{1, 0}));
}

void TestCommands::withoutAFilterTheOrderStays()
{
    const QList<Command> commands{command(u"a"_s, u"Zebra"_s), command(u"b"_s, u"A much longer name"_s),
                                  command(u"c"_s, u"Ant"_s)};
    QCOMPARE(rankCommands(commands, u"  "_s), (QList<int>{0, 1, 2}));
}

void TestCommands::aLongNameCostsNothing()
{
    const QList<Command> commands{command(u"a"_s, QString(1'000'000, u'x'))};
    QCOMPARE(rankCommands(commands, u"xxx"_s), QList<int>{0});
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
