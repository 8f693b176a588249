// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_commands.h"

#include "help_topics.h"
#include "main_window.h"
#include "service/language.h"

#include <QCoreApplication>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

} // namespace

QList<Command> windowCommands(MainWindow& window, const Language& language)
{
    QList<Command> commands;
    const auto add = [&](const QString& id, const QString& text, const QString& group, std::function<void()> run) {
        commands.append({id, text, {}, group, {}, std::move(run), true});
    };
    for (const PageEntry& entry : window.pages()) {
        if (entry.place == PageEntry::Place::Unlisted) {
            continue; // it is reached by its views
        }
        const bool view = entry.place == PageEntry::Place::Pair;
        add(u"page."_s + entry.code, entry.name(), view ? Text::tr("View of the pair") : Text::tr("Page"),
            [&window, code = entry.code] { window.showPage(code); });
    }
    const QString action = Text::tr("Action");
    add(u"action.fullScreen"_s, Text::tr("Fill the screen, and back"), action,
        [&window] { window.toggleFullScreen(); });
    add(u"action.quit"_s, Text::tr("Quit Rekindle"), action, [&window] { window.quit(); });
    const QString topics = Text::tr("Help");
    add(u"help.page"_s, Text::tr("Help on this page"), topics, [&window] { window.showHelp(); });
    add(u"help.shortcuts"_s, Text::tr("Show all keys"), topics, [&window] { window.showKeyboard(); });
    for (const QString& topic : help::topics()) {
        add(u"help."_s + topic, Text::tr("Help: %1").arg(help::title(topic, language.installed())), topics,
            [&window, topic] { window.showHelp(topic); });
    }
    return commands;
}

} // namespace rekindle
