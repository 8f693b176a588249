// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/export.h"
#include "charts/lanes_painter.h"

namespace rekindle {

/// One incident as it goes into a file or on paper: what it was, the clocks, the lanes, and its milestones as a table with
/// local times, ISO 8601 in UTC, the words of the language and the English codes.
struct TimelineSheet {
    QString pair{};
    QStringList figures{}; ///< the clocks and objectives, a line each
    LanesScene lanes{}; ///< with an incident
};

/// All of it in one picture. Main thread, like all that paints.
Picture pictureOf(const TimelineSheet& sheet);

/// On as many pages as it takes; a milestone is never split. The device is a printer or a PDF writer.
void paintPages(const TimelineSheet& sheet, QPagedPaintDevice& device);
QByteArray pdfOf(const TimelineSheet& sheet);

/// A milestone a line: ISO 8601 in UTC, seconds after the beginning with a dot, codes, and the words beside them.
QByteArray csvOf(const TimelineSheet& sheet);

} // namespace rekindle
