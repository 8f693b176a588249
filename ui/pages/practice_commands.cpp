// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/practice_commands.h"

#include "navigator.h"
#include "pages/practice_words.h"
#include "practice_control.h"

#include <QCoreApplication>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PracticeCommands)
};

QString nameOf(const QString& title, const PracticeControl::Choice& choice)
{
    return title.isEmpty() ? choice.label : title;
}

} // namespace

QList<Command> practiceCommands(PracticeControl& practice, Navigator& navigator)
{
    const bool running = practice.isRunning();
    const QString group = Text::tr("Practice");
    QList<Command> commands;
    const auto add = [&](const QString& code, const QString& text, std::function<void()> run, bool enabled) {
        commands.append({u"practice."_s + code, text, {}, group, {}, std::move(run), enabled});
    };
    add(
        u"start"_s, Text::tr("Start the practice pair"), [&practice] { practice.start(); },
        !running && !practice.isOpenElsewhere());
    add(
        u"open"_s, Text::tr("Open the practice pair"),
        [&navigator, &practice] { navigator.openPair(practice.pairId(), u"now"_s); }, running);
    add(
        u"clear"_s, Text::tr("Make all well again"), [&practice] { practice.clearFaults(); }, running);
    add(
        u"bringBack"_s, Text::tr("Bring the changes back"), [&practice] { practice.bringBack(); }, running);
    for (const auto& choice : practice.faults()) {
        const auto place = choice.here ? PracticeControl::Place::Here : PracticeControl::Place::Primary;
        add(
            u"fault."_s + choice.code, nameOf(PracticeWords::faultTitle(choice.code), choice),
            [&practice, place, code = choice.code] { practice.setFault(place, code); }, running);
    }
    for (const auto& choice : practice.replicationModes()) {
        add(
            u"mode."_s + choice.code, nameOf(PracticeWords::modeTitle(choice.code), choice),
            [&practice, code = choice.code] { practice.setReplicationMode(code); }, running);
    }
    return commands;
}

} // namespace rekindle
