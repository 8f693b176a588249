// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice_line.h"

#include "theme.h"
#include "widgets/elided_label.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int longest = 300;
}

NoticeLine::NoticeLine(const QString& name, QWidget* parent)
    : QFrame(parent)
{
    setObjectName(name);
    setProperty("kind", u"well"_s);
    m_text = new ElidedLabel("plain", longest, this);
    m_text->setObjectName(name + u"Text"_s);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(space::l, space::xs, space::l, space::xs);
    setMinimumHeight(38);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_text, 1);
    hide();
}

QPushButton* NoticeLine::addButton(const QString& name)
{
    auto* button = parts::button(this, "range", name);
    m_row->addWidget(button);
    return button;
}

void NoticeLine::setText(const QString& text)
{
    m_text->setFull(text);
    setVisible(!text.isEmpty());
}

QString NoticeLine::text() const
{
    return m_text->full();
}

} // namespace rekindle
