// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_data.h"

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace rekindle {

/// A labelled moment of an axis: a time of day, or at midnight and on longer axes a date. Local time.
struct TimeTick {
    double at{};
    QString text{};
    bool operator==(const TimeTick&) const = default;
};

/// Round moments of local time inside a span, at most about `count` of them.
QList<TimeTick> timeTicks(const ChartSpan& span, int count);

/// Writes the ticks of a span along the upper edge of `strip`; those that find no room are left out. The strip's left and
/// right edges are the ends of the span.
void paintTimeAxis(QPainter& painter, const QRectF& strip, const ChartSpan& span);

} // namespace rekindle
