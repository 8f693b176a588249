// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/command_palette.h"
#include "dialogs/help_dialog.h"
#include "dialogs/keyboard_dialog.h"
#include "service/notifier.h"
#include "support/console_window.h"
#include "support/fake_pair_admin.h"
#include "support/fake_practice.h"
#include "support/fake_settings.h"
#include "support/fake_watch_source.h"
#include "support/memory_settings.h"
#include "support/page_review.h"
#include "support/pseudo_locale.h"
#include "support/troubled_pairs.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

/// Looks at every page as a careful person would, in every language, theme and size. `pseudo` is longer than any real
/// language, `mirrored` the same from right to left.
class TestPagesReview : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void everyPageCanBeReadAndUsed_data();
    void everyPageCanBeReadAndUsed();
    void colorsOfTheStyleSheetContrast_data();
    void colorsOfTheStyleSheetContrast();
    void allButtonsGoThroughTheTranslator();
    void aCutOffTextIsFound();
    void anElidedTextNeedsItsToolTip();
    void anOverlapIsFound();
    void aControlWithoutNamesIsFound();
    void aPaleTextIsFound();
    void pseudoTextsAreLongerAndKeepTheirPlaceholders();

private:
    void speak(const QString& language);
    void look(QWidget& window, const QString& what);

    Theme m_theme{};
    Language m_language{};
    PseudoLocale m_pseudo{};
    QStringList m_faults{};
};

void TestPagesReview::initTestCase()
{
    m_theme.apply();
}

void TestPagesReview::cleanup()
{
    speak(u"en"_s);
    m_theme.setDensity(Density::Comfortable);
}

void TestPagesReview::speak(const QString& language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    const bool pseudo = language == u"pseudo"_s || language == u"mirrored"_s;
    m_language.install(pseudo ? u"en"_s : language);
    if (pseudo) {
        QCoreApplication::installTranslator(&m_pseudo);
    }
    QApplication::setLayoutDirection(language == u"mirrored"_s ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
}

void TestPagesReview::look(QWidget& window, const QString& what)
{
    settle();
    for (const QString& fault : review(window)) {
        m_faults << what + u": "_s + fault;
    }
}

void TestPagesReview::everyPageCanBeReadAndUsed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<bool>("small");
    QStringList languages = Language::available();
    languages << u"pseudo"_s << u"mirrored"_s;
    for (const QString& language : languages) {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            for (const bool small : {false, true}) {
                if (small && !Language::available().contains(language)) {
                    continue; // 40 % longer needs room that no language does
                }
                QTest::addRow("%s %s %s", qPrintable(language), qPrintable(codeName(theme)),
                              small ? "smallest" : "usual")
                    << language << theme << small;
            }
        }
    }
}

void TestPagesReview::everyPageCanBeReadAndUsed()
{
    QFETCH(QString, language);
    QFETCH(ThemeChoice, theme);
    QFETCH(bool, small);
    m_faults.clear();
    speak(language);
    m_theme.setChoice(theme);
    m_theme.setDensity(small ? Density::Compact : Density::Comfortable);
    FakeWatchSource source;
    FakeWatchSource nothing;
    addDrawnPairs(source);
    FakePractice practice;
    FakePairAdmin admin(source);
    FakeSettings settings;
    MemorySettings store;
    Notifier notifier(source, store);
    ConsoleWindow window({source, m_theme, m_language, &practice, &settings, &admin, &notifier});
    ConsoleWindow empty({nothing, m_theme, m_language, &practice});
    for (ConsoleWindow* each : {&window, &empty}) {
        each->resize(small ? each->minimumSize() : QSize(1360, 860));
        each->show();
    }
    for (const QString& code : window.codes()) {
        empty.showPage(code);
        look(empty, u"without pairs, "_s + code);
        for (const QString& pair : {u"north"_s, u"hie"_s, u"clinic"_s}) {
            window.openPair(PairId{pair});
            window.showPage(code);
            look(window, pair + u", "_s + code);
        }
        window.showHelp();
        look(*window.findChild<HelpDialog*>(), u"help"_s);
    }
    FakeWatchSource troubled;
    addTroubledPairs(troubled);
    ConsoleWindow trouble({troubled, m_theme, m_language, &practice});
    trouble.resize(window.size());
    trouble.show();
    look(trouble, u"trouble"_s);
    for (const PairStatus& status : troubled.pairs()) {
        trouble.openPair(status.pair.id);
        look(trouble, u"trouble, "_s + status.pair.id.value);
    }
    window.openPair(PairId{u"hie"_s});
    notifier.plan(PairId{u"hie"_s}, PlannedWork{std::nullopt, source.now(), source.now() + 2h, u"M. Okafor"_s});
    look(window, u"planned work"_s);
    window.run(u"notices.plan"_s);
    look(*window.findChild<QDialog*>(u"plannedWorkDialog"_s), u"planning"_s);
    window.showKeyboard();
    look(*window.findChild<KeyboardDialog*>(), u"keyboard"_s);
    window.showCommands();
    look(*window.findChild<CommandPalette*>(), u"commands"_s);
    window.ask(PairId{u"hie"_s}, u"action.declare"_s);
    look(*window.findChild<QDialog*>(u"personDialog"_s), u"declare"_s);
    m_faults.removeDuplicates();
    for (const QString& fault : std::as_const(m_faults)) {
        qWarning("%s", qPrintable(fault)); // the message of a failure has too little room
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.value(0)));
}

void TestPagesReview::colorsOfTheStyleSheetContrast_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("high contrast") << 2;
}

void TestPagesReview::colorsOfTheStyleSheetContrast()
{
    QFETCH(int, theme);
    const Tokens tokens[] = {lightTokens(), darkTokens(), contrastTokens()};
    const QStringList faults = reviewContrast(tokens[theme], theme == 2 ? 7.0 : 4.5);
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestPagesReview::allButtonsGoThroughTheTranslator()
{
    speak(u"pseudo"_s);
    FakeWatchSource source;
    addDrawnPairs(source);
    FakePractice practice;
    FakePairAdmin admin(source);
    FakeSettings settings;
    ConsoleWindow window({source, m_theme, m_language, &practice, &settings, &admin});
    window.show();
    for (const QString& code : window.codes()) {
        window.showPage(code);
        settle();
    }
    int buttons = 0;
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->isVisibleTo(&window)) {
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->objectName() + u' ' + button->text()));
            ++buttons;
        }
    }
    QVERIFY(buttons > window.codes().size());
}

void TestPagesReview::aCutOffTextIsFound()
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* label = new QLabel(u"A text that has no room"_s, &page);
    column->addWidget(label);
    page.show();
    settle();
    QCOMPARE(review(page), QStringList{});
    label->setFixedWidth(30);
    settle();
    QCOMPARE(review(page).size(), 1);
    label->setWordWrap(true);
    label->setFixedSize(60, 12);
    settle();
    QVERIFY(review(page).first().startsWith(u"cut off"_s));
    label->hide();
    auto* button = new QPushButton(u"A button that has no room"_s, &page);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedWidth(40);
    column->addWidget(button);
    settle();
    QCOMPARE(review(page).size(), 1);
}

void TestPagesReview::anElidedTextNeedsItsToolTip()
{
    QWidget page;
    auto* label = new QLabel(u"A text that has no room"_s, &page);
    label->setProperty("elides", true);
    label->setFixedWidth(30);
    label->resize(label->sizeHint());
    page.show();
    settle();
    QCOMPARE(review(page).size(), 1);
    label->setToolTip(label->text());
    QCOMPARE(review(page), QStringList{});
}

void TestPagesReview::anOverlapIsFound()
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* one = new QLabel(u"one"_s, &page);
    auto* two = new QLabel(u"two"_s, &page);
    column->addWidget(one);
    column->addWidget(two);
    page.show();
    settle();
    QCOMPARE(review(page), QStringList{});
    two->move(one->pos());
    QVERIFY(review(page).join(u' ').contains(u"overlap"_s));
    two->move(page.width() - 2, two->y());
    QVERIFY(review(page).join(u' ').contains(u"sticks out"_s));
}

void TestPagesReview::aControlWithoutNamesIsFound()
{
    QWidget page;
    auto* button = new QPushButton(u"Go"_s, &page);
    button->resize(button->sizeHint());
    page.show();
    settle();
    QCOMPARE(review(page).size(), 2);
    button->setObjectName(u"goButton"_s);
    button->setAccessibleName(u"Go"_s);
    QCOMPARE(review(page), QStringList{});
}

void TestPagesReview::aPaleTextIsFound()
{
    Tokens tokens = lightTokens();
    tokens.dim = QColor(0xAAAAAA);
    QVERIFY(!reviewContrast(tokens, 4.5).isEmpty());
    tokens = lightTokens();
    tokens.onAccent = tokens.accent.lighter(120);
    QVERIFY(!reviewContrast(tokens, 4.5).isEmpty());
}

void TestPagesReview::pseudoTextsAreLongerAndKeepTheirPlaceholders()
{
    const QString text = u"%1 since %2, %Ln probe(s)"_s;
    const QString longer = PseudoLocale::lengthened(text);
    QVERIFY(longer.size() * 10 >= text.size() * 13);
    QCOMPARE(longer.count(u'%'), text.count(u'%'));
    QCOMPARE(PseudoLocale::lengthened(u"Go"_s), u"[Go G]"_s);
}

QTEST_MAIN(TestPagesReview)
#include "tst_pages_review.moc"
