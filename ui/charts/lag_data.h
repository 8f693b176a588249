// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"
#include "theme.h"

#include <QList>
#include <QPointF>

namespace rekindle {

/// A stretch of time, in ms since the epoch as the chart's x axis has them.
struct ChartSpan {
    double from{};
    double to{};
    bool operator==(const ChartSpan&) const = default;
};

struct ChartEvent {
    ChartSpan span{};
    VerdictCode code{};
    StateClass state{};
    bool operator==(const ChartEvent&) const = default;
};

/// One stretch without a gap: lower and upper edge of the staleness and the line between them; y in seconds.
struct ChartSegment {
    QList<QPointF> low{};
    QList<QPointF> high{};
    QList<QPointF> middle{};
};

/// A history turned into what is drawn, at most a few points a pixel column.
struct LagChartData {
    ChartSpan range{};
    QList<ChartSegment> segments{};
    QList<ChartSpan> unknown{}; ///< nothing was measured: hatched
    QList<ChartEvent> events{}; ///< everything but healthy
    double highest{}; ///< seconds; 0 when there is nothing
};

/// Pure. A hole longer than three times the usual distance between points is unknown, as is an attempt without a value.
LagChartData chartData(const History& history, int columns);

/// Round steps of a time span for an axis of about `count` labels: of seconds, minutes, hours, days.
double niceStep(double seconds, int count);

} // namespace rekindle
