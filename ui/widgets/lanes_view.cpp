// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lanes_view.h"

#include "service/messages.h"
#include "watch/phases.h"
#include "widgets/parts.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <climits>

namespace rekindle {

using namespace Qt::StringLiterals;

LanesView::LanesView(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    registerSpoken();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LanesView::sizeHint() const
{
    return {640, static_cast<int>(LanesPainter::heightOf(m_scene))};
}

QSize LanesView::minimumSizeHint() const
{
    return {360, static_cast<int>(LanesPainter::heightOf(m_scene))};
}

LanesPainter LanesView::picture() const
{
    return {m_scene, m_theme.tokens(), rect()};
}

void LanesView::set(const std::optional<Incident>& incident, Millis rto, Instant now)
{
    if (!incident || !m_scene.incident || incident->id != m_scene.incident->id) {
        m_scene.cursor.reset();
        m_milestone = -1;
    }
    m_scene.incident = incident;
    m_scene.rto = rto;
    m_scene.now = now;
    m_scene.mirrored = layoutDirection() == Qt::RightToLeft;
    describe();
    update();
}

void LanesView::compareWith(const std::optional<Incident>& other)
{
    m_scene.other = other;
    updateGeometry();
    update();
}

void LanesView::describe()
{
    if (!m_scene.incident || m_scene.cursor) {
        parts::setSpoken(this, tr("Milestones in lanes"), spokenValue());
        return;
    }
    QStringList text;
    for (const Phase& phase : phasesOf(*m_scene.incident, m_scene.now)) {
        //: %1: a phase of an incident, %2: how long it lasted or has lasted
        text << tr("%1: %2.").arg(messages::label(phase.state), messages::duration(phase.to - phase.from));
    }
    text << tr("The same milestones are in the table below.")
         << tr("Left and Right go from milestone to milestone, with Shift freely in time; Enter adds a note there.");
    parts::setSpoken(this, tr("Milestones in lanes"), messages::paragraph(text));
}

QString LanesView::spokenValue() const
{
    if (!m_scene.incident || !m_scene.cursor) {
        return {};
    }
    QStringList text;
    if (m_milestone >= 0 && m_milestone < m_scene.incident->milestones.size()) {
        const Milestone& milestone = m_scene.incident->milestones[m_milestone];
        text << messages::label(milestone.kind);
        if (!milestone.who.isEmpty()) {
            text << messages::isolated(milestone.who);
        }
    }
    text << messages::moment(*m_scene.cursor);
    for (const Phase& phase : phasesOf(*m_scene.incident, m_scene.now)) {
        if (phase.from <= *m_scene.cursor && *m_scene.cursor <= phase.to) {
            text << messages::label(phase.state);
            break;
        }
    }
    return text.join(u", "_s);
}

double LanesView::spokenNumber() const
{
    return m_scene.incident && m_scene.cursor
               ? static_cast<double>((*m_scene.cursor - m_scene.incident->began).count()) / 1000
               : 0;
}

void LanesView::setCursorAt(std::optional<Instant> at, int milestone)
{
    if (at && m_scene.incident) {
        const Instant latest = m_scene.incident->ended.value_or(m_scene.now);
        at = std::clamp(*at, m_scene.incident->began, std::max(m_scene.incident->began, latest));
    }
    m_scene.cursor = at;
    m_milestone = milestone;
    describe();
    announceValue(this);
    update();
}

void LanesView::goTo(int milestone)
{
    const auto& milestones = m_scene.incident->milestones;
    if (!milestones.isEmpty()) {
        const int index = std::clamp(milestone, 0, static_cast<int>(milestones.size()) - 1);
        setCursorAt(milestones[index].at, index);
    }
}

void LanesView::wantNote(Instant at)
{
    if (m_scene.incident && !m_scene.incident->ended) {
        emit noteWanted(std::clamp(at, m_scene.incident->began, std::max(m_scene.incident->began, m_scene.now)));
    }
}

bool LanesView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QStringList lines = picture().textAt(help->pos());
        for (QString& line : lines) {
            line = line.toHtmlEscaped();
        }
        // As paragraphs: what people wrote is shown as it is, never as markup.
        QToolTip::showText(help->globalPos(),
                           lines.isEmpty() ? QString() : u"<p>"_s + lines.join(u"</p><p>"_s) + u"</p>"_s, this);
        return true;
    }
    return QWidget::event(event);
}

void LanesView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const LanesPainter lanes = picture();
    lanes.paint(painter);
    lanes.paintCursor(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(lanes.plot().adjusted(1, 1, -1, -1), 4, 4);
    }
}

void LanesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange) {
        m_scene.mirrored = layoutDirection() == Qt::RightToLeft;
        describe();
        update();
    }
}

void LanesView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LanesView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        setCursorAt({}, -1);
    }
    update();
}

void LanesView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const LanesPainter lanes = picture();
    if (m_scene.incident && lanes.plot().contains(event->position())) {
        setCursorAt(lanes.timeAt(event->position().x()), -1);
        wantNote(*m_scene.cursor);
    }
}

void LanesView::keyPressEvent(QKeyEvent* event)
{
    if (!m_scene.incident) {
        QWidget::keyPressEvent(event);
        return;
    }
    const Instant at = m_scene.cursor.value_or(m_scene.incident->ended.value_or(m_scene.now));
    const Millis length = m_scene.incident->ended.value_or(m_scene.now) - m_scene.incident->began;
    const Millis stride = std::max<Millis>(length / 100, 1s);
    const bool freely = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: freely ? setCursorAt(at - stride, -1) : goTo(m_milestone < 0 ? INT_MAX : m_milestone - 1); break;
    case Qt::Key_Right: freely ? setCursorAt(at + stride, -1) : goTo(m_milestone + 1); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(INT_MAX); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: wantNote(at); break;
    case Qt::Key_Escape:
        if (m_scene.cursor) {
            setCursorAt({}, -1);
            break;
        }
        [[fallthrough]];
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace rekindle
