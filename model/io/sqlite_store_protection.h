// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sqlite_file.h"
#include "watch/protection_store.h"

namespace rekindle {

class SqliteProtectionStore : public ProtectionStore
{
public:
    explicit SqliteProtectionStore(SqliteFile& file)
        : m_file(file)
    {
    }

    Result<void> saveSpans(const QList<KeptSpan>& spans) override;
    Result<QList<ProtectionSpan>> spans(const PairId& id, Instant from, Instant to) override;
    Result<std::optional<ProtectionSpan>> newestSpan(const PairId& id) override;
    Result<void> saveNote(const PairId& id, const ProtectionNote& note) override;
    Result<QList<ProtectionNote>> notes(const PairId& id, Instant from, Instant to) override;

private:
    SqliteFile& m_file;
};

} // namespace rekindle
