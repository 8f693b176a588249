// SPDX-License-Identifier: GPL-3.0-or-later
// render_readme DIRECTORY: the pictures of the README, from readme_story.h.
#include "readme_story.h"
#include "support/console_window.h"
#include "support/fake_practice.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        QTextStream(stderr) << "usage: render_readme DIRECTORY\n";
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    ReadmeStory story;
    Theme theme;
    theme.apply();
    Language language;
    FakePractice practice;
    practice.running = false;
    QDir().mkpath(QCoreApplication::arguments().at(1));
    const auto shoot = [&](const QString& file, const QString& code, ThemeChoice choice, const QString& page) {
        language.install(code);
        theme.setChoice(choice);
        ConsoleWindow window({story.source(), theme, language, &practice});
        window.resize(1360, 860);
        window.show();
        window.openPair(PairId{u"north"_s});
        window.showPage(page);
        settle();
        return window.grab().save(QCoreApplication::arguments().at(1) + u'/' + file);
    };
    const bool done = shoot(u"overview-light.png"_s, u"en"_s, ThemeChoice::Light, u"overview"_s)
                      && shoot(u"pair-dark.png"_s, u"en"_s, ThemeChoice::Dark, u"now"_s)
                      && shoot(u"timeline-zh.png"_s, u"zh_CN"_s, ThemeChoice::Light, u"timeline"_s)
                      && shoot(u"overview-ar.png"_s, u"ar"_s, ThemeChoice::Dark, u"overview"_s);
    return done ? 0 : 1;
}
