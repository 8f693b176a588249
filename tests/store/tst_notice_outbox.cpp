// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store.h"

#include <SQLiteCpp/Database.h>

#include <QTemporaryDir>
#include <QTest>

using namespace rekindle;
using namespace Qt::StringLiterals;

class TestNoticeOutbox : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir{};
    QString m_path{};

    std::unique_ptr<SqliteStore> open(SqliteFile::Mode mode = SqliteFile::Mode::Write)
    {
        auto store = SqliteStore::open(m_path, mode);
        return store ? std::move(*store) : nullptr;
    }

private slots:
    void init()
    {
        static int number = 0;
        m_path = m_dir.filePath(u"%1.db"_s.arg(++number));
    }

    void n2_whatWaitsIsThereAfterARestartInItsOrder()
    {
        const KeptNotice second{2, R"({"a":"north 🔥"})"};
        const KeptNotice third{7, R"({"a":"south"})"};
        {
            const auto store = open();
            QVERIFY(store);
            QVERIFY(store->notices.changeOutbox({.rules = u"told"_s, .put = {third, second, {1, "{}"}}, .gone = {}}));
            QVERIFY(store->notices.changeOutbox({.put = {}, .gone = {1}}));
        }
        const auto store = open();
        QCOMPARE(*store->notices.waitingNotices(), (QList<KeptNotice>{second, third}));
        QCOMPARE(*store->notices.noticeRules(), u"told"_s);
        QCOMPARE(*store->settings.setting(u"notices"_s), u"told"_s); // where earlier versions kept it
        const auto reader = open(SqliteFile::Mode::ReadOnly);
        QVERIFY(reader->notices.isReadOnly());
        QCOMPARE(reader->notices.waitingNotices()->size(), 2);
        QCOMPARE(reader->notices.changeOutbox({.gone = {2}}).error().code, Errc::ReadOnly);
    }

    void n2_toldAndMessageAreWrittenTogetherOrNotAtAll()
    {
        const auto store = open();
        QVERIFY(store);
        QVERIFY(store->notices.changeOutbox({.rules = u"before"_s}));
        {
            SQLite::Database db(m_path.toStdString(), SQLite::OPEN_READWRITE);
            db.exec("CREATE TRIGGER full BEFORE INSERT ON notice_outbox BEGIN SELECT raise(ABORT, 'no room'); END");
        }
        QVERIFY(!store->notices.changeOutbox({.rules = u"after"_s, .put = {{1, "{}"}}}));
        QCOMPARE(*store->notices.noticeRules(), u"before"_s);
    }
};

QTEST_GUILESS_MAIN(TestNoticeOutbox)
#include "tst_notice_outbox.moc"
