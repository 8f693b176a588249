// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "theme.h"

namespace rekindle {

/// What stands for an environment beside its word. Production is the loud one: what is done there is done to patients.
QColor colorOf(const Tokens& tokens, Environment environment);
QColor tintOf(const Tokens& tokens, Environment environment);

/// The "kind" of a chip label in the style sheet.
const char* chipKind(Environment environment);

} // namespace rekindle
