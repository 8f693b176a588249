// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/page_review.h"
#include "support/pseudo_locale.h"
#include "ui/pairs_desk.h"
#include "wizard/pem_field.h"

#include <QApplication>
#include <QLabel>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

/// Looks at each step of the wizard, with all its sections open, as a careful person would: in every language, and in one
/// that is longer than any (`pseudo`), also from right to left (`mirrored`).
class TestWizardReview : public PairsDesk
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup();
    void eachStepCanBeReadAndUsed_data();
    void eachStepCanBeReadAndUsed();
    void linesThatBeginWithANameRunAsTheWindowDoes();

private:
    void speak(const QString& language);
    void look(const QString& what);

    PseudoLocale m_pseudo{};
    QStringList m_faults{};
};

void TestWizardReview::cleanup()
{
    close();
    speak(u"en"_s);
}

void TestWizardReview::speak(const QString& language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    const bool pseudo = language == u"pseudo"_s || language == u"mirrored"_s;
    m_language.install(pseudo ? u"en"_s : language);
    if (pseudo) {
        QCoreApplication::installTranslator(&m_pseudo);
    }
    QApplication::setLayoutDirection(language == u"mirrored"_s ? Qt::RightToLeft : Qt::LayoutDirectionAuto);
}

void TestWizardReview::look(const QString& what)
{
    settle();
    for (const QString& fault : review(*wizard())) {
        m_faults << what + u": "_s + fault;
    }
}

void TestWizardReview::eachStepCanBeReadAndUsed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("small");
    for (const QString& language : Language::available() + QStringList{u"pseudo"_s, u"mirrored"_s}) {
        QTest::addRow("%s usual", qPrintable(language)) << language << false;
        if (Language::available().contains(language)) {
            QTest::addRow("%s smallest", qPrintable(language)) << language << true;
        }
    }
}

void TestWizardReview::eachStepCanBeReadAndUsed()
{
    QFETCH(QString, language);
    QFETCH(bool, small);
    m_faults.clear();
    speak(language);
    qApp->setStyleSheet(m_theme.styleSheet());
    m_admin->seen = [](const Endpoint& endpoint) {
        return endpoint.baseUrl.host().contains(u"-b"_s) ? seenUnknownCa(endpoint) : seenAhds(endpoint);
    };
    begin();
    if (small) {
        wizard()->resize(100, 100); // as far as it goes
    }
    look(u"addresses"_s);
    pressSpace("primaryConnectionButton");
    emit find<PemField>(u"primaryClientCertificate"_s)
        ->read(u"/etc/a/rather/deep/folder/client.pem"_s, Secret("-----BEGIN CERTIFICATE-----"));
    look(u"addresses, more"_s);
    press("nextButton");
    press("primaryMoreButton");
    find<QCheckBox>(u"sameSignIn"_s)->setChecked(false);
    choose("secondarySignInKind", static_cast<int>(SignInKind::SmartBackend));
    press("primaryTestButton");
    look(u"sign-in"_s);
    type("primaryClientId", u"client"_s);
    choose("secondarySignInKind", static_cast<int>(SignInKind::None));
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 2);
    pressSpace("heartbeatChoice");
    pressSpace("heartbeatIdentityButton");
    look(u"details"_s);
    choose("heartbeatSignInKind", static_cast<int>(SignInKind::Bearer));
    press("heartbeatTestButton");
    press("nextButton"); // refused
    look(u"details, more"_s);
    type("pairName", u"Hospital East"_s);
    pressSpace("heartbeatConfirm");
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 3);
    look(u"summary"_s);
    m_faults.removeDuplicates();
    for (const QString& fault : std::as_const(m_faults)) {
        qWarning("%s", qPrintable(fault)); // the message of a failure has too little room
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.value(0)));
}

void TestWizardReview::linesThatBeginWithANameRunAsTheWindowDoes()
{
    speak(u"ar"_s);
    m_admin->seen = seenUnknownCa;
    begin();
    settle();
    const auto* text = find<QLabel>(u"primaryResultText"_s);
    QCOMPARE(text->text().at(0), QChar(0x200F)); // else the host's name would turn the sentence around
    QVERIFY(!result("primaryResult").contains(QChar(0x200F)));
}

QTEST_MAIN(TestWizardReview)
#include "tst_wizard_review.moc"
