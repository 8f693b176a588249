// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "focus.h"

#include <QEvent>
#include <QScrollArea>

namespace rekindle {

using namespace Qt::StringLiterals;

Page::Page(WatchSource& source, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_theme(theme)
{
    setProperty("kind", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
}

void Page::takeFocus()
{
    const bool usable = m_entry && m_entry->isVisibleTo(this) && m_entry->isEnabled();
    if (QWidget* entry = usable ? m_entry : firstTabStop(this)) {
        entry->setFocus(Qt::OtherFocusReason);
    }
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

QVBoxLayout* Page::pageLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l + space::xs, space::xl, space::xl);
    layout->setSpacing(space::l);
    return layout;
}

std::pair<QScrollArea*, QWidget*> Page::scrollArea(const QString& name)
{
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(name);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* host = new QWidget(scroll);
    host->setProperty("kind", u"page"_s);
    host->setAttribute(Qt::WA_StyledBackground);
    return {scroll, host};
}

QVBoxLayout* Page::scrollingLayout(const QString& name)
{
    const auto [scroll, host] = scrollArea(name);
    auto* layout = new QVBoxLayout(host);
    layout->setContentsMargins(space::xl, space::l + space::xs, space::xl, space::xl);
    layout->setSpacing(space::l);
    scroll->setWidget(host);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return layout;
}

} // namespace rekindle
