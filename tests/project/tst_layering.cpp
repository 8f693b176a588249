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

    static QList<Source> readSources(const QStringList& folders)
    {
        QList<Source> found;
        const QDir root(QStringLiteral(REKINDLE_SOURCE_DIR));
        for (const QString& folder : folders) {
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

    /// "model/watch" for model/watch/lag.h; "ui" and "app" with everything below them.
    static QString layerOf(const QString& path)
    {
        const QStringList parts = path.split(u'/');
        return parts.first() == "model"_L1 && parts.size() > 2 ? u"model/"_s + parts.at(1) : parts.first();
    }

    /// Within ui and app headers are named from the folder itself ("pages/page.h", "commands/context.h").
    static bool isAllowed(const QString& header, const QString& layer, const QStringList& allowed)
    {
        const QDir root(QStringLiteral(REKINDLE_SOURCE_DIR));
        if ((layer == "ui"_L1 || layer == "app"_L1) && QFile::exists(root.filePath(layer + u'/' + header))) {
            return true;
        }
        if (layer == "app"_L1 && QFile::exists(root.filePath(u"ui/"_s + header))) {
            return true;
        }
        return std::any_of(allowed.begin(), allowed.end(),
                           [&header](const QString& start) { return header.startsWith(start); });
    }

private slots:
    void initTestCase()
    {
        m_sources = readSources({u"model"_s, u"ui"_s, u"app"_s});
        QVERIFY2(m_sources.size() > 60, "the sources were not found");
    }

    /// What each folder may include of ours; a folder that is not here is an error.
    /// Ports that io implements for services are named one by one.
    void everyFolderIncludesOnlyWhatItMay_data()
    {
        QTest::addColumn<QStringList>("allowed");
        const QStringList engine{u"core/"_s, u"net/"_s, u"fhir/"_s, u"watch/"_s};
        QTest::newRow("model/core") << QStringList{u"core/"_s};
        QTest::newRow("model/net") << QStringList{u"core/"_s, u"net/"_s};
        QTest::newRow("model/fhir") << QStringList{u"core/"_s, u"net/"_s, u"fhir/"_s};
        QTest::newRow("model/watch") << QStringList{u"core/"_s, u"net/"_s, u"fhir/"_s, u"watch/"_s};
        QTest::newRow("model/sandbox") << QStringList{u"core/"_s, u"net/"_s, u"fhir/"_s, u"sandbox/"_s};
        QTest::newRow("model/io") << engine
                                         + QStringList{u"io/"_s, u"service/notice_outbox.h"_s,
                                                       u"service/settings_store.h"_s, u"service/verb_channel.h"_s};
        QTest::newRow("model/service") << engine + QStringList{u"service/"_s};
        const QStringList window = engine + QStringList{u"service/"_s, u"ui/"_s};
        QTest::newRow("ui") << window;
        QTest::newRow("app") << window + QStringList{u"io/"_s, u"sandbox/"_s, u"app/"_s};
    }
    void everyFolderIncludesOnlyWhatItMay()
    {
        QFETCH(QStringList, allowed);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        const QRegularExpression include(u"^\\s*#include \"([^\"]+)\""_s);
        QStringList found;
        for (const Source& source : std::as_const(m_sources)) {
            if (layerOf(source.path) != row) {
                continue;
            }
            for (const QString& line : source.lines) {
                const auto match = include.match(line);
                const QString header = match.captured(1);
                if (match.hasMatch() && header.contains(u'/') && !isAllowed(header, row, allowed)) {
                    found.append(source.path + u": "_s + header);
                }
            }
        }
        QCOMPARE(found.join(u'\n'), QString{});
    }

    void everyFolderIsKnown()
    {
        static const QStringList known{
            u"model/core"_s, u"model/net"_s,     u"model/fhir"_s, u"model/watch"_s, u"model/sandbox"_s,
            u"model/io"_s,   u"model/service"_s, u"ui"_s,         u"app"_s};
        for (const Source& source : std::as_const(m_sources)) {
            QVERIFY2(known.contains(layerOf(source.path)), qPrintable(source.path));
        }
    }

    void theEngineKnowsQtCoreOnly()
    {
        const QRegularExpression include(
            u"^\\s*#include <(QNetwork|QTcp|QSsl|QHttp|QApplication|QGui|QWidget|QPainter|QColor)"_s);
        for (const QString& folder :
             {u"model/core/"_s, u"model/net/"_s, u"model/fhir/"_s, u"model/watch/"_s, u"model/service/"_s}) {
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

    /// One concept a file: what needs more lines holds more than one.
    void noFileIsLongerThanFourHundredLines()
    {
        const QList<Source> all = readSources({u"model"_s, u"ui"_s, u"app"_s, u"tests"_s});
        QVERIFY(all.size() > m_sources.size());
        QStringList found;
        for (const Source& source : all) {
            const qsizetype lines = source.lines.size() - 1; // the last ends with a line end
            if (lines > 400) {
                found.append(u"%1: %2 lines"_s.arg(source.path).arg(lines));
            }
        }
        QCOMPARE(found.join(u'\n'), QString{});
    }

    void nothingIsLeftForLater()
    {
        QCOMPARE(hits({}, QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s)).join(u'\n'), QString{});
    }

    void resourcesNeverTravelThroughQJsonDocument()
    {
        // A resource's 1.00 would become 1. Our own documents (pairs, readings, heartbeats, token answers) may.
        const QStringList ours{u"model/net/auth"_s, u"model/fhir/endpoint_json"_s, u"model/watch/replay.cpp"_s,
                               u"model/watch/watcher.cpp"_s, u"model/watch/heartbeat_resource.cpp"_s};
        QStringList found;
        for (const QString& folder : {u"model/net/"_s, u"model/fhir/"_s, u"model/watch/"_s, u"model/copy/"_s}) {
            found += hits(folder, QRegularExpression(u"QJsonDocument"_s));
        }
        found.removeIf([&ours](const QString& hit) {
            return std::any_of(ours.begin(), ours.end(), [&hit](const QString& own) { return hit.startsWith(own); });
        });
        QCOMPARE(found.join(u'\n'), QString{});
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
