// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_commands.h"

#include "help_topics.h"
#include "main_window.h"
#include "pages/practice_page.h"
#include "service/language.h"
#include "service/messages.h"
#include "service/notifier.h"
#include "shortcuts.h"
#include "silence.h"
#include "widgets/chart_card.h"

#include <QCoreApplication>

#include <algorithm>

namespace rekindle {

using namespace Qt::StringLiterals;
using PageId = MainWindow::PageId;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

class Builder
{
public:
    Builder(MainWindow& window, const PageContext& context, const Language& language)
        : m_window(window)
        , m_context(context)
        , m_language(language)
    {
    }

    QList<Command> build()
    {
        addPages();
        addActions();
        addPairs();
        addPractice();
        addAppearance();
        addHelp();
        return m_commands;
    }

private:
    void add(const QString& id, const QString& text, const QString& group, std::function<void()> run,
             bool enabled = true, const QString& keywords = {})
    {
        m_commands.append(
            {id, text, keywords + u' ' + group, group, m_window.shortcuts().shown(id), std::move(run), enabled});
    }

    void addPages();
    void addActions();
    void addNotices(const PairId& id, const QString& name, const QString& group);
    void addPairs();
    void addPractice();
    void addAppearance();
    void addHelp();

    MainWindow& m_window;
    const PageContext& m_context;
    const Language& m_language;
    QList<Command> m_commands{};
};

void Builder::addPages()
{
    for (int i = 0; i < MainWindow::pageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        if (m_window.offers(id)) {
            add(u"page."_s + MainWindow::pageCode(id), MainWindow::pageName(id), Text::tr("Page"),
                [this_ = &m_window, id] { this_->showPage(id); });
        }
    }
}

void Builder::addActions()
{
    MainWindow* window = &m_window;
    const auto status = m_context.source.pair(window->selectedPair());
    const PairId id = status ? status->pair.id : PairId{};
    const QString name = status ? messages::isolated(status->pair.name) : u"–"_s;
    const QList<Incident> incidents = status ? m_context.source.incidents(id) : QList<Incident>{};
    const bool open = !incidents.isEmpty() && !incidents.first().ended;
    const QString group = Text::tr("Action");
    add(
        u"action.read"_s, Text::tr("Read all pairs now"), group, [window] { window->readNow(); },
        !m_context.source.pairs().isEmpty());
    if (m_window.offers(PageId::Pairs)) {
        add(u"action.addPair"_s, Text::tr("Add pair…"), group, [window] { window->addPair(); });
    }
    add(
        u"action.declare"_s, Text::tr("Declare an outage of %1…").arg(name), group,
        [window, id] { window->askToDeclare(id, IncidentKind::Outage); }, status.has_value());
    add(
        u"action.planned"_s, Text::tr("What happens to %1 is planned…").arg(name), group,
        [window, id] { window->askToDeclare(id, IncidentKind::Planned); }, status.has_value());
    add(
        u"action.milestone"_s, Text::tr("Add a milestone to the incident of %1…").arg(name), group,
        [window, id] { window->askForMilestone(id); }, open);
    for (int i = 0; i < ChartCard::rangeCount; ++i) {
        //: a range of the chart: "24 h"
        add(
            u"chart.range%1"_s.arg(i), Text::tr("Chart of %1: the last %2").arg(name, ChartCard::rangeName(i)), group,
            [window, i] { window->showRange(i); }, status.has_value());
    }
    if (status && m_context.notifier) {
        addNotices(id, name, group);
    }
    add(u"action.quit"_s, Text::tr("Quit Rekindle"), group, [window] { window->quit(); });
}

void Builder::addNotices(const PairId& id, const QString& name, const QString& group)
{
    Notifier* notifier = m_context.notifier;
    const Silence silence = notifier->silence(id);
    add(
        u"notices.acknowledge"_s, Text::tr("Acknowledge the notices of %1").arg(name), group,
        [notifier, id] { notifier->acknowledge(id); }, notifier->needsAttention(id));
    for (const SilenceChoice& choice : silenceChoices(notifier->now())) {
        add(u"notices."_s + choice.code, Text::tr("Notices of %1: %2").arg(name, choice.text), group,
            [notifier, id, until = choice.until] { notifier->snooze(id, until); });
    }
    add(
        u"notices.wake"_s, Text::tr("Notices of %1: no longer silent").arg(name), group,
        [notifier, id] { notifier->wake(id); }, silence.snoozedUntil && *silence.snoozedUntil > notifier->now());
    add(u"notices.off"_s,
        silence.off ? Text::tr("Notices of %1: on again").arg(name) : Text::tr("Notices of %1: off").arg(name), group,
        [notifier, id, off = silence.off] { notifier->setOff(id, !off); });
}

void Builder::addPairs()
{
    MainWindow* window = &m_window;
    const QList<PairStatus> pairs = m_context.source.pairs();
    for (const PairStatus& status : pairs) {
        const Pair& pair = status.pair;
        const QString words =
            QStringList{pair.group, pair.primary.name, pair.secondary.name, messages::label(pair.environment)}.join(
                u' ');
        const QString group = pair.group.isEmpty() ? Text::tr("Pair") : Text::tr("Pair") + u" · "_s + pair.group;
        add(
            u"pair."_s + pair.id.value, pair.name, group, [window, id = pair.id] { window->openPair(id); }, true,
            words);
    }
}

void Builder::addPractice()
{
    PracticeControl* practice = m_context.practice;
    if (!practice) {
        return;
    }
    MainWindow* window = &m_window;
    const bool running = practice->isRunning();
    const QString group = Text::tr("Practice");
    add(
        u"practice.start"_s, Text::tr("Start the practice pair"), group, [practice] { practice->start(); }, !running);
    add(
        u"practice.open"_s, Text::tr("Open the practice pair"), group,
        [window, practice] { window->openPair(practice->pairId()); }, running);
    add(
        u"practice.clear"_s, Text::tr("Make all well again"), group, [practice] { practice->clearFaults(); }, running);
    for (const auto& choice : practice->faults()) {
        add(
            u"practice.fault."_s + choice.code, PracticePage::faultName(choice), group,
            [practice, place = choice.here ? PracticeControl::Place::Here : PracticeControl::Place::Primary,
             code = choice.code] { practice->setFault(place, code); },
            running);
    }
    for (const auto& choice : practice->replicationModes()) {
        add(
            u"practice.mode."_s + choice.code, PracticePage::modeName(choice), group,
            [practice, code = choice.code] { practice->setReplicationMode(code); }, running);
    }
}

void Builder::addAppearance()
{
    MainWindow* window = &m_window;
    for (const QString& code : Language::available()) {
        add(
            u"language."_s + code, Language::nativeName(code), Text::tr("Language"),
            [window, code] { window->setLanguage(code); }, code != m_language.installed(),
            QLocale::languageToString(QLocale(code).language()));
    }
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::System, Text::tr("Theme: as the system")},
                                                      {ThemeChoice::Light, Text::tr("Theme: light")},
                                                      {ThemeChoice::Dark, Text::tr("Theme: dark")},
                                                      {ThemeChoice::HighContrast, Text::tr("Theme: high contrast")}};
    for (const auto& [choice, text] : themes) {
        add(
            u"theme."_s + codeName(choice), text, Text::tr("Appearance"),
            [window, wanted = choice] { window->setTheme(wanted); }, choice != m_context.theme.choice());
    }
    const std::pair<Density, QString> densities[] = {{Density::Comfortable, Text::tr("Rows: comfortable")},
                                                     {Density::Compact, Text::tr("Rows: compact")}};
    for (const auto& [density, text] : densities) {
        add(
            u"density."_s + codeName(density), text, Text::tr("Appearance"),
            [window, wanted = density] { window->setDensity(wanted); }, density != m_context.theme.density());
    }
}

void Builder::addHelp()
{
    MainWindow* window = &m_window;
    const QString group = Text::tr("Help");
    add(u"help.page"_s, Text::tr("Help on this page"), group, [window] { window->showHelp(); });
    add(u"help.shortcuts"_s, Text::tr("Show all keys"), group, [window] { window->showKeyboard(); });
    for (const QString& topic : help::topics()) {
        add(u"help."_s + topic, Text::tr("Help: %1").arg(help::title(topic, m_language.installed())), group,
            [window, topic] { window->showHelp(topic); });
    }
}

} // namespace

QList<Command> windowCommands(MainWindow& window, const PageContext& context, const Language& language)
{
    return Builder(window, context, language).build();
}

} // namespace rekindle
