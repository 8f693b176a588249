// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lanes_layout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const LaneTexts texts{[](const QString& text) { return static_cast<double>(text.size()) * 7; },
                      [](int count) { return u"%1 milestones"_s.arg(count); }};

/// The first place where a label covers another one or another's mark; empty: nowhere.
QString overlap(const QList<LaneGroup>& groups, double width)
{
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const LaneGroup& one = groups[i];
        const double end = one.left + one.width;
        if (!one.text.isEmpty() && (one.left < 0 || end > width + 0.5)) {
            return one.text + u" leaves the lane"_s;
        }
        for (qsizetype k = 0; k < groups.size(); ++k) {
            const LaneGroup& other = groups[k];
            if (i == k || one.row != other.row || one.text.isEmpty()) {
                continue;
            }
            if (!other.text.isEmpty() && one.left < other.left + other.width && other.left < end) {
                return one.text + u" over "_s + other.text;
            }
            for (const double mark : other.marks) {
                if (mark + 5 > one.left && mark - 5 < end) {
                    return one.text + u" over a mark"_s;
                }
            }
        }
    }
    return {};
}

int laidOut(const QList<LaneGroup>& groups)
{
    int count = 0;
    for (const LaneGroup& group : groups) {
        count += static_cast<int>(group.milestones.size());
    }
    return count;
}

} // namespace

class TestLanesLayout : public QObject
{
    Q_OBJECT
private slots:
    void farApartEachHasItsOwnLabelOnOneLine();
    void aSecondLabelThatWouldCoverGoesToTheOtherLine();
    void manyAtOneMomentAreCounted();
    void atTheRightEndTheLabelStandsBefore();
    void nothingEverOverlaps();
};

void TestLanesLayout::farApartEachHasItsOwnLabelOnOneLine()
{
    const auto groups = layOutLane({{10, u"Detected"_s}, {300, u"Restored"_s}}, 600, texts);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].row, 0);
    QCOMPARE(groups[1].row, 0);
    QCOMPARE(groups[1].text, u"Restored"_s);
}

void TestLanesLayout::aSecondLabelThatWouldCoverGoesToTheOtherLine()
{
    const auto groups = layOutLane({{10, u"Detected"_s}, {40, u"Declared"_s}}, 600, texts);
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[1].row, 1);
}

void TestLanesLayout::manyAtOneMomentAreCounted()
{
    const auto groups = layOutLane({{50, u"a"_s}, {50, u"b"_s}, {51, u"c"_s}}, 600, texts);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].text, u"3 milestones"_s);
    QCOMPARE(groups[0].milestones, QList<int>({0, 1, 2}));
}

void TestLanesLayout::atTheRightEndTheLabelStandsBefore()
{
    const auto groups = layOutLane({{590, u"Failback complete"_s}}, 600, texts);
    QVERIFY(groups[0].left + groups[0].width < 590);
    QCOMPARE(groups[0].text, u"Failback complete"_s);
}

void TestLanesLayout::nothingEverOverlaps()
{
    QRandomGenerator random(7);
    for (int run = 0; run < 400; ++run) {
        const double width = random.bounded(120, 1200);
        QList<LaneItem> items;
        const int count = random.bounded(1, 30);
        for (int i = 0; i < count; ++i) {
            items.append({random.bounded(width), QString(random.bounded(3, 40), u'x')});
        }
        std::sort(items.begin(), items.end(), [](const LaneItem& a, const LaneItem& b) { return a.x < b.x; });
        const auto groups = layOutLane(items, width, texts);
        QCOMPARE(laidOut(groups), count);
        const QString found = overlap(groups, width);
        QVERIFY2(found.isEmpty(), qPrintable(u"run %1: %2"_s.arg(run).arg(found)));
    }
}

QTEST_GUILESS_MAIN(TestLanesLayout)
#include "tst_lanes_layout.moc"
