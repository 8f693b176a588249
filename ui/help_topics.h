// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rekindle::help {

/// The topics, in the order of the list: names of files under resources/help/<language>/, without ".md".
QStringList topics();

/// The text of a topic in Markdown; in English when that language has none, empty when there is no such topic.
QString text(const QString& topic, const QString& language);

/// Its first heading.
QString title(const QString& topic, const QString& language);

/// The topic that a link in a text leads to ("pair.md"); empty: it leads elsewhere.
QString topicOfLink(const QString& link);

} // namespace rekindle::help
