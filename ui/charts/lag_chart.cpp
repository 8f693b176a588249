// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_chart.h"

#include "charts/lag_painter.h"
#include "service/messages.h"
#include "widgets/parts.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis gesturePause = 700ms;

} // namespace

LagChart::LagChart(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_zoom({}, 1h)
{
    registerSpoken();
    setObjectName(u"lagChart"_s);
    // Time is read from left to right in every language; only its labels are translated.
    setLayoutDirection(Qt::LeftToRight);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_scene.view = m_zoom.view();
    m_gestureEnd.setSingleShot(true);
    m_gestureEnd.setInterval(gesturePause);
    connect(&m_gestureEnd, &QTimer::timeout, this, [this] { m_zoom.settle(); });
    connect(&theme, &Theme::changed, this, &LagChart::redraw);
    describe();
}

QRectF LagChart::plot() const
{
    return LagPainter(m_scene, m_theme.tokens(), rect()).plot();
}

double LagChart::timeAt(double x) const
{
    return LagPainter(m_scene, m_theme.tokens(), rect()).timeAt(x);
}

int LagChart::columns() const
{
    return std::max(100, static_cast<int>(plot().width() * devicePixelRatioF()));
}

void LagChart::reset(Instant now, Millis span, Millis rpo)
{
    m_zoom = ZoomStack(now, span);
    m_scene = {};
    m_scene.view = m_zoom.view();
    m_scene.rpo = rpo;
    m_keyCursor = false;
    redraw();
}

void LagChart::setRpo(Millis rpo)
{
    if (rpo != m_scene.rpo) {
        m_scene.rpo = rpo;
        redraw();
    }
}

void LagChart::setNow(Instant now)
{
    m_zoom.setNow(now);
    if (m_scene.view != m_zoom.view() && m_drag == Drag::None) {
        m_scene.view = m_zoom.view();
        redraw();
    }
}

void LagChart::setData(const LagChartData& data)
{
    m_scene.data = data;
    m_scene.loading = false;
    redraw();
}

void LagChart::setIncidents(const QList<Incident>& incidents, Instant now)
{
    const auto wanted = chartIncidents(incidents, now);
    // An open one grows with every second; it is drawn anew when it has grown by a pixel.
    const double pixel = m_scene.view.length() / columns();
    const bool same =
        std::equal(wanted.cbegin(), wanted.cend(), m_scene.incidents.cbegin(), m_scene.incidents.cend(),
                   [pixel](const ChartIncident& a, const ChartIncident& b) {
                       return a.kind == b.kind && a.span.from == b.span.from && std::abs(a.span.to - b.span.to) < pixel;
                   });
    if (!same) {
        m_scene.incidents = wanted;
        redraw();
    }
}

void LagChart::setLoading(bool loading)
{
    const bool shown = m_scene.data.range == ChartSpan{}; // there is nothing else to see
    if (loading != m_scene.loading) {
        m_scene.loading = loading;
        if (shown) {
            redraw();
        }
    }
}

void LagChart::step(const std::function<void(ZoomStack&)>& change)
{
    const ChartSpan before = m_zoom.view();
    const bool followed = m_zoom.follows();
    change(m_zoom);
    m_gestureEnd.start();
    if (m_zoom.view() == before && m_zoom.follows() == followed) {
        return;
    }
    m_scene.view = m_zoom.view();
    if (m_scene.cursor) {
        m_scene.cursor = std::clamp(*m_scene.cursor, m_scene.view.from, m_scene.view.to);
    }
    redraw();
    emit viewChanged();
}

void LagChart::preset(Millis span)
{
    step([span](ZoomStack& zoom) { zoom.preset(span); });
}

void LagChart::toNewest()
{
    step([](ZoomStack& zoom) { zoom.toNewest(); });
}

void LagChart::back()
{
    step([](ZoomStack& zoom) { zoom.back(); });
}

void LagChart::redraw()
{
    m_layer = {};
    describe();
    update();
}

void LagChart::setCursorAt(std::optional<double> time)
{
    if (time) {
        time = std::clamp(*time, m_scene.view.from, m_scene.view.to);
    }
    if (time == m_scene.cursor) {
        return;
    }
    m_scene.cursor = time;
    describe();
    update();
}

QString LagChart::spokenValue() const
{
    return cursorFacts(m_scene, columns()).join(u", "_s);
}

double LagChart::spokenNumber() const
{
    if (!m_scene.cursor) {
        return m_scene.data.readings.isEmpty()
                   ? 0
                   : static_cast<double>(m_scene.data.readings.last().staleness.hi.count()) / 1000;
    }
    const auto moment = momentAt(m_scene.data, *m_scene.cursor, m_scene.view.length() * 6 / columns());
    return moment.reading ? static_cast<double>(moment.reading->staleness.hi.count()) / 1000 : 0;
}

QString LagChart::keys() const
{
    return messages::paragraph(
        {tr("The wheel zooms; drag to select a stretch; drag with Shift to move in time."),
         tr("Keys: + and - zoom, arrows move in time, Home and End go to the oldest and to now, Backspace goes back."),
         tr("Space shows a cursor that the arrows move; Escape hides it.")});
}

void LagChart::describe()
{
    const QString name = tr("Staleness over time");
    if (m_scene.cursor) {
        if (m_keyCursor) {
            parts::setSpoken(this, name, spokenValue());
            announceValue(this);
        }
        return;
    }
    QStringList text;
    if (m_scene.data.readings.isEmpty()) {
        text << (m_scene.loading ? tr("The history is being read.") : tr("Nothing was measured in this time."));
    } else {
        const ChartReading& last = m_scene.data.readings.last();
        const auto highest = Millis{std::llround(highestIn(m_scene.data, m_scene.view) * 1000)};
        text << tr("Latest: %1. Highest: %2. RPO: %3.")
                    .arg(messages::staleness(last.staleness, last.method), messages::duration(highest),
                         messages::duration(m_scene.rpo));
    }
    parts::setSpoken(this, name, messages::paragraph(text << keys()));
}

bool LagChart::event(QEvent* event)
{
    // Beside the curve only: over it the cursor speaks.
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (plot().contains(help->pos())) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), keys(), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void LagChart::paintEvent(QPaintEvent* /*event*/)
{
    const LagPainter picture(m_scene, m_theme.tokens(), rect());
    if (m_layer.isNull()) {
        m_layer = QPixmap(size() * devicePixelRatioF());
        m_layer.setDevicePixelRatio(devicePixelRatioF());
        QPainter painter(&m_layer);
        picture.paint(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    picture.paintCursor(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(picture.plot().adjusted(-1, -1, 1, 1), 4, 4);
    }
}

void LagChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_layer = {};
}

void LagChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        redraw();
    }
}

void LagChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LagChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_keyCursor = false;
    setCursorAt({});
    update();
}

} // namespace rekindle
