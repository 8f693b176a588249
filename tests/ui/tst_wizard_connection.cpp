// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairs_desk.h"
#include "wizard/certificate_view.h"

#include <QFileDialog>
#include <QLabel>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

const QByteArray certificatePem = "-----BEGIN CERTIFICATE-----";
const QByteArray keyPem = "-----BEGIN PRIVATE KEY-----";

Inspection refused(const Endpoint& endpoint, std::optional<UntrustedCertificate> untrusted)
{
    Inspection seen = seenUnknownCa(endpoint);
    seen.untrusted = untrusted;
    return seen;
}

} // namespace

/// The first step: whom to trust, and what to show of oneself.
class TestWizardConnection : public PairsDesk
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void anUnknownCertificateShowsItsChain();
    void theCertificateAtFaultIsNamed_data();
    void theCertificateAtFaultIsNamed();
    void aLongChainShowsTheOneAtFault();
    void aTrustedCertificateIsNotBlamed();
    void aClientCertificateIsChosenByTheKeyboardAlone();
    void aFileWithBothNeedsNoOther();
    void whatCannotBeUsedIsRefused_data();
    void whatCannotBeUsedIsRefused();
    void withoutItsCertificateAKeyIsOfNoUse();
    void whatAServiceWantsIsShownAndKept();
    void aPrivateAddressIsExpected();

private:
    void offer(const char* field, const QString& path, const QByteArray& pem) const
    {
        m_admin->files.insert(path, pem);
        pressSpace(field);
        auto* dialog = find<QFileDialog>(u"keyFileDialog"_s);
        QVERIFY(dialog); // opened, not executed
        emit dialog->fileSelected(path);
        delete dialog;
        QCoreApplication::sendPostedEvents();
    }
    QString text(const char* label) const { return find<QLabel>(QString::fromLatin1(label))->text(); }
};

void TestWizardConnection::anUnknownCertificateShowsItsChain()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        return endpoint.tls.extraCaFiles.isEmpty() ? seenUnknownCa(endpoint) : seenAhds(endpoint);
    };
    begin();
    QTRY_VERIFY(result("primaryResult").contains(u"no secure connection"_s));
    auto* chain = find<CertificateView>(u"primaryCertificates"_s);
    QVERIFY(chain->isVisible());
    QVERIFY(result("primaryCertificate0").startsWith(u"CN=fhir-north"_s));
    QVERIFY(result("primaryCertificate0").contains(u"1F:1F:1F:1F:1F:1F:1F:1F 1F:1F"_s));
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
    // The secondary is offered the same, as both are usually signed by one authority.
    QCOMPARE(named(u"Trusting"_s)->secondary.tls.extraCaFiles, QStringList{u"/etc/hospital-ca.pem"_s});
}

void TestWizardConnection::theCertificateAtFaultIsNamed_data()
{
    QTest::addColumn<CertificateFault>("fault");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("curable");
    QTest::newRow("unknown CA") << CertificateFault::UnknownCa << 1 << u"not trusted: its issuer is not known here"_s
                                << true;
    QTest::newRow("other name") << CertificateFault::OtherName << 0 << u"not trusted: it was made for another name"_s
                                << false;
    QTest::newRow("expired") << CertificateFault::Expired << 0 << u"not trusted: it has expired"_s << false;
    QTest::newRow("its issuer has expired")
        << CertificateFault::Expired << 1 << u"not trusted: it has expired"_s << false;
    QTest::newRow("not yet valid") << CertificateFault::NotYetValid << 0 << u"not trusted: it is not valid yet"_s
                                   << false;
    QTest::newRow("anything else") << CertificateFault::Other << 0 << u"not trusted"_s << true;
}

void TestWizardConnection::theCertificateAtFaultIsNamed()
{
    QFETCH(CertificateFault, fault);
    QFETCH(int, index);
    QFETCH(QString, says);
    QFETCH(bool, curable);
    m_admin->seen = [&](const Endpoint& endpoint) { return refused(endpoint, UntrustedCertificate{index, fault}); };
    begin();
    QTRY_VERIFY(result("primaryResult").contains(u"no secure connection"_s));
    QVERIFY(shows("primaryCertificates"));
    for (int i = 0; i < 2; ++i) {
        const auto* line = find<ResultLine>(u"primaryCertificate%1"_s.arg(i));
        QCOMPARE(line->text().startsWith(says + u'\n'), i == index);
        QCOMPARE(line->text().contains(u"not trusted"_s), i == index);
        QVERIFY2(line->text().contains(u"Issued by "_s), qPrintable(line->text()));
        QVERIFY2(line->text().contains(u"Valid from "_s), qPrintable(line->text()));
        QCOMPARE(line->state() == StateClass::Bad, i == index);
    }
    QCOMPARE(shows("primaryTrustButton"), curable); // one more CA cures neither a date nor a name
    press("nextButton");
    press("nextButton"); // a certificate holds nobody, but the summary says it
    choose("primarySignInKind", static_cast<int>(SignInKind::None));
    press("nextButton");
    type("pairName", u"Refused"_s);
    press("nextButton");
    QVERIFY(find<QWidget>(u"summaryBanner"_s)->accessibleDescription().contains(u"no secure connection"_s));
}

void TestWizardConnection::aLongChainShowsTheOneAtFault()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        Inspection seen = refused(endpoint, UntrustedCertificate{19, CertificateFault::Expired});
        seen.certificates = QList<PeerCertificate>(20, seen.certificates.first());
        seen.certificates[19].subject = u"CN=The last one"_s;
        return seen;
    };
    begin();
    QTRY_VERIFY(shows("primaryCertificates"));
    QVERIFY(result("primaryCertificate6").contains(u"The last one"_s));
    QVERIFY(!m_page->findChild<ResultLine*>(u"primaryCertificate7"_s));
}

void TestWizardConnection::aTrustedCertificateIsNotBlamed()
{
    m_admin->seen = [](const Endpoint& endpoint) { return refused(endpoint, std::nullopt); };
    begin();
    QTRY_VERIFY(result("primaryResult").contains(u"It may want one from you"_s));
    QVERIFY(!shows("primaryCertificates"));
    pressSpace("primaryConnectionButton");
    offer("primaryClientCertificateButton", u"/etc/client.pem"_s, certificatePem + keyPem);
    QTRY_VERIFY(result("primaryResult").contains(u"Check the client certificate and its key"_s));
}

void TestWizardConnection::aClientCertificateIsChosenByTheKeyboardAlone()
{
    m_admin->seen = [](const Endpoint& endpoint) {
        const bool known = !endpoint.tls.clientCertificate.isEmpty() && !endpoint.tls.clientKey.isEmpty();
        return known ? seenAhds(endpoint) : refused(endpoint, std::nullopt);
    };
    begin();
    QVERIFY(!shows("primaryClientCertificateButton")); // few need it
    pressSpace("primaryConnectionButton");
    QVERIFY(shows("primaryClientCertificateButton") && !shows("primaryClientKeyButton"));
    offer("primaryClientCertificateButton", u"/etc/client.pem"_s, certificatePem);
    QVERIFY(text("primaryClientCertificateText").contains(u"/etc/client.pem"_s));
    QVERIFY(result("primaryClientResult").contains(u"choose the file of the key too"_s));
    QVERIFY(shows("primaryClientKeyButton"));
    QCOMPARE(text("primaryClientKeyText"), u"None"_s);
    offer("primaryClientKeyButton", u"/etc/client-key.pem"_s, keyPem);
    QVERIFY(result("primaryClientResult").isEmpty());
    QTRY_VERIFY(result("primaryResult").contains(u"Azure Health Data Services"_s)); // asked again with it
    skipSignIn();
    type("pairName", u"Shown"_s);
    press("nextButton");
    QVERIFY(text("summary1").contains(u"Client certificate: "_s));
    press("nextButton");
    const TlsOptions tls = named(u"Shown"_s)->primary.tls;
    QCOMPARE(tls.clientCertificate, u"/etc/client.pem"_s);
    QCOMPARE(tls.clientKey, u"/etc/client-key.pem"_s);
    QCOMPARE(named(u"Shown"_s)->secondary.tls, TlsOptions{});
}

void TestWizardConnection::aFileWithBothNeedsNoOther()
{
    begin();
    pressSpace("secondaryConnectionButton");
    offer("secondaryClientCertificateButton", u"/etc/both.pem"_s, certificatePem + keyPem);
    QVERIFY(result("secondaryClientResult").isEmpty());
    QCOMPARE(text("secondaryClientKeyText"), u"In the file of the certificate"_s);
}

void TestWizardConnection::whatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("says");
    const QString certificate = u"primaryClientCertificateButton"_s;
    const QString key = u"primaryClientKeyButton"_s;
    QTest::newRow("no PEM") << certificate << u"/home/holiday.jpg"_s << QByteArray() << u"cannot be used"_s;
    QTest::newRow("no certificate") << certificate << u"/etc/x.pem"_s << keyPem << u"holds no certificate"_s;
    QTest::newRow("no key") << key << u"/etc/x.pem"_s << certificatePem << u"holds no private key"_s;
    const QByteArray locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----";
    QTest::newRow("locked key") << key << u"/etc/x.pem"_s << locked << u"locked by a password"_s;
    QTest::newRow("locked key beside its certificate")
        << certificate << u"/etc/x.pem"_s << QByteArray(certificatePem + locked) << u"locked by a password"_s;
}

void TestWizardConnection::whatCannotBeUsedIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, path);
    QFETCH(QByteArray, pem);
    QFETCH(QString, says);
    begin();
    pressSpace("primaryConnectionButton");
    const bool ofKey = field.contains(u"Key"_s);
    if (ofKey) {
        offer("primaryClientCertificateButton", u"/etc/good.pem"_s, certificatePem);
    }
    offer(qPrintable(field), path, pem);
    QVERIFY2(result("primaryClientResult").contains(says), qPrintable(result("primaryClientResult")));
    QVERIFY(!text("primaryClientCertificateText").contains(path) && !text("primaryClientKeyText").contains(path));
    QCOMPARE(text("primaryClientCertificateText").contains(u"/etc/good.pem"_s), ofKey);
}

void TestWizardConnection::withoutItsCertificateAKeyIsOfNoUse()
{
    begin();
    pressSpace("primaryConnectionButton");
    offer("primaryClientCertificateButton", u"/etc/client.pem"_s, certificatePem);
    offer("primaryClientKeyButton", u"/etc/client-key.pem"_s, keyPem);
    pressSpace("primaryClientKeyRemove");
    QCOMPARE(text("primaryClientKeyText"), u"None"_s);
    QVERIFY(result("primaryClientResult").contains(u"choose the file of the key too"_s));
    offer("primaryClientKeyButton", u"/etc/client-key.pem"_s, keyPem);
    pressSpace("primaryClientCertificateRemove");
    QCOMPARE(text("primaryClientCertificateText"), u"None"_s);
    QVERIFY(!shows("primaryClientKeyButton") && !shows("primaryClientCertificateRemove"));
    skipSignIn();
    type("pairName", u"Plain"_s);
    finish();
    QCOMPARE(named(u"Plain"_s)->primary.tls, TlsOptions{});
}

void TestWizardConnection::whatAServiceWantsIsShownAndKept()
{
    PairStatus status = signedIn(u"signed"_s);
    status.pair.primary.tls = {.clientCertificate = u"/etc/client.pem"_s, .clientKey = u"/etc/client-key.pem"_s};
    status.pair.secondary.expectPrivateAddress = true;
    m_source->add(status);
    edit(u"signed"_s);
    QVERIFY(shows("primaryClientCertificateButton"));
    QVERIFY(text("primaryClientCertificateText").contains(u"/etc/client.pem"_s));
    QVERIFY(text("primaryClientKeyText").contains(u"/etc/client-key.pem"_s));
    QVERIFY(shows("secondaryPrivate") && find<QCheckBox>(u"secondaryPrivate"_s)->isChecked());
    finish();
    QCOMPARE(stored(u"signed"_s).primary.tls, status.pair.primary.tls);
    QVERIFY(stored(u"signed"_s).secondary.expectPrivateAddress && !stored(u"signed"_s).primary.expectPrivateAddress);
    edit(u"north"_s);
    QVERIFY(!shows("primaryClientCertificateButton") && !shows("secondaryPrivate")); // it wants nothing of it
}

void TestWizardConnection::aPrivateAddressIsExpected()
{
    begin();
    const qsizetype asked = m_admin->inspected.size();
    pressSpace("primaryConnectionButton");
    pressSpace("primaryPrivate");
    emit find<QLineEdit>(u"primaryAddress"_s)->editingFinished();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_admin->inspected.size(), asked); // it makes no difference to what the service is
    skipSignIn();
    type("pairName", u"Private"_s);
    press("nextButton");
    QVERIFY(text("summary1").contains(u"A private address is expected."_s));
    QVERIFY(!text("summary3").contains(u"A private address"_s));
    press("nextButton");
    QVERIFY(named(u"Private"_s)->primary.expectPrivateAddress);
    QVERIFY(!named(u"Private"_s)->secondary.expectPrivateAddress);
}

QTEST_MAIN(TestWizardConnection)
#include "tst_wizard_connection.moc"
