// SPDX-License-Identifier: GPL-3.0-or-later
#include "announce.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pause = std::chrono::milliseconds{1200}; ///< what was being read is over, as a rule

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
    auto* announcer = qobject_cast<Announcer*>(object);
    return announcer ? new QAccessibleWidget(announcer, QAccessible::Notification) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget* window)
    : QWidget(window)
{
    QAccessible::installFactory(make); // a second time changes nothing
    setObjectName(u"announcer"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(0, 0);
    show();
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, [this] { say(m_waiting); });
}

Announcer& Announcer::of(QWidget& window)
{
    auto* found = window.findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new Announcer(&window);
}

void Announcer::take(const QString& text, Urgency urgency)
{
    if (urgency == Urgency::Polite) {
        m_waiting = text;
        m_later.start();
        return;
    }
    m_later.stop(); // what was to be said is older than this
    say(text);
}

void Announcer::say(const QString& text)
{
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
    emit said(text);
}

void announce(QWidget* about, const QString& text, Urgency urgency)
{
    if (about->isVisible() && !text.isEmpty()) {
        Announcer::of(*about->window()).take(text, urgency);
    }
}

} // namespace rekindle
