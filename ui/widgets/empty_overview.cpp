// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_overview.h"

#include "icons.h"
#include "theme.h"
#include "widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

EmptyOverview::EmptyOverview(Theme& theme, bool canAdd, bool canPractise, QWidget* parent)
    : QFrame(parent)
    , m_canPractise(canPractise)
{
    setProperty("kind", u"card"_s);
    setObjectName(u"emptyCard"_s);
    auto* icon = new QLabel(this);
    icon->setPixmap(icons::tinted(u"empty"_s, theme.tokens().dim).pixmap(QSize(36, 36), devicePixelRatioF()));
    m_title = parts::sentence(this, "title", u"emptyTitle"_s);
    m_text = parts::sentence(this, "dim", u"emptyText"_s);
    m_text->setMaximumWidth(520);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_add = parts::button(this, "primary", u"emptyAddButton"_s);
    m_add->setVisible(canAdd);
    m_practise = parts::button(this, canAdd ? "plain" : "primary", u"emptyActionButton"_s);
    m_practise->setVisible(canPractise);
    for (auto* text : {m_title, m_text}) {
        text->setAlignment(Qt::AlignCenter);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(icon, 0, Qt::AlignCenter);
    column->addWidget(m_title);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 4);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addWidget(m_add, 0, Qt::AlignCenter);
    column->addWidget(m_practise, 0, Qt::AlignCenter);
    column->addStretch(2);
    connect(m_add, &QPushButton::clicked, this, &EmptyOverview::addAsked);
    connect(m_practise, &QPushButton::clicked, this, &EmptyOverview::practiceAsked);
    retranslate();
}

void EmptyOverview::setPracticeOpen(bool open)
{
    m_open = open;
    m_practise->setEnabled(!open);
    retranslate();
}

void EmptyOverview::retranslate()
{
    m_title->setText(tr("Your pairs will be here"));
    m_text->setText(
        m_canPractise ? tr("Each on one line: is it an outage, how far behind is the secondary, what would be lost. "
                           "Start with a practice pair, or add a real one.")
                      : tr("Each on one line: is it an outage, how far behind is the secondary, what would be lost."));
    parts::setText(m_add, tr("Add pair…"));
    parts::setText(m_practise, m_open ? tr("Practice is open in a window of its own") : tr("Start the practice pair"));
}

} // namespace rekindle
