// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/nav_button.h"

#include "icons.h"
#include "widgets/parts.h"

#include <QEvent>
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
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavButton::setBadge(int count)
{
    m_badge = count;
    parts::setSpoken(this, accessibleName(), count > 0 ? tr("%Ln pair(s) need attention", nullptr, count) : QString());
    update();
}

void NavButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    fit();
}

void NavButton::setKeys(const QString& keys)
{
    m_keys = keys;
    fit();
}

void NavButton::fit()
{
    setFixedHeight(Theme::px(36));
    setToolTip(!m_narrow || m_keys.isEmpty() ? (m_narrow ? text() : m_keys) : QString(text() + u" · "_s + m_keys));
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    return {m_narrow ? Theme::px(40) : Theme::px(190), Theme::px(36)};
}

void NavButton::changeEvent(QEvent* event)
{
    ChoiceButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange && height() != Theme::px(36)) {
        fit();
    }
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
    const int icon = Theme::px(18);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int iconLeft = m_narrow ? (width() - icon) / 2 : place(space::m, icon);
    icons::paint(painter, QRectF(iconLeft, (height() - icon) / 2.0, icon, icon), m_icon, color);
    const int badge = Theme::px(20);
    if (!m_narrow) {
        painter.setFont(Theme::font(type::body, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(color);
        const int from = space::m + icon + 10;
        const int textWide = width() - from - (m_badge > 0 ? badge + space::m + space::s : space::s);
        painter.drawText(QRect(place(from, textWide), 0, textWide, height()),
                         (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute,
                         QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, textWide));
    }
    if (m_badge > 0) {
        paintBadge(painter, m_narrow ? place(width() - badge, badge) : place(width() - space::m - badge, badge));
    }
}

void NavButton::paintBadge(QPainter& painter, int left)
{
    const Tokens& t = m_theme.tokens();
    const int size = Theme::px(20);
    const QRectF circle(left, m_narrow ? 0 : (height() - size) / 2.0, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tintOf(StateClass::Bad));
    painter.drawRoundedRect(circle, size / 2.0, size / 2.0);
    painter.setPen(t.of(StateClass::Bad));
    painter.setFont(Theme::font(type::small, QFont::DemiBold));
    painter.drawText(circle, Qt::AlignCenter, m_badge > 99 ? u"99+"_s : QLocale().toString(m_badge));
}

} // namespace rekindle
