// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_data.h"

#include "charts/m4.h"
#include "state_class.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rekindle {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double seconds(Millis d)
{
    return static_cast<double>(d.count()) / 1000;
}

double startOf(const LagPoint& point)
{
    return static_cast<double>(toEpochMs(point.start));
}

/// The moment a point stands for: a bucket's middle.
double positionOf(const LagPoint& point)
{
    return startOf(point) + static_cast<double>(point.width.count()) / 2;
}

/// The usual distance between points: the median, which a few holes do not move.
double usualDistance(const QList<LagPoint>& points)
{
    std::vector<double> distances;
    distances.reserve(static_cast<size_t>(points.size()));
    for (qsizetype i = 1; i < points.size(); ++i) {
        distances.push_back(startOf(points[i]) - startOf(points[i - 1]));
    }
    if (distances.empty()) {
        return 30'000;
    }
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return std::max(*middle, 1'000.0);
}

struct Curves {
    QList<QPointF> low{};
    QList<QPointF> high{};
    QList<QPointF> middle{};

    void add(double x, double lo, double hi, double mid)
    {
        low.append({x, lo});
        high.append({x, hi});
        middle.append({x, mid});
    }
};

QList<QList<QPointF>> split(const QList<QPointF>& points)
{
    QList<QList<QPointF>> parts;
    bool open = false;
    for (const QPointF& point : points) {
        if (std::isnan(point.y())) {
            open = false;
            continue;
        }
        if (!open) {
            parts.append(QList<QPointF>{});
            open = true;
        }
        parts.last().append(point);
    }
    return parts;
}

void addUnknown(LagChartData& data, double from, double to)
{
    const ChartSpan span{std::max(from, data.range.from), std::min(to, data.range.to)};
    if (span.to <= span.from) {
        return;
    }
    if (!data.unknown.isEmpty() && data.unknown.last().to >= span.from) {
        data.unknown.last().to = std::max(data.unknown.last().to, span.to);
    } else {
        data.unknown.append(span);
    }
}

Curves curvesOf(const History& history, LagChartData& data)
{
    Curves curves;
    const double usual = usualDistance(history.lag);
    double knownUntil = data.range.from;
    bool any = false;
    for (const LagPoint& point : history.lag) {
        const bool known = point.min && point.max;
        const double x = positionOf(point);
        if (!known || x - knownUntil > 3 * usual) {
            if (any) {
                curves.add(knownUntil + usual / 2, nan, nan, nan);
            }
            if (x - knownUntil > 3 * usual || !known) {
                addUnknown(data, any ? knownUntil : data.range.from, x);
            }
        }
        if (!known) {
            continue;
        }
        const double middle =
            point.last ? seconds(point.last->middle()) : seconds(*point.min + (*point.max - *point.min) / 2);
        curves.add(x, seconds(*point.min), seconds(*point.max), middle);
        data.highest = std::max(data.highest, seconds(*point.max));
        knownUntil = x;
        any = true;
    }
    if (data.range.to - knownUntil > 3 * usual) {
        addUnknown(data, knownUntil, data.range.to);
    }
    return curves;
}

void addEvents(const History& history, LagChartData& data)
{
    for (qsizetype i = 0; i < history.verdicts.size(); ++i) {
        const Verdict& verdict = history.verdicts[i].verdict;
        data.verdicts.append({static_cast<double>(toEpochMs(history.verdicts[i].at)), verdict.code, verdict.confidence,
                              stateClass(verdict)});
        if (verdict.code == VerdictCode::Healthy || verdict.code == VerdictCode::Unknown) {
            continue;
        }
        const double from = static_cast<double>(toEpochMs(history.verdicts[i].at));
        const double to = i + 1 < history.verdicts.size() ? static_cast<double>(toEpochMs(history.verdicts[i + 1].at))
                                                          : data.range.to;
        const ChartSpan span{std::max(from, data.range.from), std::min(to, data.range.to)};
        if (span.to <= span.from) {
            continue;
        }
        const StateClass state = stateClass(verdict);
        // The same failure gaining confidence is one event, of its gravest class.
        if (!data.events.isEmpty() && data.events.last().code == verdict.code
            && data.events.last().span.to >= span.from) {
            data.events.last().span.to = span.to;
            data.events.last().state = state;
        } else {
            data.events.append({span, verdict.code, state});
        }
    }
}

/// Where a point begins and ends in time.
ChartSpan extentOf(const LagPoint& point)
{
    return {startOf(point), startOf(point) + static_cast<double>(point.width.count())};
}

void addReadings(const History& history, LagChartData& data, int columns)
{
    const double column = std::max(1.0, data.range.length() / std::max(1, columns));
    double current = -1;
    ChartSpan extent;
    for (const LagPoint& point : history.lag) {
        if (!point.min || !point.max) {
            continue;
        }
        const double index = std::floor((positionOf(point) - data.range.from) / column);
        if (index != current || data.readings.isEmpty()) {
            current = index;
            extent = extentOf(point);
            data.readings.append(
                {positionOf(point), extent.length(), {*point.min, *point.max}, point.method, point.count});
            continue;
        }
        ChartReading& reading = data.readings.last();
        extent.to = extentOf(point).to;
        reading.at = (extent.from + extent.to) / 2;
        reading.width = extent.length();
        reading.staleness = {std::min(reading.staleness.lo, *point.min), std::max(reading.staleness.hi, *point.max)};
        reading.method = reading.method == point.method ? reading.method : std::nullopt;
        reading.samples += point.count;
    }
}

bool isUnknown(const LagChartData& data, double at)
{
    const auto after = std::partition_point(data.unknown.begin(), data.unknown.end(),
                                            [at](const ChartSpan& span) { return span.to <= at; });
    return after != data.unknown.end() && after->from < at;
}

std::optional<ChartReading> readingAt(const LagChartData& data, double at, double reach)
{
    const auto after = std::partition_point(data.readings.begin(), data.readings.end(),
                                            [at](const ChartReading& reading) { return reading.at < at; });
    std::optional<ChartReading> best;
    const auto consider = [&](const ChartReading& reading) {
        const double distance = std::abs(reading.at - at);
        if (distance <= std::max(reach, reading.width / 2) && (!best || distance < std::abs(best->at - at))) {
            best = reading;
        }
    };
    if (after != data.readings.end()) {
        consider(*after);
    }
    if (after != data.readings.begin()) {
        consider(*std::prev(after));
    }
    return best;
}

} // namespace

LagChartData chartData(const History& history, int columns)
{
    LagChartData data;
    data.range = {static_cast<double>(toEpochMs(history.from)), static_cast<double>(toEpochMs(history.to))};
    data.resolution = history.resolution;
    const Curves curves = curvesOf(history, data);
    const auto low = split(m4(curves.low, data.range.from, data.range.to, columns));
    const auto high = split(m4(curves.high, data.range.from, data.range.to, columns));
    const auto middle = split(m4(curves.middle, data.range.from, data.range.to, columns));
    // The gaps are at the same places in all three, so the parts correspond.
    for (qsizetype i = 0; i < middle.size(); ++i) {
        data.segments.append({low[i], high[i], middle[i]});
    }
    addEvents(history, data);
    addReadings(history, data, columns);
    return data;
}

ChartMoment momentAt(const LagChartData& data, double at, double reach)
{
    ChartMoment moment{at, {}, {}};
    const auto later = std::partition_point(data.verdicts.begin(), data.verdicts.end(),
                                            [at](const ChartVerdict& verdict) { return verdict.from <= at; });
    if (later != data.verdicts.begin()) {
        moment.verdict = *std::prev(later);
    }
    if (!isUnknown(data, at)) {
        moment.reading = readingAt(data, at, reach);
    }
    return moment;
}

double highestIn(const LagChartData& data, const ChartSpan& span)
{
    Millis highest{};
    for (const ChartReading& reading : data.readings) {
        if (reading.at + reading.width / 2 >= span.from && reading.at - reading.width / 2 <= span.to) {
            highest = std::max(highest, reading.staleness.hi);
        }
    }
    return seconds(highest);
}

double niceStep(double span, int count)
{
    static constexpr double steps[] = {1,         2,         5,         10,       15,      30,      60,
                                       120,       300,       600,       900,      1'800,   3'600,   7'200,
                                       10'800,    21'600,    43'200,    86'400,   172'800, 432'000, 864'000,
                                       1'296'000, 2'592'000, 5'184'000, 7'776'000};
    for (const double step : steps) {
        if (span / step <= count) {
            return step;
        }
    }
    return span / count;
}

} // namespace rekindle
