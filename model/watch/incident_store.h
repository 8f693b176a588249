// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "watch/failover.h"

#include <QList>

namespace rekindle {

/// Incidents with their milestones. Every function may be called from any thread and blocks on the disk. Errors:
/// Errc::Storage, StorageFull, Corrupt, ReadOnly. A function that fails has changed nothing.
class IncidentStore
{
public:
    virtual ~IncidentStore() = default;

    /// Newest first.
    virtual Result<QList<Incident>> incidents(const PairId& id, int limit) = 0;
    /// Replaces by incident id; milestones are never removed.
    virtual Result<void> saveIncident(const PairId& id, const Incident& incident) = 0;
};

} // namespace rekindle
