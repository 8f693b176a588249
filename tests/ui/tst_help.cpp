// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/help_dialog.h"
#include "help_topics.h"
#include "support/console_window.h"
#include "support/fake_pair_admin.h"
#include "support/fake_practice.h"
#include "support/fake_watch_source.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

QString fileText(const QString& language, const QString& topic)
{
    QFile file(QStringLiteral(REKINDLE_HELP "/%1/%2.md").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    auto match = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (match.hasNext()) {
        found << match.next().captured(1);
    }
    return found;
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everyTopicIsWholeInEveryLanguage_data();
    void everyTopicIsWholeInEveryLanguage();
    void aMissingLanguageFallsBackToEnglish();
    void everyPageHasATopic();
    void f1OpensTheTopicOfThePage();
    void linksAndTheWayBackWork();
    void aLinkOutOfTheHelpOpensNothing();
    void theSearchGoesThroughAllTopics();
    void theLanguageChangesWhileItIsOpen();

private:
    HelpDialog* dialog() const { return m_window->findChild<HelpDialog*>(); }
    QTextBrowser* text() const { return dialog()->findChild<QTextBrowser*>(); }
    int shownTopics() const;

    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<FakePractice> m_practice{};
    std::unique_ptr<FakePairAdmin> m_admin{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestHelp::initTestCase()
{
    m_theme.apply();
}

void TestHelp::init()
{
    m_language.install(u"en"_s);
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    m_source = std::make_unique<FakeWatchSource>();
    m_practice = std::make_unique<FakePractice>();
    m_admin = std::make_unique<FakePairAdmin>(*m_source);
    addDrawnPairs(*m_source);
    m_window = std::make_unique<ConsoleWindow>(
        ConsolePorts{*m_source, m_theme, m_language, m_practice.get(), nullptr, m_admin.get(), nullptr});
    m_window->show();
}

void TestHelp::cleanup()
{
    m_window.reset();
}

int TestHelp::shownTopics() const
{
    const auto* list = dialog()->findChild<QListWidget*>();
    int shown = 0;
    for (int row = 0; row < list->count(); ++row) {
        shown += list->item(row)->isHidden() ? 0 : 1;
    }
    return shown;
}

void TestHelp::everyTopicIsWholeInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("topic");
    for (const QString& language : Language::available()) {
        for (const QString& topic : help::topics()) {
            QTest::addRow("%s %s", qPrintable(language), qPrintable(topic)) << language << topic;
        }
    }
}

void TestHelp::everyTopicIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, topic);
    const QString here = fileText(language, topic);
    const QString english = fileText(u"en"_s, topic);
    QVERIFY(!here.isEmpty());
    QCOMPARE(help::text(topic, language), here); // and it is compiled in
    // Nothing is left out: as many headings of each level, list entries and links as in English.
    QCOMPARE(matches(here, u"^(#+) \\S"_s), matches(english, u"^(#+) \\S"_s));
    QCOMPARE(matches(here, u"^(-|\\d\\.) \\S"_s), matches(english, u"^(-|\\d\\.) \\S"_s));
    QStringList links = matches(here, u"\\]\\(([^)]*)\\)"_s);
    QStringList wanted = matches(english, u"\\]\\(([^)]*)\\)"_s);
    links.sort();
    wanted.sort();
    QCOMPARE(links, wanted);
    for (const QString& link : links) {
        QVERIFY2(!help::topicOfLink(link).isEmpty(), qPrintable(link));
        QVERIFY2(help::topicOfLink(link) != topic, qPrintable(link));
    }
    const auto lines = here.count(u'\n');
    QVERIFY2(lines >= 15 && lines <= 60, qPrintable(QString::number(lines)));
    QVERIFY(help::title(topic, language).size() > 1);
    QVERIFY(language == u"en"_s || help::title(topic, language) != help::title(topic, u"en"_s));
}

void TestHelp::aMissingLanguageFallsBackToEnglish()
{
    QCOMPARE(help::text(u"pair"_s, u"xx"_s), help::text(u"pair"_s, u"en"_s));
    QVERIFY(help::text(u"../en/pair"_s, u"en"_s).isEmpty());
    QVERIFY(help::topicOfLink(u"https://example.org/pair.md"_s).isEmpty());
}

void TestHelp::everyPageHasATopic()
{
    QVERIFY(m_window->pages().size() >= 6);
    for (const PageEntry& entry : m_window->pages()) {
        QVERIFY2(help::topics().contains(entry.topic), qPrintable(entry.code));
    }
}

void TestHelp::f1OpensTheTopicOfThePage()
{
    for (const PageEntry& entry : m_window->pages()) {
        m_window->showPage(entry.code);
        m_window->activateWindow();
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(dialog()->currentTopic(), entry.topic);
        QVERIFY(text()->toPlainText().size() > 300);
        QVERIFY(!dialog()->isModal());
    }
    QCOMPARE(m_window->findChildren<HelpDialog*>().size(), 1);
}

void TestHelp::linksAndTheWayBackWork()
{
    m_window->showHelp(u"overview"_s);
    auto* back = dialog()->findChild<QPushButton*>(u"helpBackButton"_s);
    QVERIFY(!back->isEnabled());
    emit text()->anchorClicked(QUrl(u"pair.md"_s));
    QCOMPARE(dialog()->currentTopic(), u"pair"_s);
    emit text()->anchorClicked(QUrl(u"glossary.md"_s));
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(dialog()->currentTopic(), u"pair"_s);
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(dialog()->currentTopic(), u"overview"_s);
    QVERIFY(!back->isEnabled());
    QCOMPARE(dialog()->findChild<QListWidget*>()->currentRow(), 0);
}

void TestHelp::aLinkOutOfTheHelpOpensNothing()
{
    m_window->showHelp(u"overview"_s);
    QVERIFY(!text()->openLinks() && !text()->openExternalLinks());
    const QString before = text()->toPlainText();
    emit text()->anchorClicked(QUrl(u"https://example.org/"_s));
    emit text()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(text()->toPlainText(), before);
}

void TestHelp::theSearchGoesThroughAllTopics()
{
    m_window->showHelp(u"overview"_s);
    QCOMPARE(shownTopics(), static_cast<int>(help::topics().size()));
    auto* search = dialog()->findChild<QLineEdit*>(u"helpSearch"_s);
    search->setText(u"Gray failure"_s);
    const int few = shownTopics();
    QVERIFY(few > 0 && few < help::topics().size());
    QTest::keyClick(search, Qt::Key_Return); // not on this page: on to the next that has it
    QVERIFY(text()->textCursor().selectedText().compare(u"Gray failure"_s, Qt::CaseInsensitive) == 0);
    search->setText(u"zzzz"_s);
    QCOMPARE(shownTopics(), 0);
    QVERIFY(dialog()->findChild<QWidget*>(u"helpNone"_s)->isVisible());
}

void TestHelp::theLanguageChangesWhileItIsOpen()
{
    m_window->showHelp(u"pair"_s);
    const QString english = text()->toPlainText();
    m_window->setLanguage(u"ar"_s);
    QTRY_VERIFY(text()->toPlainText() != english);
    QCOMPARE(dialog()->currentTopic(), u"pair"_s);
    QTRY_COMPARE(text()->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
