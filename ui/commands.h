// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace rekindle {

/// Something that can be reached by typing its name.
struct Command {
    QString id{}; ///< "page.timeline": the same in every language, and found by it too
    QString text{}; ///< what it is called, in the language of the window
    QString keywords{}; ///< further words by which it is found; not shown
    QString group{}; ///< what kind of thing it is, shown beside it: "Page", "Pair"
    QString shortcut{}; ///< as shown; empty: none
    std::function<void()> run{};
    bool enabled{true}; ///< false: shown, cannot be run now
};

/// How well the letters of `pattern` are found in `text`, in their order and perhaps with others between them. The higher
/// the better: beginnings of words and unbroken runs count, gaps cost. Case and accents do not matter. No value: not found;
/// an empty pattern is found everywhere, with 0.
std::optional<int> fuzzyScore(const QString& pattern, const QString& text);

/// The rows of `commands` that fit `filter`, the best first, those that cannot be run last; equals keep their order. Every
/// word of the filter must be found, in the text or (worth less) in keywords and id.
QList<int> rankCommands(const QList<Command>& commands, const QString& filter);

} // namespace rekindle
