// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/export.h"
#include "charts/lanes_painter.h"
#include "watch/exposure.h"

namespace rekindle {

/// The timeline as it goes into a file or on paper: one incident, if there is one (what it was, the clocks, the lanes, and
/// its milestones as a table), and apart from it when the pair was unprotected; with local times, ISO 8601 in UTC, the
/// words of the language and the English codes.
struct TimelineSheet {
    QString pair{};
    QStringList figures{}; ///< the clocks and objectives, a line each
    LanesScene lanes{};
    std::optional<Exposure> exposure{}; ///< nullopt: not known

    bool isBare() const { return !lanes.incident && (!exposure || exposure->unprotected.isEmpty()); }
};

/// All of it in one picture. Main thread, like all that paints.
Picture pictureOf(const TimelineSheet& sheet);

/// On as many pages as it takes; no row is ever split. The device is a printer or a PDF writer.
void paintPages(const TimelineSheet& sheet, QPagedPaintDevice& device);
QByteArray pdfOf(const TimelineSheet& sheet);

/// A milestone a line, then an unprotected stretch a line (incident_kind "unprotected"): ISO 8601 in UTC, seconds with a dot,
/// codes, and the words beside them.
QByteArray csvOf(const TimelineSheet& sheet);

} // namespace rekindle
