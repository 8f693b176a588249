// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "icons.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconSize = 20;
}

Banner::Banner(Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
{
    m_headline = parts::sentence(this, "heading", u"bannerHeadline"_s);
    m_text = parts::sentence(this, "bannerText", u"bannerText"_s);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::xs);
    m_body->addWidget(m_headline);
    m_body->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::l);
    row->addSpacing(iconSize + space::l); // the icon is painted there
    row->addLayout(m_body, 1);
    connect(&theme, &Theme::changed, this, &Banner::recolour);
    recolour();
}

void Banner::setReadable()
{
    setFocusPolicy(Qt::TabFocus);
}

void Banner::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void Banner::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

QPushButton* Banner::addButton(const QString& objectName)
{
    auto* button = parts::button(this, "danger", objectName);
    static_cast<QHBoxLayout*>(layout())->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void Banner::set(StateClass state, const QString& headline, const QString& text, const QString& below)
{
    m_state = state;
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    parts::setSpoken(this, headline, below.isEmpty() ? text : messages::paragraph({text, below}));
    recolour();
}

void Banner::setIcon(const QString& name)
{
    m_icon = name;
    update();
}

void Banner::recolour()
{
    m_headline->setStyleSheet(u"color: %1;"_s.arg(m_theme.tokens().of(m_state).name()));
    update();
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool loud = m_state == StateClass::Bad;
    QColor edge = t.of(m_state);
    edge.setAlphaF(loud ? 1.0F : 0.25F);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(edge, 1));
    painter.setBrush(t.tintOf(m_state));
    const double half = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), space::cardRadius, space::cardRadius);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - space::l - iconSize : space::l;
    // Beside the first line of the headline, wherever the layout has put it.
    const double lines = std::max(1, m_headline->height() / std::max(1, QFontMetrics(m_headline->font()).height()));
    const double top = m_headline->y() + (m_headline->height() / lines - iconSize) / 2;
    icons::paint(painter, QRectF(left, top, iconSize, iconSize), m_icon.isEmpty() ? stateIcon(m_state) : m_icon,
                 t.of(m_state));
}

} // namespace rekindle
