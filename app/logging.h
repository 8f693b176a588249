// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rekindle {

/// Sends Qt's own messages to the log on standard error, from warnings up (REKINDLE_LOG=debug shows all). The engine
/// itself reports by values; a log line never holds a secret or patient data. With a file, there too: at most 1 MB and one
/// older file of that size beside it; one that cannot be written is done without. Call once.
void startLogging(const QString& file = {});

} // namespace rekindle
