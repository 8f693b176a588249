// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include <QKeyEvent>

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

} // namespace rekindle
