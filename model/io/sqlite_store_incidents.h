// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/sqlite_file.h"
#include "watch/incident_store.h"

namespace rekindle {

class SqliteIncidentStore : public IncidentStore
{
public:
    explicit SqliteIncidentStore(SqliteFile& file)
        : m_file(file)
    {
    }

    Result<QList<Incident>> incidents(const PairId& id, int limit) override;
    Result<void> saveIncident(const PairId& id, const Incident& incident) override;

private:
    SqliteFile& m_file;
};

} // namespace rekindle
