// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairs_desk.h"
#include "wizard/certificate_view.h"

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The first step: which services, and what they say of themselves.
class TestWizardAddresses : public PairsDesk
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void theAddressesAreCheckedBeforeAnythingElse_data();
    void theAddressesAreCheckedBeforeAnythingElse();
    void unequalVersionsAndTwinsAreWarnedOf();
    void aLateAnswerToAnOldAddressIsDropped();
    void theCaOfThePrimaryIsTrustedAtTheSecondaryToo();
    void aRefusedConnectionIsCalledRefused();
};

void TestWizardAddresses::theAddressesAreCheckedBeforeAnythingElse_data()
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

void TestWizardAddresses::theAddressesAreCheckedBeforeAnythingElse()
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

void TestWizardAddresses::unequalVersionsAndTwinsAreWarnedOf()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        Inspection seen = seenAhds(endpoint);
        seen.implementationUrl = u"https://new-a.example.org/fhir"_s;
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

void TestWizardAddresses::aLateAnswerToAnOldAddressIsDropped()
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

void TestWizardAddresses::theCaOfThePrimaryIsTrustedAtTheSecondaryToo()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        return endpoint.tls.extraCaFiles.isEmpty() ? seenUnknownCa(endpoint) : seenAhds(endpoint);
    };
    press("addButton");
    type("primaryAddress", u"https://new-a.example.org/fhir"_s);
    type("secondaryAddress", u"https://new-b.example.org/fhir"_s);
    QTRY_VERIFY(!result("secondaryResult").isEmpty());
    wizard()->findChild<QWidget*>(u"primaryForm"_s)->findChild<CertificateView*>()->trust(u"/etc/ssl/hospital.pem"_s);
    QTRY_VERIFY(result("primaryResult").contains(u"FHIR 4.0.1"_s));
    QTRY_VERIFY(result("secondaryResult").contains(u"FHIR 4.0.1"_s)); // nobody had to choose it again
}

void TestWizardAddresses::aRefusedConnectionIsCalledRefused()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        Inspection seen;
        seen.endpoint = endpoint;
        seen.error = Error{Errc::Unreachable, endpoint.baseUrl.host(), u"connection refused"_s};
        return seen;
    };
    press("addButton");
    type("primaryAddress", u"https://new-a.example.org:444/fhir"_s);
    QTRY_VERIFY2(result("primaryResult").contains(u"refused the connection"_s), qPrintable(result("primaryResult")));
}

QTEST_MAIN(TestWizardAddresses)
#include "tst_wizard_addresses.moc"
