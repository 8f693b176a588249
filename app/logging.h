// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rekindle {

/// Sends Qt's own messages to the log on standard error, from warnings up (REKINDLE_LOG=debug shows all). The engine
/// itself reports by values; a log line never holds a secret or patient data.
void startLogging();

} // namespace rekindle
