// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_chart.h"
#include "dialogs/command_palette.h"
#include "dialogs/pair_wizard.h"
#include "service/notifier.h"
#include "support/console_window.h"
#include "support/fake_pair_admin.h"
#include "support/fake_practice.h"
#include "support/fake_settings.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"
#include "support/page_review.h"
#include "support/tab_walk.h"
#include "widgets/button.h"
#include "widgets/chart_card.h"
#include "widgets/nav_button.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The window worked by the keyboard, and how the focus is seen.
class TestKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.apply(); }
    void init();
    void cleanup();
    void case15_tabReachesEveryControlOnce_data();
    void case15_tabReachesEveryControlOnce();
    void case15_tabReachesEveryControlOfTheWizardOnce();
    void case15_tabReachesEveryControlOfADialogOnce();
    void case16_everyRangeOfTheChartIsReachedByTabAndByArrows();
    void case16_everyRangeOfTheChartIsInThePalette();
    void case20_bordersAndFocusContrast_data();
    void case20_bordersAndFocusContrast();
    void case20_theFocusOnATableIsSeenBeforeAnArrowIsPressed();
    void case20_aPrimaryButtonShowsItsFocusOnItsOwnColour();
    void case20_whatIsDisabledLooksSo_data();
    void case20_whatIsDisabledLooksSo();
    void case21_tabIntoTheSideBarLandsOnThePageThatIsShown();
    void case21_sideBarAndRangesAreNoCheckBoxes();
    void case21_noTwoButtonsOfTheWizardSoundAlike();
    void case21_radiosAreHighEnoughToHit();
    void case21_theSortBoxHasItsLabel();

private:
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }
    void activate(QWidget* window) const
    {
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }

    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeWatchSource> m_source{};
    FakePractice m_practice{};
    FakeSettings m_settings{};
    std::unique_ptr<MemorySettings> m_store{};
    std::unique_ptr<FakePairAdmin> m_admin{};
    std::unique_ptr<Notifier> m_notifier{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestKeyboard::init()
{
    m_language.install(u"en"_s);
    m_theme.setChoice(ThemeChoice::Light);
    m_source = std::make_unique<FakeWatchSource>();
    addDrawnPairs(*m_source);
    m_store = std::make_unique<MemorySettings>();
    m_admin = std::make_unique<FakePairAdmin>(*m_source);
    m_notifier = std::make_unique<Notifier>(*m_source, *m_store);
    m_window = std::make_unique<ConsoleWindow>(
        ConsolePorts{*m_source, m_theme, m_language, &m_practice, &m_settings, m_admin.get(), m_notifier.get()});
    m_window->resize(1360, 860);
    activate(m_window.get());
}

void TestKeyboard::cleanup()
{
    m_window.reset();
    m_notifier.reset();
    m_admin.reset();
    m_store.reset();
    m_source.reset();
}

void TestKeyboard::case15_tabReachesEveryControlOnce_data()
{
    QTest::addColumn<QString>("page");
    for (const QString& code : {u"overview"_s, u"now"_s, u"timeline"_s, u"pairs"_s, u"practice"_s, u"settings"_s}) {
        QTest::addRow("%s", qPrintable(code)) << code;
    }
}

void TestKeyboard::case15_tabReachesEveryControlOnce()
{
    QFETCH(QString, page);
    for (const auto& pair : {u"north"_s, u"hie"_s}) {
        m_window->openPair(PairId{pair});
        m_window->showPage(page);
        QCoreApplication::processEvents();
        const QStringList faults = reviewTabStops(*m_window);
        QVERIFY2(faults.isEmpty(), qPrintable(pair + u'\n' + faults.join(u'\n')));
    }
}

void TestKeyboard::case15_tabReachesEveryControlOfTheWizardOnce()
{
    m_window->run(u"action.addPair"_s);
    auto* wizard = m_window->findChild<PairWizard*>();
    activate(wizard);
    const auto type = [wizard](const QString& name, const QString& text) {
        auto* line = wizard->findChild<QLineEdit*>(name);
        line->setText(text);
        emit line->textEdited(text);
        emit line->editingFinished();
        QCoreApplication::processEvents();
    };
    type(u"primaryAddress"_s, u"https://new-a.example.org/fhir"_s);
    type(u"secondaryAddress"_s, u"https://new-b.example.org/fhir"_s);
    for (int step = 0; step < 4; ++step) {
        QCOMPARE(wizard->currentStep(), step);
        const QStringList faults = reviewTabStops(*wizard);
        QVERIFY2(faults.isEmpty(), qPrintable(u"step %1\n"_s.arg(step) + faults.join(u'\n')));
        if (step == 1) {
            auto* kind = wizard->findChild<QComboBox*>(u"primarySignInKind"_s);
            kind->setCurrentIndex(kind->findData(static_cast<int>(SignInKind::None)));
        }
        if (step == 2) {
            type(u"pairName"_s, u"New"_s);
        }
        wizard->findChild<QPushButton*>(u"nextButton"_s)->click();
        QCoreApplication::processEvents();
    }
}

void TestKeyboard::case15_tabReachesEveryControlOfADialogOnce()
{
    m_window->ask(PairId{u"hie"_s}, u"action.declare"_s);
    QList<QDialog*> dialogs{m_window->findChild<QDialog*>(u"personDialog"_s)};
    m_window->openPair(PairId{u"clinic"_s});
    find<QPushButton>("metricButton")->click();
    dialogs << m_window->findChild<QDialog*>(u"metricDialog"_s);
    for (QDialog* dialog : std::as_const(dialogs)) {
        QVERIFY(dialog);
        activate(dialog);
        const QStringList faults = reviewTabStops(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(dialog->objectName() + u'\n' + faults.join(u'\n')));
    }
}

void TestKeyboard::case16_everyRangeOfTheChartIsReachedByTabAndByArrows()
{
    m_window->openPair(PairId{u"hie"_s});
    const QList<QWidget*> stops = tabStops(*m_window);
    for (int i = 0; i < ChartCard::rangeCount; ++i) {
        auto* button = find<QPushButton>(qPrintable(u"range%1Button"_s.arg(i)));
        QCOMPARE(stops.count(button), 1);
    }
    find<QPushButton>("range0Button")->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
    QVERIFY(find<QPushButton>("range2Button")->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(find<LagChart>("lagChart")->view().length(), 86'400'000.0);
    QVERIFY(find<QPushButton>("range2Button")->isChecked() && !find<QPushButton>("range1Button")->isChecked());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space); // once more it stays
    QVERIFY(find<QPushButton>("range2Button")->isChecked());
}

void TestKeyboard::case16_everyRangeOfTheChartIsInThePalette()
{
    m_window->openPair(PairId{u"hie"_s});
    m_window->showPage(u"overview"_s);
    m_window->showCommands();
    auto* filter = m_window->findChild<CommandPalette*>()->findChild<QLineEdit*>();
    filter->setText(u"chart 30 d"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(m_window->currentPage(), u"now"_s);
    QCOMPARE(find<LagChart>("lagChart")->view().length(), 30 * 86'400'000.0);
}

void TestKeyboard::case20_bordersAndFocusContrast_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("high contrast") << 2;
}

void TestKeyboard::case20_bordersAndFocusContrast()
{
    QFETCH(int, theme);
    const Tokens tokens[] = {lightTokens(), darkTokens(), contrastTokens()};
    const Tokens& t = tokens[theme];
    for (const QColor& ground : {t.surface, t.background, t.sunken, t.accentTint}) {
        QVERIFY2(contrast(t.edge, ground) >= 3, qPrintable(ground.name()));
        QVERIFY2(contrast(t.accent, ground) >= 3, qPrintable(ground.name()));
    }
    QVERIFY(contrast(t.onAccent, t.accent) >= 3); // the ring on a primary button
    // What can be worked has no other border but these; a line is for cards and for what is disabled.
    static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    static const QRegularExpression control(
        u"QPushButton|QComboBox( |,|:|$)|QLineEdit|QPlainTextEdit|QDateTimeEdit|QSpinBox|indicator"_s);
    auto match = rule.globalMatch(styleSheetFrom(t));
    int seen = 0;
    while (match.hasNext()) {
        const auto found = match.next();
        if (!control.match(found.captured(1)).hasMatch() || found.captured(1).contains(u":disabled"_s)
            || found.captured(1).contains(u"\"status\""_s) // the line above the whole strip
            || !found.captured(2).contains(u"border"_s)) {
            continue;
        }
        ++seen;
        QVERIFY2(t.strong || !found.captured(2).contains(u"solid "_s + t.line.name()), qPrintable(found.captured(0)));
    }
    QVERIFY(seen > 10);
}

void TestKeyboard::case20_theFocusOnATableIsSeenBeforeAnArrowIsPressed()
{
    m_window->openPair(PairId{u"north"_s}, u"timeline"_s);
    auto* table = find<QTableView>("milestoneTable");
    find<QPushButton>("addMilestoneButton")->setFocus();
    const QImage before = table->grab().toImage();
    table->setFocus(Qt::TabFocusReason);
    const QImage after = table->grab().toImage();
    const QColor accent = m_theme.tokens().accent;
    int framed = 0;
    for (int x = 0; x < after.width(); ++x) {
        framed += after.pixelColor(x, 0) == accent && before.pixelColor(x, 0) != accent ? 1 : 0;
    }
    QVERIFY2(framed > after.width() / 2, qPrintable(QString::number(framed)));
}

void TestKeyboard::case20_aPrimaryButtonShowsItsFocusOnItsOwnColour()
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        m_theme.setChoice(choice);
        auto* button = find<QPushButton>("addPairButton");
        button->setFocus();
        QCoreApplication::processEvents();
        const QImage image = button->grab().toImage();
        const Tokens& t = m_theme.tokens();
        bool ring = false;
        for (int y = 0; y < 8; ++y) {
            ring = ring || contrast(image.pixelColor(image.width() / 2, y), t.accent) >= 3;
        }
        QVERIFY2(ring, qPrintable(codeName(choice)));
    }
}

void TestKeyboard::case20_whatIsDisabledLooksSo_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QByteArray>("kind");
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        for (const char* kind : {"plain", "primary", "danger", "range"}) {
            QTest::addRow("%s %s", qPrintable(codeName(theme)), kind) << theme << QByteArray(kind);
        }
    }
}

void TestKeyboard::case20_whatIsDisabledLooksSo()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QByteArray, kind);
    m_theme.setChoice(theme);
    QWidget page;
    page.setStyleSheet(m_theme.styleSheet());
    Button on(&page);
    Button off(&page);
    for (Button* button : {&on, &off}) {
        button->setProperty("kind", QString::fromLatin1(kind));
        button->setText(u"Declare outage"_s);
        button->resize(160, 34);
    }
    off.setEnabled(false);
    page.show();
    const QImage enabled = on.grab().toImage();
    const QImage disabled = off.grab().toImage();
    const auto edge = [](const QImage& image) { return image.pixelColor(image.width() / 2, 0); };
    const auto face = [](const QImage& image) { return image.pixelColor(10, image.height() / 2); };
    const Tokens& t = m_theme.tokens();
    QCOMPARE(face(disabled), t.sunken);
    if (t.strong) { // the border is broken
        int drawn = 0;
        for (int x = 20; x < 140; ++x) {
            drawn += contrast(disabled.pixelColor(x, 0), t.surface) >= 3 ? 1 : 0;
        }
        QVERIFY(drawn > 20 && drawn < 100);
    } else {
        QVERIFY(contrast(edge(disabled), t.surface) < 2 && contrast(edge(enabled), t.surface) >= 3);
    }
}

void TestKeyboard::case21_tabIntoTheSideBarLandsOnThePageThatIsShown()
{
    find<QPushButton>("nav_overview")->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
    QVERIFY(!find<QPushButton>("nav_overview")->hasFocus());
    m_window->showPage(u"settings"_s);
    find<QComboBox>("languageBox")->setFocus();
    const QList<QWidget*> stops = tabStops(*m_window);
    QList<QString> names;
    for (const QWidget* stop : stops) {
        if (qobject_cast<const NavButton*>(stop)) {
            names << stop->objectName();
        }
    }
    QCOMPARE(names, QStringList{u"nav_settings"_s});
}

void TestKeyboard::case21_sideBarAndRangesAreNoCheckBoxes()
{
    m_window->openPair(PairId{u"hie"_s});
    const auto role = [](QWidget* widget) { return QAccessible::queryAccessibleInterface(widget)->role(); };
    QCOMPARE(role(find<QPushButton>("nav_overview")), QAccessible::PageTab);
    QCOMPARE(role(find<QPushButton>("range1Button")), QAccessible::RadioButton);
    QVERIFY(QAccessible::queryAccessibleInterface(find<QPushButton>("range1Button"))->state().checked);
    QVERIFY(!QAccessible::queryAccessibleInterface(find<QPushButton>("range2Button"))->state().checked);
    auto* range = QAccessible::queryAccessibleInterface(find<QPushButton>("range2Button"));
    range->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(range->state().checked);
}

void TestKeyboard::case21_noTwoButtonsOfTheWizardSoundAlike()
{
    m_window->run(u"action.addPair"_s);
    auto* wizard = m_window->findChild<PairWizard*>();
    QSet<QString> names;
    for (const char* name : {"primaryConnectionButton", "secondaryConnectionButton"}) {
        names.insert(wizard->findChild<QPushButton*>(QString::fromLatin1(name))->accessibleName());
    }
    QCOMPARE(names.size(), 2);
    for (const QString& side : {u"primary"_s, u"secondary"_s}) {
        auto* line = wizard->findChild<QLineEdit*>(side + u"Address"_s);
        line->setText(u"https://%1.example.org/fhir"_s.arg(side));
        emit line->textEdited(line->text());
        emit line->editingFinished();
        QCoreApplication::processEvents();
    }
    wizard->findChild<QPushButton*>(u"nextButton"_s)->click();
    names.clear();
    for (const QString& side : {u"primary"_s, u"secondary"_s}) {
        names.insert(wizard->findChild<QPushButton*>(side + u"MoreButton"_s)->accessibleName());
        names.insert(wizard->findChild<QPushButton*>(side + u"TestButton"_s)->accessibleName());
    }
    QCOMPARE(names.size(), 4);
}

void TestKeyboard::case21_radiosAreHighEnoughToHit()
{
    m_window->run(u"action.addPair"_s);
    const auto radios = m_window->findChild<PairWizard*>()->findChildren<QRadioButton*>();
    QVERIFY(!radios.isEmpty());
    for (const QRadioButton* radio : radios) {
        QVERIFY2(radio->height() >= 24, qPrintable(QString::number(radio->height())));
    }
}

void TestKeyboard::case21_theSortBoxHasItsLabel()
{
    QCOMPARE(find<QLabel>("sortLabel")->buddy(), find<QComboBox>("sortBox"));
    auto* box = QAccessible::queryAccessibleInterface(find<QComboBox>("sortBox"));
    QVERIFY(!box->relations(QAccessible::Label).isEmpty());
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
