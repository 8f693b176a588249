// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairs_desk.h"
#include "wizard/duration_text.h"

#include <QCompleter>
#include <QLabel>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The third step: names, objectives and the heartbeat.
class TestWizardDetails : public PairsDesk
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void writingToProductionNeedsAConfirmation();
    void groupsAreCompleted();
    void theHeartbeatMayHaveAnIdentityOfItsOwn();
    void itsTestDoesNotAskForMoreThanItNeeds();
    void itsSecretIsNotSentToAnotherServer();
    void itsIdentityIsShownAndKept();
    void switchedOffItKeepsItsIdentity();
    void switchedOffAndElsewhereItHasNone();
    void aMissingSecretIsSaid();
    void case8_ninetySecondsAreNotNinetyMinutes();
    void aSharedGatewayIsConfirmedOnlyWhereOneMayBe();
    void c7_twoServicesOfOneHostAreToldApartByTheirNames();

private:
    /// A new pair at its third step, with the heartbeat on.
    void beginHeartbeat() const
    {
        begin();
        skipSignIn();
        type("pairName", u"Beating"_s);
        choose("pairEnvironment", static_cast<int>(Environment::Test));
        pressSpace("heartbeatChoice");
    }
    PairStatus beating() const
    {
        PairStatus status = signedIn(u"beating"_s);
        status.pair.heartbeat.enabled = true;
        status.pair.heartbeat.signIn = {.kind = SignInKind::Basic, .user = u"writer"_s};
        return status;
    }
};

void TestWizardDetails::writingToProductionNeedsAConfirmation()
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

void TestWizardDetails::groupsAreCompleted()
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

void TestWizardDetails::theHeartbeatMayHaveAnIdentityOfItsOwn()
{
    beginHeartbeat();
    QVERIFY(!shows("heartbeatSignInKind")); // few need it
    pressSpace("heartbeatIdentityButton");
    const auto* kind = find<QComboBox>(u"heartbeatSignInKind"_s);
    QCOMPARE(kind->currentText(), u"The same as the primary"_s);
    QVERIFY(!shows("heartbeatTestButton") && !shows("heartbeatSecret"));
    choose("heartbeatSignInKind", static_cast<int>(SignInKind::Basic));
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 2);
    QVERIFY2(problem().contains(u"Enter the user name"_s), qPrintable(problem()));
    type("heartbeatUser", u"writer"_s);
    QVERIFY(problem().isEmpty()); // it is being put right
    type("heartbeatSecret", u"beat-it"_s);
    press("heartbeatTestButton");
    QTRY_VERIFY(result("heartbeatSignInResult").contains(u"Whether it may write shows"_s));
    QCOMPARE(m_admin->tried, QStringList{u"heartbeat|basic|beat-it"_s});
    press("nextButton");
    QVERIFY(find<QLabel>(u"summary6"_s)->text().contains(u"User name and password · in the keychain"_s));
    press("nextButton");
    QTRY_VERIFY(!wizard() || !wizard()->isVisible());
    const Pair pair = *named(u"Beating"_s);
    QCOMPARE(pair.heartbeat.signIn, (SignIn{.kind = SignInKind::Basic, .user = u"writer"_s}));
    QCOMPARE(pair.primary.signIn, SignIn{});
    QCOMPARE(m_admin->kept, QStringList{u"heartbeat|beat-it|keychain"_s});
}

void TestWizardDetails::itsTestDoesNotAskForMoreThanItNeeds()
{
    beginHeartbeat();
    pressSpace("heartbeatIdentityButton");
    choose("heartbeatSignInKind", static_cast<int>(SignInKind::Bearer));
    type("heartbeatSecret", u"token"_s);
    m_admin->signIn = fail(Errc::Forbidden, u"https://new-a.example.org"_s);
    press("heartbeatTestButton");
    const auto* line = find<ResultLine>(u"heartbeatSignInResult"_s);
    QTRY_COMPARE(line->state(), StateClass::Watch);
    QVERIFY(line->text().contains(u"reading is denied"_s));
    m_admin->signIn = fail(Errc::Unauthorized, u"https://new-a.example.org"_s);
    press("heartbeatTestButton");
    QTRY_COMPARE(line->state(), StateClass::Bad);
}

void TestWizardDetails::itsSecretIsNotSentToAnotherServer()
{
    m_source->add(beating());
    edit(u"beating"_s);
    type("primaryAddress", u"https://elsewhere.example.net/fhir"_s);
    press("nextButton");
    type("primarySecret", u"fresh"_s);
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 2);
    QVERIFY(find<QLineEdit>(u"heartbeatSecret"_s)->placeholderText().isEmpty());
    find<QPushButton>(u"heartbeatIdentityButton"_s)->setChecked(false);
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 2);
    QVERIFY2(problem().contains(u"not sent elsewhere"_s), qPrintable(problem()));
    QVERIFY(shows("heartbeatSecret")); // opened, where it is to be put right
    type("heartbeatSecret", u"new-beat"_s);
    finish();
    QCOMPARE(m_admin->kept, (QStringList{u"heartbeat|new-beat|keychain"_s, u"primary|fresh|keychain"_s}));
}

void TestWizardDetails::itsIdentityIsShownAndKept()
{
    m_source->add(beating());
    edit(u"beating"_s);
    press("nextButton");
    press("nextButton");
    QVERIFY(shows("heartbeatUser"));
    QCOMPARE(find<QLineEdit>(u"heartbeatUser"_s)->text(), u"writer"_s);
    QVERIFY(find<QLineEdit>(u"heartbeatSecret"_s)->placeholderText().contains(u"Unchanged"_s));
    finish();
    QCOMPARE(stored(u"beating"_s).heartbeat, beating().pair.heartbeat);
    QVERIFY(m_admin->kept.isEmpty());
}

void TestWizardDetails::switchedOffItKeepsItsIdentity()
{
    m_source->add(beating());
    edit(u"beating"_s);
    press("nextButton");
    press("nextButton");
    choose("heartbeatSignInKind", static_cast<int>(SignInKind::EntraDeviceCode)); // and then thinks better of it
    pressSpace("heartbeatChoice");
    QVERIFY(!shows("heartbeatSignInKind") && !shows("heartbeatIdentityButton"));
    finish();
    QVERIFY(!stored(u"beating"_s).heartbeat.enabled);
    QCOMPARE(stored(u"beating"_s).heartbeat.signIn, beating().pair.heartbeat.signIn);
}

void TestWizardDetails::switchedOffAndElsewhereItHasNone()
{
    m_source->add(beating());
    edit(u"beating"_s);
    type("primaryAddress", u"https://elsewhere.example.net/fhir"_s);
    press("nextButton");
    type("primarySecret", u"fresh"_s);
    press("nextButton");
    pressSpace("heartbeatChoice");
    finish();
    QCOMPARE(stored(u"beating"_s).primary.baseUrl, QUrl(u"https://elsewhere.example.net/fhir"_s));
    QCOMPARE(stored(u"beating"_s).heartbeat.signIn, SignIn{}); // its secret was given for the old address
}

void TestWizardDetails::aMissingSecretIsSaid()
{
    beginHeartbeat();
    pressSpace("heartbeatIdentityButton");
    choose("heartbeatSignInKind", static_cast<int>(SignInKind::Bearer));
    press("heartbeatTestButton");
    QCOMPARE(result("heartbeatSignInResult"), u"Give the secret first."_s);
    press("nextButton"); // it may come from the environment
    const auto* banner = find<QWidget>(u"summaryBanner"_s);
    QVERIFY(banner->accessibleDescription().contains(u"No secret was given to write the heartbeat"_s));
}

void TestWizardDetails::case8_ninetySecondsAreNotNinetyMinutes()
{
    const std::pair<const char*, std::optional<Millis>> texts[] = {
        {"90s", 90s},     {"90 s", 90s},   {"15", 15min},       {"1 h 30 min", 90min},
        {"1,5 h", 90min}, {"2 days", 48h}, {"90 parsecs", {}},  {"", {}},
        {"minutes", {}},  {"-5 min", {}},  {"1 min 30 s", 90s}, {"15 min 7", {}}};
    for (const auto& [text, wanted] : texts) {
        QVERIFY2(parseDuration(QString::fromLatin1(text)) == wanted, text);
    }
    for (const QString& code : Language::available()) {
        m_language.install(code);
        QVERIFY2(parseDuration(durationText(26h + 90s)) == std::optional<Millis>(26h + 90s), qPrintable(code));
    }
    m_language.install(u"en"_s);
    begin();
    skipSignIn();
    type("pairName", u"Timed"_s);
    type("pairRpo", u"90 parsecs"_s);
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 2);
    QVERIFY2(problem().contains(u"15 min"_s), qPrintable(problem()));
    type("pairRpo", u"90s"_s);
    press("nextButton");
    press("nextButton");
    const auto pair = named(u"Timed"_s);
    QVERIFY(pair);
    QCOMPARE(pair->objectives.rpo, Millis{90s});
}

void TestWizardDetails::aSharedGatewayIsConfirmedOnlyWhereOneMayBe()
{
    PairStatus gate = signedIn(u"gate"_s);
    gate.pair.primary.signIn = {};
    gate.pair.secondary.signIn = {};
    m_source->add(gate);
    const auto toDetails = [this] {
        edit(u"gate"_s);
        press("nextButton");
        press("nextButton");
    };
    toDetails();
    QVERIFY(shows("sharedGateway"));
    QVERIFY(!find<QCheckBox>(u"sharedGateway"_s)->isChecked());
    pressSpace("sharedGateway");
    finish();
    QVERIFY(stored(u"gate"_s).sharedGateway);
    // Another address: nobody has said it of that one.
    edit(u"gate"_s);
    type("secondaryAddress", u"https://s-c.example.org/fhir"_s);
    press("nextButton");
    press("nextButton");
    QVERIFY(shows("sharedGateway") && !find<QCheckBox>(u"sharedGateway"_s)->isChecked());
    pressSpace("sharedGateway");
    finish();
    QVERIFY(stored(u"gate"_s).sharedGateway);
    // Another port cannot be the same address and port.
    edit(u"gate"_s);
    type("secondaryAddress", u"https://s-c.example.org:8443/fhir"_s);
    press("nextButton");
    press("nextButton");
    QVERIFY(!shows("sharedGateway"));
    finish();
    QVERIFY(!stored(u"gate"_s).sharedGateway);
}

void TestWizardDetails::c7_twoServicesOfOneHostAreToldApartByTheirNames()
{
    press("addButton");
    type("primaryAddress", u"http://127.0.0.1:8080/fhir"_s);
    type("secondaryAddress", u"http://127.0.0.1:8081/fhir"_s);
    skipSignIn();
    QCOMPARE(find<QLineEdit>(u"primaryName"_s)->text(), u"127.0.0.1:8080"_s);
    type("pairName", u"Local"_s);
    type("secondaryName", {}); // left empty it has a name all the same
    choose("pairEnvironment", static_cast<int>(Environment::Test));
    finish();
    const auto pair = named(u"Local"_s);
    QVERIFY(pair.has_value());
    QCOMPARE(pair->primary.name, u"127.0.0.1:8080"_s);
    QCOMPARE(pair->secondary.name, u"127.0.0.1:8081"_s);
}

QTEST_MAIN(TestWizardDetails)
#include "tst_wizard_details.moc"
