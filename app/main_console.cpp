// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_practice.h"
#include "io/system_clock.h"
#include "logging.h"
#include "main_window.h"
#include "practice.h"
#include "service/language.h"
#include "service/messages.h"
#include "theme.h"
#include "workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QSettings>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences preferences;
    preferences.language = settings.value(u"language"_s, Language::systemCode()).toString();
    preferences.theme = static_cast<ThemeChoice>(settings.value(u"theme"_s, 0).toInt());
    return preferences;
}

void savePreferences(const Preferences& preferences)
{
    QSettings settings;
    settings.setValue(u"language"_s, preferences.language);
    settings.setValue(u"theme"_s, static_cast<int>(preferences.theme));
}

/// The store could not be opened: say why and what to do, and end.
int refuse(const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Critical, QCoreApplication::applicationName(), messages::sentence(error));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(messages::remedy(error));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QApplication::exec();
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Rekindle"_s);
    QCoreApplication::setApplicationName(u"Rekindle"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REKINDLE_VERSION));
    startLogging();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practiceOption(u"practice"_s, u"Open on the practice pair, with a store of its own"_s);
    const QCommandLineOption storeOption(u"store"_s, u"The file of the store"_s, u"file"_s);
    parser.addOptions({practiceOption, storeOption});
    parser.process(application);

    const Preferences preferences = loadPreferences();
    Language language;
    language.install(preferences.language);

    SystemClock clock;
    std::unique_ptr<Practice> practice;
    Workspace::Options options{.storePath = parser.value(storeOption)};
    if (parser.isSet(practiceOption)) {
        practice = std::make_unique<Practice>(clock);
        if (const auto started = practice->start(); !started) {
            return refuse(started.error());
        }
        options = {.storePath = practice->storePath(), .controls = practice->controls(), .keychain = false};
    }
    auto workspace = Workspace::open(options, Workspace::Mode::Write);
    if (!workspace && workspace.error().code == Errc::InUse) {
        workspace = Workspace::open(options, Workspace::Mode::ReadOnly);
    }
    if (!workspace) {
        return refuse(workspace.error());
    }
    MonitorService monitor((*workspace)->monitorPorts());
    ConsolePractice practiceControl(practice.get());
    Theme theme;
    theme.apply();
    MainWindow window(PageContext{monitor, theme, &practiceControl}, language);
    QObject::connect(&window, &MainWindow::preferencesChanged, &window, &savePreferences);
    window.setTheme(preferences.theme);
    window.show();

    const auto started = monitor.start();
    if (practice && started) {
        if (const auto added = monitor.addPair(practice->pair()); !added) {
            return refuse(added.error());
        }
    }
    return QApplication::exec();
}
