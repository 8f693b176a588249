// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/pair_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

Pair pairNamed(const QString& name)
{
    Pair pair;
    pair.id = PairId{QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces)};
    pair.name = name;
    pair.environment = Environment::Test;
    pair.primary.baseUrl = QUrl(u"https://%1-a.example.org/fhir"_s.arg(name.toLower()));
    pair.secondary.baseUrl = QUrl(u"https://%1-b.example.org/fhir"_s.arg(name.toLower()));
    return pair;
}

Pair withPassword(Pair pair)
{
    pair.primary.signIn = {.kind = SignInKind::Basic, .user = u"probe"_s};
    return pair;
}

} // namespace

class TestPairFiles : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder{};
    QList<Pair> m_stored{};

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& body) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(body) == body.size() ? file.fileName() : QString{};
    }
    /// Imports a file with these pairs over the known ones.
    QList<ImportOutcome> import(const QList<Pair>& pairs, const QList<Pair>& known)
    {
        m_stored.clear();
        if (!writePairs(path(u"in.json"_s), pairs)) {
            return {};
        }
        const auto entries = readPairs(path(u"in.json"_s));
        return !entries ? QList<ImportOutcome>{} : importPairs(*entries, known, [this](const Pair& pair, bool) {
            m_stored.append(pair);
            return Result<Pair>(pair);
        });
    }

private slots:
    void whatIsExportedComesBackWhole()
    {
        const QList<Pair> pairs{withPassword(pairNamed(u"North"_s)), pairNamed(u"South"_s)};
        const auto outcomes = import(pairs, {});
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(m_stored, pairs);
        QVERIFY(!outcomes.first().replaced && !outcomes.first().error);
    }

    void whatIsNoExportIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("other JSON") << QByteArray("{\"pairs\":[]}");
        QTest::newRow("no list") << QByteArray("{\"rekindle\":\"pairs\",\"version\":1,\"pairs\":7}");
        QTest::newRow("later version") << QByteArray("{\"rekindle\":\"pairs\",\"version\":2,\"pairs\":[]}");
        QTest::newRow("cut off") << QByteArray("{\"rekindle\":\"pairs\",\"version\":1,\"pairs\":[{");
    }
    void whatIsNoExportIsRefusedWhole()
    {
        QFETCH(QByteArray, body);
        const QString file = write(u"bad.json"_s, body);
        const auto read = readPairs(file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Invalid);
        QCOMPARE(read.error().subject, file);
        QVERIFY(!readPairs(m_folder.path()));
    }

    void oneBadEntryDoesNotStopTheOthers()
    {
        const QString file =
            write(u"mixed.json"_s, "{\"rekindle\":\"pairs\",\"version\":1,\"pairs\":[7,{\"name\":\"Bad\",\"rpoMs\":1,"
                                   "\"objectives\":{\"rpoMs\":\"x\"},"
                                   "\"primary\":{\"baseUrl\":\"https://c.example.org\"}},"
                                   "{\"name\":\"Good\",\"primary\":{\"baseUrl\":\"https://"
                                   "a.example.org\"},\"secondary\":{\"baseUrl\":\"https://b.example.org\"}}]}");
        const auto entries = readPairs(file);
        QVERIFY(entries);
        int stored = 0;
        const auto outcomes = importPairs(*entries, {}, [&](const Pair& pair, bool) {
            ++stored;
            return Result<Pair>(pair);
        });
        QCOMPARE(outcomes.size(), 3);
        QVERIFY(outcomes.at(0).error && outcomes.at(1).error && !outcomes.at(2).error);
        QCOMPARE(outcomes.at(1).name, u"Bad"_s);
        QCOMPARE(stored, 1);
    }

    void twoEntriesWithOneNameAreToldApart()
    {
        Pair twin = pairNamed(u"South"_s);
        twin.name = u"North"_s;
        const auto outcomes = import({pairNamed(u"North"_s), twin}, {});
        QVERIFY(!outcomes.at(0).error);
        QCOMPARE(outcomes.at(1).error->code, Errc::NameTaken);
        QCOMPARE(m_stored.size(), 1);
    }

    void aHeartbeatOnProductionWaitsForAPerson()
    {
        Pair pair = pairNamed(u"North"_s);
        pair.heartbeat.enabled = true;
        QVERIFY(!import({pair}, {}).first().heartbeatOff); // a test service
        QVERIFY(m_stored.first().heartbeat.enabled);
        pair.environment = Environment::Production;
        QVERIFY(import({pair}, {}).first().heartbeatOff);
        QVERIFY(!m_stored.first().heartbeat.enabled);
        // It was confirmed for that service already.
        QVERIFY(!import({pair}, {pair}).first().heartbeatOff);
        QVERIFY(m_stored.first().heartbeat.enabled);
    }

    void aKeptSecretIsNotLedToAnotherServer()
    {
        const Pair known = withPassword(pairNamed(u"North"_s));
        Pair lure = known;
        lure.primary.baseUrl = QUrl(u"https://evil.example.net/fhir"_s);
        const auto outcomes = import({lure}, {known});
        QCOMPARE(outcomes.first().error->code, Errc::Conflict);
        QVERIFY(m_stored.isEmpty());
        Pair harmless = known;
        harmless.objectives.rpo = 5min;
        QVERIFY(import({harmless}, {known}).first().replaced);
        QCOMPARE(m_stored.first().objectives.rpo, Millis{5min});
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        const auto written = writePairs(path(u"no/such/folder/out.json"_s), {pairNamed(u"North"_s)});
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::Storage);
    }
};

QTEST_GUILESS_MAIN(TestPairFiles)
#include "tst_pair_files.moc"
