// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time.h"

#include <QByteArray>

#include <functional>

namespace rekindle {

/// Runs the alarm and verdict rules over a recorded trace, one JSON object a line, and hands out one JSON line a change
/// (without its newline). The formats are those of the help of `rekindlectl replay`. A broken line is reported by `bad` with its number (from 1) and
/// skipped; the rest is still evaluated. Blank lines are passed over. Returns the number of good lines; Errc::Invalid when there is none.
struct Replay {
    std::function<void(const QByteArray& jsonLine)> out;
    std::function<void(qint64 lineNumber, const QString& why)> bad;
};

/// `next` returns the next line without its newline, nullopt at the end.
using LineSource = std::function<std::optional<QByteArray>()>;

Result<qint64> replayLag(const LineSource& next, Millis rpo, const Replay& replay);
Result<qint64> replayVerdict(const LineSource& next, const Replay& replay);

} // namespace rekindle
