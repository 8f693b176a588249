// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/monitor.h"
#include "watch/watcher.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace rekindle {

/// One pair's engine, made when it is first needed from what the store remembers. Shared between the service and the
/// poll that runs; watcher() may be called from any thread.
class WatchSlot
{
public:
    WatchSlot(Pair pair, const MonitorService::Ports& ports, Millis probeTimeout);

    PairWatcher& watcher();

    /// The engine, if one was made.
    PairWatcher* existing();

private:
    PairWatcher::Ports portsOf();
    PairWatcher::Restored restored();

    Pair m_pair{};
    const MonitorService::Ports& m_ports;
    Millis m_probeTimeout{};
    std::mutex m_mutex{};
    std::unique_ptr<PairWatcher> m_watcher{}; ///< guarded by m_mutex; never replaced once made
};

/// The imported metric of a managed pair, as `rekindlectl lag --import` stored it.
std::optional<ImportedMetric> importedMetric(SettingsStore& store, const PairId& id);
Result<void> saveImportedMetric(SettingsStore& store, const PairId& id, const ImportedMetric& metric);

/// Until when a bulk import is known to run into the pair, as a person said; alarms then expect lag to grow for a while.
/// nullopt: none was told.
std::optional<Instant> knownImport(SettingsStore& store, const PairId& id);
/// nullopt: it is over, or there never was one.
Result<void> saveKnownImport(SettingsStore& store, const PairId& id, std::optional<Instant> until);

} // namespace rekindle
