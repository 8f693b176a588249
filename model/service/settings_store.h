// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace rekindle {

/// Settings of this installation, by key. Every function may be called from any thread and blocks on the disk. Errors:
/// Errc::Storage, StorageFull, Corrupt, ReadOnly. A function that fails has changed nothing.
class SettingsStore
{
public:
    virtual ~SettingsStore() = default;

    /// Another process holds the store: it alone changes settings.
    virtual bool isReadOnly() const = 0;

    virtual Result<QString> setting(const QString& key) = 0; ///< empty: never set
    virtual Result<void> saveSetting(const QString& key, const QString& value) = 0;
};

} // namespace rekindle
