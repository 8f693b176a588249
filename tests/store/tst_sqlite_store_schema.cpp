// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_schema.h"
#include "store_samples.h"
#include "support/full_disk.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

namespace {

QString fixture(const QString& name)
{
    QFile file(QStringLiteral(REKINDLE_FIXTURES) + u"/store/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every table with its rows, as a person would write it down: "table", then "  column=value column=value" a row.
QString print(SQLite::Database& db)
{
    QString text = u"version %1\n"_s.arg(db.execAndGet("PRAGMA user_version").getInt());
    SQLite::Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        text += QString::fromStdString(table) + u'\n';
        SQLite::Statement rows(db, "SELECT * FROM " + table);
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const QString value =
                    rows.isColumnNull(i) ? u"NULL"_s : QString::fromStdString(rows.getColumn(i).getString());
                text += (i == 0 ? u"  "_s : u" "_s) + QString::fromUtf8(rows.getColumnName(i)) + u'=' + value;
            }
            text += u'\n';
        }
    }
    return text;
}

} // namespace

class TestSqliteStoreSchema : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"rekindle.db"_s);
    }

    void stepsAreNumberedWithoutAHole()
    {
        const QList<SchemaStep> steps = schemaSteps();
        QVERIFY(!steps.isEmpty());
        for (int i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].number, i + 1);
        }
        QCOMPARE(SqliteFile::schemaVersion(), steps.last().number);
    }

    void d1_aStoreOfEveryEarlierSchemaIsBroughtUpToDateWithAllThatIsInIt_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < SqliteFile::schemaVersion(); ++version) {
            QTest::addRow("D1 schema %d", version) << version;
        }
    }
    void d1_aStoreOfEveryEarlierSchemaIsBroughtUpToDateWithAllThatIsInIt()
    {
        QFETCH(int, version);
        const QString name = u"at_%1"_s.arg(version, 4, 10, QLatin1Char('0'));
        create(fixture(name + u".sql"_s));
        const PairId north{u"11111111-1111-4111-8111-111111111111"_s};
        const auto hasAll = [&](SqliteStore& store) {
            return store.pairs.pairs()->size() == 1 && store.pairs.pairs()->first().name == u"Clinic north"_s
                   && store.incidents.incidents(north, 9)->first().milestones.size() == 1
                   && store.watch.heartbeats(north, u"boot-1"_s)->size() == 2
                   && store.settings.setting(u"language"_s).value() == u"ไทย"_s
                   && store.watch.lag(north, Instant{}, Instant::max() - 1h, Resolution::Raw)->size()
                          == (version < 2 ? 0 : 2);
        };
        const auto before = SqliteStore::open(m_path, SqliteFile::Mode::ReadOnly);
        QVERIFY2(before.has_value(), qPrintable(before ? QString() : before.error().detail));
        QVERIFY(hasAll(**before)); // read as it is while somebody else may write it
        {
            const auto store = SqliteStore::open(m_path, SqliteFile::Mode::Write);
            QVERIFY2(store.has_value(), qPrintable(store ? QString() : store.error().detail));
            QVERIFY(hasAll(**store));
        }
        {
            SQLite::Database db(m_path.toStdString());
            QCOMPARE(print(db), fixture(name + u"_brought_up_to_date.txt"_s));
        }
        const QString backup = m_path + u".schema-%1"_s.arg(version);
        QVERIFY(!(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther)));
        SQLite::Database copy(backup.toStdString());
        QCOMPARE(copy.execAndGet("PRAGMA user_version").getInt(), version);
        QCOMPARE(copy.execAndGet("SELECT count(*) FROM heartbeat").getInt(), 2);
    }

    void d1_aStepThatBuildsThePairsAnewKeepsTheirHistory()
    {
        create(fixture(u"at_0002.sql"_s));
        SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA foreign_keys = ON"); // as the store has them
        const QList<SchemaStep> steps{{3, "CREATE TABLE fresh (key INTEGER PRIMARY KEY, uuid TEXT, json TEXT);"
                                          "INSERT INTO fresh SELECT key, uuid, json FROM pair;"
                                          "DROP TABLE pair; ALTER TABLE fresh RENAME TO pair;"}};
        QVERIFY(takeSchemaSteps(db, m_path, 2, steps));
        QCOMPARE(db.execAndGet("SELECT count(*) FROM sample").getInt(), 2);
        QCOMPARE(db.execAndGet("SELECT count(*) FROM verdict").getInt(), 1);
        QCOMPARE(db.execAndGet("PRAGMA foreign_keys").getInt(), 1);
    }

    void d1_aStepThatWouldLoseAPairIsNotTaken()
    {
        create(fixture(u"at_0002.sql"_s));
        SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE);
        const QString before = print(db);
        const auto taken = takeSchemaSteps(db, m_path, 2, {{3, "DELETE FROM pair WHERE key = 1"}});
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, Errc::Corrupt);
        QCOMPARE(print(db), before);
    }

    void d1_withoutRoomForABackupTheOldSchemaIsReadAsItIsAndThatIsSaid()
    {
        create(fixture(u"at_0002.sql"_s));
        const PairId north{u"11111111-1111-4111-8111-111111111111"_s};
        {
            const FullDisk full;
            const auto store = SqliteStore::open(m_path, SqliteFile::Mode::Write);
            QVERIFY2(store.has_value(), qPrintable(store ? QString() : store.error().detail));
            QVERIFY(!(*store)->file->isReadOnly()); // nobody else watches
            QCOMPARE((*store)->file->notKept().value().code, Errc::StorageFull);
            QCOMPARE((*store)->pairs.pairs()->size(), 1);
            QCOMPARE((*store)->watch.lag(north, Instant{}, Instant::max() - 1h, Resolution::Raw)->size(), 2);
            QCOMPARE((*store)->settings.saveSetting(u"a"_s, u"b"_s).error().code, Errc::StorageFull);
        }
        SQLite::Database db(m_path.toStdString());
        QCOMPARE(db.execAndGet("PRAGMA user_version").getInt(), 2);
    }

    void aStepThatFailsLeavesTheDatabaseAsItWas()
    {
        QVERIFY(SqliteStore::open(m_path, SqliteFile::Mode::Write));
        SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE);
        const QString before = print(db);
        const int now = SqliteFile::schemaVersion();
        const QList<SchemaStep> broken{{now + 1, "CREATE TABLE good (a INTEGER); INSERT INTO nowhere VALUES (1);"}};
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, takeSchemaSteps(db, m_path, now, broken).has_value());
        QCOMPARE(print(db), before);
    }

    void stepsTakenBeforeTheFailingOneStay()
    {
        SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const QList<SchemaStep> steps{{1, "CREATE TABLE one (a INTEGER)"},
                                      {2, "CREATE TABLE two (a INTEGER); nonsense"}};
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, takeSchemaSteps(db, m_path, 0, steps).has_value());
        QCOMPARE(print(db), u"version 1\none\n"_s);
    }

    void aDatabaseOfANewerProgramIsRefusedAndNamed()
    {
        QVERIFY(SqliteStore::open(m_path, SqliteFile::Mode::Write));
        {
            SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA user_version = 4711");
        }
        for (const auto mode : {SqliteFile::Mode::Write, SqliteFile::Mode::ReadOnly}) {
            const auto opened = SqliteStore::open(m_path, mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, Errc::NewerFormat);
            QCOMPARE(opened.error().detail,
                     u"schema version 4711 is newer than %1, the newest this program knows"_s.arg(
                         SqliteFile::schemaVersion()));
        }
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        create(u"CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x');"_s);
        const auto opened = SqliteStore::open(m_path, SqliteFile::Mode::Write);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Errc::ForeignFile);
        QCOMPARE(opened.error().detail, u"a database of another program"_s);
        SQLite::Database db(m_path.toStdString());
        QCOMPARE(print(db), u"version 0\nbookmark\n  url=x\n"_s);
    }

private:
    void create(const QString& sql)
    {
        QVERIFY(!sql.isEmpty());
        SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec(sql.toStdString());
    }

    std::unique_ptr<QTemporaryDir> m_dir{};
    QString m_path{};
};

QTEST_GUILESS_MAIN(TestSqliteStoreSchema)
#include "tst_sqlite_store_schema.moc"
