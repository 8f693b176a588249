// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/command_palette.h"
#include "dialogs/keyboard_dialog.h"
#include "help_topics.h"
#include "support/console_window.h"
#include "support/fake_pair_admin.h"
#include "support/fake_practice.h"
#include "support/fake_watch_source.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingIsReached();
    void everyCommandHasANameInEveryLanguage_data();
    void everyCommandHasANameInEveryLanguage();
    void enterRunsAndEscapeCloses();
    void theArrowsGoRound();
    void pairsAreFoundByNameAndGroup();
    void anOutageIsDeclaredForThePairThatIsSelected();
    void whatMakesNoSenseNowCannotBeRun();
    void practiceFaultsAreReached();
    void nothingFoundIsSaid();
    void everyKeyIsUniqueAndShown_data();
    void everyKeyIsUniqueAndShown();
    void theWindowComesBackAsItWas();

private:
    QList<Command> commands() { return m_window->commands(); }
    const Command* find(const QList<Command>& list, const QString& id) const;
    CommandPalette* open();

    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<FakePractice> m_practice{};
    std::unique_ptr<FakePairAdmin> m_admin{};
    std::unique_ptr<ConsolePorts> m_ports{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestPalette::initTestCase()
{
    m_theme.apply();
}

void TestPalette::init()
{
    m_language.install(u"en"_s);
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    m_theme.setChoice(ThemeChoice::Light);
    m_source = std::make_unique<FakeWatchSource>();
    m_practice = std::make_unique<FakePractice>();
    m_admin = std::make_unique<FakePairAdmin>(*m_source);
    m_practice->running = false;
    addDrawnPairs(*m_source);
    m_ports.reset(new ConsolePorts{*m_source, m_theme, m_language, m_practice.get(), nullptr, m_admin.get(), nullptr});
    m_window = std::make_unique<ConsoleWindow>(*m_ports);
    m_window->show();
}

void TestPalette::cleanup()
{
    m_window.reset();
}

const Command* TestPalette::find(const QList<Command>& list, const QString& id) const
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Command& c) { return c.id == id; });
    return found == list.end() ? nullptr : &*found;
}

CommandPalette* TestPalette::open()
{
    m_window->activateWindow();
    [&] { QTRY_VERIFY(m_window->isActiveWindow()); }();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = m_window->findChild<CommandPalette*>();
    return palette && palette->isVisible() ? palette : nullptr;
}

void TestPalette::everythingIsReached()
{
    m_practice->running = true;
    const QList<Command> all = commands();
    QStringList wanted{u"action.read"_s,    u"action.declare"_s, u"action.planned"_s, u"action.milestone"_s,
                       u"practice.start"_s, u"practice.open"_s,  u"practice.clear"_s, u"help.shortcuts"_s};
    for (const QString& code : m_window->codes()) {
        wanted << u"page."_s + code;
    }
    for (const PairStatus& status : m_source->pairs()) {
        wanted << u"pair."_s + status.pair.id.value;
    }
    for (const auto& choice : m_practice->faults()) {
        wanted << u"practice.fault."_s + choice.code;
    }
    for (const auto& choice : m_practice->replicationModes()) {
        wanted << u"practice.mode."_s + choice.code;
    }
    for (const QString& code : Language::available()) {
        wanted << u"language."_s + code;
    }
    for (const char* theme : {"system", "light", "dark", "contrast"}) {
        wanted << u"theme."_s + QLatin1StringView(theme);
    }
    for (const QString& topic : help::topics()) {
        wanted << u"help."_s + topic;
    }
    QSet<QString> ids;
    for (const Command& command : all) {
        QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
        ids.insert(command.id);
        QVERIFY(command.run);
    }
    for (const QString& id : wanted) {
        QVERIFY2(ids.contains(id), qPrintable(id));
    }
}

void TestPalette::everyCommandHasANameInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& code : Language::available()) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

void TestPalette::everyCommandHasANameInEveryLanguage()
{
    QFETCH(QString, language);
    m_window->setLanguage(language);
    for (const Command& command : commands()) {
        QVERIFY2(!command.text.isEmpty() && !command.group.isEmpty(), qPrintable(command.id));
    }
    // The words of the language lead there, and so do the English ones of the id.
    QString name;
    for (const PageEntry& entry : m_window->pages()) {
        name = entry.code == u"timeline"_s ? entry.name() : name;
    }
    for (const QString& typed : {name, u"page timeline"_s}) {
        const QList<Command> all = commands();
        const QList<int> rows = rankCommands(all, typed);
        QVERIFY(!rows.isEmpty());
        QCOMPARE(all.at(rows.first()).id, u"page.timeline"_s);
    }
}

void TestPalette::enterRunsAndEscapeCloses()
{
    auto* palette = open();
    QVERIFY(palette);
    QVERIFY(!palette->isModal());
    auto* field = palette->findChild<QLineEdit*>();
    QTest::keyClicks(field, u"settings"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"settings"_s);
    QTRY_VERIFY(!m_window->findChild<CommandPalette*>());
    palette = open();
    QVERIFY(palette);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CommandPalette*>());
    QCOMPARE(m_window->currentPage(), u"settings"_s);
}

void TestPalette::theArrowsGoRound()
{
    auto* palette = open();
    QVERIFY(palette);
    auto* field = palette->findChild<QLineEdit*>();
    auto* list = palette->findChild<QListView*>();
    int last = list->model()->rowCount() - 1; // what cannot be run now stands at the end and is passed over
    while (!list->model()->index(last, 0).flags().testFlag(Qt::ItemIsEnabled)) {
        --last;
    }
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), last);
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_PageDown);
    QVERIFY(list->currentIndex().row() > 3);
}

void TestPalette::pairsAreFoundByNameAndGroup()
{
    PairStatus status = healthyPair(u"ward"_s, u"Ward seven"_s, m_source->now());
    status.pair.group = u"Radiology"_s;
    m_source->add(status);
    for (const QString& typed : {u"ward"_s, u"radiology"_s, u"ws"_s}) {
        auto* palette = open();
        QVERIFY(palette);
        m_window->showPage(u"overview"_s);
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), u"now"_s);
        QCOMPARE(m_window->currentPair(), status.pair.id);
        QTRY_VERIFY(!m_window->findChild<CommandPalette*>());
    }
}

void TestPalette::anOutageIsDeclaredForThePairThatIsSelected()
{
    m_window->openPair(PairId{u"hie"_s});
    m_window->showPage(u"overview"_s); // and its row is selected there
    QCOMPARE(m_window->selectedPair(), PairId{u"hie"_s});
    const QList<Command> all = commands();
    const Command* declare = find(all, u"action.declare"_s);
    QVERIFY(declare && declare->enabled && declare->text.contains(u"Regional HIE"_s));
    declare->run();
    auto* dialog = m_window->findChild<QDialog*>(u"personDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QLineEdit*>(u"personName"_s)->setText(u"M. Okafor"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
    QCOMPARE(m_source->declared, QStringList{u"M. Okafor||0"_s});
    QCOMPARE(m_window->currentPair(), PairId{u"hie"_s});
}

void TestPalette::whatMakesNoSenseNowCannotBeRun()
{
    m_window->openPair(PairId{u"cohort"_s});
    const QList<Command> before = commands();
    QVERIFY(!find(before, u"action.milestone"_s)->enabled); // no incident
    QVERIFY(find(before, u"practice.start"_s)->enabled);
    QVERIFY(!find(before, u"practice.fault.down"_s)->enabled); // not running
    QVERIFY(!find(before, u"theme.light"_s)->enabled); // that is the one there is
    for (const PairStatus& status : m_source->pairs()) {
        m_source->remove(status.pair.id);
    }
    const QList<Command> after = commands();
    QVERIFY(!find(after, u"action.read"_s)->enabled);
    QVERIFY(!find(after, u"action.declare"_s)->enabled);
}

void TestPalette::practiceFaultsAreReached()
{
    m_practice->running = true;
    find(commands(), u"practice.fault.down"_s)->run();
    QCOMPARE(m_practice->activeFault(PracticeControl::Place::Primary), u"down"_s);
    find(commands(), u"practice.mode.stalled"_s)->run();
    QCOMPARE(m_practice->mode, u"stalled"_s);
    find(commands(), u"practice.clear"_s)->run();
    QVERIFY(m_practice->activeFault(PracticeControl::Place::Primary).isEmpty());
}

void TestPalette::nothingFoundIsSaid()
{
    auto* palette = open();
    QVERIFY(palette);
    auto* none = palette->findChild<QLabel*>(u"commandNone"_s);
    QVERIFY(!none->isVisible());
    auto* field = palette->findChild<QLineEdit*>();
    field->setText(u"qqqqqqqq"_s);
    QVERIFY(none->isVisible());
    QTest::keyClick(field, Qt::Key_Return); // nothing to run
    QVERIFY(palette->isVisible());
}

void TestPalette::everyKeyIsUniqueAndShown_data()
{
    everyCommandHasANameInEveryLanguage_data();
}

void TestPalette::everyKeyIsUniqueAndShown()
{
    QFETCH(QString, language);
    m_window->setLanguage(language);
    for (const QString& code : m_window->codes()) {
        m_window->showPage(code);
    }
    const QList<Shortcut> all = m_window->shortcuts().all();
    QVERIFY(all.size() >= m_window->codes().size() + 3);
    QSet<QString> keys;
    m_window->showKeyboard();
    const auto* dialog = m_window->findChild<KeyboardDialog*>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    for (const Shortcut& shortcut : all) {
        const QString shown = shortcut.keys.toString(QKeySequence::NativeText);
        QVERIFY2(!keys.contains(shown), qPrintable(shown));
        keys.insert(shown);
        QVERIFY2(!shortcut.text.isEmpty(), qPrintable(shown));
        const auto* label = dialog->findChild<QLabel*>(u"key_"_s + shortcut.id);
        QVERIFY2(label && label->text() == shown, qPrintable(shown));
        QVERIFY(label->accessibleName().contains(shortcut.text));
    }
}

void TestPalette::theWindowComesBackAsItWas()
{
    Preferences kept;
    connect(m_window.get(), &MainWindow::preferencesChanged, this, [&kept](const Preferences& p) { kept = p; });
    m_window->openPair(PairId{u"hie"_s}, u"timeline"_s);
    m_theme.setDensity(Density::Compact);
    m_window->setGeometry(30, 40, 1100, 700);
    m_window->close();
    QCOMPARE(kept.page, u"timeline"_s);
    QCOMPARE(kept.pair, PairId{u"hie"_s});
    QCOMPARE(kept.density, Density::Compact);
    m_window.reset();
    m_theme.setDensity(Density::Comfortable);
    ConsoleWindow again(*m_ports);
    again.restore(kept);
    QCOMPARE(again.currentPage(), u"timeline"_s);
    QCOMPARE(again.currentPair(), PairId{u"hie"_s});
    QCOMPARE(m_theme.density(), Density::Compact);
    kept.place = QRect(20'000, 20'000, 1100, 700); // that screen is gone
    kept.pair = PairId{u"removed"_s};
    kept.page = u"nonsense"_s;
    again.restore(kept);
    again.show();
    QVERIFY(again.screen()->availableGeometry().contains(again.geometry().topLeft()));
    QCOMPARE(again.currentPage(), u"timeline"_s);
    m_theme.setDensity(Density::Comfortable);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
