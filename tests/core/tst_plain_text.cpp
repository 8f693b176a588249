// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plain_text.h"

#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT
private slots:
    void n3_textIsCutWhereACharacterEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("cut");
        const QString flame = u"🔥"_s;
        const QString family = u"👩‍👩‍👧"_s; // three people and what joins them: one character to people
        QTest::newRow("short enough") << u"abc"_s << 3 << u"abc"_s;
        QTest::newRow("letters") << u"abcd"_s << 3 << u"abc"_s;
        QTest::newRow("before a surrogate pair") << u"ab"_s + flame << 3 << u"ab"_s;
        QTest::newRow("after a surrogate pair") << u"a"_s + flame + u"b"_s << 3 << u"a"_s + flame;
        QTest::newRow("not inside a family") << u"ab"_s + family << 9 << u"ab"_s;
        QTest::newRow("not between letter and accent") << u"abe\u0301"_s << 3 << u"ab"_s;
        QTest::newRow("not inside a Thai syllable") << u"กำ"_s << 1 << u"ก"_s;
        QTest::newRow("a first character longer than the limit") << flame + u"b"_s << 1 << QString();
        QTest::newRow("nothing") << u"abc"_s << 0 << QString();
    }
    void n3_textIsCutWhereACharacterEnds()
    {
        QFETCH(QString, text);
        QFETCH(int, limit);
        QTEST(rekindle::cut(text, limit), "cut");
    }

    void aMountainOfAccentsIsCutAllTheSame()
    {
        const QString tower = u"e"_s + QString(500, QChar(0x0301));
        QCOMPARE(cut(tower, 100).size(), 100);
    }

    void r7_nothingThatSteersATerminalStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("words stay") << u"Klinik Süd · 北 · ชล 🔥"_s << u"Klinik Süd · 北 · ชล 🔥"_s;
        QTest::newRow("escape sequence") << u"\x1b[31mred"_s << u"\\x1b[31mred"_s;
        QTest::newRow("title of the terminal") << u"\x1b]0;x\x07"_s << u"\\x1b]0;x\\x07"_s;
        QTest::newRow("eight-bit CSI") << QString(QChar(0x9b)) + u"2J"_s << u"\\x9b2J"_s;
        QTest::newRow("lines") << u"a\r\nb\tc"_s << u"a\\r\\nb\\tc"_s;
        QTest::newRow("separators") << u"a\u2028b\u2029"_s << u"a\\u2028b\\u2029"_s;
        QTest::newRow("delete and null") << u"a\x7f"_s + QChar(0) << u"a\\x7f\\x00"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) << u"a\ufffd"_s;
    }
    void r7_nothingThatSteersATerminalStays()
    {
        QFETCH(QString, text);
        QTEST(rekindle::plain(text), "plain");
    }

    void linesOfOursStayLines() { QCOMPARE(plainLines(u"a\n\tb\x1b\r"_s), u"a\n\tb\\x1b\\r"_s); }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plain_text.moc"
