// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairs_desk.h"

#include <QFileDialog>
#include <QTableView>
#include <QTemporaryDir>

using namespace rekindle;
using namespace Qt::StringLiterals;

/// Export and import on the page of the pairs.
class TestPairsTransfer : public PairsDesk
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aWrongFileIsASentence();
    void eachImportedPairSaysWhatBecameOfIt();
    void anExportSaysHowMany();
};

void TestPairsTransfer::aWrongFileIsASentence()
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

void TestPairsTransfer::eachImportedPairSaysWhatBecameOfIt()
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
    QVERIFY(!named(u"<b>Good</b>"_s)->heartbeat.enabled);
}

void TestPairsTransfer::anExportSaysHowMany()
{
    const QTemporaryDir folder;
    m_page->exportFile(folder.filePath(u"out.json"_s));
    QTRY_VERIFY(find<QWidget>(u"pairsTold"_s)->accessibleName().contains(u"5 pair"_s));
    m_page->exportFile(folder.filePath(u"no/such/out.json"_s));
    QTRY_COMPARE(find<QWidget>(u"pairsTold"_s)->accessibleName(), u"Nothing was exported."_s);
}

QTEST_MAIN(TestPairsTransfer)
#include "tst_pairs_transfer.moc"
