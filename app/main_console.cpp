// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_pages.h"
#include "console_practice.h"
#include "console_preferences.h"
#include "console_services.h"
#include "core_dumps.h"
#include "damaged_store.h"
#include "holder.h"
#include "interrupt.h"
#include "io/system_clock.h"
#include "logging.h"
#include "main_window.h"
#include "network_library.h"
#include "practice.h"
#include "service/language.h"
#include "service/messages.h"
#include "stall_watch.h"
#include "theme.h"
#include "tray.h"
#include "workspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <future>
#include <thread>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr int practiceAside = 40; ///< pixels

/// Writes to the log how long each step to the first picture took. REKINDLE_LOG=debug shows it.
class StartLog : public QObject
{
    Q_OBJECT
public:
    StartLog() { m_timer.start(); }
    void step(const char* what) const { qDebug("start: %s after %lld ms", what, m_timer.elapsed()); }

    bool eventFilter(QObject* window, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                step("first picture");
                emit pictured();
            });
        }
        return false;
    }

signals:
    void pictured();

private:
    QElapsedTimer m_timer{};
};

/// No more heaps than there are by now: with glibc's eight for each core, what dozens of polls have freed lies idle in all
/// of them. Not before the first picture, or the thread that loads would wait for the heap of the main thread.
void spareMemory()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);
#endif
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QMessageBox* boxOf(const QString& sentence, const QString& remedy)
{
    // Or the path in front would turn an Arabic sentence round.
    const QString mark = QApplication::isRightToLeft() ? QString(QChar(0x200F)) : QString();
    auto* box = new QMessageBox(QMessageBox::Critical, QCoreApplication::applicationName(), mark + sentence);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(mark + remedy);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

/// A library of ours could not be loaded. The last known state stays on the screen, and nothing is measured without it.
void tellIncomplete(const Error& error)
{
    qWarning("%s: %s", qPrintable(error.subject), qPrintable(error.detail));
    boxOf(Text::tr("A part of Rekindle is missing or damaged: %1").arg(error.subject),
          Text::tr("Nothing is watched. Install Rekindle again; what it has stored stays."))
        ->open();
}

/// Whether the command line asks for the help or the version.
bool asksForText(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArrayView asked(argument);
        return asked == "-h" || asked == "--help" || asked == "--help-all" || asked == "-v" || asked == "--version";
    });
}

/// Before there is a window: a box in the dress of one. True: a person chose `action`; without one there is only to go.
bool ask(const Error& error, ThemeChoice choice, const QString& action)
{
    qWarning("the store: %s: %s", qPrintable(codeName(error.code)), qPrintable(messages::sentence(error)));
    Theme theme;
    theme.setChoice(choice);
    theme.apply();
    QMessageBox* box = boxOf(messages::sentence(error), messages::remedy(error));
    box->setStyleSheet(theme.styleSheet());
    bool chosen = false;
    if (!action.isEmpty()) {
        const auto* button = box->addButton(action, QMessageBox::AcceptRole);
        box->addButton(Text::tr("Quit"), QMessageBox::RejectRole);
        QObject::connect(button, &QPushButton::clicked, box, [&chosen] { chosen = true; });
    }
    // The end of the box is the end of this loop, once: a second word to quit would end the window that may follow.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(box, &QDialog::finished, qApp, [] { QCoreApplication::exit(); });
    box->open();
    QApplication::exec();
    QApplication::setQuitOnLastWindowClosed(true);
    return chosen;
}

/// There is nothing to open a window on: say why and what to do, and end.
int refuse(const Error& error, ThemeChoice choice)
{
    ask(error, choice, {});
    return 1;
}

/// A store and what it keeps of every pair.
struct Opened {
    Result<std::unique_ptr<Workspace>> workspace;
    std::shared_ptr<const MonitorService::Kept> kept{}; ///< nullptr: there is no workspace
};

/// To write, or else to read: another process writes, or this home cannot be written. Any thread, also before there is an
/// application.
Opened openStore(const Workspace::Options& options)
{
    auto workspace = Workspace::open(options, Workspace::Mode::Write);
    if (!workspace && (workspace.error().code == Errc::InUse || workspace.error().code == Errc::Storage)) {
        if (auto readable = Workspace::open(options, Workspace::Mode::ReadOnly)) {
            workspace = std::move(readable);
        }
    }
    Opened opened{std::move(workspace), {}};
    if (opened.workspace) {
        opened.kept = MonitorService::readKept((*opened.workspace)->monitorPorts());
    }
    return opened;
}

/// A store that is damaged can be set aside for a new one, if a person wants that.
Opened startAnew(const Error& damage, const Workspace::Options& options, ThemeChoice choice)
{
    if (!ask(damage, choice, Text::tr("Keep a copy and start new"))) {
        return {fail(damage), {}};
    }
    const QString path = options.storePath.isEmpty() ? Workspace::defaultStorePath() : options.storePath;
    if (const auto kept = setAsideStore(path, SystemClock().now()); !kept) {
        return {fail(kept.error()), {}};
    }
    return openStore(options);
}

} // namespace

int main(int argc, char** argv)
{
    refuseCoreDumps();
    StartLog log;
    const Logging logging(Workspace::defaultLogPath());
    QCoreApplication::setOrganizationName(u"Rekindle"_s);
    QCoreApplication::setApplicationName(u"Rekindle"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REKINDLE_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption practiceOption(u"practice"_s, u"Open on the practice pair, with a store of its own"_s);
    const QCommandLineOption storeOption(u"store"_s, u"The file of the store"_s, u"file"_s);
    parser.addOptions({practiceOption, storeOption});
    if (asksForText(argc, argv)) { // which needs no display
        const QCoreApplication application(argc, argv);
        parser.process(application);
    }
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    // Reading the stored state, and the way to the desktop and its fonts, take the longest, and neither needs the other.
    // Arguments that are not ours alone are for the application to sort first.
    std::future<Opened> opening;
    const auto open = [&opening](const Workspace::Options& options) {
        opening = std::async(std::launch::async, [options] { return openStore(options); });
    };
    Workspace::Options options{.network = makeLateNetwork, .checkLater = true};
    if (parser.parse(arguments) && !parser.isSet(practiceOption)) {
        options.storePath = parser.value(storeOption);
        open(options);
    }
    QApplication application(argc, argv);
    log.step("application");
    parser.process(application);

    ConsolePreferences kept;
    Preferences preferences = kept.load();
    Language language;
    language.install(preferences.language);

    log.step("language");

    SystemClock clock;
    std::unique_ptr<Practice> practice;
    if (parser.isSet(practiceOption)) {
        practice = std::make_unique<Practice>(clock);
        if (const auto started = practice->start(); !started) {
            return refuse(started.error(), preferences.theme);
        }
        options = practice->workspaceOptions();
        options.network = makeLateNetwork;
    }
    if (!opening.valid()) {
        options.storePath = practice ? options.storePath : parser.value(storeOption);
        open(options);
    }
    Theme theme;
    theme.apply();
    log.step("theme");
    Opened opened = opening.get();
    if (!opened.workspace && opened.workspace.error().code == Errc::Corrupt) {
        opened = startAnew(opened.workspace.error(), options, preferences.theme);
    }
    auto& workspace = opened.workspace;
    if (!workspace) {
        return refuse(workspace.error(), preferences.theme);
    }
    MonitorService monitor((*workspace)->monitorPorts());
    const Result<void> loaded = monitor.load(*opened.kept);
    opened.kept.reset();
    log.step("last known state");
    ConsolePractice practiceControl(practice.get());
    StallWatch stalls;
    ConsoleServices services(**workspace, monitor, stalls);
    Inventory inventory((*workspace)->inventoryPorts(monitor));
    Holder holder(**workspace, monitor);
    QObject::connect(&holder, &Holder::noticesChanged, &services.notifier(), &Notifier::adopt);
    QObject::connect(&holder, &Holder::settingsChanged, &holder,
                     [&services](const Settings& settings) { services.adopt(settings); });
    // A practice session has its pair and no other: its network leads nowhere else.
    const ConsolePorts ports{monitor,
                             theme,
                             language,
                             &practiceControl,
                             &services.settings(),
                             practice ? nullptr : &inventory,
                             &services.notifier()};
    MainWindow window(consolePages(ports), monitor, theme, language);
    if (!practice) { // a practice window must not change how the real one opens
        QObject::connect(&window, &MainWindow::preferencesChanged, &kept, &ConsolePreferences::save);
        QObject::connect(&kept, &ConsolePreferences::lookChanged, &window, &MainWindow::adoptLook);
    }
    if (practice) {
        // Not over the window it was opened from, and where practice begins.
        preferences.page = u"practice"_s;
        preferences.pair = {};
        preferences.place.translate(practiceAside, practiceAside);
        window.setPracticeTitle();
    }
    window.restore(preferences);
    window.installEventFilter(&log);
    QObject::connect(&window, &MainWindow::quitAsked, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    std::unique_ptr<Tray> tray;
    const auto showTray = [&] {
        if (tray) {
            return;
        }
        tray = std::make_unique<Tray>(monitor, theme, &services.settings(), services.notifier());
        QObject::connect(tray.get(), &Tray::windowRequested, &window, &MainWindow::comeForward);
        QObject::connect(tray.get(), &Tray::pairOpened, &window, [&window](const PairId& id) { window.openPair(id); });
        QObject::connect(tray.get(), &Tray::quitRequested, &window, &MainWindow::quit);
        if (tray->isShown() && !practice) {
            QApplication::setQuitOnLastWindowClosed(false);
            QObject::connect(&window, &MainWindow::closed, tray.get(), &Tray::tellWatchingGoesOn);
        }
    };
    std::atomic<bool> checking{false};
    std::jthread background;
    const auto startWatching = [&] {
        if (background.joinable()) {
            return;
        }
        background = std::jthread([&](std::stop_token stop) {
            if (const auto ready = (*workspace)->prepareNetwork(); ready) {
                QMetaObject::invokeMethod(&monitor, &MonitorService::start, Qt::QueuedConnection);
                QMetaObject::invokeMethod(&holder, &Holder::start, Qt::QueuedConnection);
            } else {
                QMetaObject::invokeMethod(
                    &window, [error = ready.error()] { tellIncomplete(error); }, Qt::QueuedConnection);
            }
            // Of a store that was not closed in order.
            checking = true;
            if (const auto whole = (*workspace)->finishCheck(std::move(stop)); !whole) {
                qWarning("the check of the store: %s", qPrintable(codeName(whole.error().code)));
            }
            checking = false;
        });
    };
    // What reading the store and the first polls of all pairs have freed goes back.
    const auto giveBack = [] {
#ifdef __GLIBC__
        malloc_trim(0);
#endif
    };
    // First the picture with the last known state, then the desktop and the network: neither their answers nor the wait
    // for them must delay what is on its way to the screen.
    QObject::connect(&log, &StartLog::pictured, &window, [&] {
        stalls.reset(); // before it there is nothing that somebody could wait for
        spareMemory();
        showTray();
        kept.follow();
        QTimer::singleShot(200ms, &window, startWatching);
        QTimer::singleShot(1500ms, &window, giveBack);
    });
    // A window that is not shown is watched all the same.
    QTimer::singleShot(2s, &window, showTray);
    QTimer::singleShot(2s, &window, startWatching);
    log.step("window");
    window.show();
    if (practice && loaded) {
        if (const auto added = (*workspace)->pairStore().savePair(practice->pair()); !added) {
            return refuse(added.error(), preferences.theme);
        }
        monitor.watch(practice->pair());
    }
    const Interrupt interrupt(
        [&window] { QMetaObject::invokeMethod(&window, &MainWindow::quit, Qt::QueuedConnection); });
    const int result = QApplication::exec();
    const StallFigures figures = stalls.figures();
    qDebug("main thread: %lld stretches, p50 %.1f ms, p99 %.1f ms, longest %.1f ms", figures.stretches, figures.p50,
           figures.p99, figures.max);
    background.request_stop();
    if (checking) { // one that begins from now on sees the stop
        // SQLite cannot be stopped in the middle of a large table, and nobody waits for that. What was read is written;
        // the next start checks again, as after a kill.
        monitor.stop();
        std::_Exit(result);
    }
    return result;
}

#include "main_console.moc"
