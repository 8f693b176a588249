// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace rekindle {

class Navigator;
class PracticeControl;

/// What can be broken and made well in practice, by name.
QList<Command> practiceCommands(PracticeControl& practice, Navigator& navigator);

} // namespace rekindle
