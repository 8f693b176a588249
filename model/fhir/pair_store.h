// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "fhir/endpoint.h"

#include <QList>

namespace rekindle {

/// The inventory on the disk. Every function may be called from any thread and blocks on the disk. Errors:
/// Errc::Storage, StorageFull, Corrupt, ReadOnly. A function that fails has changed nothing.
class PairStore
{
public:
    virtual ~PairStore() = default;

    virtual Result<QList<Pair>> pairs() = 0;
    /// Inserts or replaces by id.
    virtual Result<void> savePair(const Pair& pair) = 0;
    /// Removes the pair from the inventory; its history stays and is listed by nobody until purged by retention.
    virtual Result<void> removePair(const PairId& id) = 0;
};

} // namespace rekindle
