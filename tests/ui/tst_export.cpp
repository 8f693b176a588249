// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/lag_chart.h"
#include "charts/lag_rows.h"
#include "charts/timeline_sheet.h"
#include "service/messages.h"
#include "support/fake_watch_source.h"
#include "widgets/chart_card.h"
#include "widgets/save_as.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

/// A strict reader of RFC 4180, so that what is written is judged by other code than wrote it.
QList<QStringList> parsed(QByteArray bytes)
{
    bytes.replace("\xEF\xBB\xBF", "");
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            rows.last().last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(QString());
        } else if (!quoted && c == u'\r') {
            ++i; // the line feed
            rows.append(QStringList{QString()});
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeLast(); // after the last line's end
    return rows;
}

QString textsOf(const QByteArray& svg, bool& wellFormed)
{
    QXmlStreamReader reader(svg);
    QString all;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            all += reader.text();
        }
    }
    wellFormed = !reader.hasError();
    return all;
}

TimelineSheet northSheet(const FakeWatchSource& source)
{
    TimelineSheet sheet;
    sheet.pair = u"Hospital North"_s;
    sheet.figures = {u"RTO"_s};
    sheet.lanes.incident = source.incidents(PairId{u"north"_s}).first();
    sheet.lanes.rto = 1h;
    sheet.lanes.now = source.now();
    return sheet;
}

/// Once seen to its end, and once nobody looked on.
Exposure unprotectedTwice(Instant now)
{
    Exposure exposure{.from = now - 24h, .to = now, .protectedFor = 20h, .unprotectedFor = 102min};
    exposure.unprotected = {
        {now - 1h, now - 18min, UnprotectedStretch::End::Seen, {ProtectionCause::Down, ProtectionCause::RpoBreached}},
        {now - 4h, now - 3h, UnprotectedStretch::End::Unwatched, {ProtectionCause::Stalled}}};
    return exposure;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { addDrawnPairs(m_source); }
    void theLagTableIsIsoTimesCodesAndDots();
    void whatASpreadsheetWouldComputeIsMadeText();
    void theTimelineTableHasCodesAndWords();
    void unprotectedStretchesAreRecordsOfTheTableAndOfThePicture();
    void unprotectedStretchesNeedNoIncidentOnPaper();
    void theTimelineIsOnePictureWithAllItsTexts();
    void theDocumentHasAsManyPagesAsItTakes();
    void theChartIsSavedInEveryForm_data();
    void theChartIsSavedInEveryForm();
    void aFolderThatIsNotThereIsAnError();
    void fileNamesAreSafe();

private:
    FakeWatchSource m_source{};
    Theme m_theme{};
};

void TestExport::theLagTableIsIsoTimesCodesAndDots()
{
    const Instant t = fromEpochMs(1'795'227'270'123);
    History history{PairId{u"p"_s}, t, t + 1min, Resolution::Raw, {}, {}};
    const Interval staleness{1500ms, 12'250ms};
    history.lag = {{t, 0ms, staleness, staleness, staleness.lo, staleness.hi, 1, 0, LagMethod::Heartbeat},
                   {t + 30s, 0ms, {}, {}, {}, {}, 0, 1, {}}};
    Verdict verdict;
    verdict.code = VerdictCode::PrimaryDown;
    history.verdicts = {{t + 10s, verdict}};
    const auto rows = parsed(lagCsv(lagRows(history), verdictWords()));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].first(), u"time_utc"_s);
    QCOMPARE(rows[1], QStringList({u"2026-11-21T02:14:30.123Z"_s, u"0.000"_s, u"1.500"_s, u"12.250"_s, u"1.500"_s,
                                   u"12.250"_s, u"1"_s, u"0"_s, u"heartbeat"_s, QString(), QString()}));
    QCOMPARE(rows[2].mid(2), QStringList({QString(), QString(), QString(), QString(), u"0"_s, u"1"_s, QString(),
                                          u"primary_down"_s, u"Primary down"_s}));
}

void TestExport::whatASpreadsheetWouldComputeIsMadeText()
{
    const QByteArray bytes = csvOf(QList<QStringList>{{u"=1+1"_s, u"-5.5"_s, u"@x"_s, u"a \"b\", c\nd"_s, u"-rm"_s}});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(parsed(bytes).first(), QStringList({u"'=1+1"_s, u"-5.5"_s, u"'@x"_s, u"a \"b\", c\nd"_s, u"'-rm"_s}));
}

void TestExport::theTimelineTableHasCodesAndWords()
{
    const auto rows = parsed(csvOf(northSheet(m_source)));
    QCOMPARE(rows.size(), 10);
    QCOMPARE(rows[4].mid(2),
             QStringList({u"outage"_s, u"2026-11-21T01:59:10.000Z"_s, u"501.000"_s, u"people"_s, u"declared"_s,
                          u"Declared"_s, u"person"_s, u"M. Okafor"_s, u"Confirmed with the on-call network team"_s,
                          QString(), QString(), QString(), QString()}));
}

void TestExport::unprotectedStretchesAreRecordsOfTheTableAndOfThePicture()
{
    TimelineSheet sheet = northSheet(m_source);
    sheet.exposure = unprotectedTwice(m_source.now());
    const auto rows = parsed(csvOf(sheet));
    QCOMPARE(rows.size(), 12);
    QCOMPARE(rows[10].mid(1),
             QStringList({QString(), u"unprotected"_s, u"2026-11-21T01:14:30.000Z"_s, QString(), QString(), QString(),
                          u"Unprotected"_s, QString(), QString(), u"Secondary down, then RPO breached"_s,
                          u"2026-11-21T01:56:30.000Z"_s, u"2520.000"_s, u"seen"_s, u"down rpo_breached"_s}));
    QCOMPARE(rows[11].mid(11, 3), QStringList({u"2026-11-20T23:14:30.000Z"_s, u"3600.000"_s, u"unwatched"_s}));
    bool wellFormed = false;
    const QString texts = textsOf(svgOf(pictureOf(sheet)), wellFormed);
    QVERIFY(wellFormed);
    for (const QString& text : {u"Unprotected"_s, u"Cause"_s, u"42 min"_s, u"at least 1 h"_s, u"not watched on"_s,
                                messages::exposure(*sheet.exposure)}) {
        QVERIFY2(texts.contains(text), qPrintable(text + u" in "_s + texts));
    }
    QVERIFY(pictureOf(sheet).size.height() > pictureOf(northSheet(m_source)).size.height() + 100);
}

void TestExport::unprotectedStretchesNeedNoIncidentOnPaper()
{
    TimelineSheet sheet;
    QVERIFY(sheet.isBare());
    sheet.pair = u"Hospital North"_s;
    sheet.exposure = unprotectedTwice(m_source.now());
    QVERIFY(!sheet.isBare());
    QCOMPARE(parsed(csvOf(sheet)).size(), 3);
    const QByteArray one = pdfOf(sheet);
    QVERIFY(one.startsWith("%PDF") && one.size() > 1024);
    const UnprotectedStretch first = sheet.exposure->unprotected.first();
    sheet.exposure->unprotected.resize(200, first);
    QVERIFY(pdfOf(sheet).count("/Type /Page\n") > one.count("/Type /Page\n") + 3);
    bool wellFormed = false;
    QVERIFY(textsOf(svgOf(pictureOf(sheet)), wellFormed).contains(u"Secondary down, then RPO breached"_s));
    QVERIFY(wellFormed);
}

void TestExport::theTimelineIsOnePictureWithAllItsTexts()
{
    const Picture picture = pictureOf(northSheet(m_source));
    const QImage image = imageOf(picture);
    QCOMPARE(image.size(), picture.size * 2);
    const QImage read = QImage::fromData(pngOf(image), "PNG");
    QCOMPARE(read.size(), picture.size * 2);
    bool wellFormed = false;
    const QString texts = textsOf(svgOf(picture), wellFormed);
    QVERIFY(wellFormed);
    for (const QString& text : {u"Hospital North"_s, u"2026-11-21T01:59:10.000Z"_s, u"Traffic moved"_s,
                                u"traffic_moved"_s, u"M. Okafor"_s, u"RTO 1 h"_s, u"People"_s}) {
        QVERIFY2(texts.contains(text), qPrintable(text));
    }
}

void TestExport::theDocumentHasAsManyPagesAsItTakes()
{
    TimelineSheet sheet = northSheet(m_source);
    const QByteArray one = pdfOf(sheet);
    QVERIFY(one.startsWith("%PDF") && one.size() > 1024);
    for (int i = 0; i < 120; ++i) {
        sheet.lanes.incident->milestones.append(
            {MilestoneKind::Note, m_source.now() + i * 1s, MilestoneSource::Person, u"L. Chen"_s, QString(300, u'x')});
    }
    const QByteArray many = pdfOf(sheet);
    QVERIFY(many.count("/Type /Page\n") > one.count("/Type /Page\n") + 3);
}

void TestExport::theChartIsSavedInEveryForm_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addRow("png") << ExportFormat::Png;
    QTest::addRow("svg") << ExportFormat::Svg;
    QTest::addRow("pdf") << ExportFormat::Pdf;
    QTest::addRow("csv") << ExportFormat::Csv;
}

void TestExport::theChartIsSavedInEveryForm()
{
    QFETCH(ExportFormat, format);
    const QTemporaryDir folder;
    ChartCard card(m_source, m_theme);
    card.setPair(m_source.pair(PairId{u"hie"_s})->pair);
    QTRY_VERIFY(!card.chart().data().segments.isEmpty());
    const QString path = folder.filePath(u"chart."_s + suffixOf(format));
    QSignalSpy saved(&card.files(), &SaveAs::saved);
    card.files().save(path, format);
    QVERIFY(saved.wait());
    const QByteArray bytes = contentOf(path);
    bool wellFormed = false;
    switch (format) {
    case ExportFormat::Png: QCOMPARE(QImage::fromData(bytes, "PNG").size(), QSize(1920, 800)); break;
    case ExportFormat::Pdf: QVERIFY(bytes.startsWith("%PDF") && bytes.size() > 1024); break;
    case ExportFormat::Csv: QVERIFY(parsed(bytes).size() > 1000); break;
    case ExportFormat::Svg: {
        const QString texts = textsOf(bytes, wellFormed);
        QVERIFY(wellFormed);
        QVERIFY2(texts.contains(u"RPO 15 min"_s) && texts.contains(u"Verdicts"_s) && texts.contains(u"Regional HIE"_s)
                     && texts.contains(u"2026-11-21T02:14:30.000Z"_s),
                 qPrintable(texts));
        break;
    }
    }
}

void TestExport::aFolderThatIsNotThereIsAnError()
{
    ChartCard card(m_source, m_theme);
    card.setPair(m_source.pair(PairId{u"hie"_s})->pair);
    QSignalSpy failed(&card.files(), &SaveAs::failed);
    card.files().save(u"/nowhere/at/all/chart.csv"_s, ExportFormat::Csv);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, Errc::Storage);
}

void TestExport::fileNamesAreSafe()
{
    QCOMPARE(exportName(u"lag"_s, u"../../etc <b>"_s, fromEpochMs(1'795'227'270'000)),
             u"rekindle-lag-------etc--b--20261121T021430Z"_s);
    QVERIFY(exportName(u"lag"_s, u"医院"_s, {}).contains(u"医院"_s));
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
