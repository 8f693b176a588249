// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the lag chart.
#include "charts/lag_chart.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rekindle {

namespace {

constexpr double keyFactor = 1.5;
constexpr double shortestDrag = 6; ///< pixels; less is a click

} // namespace

void LagChart::mousePressEvent(QMouseEvent* event)
{
    if (!plot().contains(event->position())) {
        return;
    }
    const bool pans = event->button() == Qt::MiddleButton
                      || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (!pans && event->button() != Qt::LeftButton) {
        return;
    }
    m_drag = pans ? Drag::Pan : Drag::Select;
    m_dragFrom = event->position();
    m_zoom.settle();
    setCursor(pans ? Qt::ClosedHandCursor : Qt::CrossCursor);
}

void LagChart::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF area = plot();
    if (m_drag == Drag::Pan) {
        const double by = (m_dragFrom.x() - event->position().x()) / area.width();
        m_dragFrom = event->position();
        step([by](ZoomStack& zoom) { zoom.pan(by); });
        return;
    }
    m_keyCursor = false;
    if (m_drag == Drag::Select && std::abs(event->position().x() - m_dragFrom.x()) >= shortestDrag) {
        m_scene.selection = ChartSpan{timeAt(m_dragFrom.x()), timeAt(event->position().x())};
        update();
    }
    setCursorAt(area.contains(event->position()) ? std::optional(timeAt(event->position().x())) : std::nullopt);
}

void LagChart::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    const auto selected = m_scene.selection;
    m_scene.selection.reset();
    m_drag = Drag::None;
    m_zoom.settle();
    unsetCursor();
    update();
    if (selected) {
        const ChartSpan span{std::min(selected->from, selected->to), std::max(selected->from, selected->to)};
        step([&span](ZoomStack& zoom) { zoom.show(span); });
    }
}

void LagChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!m_keyCursor && m_drag == Drag::None) {
        setCursorAt({});
    }
}

void LagChart::wheelEvent(QWheelEvent* event)
{
    event->accept();
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y())) {
        step([&](ZoomStack& zoom) { zoom.pan(-turned.x() / 1200.0); });
        return;
    }
    // A view that follows keeps its right edge when the mouse is near it.
    const QRectF area = plot();
    const bool atEdge = m_zoom.follows() && event->position().x() > area.right() - area.width() / 20;
    const double anchor =
        atEdge ? m_zoom.view().to : timeAt(std::clamp(event->position().x(), area.left(), area.right()));
    step([&](ZoomStack& zoom) { zoom.zoom(std::pow(1.25, -turned.y() / 120.0), anchor); });
}

bool LagChart::moveCursor(int key)
{
    if (!m_scene.cursor || !m_keyCursor) {
        return false;
    }
    const double width = m_scene.view.length() / 100;
    switch (key) {
    case Qt::Key_Left: setCursorAt(*m_scene.cursor - width); return true;
    case Qt::Key_Right: setCursorAt(*m_scene.cursor + width); return true;
    case Qt::Key_Home: setCursorAt(m_scene.view.from); return true;
    case Qt::Key_End: setCursorAt(m_scene.view.to); return true;
    case Qt::Key_Escape:
    case Qt::Key_Space:
        m_keyCursor = false;
        setCursorAt({});
        return true;
    default: return false;
    }
}

bool LagChart::moveView(int key)
{
    const ChartSpan& view = m_zoom.view();
    const double middle = m_zoom.follows() ? view.to : (view.from + view.to) / 2;
    const double anchor = m_scene.cursor.value_or(middle);
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: step([&](ZoomStack& zoom) { zoom.zoom(1 / keyFactor, anchor); }); return true;
    case Qt::Key_Minus: step([&](ZoomStack& zoom) { zoom.zoom(keyFactor, anchor); }); return true;
    case Qt::Key_Left: step([](ZoomStack& zoom) { zoom.pan(-0.1); }); return true;
    case Qt::Key_Right: step([](ZoomStack& zoom) { zoom.pan(0.1); }); return true;
    case Qt::Key_PageUp: step([](ZoomStack& zoom) { zoom.pan(-1); }); return true;
    case Qt::Key_PageDown: step([](ZoomStack& zoom) { zoom.pan(1); }); return true;
    case Qt::Key_Home: step([](ZoomStack& zoom) { zoom.toOldest(); }); return true;
    case Qt::Key_End: toNewest(); return true;
    case Qt::Key_Backspace: back(); return true;
    case Qt::Key_Space:
        m_keyCursor = true;
        setCursorAt((view.from + view.to) / 2);
        return true;
    default: return false;
    }
}

void LagChart::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (modifiers == Qt::AltModifier && event->key() == Qt::Key_Left) {
        back();
        return;
    }
    if (modifiers != Qt::NoModifier || !(moveCursor(event->key()) || moveView(event->key()))) {
        QWidget::keyPressEvent(event);
    }
}

} // namespace rekindle
