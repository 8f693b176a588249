// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace rekindle {

/// M4 reduction (Jugel and others, doi 10.14778/2732951.2732953): of all points that fall into one pixel column keeps the
/// first, the last, the lowest and the highest, so that the line drawn is the line of all points and no breach is lost.
/// `points` ascend in x; a point whose y is NaN is a gap and stays one. At most 4 points (5 with a gap) a column.
QList<QPointF> m4(const QList<QPointF>& points, double from, double to, int columns);

} // namespace rekindle
