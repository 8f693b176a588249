// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairs_desk.h"

#include <QSpinBox>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The second step: who signs in, and where the secrets go.
class TestWizardSignIn : public PairsDesk
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void onlyTheFieldsOfTheKindAreThere();
    void theSignInIsTestedForBothServices();
    void aSecretIsNotSentToAnotherServer();
    void anEmptySecretKeepsTheOldOne();
    void s1_aRefusingKeychainLosesNothing();
    void withoutAKeychainThereIsTheSessionOnly();
    void aSecondaryElsewhereThatSignsInAlikeWantsTheSecretAgain();
    void aServiceThatWantsASecretNowWantsANewOne();
};

void TestWizardSignIn::onlyTheFieldsOfTheKindAreThere()
{
    begin();
    press("nextButton");
    const auto shown = [this](const char* name) {
        return find<QWidget>(QString::fromLatin1(name))->isVisibleTo(wizard());
    };
    QVERIFY(shown("primaryTenant") && shown("primaryClientId") && shown("primarySecret"));
    QVERIFY(!shown("primaryUser") && !shown("primaryScope") && !shown("primaryKeyButton"));
    press("primaryMoreButton");
    QVERIFY(shown("primaryScope") && shown("primaryAuthority") && !shown("primaryKeyId"));
    choose("primarySignInKind", static_cast<int>(SignInKind::Basic));
    QVERIFY(shown("primaryUser") && shown("primarySecret") && !shown("primaryTenant"));
    choose("primarySignInKind", static_cast<int>(SignInKind::SmartBackend));
    QVERIFY(shown("primaryKeyButton") && shown("primaryKeyId") && !shown("primarySecret"));
    choose("primarySignInKind", static_cast<int>(SignInKind::None));
    QVERIFY(!shown("primarySecret") && !shown("primaryMoreButton"));
    QVERIFY(!shown("secondarySignInKind")); // the same way
    QTest::mouseClick(find<QCheckBox>(u"sameSignIn"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(shown("secondarySignInKind"));
}

void TestWizardSignIn::theSignInIsTestedForBothServices()
{
    begin();
    press("nextButton");
    choose("primarySignInKind", static_cast<int>(SignInKind::Basic));
    press("primaryTestButton");
    QVERIFY(result("primarySignInResult").contains(u"Enter the user name"_s));
    type("primaryUser", u"probe"_s);
    press("primaryTestButton");
    QCOMPARE(result("primarySignInResult"), u"Give the secret first."_s);
    type("primarySecret", u"guess"_s);
    m_admin->signIn = fail(Errc::Unauthorized, u"https://new-a.example.org"_s, u"<b>no</b>"_s);
    press("primaryTestButton");
    QTRY_VERIFY(result("primarySignInResult").contains(u"did not accept the sign-in"_s));
    QCOMPARE(m_admin->tried, (QStringList{u"primary|basic|guess"_s, u"secondary|basic|guess"_s}));
    type("primarySecret", u"open-sesame"_s);
    QVERIFY(result("primarySignInResult").isEmpty()); // what was found no longer holds
    m_admin->signIn = {};
    press("primaryTestButton");
    emit m_admin->signInPrompted({PairId{u"another"_s}, u"primary"_s}, {.userCode = u"XYZ"_s});
    QVERIFY(!result("primarySignInResult").contains(u"XYZ"_s)); // of another pair
    QTRY_VERIFY(result("primarySignInResult").contains(u"Signed in, and reading is allowed"_s));
}

void TestWizardSignIn::aSecretIsNotSentToAnotherServer()
{
    m_source->add(signedIn(u"signed"_s));
    edit(u"signed"_s);
    type("primaryAddress", u"https://elsewhere.example.net/fhir"_s);
    press("nextButton");
    QVERIFY(find<QLineEdit>(u"primarySecret"_s)->placeholderText().isEmpty());
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 1);
    QVERIFY2(problem().contains(u"not sent elsewhere"_s), qPrintable(problem()));
    press("primaryTestButton");
    QVERIFY(m_admin->tried.isEmpty());
    type("primarySecret", u"fresh"_s);
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 2);
}

void TestWizardSignIn::anEmptySecretKeepsTheOldOne()
{
    m_source->add(signedIn(u"signed"_s));
    edit(u"signed"_s);
    QCOMPARE(find<QLineEdit>(u"primaryAddress"_s)->text(), u"https://s-a.example.org/fhir"_s);
    press("nextButton");
    auto* secret = find<QLineEdit>(u"primarySecret"_s);
    QVERIFY(secret->text().isEmpty()); // never shown
    QVERIFY(secret->placeholderText().contains(u"Unchanged"_s));
    press("nextButton");
    find<QLineEdit>(u"pairRpo"_s)->setText(u"7 min"_s);
    press("nextButton");
    press("nextButton");
    QTRY_VERIFY(!wizard() || !wizard()->isVisible());
    QVERIFY(m_admin->kept.isEmpty());
    const Pair pair = m_source->pair(PairId{u"signed"_s})->pair;
    QCOMPARE(pair.objectives.rpo, Millis{7min});
    QCOMPARE(pair.primary.signIn.user, u"probe"_s);
}

void TestWizardSignIn::s1_aRefusingKeychainLosesNothing()
{
    m_admin->keychainError = Error{Errc::Secret, u"primary"_s, u"denied"_s};
    begin();
    press("nextButton");
    choose("primarySignInKind", static_cast<int>(SignInKind::Bearer));
    type("primarySecret", u"token-1"_s);
    press("nextButton");
    type("pairName", u"Kept"_s);
    press("nextButton");
    press("nextButton");
    auto* banner = find<QWidget>(u"summaryBanner"_s);
    QTRY_COMPARE(banner->accessibleName(), u"Nothing was saved: the keychain did not take the secret"_s);
    QVERIFY(banner->accessibleDescription().contains(u"keychain"_s));
    QVERIFY(m_admin->kept.isEmpty());
    QVERIFY(!named(u"Kept"_s)); // a pair and its secrets are saved in one step
    press("nextButton"); // for this session only
    QTRY_VERIFY(!wizard() || !wizard()->isVisible());
    QCOMPARE(m_admin->kept, (QStringList{u"primary|token-1|session"_s, u"secondary|token-1|session"_s}));
    QCOMPARE(m_source->pairs().size(), 6);
}

void TestWizardSignIn::withoutAKeychainThereIsTheSessionOnly()
{
    m_admin->keychain = false;
    begin();
    press("nextButton");
    auto* place = find<QComboBox>(u"secretPlace"_s);
    QCOMPARE(place->count(), 1);
    QCOMPARE(place->currentData().toInt(), static_cast<int>(SecretPlace::Session));
}

void TestWizardSignIn::aSecondaryElsewhereThatSignsInAlikeWantsTheSecretAgain()
{
    m_source->add(signedIn(u"signed"_s));
    edit(u"signed"_s);
    type("secondaryAddress", u"https://elsewhere.example.net/fhir"_s);
    press("nextButton");
    find<QCheckBox>(u"sameSignIn"_s)->setChecked(true);
    press("primaryTestButton");
    QVERIFY(m_admin->tried.isEmpty());
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 1);
    QVERIFY2(problem().contains(u"not sent elsewhere"_s), qPrintable(problem()));
    type("primarySecret", u"both"_s);
    finish();
    QCOMPARE(m_admin->kept, (QStringList{u"primary|both|keychain"_s, u"secondary|both|keychain"_s}));
}

void TestWizardSignIn::aServiceThatWantsASecretNowWantsANewOne()
{
    PairStatus open = signedIn(u"open"_s);
    open.pair.primary.signIn = {}; // a secret of earlier days may still be kept
    m_source->add(open);
    edit(u"open"_s);
    press("nextButton");
    choose("primarySignInKind", static_cast<int>(SignInKind::Bearer));
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 1);
    type("primarySecret", u"token"_s);
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 2);
}

QTEST_MAIN(TestWizardSignIn)
#include "tst_wizard_sign_in.moc"
