// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_pill.h"

#include "state_class.h"
#include "widgets/parts.h"

#include <QPainter>

namespace rekindle {

namespace {
constexpr int shapeSize = 10;
}

void paintShape(QPainter& painter, const QRectF& rect, StateClass state, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF c = rect.center();
    const double r = rect.width() / 2;
    switch (state) {
    case StateClass::Good: painter.drawEllipse(c, r, r); break;
    case StateClass::Watch:
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}});
        break;
    case StateClass::Bad:
        painter.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y() + r * 0.9}, {c.x() - r, c.y() + r * 0.9}});
        break;
    case StateClass::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1.6));
        painter.drawEllipse(c, r - 0.8, r - 0.8);
        break;
    }
    painter.restore();
}

StatePill::StatePill(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatePill::set(StateClass state, const QString& word)
{
    m_state = state;
    m_word = word;
    parts::setSpoken(this, word, {});
    updateGeometry();
    update();
}

int StatePill::widthOf(const QString& word)
{
    return QFontMetrics(Theme::font(type::small, QFont::DemiBold)).horizontalAdvance(word) + shapeSize + 2 * space::s
           + 6;
}

QSize StatePill::sizeHint() const
{
    return {widthOf(m_word), pillHeight()};
}

void StatePill::paint(QPainter& painter, const QRectF& rect, const Tokens& tokens, StateClass state,
                      const QString& word)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.tintOf(state));
    painter.drawRoundedRect(rect, 4, 4);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double shapeLeft = mirrored ? rect.right() - space::s - shapeSize : rect.left() + space::s;
    paintShape(painter, {shapeLeft, rect.center().y() - shapeSize / 2.0, shapeSize, shapeSize}, state,
               tokens.of(state));
    painter.setFont(Theme::font(type::small, QFont::DemiBold));
    painter.setPen(tokens.of(state));
    const double gap = space::s + shapeSize + 6;
    const QRectF text = mirrored ? rect.adjusted(space::xs, 0, -gap, 0) : rect.adjusted(gap, 0, -space::xs, 0);
    const QString shown =
        QFontMetrics(painter.font()).elidedText(word, Qt::ElideRight, static_cast<int>(text.width()) + 1);
    painter.drawText(
        text, (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip,
        shown);
    painter.restore();
}

void StatePill::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint(painter, rect(), m_theme.tokens(), m_state, m_word);
}

} // namespace rekindle
