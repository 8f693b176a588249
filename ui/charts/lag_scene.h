// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_data.h"

#include <QStringList>

namespace rekindle {

/// An incident as the lag chart's lane has it.
struct ChartIncident {
    ChartSpan span{}; ///< an open one ends now
    IncidentKind kind{};
    bool operator==(const ChartIncident&) const = default;
};

/// Everything a picture of the lag chart shows. The data may be of another stretch than the view: they are drawn where
/// they belong, so that an old answer is scaled while a new one is on its way.
struct LagScene {
    LagChartData data{};
    ChartSpan view{};
    Millis rpo{}; ///< 0: no line
    QList<ChartIncident> incidents{}; ///< any order
    std::optional<double> cursor{}; ///< a moment inside the view
    std::optional<ChartSpan> selection{}; ///< the rubber band
    bool loading{false}; ///< an answer for this view is awaited
};

QList<ChartIncident> chartIncidents(const QList<Incident>& incidents, Instant now);

/// What the cursor says, a fact each: the time with its offset, staleness, method, verdict, incident. `columns`: the
/// width of the picture, which decides how near a reading must lie. Main thread (texts).
QStringList cursorFacts(const LagScene& scene, int columns);

} // namespace rekindle
