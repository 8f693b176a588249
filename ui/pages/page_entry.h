// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rekindle {

class Navigator;
class Page;

/// How a page is in the window. Each page gives its own; the application lists them, and the window builds each when it is
/// first shown. What the functions need they hold by themselves; all of it outlives the window. Main thread.
struct PageEntry {
    enum class Place {
        Side, ///< in the side bar: what is global
        SideEnd, ///< at its lower end
        Pair, ///< a tab of the pair page: what belongs to one pair
        Unlisted, ///< reached from other pages
    };
    QString code{}; ///< "overview": for files and ids, the same in every language
    QString icon{}; ///< of icons.h
    QString topic{}; ///< of the help
    Place place{Place::Side};
    QKeySequence keys{}; ///< that show it; empty: none
    std::function<QString()> name{}; ///< in the language of the window
    std::function<Page*(Navigator&, QWidget* parent)> build{};
    /// What can be done there by name, as things stand; may be empty. Also while the page is not built.
    std::function<QList<Command>(Navigator&)> commands{};
    std::function<int()> badge{}; ///< how many need attention; may be empty
    /// What stands above all other pages while it holds; may be empty. It hides itself.
    std::function<QWidget*(Navigator&, QWidget* parent)> strip{};
};

using PageList = QList<PageEntry>;

} // namespace rekindle
