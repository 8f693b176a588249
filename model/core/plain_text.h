// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rekindle {

// Texts that others wrote (names, answers of servers) on their way to a terminal, a log, a file or a message. Pure.

/// At most `limit` UTF-16 units, cut where a character as people see it ends; never inside a surrogate pair, also when
/// one such character alone is longer than `limit`.
QString cut(const QString& text, qsizetype limit);

/// One line in which nothing steers a terminal: control characters (C0, DEL, C1), line and paragraph separators and lone
/// surrogates are written as \n, \t, \x1b, \u2028 or U+FFFD; everything else stays as it is.
QString plain(const QString& text);

/// The same for text of ours with several lines: line feeds and tabs stay.
QString plainLines(const QString& text);

} // namespace rekindle
