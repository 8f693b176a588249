// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_chart.h"
#include "models/pair_model.h"
#include "support/console_window.h"
#include "support/fake_pair_admin.h"
#include "support/fake_practice.h"
#include "support/fake_watch_source.h"
#include "widgets/fields.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The window in every language, and what comes from outside in it.
class TestWindowLanguage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theLanguageChangesWhileEverythingIsOpen();
    void qtSpeaksTheLanguageToo();
    void aStartInArabicIsMirrored();
    void arabicMirrorsTheWindowButNotTime();
    void aMomentToTypeBeginsWithItsYearInEveryLanguage();
    void textFromAServerIsNeverMarkup();

private:
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }
    QPushButton* button(const char* name) const { return find<QPushButton>(name); }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }
    QWidget* page() const { return m_window->findChild<QStackedWidget*>()->currentWidget(); }

    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<FakePractice> m_practice{};
    std::unique_ptr<FakePairAdmin> m_admin{};
    std::unique_ptr<ConsoleWindow> m_window{};
};

void TestWindowLanguage::init()
{
    static bool once = (m_theme.apply(), true);
    Q_UNUSED(once)
    m_language.install(u"en"_s);
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    m_source = std::make_unique<FakeWatchSource>();
    m_practice = std::make_unique<FakePractice>();
    m_admin = std::make_unique<FakePairAdmin>(*m_source);
    m_practice->running = false;
    addDrawnPairs(*m_source);
    m_window = std::make_unique<ConsoleWindow>(
        ConsolePorts{*m_source, m_theme, m_language, m_practice.get(), nullptr, m_admin.get(), nullptr});
    m_window->resize(1360, 860);
    m_window->show();
}

void TestWindowLanguage::cleanup()
{
    m_window.reset();
    m_practice.reset();
    m_source.reset();
}

void TestWindowLanguage::theLanguageChangesWhileEverythingIsOpen()
{
    const QSignalSpy preferences(m_window.get(), &MainWindow::preferencesChanged);
    for (const QString& code : m_window->codes()) {
        m_window->showPage(code);
    }
    const QString english = button("nav_overview")->text();
    QSet<QString> seen{english};
    for (const QString& code : {u"zh_CN"_s, u"th"_s, u"ar"_s}) {
        m_window->setLanguage(code);
        QTRY_VERIFY(!seen.contains(button("nav_overview")->text()));
        seen.insert(button("nav_overview")->text());
        QVERIFY(find<QTableView>("pairTable")->model()->headerData(0, Qt::Horizontal).toString() != u"Pair"_s);
        QVERIFY(find<QPushButton>("declareButton")->text() != u"Declare an outage…"_s);
        QVERIFY(find<QLabel>("lossExplanation")->text().contains(u"Counted"_s) == false);
    }
    m_window->setLanguage(u"en"_s);
    QTRY_COMPARE(button("nav_overview")->text(), english);
    QCOMPARE(preferences.last().first().value<Preferences>().language, u"en"_s);
}

void TestWindowLanguage::qtSpeaksTheLanguageToo()
{
    const std::pair<const char*, const char*> texts[] = {
        {"QPlatformTheme", "Cancel"}, {"QFileDialog", "&Save"}, {"QLineEdit", "&Paste"}, {"QPrintDialog", "&Print"}};
    for (const QString& code : Language::available()) {
        m_language.install(code);
        for (const auto& [context, text] : texts) {
            const bool same = QCoreApplication::translate(context, text) == QLatin1StringView(text);
            QVERIFY2(same == (code == u"en"_s), qPrintable(code + u' ' + QLatin1StringView(text)));
        }
    }
}

void TestWindowLanguage::aStartInArabicIsMirrored()
{
    m_window.reset();
    m_language.install(u"ar"_s); // all that main() does
    const ConsoleWindow window({*m_source, m_theme, m_language, m_practice.get(), nullptr, m_admin.get(), nullptr});
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    m_language.install(u"th"_s);
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
}

void TestWindowLanguage::arabicMirrorsTheWindowButNotTime()
{
    m_window->openPair(PairId{u"hie"_s});
    m_window->setLanguage(u"ar"_s);
    QTRY_COMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    QVERIFY(find<QWidget>("sidebar")->mapTo(m_window.get(), QPoint()).x() > m_window->width() / 2);
    QCOMPARE(find<LagChart>("lagChart")->layoutDirection(), Qt::LeftToRight);
}

void TestWindowLanguage::aMomentToTypeBeginsWithItsYearInEveryLanguage()
{
    for (const QString& language : Language::available()) {
        m_language.install(language);
        DateTimeEdit field(u"moment"_s, m_window.get());
        field.setDateTime(QDateTime(QDate(2026, 11, 21), QTime(2, 14, 30)));
        QCOMPARE(field.text(), u"2026-11-21 02:14:30"_s);
        QCOMPARE(field.layoutDirection(), Qt::LeftToRight);
    }
}

void TestWindowLanguage::textFromAServerIsNeverMarkup()
{
    PairStatus status = healthyPair(u"evil"_s, u"<b>bold</b><img src=x>"_s, m_source->now());
    status.pair.primary.software = u"<script>"_s + QString(10'000, u'x');
    status.pair.primary.name = u"<i>North</i>"_s;
    m_source->add(status);
    m_window->openPair(status.pair.id);
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text().left(80)));
    }
    QCOMPARE(page()->findChild<QLabel*>(u"pageTitle"_s)->text(), status.pair.name);
}

QTEST_MAIN(TestWindowLanguage)
#include "tst_window_language.moc"
