// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QByteArray>

#include <optional>

namespace rekindle {

/// One entry of the operating system's keychain.
struct KeychainEntry {
    QString service{};
    QString key{};
};

/// Each blocks until the keychain answered, for at most `timeout` (a person may have to unlock it). They may be called
/// from any thread but the one that shows windows, one at a time. Nothing is ever stored in plain text instead. Errors:
/// Errc::Secret, with detail "locked", "denied", "no secret service", or what the keychain said.
Result<std::optional<QByteArray>> readKeychain(const KeychainEntry& entry, Millis timeout);
Result<void> writeKeychain(const KeychainEntry& entry, const QByteArray& text, Millis timeout); ///< `text` is UTF-8
Result<void> deleteKeychain(const KeychainEntry& entry, Millis timeout); ///< deleting what is not there succeeds

} // namespace rekindle
