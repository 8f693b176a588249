// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practice_page.h"

#include "dialogs/declare_dialog.h"
#include "navigator.h"
#include "pages/fault_board.h"
#include "pages/practice_commands.h"
#include "pages/practice_words.h"
#include "service/messages.h"
#include "state_class.h"
#include "widgets/banner.h"
#include "widgets/flow.h"
#include "widgets/incident_notice.h"
#include "widgets/parts.h"
#include "widgets/practice_strip.h"
#include "widgets/walk_card.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {
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

PracticePage::PracticePage(WatchSource& source, Theme& theme, PracticeControl& practice, Navigator& navigator,
                           QWidget* parent)
    : Page(source, theme, parent)
    , m_practice(practice)
    , m_navigator(navigator)
{
    setObjectName(u"practicePage"_s);
    auto* column = pageLayout();
    column->addLayout(buildHeader());
    m_banner = new Banner(theme, this);
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
    connect(m_start, &QPushButton::clicked, this, [this] { m_practice.start(); });
    connect(m_walkCard, &WalkCard::stepAsked, this, &PracticePage::doStep);
    connect(m_walkCard, &WalkCard::restartAsked, this, [this] {
        m_practice.clearFaults();
        m_walk.restart();
        refresh();
    });
    connect(&m_practice, &PracticeControl::changed, this, &PracticePage::refresh);
    const auto own = [this](const PairId& id) {
        if (id == m_practice.pairId()) {
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
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_open = parts::button(this, "plain", u"openPracticePairButton"_s);
    m_bringBack = parts::button(this, "plain", u"bringBackButton"_s);
    m_clear = parts::button(this, "primary", u"clearFaultsButton"_s);
    auto* row = new Flow(space::m);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_open);
    row->addWidget(m_bringBack);
    row->addWidget(m_clear);
    connect(m_open, &QPushButton::clicked, this, [this] { m_navigator.openPair(m_practice.pairId(), u"now"_s); });
    connect(m_bringBack, &QPushButton::clicked, this, [this] { m_practice.bringBack(); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_practice.clearFaults(); });
    return row;
}

QWidget* PracticePage::buildContent()
{
    const auto [scroll, host] = scrollArea(u"practiceScroll"_s);
    m_advice = new Banner(theme(), host);
    m_advice->setObjectName(u"practiceAdvice"_s);
    m_advice->setReadable();
    m_lesson = parts::sentence(m_advice, "smallText", u"practiceLesson"_s);
    m_advice->body()->addWidget(m_lesson);
    m_walkCard = new WalkCard(theme(), host);
    m_board = new FaultBoard(m_practice, host);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::l);
    right->addWidget(m_advice);
    right->addWidget(m_walkCard);
    right->addStretch(1);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, host);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(space::l);
    m_halves->addWidget(m_board, 3);
    m_halves->addLayout(right, 2);
    scroll->setWidget(host);
    return scroll;
}

void PracticePage::resizeEvent(QResizeEvent* event)
{
    // Beside each other where both have room, else what to do first below what to break.
    m_halves->setDirection(event->size().width() < Theme::px(sideBySide) ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
    Page::resizeEvent(event);
}

void PracticePage::refresh()
{
    const bool running = m_practice.isRunning();
    m_content->setVisible(running);
    m_open->setVisible(running);
    m_clear->setVisible(running);
    const bool elsewhere = m_practice.isOpenElsewhere();
    m_bringBack->setVisible(running && isDiverged());
    m_start->setVisible(!running);
    m_start->setEnabled(!elsewhere);
    m_state->setText(running     ? servicesText(m_practice.state())
                     : elsewhere ? tr("Practice is open in a window of its own.")
                                 : QString());
    if (running) {
        m_board->refresh();
        showAdvice();
        follow();
    }
}

/// The primary is back, and lacks what clients wrote on the secondary.
bool PracticePage::isDiverged() const
{
    const auto status = source().pair(m_practice.pairId());
    return status && status->reading && status->reading->protection.cause == ProtectionCause::Diverged;
}

/// What is broken now and what there is to learn from it.
QString PracticePage::broken() const
{
    QStringList text;
    for (int i = 0; i < PracticeControl::placeCount; ++i) {
        const auto place = static_cast<Place>(i);
        const QString code = m_practice.activeFault(place);
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
    const auto status = source().pair(m_practice.pairId());
    if (!status || !status->reading) {
        m_advice->set(StateClass::Unknown, tr("What should I do?"), tr("The first reading is on its way."));
    } else {
        //: %1: the verdict now
        m_advice->set(stateClass(*status), tr("What should I do? Now: %1").arg(firmStateText(*status)),
                      messages::paragraph(
                          {situation(*status), advice(*status, isDeclared(source().incidents(status->pair.id)))}));
    }
    m_lesson->setText(broken());
}

void PracticePage::follow()
{
    const PairId id = m_practice.pairId();
    m_walk.observe(!m_practice.activeFault(Place::Primary).isEmpty(), source().pair(id), source().incidents(id));
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
    case PracticeWalk::Step::Break: m_practice.setFault(Place::Primary, u"down"_s); break;
    case PracticeWalk::Step::Declare: ask(MilestoneKind::Declared); break;
    case PracticeWalk::Step::Assess: ask(MilestoneKind::DataLossAssessed); break;
    case PracticeWalk::Step::Recover: recover(); break;
    case PracticeWalk::Step::Verdict:
    case PracticeWalk::Step::Done: break;
    }
}

void PracticePage::recover()
{
    if (!m_practice.activeFault(Place::Primary).isEmpty()) {
        m_practice.clearFaults();
        return;
    }
    const auto open = openIncident(source().incidents(m_practice.pairId()));
    if (open && !open->at(MilestoneKind::TrafficMoved)) {
        ask(MilestoneKind::DeclaredRestored);
    }
}

void PracticePage::ask(MilestoneKind kind)
{
    const auto status = source().pair(m_practice.pairId());
    if (!status) {
        return;
    }
    if (kind == MilestoneKind::Declared) {
        auto* dialog = new DeclareDialog(*status, IncidentKind::Outage, source().now(), this);
        connect(dialog, &QDialog::accepted, this, [this, dialog, id = status->pair.id] {
            source()
                .declare(id, dialog->who(), dialog->note(), IncidentKind::Outage)
                .then(this, [this](const Result<void>& done) { tell(done); });
        });
        dialog->open();
        return;
    }
    PersonDialog::Texts texts;
    texts.title = messages::label(kind);
    texts.explanation = tr("In practice as in earnest: it is recorded with your name and the moment.");
    texts.action = tr("Record it");
    texts.pairName = status->pair.name;
    texts.environment = status->pair.environment;
    auto* dialog = new PersonDialog(texts, "primary", this);
    dialog->offer({kind}, kind);
    dialog->offerLoss(status->reading ? status->reading->loss.total : std::nullopt);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, id = status->pair.id] {
        source()
            .addMilestone(id, {kind, source().now(), MilestoneSource::Person, dialog->who(), dialog->note()})
            .then(this, [this](const Result<void>& done) { tell(done); });
    });
    dialog->open();
}

void PracticePage::tell(const Result<void>& done)
{
    if (!done) {
        m_lesson->setText(messages::sentence(done.error()));
    }
}

void PracticePage::retranslate()
{
    m_title->setText(tr("Practice"));
    m_banner->set(StateClass::Watch, tr("Practice mode"),
                  tr("Two make-believe services on this computer. Break them and see what the console says; no real "
                     "pair is touched."));
    parts::setText(m_open, tr("Open the practice pair"));
    parts::setText(m_clear, tr("Make all well again"));
    parts::setText(m_bringBack, tr("Bring the changes back"));
    parts::setText(m_start, tr("Start the practice pair"));
    m_board->retranslate();
    m_walkCard->retranslate();
    refresh();
}

PageEntry PracticePage::entry(WatchSource& source, Theme& theme, PracticeControl& practice)
{
    return {.code = u"practice"_s,
            .icon = u"practice"_s,
            .topic = u"practice"_s,
            .place = PageEntry::Place::Side,
            .keys = QKeySequence(Qt::CTRL | Qt::Key_5),
            .name = [] { return tr("Practice"); },
            .build =
                [&source, &theme, &practice](Navigator& navigator, QWidget* parent) {
                    return new PracticePage(source, theme, practice, navigator, parent);
                },
            .commands = [&practice](Navigator& navigator) { return practiceCommands(practice, navigator); },
            .badge = {},
            .strip = [&theme,
                      &practice](Navigator& navigator,
                                 QWidget* parent) { return new PracticeStrip(theme, practice, navigator, parent); }};
}

} // namespace rekindle
