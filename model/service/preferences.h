// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings_store.h"

namespace rekindle {

/// How many days samples are kept as they were measured; roll-ups are kept for good. 1 to 3,650; 30 unless set.
int retentionDays(SettingsStore& store);
bool isRetention(int days);
/// Errc::Invalid outside the range.
Result<void> saveRetentionDays(SettingsStore& store, int days);

/// A random value of this installation, made at its first use and kept under that key ("installation", "hash-key"). A
/// store that has none yet and cannot take one (open for reading only, no room) gives a new one each time.
QString keptRandom(SettingsStore& store, const QString& key);

} // namespace rekindle
