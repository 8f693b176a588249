// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QString>

namespace rekindle {

/// Puts a store that cannot be read out of the way, with what SQLite keeps beside it, so that a new one can begin. Nothing
/// of it is changed or deleted. Returns the path of what was kept: that of the store, with ".damaged-" and the moment.
/// Errc::Storage: it could not be moved, and all lies where it was.
Result<QString> setAsideStore(const QString& path, Instant now);

} // namespace rekindle
