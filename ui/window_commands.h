// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace rekindle {

class Language;
class MainWindow;

/// What can be done with the window itself, by name: its pages, the help, its size. All of it outlives what is returned.
QList<Command> windowCommands(MainWindow& window, const Language& language);

} // namespace rekindle
