// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a store that another process holds.
#include "console_preferences.h"
#include "dialogs/person_dialog.h"
#include "io/local_channel.h"
#include "service/notifier.h"
#include "support/console_window.h"
#include "support/fake_watch_source.h"
#include "workspace.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Pair pairAt(const QString& name)
{
    Pair pair = newPair({});
    pair.name = name;
    pair.environment = Environment::Test;
    pair.primary.baseUrl = QUrl(u"http://127.0.0.1:9/a"_s);
    pair.secondary.baseUrl = QUrl(u"http://127.0.0.1:9/b"_s);
    return pair;
}

/// One window of this user: what it looks like lies in the settings that all share.
struct Look {
    Look()
    {
        QObject::connect(&window, &MainWindow::preferencesChanged, &kept, &ConsolePreferences::save);
        QObject::connect(&kept, &ConsolePreferences::lookChanged, &window, &MainWindow::adoptLook);
        window.restore(kept.load());
        kept.follow();
    }
    ConsolePreferences kept{};
    FakeWatchSource source{};
    Theme theme{};
    Language language{};
    ConsoleWindow window{ConsolePorts{source, theme, language}};
};

} // namespace

class TestSecondWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder{};

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Rekindle"_s);
        QCoreApplication::setApplicationName(u"tst_second_window"_s);
        QSettings().clear();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void aHolderThatNeverAnswersLeavesTheOutcomeUnknownAndIsAskedOnce();
    void whatOneWindowLooksLikeTheOtherLooksLike();
    void aWindowWritesOnlyWhatItHasChanged();
};

void TestSecondWindow::aHolderThatNeverAnswersLeavesTheOutcomeUnknownAndIsAskedOnce()
{
    const QString path = m_folder.filePath(u"store.sqlite"_s);
    const Workspace::Options options{.network = makeNetwork, .storePath = path, .keychain = false};
    const auto holder = Workspace::open(options, Workspace::Mode::Write);
    QVERIFY(holder);
    const Pair pair = pairAt(u"Hospital North"_s);
    QVERIFY((*holder)->pairStore().savePair(pair));
    QStringList asked;
    QPromise<VerbAnswer> never;
    never.start();
    LocalChannel channel;
    const auto listener = channel.listen(path, [&](const VerbRequest& request) {
        asked.append(request.verb);
        return never.future();
    });
    QVERIFY(listener);

    const auto second = Workspace::open(options, Workspace::Mode::ReadOnly);
    QVERIFY(second);
    const AskHolder ask = [&path](const QString& verb, const QJsonObject& arguments, std::stop_token stop) {
        return LocalChannel(300ms).ask(path, {randomUuid(), verb, arguments}, std::move(stop)); // not ten seconds
    };
    MonitorService::Ports ports = (*second)->monitorPorts();
    ports.askHolder = ask;
    MonitorService monitor(ports);
    QVERIFY(monitor.load(*MonitorService::readKept(ports)));
    Notifier notifier(monitor, (*second)->noticeOutbox(), ask);
    Theme theme;
    Language language;
    ConsoleWindow window({monitor, theme, language, nullptr, nullptr, nullptr, &notifier});
    window.openPair(pair.id);
    window.show();
    auto* problem = window.findChild<QLabel*>(u"pairProblem"_s);
    QVERIFY(problem->isHidden());

    window.findChild<QAction*>(u"silenceOff"_s)->trigger();
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith(u"Whether this was done is not known"_s), qPrintable(problem->text()));
    QVERIFY2(problem->text().endsWith(u"Look whether it was done before you ask again."_s),
             qPrintable(problem->text()));
    QCOMPARE(asked, QStringList{u"notices.change"_s});
    QVERIFY(!notifier.silence(pair.id).off); // nobody knows, and nothing is pretended

    problem->hide();
    window.showPage(u"overview"_s);
    QVERIFY(window.run(u"notices.hour"_s)); // by the palette, from another page
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(asked.size(), 2);

    problem->hide();
    window.ask(pair.id, u"action.declare"_s);
    auto* dialog = window.findChild<PersonDialog*>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>(u"personName"_s)->setText(u"A. Berg"_s);
    dialog->accept();
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().startsWith(u"Whether this was done is not known"_s), qPrintable(problem->text()));
    QTest::qWait(500); // longer than it waits for an answer
    QCOMPARE(asked, (QStringList{u"notices.change"_s, u"notices.change"_s, u"timeline.declare"_s}));
    QVERIFY(monitor.incidents(pair.id).isEmpty());
    never.addResult(VerbAnswer(fail(Errc::Cancelled, {})));
    never.finish();
}

void TestSecondWindow::whatOneWindowLooksLikeTheOtherLooksLike()
{
    QSettings().clear();
    Look first;
    Look second;
    first.theme.setChoice(ThemeChoice::Dark);
    first.theme.setDensity(Density::Compact);
    QTRY_COMPARE_WITH_TIMEOUT(second.theme.choice(), ThemeChoice::Dark, 5'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.theme.density(), Density::Compact, 5'000);
    first.language.install(u"th"_s);
    QTRY_COMPARE_WITH_TIMEOUT(second.language.installed(), u"th"_s, 5'000);
    second.language.install(u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(first.language.installed(), u"en"_s, 5'000);
    QTest::qWait(500); // neither answers the other
    QCOMPARE(first.language.installed(), u"en"_s);
    QCOMPARE(second.language.installed(), u"en"_s);
    QCOMPARE(first.theme.choice(), ThemeChoice::Dark);
}

void TestSecondWindow::aWindowWritesOnlyWhatItHasChanged()
{
    QSettings().clear();
    ConsolePreferences first;
    ConsolePreferences second;
    Preferences ofFirst = first.load();
    Preferences ofSecond = second.load();
    ofFirst.theme = ThemeChoice::Dark;
    ofFirst.pages[u"overview"_s][u"sort"_s] = u"name"_s;
    first.save(ofFirst);
    ofSecond.page = u"pairs"_s;
    second.save(ofSecond); // it knows nothing of the theme yet
    const Preferences kept = ConsolePreferences().load();
    QCOMPARE(kept.theme, ThemeChoice::Dark);
    QCOMPARE(kept.page, u"pairs"_s);
    QCOMPARE(kept.pages, ofFirst.pages);
}

QTEST_MAIN(TestSecondWindow)
#include "tst_second_window.moc"
