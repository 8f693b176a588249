// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sqlite_file.h"
#include "service/notice_outbox.h"

namespace rekindle {

class SqliteNoticeOutbox : public NoticeOutbox
{
public:
    explicit SqliteNoticeOutbox(SqliteFile& file)
        : m_file(file)
    {
    }

    bool isReadOnly() const override { return m_file.isReadOnly(); }
    Result<QString> noticeRules() override;
    Result<QList<KeptNotice>> waitingNotices() override;
    Result<void> changeOutbox(const OutboxChange& change) override;

private:
    SqliteFile& m_file;
};

} // namespace rekindle
