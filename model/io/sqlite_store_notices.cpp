// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/sqlite_store_notices.h"

#include "io/sqlite_file_private.h"

namespace rekindle {

using namespace Qt::StringLiterals;

namespace {

const QString rulesKey = u"notices"_s; ///< of the setting, since the first version

} // namespace

Result<QString> SqliteNoticeOutbox::noticeRules()
{
    return m_file.connections().read([](SQLite::Database& db) -> Result<QString> {
        SQLite::Statement query(db, "SELECT value FROM setting WHERE key = ?1");
        bindText(query, 1, rulesKey);
        return query.executeStep() ? textOf(query.getColumn(0)) : QString();
    });
}

Result<QList<KeptNotice>> SqliteNoticeOutbox::waitingNotices()
{
    return m_file.connections().read([](SQLite::Database& db) -> Result<QList<KeptNotice>> {
        QList<KeptNotice> notices;
        SQLite::Statement query(db, "SELECT number, json FROM notice_outbox ORDER BY number");
        while (query.executeStep()) {
            notices.append({query.getColumn(0).getInt64(), textOf(query.getColumn(1)).toUtf8()});
        }
        return notices;
    });
}

Result<void> SqliteNoticeOutbox::changeOutbox(const OutboxChange& change)
{
    return m_file.connections().write([&](SQLite::Database& db) -> Result<void> {
        if (change.rules) {
            SQLite::Statement save(db, "INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)");
            bindText(save, 1, rulesKey);
            bindText(save, 2, *change.rules);
            save.exec();
        }
        SQLite::Statement put(db, "INSERT OR REPLACE INTO notice_outbox (number, json) VALUES (?1, ?2)");
        for (const KeptNotice& notice : change.put) {
            put.bind(1, static_cast<int64_t>(notice.number));
            bindText(put, 2, QString::fromUtf8(notice.json));
            put.exec();
            put.reset();
        }
        SQLite::Statement remove(db, "DELETE FROM notice_outbox WHERE number = ?1");
        for (const qint64 number : change.gone) {
            remove.bind(1, static_cast<int64_t>(number));
            remove.exec();
            remove.reset();
        }
        return {};
    });
}

} // namespace rekindle
