// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/result_line.h"

#include "icons.h"
#include "state_class.h"
#include "widgets/parts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rekindle {

namespace {
constexpr int iconSize = 16;
}

ResultLine::ResultLine(Theme& theme, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    m_text = parts::sentence(this, "smallText", objectName + QStringLiteral("Text"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(iconSize + space::s); // the icon is painted there
    row->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ResultLine::clear()
{
    m_said.clear();
    m_text->clear();
    hide();
}

void ResultLine::wait(const QString& text)
{
    m_state = StateClass::Unknown;
    show(text, false);
}

void ResultLine::set(StateClass state, const QString& text)
{
    m_state = state;
    show(text, true);
}

QString ResultLine::text() const
{
    return m_said;
}

void ResultLine::show(const QString& text, bool icon)
{
    m_icon = icon;
    m_said = text;
    parts::setSelectable(m_text, text);
    m_text->setAccessibleName(text);
    setVisible(true);
    update();
    QAccessibleEvent event(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void ResultLine::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_icon) {
        return;
    }
    QPainter painter(this);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - iconSize : 0;
    icons::paint(painter, QRectF(left, 0, iconSize, iconSize), stateIcon(m_state), m_theme.tokens().of(m_state));
}

} // namespace rekindle
