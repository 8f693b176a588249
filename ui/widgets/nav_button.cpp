// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/nav_button.h"

#include "icons.h"
#include "widgets/parts.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace rekindle {

using namespace Qt::StringLiterals;

NavButton::NavButton(Theme& theme, QString icon, QWidget* parent)
    : ChoiceButton("nav", {}, parent, Role::PageTab)
    , m_theme(theme)
    , m_icon(std::move(icon))
{
    setFixedHeight(36);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    parts::setSpoken(this, accessibleName(), count > 0 ? tr("%Ln pair(s) need attention", nullptr, count) : QString());
    update();
}

void NavButton::paintEvent(QPaintEvent* /*event*/)
{
    // The style draws the background; what stands on it is laid out here, as a style sheet cannot mirror "text-align".
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    QStylePainter style(this);
    style.drawControl(QStyle::CE_PushButton, option);

    const Tokens& t = m_theme.tokens();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](int left, int wide) { return mirrored ? width() - left - wide : left; };
    const QColor color = isChecked() ? t.accent : t.dim;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    icons::paint(painter, QRectF(place(space::m, 18), (height() - 18) / 2.0, 18, 18), m_icon, color);
    painter.setFont(Theme::font(type::body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(color);
    const int textWide = width() - 40 - (m_badge > 0 ? 40 : space::s);
    painter.drawText(QRect(place(40, textWide), 0, textWide, height()),
                     (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, textWide));
    if (m_badge > 0) {
        const QRectF circle(place(width() - space::m - 20, 20), (height() - 20) / 2.0, 20, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.tintOf(StateClass::Bad));
        painter.drawRoundedRect(circle, 10, 10);
        painter.setPen(t.of(StateClass::Bad));
        painter.setFont(Theme::font(type::small, QFont::DemiBold));
        painter.drawText(circle, Qt::AlignCenter, m_badge > 99 ? QStringLiteral("99+") : QLocale().toString(m_badge));
    }
}

} // namespace rekindle
