// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lag_data.h"
#include "charts/lanes_layout.h"
#include "theme.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace rekindle {

/// Everything a picture of an incident's lanes shows.
struct LanesScene {
    std::optional<Incident> incident{};
    Millis rto{};
    Instant now{};
    std::optional<Incident> other{}; ///< to compare with: drawn as if both had begun at once
    std::optional<Instant> cursor{};
    bool mirrored{false}; ///< the names stand on the right; time always runs from left to right
};

/// The one place that draws an incident's lanes: on the screen, into a file and on paper. Uses no clipping. Main thread.
class LanesPainter
{
public:
    LanesPainter(const LanesScene& scene, const Tokens& tokens, const QRectF& area);

    static double heightOf(const LanesScene& scene);
    void paint(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;

    const QRectF& plot() const { return m_plot; } ///< phases and lanes, without the names and the axis
    Instant timeAt(double x) const;
    double xOf(Instant t) const;
    /// What lies at a point, for a tool tip: a phase or milestones, a line each; empty: nothing.
    QStringList textAt(const QPointF& point) const;

    static int laneHeight() { return Theme::px(46); }
    static int phaseHeight() { return Theme::px(26); }

private:
    struct Row {
        QRectF band{};
        QList<Milestone> milestones{};
        QList<LaneGroup> groups{};
        QString name{};
    };
    void layOut();
    Row row(const QString& name, double top, const QList<Milestone>& milestones, Millis shift) const;
    void paintName(QPainter& painter, const QRectF& band, const QString& name) const;
    void paintPhases(QPainter& painter, const Incident& incident, const QRectF& band, Millis shift) const;
    void paintRow(QPainter& painter, const Row& row, bool hollow) const;
    void paintDeadline(QPainter& painter) const;
    Millis shiftOfOther() const;

    const LanesScene& m_scene;
    const Tokens& m_tokens;
    QRectF m_area{};
    QRectF m_plot{};
    Instant m_from{};
    Instant m_to{};
    QRectF m_phases{};
    QList<Row> m_rows{}; ///< the lanes, then the other incident
    QRectF m_otherPhases{};
};

} // namespace rekindle
