// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practice_page.h"

#include "widgets/banner.h"
#include "widgets/parts.h"

#include <QButtonGroup>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char* code;
    const char* title;
    const char* hint; ///< "What should I do?"
};

// clang-format off
constexpr Words faultWords[] = {
    {"down", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Primary goes down"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "Wait until the verdict is confirmed, read what would be lost, then declare the outage.")},
    {"refused", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Front end refuses"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "Connections are refused although the network is fine: treat it as an outage.")},
    {"error_share", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Gray failure"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "The health check stays green while requests fail. Trust the requests.")},
    {"slow", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Slow answers"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "See on the pair's page which phase grew. No reason to fail over yet.")},
    {"throttled", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Throttled (429)"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "The service is up. Compare the throughput of both services; do not declare.")},
    {"unauthorized", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Sign-in fails"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "Look at the secret's expiry first. The last known state stays on screen.")},
    {"wrong_certificate", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Certificate expired"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "No outage: have the certificate renewed.")},
    {"name_unknown", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Name does not resolve"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "Check the private DNS zone and its links before you suspect the service.")},
    {"partition", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Partition near me"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "Others still reach the primary: do not declare, look at your own route.")},
    {"offline", QT_TRANSLATE_NOOP("rekindle::PracticePage", "This computer offline"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "The verdict is suspended. Check cable, Wi-Fi and VPN.")},
};

constexpr Words modeWords[] = {
    {"running", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Replication runs"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "The normal course: a few seconds of staleness.")},
    {"stalled", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Replication stalls"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "Both services answer, yet what would be lost grows. Look at the copy job.")},
    {"slower_than_writes", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Slower than writes"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "Watch the forecast: it says when the RPO will be breached.")},
    {"rewound", QT_TRANSLATE_NOOP("rekindle::PracticePage", "Secondary rewound"),
     QT_TRANSLATE_NOOP("rekindle::PracticePage", "An older copy was restored. Stop writes and find out who did it.")},
};
// clang-format on

template <size_t n>
const Words* wordsOf(const Words (&words)[n], const QString& code)
{
    for (const Words& entry : words) {
        if (QLatin1StringView(entry.code) == code) {
            return &entry;
        }
    }
    return nullptr;
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
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* host = new QWidget(scroll);
    host->setProperty("kind", u"page"_s);
    host->setAttribute(Qt::WA_StyledBackground);
    auto* inside = new QVBoxLayout(host);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::l);
    inside->addWidget(buildFaults());
    inside->addWidget(buildModes());
    inside->addStretch(1);
    scroll->setWidget(host);
    m_content = scroll;
    column->addWidget(scroll, 1);
    column->addStretch(0);
    connect(m_start, &QPushButton::clicked, this, [this] { practice()->start(); });
    if (practice()) {
        connect(practice(), &PracticeControl::changed, this, &PracticePage::refresh);
    }
    setFocusProxy(m_clear);
    retranslate();
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

namespace {

QWidget* choiceCard(QWidget* parent, const QString& name, QLabel*& head, QGridLayout*& grid)
{
    auto* card = parts::card(parent, name);
    head = parts::label(card, "heading");
    grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::l);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(head);
    column->addLayout(grid);
    return card;
}

/// A button with its hint below, in a grid of equal columns.
std::pair<QPushButton*, QLabel*> addChoice(QGridLayout* grid, QWidget* parent, int position, int columns,
                                           const char* kind, const QString& name)
{
    auto* button = parts::button(parent, kind, name);
    button->setCheckable(true);
    auto* hint = parts::sentence(parent, "small");
    auto* cell = new QVBoxLayout;
    cell->setSpacing(space::xs);
    cell->addWidget(button);
    cell->addWidget(hint);
    cell->addStretch(1);
    grid->addLayout(cell, position / columns, position % columns);
    grid->setColumnStretch(position % columns, 1);
    return {button, hint};
}

} // namespace

QWidget* PracticePage::buildFaults()
{
    QGridLayout* grid = nullptr;
    auto* card = choiceCard(this, u"faultCard"_s, m_faultsHead, grid);
    m_faultGroup = new QButtonGroup(this);
    m_faultGroup->setExclusive(false); // set by what the practice services say, not by the click
    const auto choices = practice() ? practice()->faults() : QList<PracticeControl::Choice>{};
    for (const auto& choice : choices) {
        const int position = static_cast<int>(m_faults.size());
        const auto [button, hint] = addChoice(grid, card, position, 2, "fault", u"fault_"_s + choice.code);
        m_faultGroup->addButton(button, position);
        m_faults.append({choice.code, button, hint});
    }
    connect(m_faultGroup, &QButtonGroup::idClicked, this, [this](int id) {
        const QString code = m_faults.at(id).code;
        if (practice()->activeFault() == code) {
            practice()->clearFaults();
        } else {
            practice()->setFault(code);
        }
        refresh();
    });
    return card;
}

QWidget* PracticePage::buildModes()
{
    QGridLayout* grid = nullptr;
    auto* card = choiceCard(this, u"replicationCard"_s, m_modesHead, grid);
    m_modeGroup = new QButtonGroup(this);
    const auto choices = practice() ? practice()->replicationModes() : QList<PracticeControl::Choice>{};
    for (const auto& choice : choices) {
        const int position = static_cast<int>(m_modes.size());
        const auto [button, hint] = addChoice(grid, card, position, 2, "mode", u"mode_"_s + choice.code);
        m_modeGroup->addButton(button, position);
        m_modes.append({choice.code, button, hint});
    }
    connect(m_modeGroup, &QButtonGroup::idClicked, this, [this](int id) {
        practice()->setReplicationMode(m_modes.at(id).code);
        refresh();
    });
    return card;
}

QString PracticePage::faultName(const PracticeControl::Choice& choice)
{
    const Words* words = wordsOf(faultWords, choice.code);
    return words ? tr(words->title) : choice.label;
}

QString PracticePage::modeName(const PracticeControl::Choice& choice)
{
    const Words* words = wordsOf(modeWords, choice.code);
    return words ? tr(words->title) : choice.label;
}

void PracticePage::refresh()
{
    const bool running = practice() && practice()->isRunning();
    m_content->setVisible(running);
    m_open->setVisible(running);
    m_clear->setVisible(running);
    m_start->setVisible(practice() && !running);
    m_state->setText(running ? practice()->stateText() : QString());
    if (!running) {
        return;
    }
    const QString fault = practice()->activeFault();
    for (const Item& item : std::as_const(m_faults)) {
        item.button->setChecked(item.code == fault);
    }
    for (const Item& item : std::as_const(m_modes)) {
        item.button->setChecked(item.code == practice()->replicationMode());
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
    parts::setText(m_start, tr("Start the practice pair"));
    m_faultsHead->setText(tr("Make something fail"));
    m_modesHead->setText(tr("Disturb the replication"));
    const auto fill = [](const Item& item, const Words* words, const QList<PracticeControl::Choice>& choices,
                         qsizetype i) {
        parts::setText(item.button, words ? tr(words->title) : choices.at(i).label);
        item.hint->setText(words ? tr(words->hint) : QString());
        item.button->setAccessibleDescription(item.hint->text());
    };
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        fill(m_faults[i], wordsOf(faultWords, m_faults[i].code), practice()->faults(), i);
    }
    for (qsizetype i = 0; i < m_modes.size(); ++i) {
        fill(m_modes[i], wordsOf(modeWords, m_modes[i].code), practice()->replicationModes(), i);
    }
    refresh();
}

} // namespace rekindle
