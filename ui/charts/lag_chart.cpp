// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_chart.h"

#include "service/messages.h"
#include "state_class.h"

#include <QAreaSeries>
#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int laneHeight = 10;
constexpr int labelHeight = 18;

QDateTime localTime(double ms)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ms));
}

Millis fromSeconds(double seconds)
{
    return Millis{std::llround(seconds * 1000)};
}

/// The point of a curve nearest to x; nullptr when none is within `reach`.
const QPointF* nearest(const QList<QPointF>& points, double x, double reach)
{
    const QPointF* best = nullptr;
    for (const QPointF& point : points) {
        if (std::abs(point.x() - x) <= reach && (!best || std::abs(point.x() - x) < std::abs(best->x() - x))) {
            best = &point;
        }
    }
    return best;
}

} // namespace

LagChart::LagChart(Theme& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
{
    setObjectName(u"lagChart"_s);
    // Time is read from left to right in every language; only its labels are translated.
    setLayoutDirection(Qt::LeftToRight);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // the view itself takes it
    setMinimumHeight(220);
    chart()->setLayoutDirection(Qt::LeftToRight);
    chart()->legend()->hide();
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_x = new QValueAxis(this);
    m_y = new QValueAxis(this);
    m_x->setVisible(false);
    m_y->setVisible(false);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    connect(&theme, &Theme::changed, this, &LagChart::rebuild);
    rebuild();
}

LagChart::~LagChart() = default;

int LagChart::columns() const
{
    return std::max(100, static_cast<int>(plot().width()));
}

QRectF LagChart::plot() const
{
    const QFontMetrics metrics(Theme::font(11));
    const double step = niceStep(m_top, 4);
    const QString longest = messages::duration(fromSeconds(std::floor(m_top / step) * step));
    const int left = std::max(44, metrics.horizontalAdvance(longest) + space::m);
    return QRectF(left, labelHeight, width() - left - 2, height() - 2 * labelHeight - laneHeight - 3 * space::s);
}

double LagChart::xOf(double time) const
{
    const QRectF area = plot();
    return area.left() + (time - m_data.range.from) / std::max(1.0, m_data.range.to - m_data.range.from) * area.width();
}

double LagChart::yOf(double seconds) const
{
    const QRectF area = plot();
    return area.bottom() - seconds / m_top * area.height();
}

void LagChart::setHistory(const History& history, Millis rpo)
{
    m_data = chartData(history, columns());
    m_rpo = rpo;
    rebuild();
}

void LagChart::clear(Instant from, Instant to, Millis rpo)
{
    m_data = {};
    m_data.range = {static_cast<double>(toEpochMs(from)), static_cast<double>(toEpochMs(to))};
    m_rpo = rpo;
    rebuild();
}

void LagChart::rebuild()
{
    chart()->removeAllSeries();
    const double rpo = static_cast<double>(m_rpo.count()) / 1000;
    const double wanted = std::max({rpo * 1.05, m_data.highest * 1.1, 30.0});
    m_top = wanted;
    m_x->setRange(m_data.range.from, m_data.range.to);
    m_y->setRange(0, m_top);
    const Tokens& t = m_theme.tokens();
    QColor band = t.accent;
    band.setAlphaF(t.dark ? 0.28F : 0.22F);
    for (const ChartSegment& segment : std::as_const(m_data.segments)) {
        auto* upper = new QLineSeries;
        auto* lower = new QLineSeries;
        upper->replace(segment.high);
        lower->replace(segment.low);
        auto* area = new QAreaSeries(upper, lower);
        upper->setParent(area);
        lower->setParent(area);
        area->setPen(Qt::NoPen);
        area->setBrush(band);
        auto* line = new QLineSeries;
        line->replace(segment.middle);
        line->setPen(QPen(t.accent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (QAbstractSeries* series : {static_cast<QAbstractSeries*>(area), static_cast<QAbstractSeries*>(line)}) {
            chart()->addSeries(series);
            series->attachAxis(m_x);
            series->attachAxis(m_y);
        }
    }
    layOut();
    describe();
    resetCachedContent();
    viewport()->update();
}

void LagChart::layOut()
{
    chart()->setPlotArea(plot());
}

void LagChart::describe()
{
    setAccessibleName(tr("Staleness over time"));
    if (m_data.segments.isEmpty()) {
        setAccessibleDescription(tr("Nothing was measured in this time."));
        return;
    }
    const auto& last = m_data.segments.last();
    setAccessibleDescription(
        tr("Latest: %1. Highest: %2. RPO: %3.")
            .arg(messages::interval({fromSeconds(last.low.last().y()), fromSeconds(last.high.last().y())}),
                 messages::duration(fromSeconds(m_data.highest)), messages::duration(m_rpo)));
}

void LagChart::drawBackground(QPainter* painter, const QRectF& /*rect*/)
{
    const Tokens& t = m_theme.tokens();
    const QRectF area = plot();
    painter->fillRect(QRectF(0, 0, width(), height()), t.surface);
    painter->setLayoutDirection(QLocale().textDirection()); // of the texts; the picture is not mirrored
    painter->setFont(Theme::font(11));
    const double step = niceStep(m_top, 4);
    for (double y = 0; y <= m_top + 0.001; y += step) {
        const double at = std::round(yOf(y)) + 0.5;
        painter->setPen(QPen(t.line, 1));
        painter->drawLine(QPointF(area.left(), at), QPointF(area.right(), at));
        painter->setPen(t.dim);
        const QString text = y > 0 ? messages::duration(fromSeconds(y)) : QLocale().toString(0);
        painter->drawText(QRectF(0, at - 9, area.left() - space::s, 18),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute, text);
    }
    QColor hatch = t.of(StateClass::Unknown);
    hatch.setAlphaF(0.55F);
    for (const ChartSpan& span : m_data.unknown) {
        const QRectF stretch(QPointF(xOf(span.from), area.top()),
                             QPointF(std::max(xOf(span.to), xOf(span.from) + 1), area.bottom()));
        painter->fillRect(stretch, QBrush(hatch, Qt::BDiagPattern));
        const QString text = tr("not measured");
        if (stretch.width() > QFontMetrics(painter->font()).horizontalAdvance(text) + 2 * space::s) {
            const QRectF box(
                stretch.center().x() - QFontMetrics(painter->font()).horizontalAdvance(text) / 2.0 - space::xs,
                area.top() + space::s, QFontMetrics(painter->font()).horizontalAdvance(text) + 2 * space::xs, 18);
            painter->fillRect(box, t.surface);
            painter->setPen(t.dim);
            painter->drawText(box, Qt::AlignCenter, text);
        }
    }
}

void LagChart::drawForeground(QPainter* painter, const QRectF& /*rect*/)
{
    painter->setLayoutDirection(QLocale().textDirection());
    paintRpo(*painter);
    paintLane(*painter);
    paintTimes(*painter);
    paintCursor(*painter);
}

void LagChart::paintRpo(QPainter& painter) const
{
    if (m_rpo.count() <= 0) {
        return;
    }
    const QRectF area = plot();
    const double y = std::round(yOf(static_cast<double>(m_rpo.count()) / 1000)) + 0.5;
    const QColor color = m_theme.tokens().of(StateClass::Bad);
    painter.setPen(QPen(color, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setFont(Theme::font(11));
    painter.drawText(QRectF(area.left(), y - 18, area.width() - space::xs, 16),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute,
                     tr("RPO %1").arg(messages::duration(m_rpo)));
}

void LagChart::paintLane(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const QRectF area = plot();
    const QRectF lane(area.left(), area.bottom() + space::s, area.width(), laneHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(lane, 2, 2);
    painter.setFont(Theme::font(11));
    double free = lane.left();
    for (const ChartEvent& event : m_data.events) {
        QRectF bar(QPointF(xOf(event.span.from), lane.top()), QPointF(xOf(event.span.to), lane.bottom()));
        bar.setWidth(std::max(bar.width(), 4.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.of(event.state));
        painter.drawRoundedRect(bar, 2, 2);
        const QString text = stateShape(event.state) + u' ' + messages::label(event.code);
        const double wide = QFontMetrics(painter.font()).horizontalAdvance(text);
        const double left = std::min(bar.left(), lane.right() - wide);
        if (left >= free) {
            painter.setPen(t.of(event.state));
            painter.drawText(QRectF(left, lane.bottom() + 1, wide + 2, labelHeight - 2),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute, text);
            free = left + wide + space::s;
        }
    }
}

void LagChart::paintTimes(QPainter& painter) const
{
    const QRectF area = plot();
    const double span = (m_data.range.to - m_data.range.from) / 1000;
    if (span <= 0) {
        return;
    }
    const double step = niceStep(span, std::max(2, static_cast<int>(area.width() / 110))) * 1000;
    const QString form = step >= 86'400'000 ? tr("d MMM", "date on an axis, in Qt's notation")
                         : step < 60'000    ? u"HH:mm:ss"_s
                                            : u"HH:mm"_s;
    painter.setFont(Theme::font(11));
    painter.setPen(m_theme.tokens().dim);
    const double offset = localTime(m_data.range.from).offsetFromUtc() * 1000.0;
    const double top = height() - labelHeight;
    double free = 0;
    for (double at = std::ceil((m_data.range.from + offset) / step) * step - offset; at <= m_data.range.to;
         at += step) {
        const QString text = QLocale().toString(localTime(at), form);
        const double wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 2;
        const double left = std::clamp(xOf(at) - wide / 2, area.left(), area.right() - wide);
        if (left >= free) {
            painter.drawText(QRectF(left, top, wide, labelHeight), Qt::AlignCenter, text);
            free = left + wide + space::m;
        }
    }
}

void LagChart::setCursorAt(std::optional<double> x)
{
    if (x == m_cursor) {
        return;
    }
    m_cursor = x;
    viewport()->update();
}

void LagChart::paintCursor(QPainter& painter) const
{
    if (!m_cursor) {
        return;
    }
    const Tokens& t = m_theme.tokens();
    const QRectF area = plot();
    const double reach = (m_data.range.to - m_data.range.from) * 6 / std::max(1.0, area.width());
    QString text = tr("not measured");
    double at = *m_cursor;
    for (const ChartSegment& segment : m_data.segments) {
        const QPointF* high = nearest(segment.high, *m_cursor, reach);
        const QPointF* low = nearest(segment.low, *m_cursor, reach);
        if (high && low) {
            text = messages::interval({fromSeconds(std::min(low->y(), high->y())), fromSeconds(high->y())});
            at = high->x();
            break;
        }
    }
    text =
        messages::shortMoment(fromEpochMs(static_cast<qint64>(at)), fromEpochMs(static_cast<qint64>(m_data.range.to)))
        + u" · "_s + text;
    const double x = std::round(xOf(at)) + 0.5;
    painter.setPen(QPen(t.dim, 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setFont(Theme::font(12));
    const double wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 2 * space::s;
    const QRectF box(std::clamp(x - wide / 2, area.left(), std::max(area.left(), area.right() - wide)),
                     area.top() + space::xl, wide, 24);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(t.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

void LagChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void LagChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

void LagChart::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const QRectF area = plot();
    if (!area.contains(event->position())) {
        setCursorAt({});
        return;
    }
    const double share = (event->position().x() - area.left()) / area.width();
    setCursorAt(m_data.range.from + share * (m_data.range.to - m_data.range.from));
}

void LagChart::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    setCursorAt({});
}

void LagChart::keyPressEvent(QKeyEvent* event)
{
    const double step = (m_data.range.to - m_data.range.from) / 100;
    const double now = m_cursor.value_or(m_data.range.to);
    if (event->key() == Qt::Key_Left) {
        setCursorAt(std::max(now - step, m_data.range.from));
    } else if (event->key() == Qt::Key_Right) {
        setCursorAt(std::min(now + step, m_data.range.to));
    } else if (event->key() == Qt::Key_Escape && m_cursor) {
        setCursorAt({});
    } else {
        QChartView::keyPressEvent(event);
    }
}

} // namespace rekindle
