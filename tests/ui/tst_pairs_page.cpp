// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pair_wizard.h"
#include "pages/pairs_page.h"
#include "service/language.h"
#include "support/fake_pair_admin.h"
#include "widgets/result_line.h"
#include "wizard/certificate_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestPairsPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aPairIsAddedByTheKeyboardAlone();
    void theAddressesAreCheckedBeforeAnythingElse_data();
    void theAddressesAreCheckedBeforeAnythingElse();
    void unequalVersionsAndTwinsAreWarnedOf();
    void anUnknownCertificateShowsItsChain();
    void aLateAnswerToAnOldAddressIsDropped();
    void nextWaitsForTheServicesButNotForEver();
    void onlyTheFieldsOfTheKindAreThere();
    void theSignInIsTestedForBothServices();
    void aSecretIsNotSentToAnotherServer();
    void anEmptySecretKeepsTheOldOne();
    void writingToProductionNeedsAConfirmation();
    void aManagedPairHasOneAddress();
    void aRefusingKeychainLosesNothing();
    void withoutAKeychainThereIsTheSessionOnly();
    void escapeStoresNothing();
    void thePairUnderEditMayBeRemoved();
    void aProductionPairIsRemovedByItsName();
    void aPairIsRemovedThoughItsSecretsAreNot();
    void theDialogGoesWhenThePairIsGone();
    void aWrongFileIsASentence();
    void eachImportedPairSaysWhatBecameOfIt();
    void anExportSaysHowMany();
    void groupsAreCompleted();
    void serverTextIsPlainAndShort();
    void everyControlHasAName();
    void theListSaysWhereSecretsAre();
    void aMirroredListSelectsToo();

private:
    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        if (!found) {
            qWarning("there is no %s", qPrintable(name));
        }
        return found;
    }
    PairWizard* wizard() const { return m_page->findChild<PairWizard*>(); }
    void press(const char* button) const
    {
        QCoreApplication::sendPostedEvents(); // what was asked is answered
        QTest::mouseClick(find<QPushButton>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    void type(const char* field, const QString& text) const
    {
        auto* line = find<QLineEdit>(QString::fromLatin1(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        emit line->editingFinished();
    }
    QString result(const char* line) const { return find<ResultLine>(QString::fromLatin1(line))->text(); }
    QString problem() const { return result("wizardProblem"); }
    void choose(const char* box, int value) const
    {
        auto* combo = find<QComboBox>(QString::fromLatin1(box));
        combo->setCurrentIndex(combo->findData(value));
    }
    /// Opens the wizard and gives two good addresses.
    void begin() const
    {
        press("addButton");
        type("primaryAddress", u"https://new-a.example.org/fhir"_s);
        type("secondaryAddress", u"https://new-b.example.org/fhir"_s);
    }
    /// From a sign-in without secrets to the details.
    void skipSignIn() const
    {
        press("nextButton");
        choose("primarySignInKind", static_cast<int>(SignInKind::None));
        press("nextButton");
    }
    void edit(const QString& id) const { m_page->editPair(PairId{id}); }
    PairStatus signedIn(const QString& id) const
    {
        PairStatus status = healthyPair(id, u"Signed"_s, m_source->now());
        status.pair.environment = Environment::Test;
        status.pair.primary.baseUrl = QUrl(u"https://s-a.example.org/fhir"_s);
        status.pair.secondary.baseUrl = QUrl(u"https://s-b.example.org/fhir"_s);
        status.pair.primary.signIn = {.kind = SignInKind::Basic, .user = u"probe"_s};
        status.pair.secondary.signIn = status.pair.primary.signIn;
        return status;
    }
    std::optional<Pair> named(const QString& name) const
    {
        for (const PairStatus& status : m_source->pairs()) {
            if (status.pair.name == name) {
                return status.pair;
            }
        }
        return std::nullopt;
    }

    Theme m_theme{};
    Language m_language{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<FakePairAdmin> m_admin{};
    std::unique_ptr<PairsPage> m_page{};
};

void TestPairsPage::init()
{
    static bool once = (m_theme.apply(), true);
    Q_UNUSED(once)
    m_language.install(u"en"_s);
    m_source = std::make_unique<FakeWatchSource>();
    m_admin = std::make_unique<FakePairAdmin>(*m_source);
    addDrawnPairs(*m_source);
    m_page = std::make_unique<PairsPage>(PageContext{*m_source, m_theme, nullptr}, *m_admin);
    m_page->resize(1100, 700);
    m_page->show();
}

void TestPairsPage::cleanup()
{
    m_page.reset();
    m_admin.reset();
    m_source.reset();
}

void TestPairsPage::aPairIsAddedByTheKeyboardAlone()
{
    QTest::keyClick(find<QPushButton>(u"addButton"_s), Qt::Key_Space);
    QVERIFY(wizard() && wizard()->isVisible()); // opened, not executed
    auto* primary = find<QLineEdit>(u"primaryAddress"_s);
    QTest::keyClicks(primary, u"new-a.example.org/fhir"_s);
    QTest::keyClick(primary, Qt::Key_Tab);
    QTRY_VERIFY(result("primaryResult").contains(u"Azure Health Data Services"_s));
    QVERIFY(result("primaryResult").contains(u"FHIR 4.0.1"_s));
    QVERIFY(result("primaryResult").contains(u"client secret"_s));
    QTest::keyClicks(find<QLineEdit>(u"secondaryAddress"_s), u"https://new-b.example.org/fhir"_s);
    QTest::keyClick(find<QLineEdit>(u"secondaryAddress"_s), Qt::Key_Return); // Next
    QTRY_COMPARE(wizard()->currentStep(), 1);
    QCOMPARE(find<QLineEdit>(u"primaryTenant"_s)->text(), u"contoso.org"_s); // found, not asked for
    QTest::keyClicks(find<QLineEdit>(u"primaryClientId"_s), u"client-1"_s);
    QTest::keyClicks(find<QLineEdit>(u"primarySecret"_s), u"open-sesame"_s);
    QCOMPARE(find<QLineEdit>(u"primarySecret"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(find<QLineEdit>(u"primarySecret"_s), Qt::Key_Return);
    QCOMPARE(wizard()->currentStep(), 2);
    QTest::keyClicks(find<QLineEdit>(u"pairName"_s), u"New pair"_s);
    QTest::keyClick(find<QLineEdit>(u"pairName"_s), Qt::Key_Return);
    QCOMPARE(wizard()->currentStep(), 3);
    QTest::keyClick(find<QPushButton>(u"nextButton"_s), Qt::Key_Return);
    QTRY_VERIFY(!wizard() || !wizard()->isVisible());
    const auto pair = named(u"New pair"_s);
    QVERIFY(pair);
    QCOMPARE(pair->primary.baseUrl, QUrl(u"https://new-a.example.org/fhir"_s));
    QCOMPARE(pair->primary.flavour, Flavour::Ahds);
    QCOMPARE(pair->secondary.signIn.clientId, u"client-1"_s); // the same way
    QVERIFY(!pair->heartbeat.enabled);
    QCOMPARE(m_admin->kept, (QStringList{u"primary|open-sesame|keychain"_s, u"secondary|open-sesame|keychain"_s}));
}

void TestPairsPage::theAddressesAreCheckedBeforeAnythingElse_data()
{
    QTest::addColumn<QString>("primary");
    QTest::addColumn<QString>("secondary");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("field");
    const QString good = u"https://new-a.example.org/fhir"_s;
    QTest::newRow("none") << QString() << good << u"Enter the address"_s << u"primaryAddress"_s;
    QTest::newRow("no secondary") << good << QString() << u"Enter the address"_s << u"secondaryAddress"_s;
    QTest::newRow("no URL") << u"http://"_s << good << u"is no address of a service"_s << u"primaryAddress"_s;
    QTest::newRow("password") << u"https://me:secret@a.example.org"_s << good << u"must not hold a user name"_s
                              << u"primaryAddress"_s;
    QTest::newRow("equal") << good << u"HTTPS://NEW-A.example.org/fhir/"_s << u"the same service as the primary"_s
                           << u"secondaryAddress"_s;
    QTest::newRow("taken") << u"https://north-a.example.org/fhir"_s << good << u"another pair watches this address"_s
                           << u"primaryAddress"_s;
}

void TestPairsPage::theAddressesAreCheckedBeforeAnythingElse()
{
    QFETCH(QString, primary);
    QFETCH(QString, secondary);
    QFETCH(QString, says);
    QFETCH(QString, field);
    PairStatus north = *m_source->pair(PairId{u"north"_s});
    north.pair.primary.baseUrl = QUrl(u"https://north-a.example.org/fhir"_s);
    m_source->change(north.pair);
    press("addButton");
    type("primaryAddress", primary);
    type("secondaryAddress", secondary);
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 0);
    QVERIFY2(problem().contains(says), qPrintable(problem()));
    QVERIFY(!problem().contains(u"secret"_s));
    QVERIFY(find<QLineEdit>(field)->hasFocus() || !wizard()->isActiveWindow());
}

void TestPairsPage::unequalVersionsAndTwinsAreWarnedOf()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        Inspection seen = seenAhds(endpoint);
        seen.implementationUrl = u"https://one-and-the-same.example.org"_s;
        seen.endpoint.fhirVersion = endpoint.baseUrl.host().contains(u"-b"_s) ? u"4.3.0"_s : u"4.0.1"_s;
        return seen;
    };
    begin();
    auto* warning = find<QWidget>(u"addressWarning"_s);
    QTRY_VERIFY(warning->isVisible());
    QVERIFY(warning->accessibleDescription().contains(u"the same service as the primary"_s));
    QVERIFY(warning->accessibleDescription().contains(u"different FHIR versions"_s));
    QVERIFY(warning->accessibleDescription().contains(u"4.3.0"_s));
    press("nextButton"); // a warning holds nobody
    QCOMPARE(wizard()->currentStep(), 1);
}

void TestPairsPage::anUnknownCertificateShowsItsChain()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        return endpoint.tls.extraCaFiles.isEmpty() ? seenUnknownCa(endpoint) : seenAhds(endpoint);
    };
    begin();
    QTRY_VERIFY(result("primaryResult").contains(u"no secure connection"_s));
    auto* chain = find<CertificateView>(u"primaryCertificates"_s);
    QVERIFY(chain->isVisible());
    QVERIFY(result("primaryCertificate0").startsWith(u"CN=fhir-north"_s));
    QVERIFY(result("primaryCertificate1").startsWith(u"not trusted: its issuer is not known here"_s));
    QVERIFY(result("primaryCertificate1").contains(u"Hospital Root CA"_s));
    QTest::mouseClick(chain->findChild<QPushButton*>(u"primaryTrustButton"_s), Qt::LeftButton);
    auto* dialog = find<QFileDialog>(u"caFileDialog"_s);
    QVERIFY(dialog); // opened, not executed
    emit dialog->fileSelected(u"/etc/hospital-ca.pem"_s);
    dialog->close();
    QTRY_VERIFY(result("primaryResult").contains(u"Azure Health Data Services"_s));
    QVERIFY(find<QLabel>(u"primaryCaFiles"_s)->text().contains(u"/etc/hospital-ca.pem"_s));
    skipSignIn();
    type("pairName", u"Trusting"_s);
    press("nextButton");
    press("nextButton");
    QCOMPARE(named(u"Trusting"_s)->primary.tls.extraCaFiles, QStringList{u"/etc/hospital-ca.pem"_s});
    QVERIFY(named(u"Trusting"_s)->secondary.tls.extraCaFiles.isEmpty());
}

void TestPairsPage::aLateAnswerToAnOldAddressIsDropped()
{
    m_admin->hold = true;
    press("addButton");
    type("primaryAddress", u"https://old.example.org"_s);
    QVERIFY(result("primaryResult").contains(u"Asking old.example.org"_s));
    type("primaryAddress", u"https://newer.example.org"_s);
    m_admin->seen = [](const Endpoint& endpoint) {
        Inspection seen = seenAhds(endpoint);
        seen.endpoint.software = endpoint.baseUrl.host();
        return seen;
    };
    m_admin->answerHeld();
    QTRY_VERIFY(result("primaryResult").contains(u"newer.example.org"_s));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!result("primaryResult").contains(u"old.example.org"_s));
}

void TestPairsPage::nextWaitsForTheServicesButNotForEver()
{
    m_admin->hold = true;
    begin();
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 0);
    QVERIFY(problem().contains(u"Waiting for the services"_s));
    m_admin->answerHeld();
    QTRY_COMPARE(wizard()->currentStep(), 1); // by itself
    QCOMPARE(find<QLineEdit>(u"primaryTenant"_s)->text(), u"contoso.org"_s);
    QTest::keyClick(wizard(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<PairWizard*>());
    begin();
    press("nextButton");
    press("nextButton"); // somebody who will not wait
    QCOMPARE(wizard()->currentStep(), 1);
}

void TestPairsPage::onlyTheFieldsOfTheKindAreThere()
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

void TestPairsPage::theSignInIsTestedForBothServices()
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

void TestPairsPage::aSecretIsNotSentToAnotherServer()
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

void TestPairsPage::anEmptySecretKeepsTheOldOne()
{
    m_source->add(signedIn(u"signed"_s));
    edit(u"signed"_s);
    QCOMPARE(find<QLineEdit>(u"primaryAddress"_s)->text(), u"https://s-a.example.org/fhir"_s);
    press("nextButton");
    auto* secret = find<QLineEdit>(u"primarySecret"_s);
    QVERIFY(secret->text().isEmpty()); // never shown
    QVERIFY(secret->placeholderText().contains(u"Unchanged"_s));
    press("nextButton");
    find<QSpinBox>(u"pairRpo"_s)->setValue(7);
    press("nextButton");
    press("nextButton");
    QTRY_VERIFY(!wizard() || !wizard()->isVisible());
    QVERIFY(m_admin->kept.isEmpty());
    const Pair pair = m_source->pair(PairId{u"signed"_s})->pair;
    QCOMPARE(pair.objectives.rpo, Millis{7min});
    QCOMPARE(pair.primary.signIn.user, u"probe"_s);
}

void TestPairsPage::writingToProductionNeedsAConfirmation()
{
    begin();
    skipSignIn();
    type("pairName", u"New pair"_s);
    auto* heartbeat = find<QCheckBox>(u"heartbeatChoice"_s);
    auto* confirm = find<QCheckBox>(u"heartbeatConfirm"_s);
    QVERIFY(!heartbeat->isChecked() && !confirm->isVisible());
    heartbeat->setChecked(true);
    QVERIFY(confirm->isVisibleTo(wizard()));
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 2);
    QVERIFY(problem().contains(u"production"_s));
    choose("pairEnvironment", static_cast<int>(Environment::Test));
    QVERIFY(!confirm->isVisibleTo(wizard()));
    choose("pairEnvironment", static_cast<int>(Environment::Production));
    confirm->setChecked(true);
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 3);
    press("nextButton");
    QVERIFY(named(u"New pair"_s)->heartbeat.enabled);
}

void TestPairsPage::aManagedPairHasOneAddress()
{
    press("addButton");
    find<QRadioButton>(u"managedChoice"_s)->setChecked(true);
    QVERIFY(!find<QWidget>(u"secondaryForm"_s)->isVisibleTo(wizard()));
    type("primaryAddress", u"https://managed.example.org"_s);
    skipSignIn();
    QVERIFY(!find<QCheckBox>(u"heartbeatChoice"_s)->isVisibleTo(wizard()));
    type("pairName", u"Managed one"_s);
    press("nextButton");
    press("nextButton");
    const auto pair = named(u"Managed one"_s);
    QVERIFY(pair);
    QCOMPARE(pair->kind, PairKind::Managed);
    QVERIFY(pair->secondary.baseUrl.isEmpty());
}

void TestPairsPage::aRefusingKeychainLosesNothing()
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
    QVERIFY(named(u"Kept"_s)); // whatever the keychain says
    auto* banner = find<QWidget>(u"summaryBanner"_s);
    QTRY_COMPARE(banner->accessibleName(), u"The pair is saved, its secret is not"_s);
    QVERIFY(banner->accessibleDescription().contains(u"keychain"_s));
    QVERIFY(m_admin->kept.isEmpty());
    QVERIFY(!find<QPushButton>(u"backButton"_s)->isEnabled());
    press("nextButton"); // for this session only
    QTRY_VERIFY(!wizard() || !wizard()->isVisible());
    QCOMPARE(m_admin->kept, (QStringList{u"primary|token-1|session"_s, u"secondary|token-1|session"_s}));
    QCOMPARE(m_source->pairs().size(), 6);
}

void TestPairsPage::withoutAKeychainThereIsTheSessionOnly()
{
    m_admin->keychain = false;
    begin();
    press("nextButton");
    auto* place = find<QComboBox>(u"secretPlace"_s);
    QCOMPARE(place->count(), 1);
    QCOMPARE(place->currentData().toInt(), static_cast<int>(SecretPlace::Session));
}

void TestPairsPage::escapeStoresNothing()
{
    const auto before = m_source->pairs();
    edit(u"north"_s);
    type("primaryAddress", u"https://other.example.org"_s);
    QTest::keyClick(wizard(), Qt::Key_Escape);
    QTRY_VERIFY(!wizard() || !wizard()->isVisible());
    QCOMPARE(m_source->pairs(), before);
}

void TestPairsPage::thePairUnderEditMayBeRemoved()
{
    m_source->add(signedIn(u"signed"_s));
    edit(u"signed"_s);
    m_source->remove(PairId{u"signed"_s});
    QVERIFY(problem().contains(u"removed meanwhile"_s));
    press("nextButton");
    type("primarySecret", u"again"_s);
    type("secondarySecret", u"again"_s);
    press("nextButton");
    press("nextButton");
    press("nextButton");
    QTRY_VERIFY(m_source->pair(PairId{u"signed"_s}));
    QCOMPARE(m_admin->kept.size(), 2);
}

void TestPairsPage::aProductionPairIsRemovedByItsName()
{
    m_page->setPair(PairId{u"north"_s});
    press("removeButton");
    auto* confirm = find<QPushButton>(u"confirmRemoveButton"_s);
    QVERIFY(!confirm->isEnabled());
    QVERIFY(find<QLabel>(u"removeStays"_s)->text().contains(u"history"_s));
    QVERIFY(find<QLabel>(u"removeGoes"_s)->text().contains(u"secrets"_s));
    auto* name = find<QLineEdit>(u"removeName"_s);
    QTest::keyClicks(name, u"hospital"_s);
    QVERIFY(!confirm->isEnabled());
    name->setText(u"Hospital North"_s);
    QVERIFY(confirm->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!m_source->pair(PairId{u"north"_s}));
    QTRY_VERIFY(find<QWidget>(u"pairsTold"_s)->accessibleName().contains(u"Hospital North was removed"_s));
}

void TestPairsPage::aPairIsRemovedThoughItsSecretsAreNot()
{
    m_admin->removeError = Error{Errc::Secret, u"x"_s, u"locked"_s};
    m_page->setPair(PairId{u"north"_s});
    press("removeButton");
    find<QLineEdit>(u"removeName"_s)->setText(u"Hospital North"_s);
    press("confirmRemoveButton");
    QTRY_VERIFY(find<QWidget>(u"pairsTold"_s)->accessibleName().contains(u"its secrets were not"_s));
    QVERIFY(!m_source->pair(PairId{u"north"_s}));
}

void TestPairsPage::theDialogGoesWhenThePairIsGone()
{
    m_page->setPair(PairId{u"north"_s});
    press("removeButton");
    auto* dialog = find<QDialog>(u"removeDialog"_s);
    QVERIFY(dialog->isVisible());
    m_source->remove(PairId{u"north"_s});
    QVERIFY(!dialog->isVisible());
}

void TestPairsPage::aWrongFileIsASentence()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"holiday.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"hello\":1}");
    file.close();
    press("importButton");
    auto* dialog = find<QFileDialog>(u"importFileDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();
    auto* told = find<QWidget>(u"pairsTold"_s);
    QTRY_VERIFY(told->isVisible());
    QVERIFY(told->accessibleName().contains(u"no export of pairs"_s));
    QVERIFY(told->accessibleDescription().contains(u"holiday.json"_s));
    QCOMPARE(m_source->pairs().size(), 5);
    press("pairsToldClose");
    QVERIFY(!told->isVisible());
}

void TestPairsPage::eachImportedPairSaysWhatBecameOfIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pairs.json"_s);
    Pair good = signedIn(u"good"_s).pair;
    good.name = u"<b>Good</b>"_s;
    good.environment = Environment::Production;
    good.heartbeat.enabled = true;
    Pair taken = signedIn(u"taken"_s).pair;
    taken.name = u"Hospital North"_s;
    taken.primary.baseUrl = QUrl(u"https://t.example.org"_s);
    QVERIFY(writePairs(path, {good, taken}));
    m_page->importFile(path);
    QTRY_VERIFY(m_page->findChild<QTableView*>(u"importTable"_s));
    const auto* model = find<QTableView>(u"importTable"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), u"<b>Good</b>"_s);
    QVERIFY(model->index(0, 1).data().toString().startsWith(u"Added."_s));
    QVERIFY(model->index(0, 1).data().toString().contains(u"heartbeat is off"_s));
    QVERIFY(model->index(0, 1).data().toString().contains(u"secrets are not in the file"_s));
    QVERIFY(model->index(1, 1).data().toString().contains(u"has this name already"_s));
    QVERIFY(!m_source->pair(PairId{u"good"_s})->pair.heartbeat.enabled);
}

void TestPairsPage::anExportSaysHowMany()
{
    const QTemporaryDir folder;
    m_page->exportFile(folder.filePath(u"out.json"_s));
    QTRY_VERIFY(find<QWidget>(u"pairsTold"_s)->accessibleName().contains(u"5 pair"_s));
    m_page->exportFile(folder.filePath(u"no/such/out.json"_s));
    QTRY_COMPARE(find<QWidget>(u"pairsTold"_s)->accessibleName(), u"Nothing was exported."_s);
}

void TestPairsPage::groupsAreCompleted()
{
    PairStatus grouped = signedIn(u"grouped"_s);
    grouped.pair.group = u"Region West"_s;
    m_source->add(grouped);
    begin();
    skipSignIn();
    const QCompleter* completer = find<QLineEdit>(u"pairGroup"_s)->completer();
    QVERIFY(completer);
    QCOMPARE(completer->model()->index(0, 0).data().toString(), u"Region West"_s);
}

void TestPairsPage::serverTextIsPlainAndShort()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        Inspection seen = seenAhds(endpoint);
        seen.endpoint.software = u"<b>bold</b>"_s + QString(10'000, u'x');
        seen.endpoint.fhirVersion = QString(10'000, u'4');
        Inspection refused = seenUnknownCa(endpoint);
        refused.certificates.first().subject = u"<img src=x>"_s + QString(10'000, u'y');
        refused.error->subject = QString(10'000, u'z');
        return endpoint.baseUrl.host().contains(u"-b"_s) ? refused : seen;
    };
    begin();
    QTRY_VERIFY(result("primaryResult").contains(u"<b>bold</b>"_s));
    QTRY_VERIFY(result("secondaryCertificate0").contains(u"<img src=x>"_s));
    for (int step = 0; step < 4; ++step) {
        for (const QLabel* label : wizard()->findChildren<QLabel*>()) {
            QVERIFY2(label->text().size() < 1200, qPrintable(label->text().left(80)));
            const bool ours = !label->property("kind").isNull();
            QVERIFY2(!ours || label->textFormat() == Qt::PlainText, qPrintable(label->text().left(80)));
        }
        QVERIFY(wizard()->minimumSizeHint().width() < 900);
        if (step == 1) {
            choose("primarySignInKind", static_cast<int>(SignInKind::None));
        } else if (step == 2) {
            type("pairName", u"Plain"_s);
        }
        if (step < 3) {
            press("nextButton");
            QCOMPARE(wizard()->currentStep(), step + 1);
        }
    }
}

void TestPairsPage::everyControlHasAName()
{
    begin();
    for (int step = 0; step < 4; ++step) {
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool inner = widget->objectName().startsWith(u"qt_"_s);
            if (widget->focusPolicy() == Qt::NoFocus || inner || !widget->isVisible()
                || widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QSpinBox")) {
                continue;
            }
            const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
            QVERIFY2(!widget->objectName().isEmpty(), what.constData());
            QVERIFY2(!widget->accessibleName().isEmpty(), what.constData());
        }
        if (step == 1) {
            type("primaryClientId", u"client"_s);
        } else if (step == 2) {
            type("pairName", u"Named"_s);
        }
        if (step < 3) {
            press("nextButton");
        }
    }
    QCOMPARE(wizard()->currentStep(), 3);
}

void TestPairsPage::theListSaysWhereSecretsAre()
{
    m_source->add(signedIn(u"signed"_s));
    const auto* table = find<QTableView>(u"inventoryTable"_s);
    const auto secret = [&] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == u"Signed"_s) {
                return table->model()->index(row, 4).data().toString();
            }
        }
        return QString();
    };
    QTRY_COMPARE(secret(), u"missing"_s);
    m_admin->saveSecrets(PairId{u"signed"_s}, {{u"primary"_s, Secret("x")}}, SecretPlace::Keychain).waitForFinished();
    QTRY_COMPARE(secret(), u"in the keychain"_s);
    m_admin->keychainError = Error{Errc::Secret, {}, u"locked"_s};
    emit m_admin->secretsChanged(PairId{u"signed"_s});
    QTRY_COMPARE(secret(), u"the keychain does not answer"_s);
}

void TestPairsPage::aMirroredListSelectsToo()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    m_page->setPair(PairId{u"hie"_s});
    QVERIFY(find<QPushButton>(u"removeButton"_s)->isEnabled());
    press("removeButton");
    QVERIFY(m_page->findChild<QDialog*>(u"removeDialog"_s));
}

QTEST_MAIN(TestPairsPage)
#include "tst_pairs_page.moc"
