// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairs_desk.h"

#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// The wizard as a whole.
class TestPairWizard : public PairsDesk
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aPairIsAddedByTheKeyboardAlone();
    void aManagedPairHasOneAddress();
    void nextWaitsForTheServicesButNotForEver();
    void escapeStoresNothing();
    void case8_escapeDoesNotDiscardWhatWasEntered();
    void thePairUnderEditMayBeRemoved();
    void serverTextIsPlainAndShort();
    void everyControlHasAName();
    void tabGoesThroughEachStepFromTopToBottom();
    void aNewPairStartsFromTheSettings();
    void withoutSettingsANewPairIsAsUsual();
    void lookingAtAPairChangesNothingOfIt();

private:
    QStringList tabStops(const char* step) const;
};

void TestPairWizard::aPairIsAddedByTheKeyboardAlone()
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

void TestPairWizard::aManagedPairHasOneAddress()
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

void TestPairWizard::nextWaitsForTheServicesButNotForEver()
{
    m_admin->hold = true;
    begin();
    press("nextButton");
    QCOMPARE(wizard()->currentStep(), 0);
    QVERIFY(problem().contains(u"Waiting for the services"_s));
    m_admin->answerHeld();
    QTRY_COMPARE(wizard()->currentStep(), 1); // by itself
    QCOMPARE(find<QLineEdit>(u"primaryTenant"_s)->text(), u"contoso.org"_s);
    press("cancelButton");
    QTRY_VERIFY(!m_page->findChild<PairWizard*>());
    begin();
    press("nextButton");
    press("nextButton"); // somebody who will not wait
    QCOMPARE(wizard()->currentStep(), 1);
}

void TestPairWizard::escapeStoresNothing()
{
    const auto before = m_source->pairs();
    edit(u"north"_s);
    type("primaryAddress", u"https://other.example.org"_s);
    QTest::keyClick(wizard(), Qt::Key_Escape);
    press("confirmButton"); // it asks: see below
    QTRY_VERIFY(!wizard() || !wizard()->isVisible());
    QCOMPARE(m_source->pairs(), before);
}

void TestPairWizard::case8_escapeDoesNotDiscardWhatWasEntered()
{
    press("addButton");
    QTest::keyClick(wizard(), Qt::Key_Escape); // nothing yet: it just goes
    QTRY_VERIFY(!m_page->findChild<PairWizard*>());
    press("addButton");
    type("primaryAddress", u"https://other.example.org"_s);
    QTest::keyClick(wizard(), Qt::Key_Escape);
    QVERIFY(wizard() && wizard()->isVisible());
    auto* asked = wizard()->findChild<QDialog*>(u"discardDialog"_s);
    QVERIFY(asked && asked->isVisible());
    QTest::keyClick(asked, Qt::Key_Escape); // one more key does not discard it either
    QVERIFY(wizard()->isVisible());
    QCOMPARE(find<QLineEdit>(u"primaryAddress"_s)->text(), u"https://other.example.org"_s);
}

void TestPairWizard::thePairUnderEditMayBeRemoved()
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

void TestPairWizard::serverTextIsPlainAndShort()
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

void TestPairWizard::everyControlHasAName()
{
    begin();
    for (int step = 0; step < 4; ++step) {
        int controls = 0;
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool inner = widget->objectName().startsWith(u"qt_"_s);
            if (widget->focusPolicy() == Qt::NoFocus || inner || !widget->isVisible()
                || widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QSpinBox")) {
                continue;
            }
            const QByteArray what = QByteArray(widget->metaObject()->className()) + ' ' + widget->objectName().toUtf8();
            QVERIFY2(!widget->objectName().isEmpty(), what.constData());
            QVERIFY2(!widget->accessibleName().isEmpty(), what.constData());
            ++controls;
        }
        QVERIFY(controls > 3);
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

/// The controls of a step in the order in which Tab reaches them.
QStringList TestPairWizard::tabStops(const char* step) const
{
    auto* page = find<QWidget>(QString::fromLatin1(step));
    QStringList names;
    int lowest = 0;
    for (QWidget* at = page->nextInFocusChain(); at != page; at = at->nextInFocusChain()) {
        if (!page->isAncestorOf(at) || !at->isVisible() || !at->isEnabled() || !(at->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        const int middle = at->mapTo(page, at->rect().center()).y();
        if (middle < lowest - 12) {
            names << u"upwards: "_s; // Tab would jump back
        }
        lowest = std::max(lowest, middle);
        names << at->objectName();
    }
    return names;
}

void TestPairWizard::tabGoesThroughEachStepFromTopToBottom()
{
    m_admin->seen = [](const Endpoint& endpoint) { return seenUnknownCa(endpoint); };
    begin();
    QCoreApplication::sendPostedEvents();
    pressSpace("primaryConnectionButton");
    QCoreApplication::processEvents();
    const QStringList first = tabStops("addressesStep");
    QVERIFY2(!first.contains(u"upwards: "_s), qPrintable(first.join(u' ')));
    for (const QString& name : {u"primaryTrustButton"_s, u"primaryAgainButton"_s, u"primaryClientCertificateButton"_s,
                                u"primaryPrivate"_s, u"secondaryConnectionButton"_s}) {
        QVERIFY2(first.contains(name), qPrintable(name));
    }
    skipSignIn();
    QCOMPARE(wizard()->currentStep(), 2);
    pressSpace("heartbeatChoice");
    pressSpace("heartbeatIdentityButton");
    choose("heartbeatSignInKind", static_cast<int>(SignInKind::EntraClientSecret));
    QCoreApplication::processEvents();
    const QStringList third = tabStops("detailsStep");
    QVERIFY2(!third.contains(u"upwards: "_s), qPrintable(third.join(u' ')));
    for (const QString& name : {u"heartbeatConfirm"_s, u"heartbeatIdentityButton"_s, u"heartbeatSignInKind"_s,
                                u"heartbeatSecret"_s, u"heartbeatMoreButton"_s, u"heartbeatTestButton"_s}) {
        QVERIFY2(third.contains(name), qPrintable(name));
    }
}

void TestPairWizard::aNewPairStartsFromTheSettings()
{
    FakeSettings settings;
    settings.now.probePeriod = 60s;
    settings.now.heartbeatPeriod = 15s;
    close();
    open(&settings);
    begin();
    skipSignIn();
    QVERIFY(find<QLabel>(u"heartbeatText"_s)->text().contains(u"15 s"_s));
    type("pairName", u"Fresh"_s);
    finish();
    QCOMPARE(named(u"Fresh"_s)->probePeriod, Millis{60s});
    QCOMPARE(named(u"Fresh"_s)->heartbeat.period, Millis{15s});
    m_source->add(signedIn(u"signed"_s));
    edit(u"signed"_s);
    finish();
    QCOMPARE(stored(u"signed"_s).probePeriod, Pair{}.probePeriod); // a stored pair keeps its own
    close();
}

void TestPairWizard::withoutSettingsANewPairIsAsUsual()
{
    begin();
    skipSignIn();
    type("pairName", u"Fresh"_s);
    finish();
    QCOMPARE(named(u"Fresh"_s)->probePeriod, Pair{}.probePeriod);
    QCOMPARE(named(u"Fresh"_s)->heartbeat, HeartbeatPolicy{});
}

void TestPairWizard::lookingAtAPairChangesNothingOfIt()
{
    PairStatus status = signedIn(u"signed"_s);
    Pair& pair = status.pair;
    for (Endpoint* endpoint : {&pair.primary, &pair.secondary}) {
        endpoint->flavour = Flavour::Ahds; // as it will be seen
        endpoint->fhirVersion = u"4.0.1"_s;
        endpoint->software = u"Azure Healthcare APIs 4.0.6"_s;
        endpoint->tls = {{u"/etc/ca.pem"_s}, u"/etc/client.pem"_s, u"/etc/client-key.pem"_s};
        endpoint->expectPrivateAddress = true;
    }
    pair.group = u"West"_s;
    pair.frontUrl = QUrl(u"https://front.example.org/fhir"_s);
    pair.objectives = {.rpo = 90s, .rto = 95min};
    pair.heartbeat = {.enabled = true, .period = 20s, .drillPeriod = 5s};
    pair.heartbeat.signIn = {.kind = SignInKind::SmartBackend,
                             .clientId = u"writer"_s,
                             .scope = u"system/Basic.cu"_s,
                             .keyId = u"k1"_s,
                             .authority = QUrl(u"https://login.example.org/token"_s)};
    pair.probePeriod = 45s;
    pair.drillMode = true;
    m_source->add(status);
    edit(u"signed"_s);
    finish();
    QVERIFY(!wizard() || !wizard()->isVisible());
    QCOMPARE(stored(u"signed"_s), pair);
    QVERIFY(m_admin->kept.isEmpty());
}

QTEST_MAIN(TestPairWizard)
#include "tst_pair_wizard.moc"
