// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/watch_source.h"

#include <QHash>

namespace rekindle {

/// One line of the lag chart's table: what was measured in a moment or a bucket, and the verdict that held then.
struct LagRow {
    LagPoint point{};
    std::optional<VerdictCode> verdict{}; ///< nullopt: none is known
    bool operator==(const LagRow&) const = default;
};

/// A history as rows, oldest first. Pure; any thread.
QList<LagRow> lagRows(const History& history);

/// ISO 8601 in UTC, seconds with a dot, English codes, and beside the verdict's code its word from `words`. Any thread.
QByteArray lagCsv(const QList<LagRow>& rows, const QHash<int, QString>& words);

/// The verdicts' words in the language of now, by code, for lagCsv. Main thread.
QHash<int, QString> verdictWords();

} // namespace rekindle
