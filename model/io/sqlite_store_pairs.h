// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/pair_store.h"
#include "io/sqlite_file.h"

namespace rekindle {

class SqlitePairStore : public PairStore
{
public:
    explicit SqlitePairStore(SqliteFile& file)
        : m_file(file)
    {
    }

    Result<QList<Pair>> pairs() override;
    Result<void> savePair(const Pair& pair) override;
    Result<void> removePair(const PairId& id) override;

private:
    SqliteFile& m_file;
};

} // namespace rekindle
