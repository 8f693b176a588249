// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_entry.h"

namespace rekindle {

class Language;
class Notifier;
class PairAdmin;
class PracticeControl;
class SettingsControl;
class Theme;
class WatchSource;

/// What the pages of the console are made of; all of it outlives them.
struct ConsolePorts {
    WatchSource& source;
    Theme& theme;
    Language& language;
    PracticeControl* practice{}; ///< nullptr: this program has no practice mode
    SettingsControl* settings{}; ///< nullptr: only what is seen can be set
    PairAdmin* admin{}; ///< nullptr: the inventory cannot be changed here
    Notifier* notifier{}; ///< nullptr: nobody is told of anything
};

/// Every page of the console, in the order of the side bar and of the pair's tabs. The one list: a new page is a line here.
PageList consolePages(const ConsolePorts& ports);

} // namespace rekindle
