// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace rekindle {

/// Polite: said when nothing else was for a moment, and given up for what comes meanwhile. Assertive: at once.
enum class Urgency { Polite, Assertive };

/// Has screen readers say sentences; nothing changes on the screen, and the focus stays where it is. Main thread.
///
/// Qt 6.4 has no event for announcements. What readers on its bridge do speak is a notification that comes into sight: each
/// window has this one, without a size, whose name is the sentence.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    static Announcer& of(QWidget& window); ///< the one of that window, made when first asked for
    void take(const QString& text, Urgency urgency);

signals:
    void said(const QString& text);

private:
    explicit Announcer(QWidget* window);
    void say(const QString& text);

    QTimer m_later{};
    QString m_waiting{};
};

/// Says a sentence, once, in the window of `about`; nothing while that is not shown.
void announce(QWidget* about, const QString& text, Urgency urgency);

} // namespace rekindle
