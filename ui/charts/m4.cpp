// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/m4.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rekindle {

namespace {

/// What one column keeps, as indices into the points; -1: nothing yet.
struct Column {
    qsizetype first{-1};
    qsizetype lowest{-1};
    qsizetype highest{-1};
    qsizetype last{-1};

    void take(qsizetype i, const QList<QPointF>& points)
    {
        if (first < 0) {
            first = lowest = highest = i;
        }
        if (points[i].y() < points[lowest].y()) {
            lowest = i;
        }
        if (points[i].y() > points[highest].y()) {
            highest = i;
        }
        last = i;
    }

    void flush(const QList<QPointF>& points, QList<QPointF>& out)
    {
        if (first < 0) {
            return;
        }
        std::array<qsizetype, 4> kept{first, lowest, highest, last};
        std::sort(kept.begin(), kept.end());
        const auto end = std::unique(kept.begin(), kept.end());
        for (auto it = kept.begin(); it != end; ++it) {
            out.append(points[*it]);
        }
        *this = {};
    }
};

} // namespace

QList<QPointF> m4(const QList<QPointF>& points, double from, double to, int columns)
{
    QList<QPointF> out;
    if (points.isEmpty() || columns <= 0 || !(to > from)) {
        return out;
    }
    out.reserve(std::min<qsizetype>(points.size(), qsizetype{4} * columns));
    const double scale = columns / (to - from);
    Column column;
    double current = -1;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (std::isnan(points[i].y())) {
            // A run of gaps is one gap; it also ends the column, so that no line crosses it.
            column.flush(points, out);
            if (!out.isEmpty() && !std::isnan(out.last().y())) {
                out.append({points[i].x(), std::numeric_limits<double>::quiet_NaN()});
            }
            continue;
        }
        const double index = std::floor((points[i].x() - from) * scale);
        if (index != current) {
            column.flush(points, out);
            current = index;
        }
        column.take(i, points);
    }
    column.flush(points, out);
    return out;
}

} // namespace rekindle
