// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <QString>

#include <optional>

namespace rekindle {

/// A duration as people type it: "15 min", "90 s", "1 h 30 min", "1.5 h", in the units of the window's language or the
/// English ones; a number alone is minutes. nullopt: that is none.
std::optional<Millis> parseDuration(const QString& text);

/// The same as a text that parseDuration() reads, to the second: "1 min 30 s".
QString durationText(Millis duration);

} // namespace rekindle
