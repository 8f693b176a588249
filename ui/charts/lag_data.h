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
    double length() const { return to - from; }
    bool operator==(const ChartSpan&) const = default;
};

struct ChartEvent {
    ChartSpan span{};
    VerdictCode code{};
    StateClass state{};
    bool operator==(const ChartEvent&) const = default;
};

/// A verdict that held from a moment on.
struct ChartVerdict {
    double from{};
    VerdictCode code{};
    Confidence confidence{};
    StateClass state{};
    bool operator==(const ChartVerdict&) const = default;
};

/// What the cursor reads: the samples of one pixel column, or one sample where they lie further apart.
struct ChartReading {
    double at{}; ///< the middle of what it holds
    double width{}; ///< ms from the first to the last of it, buckets whole; 0: one moment
    Interval staleness{}; ///< the least and the greatest
    std::optional<LagMethod> method{}; ///< nullopt: not known, or several
    int samples{};
    bool operator==(const ChartReading&) const = default;
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
    QList<ChartVerdict> verdicts{}; ///< all of them, oldest first; the first may lie before the range
    QList<ChartReading> readings{}; ///< for the cursor, oldest first
    double highest{}; ///< seconds; 0 when there is nothing
    Resolution resolution{Resolution::Raw};
};

/// Pure. A hole longer than three times the usual distance between points is unknown, as is an attempt without a value.
LagChartData chartData(const History& history, int columns);

/// What is known of one moment.
struct ChartMoment {
    double at{};
    std::optional<ChartReading> reading{}; ///< nullopt: nothing was measured there
    std::optional<ChartVerdict> verdict{}; ///< nullopt: none is known
};

/// The moment `at`; a reading counts when it is within `reach` ms, or its bucket holds the moment.
ChartMoment momentAt(const LagChartData& data, double at, double reach);

/// The greatest staleness of a stretch, in seconds; 0 when nothing was measured in it.
double highestIn(const LagChartData& data, const ChartSpan& span);

/// Round steps of a time span for an axis of about `count` labels: of seconds, minutes, hours, days.
double niceStep(double seconds, int count);

} // namespace rekindle
