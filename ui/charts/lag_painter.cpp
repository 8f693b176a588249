// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_painter.h"

#include "charts/time_axis.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/state_pill.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LagPainter)
};

constexpr int labelSize = 11;
double lineHeight()
{
    return Theme::px(16);
}
constexpr double hatchStep = 7;
constexpr double rpoFrom = 0.4; ///< share of the RPO from which on it is on the scale

Millis fromSeconds(double seconds)
{
    return Millis{std::llround(seconds * 1000)};
}

double advance(const QString& text, QFont::Weight weight = QFont::Normal)
{
    return QFontMetricsF(Theme::font(labelSize, weight)).horizontalAdvance(text);
}

QPointF between(const QPointF& a, const QPointF& b, double x)
{
    const double share = b.x() > a.x() ? (x - a.x()) / (b.x() - a.x()) : 0;
    return {x, a.y() + share * (b.y() - a.y())};
}

/// The part of a curve inside a span, cut at its ends.
QList<QPointF> cut(const QList<QPointF>& points, const ChartSpan& span)
{
    const auto first =
        std::partition_point(points.begin(), points.end(), [&](const QPointF& point) { return point.x() < span.from; });
    const auto end =
        std::partition_point(first, points.end(), [&](const QPointF& point) { return point.x() <= span.to; });
    QList<QPointF> part;
    part.reserve(end - first + 2);
    if (first != points.begin() && first != points.end()) {
        part.append(between(*std::prev(first), *first, span.from));
    }
    part.append(QList<QPointF>(first, end));
    if (end != points.begin() && end != points.end()) {
        part.append(between(*std::prev(end), *end, span.to));
    }
    return part;
}

} // namespace

LagPainter::LagPainter(const LagScene& scene, const Tokens& tokens, const QRectF& area)
    : m_scene(scene)
    , m_tokens(tokens)
    , m_area(area)
{
    const double rpo = static_cast<double>(scene.rpo.count()) / 1000;
    // The scale follows the data: half a minute would be a flat line under a quarter of an hour. A limit that is near is on
    // the scale; one that is far away is marked at its edge.
    const double highest = highestIn(scene.data, scene.view);
    const bool near = highest > rpo * rpoFrom || highest <= 0;
    m_top = std::max({near ? rpo * 1.08 : 0.0, highest * 1.25, 10.0});
    m_rpoBeyond = rpo > m_top;
    const double step = niceStep(m_top, 4);
    double names = advance(messages::duration(fromSeconds(std::floor(m_top / step) * step)));
    for (const QString& lane : {Text::tr("Verdicts"), Text::tr("Incidents")}) {
        names = std::max(names, advance(lane, QFont::DemiBold));
    }
    const double left = std::ceil(std::max(44.0, names + space::m));
    const double below = space::s + lanes * (laneHeight() + space::xs) + lineHeight() + 2;
    m_plot = QRectF(area.left() + left, area.top() + space::s, std::max(10.0, area.width() - left - 2),
                    std::max(10.0, area.height() - below - space::s));
}

double LagPainter::xOf(double time) const
{
    return m_plot.left() + (time - m_scene.view.from) / std::max(1.0, m_scene.view.length()) * m_plot.width();
}

double LagPainter::timeAt(double x) const
{
    return m_scene.view.from + (x - m_plot.left()) / m_plot.width() * m_scene.view.length();
}

double LagPainter::yOf(double seconds) const
{
    return m_plot.bottom() - seconds / m_top * m_plot.height();
}

QRectF LagPainter::laneRect(int lane) const
{
    return {m_plot.left(), m_plot.bottom() + space::s + lane * (laneHeight() + space::xs), m_plot.width(),
            double(laneHeight())};
}

void LagPainter::paint(QPainter& painter) const
{
    painter.fillRect(m_area, m_tokens.surface);
    painter.setLayoutDirection(QLocale().textDirection()); // of the texts; the picture is not mirrored
    painter.setFont(Theme::font(labelSize));
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    paintUnknown(painter);
    for (const ChartSegment& segment : m_scene.data.segments) {
        paintSegment(painter, segment);
    }
    if (m_scene.loading && m_scene.data.range == ChartSpan{}) {
        painter.setPen(m_tokens.dim);
        painter.drawText(m_plot, Qt::AlignCenter, Text::tr("The history is being read."));
    }
    paintRpo(painter);
    paintLane(painter, 0, Text::tr("Verdicts"), verdictBars());
    paintLane(painter, 1, Text::tr("Incidents"), incidentBars());
    painter.setPen(m_tokens.dim);
    painter.setFont(Theme::font(labelSize));
    paintTimeAxis(painter, {m_plot.left(), laneRect(lanes - 1).bottom() + 2, m_plot.width(), lineHeight()},
                  m_scene.view);
}

void LagPainter::paintScale(QPainter& painter) const
{
    const double step = niceStep(m_top, m_plot.height() < 120 ? 2 : 4);
    for (double y = 0; y <= m_top + 0.001; y += step) {
        const double at = std::round(yOf(y)) + 0.5;
        painter.setPen(QPen(m_tokens.line, 1));
        painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        painter.setPen(m_tokens.dim);
        const QString text = y > 0 ? messages::duration(fromSeconds(y)) : QLocale().toString(0);
        painter.drawText(QRectF(m_area.left(), at - 9, m_plot.left() - m_area.left() - space::s, 18),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, text);
    }
}

/// Lines instead of a pattern brush: they look the same on the screen, in files and on paper.
void LagPainter::paintHatch(QPainter& painter, const QRectF& stretch) const
{
    QColor color = m_tokens.of(StateClass::Unknown);
    color.setAlphaF(0.45F);
    painter.setPen(QPen(color, 1));
    QList<QLineF> lines;
    const double tall = stretch.height();
    // Anchored to the plot, so that hatches side by side meet.
    const double start = std::floor((stretch.left() - m_plot.left()) / hatchStep) * hatchStep + m_plot.left();
    for (double x = start; x < stretch.right() + tall; x += hatchStep) {
        const double high = std::min(x, stretch.right());
        const double low = std::max(x - tall, stretch.left());
        if (high > low) {
            lines.append({QPointF(high, stretch.top() + (x - high)), QPointF(low, stretch.top() + (x - low))});
        }
    }
    painter.drawLines(lines);
}

void LagPainter::paintUnknown(QPainter& painter) const
{
    for (const ChartSpan& span : m_scene.data.unknown) {
        const ChartSpan seen{std::max(span.from, m_scene.view.from), std::min(span.to, m_scene.view.to)};
        if (seen.to <= seen.from) {
            continue;
        }
        const QRectF stretch(QPointF(xOf(seen.from), m_plot.top()),
                             QPointF(std::max(xOf(seen.to), xOf(seen.from) + 1), m_plot.bottom()));
        paintHatch(painter, stretch);
        const QString text = Text::tr("not measured");
        const double wide = advance(text) + 2 * space::xs;
        if (stretch.width() > wide + space::s) {
            const double top = m_plot.top() + space::s;
            const double rpo = m_rpoBeyond ? m_plot.top() : yOf(static_cast<double>(m_scene.rpo.count()) / 1000);
            const bool onRpo = rpo > top - 2 && rpo < top + 18 + 2;
            const QRectF box(stretch.center().x() - wide / 2, onRpo ? rpo + lineHeight() + 3 : top, wide, 18);
            painter.fillRect(box, m_tokens.surface);
            painter.setPen(m_tokens.dim);
            painter.drawText(box, Qt::AlignCenter, text);
        }
    }
}

QPolygonF LagPainter::curve(const QList<QPointF>& points) const
{
    QPolygonF polygon(cut(points, m_scene.view));
    for (QPointF& point : polygon) {
        point = {xOf(point.x()), yOf(point.y())};
    }
    return polygon;
}

void LagPainter::paintSegment(QPainter& painter, const ChartSegment& segment) const
{
    QPolygonF band = curve(segment.high);
    const QPolygonF low = curve(segment.low);
    const QPolygonF middle = curve(segment.middle);
    if (band.isEmpty() || low.isEmpty()) {
        return;
    }
    QColor tint = m_tokens.accent;
    tint.setAlphaF(m_tokens.dark ? 0.28F : 0.22F);
    if (middle.size() < 2) { // a single sample between two gaps
        painter.setPen(QPen(m_tokens.accent, 2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(band.first(), low.first() + QPointF(0, 1));
        return;
    }
    band.append(QPolygonF(low.crbegin(), low.crend()));
    // Smooth edges and a wide pen cost most point by point: only where there is room to see them.
    const bool dense = static_cast<double>(middle.size()) > 0.8 * (middle.last().x() - middle.first().x());
    painter.setRenderHint(QPainter::Antialiasing, !dense);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dense ? QPen(m_tokens.accent, 1)
                         : QPen(m_tokens.accent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(middle);
    painter.setRenderHint(QPainter::Antialiasing);
}

void LagPainter::paintRpo(QPainter& painter) const
{
    if (m_scene.rpo.count() <= 0) {
        return;
    }
    const double y =
        m_rpoBeyond ? m_plot.top() + 0.5 : std::round(yOf(static_cast<double>(m_scene.rpo.count()) / 1000)) + 0.5;
    painter.setPen(QPen(m_tokens.of(StateClass::Bad), 1.5, m_rpoBeyond ? Qt::DotLine : Qt::DashLine));
    painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    const QString limit = messages::duration(m_scene.rpo);
    //: the limit lies above the scale of the chart
    const QString text =
        m_rpoBeyond ? Text::tr("↑ RPO %1, above this scale").arg(limit) : Text::tr("RPO %1").arg(limit);
    const double wide = advance(text) + 2 * space::xs;
    const QRectF box(m_plot.right() - wide, y + 3, wide, lineHeight());
    QColor back = m_tokens.surface;
    back.setAlphaF(0.8F);
    painter.fillRect(box, back);
    painter.drawText(box, Qt::AlignCenter, text);
}

QList<LagPainter::Bar> LagPainter::verdictBars() const
{
    QList<Bar> bars;
    for (const ChartEvent& event : m_scene.data.events) {
        bars.append({event.span, event.state, messages::label(event.code)});
    }
    return bars;
}

QList<LagPainter::Bar> LagPainter::incidentBars() const
{
    QList<Bar> bars;
    for (const ChartIncident& incident : m_scene.incidents) {
        const StateClass state = incident.kind == IncidentKind::Outage ? StateClass::Bad : StateClass::Watch;
        bars.append({incident.span, state, messages::label(incident.kind)});
    }
    std::sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.span.from < b.span.from; });
    return bars;
}

void LagPainter::paintLane(QPainter& painter, int lane, const QString& name, const QList<Bar>& bars) const
{
    const QRectF strip = laneRect(lane);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.sunken);
    painter.drawRoundedRect(strip, 3, 3);
    painter.setPen(m_tokens.dim);
    painter.setFont(Theme::font(labelSize, QFont::DemiBold));
    painter.drawText(QRectF(m_area.left(), strip.top(), strip.left() - m_area.left() - space::s, strip.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, name);
    painter.setFont(Theme::font(labelSize));
    double free = strip.left();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const Bar& bar = bars[i];
        const double left = std::max(xOf(bar.span.from), strip.left());
        const double right = std::min(std::max(xOf(bar.span.to), left + 4), strip.right());
        if (right <= left || bar.span.from > m_scene.view.to || bar.span.to < m_scene.view.from) {
            continue;
        }
        const QRectF box(left, strip.top() + 2, right - left, strip.height() - 4);
        const double next = i + 1 < bars.size() ? xOf(bars[i + 1].span.from) : strip.right();
        const double wide = advance(bar.text) + 20;
        const bool inside = wide <= box.width();
        painter.setPen(inside ? QPen(m_tokens.of(bar.state), 1) : QPen(Qt::NoPen));
        painter.setBrush(inside ? m_tokens.tintOf(bar.state) : m_tokens.of(bar.state));
        painter.drawRoundedRect(box, 3, 3);
        // Inside its bar, or beside it as far as the next.
        const double at = inside ? box.left() : box.right();
        if (at >= free && (inside || at + wide <= std::min(next, strip.right()))) {
            paintShape(painter, {at + 5, strip.center().y() - 4, 8, 8}, bar.state, m_tokens.of(bar.state));
            painter.setPen(m_tokens.of(bar.state));
            painter.drawText(QRectF(at + 16, strip.top(), wide - 16, strip.height()),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip, bar.text);
            free = at + wide;
        }
    }
}

void LagPainter::paintCursor(QPainter& painter) const
{
    painter.setLayoutDirection(QLocale().textDirection());
    if (m_scene.selection) {
        const double from = std::clamp(xOf(m_scene.selection->from), m_plot.left(), m_plot.right());
        const double to = std::clamp(xOf(m_scene.selection->to), m_plot.left(), m_plot.right());
        QColor tint = m_tokens.accent;
        tint.setAlphaF(0.18F);
        painter.setPen(QPen(m_tokens.accent, 1));
        painter.setBrush(tint);
        painter.drawRect(
            QRectF(QPointF(std::min(from, to), m_plot.top()), QPointF(std::max(from, to), m_plot.bottom())));
    }
    if (!m_scene.cursor) {
        return;
    }
    const double x = std::round(xOf(*m_scene.cursor)) + 0.5;
    painter.setPen(QPen(m_tokens.dim, 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, laneRect(lanes - 1).bottom()));
    const QStringList facts = cursorFacts(m_scene, static_cast<int>(m_plot.width()));
    double wide = 0;
    for (const QString& fact : facts) {
        wide = std::max(wide, QFontMetricsF(Theme::font(type::small)).horizontalAdvance(fact));
    }
    wide = std::min(wide + 2 * space::s, m_plot.width());
    const double tall = static_cast<double>(facts.size()) * Theme::px(18) + space::s;
    // Beside the line, on the side where there is room: the value stays in sight.
    const double left =
        x + space::s + wide <= m_plot.right() ? x + space::s : std::max(m_plot.left(), x - space::s - wide);
    const QRectF box(left, m_plot.top() + space::s, wide, tall);
    painter.setPen(QPen(m_tokens.line, 1));
    painter.setBrush(m_tokens.surface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(Theme::font(type::small));
    for (qsizetype i = 0; i < facts.size(); ++i) {
        painter.setPen(i == 1 ? m_tokens.text : m_tokens.dim);
        painter.drawText(QRectF(box.left() + space::s, box.top() + space::xs + static_cast<double>(i) * Theme::px(18),
                                box.width() - 2 * space::s, Theme::px(18)),
                         Qt::AlignVCenter | Qt::TextDontClip, facts[i]);
    }
}

} // namespace rekindle
