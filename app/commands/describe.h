// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/endpoint.h"
#include "watch/reading.h"

#include <QString>

namespace rekindle {

/// The lines `status` and `watch` print about one pair, in the installed language; no secrets, no identifiers.
QString describe(const Pair& pair, const Reading& reading, const std::optional<Incident>& open, Instant now);

/// One line, for `watch`.
QString describeShort(const Pair& pair, const Reading& reading);

/// The JSON of `status --json` and `watch --json`.
QJsonObject describeJson(const Pair& pair, const Reading& reading, const std::optional<Incident>& open, Instant now);

} // namespace rekindle
