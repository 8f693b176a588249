// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practice_page.h"

#include "dialogs/person_dialog.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/banner.h"
#include "widgets/choice_button.h"
#include "widgets/incident_notice.h"
#include "widgets/parts.h"
#include "widgets/walk_card.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
constexpr int columns = 2;
constexpr int sideBySide = 1000; ///< page width

QString servicesText(const PracticeControl::State& state)
{
    const QString front = state.frontOnSecondary ? PracticePage::tr("The front name leads to the secondary")
                                                 : PracticePage::tr("The front name leads to the primary");
    return front + u" · "_s
           + PracticePage::tr("resources: %L1 on the primary, %L2 on the secondary")
                 .arg(state.onPrimary)
                 .arg(state.onSecondary);
}
} // namespace

PracticePage::PracticePage(PageContext context, QWidget* parent)
    : Page(context, parent)
{
    setObjectName(u"practicePage"_s);
    auto* column = pageLayout();
    column->addLayout(buildHeader());
    m_banner = new Banner(theme(), this);
    m_banner->setIcon(u"practice"_s);
    column->addWidget(m_banner);
    m_start = parts::button(this, "primary", u"startPracticeButton"_s);
    column->addWidget(m_start, 0, Qt::AlignLeading);
    m_content = buildContent();
    column->addWidget(m_content, 1);
    column->addStretch(0);
    connectAll();
    beginAt(m_clear);
    retranslate();
}

void PracticePage::connectAll()
{
    connect(m_start, &QPushButton::clicked, this, [this] { practice()->start(); });
    connect(m_walkCard, &WalkCard::stepAsked, this, &PracticePage::doStep);
    connect(m_walkCard, &WalkCard::restartAsked, this, [this] {
        practice()->clearFaults();
        m_walk.restart();
        refresh();
    });
    if (!practice()) {
        return;
    }
    connect(practice(), &PracticeControl::changed, this, &PracticePage::refresh);
    const auto own = [this](const PairId& id) {
        if (id == practice()->pairId()) {
            refresh();
        }
    };
    connect(&source(), &WatchSource::read, this, own);
    connect(&source(), &WatchSource::incidentChanged, this, own);
}

QLayout* PracticePage::buildHeader()
{
    m_title = parts::label(this, "title", u"pageTitle"_s);
    m_state = parts::elided(this, "small", u"practiceState"_s);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_open = parts::button(this, "plain", u"openPracticePairButton"_s);
    m_clear = parts::button(this, "primary", u"clearFaultsButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addWidget(m_state, 1);
    row->addWidget(m_open);
    row->addWidget(m_clear);
    connect(m_open, &QPushButton::clicked, this, [this] { emit pairOpened(practice()->pairId()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { practice()->clearFaults(); });
    return row;
}

QWidget* PracticePage::buildContent()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* host = new QWidget(scroll);
    host->setProperty("kind", u"page"_s);
    host->setAttribute(Qt::WA_StyledBackground);
    m_advice = new Banner(theme(), host);
    m_advice->setObjectName(u"practiceAdvice"_s);
    m_advice->setReadable();
    m_lesson = parts::sentence(m_advice, "smallText", u"practiceLesson"_s);
    m_advice->body()->addWidget(m_lesson);
    m_walkCard = new WalkCard(theme(), host);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(buildFaults());
    left->addWidget(buildModes());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::l);
    right->addWidget(m_advice);
    right->addWidget(m_walkCard);
    right->addStretch(1);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, host);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(space::l);
    m_halves->addLayout(left, 3);
    m_halves->addLayout(right, 2);
    scroll->setWidget(host);
    return scroll;
}

QWidget* PracticePage::buildFaults()
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

void PracticePage::buildPlaces(QLayout* row)
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

void PracticePage::addSection(QVBoxLayout* column, QWidget* card, const PracticeWords::Group& group)
{
    Section section{group, parts::label(card, "heading"), parts::sentence(card, "small")};
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(section.title);
    line->addWidget(section.lesson, 1);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::s);
    int position = 0;
    const auto choices = practice() ? practice()->faults() : QList<PracticeControl::Choice>{};
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
            const bool on = practice()->activeFault(placeOf(item)) == item.code;
            practice()->setFault(placeOf(item), on ? QString() : item.code);
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

void PracticePage::resizeEvent(QResizeEvent* event)
{
    // Beside each other where both have room, else what to do first below what to break.
    m_halves->setDirection(event->size().width() < sideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

QWidget* PracticePage::buildModes()
{
    auto* card = parts::card(this, u"replicationCard"_s);
    m_modesHead = parts::label(card, "heading");
    m_modeLesson = parts::sentence(card, "small", u"modeLesson"_s);
    auto* row = new QGridLayout;
    row->setSpacing(space::s);
    m_modeGroup = new ChoiceGroup(this);
    const auto choices = practice() ? practice()->replicationModes() : QList<PracticeControl::Choice>{};
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
        practice()->setReplicationMode(m_modes.at(id).code);
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

QString PracticePage::faultName(const PracticeControl::Choice& choice)
{
    const QString title = PracticeWords::faultTitle(choice.code);
    return title.isEmpty() ? choice.label : title;
}

QString PracticePage::modeName(const PracticeControl::Choice& choice)
{
    const QString title = PracticeWords::modeTitle(choice.code);
    return title.isEmpty() ? choice.label : title;
}

void PracticePage::refresh()
{
    const bool running = practice() && practice()->isRunning();
    m_content->setVisible(running);
    m_open->setVisible(running);
    m_clear->setVisible(running);
    m_start->setVisible(practice() && !running);
    m_state->setText(running ? servicesText(practice()->state()) : QString());
    if (running) {
        showFaults();
        showAdvice();
        follow();
    }
}

void PracticePage::showFaults()
{
    for (const Item& item : std::as_const(m_faults)) {
        item.button->setChecked(practice()->activeFault(placeOf(item)) == item.code);
    }
    const QString mode = practice()->replicationMode();
    for (const Item& item : std::as_const(m_modes)) {
        item.button->setChecked(item.code == mode);
    }
    m_modeLesson->setText(PracticeWords::modeLesson(mode));
}

/// What is broken now and what there is to learn from it.
QString PracticePage::broken() const
{
    QStringList text;
    for (int i = 0; i < PracticeControl::placeCount; ++i) {
        const auto place = static_cast<Place>(i);
        const QString code = practice()->activeFault(place);
        if (code.isEmpty()) {
            continue;
        }
        const QString title = PracticeWords::faultTitle(code).isEmpty() ? code : PracticeWords::faultTitle(code);
        //: %1: what was broken on purpose
        text << (place == Place::Primary     ? tr("You broke the primary: %1.").arg(title)
                 : place == Place::Secondary ? tr("You broke the secondary: %1.").arg(title)
                                             : tr("You broke your own network: %1.").arg(title));
        text << PracticeWords::faultLesson(code);
    }
    return text.isEmpty() ? tr("Nothing is broken. Break something, and see here what the verdict asks you to do.")
                          : messages::paragraph(text);
}

void PracticePage::showAdvice()
{
    const auto status = source().pair(practice()->pairId());
    if (!status || !status->reading) {
        m_advice->set(StateClass::Unknown, tr("What should I do?"), tr("The first reading is on its way."));
    } else {
        const Verdict& verdict = status->reading->verdict;
        const bool healthy = verdict.code == VerdictCode::Healthy || verdict.code == VerdictCode::Unknown;
        //: %1: a verdict; %2: suspected, probable or confirmed
        const QString now =
            healthy ? stateText(*status) : tr("%1, %2").arg(stateText(*status), messages::label(verdict.confidence));
        //: %1: the verdict now
        m_advice->set(stateClass(*status), tr("What should I do? Now: %1").arg(now),
                      messages::paragraph({situation(*status), advice(*status)}));
    }
    m_lesson->setText(broken());
}

void PracticePage::follow()
{
    const PairId id = practice()->pairId();
    m_walk.observe(!practice()->activeFault(Place::Primary).isEmpty(), source().pair(id), source().incidents(id));
    m_walkCard->show(m_walk.step(), walkHint());
}

QString PracticePage::walkHint() const
{
    switch (m_walk.step()) {
    case PracticeWalk::Step::Break: return tr("Any fault of an outage will do. The walk ticks itself as you go.");
    case PracticeWalk::Step::Verdict:
        return tr("Suspected after two failed probes, probable after three, confirmed after four. Do nothing rash "
                  "before.");
    case PracticeWalk::Step::Declare: return tr("Confirmed. Look at what would be lost, then say who decides.");
    case PracticeWalk::Step::Assess:
        return tr("The pair's page lists what is at risk by type. Write the number down as a milestone.");
    case PracticeWalk::Step::Recover:
        return tr("Make the primary well. The incident closes when traffic is back; where it never moved, record that "
                  "service is restored.");
    case PracticeWalk::Step::Done:
        return tr("You have been through it once. The timeline shows how long each step took.");
    }
    return {};
}

void PracticePage::doStep(PracticeWalk::Step step)
{
    switch (step) {
    case PracticeWalk::Step::Break: practice()->setFault(Place::Primary, u"down"_s); break;
    case PracticeWalk::Step::Declare: ask(MilestoneKind::Declared); break;
    case PracticeWalk::Step::Assess: ask(MilestoneKind::DataLossAssessed); break;
    case PracticeWalk::Step::Recover: recover(); break;
    case PracticeWalk::Step::Verdict:
    case PracticeWalk::Step::Done: break;
    }
}

void PracticePage::recover()
{
    if (!practice()->activeFault(Place::Primary).isEmpty()) {
        practice()->clearFaults();
        return;
    }
    const auto open = openIncident(source().incidents(practice()->pairId()));
    if (open && !open->at(MilestoneKind::TrafficMoved)) {
        ask(MilestoneKind::DeclaredRestored);
    }
}

void PracticePage::ask(MilestoneKind kind)
{
    const auto status = source().pair(practice()->pairId());
    if (!status) {
        return;
    }
    const bool declare = kind == MilestoneKind::Declared;
    PersonDialog::Texts texts;
    texts.title = declare ? tr("Declare an outage") : messages::label(kind);
    texts.explanation = tr("In practice as in earnest: it is recorded with your name and the moment.");
    texts.action = declare ? tr("Declare outage") : tr("Record it");
    texts.pairName = status->pair.name;
    texts.environment = status->pair.environment;
    auto* dialog = new PersonDialog(texts, "primary", this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, declare, id = practice()->pairId()] {
        const Milestone milestone{kind, source().now(), MilestoneSource::Person, dialog->who(), dialog->note()};
        const auto done = declare ? source().declare(id, dialog->who(), dialog->note(), IncidentKind::Outage)
                                  : source().addMilestone(id, milestone);
        if (!done) {
            m_lesson->setText(messages::sentence(done.error()));
        }
    });
    dialog->open();
}

void PracticePage::retranslate()
{
    m_title->setText(tr("Practice"));
    m_banner->set(StateClass::Watch, tr("Practice mode"),
                  tr("Two make-believe services on this computer. Break them and see what the console says; no real "
                     "pair is touched."));
    parts::setText(m_open, tr("Open the practice pair"));
    parts::setText(m_clear, tr("Make all well again"));
    parts::setText(m_start, tr("Start the practice pair"));
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
    m_walkCard->retranslate();
    refresh();
}

} // namespace rekindle
