// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/fault_board.h"

#include "theme.h"
#include "widgets/choice_button.h"
#include "widgets/parts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int columns = 2;
}

FaultBoard::FaultBoard(PracticeControl& practice, QWidget* parent)
    : QWidget(parent)
    , m_practice(practice)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(buildFaults());
    column->addWidget(buildModes());
    column->addStretch(1);
}

QWidget* FaultBoard::buildFaults()
{
    auto* card = parts::card(this, u"faultCard"_s);
    m_faultsHead = parts::label(card, "title");
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_faultsHead, 1);
    buildPlaces(head);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addLayout(head);
    for (const PracticeWords::Group& group : PracticeWords::groups()) {
        addSection(column, card, group);
    }
    return card;
}

void FaultBoard::buildPlaces(QLayout* row)
{
    m_places = new ChoiceGroup(this);
    for (const auto& [place, name] :
         {std::pair(Place::Primary, u"placePrimary"_s), {Place::Secondary, u"placeSecondary"_s}}) {
        auto* button = new ChoiceButton("range", name, this);
        m_places->add(button, static_cast<int>(place));
        row->addWidget(button);
    }
    m_places->setChosen(static_cast<int>(m_place));
    connect(m_places, &ChoiceGroup::chosen, this, [this](int id) {
        m_place = static_cast<Place>(id);
        refresh();
    });
}

void FaultBoard::addSection(QVBoxLayout* column, QWidget* card, const PracticeWords::Group& group)
{
    Section section{group, parts::label(card, "heading"), parts::sentence(card, "small")};
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(section.title);
    line->addWidget(section.lesson, 1);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::s);
    int position = 0;
    const auto choices = m_practice.faults();
    for (const auto& choice : choices) {
        const bool strange = PracticeWords::faultTitle(choice.code).isEmpty() && group.code == u"here"_s;
        if (!group.faults.contains(choice.code) && !strange) {
            continue;
        }
        auto* button = parts::button(card, "fault", u"fault_"_s + choice.code);
        button->setCheckable(true);
        button->setText(choice.label);
        grid->addWidget(button, position / columns, position % columns);
        ++position;
        const Item item{choice.code, button, choice.here};
        m_faults.append(item);
        connect(button, &QPushButton::clicked, this, [this, item] {
            const bool on = m_practice.activeFault(placeOf(item)) == item.code;
            m_practice.setFault(placeOf(item), on ? QString() : item.code);
            refresh();
        });
    }
    for (int i = 0; i < columns; ++i) {
        grid->setColumnStretch(i, 1);
    }
    column->addSpacing(space::s);
    column->addLayout(line);
    column->addLayout(grid);
    m_sections.append(section);
}

QWidget* FaultBoard::buildModes()
{
    auto* card = parts::card(this, u"replicationCard"_s);
    m_modesHead = parts::label(card, "heading");
    m_modeLesson = parts::sentence(card, "small", u"modeLesson"_s);
    auto* row = new QGridLayout;
    row->setSpacing(space::s);
    m_modeGroup = new ChoiceGroup(this);
    const auto choices = m_practice.replicationModes();
    for (const auto& choice : choices) {
        const int position = static_cast<int>(m_modes.size());
        auto* button = new ChoiceButton("mode", u"mode_"_s + choice.code, card);
        button->setText(choice.label);
        row->addWidget(button, position / columns, position % columns);
        row->setColumnStretch(position % columns, 1);
        m_modeGroup->add(button, position);
        m_modes.append({choice.code, button});
    }
    connect(m_modeGroup, &ChoiceGroup::chosen, this, [this](int id) {
        m_practice.setReplicationMode(m_modes.at(id).code);
        refresh();
    });
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(m_modesHead);
    column->addLayout(row);
    column->addWidget(m_modeLesson);
    return card;
}

void FaultBoard::refresh()
{
    for (const Item& item : std::as_const(m_faults)) {
        item.button->setChecked(m_practice.activeFault(placeOf(item)) == item.code);
    }
    const QString mode = m_practice.replicationMode();
    for (const Item& item : std::as_const(m_modes)) {
        item.button->setChecked(item.code == mode);
    }
    m_modeLesson->setText(PracticeWords::modeLesson(mode));
}

void FaultBoard::retranslate()
{
    m_faultsHead->setText(tr("Make something fail"));
    m_modesHead->setText(tr("Disturb the replication"));
    for (const auto& [place, text] :
         {std::pair(Place::Primary, tr("At the primary")), {Place::Secondary, tr("At the secondary")}}) {
        parts::setText(m_places->button(static_cast<int>(place)), text);
    }
    const auto groups = PracticeWords::groups();
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        m_sections[i].title->setText(groups.at(i).title);
        m_sections[i].lesson->setText(groups.at(i).lesson);
    }
    const auto name = [](const Item& item, const QString& title, const QString& lesson) {
        parts::setText(item.button, title.isEmpty() ? item.button->text() : title);
        item.button->setAccessibleDescription(lesson);
        item.button->setToolTip(lesson);
    };
    for (const Item& item : std::as_const(m_faults)) {
        name(item, PracticeWords::faultTitle(item.code), PracticeWords::faultLesson(item.code));
    }
    for (const Item& item : std::as_const(m_modes)) {
        name(item, PracticeWords::modeTitle(item.code), PracticeWords::modeLesson(item.code));
    }
}

} // namespace rekindle
