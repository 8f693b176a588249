// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/person_dialog.h"
#include "pages/timeline_notice.h"
#include "pages/timeline_page.h"
#include "service/messages.h"
#include "support/fake_watch_source.h"
#include "widgets/lanes_card.h"
#include "widgets/lanes_view.h"
#include "widgets/parts.h"
#include "widgets/save_as.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestTimelinePage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aNoteIsPinnedToAMomentByDoubleClick();
    void aMilestoneGetsTheMomentThatIsTyped();
    void leftAsItIsTheMomentIsThatOfConfirming();
    void theKeyboardGoesFromMilestoneToMilestone();
    void enterPinsANoteAtTheCursor();
    void twoIncidentsAreComparedMilestoneByMilestone();
    void theNoticeComparesWithThePrimarysUsualTime();
    void withoutAMeasurementTheNoticeHasNoNumber();
    void thereIsNoNoticeBeforeTrafficMovesAndAfterTheEnd();
    void theTimelineIsSavedInEveryForm();
    void printingAsksWithoutStoppingTheWindow();
    void case8_aMomentAheadIsRefusedAndNotChanged();
    void case8_theNameIsRemembered();
    void case8_theFieldsHaveNoArrowsWithoutAPicture();
    void theIncidentIsCopiedAsText();
    void unprotectedStretchesAreRecordsBesideTheIncidents();
    void anUnprotectedStretchNeedsNoIncident();
    void whatWasLostAtLeastIsSaidWhereverTheLossIs();
    void l14_aClockThatStoppedSaysWhenAndWhyInWords();

private:
    QDialog* dialog() { return m_page->findChild<QDialog*>(u"personDialog"_s); }
    LanesView* lanes() { return m_page->findChild<LanesView*>(u"lanesView"_s); }
    void confirm(QDialog* shown)
    {
        shown->findChild<QLineEdit*>(u"personName"_s)->setText(u"L. Chen"_s);
        QTest::mouseClick(shown->findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
    }
    const PairId north{u"north"_s};
    Incident incident() { return m_source->incidents(north).first(); }
    Milestone note()
    {
        const auto all = incident().milestones;
        const auto found =
            std::find_if(all.begin(), all.end(), [](const Milestone& one) { return one.kind == MilestoneKind::Note; });
        return found == all.end() ? Milestone{} : *found;
    }

    Theme m_theme{};
    std::unique_ptr<FakeWatchSource> m_source{};
    std::unique_ptr<TimelinePage> m_page{};
};

void TestTimelinePage::init()
{
    m_page.reset();
    m_source = std::make_unique<FakeWatchSource>();
    addDrawnPairs(*m_source);
    m_page = std::make_unique<TimelinePage>(*m_source, m_theme);
    m_page->resize(1100, 900);
    m_page->setPair(north);
    m_page->show();
}

void TestTimelinePage::aNoteIsPinnedToAMomentByDoubleClick()
{
    const LanesPainter picture(lanes()->scene(), m_theme.tokens(), lanes()->rect());
    const Instant moment = incident().began + 10min;
    const QPoint point(static_cast<int>(picture.xOf(moment)), 60);
    QTest::mouseDClick(lanes(), Qt::LeftButton, {}, point);
    QVERIFY(dialog());
    confirm(dialog());
    QCOMPARE(note().who, u"L. Chen"_s);
    QVERIFY(std::abs((note().at - moment) / 1s) < 10);
    QVERIFY(incident().milestones.last().kind != MilestoneKind::Note); // it stands where it belongs
}

void TestTimelinePage::aMilestoneGetsTheMomentThatIsTyped()
{
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"addMilestoneButton"_s), Qt::LeftButton);
    auto* time = dialog()->findChild<QDateTimeEdit*>(u"milestoneTime"_s);
    QVERIFY(!time->accessibleName().isEmpty());
    const Instant moment = incident().began + 5min;
    time->setDateTime(QDateTime::fromMSecsSinceEpoch(toEpochMs(moment)));
    auto* kind = dialog()->findChild<QComboBox*>(u"milestoneKind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(MilestoneKind::Note)));
    confirm(dialog());
    QCOMPARE(note().at, moment);
}

void TestTimelinePage::leftAsItIsTheMomentIsThatOfConfirming()
{
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"addMilestoneButton"_s), Qt::LeftButton);
    m_source->advance(42s);
    auto* kind = dialog()->findChild<QComboBox*>(u"milestoneKind"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(MilestoneKind::Note)));
    confirm(dialog());
    QCOMPARE(note().at, m_source->now());
}

void TestTimelinePage::theKeyboardGoesFromMilestoneToMilestone()
{
    QTest::keyClick(lanes(), Qt::Key_Right);
    QVERIFY2(lanes()->spokenValue().startsWith(u"Outage began"_s), qPrintable(lanes()->spokenValue()));
    QTest::keyClick(lanes(), Qt::Key_Right);
    QTest::keyClick(lanes(), Qt::Key_Right);
    QVERIFY(lanes()->spokenValue().startsWith(u"Alert seen, M. Okafor"_s));
    QCOMPARE(lanes()->accessibleDescription(), lanes()->spokenValue());
    auto* reader = QAccessible::queryAccessibleInterface(lanes());
    QVERIFY(reader->valueInterface());
    QCOMPARE(reader->valueInterface()->currentValue().toDouble(), 221.0);
    QTest::keyClick(lanes(), Qt::Key_End);
    QVERIFY(lanes()->spokenValue().startsWith(u"Data loss assessed"_s));
    QTest::keyClick(lanes(), Qt::Key_Escape);
    QVERIFY(!lanes()->scene().cursor);
}

void TestTimelinePage::enterPinsANoteAtTheCursor()
{
    QTest::keyClick(lanes(), Qt::Key_Home);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(lanes(), Qt::Key_Right, Qt::ShiftModifier);
    }
    const Instant moment = *lanes()->scene().cursor;
    QVERIFY(moment > incident().began);
    QTest::keyClick(lanes(), Qt::Key_Return);
    QVERIFY(dialog());
    confirm(dialog());
    QCOMPARE(note().at, moment);
}

void TestTimelinePage::twoIncidentsAreComparedMilestoneByMilestone()
{
    auto incidents = m_source->incidents(north);
    incidents[2].milestones = {
        {MilestoneKind::OutageBegan, incidents[2].began, MilestoneSource::Probe, {}, {}},
        {MilestoneKind::Declared, incidents[2].began + 5min, MilestoneSource::Person, u"L. Chen"_s, {}}};
    m_source->setIncidents(north, incidents);
    auto* box = m_page->findChild<QComboBox*>(u"compareBox"_s);
    QCOMPARE(box->count(), 3);
    const int tall = lanes()->sizeHint().height();
    box->setCurrentIndex(2);
    emit box->activated(2);
    auto* table = m_page->findChild<QTableView*>(u"comparisonTable"_s);
    QVERIFY(table->isVisible() && !m_page->findChild<QTableView*>(u"milestoneTable"_s)->isVisible());
    QCOMPARE(table->model()->index(3, 0).data().toString(), u"Declared"_s);
    QCOMPARE(table->model()->index(3, 2).data().toString(), u"+00:05:00"_s);
    QCOMPARE(table->model()->index(3, 3).data().toString(), u"3 min 21 s later"_s);
    QVERIFY(lanes()->sizeHint().height() > tall);
    emit m_source->incidentChanged(north);
    QCOMPARE(box->currentIndex(), 2); // the choice survives a refresh
    emit box->activated(0);
    QVERIFY(!table->isVisible());
}

void TestTimelinePage::theNoticeComparesWithThePrimarysUsualTime()
{
    const QString text = m_page->findChild<QLabel*>(u"latencyNotice"_s)->text();
    QVERIFY2(text.contains(u"West Europe"_s) && text.contains(u"86 ms"_s) && text.contains(u"71 ms"_s),
             qPrintable(text));
}

void TestTimelinePage::withoutAMeasurementTheNoticeHasNoNumber()
{
    PairStatus status = *m_source->pair(north);
    status.reading->secondary.reset();
    const QString text = latencyNotice(status, incident(), m_source->now());
    QVERIFY2(!text.isEmpty() && !text.contains(u" ms"_s), qPrintable(text));
    status.reading.reset();
    QCOMPARE(latencyNotice(status, incident(), m_source->now()), text);
}

void TestTimelinePage::thereIsNoNoticeBeforeTrafficMovesAndAfterTheEnd()
{
    const PairStatus status = *m_source->pair(north);
    Incident early = incident();
    early.milestones = early.milestones.mid(0, 5);
    QVERIFY(latencyNotice(status, early, m_source->now()).isEmpty());
    Incident over = incident();
    over.ended = m_source->now();
    QVERIFY(latencyNotice(status, over, m_source->now()).isEmpty());
}

void TestTimelinePage::theTimelineIsSavedInEveryForm()
{
    const QTemporaryDir folder;
    for (const auto& [format, begins] : {std::pair{ExportFormat::Png, "\x89PNG"},
                                         {ExportFormat::Svg, "<?xml"},
                                         {ExportFormat::Pdf, "%PDF"},
                                         {ExportFormat::Csv, "\xEF\xBB\xBFpair,"}}) {
        const QString path = folder.filePath(u"timeline."_s + suffixOf(format));
        QSignalSpy saved(&m_page->files(), &SaveAs::saved);
        m_page->files().save(path, format);
        QVERIFY(saved.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith(begins), qPrintable(path));
    }
    QVERIFY(m_page->findChild<QLabel*>(u"timelineProblem"_s)->text().contains(u"timeline.csv"_s));
}

void TestTimelinePage::printingAsksWithoutStoppingTheWindow()
{
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"timelinePrintButton"_s), Qt::LeftButton);
    auto* asked = m_page->findChild<QDialog*>(u"printDialog"_s);
    QVERIFY(asked); // we are still here: it was opened, not executed
    asked->reject();
}

void TestTimelinePage::case8_aMomentAheadIsRefusedAndNotChanged()
{
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"addMilestoneButton"_s), Qt::LeftButton);
    auto* time = dialog()->findChild<QDateTimeEdit*>(u"milestoneTime"_s);
    dialog()->findChild<QLineEdit*>(u"personName"_s)->setText(u"L. Chen"_s);
    auto* confirm = dialog()->findChild<QPushButton*>(u"confirmButton"_s);
    QVERIFY(confirm->isEnabled());
    const QDateTime ahead(QDate(2027, 3, 1), QTime(10, 0));
    time->setDateTime(ahead);
    QCOMPARE(time->dateTime(), ahead); // it stays as it was typed
    QVERIFY(!confirm->isEnabled());
    auto* problem = dialog()->findChild<QLabel*>(u"milestoneTimeProblem"_s);
    QVERIFY(!problem->isHidden() && problem->text().contains(u"ahead"_s));
    time->setDateTime(QDateTime::fromMSecsSinceEpoch(toEpochMs(incident().began + 1min)));
    QVERIFY(confirm->isEnabled() && problem->isHidden());
}

void TestTimelinePage::case8_theNameIsRemembered()
{
    PersonDialog::setLastName(u"M. Okafor"_s); // by the run before
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"addMilestoneButton"_s), Qt::LeftButton);
    auto* name = dialog()->findChild<QLineEdit*>(u"personName"_s);
    QCOMPARE(name->text(), u"M. Okafor"_s);
    name->setText(u"A. Singh"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
    QCOMPARE(PersonDialog::lastName(), u"A. Singh"_s);
}

void TestTimelinePage::case8_theFieldsHaveNoArrowsWithoutAPicture()
{
    QTest::mouseClick(m_page->findChild<QPushButton*>(u"addMilestoneButton"_s), Qt::LeftButton);
    const auto boxes = dialog()->findChildren<QAbstractSpinBox*>();
    QVERIFY(!boxes.isEmpty());
    for (const auto* box : boxes) {
        QCOMPARE(box->buttonSymbols(), QAbstractSpinBox::NoButtons);
    }
}

void TestTimelinePage::theIncidentIsCopiedAsText()
{
    auto* table = m_page->findChild<QTableView*>(u"milestoneTable"_s);
    emit table->customContextMenuRequested({5, 5});
    table->findChild<QAction*>(u"copyAction"_s)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Hospital North (production)\n"_s), qPrintable(text));
    QCOMPARE(text.count(u"\n- "_s), incident().milestones.size());
    QVERIFY(text.contains(toIso(incident().began)));
}

void TestTimelinePage::unprotectedStretchesAreRecordsBesideTheIncidents()
{
    const Instant now = m_source->now();
    m_source->spans = {
        {now - 5h, now - 4h, ProtectionState::Unprotected, ProtectionCause::FrontEndDown},
        {now - 4h, now - 3h, ProtectionState::Unprotected, ProtectionCause::RpoBreached},
        {now - 3h, now - 2h, ProtectionState::Protected, ProtectionCause::None},
        {now - 30min, now, ProtectionState::Unprotected, ProtectionCause::Stalled},
    };
    m_source->advance(61s); // it is read anew once a minute
    m_source->spans.last().to = m_source->now();
    m_page->tick();
    auto* table = m_page->findChild<QTableView*>(u"stretchTable"_s);
    QVERIFY(table->isVisible());
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(0, 1), u"goes on"_s);
    QCOMPARE(cell(0, 2), u"31 min 1 s so far"_s);
    QCOMPARE(cell(0, 3), u"Replication stalled"_s);
    QCOMPARE(cell(1, 2), u"2 h"_s);
    QCOMPARE(cell(1, 3), u"Secondary's front end down, then RPO breached"_s);
    QCOMPARE(incident().id, IncidentId{u"incident-1"_s}); // none of it became one
    QVERIFY(m_page->findChild<QTableView*>(u"milestoneTable"_s)->isVisible());
    table->setCurrentIndex(table->model()->index(1, 0));
    emit table->customContextMenuRequested({5, 5});
    table->findChild<QAction*>(u"copyAction"_s)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Hospital North (production)\nUnprotected · "_s) && copied.contains(u"Lasted: 2 h\n"_s),
             qPrintable(copied));
}

void TestTimelinePage::anUnprotectedStretchNeedsNoIncident()
{
    const Instant now = m_source->now();
    m_source->spans = {{now - 2h, now - 1h, ProtectionState::Unprotected, ProtectionCause::Down}};
    m_page->setPair(PairId{u"hie"_s}); // it has had no incident
    auto* table = m_page->findChild<QTableView*>(u"stretchTable"_s);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"not watched on"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"at least 1 h"_s);
    QVERIFY(!m_page->findChild<QWidget*>(u"sinceOutageTile"_s)->isVisible()); // no RTO clock
    QVERIFY(!m_page->findChild<QPushButton*>(u"addMilestoneButton"_s)->isVisible());
    QVERIFY(!m_page->findChild<QWidget*>(u"emptyCard"_s)->isVisible());
    QVERIFY(m_page->findChild<QPushButton*>(u"timelinePrintButton"_s)->isVisible());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"timeline.csv"_s);
    QSignalSpy saved(&m_page->files(), &SaveAs::saved);
    m_page->files().save(path, ExportFormat::Csv);
    QVERIFY(saved.wait());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("unwatched"));
    m_source->spans.clear();
    m_page->setPair(PairId{u"clinic"_s});
    QTRY_VERIFY(m_page->findChild<QWidget*>(u"emptyCard"_s)->isVisible());
    QVERIFY(!m_page->findChild<QPushButton*>(u"timelineSaveButton"_s)->isVisible());
}

void TestTimelinePage::whatWasLostAtLeastIsSaidWhereverTheLossIs()
{
    Incident changed = incident();
    changed.rpoActual.reset();
    changed.rpoAtLeast = 12min;
    m_source->setIncidents(north, {changed});
    QString tile;
    for (const QLabel* label : m_page->findChild<QWidget*>(u"lossTile"_s)->findChildren<QLabel*>()) {
        tile += label->text() + u'\n';
    }
    QVERIFY2(tile.contains(u"at least 12 min"_s) && !tile.contains(u"at most"_s), qPrintable(tile));
    QCOMPARE(m_page->findChild<QTableView*>(u"incidentTable"_s)->model()->index(0, 3).data().toString(),
             u"at least 12 min"_s);
    auto* table = m_page->findChild<QTableView*>(u"milestoneTable"_s);
    emit table->customContextMenuRequested({5, 5});
    table->findChild<QAction*>(u"copyAction"_s)->trigger();
    const QString line = messages::rpoActual(changed, m_source->pair(north)->pair.objectives.rpo);
    QVERIFY2(line.startsWith(u"RPO: at least 12 min at the moment of the outage"_s), qPrintable(line));
    QVERIFY(QGuiApplication::clipboard()->text().contains(line));
}

void TestTimelinePage::l14_aClockThatStoppedSaysWhenAndWhyInWords()
{
    const auto* tile = m_page->findChild<QWidget*>(u"sinceDeclarationTile"_s);
    QString said;
    for (const QLabel* label : tile->findChildren<QLabel*>()) {
        said += label->text() + u'\n';
    }
    QVERIFY2(said.contains(
                 parts::unbroken(messages::clocksStopped(rtoClocks(incident(), m_source->now()), m_source->now()))),
             qPrintable(said));
    QVERIFY(said.contains(u"stopped"_s));
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timeline_page.moc"
