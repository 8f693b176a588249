// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the window from outside, and what it remembers between runs.
#include "dialogs/command_palette.h"
#include "dialogs/help_dialog.h"
#include "dialogs/keyboard_dialog.h"
#include "main_window.h"
#include "pages/overview_page.h"
#include "pages/pair_page.h"
#include "pages/pairs_page.h"
#include "pages/timeline_page.h"
#include "widgets/chart_card.h"
#include "window_commands.h"
#include "window_place.h"

#include <QApplication>
#include <QScreen>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

QList<QRect> screenAreas()
{
    QList<QRect> areas;
    for (const QScreen* screen : QGuiApplication::screens()) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

} // namespace

void MainWindow::setLanguage(const QString& code)
{
    m_language.install(code);
    emit preferencesChanged(preferences());
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_context.theme.setChoice(choice);
    emit preferencesChanged(preferences());
}

void MainWindow::setDensity(Density density)
{
    m_context.theme.setDensity(density);
    emit preferencesChanged(preferences());
}

Preferences MainWindow::preferences() const
{
    return {.language = m_language.installed(),
            .theme = m_context.theme.choice(),
            .density = m_context.theme.density(),
            .page = pageCode(m_current),
            .pair = m_pair,
            .overview = static_cast<OverviewPage*>(page(PageId::Overview))->arrangement(),
            .place = normalGeometry(),
            .maximized = isMaximized()};
}

void MainWindow::restore(const Preferences& preferences)
{
    m_context.theme.setChoice(preferences.theme);
    m_context.theme.setDensity(preferences.density);
    if (preferences.place.isValid()) {
        setGeometry(placeOnScreens(preferences.place, screenAreas()));
    }
    if (preferences.maximized) {
        setWindowState(windowState() | Qt::WindowMaximized);
    }
    m_pair = preferences.pair;
    static_cast<OverviewPage*>(page(PageId::Overview))->setArrangement(preferences.overview);
    for (int i = 0; i < pageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        if (pageCode(id) == preferences.page && offers(id)) {
            showPage(id);
        }
    }
}

void MainWindow::keepOnScreen()
{
    if (!isMaximized() && !isFullScreen()) {
        setGeometry(placeOnScreens(geometry(), screenAreas()));
    }
}

PairId MainWindow::selectedPair() const
{
    const PairId selected = page(m_current)->selectedPair();
    return selected.isEmpty() ? m_pair : selected;
}

void MainWindow::readNow()
{
    for (const PairStatus& status : m_context.source.pairs()) {
        m_context.source.pollNow(status.pair.id);
    }
}

void MainWindow::askToDeclare(const PairId& id, IncidentKind kind)
{
    openPair(id);
    static_cast<PairPage*>(page(PageId::Pair))->ask(kind);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::addPair()
{
    showPage(PageId::Pairs);
    static_cast<PairsPage*>(page(PageId::Pairs))->addPair();
}

void MainWindow::askForMilestone(const PairId& id)
{
    openPair(id, PageId::Timeline);
    static_cast<TimelinePage*>(page(PageId::Timeline))->addMilestone();
}

void MainWindow::showRange(int range)
{
    openPair(selectedPair());
    static_cast<PairPage*>(page(PageId::Pair))->chartCard().setRange(range);
}

void MainWindow::showHelp(const QString& topic)
{
    if (!m_help) {
        m_help = new HelpDialog(m_language, m_context.theme, this);
    }
    m_help->showTopic(topic.isEmpty() ? pageTopic(m_current) : topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::showKeyboard()
{
    auto* dialog = new KeyboardDialog(m_shortcuts->all(), this);
    connect(dialog, &KeyboardDialog::helpWanted, this, [this] { showHelp(u"keyboard"_s); });
    dialog->show();
}

void MainWindow::showCommands()
{
    auto* palette = new CommandPalette(windowCommands(*this, m_context, m_language), m_context.theme, this);
    palette->show();
}

} // namespace rekindle
