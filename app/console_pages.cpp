// SPDX-License-Identifier: GPL-3.0-or-later
#include "console_pages.h"

#include "pages/overview_page.h"
#include "pages/pair_now_page.h"
#include "pages/pair_page.h"
#include "pages/pairs_page.h"
#include "pages/practice_page.h"
#include "pages/settings_page.h"
#include "pages/timeline_page.h"

namespace rekindle {

using namespace Qt::StringLiterals;

PageList consolePages(const ConsolePorts& ports)
{
    const QString add = ports.admin ? u"action.addPair"_s : QString();
    const PageList views{PairNowPage::entry(ports.source, ports.theme), TimelinePage::entry(ports.source, ports.theme)};
    PageList pages{OverviewPage::entry({ports.source, ports.theme, ports.practice, add}),
                   PairPage::entry({ports.source, ports.theme, ports.notifier, views, u"overview"_s, add})};
    pages += views;
    if (ports.admin) {
        pages << PairsPage::entry({ports.source, ports.theme, *ports.admin, ports.settings});
    }
    if (ports.practice) {
        pages << PracticePage::entry(ports.source, ports.theme, *ports.practice);
    }
    pages << SettingsPage::entry({ports.source, ports.theme, ports.language, ports.settings});
    return pages;
}

} // namespace rekindle
