// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console_pages.h"
#include "main_window.h"

namespace rekindle {

/// The window of the console with all its pages, over what a test gives it.
class ConsoleWindow : public MainWindow
{
public:
    explicit ConsoleWindow(const ConsolePorts& ports)
        : MainWindow(consolePages(ports), ports.source, ports.theme, ports.language)
    {
    }

    /// All that can be shown, the views of a pair instead of the page they are in.
    QStringList codes() const
    {
        QStringList codes;
        for (const PageEntry& entry : pages()) {
            if (entry.place != PageEntry::Place::Unlisted) {
                codes << entry.code;
            }
        }
        return codes;
    }
    void ask(const PairId& id, const QString& command)
    {
        openPair(id, QStringLiteral("now"));
        run(command);
    }
};

} // namespace rekindle
