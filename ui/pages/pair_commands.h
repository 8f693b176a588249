// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "service/watch_source.h"

namespace rekindle {

class Navigator;
class Notifier;

/// Every pair by its name, and what a person does about the selected one. `ask` asks on the pair's page, `show` tells there
/// what was not done; the page is shown before either. `notifier` may be nullptr.
QList<Command> pairCommands(WatchSource& source, Notifier* notifier, Navigator& navigator,
                            const std::function<void(IncidentKind)>& ask,
                            const std::function<void(const Result<void>&)>& show);

} // namespace rekindle
