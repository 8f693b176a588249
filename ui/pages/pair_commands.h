// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "service/watch_source.h"

namespace rekindle {

class Navigator;
class Notifier;

/// What the page of a pair does for a command; it is shown before.
struct PairPageParts {
    std::function<void(IncidentKind)> ask{}; ///< who says so, and declares it
    std::function<void()> plan{}; ///< asks for work at a service
    std::function<void(const Result<void>&)> show{}; ///< that something was not done
};

/// Every pair by its name, and what a person does about the selected one. `notifier` may be nullptr.
QList<Command> pairCommands(WatchSource& source, Notifier* notifier, Navigator& navigator, const PairPageParts& page);

} // namespace rekindle
