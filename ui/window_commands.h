// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "pages/page.h"

namespace rekindle {

class Language;
class MainWindow;

/// Everything that can be done in the window, by name, in its language and as things stand: every page, every pair, what a
/// person does about the pair that is chosen, practice, languages, themes and topics of the help. All of it outlives what
/// is returned.
QList<Command> windowCommands(MainWindow& window, const PageContext& context, const Language& language);

} // namespace rekindle
