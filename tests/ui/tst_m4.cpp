// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/m4.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace rekindle;

namespace {

constexpr double hole = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestM4 : public QObject
{
    Q_OBJECT
private slots:
    void keepsFirstLowestHighestAndLastOfEveryColumn();
    void neverLosesTheSingleBreach();
    void gapsStayGaps();
    void fewPointsStayAsTheyAre();
    void nothingComesOfNothing();
    void aMillionPointsBecomeFourAColumn();
};

void TestM4::keepsFirstLowestHighestAndLastOfEveryColumn()
{
    QRandomGenerator random(7);
    QList<QPointF> points;
    for (int i = 0; i < 10'000; ++i) {
        points.append({static_cast<double>(i), random.generateDouble()});
    }
    const int columns = 50;
    const auto reduced = m4(points, 0, 10'000, columns);
    for (int column = 0; column < columns; ++column) {
        const auto inside = [&](const QPointF& p) { return p.x() >= column * 200 && p.x() < (column + 1) * 200; };
        const auto byHeight = [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); };
        QList<QPointF> all;
        QList<QPointF> kept;
        std::copy_if(points.cbegin(), points.cend(), std::back_inserter(all), inside);
        std::copy_if(reduced.cbegin(), reduced.cend(), std::back_inserter(kept), inside);
        QVERIFY(kept.size() <= 4);
        QCOMPARE(kept.first(), all.first());
        QCOMPARE(kept.last(), all.last());
        QVERIFY(kept.contains(*std::min_element(all.cbegin(), all.cend(), byHeight)));
        QVERIFY(kept.contains(*std::max_element(all.cbegin(), all.cend(), byHeight)));
    }
    QVERIFY(std::is_sorted(reduced.cbegin(), reduced.cend(),
                           [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
}

void TestM4::neverLosesTheSingleBreach()
{
    QList<QPointF> points;
    for (int i = 0; i < 100'000; ++i) {
        points.append({static_cast<double>(i), i == 73'219 ? 901.0 : 12.0});
    }
    QVERIFY(m4(points, 0, 100'000, 100).contains(QPointF(73'219, 901)));
}

void TestM4::gapsStayGaps()
{
    const QList<QPointF> points{{0, 1}, {1, 2}, {2, hole}, {3, hole}, {4, 5}, {5, 6}};
    const auto reduced = m4(points, 0, 6, 1);
    int gaps = 0;
    for (const QPointF& point : reduced) {
        gaps += std::isnan(point.y()) ? 1 : 0;
    }
    QCOMPARE(gaps, 1); // two attempts without a value are one hole
    QCOMPARE(reduced.size(), 5);
    QVERIFY(std::isnan(reduced.at(2).y()));
}

void TestM4::fewPointsStayAsTheyAre()
{
    const QList<QPointF> points{{0, 1}, {10, 2}, {20, 0}};
    QCOMPARE(m4(points, 0, 30, 100), points);
}

void TestM4::nothingComesOfNothing()
{
    QVERIFY(m4({}, 0, 1, 10).isEmpty());
    QVERIFY(m4({{0, 1}}, 0, 1, 0).isEmpty());
    QVERIFY(m4({{0, 1}}, 1, 1, 10).isEmpty());
}

void TestM4::aMillionPointsBecomeFourAColumn()
{
    QList<QPointF> points;
    points.reserve(1'000'000);
    for (int i = 0; i < 1'000'000; ++i) {
        points.append({static_cast<double>(i), std::sin(i * 0.001)});
    }
    const auto reduced = m4(points, 0, 1'000'000, 1200);
    QVERIFY(reduced.size() <= 4 * 1200);
    QVERIFY(reduced.size() > 1200);
}

QTEST_GUILESS_MAIN(TestM4)
#include "tst_m4.moc"
