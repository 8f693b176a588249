// SPDX-License-Identifier: GPL-3.0-or-later
#include "look_commands.h"

#include "service/language.h"
#include "service/messages.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LookCommands)
};

constexpr int sizes[] = {100, 125, 150, 200};

} // namespace

void showUtc(bool utc)
{
    if (utc == messages::isUtc()) {
        return;
    }
    messages::setUtc(utc);
    for (QWidget* window : QApplication::topLevelWidgets()) { // all texts are made anew, as for another language
        QCoreApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
    }
}

QList<Command> lookCommands(Theme& theme, Language& language)
{
    QList<Command> commands;
    const auto add = [&](const QString& id, const QString& text, const QString& group, std::function<void()> run,
                         bool enabled, const QString& keywords = {}) {
        commands.append({id, text, keywords, group, {}, std::move(run), enabled});
    };
    for (const QString& code : Language::available()) {
        add(
            u"language."_s + code, Language::nativeName(code), Text::tr("Language"),
            [&language, code] { language.install(code); }, code != language.installed(),
            QLocale::languageToString(QLocale(code).language()));
    }
    const QString look = Text::tr("Appearance");
    const std::pair<ThemeChoice, QString> themes[] = {{ThemeChoice::System, Text::tr("Theme: as the system")},
                                                      {ThemeChoice::Light, Text::tr("Theme: light")},
                                                      {ThemeChoice::Dark, Text::tr("Theme: dark")},
                                                      {ThemeChoice::HighContrast, Text::tr("Theme: high contrast")}};
    for (const auto& [choice, text] : themes) {
        add(
            u"theme."_s + codeName(choice), text, look, [&theme, wanted = choice] { theme.setChoice(wanted); },
            choice != theme.choice());
    }
    const std::pair<Density, QString> densities[] = {{Density::Comfortable, Text::tr("Rows: comfortable")},
                                                     {Density::Compact, Text::tr("Rows: compact")}};
    for (const auto& [density, text] : densities) {
        add(
            u"density."_s + codeName(density), text, look, [&theme, wanted = density] { theme.setDensity(wanted); },
            density != theme.density());
    }
    for (const int size : sizes) {
        add(
            u"textSize.%1"_s.arg(size), Text::tr("Size of texts: %1 %").arg(size), look,
            [&theme, size] { theme.setTextScale(size); }, size != Theme::textScale());
    }
    add(
        u"time.utc"_s, Text::tr("Moments in UTC"), look, [] { showUtc(true); }, !messages::isUtc());
    add(
        u"time.local"_s, Text::tr("Moments in local time"), look, [] { showUtc(false); }, messages::isUtc());
    return commands;
}

} // namespace rekindle
