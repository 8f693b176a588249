// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts.h"

#include <QAbstractButton>
#include <QAction>
#include <QShortcut>
#include <QWidget>

namespace rekindle {

namespace {

/// Dialogs are children too, and have keys of their own.
bool isIn(const QWidget& window, QObject* object)
{
    while (object && !object->isWidgetType()) {
        object = object->parent();
    }
    return object && static_cast<QWidget*>(object)->window() == &window;
}

} // namespace

Shortcuts::Shortcuts(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
}

void Shortcuts::add(const QString& id, const QKeySequence& keys, std::function<void()> run)
{
    auto* action = new QAction(this);
    action->setObjectName(id);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_window.addAction(action);
    m_actions.append(action);
}

QAction* Shortcuts::find(const QString& id) const
{
    for (QAction* action : m_actions) {
        if (action->objectName() == id) {
            return action;
        }
    }
    return nullptr;
}

void Shortcuts::setText(const QString& id, const QString& text)
{
    if (QAction* action = find(id)) {
        action->setText(text);
    }
}

QKeySequence Shortcuts::keysOf(const QString& id) const
{
    const QAction* action = find(id);
    return action ? action->shortcut() : QKeySequence{};
}

QString Shortcuts::shown(const QString& id) const
{
    return keysOf(id).toString(QKeySequence::NativeText);
}

QList<Shortcut> Shortcuts::all() const
{
    QList<Shortcut> found;
    const auto take = [&](QObject* from, const QKeySequence& keys, const QString& text) {
        if (!keys.isEmpty() && isIn(m_window, from)) {
            found.append({from->objectName(), keys, text});
        }
    };
    for (QAction* action : m_actions) {
        take(action, action->shortcut(), action->text());
    }
    for (QAction* action : m_window.findChildren<QAction*>()) {
        if (!m_actions.contains(action)) {
            take(action, action->shortcut(), action->text());
        }
    }
    for (QShortcut* shortcut : m_window.findChildren<QShortcut*>()) {
        take(shortcut, shortcut->key(), shortcut->whatsThis());
    }
    for (QAbstractButton* button : m_window.findChildren<QAbstractButton*>()) {
        take(button, button->shortcut(), button->accessibleName());
    }
    return found;
}

} // namespace rekindle
