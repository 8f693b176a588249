// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disclosure.h"

#include "theme.h"
#include "widgets/parts.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rekindle {

Disclosure::Disclosure(const QString& buttonName, const QString& text, QWidget* parent)
    : QWidget(parent)
{
    m_button = parts::button(this, "range", buttonName);
    m_button->setCheckable(true);
    parts::setText(m_button, text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        if (m_content) {
            m_content->setVisible(open);
        }
    });
    // Once the layouts know how high it is.
    connect(m_button, &QPushButton::clicked, this, &Disclosure::reveal, Qt::QueuedConnection);
}

void Disclosure::reveal()
{
    for (QWidget* at = parentWidget(); at && isOpen(); at = at->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(at)) {
            area->ensureWidgetVisible(this);
            area->ensureWidgetVisible(m_button); // where both have no room
        }
    }
}

void Disclosure::setContent(QWidget* content)
{
    m_content = content;
    layout()->addWidget(content);
    content->setVisible(isOpen());
}

void Disclosure::setSpokenName(const QString& name)
{
    m_button->setAccessibleName(name);
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

} // namespace rekindle
