// SPDX-License-Identifier: GPL-3.0-or-later
// render_pages DIRECTORY [FILTER]: every page with made-up pairs, in every language and theme, at 100 % and 200 %, as PNG
// files named page-language-theme-scale.png. For people to look at; QT_SCALE_FACTOR is set by starting itself again.
#include "main_window.h"
#include "support/fake_practice.h"
#include "support/fake_settings.h"
#include "support/fake_watch_source.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

constexpr auto scaleVariable = "QT_SCALE_FACTOR";

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

void renderAll(const QString& folder, const QString& filter, const QString& scale)
{
    Theme theme;
    theme.apply();
    Language language;
    FakeWatchSource source;
    FakeWatchSource nothing;
    addDrawnPairs(source);
    FakePractice practice;
    practice.running = false;
    FakePractice running;
    FakeSettings settings;
    settings.now.proxyMode = ProxyMode::Manual;
    settings.now.proxyUrl = QUrl(u"http://proxy.example.org:3128"_s);
    settings.now.extraCaFiles = {u"/etc/ssl/private/hospital-root-ca.pem"_s};
    settings.now.webhook = WebhookKind::Teams;
    settings.address = u"https://hooks.example.org/secret"_s;
    const auto wanted = [&](const QString& name) { return filter.isEmpty() || name.contains(filter); };
    for (const QString& code : Language::available()) {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            language.install(code);
            QApplication::setLayoutDirection(QLocale().textDirection());
            theme.setChoice(choice);
            MainWindow window({source, theme, &practice, &settings}, language);
            MainWindow empty({nothing, theme, &practice}, language);
            MainWindow practising({source, theme, &running}, language);
            window.show();
            const auto shoot = [&](MainWindow& shown, const QString& page) {
                const QString name = page + u'-' + code + u'-' + codeName(choice) + u'-' + scale;
                if (wanted(name)) {
                    shown.show();
                    settle();
                    shown.grab().save(folder + u'/' + name + u".png"_s);
                }
            };
            shoot(empty, u"empty"_s);
            shoot(window, u"overview"_s);
            window.openPair(PairId{u"hie"_s});
            shoot(window, u"pair"_s);
            window.openPair(PairId{u"north"_s});
            shoot(window, u"pair-down"_s);
            window.openPair(PairId{u"clinic"_s});
            shoot(window, u"pair-managed"_s);
            window.openPair(PairId{u"north"_s}, MainWindow::PageId::Timeline);
            shoot(window, u"timeline"_s);
            window.openPair(PairId{u"hie"_s}, MainWindow::PageId::Timeline);
            shoot(window, u"timeline-empty"_s);
            window.showPage(MainWindow::PageId::Settings);
            shoot(window, u"settings"_s);
            auto* page = window.findChild<QWidget*>(u"settingsPage"_s);
            page->findChild<QScrollArea*>()->verticalScrollBar()->setValue(100'000);
            shoot(window, u"settings-end"_s);
            running.setFault(u"down"_s);
            practising.showPage(MainWindow::PageId::Practice);
            shoot(practising, u"practice"_s);
            practising.openPair(PairId{u"north"_s});
            shoot(practising, u"practising"_s);
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        QTextStream(stderr) << "usage: render_pages DIRECTORY [FILTER]\n";
        return 2;
    }
    const QByteArray scale = qgetenv(scaleVariable);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    const QStringList arguments = QCoreApplication::arguments();
    QDir().mkpath(arguments.at(1));
    renderAll(arguments.at(1), arguments.value(2), scale == "2" ? u"200"_s : u"100"_s);
    if (!scale.isEmpty()) {
        return 0;
    }
    qputenv(scaleVariable, "2");
    return QProcess::execute(arguments.first(), arguments.mid(1));
}
