// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

/// A key that does something in the window.
struct Shortcut {
    QString id{};
    QKeySequence keys{};
    QString text{}; ///< what it does
    bool operator==(const Shortcut&) const = default;
};

/// The keys of a window: each is an action of the window, so that what is listed is what works. Main thread.
class Shortcuts : public QObject
{
    Q_OBJECT
public:
    explicit Shortcuts(QWidget& window);

    void add(const QString& id, const QKeySequence& keys, std::function<void()> run);
    void setText(const QString& id, const QString& text);
    QKeySequence keysOf(const QString& id) const; ///< empty: it has none
    QString shown(const QString& id) const; ///< as people of this system write it; empty: it has none

    /// Those added here in their order, then what pages and buttons inside the window answer to by themselves.
    QList<Shortcut> all() const;

private:
    QAction* find(const QString& id) const;

    QWidget& m_window;
    QList<QAction*> m_actions{};
};

} // namespace rekindle
