// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the linker cannot see: which folder may include which, and what is banned everywhere.
class TestLayering : public QObject
{
    Q_OBJECT

    struct Source {
        QString path{}; ///< relative to the project
        QStringList lines{};
    };
    QList<Source> m_sources{};

    static QList<Source> readSources()
    {
        QList<Source> found;
        const QDir root(QStringLiteral(REKINDLE_SOURCE_DIR));
        for (const QString& folder : {u"model"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly)) {
                    found.append(
                        {root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(u'\n')});
                }
            }
        }
        return found;
    }

    /// Every line of the files under `prefix` that matches; "path:line: text".
    QStringList hits(const QString& prefix, const QRegularExpression& pattern, const QStringList& except = {}) const
    {
        QStringList found;
        for (const Source& source : m_sources) {
            if (!source.path.startsWith(prefix) || except.contains(source.path)) {
                continue;
            }
            for (qsizetype i = 0; i < source.lines.size(); ++i) {
                if (pattern.match(source.lines.at(i)).hasMatch()) {
                    found.append(u"%1:%2: %3"_s.arg(source.path).arg(i + 1).arg(source.lines.at(i).trimmed()));
                }
            }
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        m_sources = readSources();
        QVERIFY2(m_sources.size() > 60, "the sources were not found");
    }

    void noFolderIncludesOneAboveIt_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("banned");
        QTest::newRow("core") << u"model/core/"_s << u"(fhir|watch|service|io|sandbox)/|store\\.h|ui/"_s;
        QTest::newRow("fhir") << u"model/fhir/"_s << u"(watch|service|io|sandbox)/|store\\.h"_s;
        QTest::newRow("watch") << u"model/watch/"_s << u"(service|io|sandbox)/|store\\.h"_s;
        QTest::newRow("store port") << u"model/store.h"_s << u"(service|io|sandbox)/"_s;
        QTest::newRow("sandbox") << u"model/sandbox/"_s << u"(watch|service|io)/|store\\.h"_s;
        QTest::newRow("io") << u"model/io/"_s << u"(service|sandbox)/"_s;
        QTest::newRow("service") << u"model/service/"_s << u"(io|sandbox)/"_s;
        QTest::newRow("ui") << u"ui/"_s << u"(io|sandbox)/|workspace\\.h"_s;
    }
    void noFolderIncludesOneAboveIt()
    {
        QFETCH(QString, folder);
        QFETCH(QString, banned);
        const QRegularExpression include(u"^\\s*#include \"("_s + banned + u')');
        QCOMPARE(hits(folder, include).join(u'\n'), QString{});
    }

    void theEngineKnowsQtCoreOnly()
    {
        const QRegularExpression include(
            u"^\\s*#include <(QNetwork|QTcp|QSsl|QHttp|QApplication|QGui|QWidget|QPainter|QColor)"_s);
        for (const QString& folder : {u"model/core/"_s, u"model/fhir/"_s, u"model/watch/"_s, u"model/service/"_s}) {
            QCOMPARE(hits(folder, include).join(u'\n'), QString{});
        }
    }

    void qtHeadersAreIncludedWithoutTheirModule()
    {
        QCOMPARE(hits({}, QRegularExpression(u"^\\s*#include <Qt[A-Z][A-Za-z]+/"_s)).join(u'\n'), QString{});
    }

    void nobodyNestsEventLoopsOrSleeps()
    {
        const QRegularExpression banned(
            u"QEventLoop|processEvents\\(|->exec\\(|\\bdialog\\.exec\\(|QThread::m?sleep|QThread::usleep|this_thread::sleep"_s);
        QCOMPARE(hits({}, banned).join(u'\n'), QString{});
    }

    void onlyMessagesTranslatesInTheModel()
    {
        const QRegularExpression tr(u"\\btr\\(|QCoreApplication::translate|Q_DECLARE_TR_FUNCTIONS"_s);
        QStringList found = hits(u"model/"_s, tr);
        found.removeIf([](const QString& hit) { return hit.startsWith(u"model/service/messages"_s); });
        QCOMPARE(found.join(u'\n'), QString{});
    }

    void serverTextIsNeverRichText()
    {
        QCOMPARE(hits(u"ui/"_s, QRegularExpression(u"Qt::(RichText|AutoText)|setHtml\\("_s)).join(u'\n'), QString{});
    }

    void everyFileSaysItsLicence()
    {
        for (const Source& source : std::as_const(m_sources)) {
            QVERIFY2(source.lines.first().contains(u"SPDX-License-Identifier: GPL-3.0-or-later"),
                     qPrintable(source.path));
        }
    }

    void nothingIsLeftForLater()
    {
        QCOMPARE(hits({}, QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s)).join(u'\n'), QString{});
    }

    void resourcesNeverTravelThroughQJsonDocument()
    {
        // A resource's 1.00 would become 1. Our own documents (pairs, token answers) may.
        QStringList found = hits(u"model/fhir/"_s, QRegularExpression(u"QJsonDocument"_s));
        found.removeIf([](const QString& hit) {
            return hit.startsWith(u"model/fhir/endpoint_json"_s) || hit.startsWith(u"model/fhir/auth"_s)
                   || hit.startsWith(u"model/fhir/token"_s);
        });
        QCOMPARE(found.join(u'\n'), QString{});
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
