// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the window from outside, and what it remembers between runs.
#include "dialogs/command_palette.h"
#include "dialogs/help_dialog.h"
#include "dialogs/keyboard_dialog.h"
#include "dialogs/person_dialog.h"
#include "look_commands.h"
#include "main_window.h"
#include "pages/page.h"
#include "service/messages.h"
#include "window_commands.h"
#include "window_place.h"

#include <QApplication>
#include <QCloseEvent>
#include <QEvent>
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

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        remember();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QMainWindow::closeEvent(event);
    if (!m_quitting) {
        emit closed();
    }
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
    emit quitAsked();
}

void MainWindow::remember()
{
    if (page(m_current)) { // not while it is built
        emit preferencesChanged(preferences());
    }
}

void MainWindow::setLanguage(const QString& code)
{
    m_language.install(code);
}

void MainWindow::setPracticeTitle()
{
    m_practice = true;
    showStatus();
}

Preferences MainWindow::preferences() const
{
    Preferences now{.language = m_language.installed(),
                    .theme = m_theme.choice(),
                    .density = m_theme.density(),
                    .textScale = Theme::textScale(),
                    .utc = messages::isUtc(),
                    .page = currentPage(),
                    .pair = m_pair,
                    .person = PersonDialog::lastName(),
                    .pages = m_memory,
                    .place = normalGeometry(),
                    .maximized = isMaximized()};
    for (int i = 0; i < m_pages.size(); ++i) {
        if (const Page* built = page(i)) {
            now.pages.insert(m_pages.at(i).code, built->memory());
        }
    }
    now.pages.removeIf([](const auto& item) { return item.value().isEmpty(); });
    return now;
}

void MainWindow::restore(const Preferences& preferences)
{
    m_memory = preferences.pages;
    messages::setUtc(preferences.utc);
    PersonDialog::setLastName(preferences.person);
    m_theme.setTextScale(preferences.textScale);
    m_theme.setDensity(preferences.density);
    m_theme.setChoice(preferences.theme);
    if (preferences.place.isValid()) {
        setGeometry(placeOnScreens(preferences.place, screenAreas()));
    }
    if (preferences.maximized) {
        setWindowState(windowState() | Qt::WindowMaximized);
    }
    m_pair = preferences.pair;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (Page* built = page(i)) {
            built->recall(m_memory.value(m_pages.at(i).code));
        }
    }
    const int index = indexOf(preferences.page);
    if (index >= 0 && m_pages.at(index).place == PageEntry::Place::Pair) {
        openPair(m_pair, preferences.page); // not the one that the overview has selected meanwhile
    } else {
        showIndex(index);
    }
}

void MainWindow::adoptLook(const Preferences& preferences)
{
    PersonDialog::setLastName(preferences.person);
    m_theme.setTextScale(preferences.textScale);
    m_theme.setDensity(preferences.density);
    m_theme.setChoice(preferences.theme);
    showUtc(preferences.utc);
    if (preferences.language != m_language.installed()) {
        m_language.install(preferences.language);
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
    const Page* shown = page(m_current);
    const PairId selected = shown ? shown->selectedPair() : PairId{};
    return selected.isEmpty() ? m_pair : selected;
}

QList<Command> MainWindow::commands()
{
    QList<Command> all = windowCommands(*this, m_language);
    for (const PageEntry& entry : m_pages) {
        if (entry.commands) {
            all += entry.commands(*this);
        }
    }
    for (Command& command : all) {
        command.shortcut = m_shortcuts->shown(command.id);
    }
    return all;
}

bool MainWindow::run(const QString& command)
{
    for (const Command& one : commands()) {
        if (one.id == command && one.enabled) {
            one.run();
            return true;
        }
    }
    return false;
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QMainWindow::show();
    raise();
    activateWindow();
}

void MainWindow::toggleFullScreen()
{
    const bool full = !isFullScreen();
    m_side->setVisible(!full);
    m_sideLine->setVisible(!full);
    m_statusRow->setVisible(!full);
    setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::showHelp(const QString& topic)
{
    if (!m_help) {
        m_help = new HelpDialog(m_language, m_theme, this);
    }
    const int shown = indexOf(currentPage());
    m_help->showTopic(topic.isEmpty() ? m_pages.value(shown).topic : topic);
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
    auto* palette = new CommandPalette(commands(), m_theme, this);
    palette->show();
}

/// Each stands above all pages but its own.
void MainWindow::fitStrips()
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (QWidget* strip = m_strips.at(i)) {
            strip->parentWidget()->setVisible(i != m_current && !strip->isHidden());
        }
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        fitStrips(); // one of them has shown or hidden itself
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace rekindle
