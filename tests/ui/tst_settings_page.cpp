// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings_page.h"
#include "service/language.h"
#include "support/fake_settings.h"
#include "support/fake_watch_source.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSystemTrayIcon>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT
public slots:
    void openUrl(const QUrl& url) { m_opened.append(url); }

private slots:
    void init();
    void cleanup();
    void everySettingTakesEffectAtOnce();
    void aProxyNeedsAnAddressBeforeItIsUsed();
    void aProxyThatIsNoneIsASentence();
    void authoritiesAreAddedAndRemoved();
    void theWebhooksAddressIsNeverShownAgain();
    void theWebhooksTestSaysHowItWent();
    void theKeychainIsNotAskedWithoutAWebhook();
    void whatCannotBeSavedIsASentence();
    void everyFolderOpens();
    void diagnosticsAreSavedWhereThePersonSays();
    void withoutAControlThereAreLanguageAndTheme();
    void controlAddressesThatCannotBeUsedAreNamedAndKeptToCorrect();
    void theWheelChangesNothingInPassing();
    void everyControlHasANameAndIsReachedByTab();
    void theLanguageChangesWhileItIsOpen();

private:
    void open()
    {
        m_page = std::make_unique<SettingsPage>(SettingsPage::Ports{m_source, m_theme, m_language, m_settings.get()});
        m_page->resize(900, 1200);
        m_page->show();
    }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void choose(const char* name, int data)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }
    void press(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QString text(const char* name) const { return find<QLabel>(name)->text(); }

    FakeWatchSource m_source{};
    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeSettings> m_settings{};
    std::unique_ptr<SettingsPage> m_page{};
    QList<QUrl> m_opened{};
};

void TestSettingsPage::init()
{
    m_language.install(u"en"_s);
    m_settings = std::make_unique<FakeSettings>();
    open();
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_settings.reset();
}

void TestSettingsPage::everySettingTakesEffectAtOnce()
{
    choose("proxyBox", static_cast<int>(ProxyMode::None));
    QCOMPARE(m_settings->now.proxyMode, ProxyMode::None);
    find<QSpinBox>("probePeriodBox")->setValue(45);
    find<QSpinBox>("heartbeatPeriodBox")->setValue(15);
    find<QSpinBox>("retentionBox")->setValue(90);
    QCOMPARE(m_settings->now.probePeriod, Millis{45s});
    QCOMPARE(m_settings->now.heartbeatPeriod, Millis{15s});
    QCOMPARE(m_settings->now.retentionDays, 90);
    auto* controls = find<QLineEdit>("controlsEdit");
    QTest::keyClicks(controls, u"status.example.org, http://10.0.0.1"_s);
    QTest::keyClick(controls, Qt::Key_Return);
    QCOMPARE(m_settings->now.controls,
             (QList<QUrl>{QUrl(u"https://status.example.org"_s), QUrl(u"http://10.0.0.1"_s)}));
    find<QCheckBox>("soundCheck")->click();
    QVERIFY(m_settings->now.sound);
    find<QCheckBox>("notificationsCheck")->click();
    QVERIFY(!m_settings->now.notifications);
    QVERIFY(!find<QCheckBox>("soundCheck")->isEnabled());
    QCOMPARE(find<QLabel>("noTrayHint")->isVisible(), !QSystemTrayIcon::isSystemTrayAvailable());
    auto* languages = find<QComboBox>("languageBox");
    languages->setCurrentIndex(1);
    emit languages->activated(1);
    choose("themeBox", static_cast<int>(ThemeChoice::Dark));
    QCOMPARE(m_language.installed(), Language::available().at(1));
    choose("textSizeBox", 150);
    QCOMPARE(Theme::textScale(), 150);
    m_theme.setTextScale(100);
    m_language.install(u"en"_s);
    QCOMPARE(m_theme.choice(), ThemeChoice::Dark);
}

void TestSettingsPage::aProxyNeedsAnAddressBeforeItIsUsed()
{
    QVERIFY(!find<QLineEdit>("proxyEdit")->isVisible());
    choose("proxyBox", static_cast<int>(ProxyMode::Manual));
    auto* edit = find<QLineEdit>("proxyEdit");
    QVERIFY(edit->isVisible());
    QCOMPARE(m_settings->now.proxyMode, ProxyMode::System);
    edit->setText(u"proxy.example:3128"_s);
    emit edit->editingFinished();
    QCOMPARE(m_settings->now.proxyMode, ProxyMode::Manual);
    QCOMPARE(m_settings->now.proxyUrl, QUrl(u"http://proxy.example:3128"_s));
}

void TestSettingsPage::aProxyThatIsNoneIsASentence()
{
    choose("proxyBox", static_cast<int>(ProxyMode::Manual));
    auto* edit = find<QLineEdit>("proxyEdit");
    edit->setText(u"ftp://user:hunter2@proxy"_s);
    emit edit->editingFinished();
    QVERIFY(find<QLabel>("networkCardResult")->isVisible());
    QVERIFY(!text("networkCardResult").contains(u"hunter2"_s));
    QCOMPARE(m_settings->now, Settings{});
}

void TestSettingsPage::authoritiesAreAddedAndRemoved()
{
    press("addCaFileButton");
    auto* dialog = find<QFileDialog>("caFileDialog");
    QVERIFY(dialog);
    emit dialog->filesSelected({u"/etc/ours.pem"_s, u"/etc/theirs.pem"_s});
    QCOMPARE(m_settings->now.extraCaFiles, (QStringList{u"/etc/ours.pem"_s, u"/etc/theirs.pem"_s}));
    QVERIFY(!find<QPushButton>("removeCaFileButton")->isEnabled());
    find<QListWidget>("caFileList")->setCurrentRow(0);
    press("removeCaFileButton");
    QCOMPARE(m_settings->now.extraCaFiles, QStringList{u"/etc/theirs.pem"_s});
    QCOMPARE(find<QListWidget>("caFileList")->count(), 1);
}

void TestSettingsPage::theWebhooksAddressIsNeverShownAgain()
{
    choose("webhookBox", static_cast<int>(WebhookKind::Teams));
    QCOMPARE(m_settings->now.webhook, WebhookKind::Teams);
    auto* edit = find<QLineEdit>("webhookEdit");
    QVERIFY(edit->isVisible());
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QVERIFY(!find<QPushButton>("saveWebhookButton")->isEnabled());
    edit->setText(u"https://hooks.example/abc"_s);
    press("saveWebhookButton");
    QTRY_COMPARE(m_settings->address, u"https://hooks.example/abc"_s);
    QTRY_COMPARE(edit->text(), QString());
    const auto labels = m_page->findChildren<QLabel*>();
    QVERIFY(labels.size() > 10);
    for (const QLabel* label : labels) {
        QVERIFY(!label->text().contains(u"hooks.example"_s) && !label->toolTip().contains(u"hooks.example"_s));
    }
    QVERIFY(edit->placeholderText().startsWith(u"Stored"_s));
    press("removeWebhookButton");
    QTRY_COMPARE(m_settings->address, QString());
    QTRY_VERIFY(!find<QPushButton>("testWebhookButton")->isEnabled());
}

void TestSettingsPage::theWebhooksTestSaysHowItWent()
{
    m_settings->address = u"https://hooks.example/abc"_s;
    choose("webhookBox", static_cast<int>(WebhookKind::Slack));
    QTRY_VERIFY(find<QPushButton>("testWebhookButton")->isEnabled());
    press("testWebhookButton");
    QCOMPARE(m_settings->tested, QList<WebhookKind>{WebhookKind::Slack});
    QTRY_COMPARE(text("notificationCardResult"), u"The webhook accepted the message."_s);
    m_settings->refusal = Error{Errc::Timeout, u"webhook"_s, {}};
    press("testWebhookButton");
    QTRY_VERIFY(text("notificationCardResult").startsWith(u"The webhook did not answer in time. "_s));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestSettingsPage::theKeychainIsNotAskedWithoutAWebhook()
{
    QCOMPARE(m_settings->addressAsked, 0);
    choose("webhookBox", static_cast<int>(WebhookKind::Generic));
    QTRY_COMPARE(m_settings->addressAsked, 1);
}

void TestSettingsPage::whatCannotBeSavedIsASentence()
{
    m_settings->refusal = Error{Errc::StorageFull, u"rekindle.sqlite"_s, {}};
    find<QSpinBox>("retentionBox")->setValue(9);
    QTRY_VERIFY(find<QLabel>("watchingCardResult")->isVisible());
    QVERIFY(text("watchingCardResult").contains(u"the disk is full"_s));
    m_settings->refusal.reset();
    find<QSpinBox>("retentionBox")->setValue(10);
    QTRY_VERIFY(!find<QLabel>("watchingCardResult")->isVisible());
}

void TestSettingsPage::everyFolderOpens()
{
    QDesktopServices::setUrlHandler(u"file"_s, this, "openUrl");
    for (const char* name : {"storeFolderButton", "settingsFolderButton", "logFolderButton"}) {
        press(name);
    }
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened.size(), 3);
    QCOMPARE(m_opened.first(), QUrl(u"file:///home/okafor/.local/share/rekindle"_s));
    QVERIFY(find<QLineEdit>("logPath")->isReadOnly());
}

void TestSettingsPage::diagnosticsAreSavedWhereThePersonSays()
{
    press("saveDiagnosticsButton");
    auto* dialog = find<QFileDialog>("diagnosticsDialog");
    QVERIFY(dialog && dialog->isVisible());
    emit dialog->fileSelected(u"/tmp/x.json"_s);
    QCOMPARE(m_settings->diagnosticsPath, u"/tmp/x.json"_s);
    QTRY_COMPARE(text("filesCardResult"), u"Saved as /tmp/x.json."_s);
    QVERIFY(find<QPushButton>("saveDiagnosticsButton")->isEnabled());
}

void TestSettingsPage::withoutAControlThereAreLanguageAndTheme()
{
    SettingsPage page({m_source, m_theme, m_language, nullptr});
    QVERIFY(page.findChild<QComboBox*>(u"themeBox"_s));
    QVERIFY(page.findChild<QComboBox*>(u"densityBox"_s));
    QVERIFY(!page.findChild<QComboBox*>(u"proxyBox"_s));
}

void TestSettingsPage::controlAddressesThatCannotBeUsedAreNamedAndKeptToCorrect()
{
    auto* controls = find<QLineEdit>("controlsEdit");
    QTest::keyClicks(controls, u"https://user:word@status.example.org"_s);
    QTest::keyClick(controls, Qt::Key_Return);
    QVERIFY(m_settings->now.controls.isEmpty());
    QCOMPARE(controls->text(), u"https://user:word@status.example.org"_s);
    QVERIFY(text("watchingCardResult").contains(u"https://host"_s));
    controls->selectAll();
    QTest::keyClicks(controls, u"status.example.org"_s);
    QTest::keyClick(controls, Qt::Key_Return);
    QCOMPARE(m_settings->now.controls, QList<QUrl>{QUrl(u"https://status.example.org"_s)});
    QTRY_VERIFY(!find<QLabel>("watchingCardResult")->isVisible());
}

void TestSettingsPage::theWheelChangesNothingInPassing()
{
    auto* box = find<QSpinBox>("retentionBox");
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->value(), 30);
}

void TestSettingsPage::everyControlHasANameAndIsReachedByTab()
{
    choose("webhookBox", static_cast<int>(WebhookKind::Teams));
    QSet<QWidget*> inChain;
    for (QWidget* next = m_page->nextInFocusChain(); next != m_page.get(); next = next->nextInFocusChain()) {
        inChain.insert(next);
    }
    int controls = 0;
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool inner = widget->objectName().startsWith(u"qt_"_s);
        if (!(widget->focusPolicy() & Qt::TabFocus) || inner || !widget->isVisible()
            || widget->parentWidget()->inherits("QComboBox")) {
            continue;
        }
        const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
        QVERIFY2(!widget->objectName().isEmpty(), what.constData());
        QVERIFY2(!widget->accessibleName().isEmpty(), what.constData());
        QVERIFY2(inChain.contains(widget), what.constData());
        ++controls;
    }
    QVERIFY(controls > 18);
}

void TestSettingsPage::theLanguageChangesWhileItIsOpen()
{
    const QString before = text("pageTitle");
    m_language.install(u"zh_CN"_s);
    QTRY_VERIFY(text("pageTitle") != before);
    m_language.install(u"en"_s);
    QTRY_COMPARE(text("pageTitle"), before);
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
