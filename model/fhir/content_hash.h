// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

namespace rekindle {

/// What a resource says, as a keyed hash (HMAC-SHA-256), the same on two servers that hold the same: the order of members and white
/// space do not matter, and what a server gives itself is left out (meta.versionId, meta.lastUpdated, meta.source). Numbers
/// are compared by value: a precision that only differs in trailing zeros is not seen. Errc::BadReply as scanResource.
Result<QByteArray> contentHash(const QByteArray& key, const QByteArray& resource);

} // namespace rekindle
