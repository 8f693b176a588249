// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tab_walk.h"

#include "focus.h"
#include "widgets/choice_button.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 400;

QString nameOf(const QWidget* widget)
{
    return widget ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() : u"nothing"_s;
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
           || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
           || (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Parts of Qt's own widgets, containers that pass the focus on, and tabs of pages that arrows lead to.
bool isPart(const QWidget* widget)
{
    const auto* tab = qobject_cast<const ChoiceButton*>(widget);
    const bool arrows = tab && tab->role() == ChoiceButton::Role::PageTab && !tab->isChecked();
    return widget->focusProxy() || widget->objectName().startsWith(u"qt_"_s) || arrows
           || qobject_cast<const QLineEdit*>(widget->parentWidget())
           || qobject_cast<const QComboBox*>(widget->parentWidget());
}

} // namespace

QList<QWidget*> tabStops(QWidget& window)
{
    if (!window.focusWidget() && firstTabStop(&window)) {
        firstTabStop(&window)->setFocus();
    }
    QList<QWidget*> stops;
    QWidget* const first = window.focusWidget();
    while (first && stops.size() < mostStops) {
        stops.append(window.focusWidget());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        if (window.focusWidget() == first) {
            break;
        }
    }
    return stops;
}

QStringList reviewTabStops(QWidget& window)
{
    QStringList faults;
    const QList<QWidget*> stops = tabStops(window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window || !isControl(widget)
            || isPart(widget)) {
            continue;
        }
        const auto times = std::count(stops.begin(), stops.end(), widget);
        if (times != 1) {
            faults << u"%1 is reached %2 times"_s.arg(nameOf(widget)).arg(times);
        }
    }
    return faults;
}

} // namespace rekindle
