// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairs_desk.h"

#include <QLabel>
#include <QTableView>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestPairsPage : public PairsDesk
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aProductionPairIsRemovedByItsName();
    void s5_aPairStaysWhenItsSecretsCannotBeRemoved();
    void r8_theHeartbeatThatStaysIsToldAndDeletedWhenAsked();
    void r8_aHeartbeatThatCannotBeDeletedKeepsThePair();
    void theDialogGoesWhenThePairIsGone();
    void theListSaysWhereSecretsAre();
    void aMirroredListSelectsToo();
};

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

void TestPairsPage::s5_aPairStaysWhenItsSecretsCannotBeRemoved()
{
    m_admin->removeError = Error{Errc::Secret, u"x"_s, u"locked"_s};
    m_page->setPair(PairId{u"north"_s});
    press("removeButton");
    find<QLineEdit>(u"removeName"_s)->setText(u"Hospital North"_s);
    press("confirmRemoveButton");
    QTRY_VERIFY(find<QWidget>(u"pairsTold"_s)->accessibleName().contains(u"was not removed"_s));
    QVERIFY(m_source->pair(PairId{u"north"_s}));
}

void TestPairsPage::r8_theHeartbeatThatStaysIsToldAndDeletedWhenAsked()
{
    Pair pair = m_source->pair(PairId{u"cohort"_s})->pair;
    pair.heartbeat.enabled = true;
    m_source->change(pair);
    m_page->setPair(pair.id);
    press("removeButton");
    const auto* stays = find<QLabel>(u"removeHeartbeat"_s);
    QVERIFY2(stays->isVisible() && stays->text().contains(u"https://fhir-south.example.org/Basic/rekindle-heartbeat"_s)
                 && stays->text().contains(u"https://fhir-west.example.org/Basic/rekindle-heartbeat"_s),
             qPrintable(stays->text()));
    auto* choice = find<QCheckBox>(u"deleteHeartbeatChoice"_s);
    QVERIFY(!choice->isChecked()); // nothing is written to a service that nobody asked for
    QVERIFY(find<QLabel>(u"removeStays"_s)->text().contains(u"Nothing is changed on the services"_s));
    choice->click();
    QVERIFY(!find<QLabel>(u"removeStays"_s)->text().contains(u"Nothing is changed on the services"_s));
    press("confirmRemoveButton");
    QTRY_VERIFY(!m_source->pair(pair.id));
    QCOMPARE(m_admin->heartbeatsDeleted, QStringList{u"cohort"_s});
    m_page->setPair(PairId{u"hie"_s}); // it writes none
    press("removeButton");
    QVERIFY(!find<QDialog>(u"removeDialog"_s)->findChild<QCheckBox*>());
}

void TestPairsPage::r8_aHeartbeatThatCannotBeDeletedKeepsThePair()
{
    Pair pair = m_source->pair(PairId{u"cohort"_s})->pair;
    pair.heartbeat.enabled = true;
    m_source->change(pair);
    m_admin->heartbeatError = Error{Errc::Foreign, u"Basic/rekindle-heartbeat"_s, {}};
    m_page->setPair(pair.id);
    press("removeButton");
    find<QCheckBox>(u"deleteHeartbeatChoice"_s)->click();
    press("confirmRemoveButton");
    QTRY_VERIFY(find<QWidget>(u"pairsTold"_s)->accessibleName().contains(u"its heartbeat could not be deleted"_s));
    QVERIFY(m_source->pair(pair.id));
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
    m_admin
        ->savePair(signedIn(u"signed"_s).pair, {{u"primary"_s, Secret("x")}}, SecretPlace::Keychain,
                   PairRegistry::Change::Edit)
        .waitForFinished();
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
