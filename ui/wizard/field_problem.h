// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace rekindle {

/// A problem that validate() found, as a sentence for the person who fills in the form. `typed` is what the field holds.
QString fieldProblem(const Error& problem, const QString& typed);

} // namespace rekindle
