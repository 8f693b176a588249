// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace rekindle {

class Language;
class Theme;

/// Languages, themes, sizes, and local time or UTC, by name.
QList<Command> lookCommands(Theme& theme, Language& language);

/// Shows moments in UTC, or in local time, everywhere at once.
void showUtc(bool utc);

} // namespace rekindle
