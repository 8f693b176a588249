// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"

namespace rekindle {

/// What the window remembers, in the settings of this user. Main thread.
Preferences loadPreferences();
void savePreferences(const Preferences& preferences);

} // namespace rekindle
