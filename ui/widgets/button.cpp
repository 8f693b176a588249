// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include <QKeyEvent>
#include <QPainter>

namespace rekindle {

Button::Button(QWidget* parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPushButton::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) {
        click();
    }
}

void Button::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (hasFocus() && property("kind").toString() == QStringLiteral("primary")) {
        constexpr double inset = 3.5;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::ButtonText), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    }
}

} // namespace rekindle
