// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "focus.h"

#include <QEvent>

namespace rekindle {

using namespace Qt::StringLiterals;

Page::Page(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
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

} // namespace rekindle
